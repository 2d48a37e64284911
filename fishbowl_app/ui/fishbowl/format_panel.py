"""How this fishbowl works, in a panel that folds out over the circle: format, chairs, what a visitor does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.entities import MAX_CHAIRS, MIN_CHAIRS, Format, VisitorRule
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import format_text, visitor_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel, button

USUAL_FREE = 1  # chairs that stay free where visitors come


class FormatPanel(QFrame):
    """The settings of the fishbowl; each is kept as soon as it is chosen.

    Signals:
        closed: the person is done with it.
    """

    closed = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("How this fishbowl works"))
        # Qt would give the values back as plain text
        self._values: dict[QAbstractButton, Format | VisitorRule] = {}
        self.formats = self._choice([(value, format_text(value)) for value in Format])
        self.visitors = self._choice([(value, visitor_text(value)) for value in VisitorRule])
        self.chairs = self._number(self.tr("Chairs"), MIN_CHAIRS, MAX_CHAIRS)
        self.free = self._number("", 0, MAX_CHAIRS - 2)
        self.run = self._number(self.tr("Most rounds in a row"), 1, 12)
        self._labels: dict[QWidget, PlainLabel] = {}
        self._lay_out()
        self._connect()
        self.show_snapshot(bridge.snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the settings as they are now."""
        fishbowl = snapshot.fishbowl
        self._press(self.formats, fishbowl.format)
        self._press(self.visitors, fishbowl.visitor_rule)
        self.free.setMaximum(fishbowl.chairs - 2)
        for field, value in (
            (self.chairs, fishbowl.chairs),
            (self.free, fishbowl.free_chairs),
            (self.run, fishbowl.max_run),
        ):
            if field.value() != value:
                field.setValue(value)
        self._name_free(closed=fishbowl.format is Format.CLOSED)
        self._enable(self.free, fishbowl.format is not Format.PANEL)
        self._enable(self.run, fishbowl.format is Format.CLOSED)
        for made in self.visitors.buttons():
            made.setEnabled(fishbowl.format is not Format.CLOSED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------

    def _choice(self, values: list[tuple[Format | VisitorRule, str]]) -> QButtonGroup:
        group = QButtonGroup(self)
        for value, words in values:
            made = QRadioButton(words, self)
            self._values[made] = value
            group.addButton(made)
        return group

    def _number(self, name: str, least: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.setAccessibleName(name)
        # a number is kept when it is whole: with 1 of 12 typed nothing is to happen yet
        field.setKeyboardTracking(False)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(2), gap(1.5), gap(2), gap(1.5))
        column.setSpacing(gap(0.5))
        column.addWidget(Heading(self.tr("Format"), self))
        for made in self.formats.buttons():
            column.addWidget(made)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(gap())
        numbers.setVerticalSpacing(gap(0.5))
        for row, field in enumerate((self.chairs, self.free, self.run)):
            label = PlainLabel(field.accessibleName(), self, wrap=True)
            label.setBuddy(field)
            self._labels[field] = label
            numbers.addWidget(label, row, 0)
            numbers.addWidget(field, row, 1)
        numbers.setColumnStretch(0, 1)
        column.addLayout(numbers)
        column.addWidget(Heading(self.tr("Visitors to the free chair"), self))
        for made in self.visitors.buttons():
            column.addWidget(made)
        close = button(self.tr("Done"), parent=self)
        close.clicked.connect(self.closed)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.formats.buttonClicked.connect(lambda made: self._keep_format(self._values[made]))
        self.visitors.buttonClicked.connect(lambda made: self._keep(visitor_rule=self._values[made]))
        self.chairs.valueChanged.connect(lambda value: self._keep(chairs=value))
        self.free.valueChanged.connect(lambda value: self._keep(free_chairs=value))
        self.run.valueChanged.connect(lambda value: self._keep(max_run=value))

    def _keep_format(self, chosen: Format) -> None:
        """Change the format. A closed circle needs no free chair, unless somebody has asked for more than one."""
        fishbowl = self._bridge.snapshot.fishbowl
        usual = {Format.OPEN: USUAL_FREE, Format.PANEL: USUAL_FREE, Format.CLOSED: 0}
        if fishbowl.format is not chosen and fishbowl.free_chairs == usual[fishbowl.format]:
            self._keep(format=chosen, free_chairs=usual[chosen])
        else:
            self._keep(format=chosen)

    def _name_free(self, *, closed: bool) -> None:
        name = self.tr("Chairs left free in each planned round") if closed else self.tr("Free chairs")
        self.free.setAccessibleName(name)
        self._labels[self.free].setText(name)

    def _keep(self, **fields: object) -> None:
        fishbowl = self._bridge.snapshot.fishbowl
        if all(getattr(fishbowl, name) == value for name, value in fields.items()):
            return
        done, _ = self._bridge.tried(edit_fishbowl, **fields)
        if not done:
            self.show_snapshot(self._bridge.snapshot)

    def _press(self, group: QButtonGroup, value: Format | VisitorRule) -> None:
        for made in group.buttons():
            if self._values[made] is value:
                made.setChecked(True)

    def _enable(self, field: QWidget, enabled: bool) -> None:
        field.setEnabled(enabled)
        self._labels[field].setEnabled(enabled)
