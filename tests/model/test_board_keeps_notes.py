"""Whatever is done with themes, stacks and places, every note stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops.canvases import add_canvas, put_in_region
from fishbowl_app.model.ops.notes import add_notes, edit_note
from fishbowl_app.model.ops.writeup import quote_all
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from tests.model.random_board import KEEPING, a_theme
from tests.model.random_ops import pick
from tests.model.test_whatever_people_do import board_faults

NOTES, LENGTH = 24, 60
ACTS = {**KEEPING, "quote": (3, lambda s, r: quote_all(s, a_theme(s, r)))}


@pytest.fixture
def session(folder: Path) -> Session:
    """Return a session with notes that have votes and lie in the regions of a canvas."""
    session = Session.create(folder / "board.fishbowl")
    add_notes(session, [f"Note {number}" for number in range(NOTES)])
    add_canvas(session, CanvasKind.COLUMNS, "Canvas", ["Left", "Right"])
    regions = [*session.snapshot.regions]
    for number, note in enumerate(session.snapshot.note_list):
        edit_note(session, note.id, votes=number)
        put_in_region(session, {note.id: (number / NOTES, 0.5)}, regions[number % 2])
    return session


def kept(now: Snapshot) -> Mapping[str, tuple[object, ...]]:
    """Return of every note what nothing here may change."""
    return {
        note.id: (
            note.text,
            note.votes,
            note.source,
            (note.region_id, note.region_x, note.region_y),
            (note.at, note.role, note.group_id, note.activity_id, note.colour, note.language, note.slip),
        )
        for note in now.notes.values()
    }


def act(session: Session, rng: Random, first: Snapshot) -> str:
    """Do one thing to the board, now and then undo or redo, and return what it was; never undo what was first."""
    name, deed = pick(rng, ACTS)
    dice = rng.randint(0, 12)
    with suppress(RuleBroken):
        if dice == 0 and session.snapshot != first:
            assert session.undo().kept == 0
        elif dice == 1:
            assert session.redo().kept == 0
        else:
            deed(session, rng)
    return name


@pytest.mark.parametrize("seed", range(8))
def test_every_note_keeps_text_votes_source_and_region_and_all_can_be_undone(session, seed):
    rng, first = Random(seed), session.snapshot
    for _ in range(LENGTH):
        name = act(session, rng, first)
        assert kept(session.snapshot) == kept(first), name
        assert list(board_faults(session.snapshot)) == [], name
    last, done = session.snapshot, 0
    while session.snapshot != first:
        assert session.undo().kept == 0
        done += 1
    for _ in range(done):
        assert session.redo().kept == 0
    assert session.snapshot == last
