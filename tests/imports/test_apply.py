"""From a file to the session and back: what a preview plans is what the session then holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.imports.columns import guess_notes, guess_people
from fishbowl_app.imports.notes import NotesPreview, preview_notes
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.people import PeoplePreview, PersonStatus, preview_people
from fishbowl_app.imports.table import read_bytes
from fishbowl_app.model.ops.notes import import_notes
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session

PEOPLE = "Enw;Grŵp;Rôl\nSiân Ŵyn;Tenantiaid;cadeirydd\nBo;Swyddogion;\nbo;Swyddogion;\n;x;\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A new session in a real file."""
    session = Session.create(tmp_path / "test.fishbowl")
    yield session
    session.close()


def people_preview(session: Session, text: str = PEOPLE) -> PeoplePreview:
    table = read_bytes(text.encode("utf-16"), "pobl.txt")
    now = session.snapshot
    return preview_people(table, guess_people(table), now.participants.values(), now.groups.values())


def notes_preview(session: Session, text: str) -> NotesPreview:
    table = read_bytes(text.encode(), "nodiadau.csv")
    now = session.snapshot
    around = Surroundings(
        participants=list(now.participants.values()),
        groups=list(now.groups.values()),
        activities=list(now.activities.values()),
        notes=list(now.notes.values()),
    )
    return preview_notes(table, guess_notes(table), around)


def test_people_come_in_as_one_step_and_a_second_time_change_nothing(session):
    assert import_people(session, people_preview(session).plan().rows) == 2
    names = {person.name for person in session.snapshot.participants.values()}
    groups = {group.name for group in session.snapshot.groups.values()}
    assert (names, groups) == ({"Siân Ŵyn", "Bo"}, {"Tenantiaid", "Swyddogion"})
    again = people_preview(session)
    assert [row.status for row in again.rows] == [
        PersonStatus.SAME,
        PersonStatus.SAME,
        PersonStatus.DUPLICATE,
        PersonStatus.REFUSED,
    ]
    session.undo()
    assert not session.snapshot.participants


def test_a_change_reaches_the_person_and_wipes_nothing(session):
    import_people(session, people_preview(session).plan().rows)
    import_people(session, people_preview(session, "Enw;Grŵp;Rôl\nSIÂN ŵyn;;garddwr\n").plan().rows)
    (sian,) = (person for person in session.snapshot.participants.values() if person.name == "Siân Ŵyn")
    assert sian.role == "garddwr"
    assert sian.group_id is not None
    assert session.snapshot.groups[sian.group_id].name == "Tenantiaid"


def test_notes_come_in_with_their_people_and_twice_if_they_are_asked_for_twice(session):
    import_people(session, people_preview(session).plan().rows)
    text = "Nodyn,Enw\nMwy o fysiau,siân ŵyn\nMwy o fysiau,\n"
    assert import_notes(session, notes_preview(session, text).plan().rows, "nodiadau.csv") == 2
    first = min(session.snapshot.notes.values(), key=lambda note: note.role == "")
    assert (first.text, first.role, first.source) == ("Mwy o fysiau", "cadeirydd", "nodiadau.csv")
    again = notes_preview(session, text)
    assert len(again.alike) == len(again.plan().rows) == 2
