"""Planning and arranging in the worker process for it."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject

from fishbowl_app.jobs import work
from fishbowl_app.ui.working import Working
from fishbowl_app.worker import Worker


@functools.cache
def worker() -> Worker:
    """Return the one process that plans for this app: it outlives a session, since starting it takes time."""
    return Worker(work)


class Planning(Working):
    """Looks for better plans (PlanJob gives Made) or arrangements of the wall (ArrangeJob gives Arranged).

    `failed` has RotationImpossible where no plan answers what is asked.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(worker, parent)
