"""Which numbered paper slips are entered and which are missing."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import MOST_SLIPS
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class SlipState:
    """How far the slips are: "142 of 180; missing 37, 88"."""

    given: int  # entered
    expected: int | None  # handed in, where somebody said
    missing: tuple[int, ...]  # below the highest number entered, or up to those expected
    next_number: int | None  # to be entered next, None once all are
    passed_over: tuple[int, ...] = ()  # missing below the highest number entered: not just still to come


def slip_state(snapshot: Snapshot) -> SlipState:
    """Return what is entered and what is missing.

    Next is the first free number after the slip that was entered last, else the first that is missing.
    """
    numbered = [note for note in snapshot.note_list if note.slip is not None]
    given = {note.slip for note in numbered if note.slip is not None}
    expected = snapshot.board.slips
    highest = max(given, default=0)
    end = max(expected or 0, highest)
    missing = tuple(number for number in range(1, end + 1) if number not in given)
    latest = numbered[-1].slip or 0 if numbered else 0
    onward = next((number for number in missing if number > latest), None)
    if onward is None and expected is None and end < MOST_SLIPS:
        onward = end + 1
    passed_over = tuple(number for number in missing if number < highest)
    return SlipState(len(given), expected, missing, onward or next(iter(missing), None), passed_over)
