"""The QR codes of the print pack, by what they belong to."""

from __future__ import annotations

from collections import defaultdict

from fishbowl_app.model.rules.codes import ReadyCode, ready_codes
from fishbowl_app.model.snapshot import Snapshot


class Codes:
    """Finds the codes of a space, a topic, or the session with its activities; of those that can be printed."""

    def __init__(self, snapshot: Snapshot, now: float) -> None:
        self._by_owner: dict[str, list[ReadyCode]] = defaultdict(list)
        for code in ready_codes(snapshot, now):
            on_own_sheet = code.owner_id in snapshot.spaces or code.owner_id in snapshot.topics
            self._by_owner[code.owner_id if on_own_sheet else ""].append(code)

    def of(self, owner_id: str) -> tuple[ReadyCode, ...]:
        """Return the codes of a space or topic, in their order."""
        return tuple(self._by_owner.get(owner_id, ()))

    def of_session(self) -> tuple[ReadyCode, ...]:
        """Return the codes that belong to no space and no topic."""
        return self.of("")
