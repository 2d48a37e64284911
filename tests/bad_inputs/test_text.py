"""The texts of the collection, typed where each says: kept as they are, cleaned, or refused and nothing done."""

from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path

import pytest

from fishbowl_app.imports.board_json import FORMAT, read_board
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import BadText, DataRefused
from fishbowl_app.model.ops.board_import import import_board
from fishbowl_app.model.ops.notes import add_note, add_notes
from fishbowl_app.model.rules.note_filter import Wanted, fits
from fishbowl_app.model.session import Session
from fishbowl_app.model.text import has_ink
from tests.bad_inputs.cases import Case, as_parameters, cases, of_actions, texts_of
from tests.bad_inputs.texts import fits_here, place_of

KEPT = ("store_verbatim", "store_clean")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    made = Session.create(tmp_path_factory.mktemp("texts") / "a.fishbowl", title="Texts", clock=FixedClock())
    yield made
    made.close()


@pytest.mark.parametrize("case", as_parameters(each for each in of_actions("text", *KEPT) if texts_of(each)))
def test_a_text_is_kept_as_it_is_or_cleaned_as_the_rule_says(session, case: Case):
    for given in texts_of(case):
        wanted = case.expected.get("stored", unicodedata.normalize("NFC", given).strip())
        assert place_of(case).type_in(session, given) == wanted


@pytest.mark.parametrize("case", as_parameters(each for each in of_actions("text", "reject") if texts_of(each)))
def test_a_text_that_is_refused_changes_nothing(session, case: Case):
    place = place_of(case)
    for given in texts_of(case):
        if fits_here(case, given):
            assert place.type_in(session, given) == given.strip()
            continue
        before = session.history
        began = time.process_time()
        if place.field.may_be_empty and not has_ink(given):
            assert place.type_in(session, given) == ""  # an empty remark is none
            continue
        with pytest.raises(BadText):
            place.type_in(session, given)
        assert time.process_time() - began < 0.1
        assert session.history == before


@pytest.mark.parametrize("case", as_parameters(each for each in cases("text") if each.makes == "json_body"))
def test_a_text_in_json_is_taken_or_refused_whole(session, tmp_path, case: Case):
    path = tmp_path / "board.json"
    path.write_bytes(as_board(case.generator))
    before = set(session.snapshot.notes)
    if case.action == "reject":
        with pytest.raises(DataRefused):
            read_board(path)
        assert set(session.snapshot.notes) == before
    else:
        import_board(session, read_board(path), path.name)
        (note,) = (note for note in session.snapshot.note_list if note.id not in before)
        assert note.text == case.expected.get("stored", note.text)


def as_board(generator: dict) -> bytes:
    """Return our own board file with the body of a case as its one note."""
    if "raw_repeat" in generator:
        repeat = generator["raw_repeat"]
        return (repeat["open"] * repeat["times"]).encode()
    body = generator["raw"].replace("{UUID}", "n1").strip()
    if body.startswith("{") and body.endswith("}"):
        body = body[:-1] + ', "at": 1000000000}'
    return f'{{"format": {json.dumps(FORMAT)}, "notes": [{body}]}}'.encode()


@pytest.mark.parametrize("case", as_parameters(of_actions("text", "hold")))
def test_without_phones_a_word_of_any_kind_is_a_note_like_another(session, case: Case):
    """What is held back is only what phones send: there is nobody but the person at this computer to type it."""
    words = case.payload.replace("{WORDLIST:first", "d.a.m.n" if "split" in case.payload else "damn").split(",")[0]
    assert place_of(case).type_in(session, words.rstrip("}")) == words.rstrip("}")


def test_every_case_of_texts_was_tried():
    tried = [case for case in cases("text") if texts_of(case) or case.makes == "json_body"]
    assert tried == list(cases("text"))
    assert {case.action for case in cases("text")} <= {*KEPT, "reject", "hold"}


def test_a_search_for_wildcards_finds_just_that_and_soon(tmp_path: Path):
    session = Session.create(tmp_path / "many.fishbowl", title="Many", clock=FixedClock())
    try:
        add_notes(session, (f"100 percent sure of warm homes {n}" for n in range(10_000)))
        typed = [
            add_note(session, given).id
            for case in cases("text")
            if case.kind == "like-wildcards"
            for given in texts_of(case)
        ]
        for note_id in typed:
            began = time.process_time()
            wanted = Wanted(words=session.snapshot.notes[note_id].text)
            found = [note.id for note in session.snapshot.note_list if fits(note, wanted)]
            assert time.process_time() - began < 0.1
            assert note_id in found
            assert set(found) <= {each for each in typed if wanted.words in session.snapshot.notes[each].text}
    finally:
        session.close()
