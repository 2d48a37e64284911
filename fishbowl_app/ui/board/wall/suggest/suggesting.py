"""What the page has done by the process for themes: suggestions, offers, notes that look alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fishbowl_app.model.changes import Changes
from fishbowl_app.theme_jobs import AlikeJob, Done
from fishbowl_app.ui.board.wall.suggest.alike import AlikeDialog
from fishbowl_app.ui.board.wall.suggest.offering import Offering
from fishbowl_app.ui.board.wall.suggest.reviewing import Reviewing
from fishbowl_app.ui.theme_work import ThemeWork
from fishbowl_app.ui.vectors import ENOUGH, Vectors

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.page import BoardPage

SHOWN_MS = 1500  # so long the board is seen before its notes are read ahead


class Suggesting(QObject):
    """Runs the commands about suggestions, and has notes read ahead once the board is looked at."""

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self._page, self._bridge = page, page.desk.bridge
        self.work = ThemeWork(self._bridge, self)
        self.vectors = Vectors(self._bridge, self.work, self)
        self.reviewing = Reviewing(page, self.work, self.vectors)
        self.offering = Offering(page, self.work, self.vectors, self.reviewing.refused)
        self.dialog: AlikeDialog | None = None  # about notes that look alike, shown last
        self._shown = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._shown.timeout.connect(self._wake)
        self.commands: dict[str, Callable[[], object]] = {
            "board_suggest": self.reviewing.suggest,
            "board_offer": self.offering.take,
            "board_alike": self.look_alike,
        }
        for name, deed in self.commands.items():
            page.desk.actions[name].triggered.connect(deed)
        self.work.free.connect(self._work_ahead)
        self.vectors.read.connect(self._tell_read)
        self._bridge.changed.connect(self._on_changed)

    def seen(self, visible: bool) -> None:
        """Begin to read ahead when the page has been seen for a while."""
        if visible:
            self._shown.start()
        else:
            self._shown.stop()

    def shut(self) -> None:
        """End all that goes on, before the session is let go."""
        self._shown.stop()
        self.vectors.shut()
        self.offering.offers.shut()
        self.work.shut()

    def look_alike(self) -> None:
        """Look for notes in nearly the same words, and show them group by group."""
        notes = [note for note in self._bridge.snapshot.top_notes if not note.set_aside]
        job = AlikeJob(tuple(note.text for note in notes), tuple(note.language for note in notes))
        ids = [note.id for note in notes]
        self._bridge.say(self.tr("Looking for notes that look alike…"))
        self.work.ask(job, lambda done: self._show_alike(ids, done))

    def _show_alike(self, ids: Sequence[str], done: Done | None) -> None:
        groups = [tuple(ids[at] for at in group) for group in done.alike] if done is not None else []
        unsure = [pair for pair in self.reviewing.same_idea if self._may_be_stacked(pair, groups)]
        if done is not None and (groups or unsure):
            self.dialog = AlikeDialog(
                self._bridge, groups, unsure, self._page, letters=self._page.desk.actions.letters
            )
            self.dialog.open()
        elif done is not None:
            self._bridge.say(self.tr("No notes look alike."))

    def _may_be_stacked(self, pair: tuple[str, ...], groups: Sequence[tuple[str, ...]]) -> bool:
        """Tell whether two notes lie under no other, and are in no group that is shown anyway."""
        notes = [self._bridge.snapshot.notes.get(note_id) for note_id in pair]
        free = all(note is not None and note.stack_id is None and not note.set_aside for note in notes)
        return free and not any(set(pair) <= set(group) for group in groups)

    # --- ahead -------------------------------------------------------------------------------------------

    def _wake(self) -> None:
        """Read ahead where that is worth starting a process for."""
        offers = len(self._bridge.snapshot.notes) >= ENOUGH and self.offering.offers.wanted()
        if offers or len(self.vectors.missing()) >= ENOUGH:
            self.vectors.wake()

    def _work_ahead(self) -> None:
        if not self.vectors.work_ahead():
            self._page.tools.show_reading("")
            self.offering.offers.work_ahead()

    def _tell_read(self, read: int, notes: int) -> None:
        words = self.tr("reading {0} of {1} notes").format(read, notes)
        self._page.tools.show_reading(words if read < notes else "")

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("note", "theme"):
            return
        self.offering.show()
        self.reviewing.follow()
        if self._page.isVisible() and not self.vectors.awake and not self._shown.isActive():
            self._shown.start()
