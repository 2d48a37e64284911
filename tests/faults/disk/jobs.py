"""What is done to sessions on a disk that fails; each is run by forks.py in a process of its own."""

from __future__ import annotations

import time
from pathlib import Path

from fishbowl_app.model.errors import FileRefused, NotWritten
from fishbowl_app.model.session import Session


def open_session(path: str) -> list[object]:
    """Open a session and close it; return why it could not be, if so, and how long that took."""
    began = time.perf_counter()
    try:
        Session.open(Path(path)).close()
    except (NotWritten, FileRefused) as error:
        return [f"{type(error).__name__} {error.problem}", time.perf_counter() - began]
    return ["", time.perf_counter() - began]
