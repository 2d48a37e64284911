"""The page for QR codes: a list, the form of the chosen one, and the code as it will be printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.code_texts import kind_text, lack_text
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Code, CodeKind
from fishbowl_app.model.ops.codes import delete_code, move_code, new_code
from fishbowl_app.model.rules.codes import ReadyCode, address_in_words, lack, payload, ready_codes
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.summary.codes.form import CodeForm
from fishbowl_app.ui.summary.codes.model import CodesModel, Column
from fishbowl_app.ui.summary.codes.picture import CodeView, Seen
from fishbowl_app.ui.summary.codes.words import inside_text, reading_text, size_text
from fishbowl_app.ui.tasks import Task
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import (
    CardFrame,
    EmptyState,
    FlowLayout,
    InlineMessage,
    MessageKind,
    PlainLabel,
    SplitView,
    TableView,
    button,
    set_tip,
    tool_button,
)
from fishbowl_app.words import current_language

if TYPE_CHECKING:
    from fishbowl_app.export.qr.reading import Reading  # its decoder is loaded when it is needed

_FOLLOWED = ("code", "space", "topic", "activity", "details")
_COMMANDS = ("code_add", "code_up", "code_down", "code_delete", "code_stage", "codes_test")


class CodesPage(Page):
    """Codes on the left, the chosen one on the right; a new one is typed there too before it is in the list.

    Signals:
        staged: a code is to be shown on the Stage, or taken off again. arg: its id.
    """

    staged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._new: Code | None = None  # what is being typed and not stored yet
        self._task: Task | None = None
        self.message = InlineMessage(self)
        self.model = CodesModel(desk.bridge, self)
        self.table = self._make_table()
        self.form = CodeForm(desk.bridge, self)
        self.view = CodeView(self)
        self.inside = PlainLabel("", self, wrap=True)
        self.verdict = PlainLabel("", self, tone="quiet", wrap=True)
        self.add = button(self.tr("Add a code"), "plus", "primary", self)
        self.up = tool_button("up", self.tr("Move the code up"), self)
        self.down = tool_button("down", self.tr("Move the code down"), self)
        self.delete = tool_button("delete", self.tr("Delete the code"), self)
        self.on_stage = tool_button("stage", self.tr("Show the code on the Stage, or take it off"), self)
        self.test = button(self.tr("Test all"), "check", parent=self)
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> Code | None:
        """The code whose form is shown, be it a new one."""
        row = self.table.currentIndex().row()
        return self._new or (self.model.codes[row] if 0 <= row < len(self.model.codes) else None)

    def enter(self) -> None:
        (self.table if self.model.codes else self.add).setFocus()

    def shut(self) -> None:
        self.form.save()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def refresh(self) -> None:
        """Show the session as it is now."""
        kept = self.chosen
        self.model.refresh()
        if self._new is None and self.model.codes:
            self._choose(kept.id if kept is not None else "")
        self._show_chosen()

    # --- deeds -------------------------------------------------------------------------------------------

    def begin(self, kind: CodeKind) -> None:
        """Show an empty form for a code of that kind; one that somebody has begun to fill is stored before."""
        if self._new is not None and self.form.is_begun and not self.form.save():
            return
        self._new = replace(new_code(kind), label=kind_text(kind))
        self.table.clearSelection()
        self._show_chosen()
        self.form.start()

    def test_all(self) -> None:
        """Print all codes as small as they get, in the background, and read them back."""
        codes = ready_codes(self.desk.bridge.snapshot, self.desk.bridge.now())
        if self._task is not None or not codes or not self.form.save():
            return
        self.test.setEnabled(False)
        self._task = Task(lambda report, cancelled: _proof(codes, cancelled), self)
        self._task.finished.connect(lambda reading: self._tested(reading, codes))
        self._task.failed.connect(self._failed)
        self._task.start()

    def _tested(self, reading: Reading | None, codes: list[ReadyCode]) -> None:
        self._end_test()
        if reading is not None:
            kind = MessageKind.OK if reading.is_whole else MessageKind.WARN
            self.message.show_message(reading_text(reading, codes), kind)

    def _failed(self, error: Exception) -> None:
        self._end_test()
        self.desk.bridge.tell(error)

    def _end_test(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self._show_buttons()

    def _move(self, step: int) -> None:
        code = self.chosen
        if code is not None and code.id in self.desk.bridge.snapshot.codes:
            self.desk.bridge.do(move_code, code.id, self.table.currentIndex().row() + step)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _delete(self) -> None:
        code = self.chosen
        if code is None or code.id not in self.desk.bridge.snapshot.codes:
            return
        if self.desk.bridge.tried(delete_code, code.id)[0]:
            self.desk.bridge.say(self.tr("Code deleted. Undo brings it back."), Tone.DONE)

    def _put_on_stage(self) -> None:
        if self.on_stage.isEnabled():
            self.staged.emit(self.chosen.id)

    def _ask_kind(self) -> None:
        below = self.add.mapToGlobal(QPoint(0, self.add.height()))
        self.menu.popup(below)
        self.menu.setActiveAction(self.menu.actions()[0])  # so that Enter takes the kind that most are of

    def _saved(self, code_id: str) -> None:
        if self._new is not None:
            self._new = None
            self.refresh()
            self._choose(code_id)
            self.table.setFocus()

    def _give_up(self) -> None:
        self._new = None
        self.refresh()
        self.enter()

    # --- showing -----------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*_FOLLOWED):
            self.refresh()

    def _on_row(self) -> None:
        if self.table.currentIndex().isValid():
            self._new = None
        self._show_chosen()

    def _choose(self, code_id: str) -> None:
        row = self.model.row_of(code_id)
        if row >= 0 or not self.table.currentIndex().isValid():
            self.table.selectRow(max(0, row))

    def _show_chosen(self) -> None:
        code = self.chosen
        self._stack.setCurrentIndex(0 if code is None else 1)
        if code is not None:
            self.form.show_code(code, is_new=self._new is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        stored, row = self.desk.bridge.snapshot.code_list, self.table.currentIndex().row()
        code = self.chosen
        mine = code is not None and code.id in self.desk.bridge.snapshot.codes
        self.up.setEnabled(mine and row > 0)
        self.down.setEnabled(mine and row < len(stored) - 1)
        self.delete.setEnabled(mine)
        self.on_stage.setEnabled(self._new is None and bool(self.view.payload))
        self.test.setEnabled(bool(self.model.codes) and self._task is None)

    def _show_draft(self, code: Code | None) -> None:
        """Show the code that what is typed makes, or that it makes none yet."""
        snapshot, now = self.desk.bridge.snapshot, self.desk.bridge.now()
        missing = lack(code, snapshot, now) if code is not None else None
        if code is None or missing is not None:
            self.view.show_code("", "")
            self.inside.setText(
                lack_text(missing) if missing else self.tr("The code appears once it can be made.")
            )
            self.verdict.setText("")
            return
        secret = not self.form.show_password.isChecked()
        inside = inside_text(address_in_words(code, snapshot, now), secret)
        text = payload(code, snapshot, now)
        self.view.show_code(text, self.tr("QR code: {0}").format(inside.replace("\n", ", ")))
        self.inside.setText(inside)
        self.verdict.setText(size_text(text))

    # --- set up ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.form.show_password.setChecked(False)

    def _connect(self) -> None:
        deeds = (self._ask_kind, self._move_up, self._move_down, self._delete, self._put_on_stage, self.test_all)
        buttons = (self.add, self.up, self.down, self.delete, self.on_stage, self.test)
        for name, made, deed in zip(_COMMANDS, buttons, deeds, strict=True):
            made.clicked.connect(deed)
            set_tip(made, self.desk.actions[name].toolTip())
        self.take(dict(zip(_COMMANDS, deeds, strict=True)))
        self.desk.bridge.changed.connect(self._on_changed)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        self.form.drafted.connect(self._show_draft)
        self.form.saved.connect(self._saved)
        self.form.given_up.connect(self._give_up)

    def _make_table(self) -> TableView:
        table = TableView(self.tr("QR codes"), self)
        table.setModel(self.model)
        table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (Column.LABEL, Column.OWNER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in CodeKind:
            menu.addAction(kind_text(kind)).triggered.connect(lambda _=False, kind=kind: self.begin(kind))
        return menu

    def _lay_out(self) -> None:
        self.menu = self._make_menu()
        tools = FlowLayout(spacing=gap(0.5))
        for made in (self.add, self.up, self.down, self.delete, self.on_stage, self.test):
            tools.addWidget(made)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_chosen())
        split = SplitView("codes", self.desk.settings, parent=self)
        split.add_panes(left, self._stack, start=(48, 52))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, gap(), 0, 0)
        whole.setSpacing(gap())
        whole.addWidget(self.message)
        whole.addWidget(split, 1)

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            "label",
            self.tr("No codes yet"),
            self.tr(
                "A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar."
            ),
            parent=self,
        )

    def _make_chosen(self) -> QScrollArea:
        card = CardFrame("", self)
        seen = Seen(self.view, (self.inside, self.verdict), self)
        card.body.addWidget(seen)
        card.body.addWidget(self.form)
        card.body.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(card)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _proof(codes: list[ReadyCode], cancelled: Callable[[], bool]) -> Reading | None:
    """Return what was read; None: it was cancelled."""
    from fishbowl_app.export.pdf.typeset.press_run import Cancelled
    from fishbowl_app.export.qr.proof import proof  # loads the PDF library when it is needed

    try:
        return proof(codes, current_language(), cancelled)
    except Cancelled:
        return None
