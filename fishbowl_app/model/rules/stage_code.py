"""A QR code as the room sees it: to join a network, to open a page, to put a date in the calendar."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.rules.codes import Words, ready_codes
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class CodeScene:
    """What phones read, what it is for, and the same in words for those who type it."""

    label: str
    payload: str
    words: Words


def code_scene(snapshot: Snapshot, code_id: str | None, now: float) -> CodeScene | None:
    """Return a code that is put on by hand; None where there is none, or something of it is not known yet."""
    found = next((code for code in ready_codes(snapshot, now) if code.id == code_id), None)
    return None if found is None else CodeScene(found.label, found.payload, found.words)
