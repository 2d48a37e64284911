"""`fishbowl anonymise` and `fishbowl erase`."""

from __future__ import annotations

import json
import re

import pytest

from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import keep
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant, delete_participants
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.session import Session
from fishbowl_app.model.themes import keys
from fishbowl_app.sample import make_sample
from tests.cli.conftest import read


@pytest.fixture
def named(folder):
    """Make a session with a note that names somebody, one that may, and a backup; return its path."""
    session = Session.create(folder / "s.fishbowl")
    add_participant(session, name="Angharad Tudur", note="comes by bus from Tregaron")
    add_participant(session, name="Huw Tudur")
    add_note(session, "Angharad wants heating")
    add_note(session, "Tudur too")
    keep(session.whole(), session.path, session.identity, 1_000_000.0, backups_folder())
    session.close()
    return folder / "s.fishbowl"


def backups() -> list[bytes]:
    return [path.read_bytes() for path in backups_folder().rglob("*.fishbowl")]


def test_an_anonymous_copy_is_written_and_named(run, folder):
    make_sample(folder / "s.fishbowl").close()
    before = read(folder / "s.fishbowl")
    done = run("anonymise", "s.fishbowl", "copy.fishbowl")
    assert done.status == 0
    assert "No name was found in it." in done.out
    assert "Look: texts that may still point to somebody" in done.err  # Fair, where somebody is called Mair
    assert read(folder / "s.fishbowl") == before
    copy = read(folder / "copy.fishbowl")
    assert {person.name for person in copy.people} == {f"Participant {n}" for n in range(1, 26)}
    assert "0 participants by name" in run("check", "copy.fishbowl").out


def test_the_session_is_not_replaced_by_its_copy(run, named):
    done = run("anonymise", "s.fishbowl", "s.fishbowl")
    assert done.status == 1
    assert "already" in done.err


def test_without_yes_only_what_would_go_is_told(run, named):
    before = named.read_bytes()
    done = run("erase", "s.fishbowl", "--person", "angharad tudur")
    assert done.status == 0
    assert "The remark about this person goes." in done.out
    assert "Nothing was changed. With --yes it is done." in done.out
    assert done.err.splitlines() == [
        "Texts that lose the name (--keep N,N leaves them): 1",
        "  1. Note: Angharad wants heating",
        "Look: texts that stay as they are, and may point to the person: 1",
        "  2. Note: Tudur too",
    ]
    assert named.read_bytes() == before
    assert len(backups()) == 1


def test_a_person_is_erased_from_the_file_and_its_backups(run, named):
    assert b"Angharad" in backups()[0]
    done = run("erase", "s.fishbowl", "--person", "Angharad Tudur", "--yes")
    assert done.status == 0
    assert "the name is left nowhere as words of its own" in done.out
    assert "Look at these texts, which may still point to the person: 1\n  Note: Tudur too" in done.out
    for content in (named.read_bytes(), *backups()):
        assert b"Angharad" not in content
        assert b"Tregaron" not in content
    assert len(backups()) == 1
    assert [person.name for person in read(named).people] == ["Erased person", "Huw Tudur"]
    assert {note.text for note in read(named).notes.values()} == {"[name] wants heating", "Tudur too"}


def test_a_text_can_be_kept_by_its_number(run, named):
    assert run("erase", "s.fishbowl", "--person", "Angharad Tudur", "--keep", "1", "--yes").status == 0
    assert "Angharad wants heating" in {note.text for note in read(named).notes.values()}


def test_a_plan_is_written_without_names_where_they_must_not_be_told(run, folder):
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    session = Session.open(folder / "s.fishbowl")
    for number in range(8):
        add_participant(session, name=f"Zywen Qorvath {number}", role="Tenant", name_hidden=number == 0)
    session.close()
    assert run("plan", "rotation", "s.fishbowl", "-o", "plan.json").status == 0
    told = (folder / "plan.json").read_text("utf-8")
    assert "Tenant 1" in told
    assert "Qorvath 1" in told
    assert "Qorvath 0" not in told
    assert run("plan", "rotation", "s.fishbowl", "-o", "plan.json", "--names", "roles").status == 0
    assert "Qorvath" not in (folder / "plan.json").read_text("utf-8")


@pytest.mark.parametrize(("name", "said"), [("Nia", "No participant"), ("Huw Tudur", "Several participants")])
def test_one_person_has_to_be_meant(run, named, name, said):
    session = Session.open(named)
    add_participant(session, name="Huw Tudur")
    session.close()
    done = run("erase", "s.fishbowl", "--person", name, "--yes")
    assert done.status == 1
    assert said in done.err


def test_a_suggested_theme_is_called_by_no_name_that_must_not_be_told(run, folder, monkeypatch):
    monkeypatch.setattr(keys, "_installed", lambda model: False)  # by shared words: no model is loaded
    session = Session.create(folder / "s.fishbowl")
    add_participant(session, name="Zywen Qorvath", role="Tenant")
    notes = [add_note(session, words).id for words in ("Zywen Qorvath wants heating", "heating for all homes")]
    add_theme(session, notes, name="What Zywen Qorvath wants")
    add_note(session, "heating all homes in winter")
    session.close()
    assert run("themes", "s.fishbowl", "-o", "themes.json").status == 0
    told = json.loads((folder / "themes.json").read_text("utf-8"))["themes"]
    assert told[0]["title"] == "What Tenant wants"
    assert not re.search("zywen|qorvath", json.dumps(told), re.IGNORECASE)


def test_who_was_taken_off_the_list_is_named_no_more(run, named):
    session = Session.open(named)
    gone = add_participant(session, name="Zywen Qorvath")
    add_note(session, "Zywen wants a lift")
    delete_participants(session, [gone.id])
    session.close()
    assert run("anonymise", "s.fishbowl", "copy.fishbowl").status == 0
    assert "[name] wants a lift" in {note.text for note in read(named.parent / "copy.fishbowl").notes.values()}
