"""A person in a hurry at the real window: acts of every kind, undo, rooms and the Stage, as fast as it goes."""

from __future__ import annotations

import hashlib
import random
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.stage.show import QUESTION_VIEWS, VIEWS
from tests.model.random_ops import OPS, pick

# Commands that open nothing that waits for an answer.
KEYS = (
    "start_finish", "pause", "skip", "add_minute", "add_five", "take_minute", "stage", "freeze", "blank",
    "stage_test", "take_note", "plan_rotation", "use_plan", "let_go_plan", "answer_message", "find", "mute",
    *VIEWS, *QUESTION_VIEWS,
)  # fmt: skip


def soak(window: Any, seconds: float, seed: int) -> dict[str, float]:
    """Act at random for so many seconds, and tell how often, and how much memory is taken now, in MB."""
    rng, acts = random.Random(seed), 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        act(window, rng)
        QApplication.processEvents()
        acts += 1
    return {"acts": acts, "steps": len(window.sessions.session.history), "memory": memory_mb()}


def act(window: Any, rng: random.Random) -> None:
    """Do one thing."""
    dice = rng.random()
    if dice < 0.7:
        with suppress(RuleBroken):
            pick(rng, OPS)[1](window.sessions.session, rng)
    elif dice < 0.8:
        window.actions_table[rng.choice(("undo", "redo"))].trigger()
    elif dice < 0.85:
        window.workspace.go_to(rng.choice(ROOMS).name)
    elif dice < 0.86:
        window.workspace.go_to("board")
        window.actions_table["board_suggest"].trigger()
    else:
        window.actions_table[rng.choice(KEYS)].trigger()


def memory_mb() -> float:
    """Return the memory that this process takes, 0 where that cannot be read."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6


def digest(snapshot: Snapshot) -> str:
    """Return a name for all that is in a session."""
    rows = [sorted(repr(row) for row in snapshot.all(entity).values()) for entity in TABLE_OF]
    return hashlib.sha256(repr(rows).encode()).hexdigest()
