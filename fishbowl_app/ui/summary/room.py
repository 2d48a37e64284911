"""The room for the summary: what goes in, what to look at first, and the PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.export.note_files import KINDS, write_notes
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.print_pack import PrintPack, print_pack
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.settings import LAST_FOLDER
from fishbowl_app.ui.summary import saving
from fishbowl_app.ui.summary.checks import ChecksCard
from fishbowl_app.ui.summary.choices import FormCard, PartsCard
from fishbowl_app.ui.summary.handouts import HandoutsCard
from fishbowl_app.ui.summary.notes_file import NotesFileCard
from fishbowl_app.ui.summary.outline import OutlineCard
from fishbowl_app.ui.summary.saving import SUFFIX, SavingBar
from fishbowl_app.ui.tasks import Task, Work
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import RoomHeader, button

_WIDE = 48  # times the text size: from here on there are two columns
_PAUSE_MS = 150  # so that a live session, with this room open, is not counted anew at every key


class SummaryRoom(Room):
    """Choices on the left, checks and contents on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._task: Task | None = None
        self.header = RoomHeader(
            self.tr("Summary"),
            self.tr("A PDF for everybody who was there, and for those who were not."),
            parent=self,
        )
        self.save_button = button(self.tr("Save PDF…"), "summary", "primary", self)
        self.header.add(self.save_button)
        self.bar = SavingBar(self)
        self.parts = PartsCard(desk.settings, self)
        self.form = FormCard(desk.bridge, desk.settings, self)
        self.checks = ChecksCard(self)
        self.handouts = HandoutsCard(self)
        self.notes_file = NotesFileCard(self)
        self.outline = OutlineCard(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Put the focus on the first part."""
        self.refresh()
        next(iter(self.parts.boxes.values())).setFocus()

    def refresh(self) -> None:
        """Show the session as it is now."""
        self._pause.stop()
        summary = self._summary()
        self.form.show_names(summary.names)
        self.parts.show_summary(summary)
        self.checks.show_summary(summary)
        self.outline.show_summary(summary, self.parts.parts)
        self.handouts.show_pack(self._pack())

    def save(self) -> None:
        """Ask where the PDF goes, and make it in the background."""
        if self._task is not None:
            return
        wanted = self._wanted(self.tr("{0} – summary"))
        path = saving.ask_path(self, self.tr("Save the summary"), wanted, self.desk.settings)
        if path is not None:
            self._start(path, self._summary_work(path))

    def save_handouts(self) -> None:
        """Ask where the handouts go, and make them in the background."""
        self.refresh()
        if self._task is not None or not self.handouts.save.isEnabled():
            self.desk.bridge.say(self.handouts.says.text() or self.tr("Choose what to print first."))
            return
        wanted = self._wanted(self.tr("{0} – handouts"))
        path = saving.ask_path(self, self.tr("Save the handouts"), wanted, self.desk.settings)
        if path is not None:
            self._start(path, self._handouts_work(path))

    def export_notes(self) -> None:
        """Ask where the notes go and as which kind of file, and write it in the background."""
        if self._task is not None:
            return
        wanted = self._wanted(self.tr("{0} – notes"), KINDS[0])
        path = saving.ask_notes_path(self, self.tr("Export the notes"), wanted, self.desk.settings)
        if path is None:
            return
        if path.suffix.lower() in KINDS:
            self._start(path, self._notes_work(path))
        else:
            self.desk.bridge.say(self.tr("Choose a name that ends in one of {0}.").format(", ".join(KINDS)))

    def shut(self) -> None:
        """Give up a PDF that is being made; nothing half-written stays."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    # --- the PDF -----------------------------------------------------------------------------------------

    def _summary(self) -> Summary:
        return summary_of(self.desk.bridge.snapshot, self.desk.bridge.now())

    def _pack(self) -> PrintPack:
        return print_pack(self.desk.bridge.snapshot, self.desk.bridge.now())

    def _wanted(self, name: str, suffix: str = SUFFIX) -> Path:
        """Return the path that is offered: named after the session, where the last file was saved."""
        session = self.desk.bridge.session
        folder = Path.home() if is_draft(session.path) else session.path.parent
        kept = self.desk.settings.get(LAST_FOLDER)
        title = name.format(session.snapshot.details.title or session.path.stem)
        return (Path(kept) if kept else folder) / safe_name(title, suffix)

    def _summary_work(self, path: Path) -> Work:
        summary, parts, language, paper = self._summary(), self.parts.parts, self.form.language, self.form.paper
        from fishbowl_app.export.pdf.summary import write_summary  # slow to load, and not needed to start

        never = (self.desk.bridge.session.path,)
        return lambda report, cancelled: write_summary(
            summary,
            path,
            language=language,
            paper=paper,
            parts=parts,
            progress=report,
            cancelled=cancelled,
            never=never,
        )

    def _handouts_work(self, path: Path) -> Work:
        pack, kinds, language, paper = self._pack(), self.handouts.kinds, self.form.language, self.form.paper
        from fishbowl_app.export.pdf.handouts import write_handouts  # slow to load, and not needed to start

        never = (self.desk.bridge.session.path,)
        return lambda report, cancelled: write_handouts(
            pack,
            path,
            language=language,
            paper=paper,
            kinds=kinds,
            progress=report,
            cancelled=cancelled,
            never=never,
        )

    def _notes_work(self, path: Path) -> Work:
        snapshot, language = self.desk.bridge.snapshot, self.form.language
        style, never = snapshot.details.names_in_summary, (self.desk.bridge.session.path,)

        def work(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Written | None:
            if cancelled():
                return None
            write_notes(snapshot, path, style=style, language=language, never=never)
            return Written(path)

        return work

    def _start(self, path: Path, work: Work) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self.bar.show_share)
        self._task.finished.connect(self._on_finished)
        self._task.failed.connect(self._on_failed)
        self.bar.begin(path)
        self.save_button.setEnabled(False)
        self._task.start()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_finished(self, written: Written | None) -> None:
        self._end_task()
        if written is None:
            self.bar.hide()
            self.desk.bridge.say(self.tr("It was stopped. Nothing was written."), Tone.INFO)
        else:
            self.bar.done(written)

    def _on_failed(self, error: Exception) -> None:
        self._end_task()
        self.bar.hide()
        if not isinstance(error, OutsideProblem):
            raise error  # a bug of ours
        self.desk.bridge.failed.emit(error)

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self.save_button.setEnabled(True)

    def _open(self, path: Path) -> None:
        if not saving.show_path(path):
            text = self.tr("This computer has no program to open {0} with.")
            self.desk.bridge.say(text.format(path.name), Tone.WARN)

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _on_action(self) -> None:
        """Come here from wherever the key was pressed, and save."""
        self.desk.actions["go_summary"].trigger()
        self.save()

    def _on_handouts(self) -> None:
        """Come here from wherever they were asked for, and save them."""
        self.desk.actions["go_summary"].trigger()
        self.save_handouts()

    def _on_export(self) -> None:
        """Come here from wherever they were asked for, and export the notes."""
        self.desk.actions["go_summary"].trigger()
        self.export_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self.desk.actions["save_summary"].triggered.connect(self._on_action)
        self.desk.actions["save_handouts"].triggered.connect(self._on_handouts)
        self.desk.actions["export_notes"].triggered.connect(self._on_export)
        self.save_button.clicked.connect(self.save)
        self.handouts.asked.connect(self.save_handouts)
        self.notes_file.asked.connect(self.export_notes)
        self.bar.stopped.connect(self._stop)
        self.bar.shown.connect(self._open)
        self.parts.changed.connect(self.refresh)
        self.form.changed.connect(self.refresh)
        self.outline.began.connect(self.desk.actions["go_agenda"].trigger)
        self._pause.timeout.connect(self.refresh)
        theme_notifier().changed.connect(self._share_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        wide = self.width() >= _WIDE * pixels()
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._columns.setContentsMargins(gap(2), 0, gap(2), gap(2))
        self._columns.setSpacing(gap(1.5))
        left, right = (self.parts, self.form, self.notes_file, self.handouts), (self.checks, self.outline)
        for cards, share in ((left, 4), (right, 6)):
            column = QVBoxLayout()
            column.setSpacing(gap(1.5))
            for card in cards:
                column.addWidget(card, 1 if card is self.outline else 0)
            if self.outline not in cards:
                column.addStretch(1)
            self._columns.addLayout(column, share)
        inside.setLayout(self._columns)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(1.5), 0, 0)
        layout.setSpacing(gap())
        self.header.setContentsMargins(gap(2), 0, gap(2), 0)
        layout.addWidget(self.header)
        strip = QVBoxLayout()
        strip.setContentsMargins(gap(2), 0, gap(2), 0)
        strip.addWidget(self.bar)
        layout.addLayout(strip)
        layout.addWidget(scroll, 1)
