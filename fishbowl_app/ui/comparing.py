"""Works out, off the GUI thread, how often chance alone makes two framings or moments differ as much."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.model.rules.asking.comparing import compared
from fishbowl_app.model.rules.asking.data import Comparison, QuestionFigures
from fishbowl_app.model.rules.asking.permutation import NobodyWaits, Patience
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.tasks import Task

PATIENCE_MS = 300  # before it is said that something is still being worked out
MOST_KEPT = 64

Asked = tuple[QuestionFigures, str, str]


class Comparing(QObject):
    """Answers at once what it knows, and else tells when it does.

    Signals:
        changed: what was asked for last is known now, or takes longer than one waits without a word.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[Asked, Comparison | None] = {}
        self._wanted: Asked | None = None
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.changed)

    @property
    def takes_long(self) -> bool:
        """Whether one has waited for the answer for so long that it has to be said."""
        return self._wanted is not None and not self._patience.isActive()

    @property
    def settled(self) -> bool:
        """Whether nothing is being worked out."""
        return self._task is None

    def ask(self, figures: QuestionFigures, first_id: str, second_id: str) -> tuple[bool, Comparison | None]:
        """Return whether it is known how two series differ, and how; if not, begin to find out."""
        asked = (figures, first_id, second_id)
        if asked in self._known:
            self.forget()
            return True, self._known[asked]
        if asked != self._wanted:
            self._wanted = asked
            self._patience.start()
            self._begin()
        return False, None

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted = None
        self._patience.stop()

    def shut(self) -> None:
        """End, before the session is let go."""
        self.forget()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    # --- inside ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._wanted is None or self._task is not None:
            return  # one at a time: what is wanted then follows when this one is done
        self._task = Task(_work(*self._wanted), self)
        asked = self._wanted
        self._task.finished.connect(lambda found: self._end(asked, found))
        self._task.failed.connect(lambda error: self._fail(asked, error))
        self._task.start()

    def _fail(self, asked: Asked, error: Exception) -> None:
        self._end(asked, None)  # nothing can be said of it: asked again, it would fail again
        if not isinstance(error, NobodyWaits):
            self._bridge.tell(error)

    def _end(self, asked: Asked, found: Comparison | None) -> None:
        self._let_go()
        while len(self._known) >= MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[asked] = found
        if asked == self._wanted:
            self.forget()
            self.changed.emit()
        self._begin()

    def _let_go(self) -> None:
        if self._task is not None:
            self._task.wait()  # it has told what it found, and is just ending
            self._task.deleteLater()
            self._task = None


def _work(figures: QuestionFigures, first_id: str, second_id: str) -> Callable[..., Comparison | None]:
    return lambda report, cancelled: compared(figures, first_id, second_id, Patience(cancelled))
