"""Thumbnails and page counts of all kinds, made when nobody waits for anything else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from fishbowl_app.print_jobs import HandoutsJob, Laid
from fishbowl_app.ui.summary.preview.pages import image_of
from fishbowl_app.ui.summary.preview.work import PrintWork, Urgency

NAME = "small"
_PAUSE_MS = 800  # after the last change: they are nice to have, and cost as much as all handouts
Make = Callable[[str], HandoutsJob]


class Thumbs(QObject):
    """One kind after another.

    Signals:
        made: args: the kind, its first page (QImage, or None where there is none), how many pages it has.
    """

    made = Signal(str, QImage, int)

    def __init__(self, work: PrintWork, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._asked: dict[str, HandoutsJob] = {}
        self._shown: dict[str, HandoutsJob] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._next)

    @property
    def settled(self) -> bool:
        """Whether all of them are made."""
        return not self._asked

    def show_jobs(self, jobs: dict[str, HandoutsJob]) -> None:
        """Make those again whose job is another now."""
        self._asked = {kind: job for kind, job in jobs.items() if self._shown.get(kind) != job}
        if self._asked:
            self._pause.start()

    def stop(self) -> None:
        """Make no more."""
        self._pause.stop()
        self._asked = {}
        self._work.drop(Urgency.SMALL, NAME)

    def _next(self) -> None:
        if self._asked:
            kind = next(iter(self._asked))
            job = self._asked.pop(kind)
            self._work.ask(
                Urgency.SMALL,
                NAME,
                job,
                lambda laid: self._on_made(kind, job, laid),
                lambda _: self._on_made(kind, job, None),
            )

    def _on_made(self, kind: str, job: HandoutsJob, laid: Laid | None) -> None:
        if laid is not None:
            self._shown[kind] = job
            image = image_of(laid.pictures[0]) if laid.pictures else QImage()
            self.made.emit(kind, image, len(laid.sizes))
        if not self._pause.isActive():
            self._next()
