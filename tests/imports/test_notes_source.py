"""The one door by which notes come in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.imports.columns import guess_notes
from fishbowl_app.imports.notes import NotesPreview, preview_notes
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.notes_source import read_notes
from fishbowl_app.model.entities import Colour, Kind
from fishbowl_app.model.errors import DataProblem, DataRefused, FileProblem, FileRefused
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.notes import add_note, edit_note, import_notes
from fishbowl_app.model.ops.themes import add_theme, set_aside
from fishbowl_app.model.session import Session

UNNAMED = "Theme {0}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The session that notes come into."""
    session = Session.create(tmp_path / "here.fishbowl")
    yield session
    session.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The file of another session, with notes."""
    other = Session.create(tmp_path / "there.fishbowl", title="Day 1")
    group = add_group(other, "Tenants")
    first = add_note(other, "Warm homes")
    second = add_note(other, "More buses")
    third = add_note(other, "Loose idea")
    edit_note(other, first.id, votes=3, language="en", group_id=group.id, role="tenant", slip=7)
    edit_note(other, second.id, colour=Colour.PINK)
    add_theme(other, [first.id], name="Homes")
    add_theme(other, [second.id])
    set_aside(other, [third.id])
    other.close()
    return other.path


def previewed(session: Session, path: Path) -> NotesPreview:
    table = read_notes(path, session.path, UNNAMED).table
    return preview_notes(table, guess_notes(table), Surroundings.of(session.snapshot))


def test_notes_of_another_session_come_with_what_they_have_and_it_stays_as_it_is(session, other):
    before = other.read_bytes()
    made = previewed(session, other)
    assert import_notes(session, made.plan().rows, source=other.name) == 3
    assert other.read_bytes() == before
    assert list(other.parent.glob("there*")) == [other]
    now = session.snapshot
    homes, buses, loose = now.note_list
    assert (homes.text, homes.votes, homes.language, homes.role, homes.slip) == (
        "Warm homes",
        3,
        "en",
        "tenant",
        7,
    )
    assert (now.groups[homes.group_id].name, homes.source) == ("Tenants", "Day 1")
    assert [now.themes[note.theme_id].name for note in (homes, buses)] == ["Homes", "Theme 2"]
    assert (buses.colour, loose.set_aside, loose.theme_id) == (Colour.PINK, True, None)


def test_the_round_is_the_source(session, tmp_path):
    there = Session.create(tmp_path / "there.fishbowl")
    asked = add_activity(there, Kind.ROUND, "What works", 1200)
    edit_note(there, add_note(there, "Warm homes").id, activity_id=asked.id)
    there.close()
    assert [row.source for row in previewed(session, there.path).rows] == ["What works"]


def test_the_session_itself_is_refused_under_each_of_its_names(session, tmp_path):
    link = tmp_path / "link.dat"
    link.symlink_to(session.path)
    for path in (session.path, link):
        with pytest.raises(DataRefused) as refused:
            read_notes(path, session.path, UNNAMED)
        assert refused.value.problem is DataProblem.ITSELF
    add_note(session, "It can still be written")


def test_a_session_that_is_open_elsewhere_is_read_as_it_is(session, other):
    elsewhere = sqlite3.connect(other, isolation_level=None)
    elsewhere.execute("BEGIN EXCLUSIVE")
    elsewhere.execute("DELETE FROM note")
    assert read_notes(other, session.path, UNNAMED).table.data
    elsewhere.close()
    assert read_notes(other, session.path, UNNAMED).table.data


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("text.fishbowl", b"Warm homes\n", FileProblem.NOT_A_SESSION),
        ("empty.fishbowl", b"", FileProblem.NOT_A_SESSION),
        ("cut.dat", b"SQLite format 3\0" + b"\0" * 50, FileProblem.DAMAGED),
    ],
)
def test_what_is_no_session_is_refused_with_the_reason(session, tmp_path, name, content, problem):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileRefused) as refused:
        read_notes(path, session.path, UNNAMED)
    assert (refused.value.problem, refused.value.path.name) == (problem, name)
    assert path.read_bytes() == content


def test_a_session_that_may_only_be_read_is_read(session, other):
    other.chmod(0o444)
    assert len(previewed(session, other).rows) == 3


def test_a_file_that_is_not_there_is_told(session, tmp_path):
    with pytest.raises(FileRefused):
        read_notes(tmp_path / "none.fishbowl", session.path, UNNAMED)
    for name in ("none.csv", "none.json"):
        with pytest.raises(DataRefused):
            read_notes(tmp_path / name, session.path, UNNAMED)
