"""The QR codes of the print pack, by what they belong to."""

from __future__ import annotations

from fishbowl_app.model.print_pack.data import PrintCode
from fishbowl_app.model.snapshot import Snapshot


class Codes:
    """Finds the codes of a space, a topic, or the session with its activities."""

    def __init__(self, snapshot: Snapshot, now: float) -> None:
        self._snapshot, self._now = snapshot, now

    def of(self, owner_id: str) -> tuple[PrintCode, ...]:
        """Return the codes of one row, in their order."""
        return ()

    def of_session(self) -> tuple[PrintCode, ...]:
        """Return the codes that belong to no space and no topic."""
        return ()
