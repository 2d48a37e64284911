"""The one place where the model and Qt meet."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from fishbowl_app.model.errors import OutsideProblem, RuleBroken
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

P = ParamSpec("P")
R = TypeVar("R")


class Tone(StrEnum):
    """What a message in the strip is like."""

    INFO = "info"
    DONE = "done"
    WARN = "warn"


class SessionBridge(QObject):
    """Tells Qt what changed in the session, and runs ops for views.

    Signals:
        changed: after every committed change, undo or redo. arg: Changes.
        refused: an op broke a rule; nothing was changed. arg: RuleBroken.
        failed: the outside got in the way; nothing was changed. arg: OutsideProblem.
        said: a view has a message for the strip. args: text, Tone.
        moved: the session goes on in another file.
    """

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    said = Signal(str, object)
    moved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._unsubscribe = session.subscribe(self.changed.emit)

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self.session.snapshot

    def now(self) -> float:
        """Return the wall clock of the session, UTC."""
        return self.session.clock.now().utc

    def do(self, op: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Run an op on the session; what a person may cause is told by a signal and gives None.

        An op that returns nothing gives None too: where that matters use `tried`.
        """
        return self.tried(op, *args, **kwargs)[1]

    def tried(self, op: Callable[..., Any], *args: Any, **kwargs: Any) -> tuple[bool, Any]:
        """Run an op and return whether it went well, with what it returned."""
        try:
            return self.strictly(op, *args, **kwargs)
        except RuleBroken as error:
            self.refused.emit(error)
        return False, None

    def strictly(self, op: Callable[..., Any], *args: Any, **kwargs: Any) -> tuple[bool, Any]:
        """Run an op like `tried`, for a form that says in its place what is refused.

        Raises:
            RuleBroken.
        """
        try:
            return True, op(self.session, *args, **kwargs)
        except OutsideProblem as error:
            self.failed.emit(error)
        return False, None

    def tell(self, error: Exception) -> None:
        """Tell what came of work elsewhere by the signal for it. A bug of ours is raised."""
        if isinstance(error, RuleBroken):
            self.refused.emit(error)
        elif isinstance(error, OutsideProblem):
            self.failed.emit(error)
        else:
            raise error

    def say(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a message in the strip."""
        self.said.emit(text, tone)

    def stop(self) -> None:
        """Stop listening to the session."""
        self._unsubscribe()
