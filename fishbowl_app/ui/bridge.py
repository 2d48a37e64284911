"""The one place where the model and Qt meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.errors import NotWritten, OutsideProblem, RuleBroken
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

P = ParamSpec("P")
R = TypeVar("R")


class Tone(StrEnum):
    """What a message in the strip is like."""

    INFO = "info"
    DONE = "done"
    WARN = "warn"


@dataclass(frozen=True)
class Unsaved:
    """That acts are not saved at the moment: why, and when the last one was tried and failed, UTC.

    `refused`: whether an act of a person was; else all that they did is saved.
    """

    error: NotWritten
    at: float
    refused: bool = False


class SessionBridge(QObject):
    """Tells Qt what changed in the session, and runs ops for views.

    Attributes:
        unsaved: why acts are not saved at the moment, None as long as they are.

    Signals:
        changed: after every committed change, undo or redo. arg: Changes.
        refused: an op broke a rule; nothing was changed. arg: RuleBroken.
        failed: the outside got in the way; nothing was changed. arg: OutsideProblem.
        said: a view has a message for the strip. args: text, Tone.
        offered: the strip is to say something that can be answered. args: text, words of a button, what it does.
        moved: the session goes on in another file.
        saving: acts are not saved any more, or saved again, or one more failed. arg: Unsaved or None.
    """

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    said = Signal(str, object)
    offered = Signal(str, str, object)
    moved = Signal()
    saving = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.unsaved: Unsaved | None = None
        self._unsubscribe = session.subscribe(self._on_changed)

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
            self._fail(error)
        return False, None

    def quietly(self, op: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
        """Run an op that nobody asked for, such as one of the clock: it waits while nothing can be saved.

        Where it fails that is said once, as a state, and not as the failure of somebody's act. Tells whether it
        was done.
        """
        if self.unsaved is not None or self.session.read_only:
            return False
        try:
            op(self.session, *args, **kwargs)
        except NotWritten as error:
            self.note_unsaved(error)
            return False
        return True

    def note_unsaved(self, error: NotWritten | None, *, refused: bool = False) -> None:
        """Note why acts are not saved at the moment, or that they are again. `refused`: that one was, just now."""
        if error is None and self.unsaved is None:
            return
        refused = refused or (self.unsaved is not None and self.unsaved.refused)
        self.unsaved = Unsaved(error, self.now(), refused) if error is not None else None
        self.saving.emit(self.unsaved)

    def tell(self, error: Exception) -> None:
        """Tell what came of work elsewhere by the signal for it. A bug of ours is raised."""
        if isinstance(error, RuleBroken):
            self.refused.emit(error)
        elif isinstance(error, OutsideProblem):
            self._fail(error)
        else:
            raise error

    def say(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a message in the strip."""
        self.said.emit(text, tone)

    def offer(self, text: str, button: str, deed: Callable[[], object]) -> None:
        """Show a message in the strip that stays, with a button."""
        self.offered.emit(text, button, deed)

    def stop(self) -> None:
        """Stop listening to the session."""
        self._unsubscribe()

    def _fail(self, error: OutsideProblem) -> None:
        if isinstance(error, NotWritten) and error.path == self.session.path:
            self.note_unsaved(error, refused=True)
        self.failed.emit(error)

    def _on_changed(self, changes: Changes) -> None:
        self.note_unsaved(None)  # what was just written says so
        self.changed.emit(changes)
