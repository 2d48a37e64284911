"""The board as JSON: out and in again it is the same, and nothing that does not fit comes in."""

from __future__ import annotations

import json
import random
from contextlib import suppress

import pytest

from fishbowl_app.export.board_json import board_json
from fishbowl_app.imports.board_json import read_board
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import BoardLayout, Kind, NameStyle, State
from fishbowl_app.model.errors import DataProblem, DataRefused, RuleBroken
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.board_import import import_board
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.words import MOST_WORDS, stop_word
from fishbowl_app.model.session import Session
from tests.export.boards import TITLE, a_board, random_board
from tests.model.random_ops import OPS, fill, pick


@pytest.fixture
def board(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    yield session
    session.close()


@pytest.fixture
def other(tmp_path):
    session = Session.create(tmp_path / "other.fishbowl", title=TITLE, clock=FixedClock())
    yield session
    session.close()


def carried(session, other, tmp_path, style=NameStyle.ALL):
    """Take a board from one session to the other by file, and return how many notes came in."""
    path = tmp_path / "board.json"
    path.write_text(board_json(session.snapshot, style), encoding="utf-8")
    return import_board(other, read_board(path), path.name)


# --- out and in -------------------------------------------------------------------------------------------


def test_a_board_comes_into_a_new_session_as_it_was(board, other, tmp_path):
    for person in board.snapshot.people:
        add_participant(other, name=person.name)
    assert carried(board, other, tmp_path) == len(board.snapshot.notes)
    assert board_json(other.snapshot, NameStyle.ALL) == board_json(board.snapshot, NameStyle.ALL)
    was, now = board.snapshot, other.snapshot
    assert now.board == was.board
    for before, after in zip(was.note_list, now.note_list, strict=True):
        for name in ("text", "votes", "language", "slip", "colour", "role", "chair", "source", "at", "set_aside"):
            assert getattr(after, name) == getattr(before, name)
        for name in ("x", "y", "region_x", "region_y"):
            assert getattr(after, name) == getattr(before, name)
        for table, name in ((now.themes, "theme_id"), (now.regions, "region_id"), (now.notes, "stack_id")):
            assert (getattr(after, name) in table) is (getattr(before, name) is not None)
    assert [len(now.stack_of(note.id)) for note in now.top_notes] == [
        len(was.stack_of(note.id)) for note in was.top_notes
    ]
    assert [(held.title, held.state, held.started_at) for held in now.rounds] == [
        (held.title, held.state, held.started_at) for held in was.rounds[:1]
    ]


@pytest.mark.parametrize("seed", range(12))
def test_any_board_comes_in_as_it_was(tmp_path, other, seed):
    session = random_board(tmp_path / "any.fishbowl", seed)
    carried(session, other, tmp_path)
    assert board_json(other.snapshot, NameStyle.ALL) == board_json(session.snapshot, NameStyle.ALL)
    session.close()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_people_did_to_a_board_comes_in_as_it_was(tmp_path, other, seed):
    rng, session = random.Random(seed), Session.create(tmp_path / "any.fishbowl", clock=FixedClock())
    fill(session)
    # That one takes texts as they are: here they come cleaned from a file.
    acts = {name: act for name, act in OPS.items() if name != "import board"}
    for _ in range(80):
        with suppress(RuleBroken):
            pick(rng, acts)[1](session, rng)
    carried(session, other, tmp_path)
    assert without_people(other) == without_people(session)
    session.close()


def without_people(session):
    """Return the board as data, without what is not of it and in another session is not known."""
    told = json.loads(board_json(session.snapshot, NameStyle.ALL))
    for note in told["notes"]:
        note.pop("participant", None)
        note.pop("topic", None)
    return told | {"title": ""}


def test_a_board_comes_in_as_one_step_that_can_be_undone(board, other, tmp_path):
    before = other.snapshot
    carried(board, other, tmp_path)
    assert len(other.history) == 2
    other.undo()
    assert other.snapshot == before


def test_nothing_that_is_there_is_merged_or_changed(board, other, tmp_path):
    carried(board, other, tmp_path)
    there = dict(other.snapshot.notes), dict(other.snapshot.themes)
    with other.change(other.history[-1].op) as tx:
        tx.update(tx.snapshot.board, layout=BoardLayout.COLUMNS, intro="Ours.")
    carried(board, other, tmp_path)
    now = other.snapshot
    assert there[0].items() <= now.notes.items()
    assert there[1].items() <= now.themes.items()
    assert [theme.name for theme in now.theme_list] == ["Damp walls", "", "Damp walls", ""]
    assert [theme.place for theme in now.theme_list] == [0, 1, 2, 3]
    assert now.board.intro == "Ours."
    assert sorted(note.slip for note in now.notes.values() if note.slip) == [1, 37]  # each number once
    assert len(now.groups) == 2


def test_a_session_with_an_agenda_keeps_it(board, other, tmp_path):
    ours = add_activity(other, Kind.ROUND, "how it IS", 600)
    carried(board, other, tmp_path)
    assert [item.state for item in other.snapshot.agenda] == [State.PLANNED]
    assert [note.activity_id for note in other.snapshot.note_list if note.activity_id] == [ours.id]


# --- names ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "name", "role"), [("all", True, True), ("roles", False, True), ("none", False, False)]
)
def test_names_and_roles_are_in_the_file_only_where_they_are_asked_for(board, style, name, role):
    told = board_json(board.snapshot, NameStyle(style))
    assert ("Anwen" in told) is name
    assert ("Tenants" in told) is role
    assert ("Estate officer" in told) is role


def test_without_names_neither_colours_nor_times_tell_who_it_was(board):
    rows = {style: json.loads(board_json(board.snapshot, style))["notes"] for style in NameStyle}
    assert any("colour" in note for note in rows[NameStyle.ROLES])
    assert not any("colour" in note for note in rows[NameStyle.NONE])
    assert all(note["at"] % 86_400 < 1 for note in rows[NameStyle.NONE])
    assert [note["text"] for note in sorted(rows[NameStyle.NONE], key=lambda note: note["at"])] == [
        note.text for note in board.snapshot.note_list
    ]


def test_a_name_that_was_stopped_from_being_counted_is_not_in_the_file_either(board):
    stop_word(board, "Anwen")
    stop_word(board, "pantry")
    told = {style: json.loads(board_json(board.snapshot, style))["board"]["stop_words"] for style in NameStyle}
    assert {"anwen", "pantry"} <= set(told[NameStyle.ALL])
    for style in (NameStyle.ROLES, NameStyle.NONE):
        assert "pantry" in told[style]
        assert "anwen" not in told[style]


# --- what does not fit ------------------------------------------------------------------------------------


def note(**more):
    return {"id": "n1", "text": "Cold", "at": 0, **more}


WRONG = {
    "another format": {"format": "fishbowl-board/2"},
    "no list": {"notes": {"n1": 1}},
    "no text": {"notes": [{"id": "n1", "at": 0}]},
    "an empty text": {"notes": [note(text="  ")]},
    "a text that is too long": {"notes": [note(text="x" * 281)]},
    "what nobody knows": {"notes": [note(shoe=43)]},
    "a number as text": {"notes": [note(text=5)]},
    "a colour that is none": {"notes": [note(colour="mauve")]},
    "a colour that is a list": {"notes": [note(colour=["blue"])]},
    "votes below nothing": {"notes": [note(votes=-1)]},
    "half a vote": {"notes": [note(votes=0.5)]},
    "a chair that no circle has": {"notes": [note(chair=0)]},
    "a language that is none": {"notes": [note(language="tlh")]},
    "nowhere": {"notes": [note(x=float("nan"), y=0)]},
    "beyond all numbers": {"notes": [note(x=10**400, y=0)]},
    "half a place": {"notes": [note(x=1)]},
    "a place in no region": {"notes": [note(region_x=0.5, region_y=0.5)]},
    "an instant that no calendar has": {"notes": [note(at=1e300)]},
    "two notes of one id": {"notes": [note(), note()]},
    "two notes of one slip": {"notes": [note(slip=4), note(id="n2", slip=4)]},
    "a theme that is not there": {"notes": [note(theme="t1")]},
    "a theme and set aside": {"themes": [{"id": "t1"}], "notes": [note(theme="t1", set_aside=True)]},
    "a note on itself": {"notes": [note(stack="n1")]},
    "a stack of stacks": {"notes": [note(), note(id="n2", stack="n1"), note(id="n3", stack="n2")]},
    "a stack in two themes": {"themes": [{"id": "t1"}], "notes": [note(theme="t1"), note(id="n2", stack="n1")]},
    "a region of no canvas": {"regions": [{"id": "r1", "canvas": "c1", "title": "Now"}]},
    "a passage that says nothing": {"themes": [{"id": "t1"}], "passages": [{"theme": "t1"}]},
    "a quote from another theme": {
        "themes": [{"id": "t1"}],
        "notes": [note()],
        "passages": [{"theme": "t1", "note": "n1"}],
    },
    "a board that is a text": {"board": "columns"},
    "a count of nothing": {"board": {"least_count": 0}},
    "more words than a board keeps": {"board": {"stop_words": [f"w{number}" for number in range(MOST_WORDS + 1)]}},
    "an activity of no kind": {"activities": [{"id": "a1", "kind": "party"}]},
}


@pytest.mark.parametrize("parts", WRONG.values(), ids=WRONG)
def test_what_is_no_board_is_refused_with_what_is_wrong(tmp_path, parts):
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps({"format": "fishbowl-board/1", **parts}), encoding="utf-8")
    with pytest.raises(DataRefused) as refused:
        read_board(path)
    assert refused.value.problem is DataProblem.DAMAGED
    assert refused.value.detail


@pytest.mark.parametrize("content", ["", "[]", "[" * 100_000, "{", '{"format": 1}', "\xff"])
def test_what_is_no_json_of_ours_is_no_board(tmp_path, content):
    path = tmp_path / "wrong.json"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(DataRefused):
        read_board(path)
    with pytest.raises(DataRefused):
        read_board(tmp_path / "missing.json")


def test_words_come_in_as_the_board_keeps_them(tmp_path):
    path, target = tmp_path / "board.json", tmp_path / "other.fishbowl"
    data = {"format": "fishbowl-board/1", "board": {"stop_words": ["Damp", "damp ", "mould"]}}
    path.write_text(json.dumps(data), encoding="utf-8")
    session = Session.create(target)
    import_board(session, read_board(path), path.name)
    session.close()
    assert Session.read(target).board.stop_words == ("damp", "mould")


def test_an_empty_board_is_one(tmp_path, other):
    before = other.snapshot
    path = tmp_path / "empty.json"
    path.write_text('{"format": "fishbowl-board/1"}', encoding="utf-8")
    assert import_board(other, read_board(path), path.name) == 0
    assert other.snapshot == before


def test_rows_of_two_kinds_may_have_one_id(other, tmp_path):
    path = tmp_path / "board.json"
    rows = {
        "activities": [{"id": "1", "kind": "round", "title": "Talk"}],
        "themes": [{"id": "1"}],
        "notes": [{"id": "1", "text": "Damp", "at": 1.0, "activity": "1", "theme": "1"}],
    }
    path.write_text(json.dumps({"format": "fishbowl-board/1", **rows}), encoding="utf-8")
    import_board(other, read_board(path), path.name)
    (note,) = other.snapshot.note_list
    assert other.snapshot.activities[note.activity_id].title == "Talk"
    assert note.theme_id in other.snapshot.themes
