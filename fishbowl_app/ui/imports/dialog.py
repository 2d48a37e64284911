"""The import dialog: what would become of every row, before anything is done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.import_texts import doubt_text
from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.grid import Doubt
from fishbowl_app.model.changes import Changes
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import WIDE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.imports import choose
from fishbowl_app.ui.imports.answers_bar import AnswersBar
from fishbowl_app.ui.imports.compare import Comparison, can_compare, sides
from fishbowl_app.ui.imports.draft import Draft, Mode, Same, Source
from fishbowl_app.ui.imports.fate_bar import FateBar
from fishbowl_app.ui.imports.mapping import MappingStrip
from fishbowl_app.ui.imports.model import PreviewModel
from fishbowl_app.ui.imports.same_bar import SameBar
from fishbowl_app.ui.imports.source_bar import SourceBar
from fishbowl_app.ui.imports.table import PreviewTable
from fishbowl_app.ui.imports.words import (
    agree_text,
    counts_text,
    groups_text,
    notes_text,
    origin_text,
    source_text,
    title_text,
)
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.theme import TextSize, pixels
from fishbowl_app.ui.widgets import ElidedLabel, InlineMessage, MessageKind, PlainLabel, announce, button

_FOLLOWED = (
    "participant", "group", "note", "theme", "activity", "details", "topic", "space", "interest",
    "form", "condition", "question", "box", "response",
)  # fmt: skip
_ROOMY = 33  # times the text size: from this height on there is room for two cards
_DOUBTS = 2  # how many are shown before one asks for all


@contextmanager
def waiting() -> Iterator[None]:
    """Show that the computer is busy: very wide tables of thousands of rows take seconds."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class ImportDialog(ReadingOrder, QDialog):
    """Shows an import row by row; everything guessed can be changed. It changes nothing itself.

    It is not modal: a round that runs can be paused while it is open, and it follows what changes meanwhile.

    Signals:
        agreed: the person wants `draft.plan()` to be done; whoever does it closes the dialog.
    """

    agreed = Signal()

    def __init__(
        self,
        mode: Mode,
        source: Source,
        bridge: SessionBridge,
        settings: Settings,
        parent: QWidget | None = None,
        answers: AnswersKind | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_text(mode))
        self._bridge, self._settings = bridge, settings
        self.draft = Draft(mode, source, answers, bridge.snapshot)
        self._has_pairs = False
        self._make_widgets(mode)
        self._lay_out()
        self._connect()
        self._show_all()
        self._focus_first()
        shape(self, WIDE, 760)

    def load(self, source: Source) -> None:
        """Begin again with another file."""
        with waiting():
            self.draft = Draft(self.draft.mode, source, self._same_form(), self._bridge.snapshot)
            self.fates.show_all()
            self.model.show_fate(None)
            self._show_all()
        self._focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_comparison()

    def done(self, result: int) -> None:
        self._soon.stop()
        super().done(result)

    # --- building ----------------------------------------------------------------------------------------

    def _make_widgets(self, mode: Mode) -> None:
        self._name = ElidedLabel("", self, size=TextSize.HEADING)
        self.other = button(self.tr("Choose another file…"), "open", parent=self)
        self.sources = SourceBar(self)
        self.answers = AnswersBar(self)
        self.problem = InlineMessage(self)
        self.doubts = InlineMessage(self)
        self.counts = PlainLabel("", self, wrap=True)
        self.fates = FateBar(self)
        self.tick_all = button("", kind="quiet", parent=self)
        self.model = PreviewModel(self.draft, self)
        self.table = PreviewTable(self.model)
        self.mapping = MappingStrip(self.table, self)
        self.comparison = Comparison(self)
        self.same = SameBar(self)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self.agree = button("", kind="primary", parent=self)
        for made in (self.other, self.tick_all, self.cancel):
            made.setAutoDefault(False)
        self.agree.setDefault(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(100)

    def _lay_out(self) -> None:
        top, middle = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self.other)
        middle.addWidget(self.fates, 1)
        middle.addWidget(self.tick_all, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget(self)  # keeps its room while there is nothing to show
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.mapping)
        rows.addWidget(self.table, 1)
        layout = dialog_column(self)
        layout.addLayout(top)
        for widget in (self.sources, self.answers, self.problem, self.doubts, self.counts):
            layout.addWidget(widget)
        layout.addLayout(middle)
        layout.addWidget(below, 1)
        layout.addWidget(self.comparison)
        layout.addWidget(self.same)
        layout.addLayout(dialog_buttons(self.cancel, self.agree))

    def _connect(self) -> None:
        self.other.clicked.connect(self._choose_again)
        self.doubts.acted.connect(self._show_every_doubt)
        self.sources.encoding_chosen.connect(lambda code: self._reread(self.draft.set_encoding, code))
        self.sources.delimiter_chosen.connect(lambda cut: self._reread(self.draft.set_delimiter, cut))
        self.sources.sheet_chosen.connect(lambda sheet: self._reread(self.draft.set_sheet, sheet))
        self.sources.header_chosen.connect(lambda place: self._reread(self.draft.set_header, place))
        self.answers.chosen.connect(lambda answers: self._reread(self.draft.set_answers, answers))
        self.mapping.chosen.connect(lambda column, field: self._reread(self.draft.set_field, column, field))
        self.table.toggled.connect(self._toggle)
        self.table.moved.connect(self._compare)
        self.model.ticked.connect(lambda number, ticked: self._tick([number], ticked))
        self.fates.chosen.connect(self._filter)
        self.tick_all.clicked.connect(self._tick_all)
        self.same.chosen.connect(self._choose_same)
        self.cancel.clicked.connect(self.reject)
        self.agree.clicked.connect(self._agree)
        self._bridge.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._look_again)

    # --- showing -----------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        """Show a source, or a way of reading it, that is new."""
        self.draft.look(self._bridge.snapshot)
        self._name.setText(source_text(self.draft))
        self.sources.show_draft(self.draft)
        self.answers.show_draft(self.draft, self._bridge.snapshot)
        self.model.show(self.draft)
        self.table.fit_columns(self.mapping.least_width(self.draft))
        self.mapping.show_draft(self.draft)
        self._show_problem()
        self._show_doubts()
        self._show_counts()

    def _focus_first(self) -> None:
        """Put the focus where there is something to do: the rows, or what is missing before there are any."""
        if self.draft.preview is not None:
            self.table.setFocus()
        elif self.draft.needs_column:
            self.mapping.boxes[0].setFocus()
        else:
            self.other.setFocus()

    def _show_problem(self) -> None:
        problem = self.draft.problem
        self.table.setVisible(self.draft.table is not None)
        self.mapping.setVisible(self.draft.table is not None and self.draft.board is None)
        if problem is None:
            self.problem.clear()
        elif self.draft.needs_column:
            self.problem.show_message(self._needs_text(), MessageKind.WARN, closable=False)
        else:
            self.problem.show_message(error_text(problem), MessageKind.ALERT, closable=False)

    def _needs_text(self) -> str:
        return {
            Mode.PEOPLE: self.tr("Which column holds the names? Choose “Name” above it."),
            Mode.NOTES: self.tr("Which column holds the text of the notes? Choose “Text” above it."),
            Mode.TOPICS: self.tr("Which column holds the titles? Choose “Title” above it."),
            Mode.SPACES: self.tr("Which column holds the names of the spaces? Choose “Name” above it."),
            Mode.CHOICES: self.tr("Which columns hold the people and the topics? Choose “Person” and “Topics”."),
            Mode.ANSWERS: self.tr("Which columns hold the answers? Choose a question above each."),
        }[self.draft.mode]

    def _show_doubts(self, most: int = _DOUBTS) -> None:
        found: tuple[Doubt, ...] = self.draft.table.doubts if self.draft.table else ()
        if not found:
            self.doubts.clear()
            return
        lines = [doubt_text(doubt) for doubt in found[:most]]
        more = self.tr("Show %n more", "", len(found) - most) if len(found) > most else ""
        self.doubts.show_message("  ".join(lines), MessageKind.WARN, more)

    def _show_every_doubt(self) -> None:
        self._show_doubts(len(self.draft.table.doubts) if self.draft.table else 0)

    def _show_counts(self) -> None:
        """Show everything that a tick may change."""
        draft = self.draft
        known = draft.preview is not None
        for widget in (self.counts, self.fates, self.tick_all):
            widget.setVisible(known)
        plan = draft.plan()
        number = len(plan.rows) if plan else 0
        self.agree.setText(agree_text(draft.mode, number))
        self.agree.setEnabled(number > 0)
        if known:
            parts = (origin_text(draft), groups_text(draft), counts_text(draft), notes_text(draft))
            self.counts.setText(" · ".join(part for part in parts if part))
        self.fates.show_draft(draft)
        self._show_tick_all()
        self._has_pairs = any(map(can_compare, draft.lines))
        self.same.setVisible(any(line.same is not None for line in draft.lines))
        self._fit_comparison()
        self._compare()

    def _fit_comparison(self) -> None:
        """Show the comparison where there is something to compare and room for some rows above it."""
        self.comparison.setVisible(self._has_pairs and self.height() >= pixels() * _ROOMY)

    def _show_tick_all(self) -> None:
        ticks = [line.ticked for line in self.model.shown() if line.ticked is not None]
        self.tick_all.setEnabled(bool(ticks))
        all_ticked = bool(ticks) and all(ticks)
        self.tick_all.setText(self.tr("Untick all shown") if all_ticked else self.tr("Tick all shown"))

    def _compare(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        numbered = {item.source.number: item for item in self.draft.lines} if line and can_compare(line) else {}
        self.comparison.show_sides(sides(line, numbered, self._bridge.snapshot) if line else None)
        self.same.show_lines(self.table.chosen())

    # --- changing ----------------------------------------------------------------------------------------

    def _reread(self, change, *chosen: object) -> None:
        """Change how the source is understood and show what comes of it."""
        with waiting():
            change(*chosen)
            self._show_all()
        announce(self, self.counts.text())

    def _filter(self, fate: object) -> None:
        self.model.show_fate(fate)
        self._show_tick_all()
        self._compare()

    def _toggle(self, numbers: list[int]) -> None:
        ticks = {line.source.number: line.ticked for line in self.model.shown()}
        if numbers:
            self._tick(numbers, not all(ticks[number] for number in numbers))

    def _tick_all(self) -> None:
        lines = [line for line in self.model.shown() if line.ticked is not None]
        self._tick([line.source.number for line in lines], not all(line.ticked for line in lines))

    def _tick(self, numbers: list[int], ticked: bool) -> None:
        self.draft.set_ticked(numbers, ticked, self._bridge.snapshot)
        self._show_fates()

    def _choose_same(self, same: Same) -> None:
        self.draft.set_same([line.source.number for line in self.table.chosen()], same)
        self._show_fates()
        announce(self, self.counts.text())

    def _look_again(self) -> None:
        """Find out anew what becomes of the same rows, or of all where the form they answer is another one now."""
        before = self.draft.fields
        self.draft.look(self._bridge.snapshot)
        if self.draft.fields != before:
            self._show_all()
            return
        self._show_problem()
        self._show_fates()

    def _show_fates(self) -> None:
        self.model.refresh()
        self._show_counts()

    def _on_changed(self, changes: Changes) -> None:
        answers = self.draft.answers
        if answers is not None and answers.form_id not in self._bridge.snapshot.forms:
            self.reject()
        elif changes.touches(*_FOLLOWED):
            self._soon.start()

    def _same_form(self) -> AnswersKind | None:
        """Return how answers in another file to the same form are read: all about them is guessed anew."""
        return AnswersKind(self.draft.answers.form_id) if self.draft.answers else None

    def _choose_again(self) -> None:
        path = choose.ask_path(self, self._settings, self.draft.mode)
        if path is not None:
            self.load(replace(self.draft.source, path=path, pasted=""))

    def _agree(self) -> None:
        if self._soon.isActive():  # the session has changed just now
            self._soon.stop()
            self._look_again()
        self.agreed.emit()
