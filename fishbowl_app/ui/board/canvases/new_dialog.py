"""A new canvas: which of the six kinds, what it is called, its regions and axes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from fishbowl_app.canvas_texts import ReadyCanvas, ready_canvases
from fishbowl_app.error_texts import error_text
from fishbowl_app.model import text
from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops.canvases import add_canvas
from fishbowl_app.ui.board.canvases.picture import canvas_icon
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import MIDDLE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.theme import TextSize, gap, pixels
from fishbowl_app.ui.widgets import InlineMessage, MessageKind, PlainLabel, button, doubled
from fishbowl_app.ui.widgets.saved import Labelled

AXES = ("up_to", "up_from", "across_from", "across_to")
ACROSS = 2  # kinds in a row


class NewCanvasDialog(ReadingOrder, QDialog):
    """Choosing a kind fills in what it starts with; all of it can be typed over before it is made.

    Signals:
        made: arg: the id of the new canvas.
    """

    made = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New canvas"))
        self._bridge = bridge
        self._ready = ready_canvases()
        self.kinds = QButtonGroup(self)
        self.hint = PlainLabel("", self, tone="quiet", wrap=True)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the canvas"))
        self.name.setMaxLength(text.CANVAS.limit)
        self.regions = QPlainTextEdit(self)
        self.regions.setAccessibleName(self.tr("Regions, one on each line"))
        self.regions.setTabChangesFocus(True)
        self.regions.setMinimumHeight(pixels() * 7)
        self.axes = {axis: self._axis(name) for axis, name in zip(AXES, self._axis_names(), strict=True)}
        self._ends = QWidget(self)
        self.message = InlineMessage(self)
        self._lay_out()
        self.kinds.idClicked.connect(self._choose)
        self.kinds.buttons()[0].setChecked(True)
        self._choose(0)

    @property
    def ready(self) -> ReadyCanvas:
        """The kind that is chosen, with what it starts with."""
        return self._ready[self.kinds.checkedId()]

    def make(self) -> None:
        """Make the canvas and close; what is refused is said here, and nothing typed is lost."""
        titles = [line for line in self.regions.toPlainText().splitlines() if line.strip()]
        axes = {axis: field.text() for axis, field in self.axes.items()} if self._has_axes else {}
        try:
            done, canvas = self._bridge.strictly(add_canvas, self.ready.kind, self.name.text(), titles, **axes)
        except RuleBroken as error:
            self.message.show_message(error_text(error, self._bridge.snapshot), MessageKind.WARN)
            return
        if done:
            self.made.emit(canvas.id)
            self.accept()

    # --- inside ------------------------------------------------------------------------------------------

    @property
    def _has_axes(self) -> bool:
        return self.ready.kind is CanvasKind.TWO_BY_TWO

    def _choose(self, number: int) -> None:
        chosen = self._ready[number]
        self.hint.setText(chosen.hint)
        self.name.setText(chosen.title)
        self.regions.setPlainText("\n".join(chosen.regions))
        for axis, field in self.axes.items():
            field.setText(getattr(chosen, axis))
        self._ends.setVisible(self._has_axes)
        self.message.clear()

    def _axis_names(self) -> tuple[str, str, str, str]:
        """Return what the ends are called, in the order of AXES."""
        return self.tr("At the top"), self.tr("At the bottom"), self.tr("At the left"), self.tr("At the right")

    def _axis(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(text.AXIS.limit)
        return field

    def _kind_button(self, number: int, ready: ReadyCanvas) -> QPushButton:
        made = button(doubled(ready.title), parent=self)
        made.setIcon(canvas_icon(ready.kind))
        made.setIconSize(QSize(pixels() * 4, pixels() * 3))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setAccessibleName(ready.title)
        made.setAccessibleDescription(ready.hint)
        self.kinds.addButton(made, number)
        return made

    def _lay_out(self) -> None:
        kinds = QGridLayout()
        kinds.setSpacing(gap())
        for number, ready in enumerate(self._ready):
            kinds.addWidget(self._kind_button(number, ready), *divmod(number, ACROSS))
        ends = QGridLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(gap())
        for number, (axis, name) in enumerate(zip(AXES, self._axis_names(), strict=True)):
            ends.addWidget(Labelled(name, self.axes[axis], self._ends), *divmod(number, 2))
        make = button(self.tr("Make the canvas"), kind="primary", parent=self)
        make.setDefault(True)
        make.clicked.connect(self.make)
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = dialog_column(self)
        column.addLayout(kinds)
        column.addWidget(self.hint)
        column.addWidget(Labelled(self.tr("Name"), self.name, self))
        lines = self.tr("Regions, one on each line")
        column.addWidget(PlainLabel(lines, self, tone="quiet", size=TextSize.SMALL))
        column.addWidget(self.regions, 1)
        column.addWidget(self._ends)
        column.addWidget(self.message)
        column.addLayout(dialog_buttons(cancel, make))
        shape(self, MIDDLE, 600)
