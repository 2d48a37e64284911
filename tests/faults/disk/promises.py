"""What a child says to be safe, and whether it is found again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.session import Session
from tests.model.store.live_round import digest


@dataclass(frozen=True)
class Promise:
    """From here on, in the log, a file holds this much: so many steps that make such a session, or such bytes.

    act: what was going on. name: of the file, in the folder of the act. steps: 0 for a file that is no session.
    """

    act: str
    position: int
    name: str
    steps: int
    digest: str


class Promising:
    """In the child: says what is safe, one line each, with how long the log is by then."""

    def __init__(self, act: str, say: Callable[[str], None]) -> None:
        self._act, self._say = act, say

    def session(self, session: Session) -> None:
        """Say that all that is in a session is safe."""
        self.steps(session.path, len(session.history), digest(session.snapshot))

    def steps(self, path: Path, steps: int, found: str) -> None:
        """Say that so many steps are safe."""
        position = os.stat(os.environ["FISHBOWL_SHIM_LOG"]).st_size
        self._say(json.dumps(asdict(Promise(self._act, position, path.name, steps, found))))

    def bytes(self, path: Path, content: bytes) -> None:
        """Say that a file holds just that."""
        self.steps(path, 0, hashlib.sha256(content).hexdigest())

    def each_of(self, session: Session) -> None:
        """Say so of what is there and of each change that is made from now on."""

        def changed(changes: Changes) -> None:
            self.session(session)

        session.subscribe(changed)
        self.session(session)
