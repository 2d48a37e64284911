"""All keys on one sheet, by where they work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands import Area, area_title
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets.words import Heading, KeyCap, PlainLabel

WIDEST = 960  # pixels: what the smallest screen has


class KeysDialog(QDialog):
    """Lists every command that has a key, and the keys of the seat line; those of the area `first` at the top."""

    def __init__(self, actions: Actions, parent: QWidget | None = None, *, first: Area | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(gap(3))
        self._grid.setColumnStretch(0, 1)
        if first is not None and first is not Area.FISHBOWL:
            self._section(area_title(first), self._keys_of(actions, first))
        self._section(self.tr("Fishbowl: the seat line"), seat_line_keys())
        for area in Area:
            if area is not first or area is Area.FISHBOWL:
                self._section(area_title(area), self._keys_of(actions, area))
        inner = QWidget(self)
        inner.setLayout(self._grid)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the words wrap instead
        area.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the system's, dark on any ground
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self._scrolling = area.verticalScrollBar()
        self.resize(min(WIDEST, pixels() * 44), 640)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: self._scrolling.minimum(), Qt.Key.Key_End: self._scrolling.maximum()}
        if event.key() in ends:
            self._scrolling.setValue(ends[event.key()])
        else:
            super().keyPressEvent(event)

    def _section(self, title: str, keys: list[tuple[str, list[str]]]) -> None:
        if not keys:
            return
        row = self._grid.rowCount()
        self._grid.addWidget(Heading(title, self), row, 0, 1, 4)
        for offset, (text, caps) in enumerate(keys, start=1):
            self._grid.addWidget(PlainLabel(text, parent=self, wrap=True), row + offset, 0)
            for column, cap in enumerate(caps, start=1):
                self._grid.addWidget(KeyCap(cap, self), row + offset, column, Qt.AlignmentFlag.AlignLeft)

    def _keys_of(self, actions: Actions, area: Area) -> list[tuple[str, list[str]]]:
        rows = []
        for action in actions.of_area(area):
            caps = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()][:2]
            letter = actions.commands[action.objectName()].letter
            if letter and actions.letters:
                caps.append(letter)
            if caps:
                rows.append((actions.commands[action.objectName()].text, caps))
        return rows


def seat_line_keys() -> list[tuple[str, list[str]]]:
    """Return the keys that only the seat line of the Fishbowl room has."""
    translate = QCoreApplication.translate
    enter = translate("KeysDialog", "Enter")
    return [
        (translate("KeysDialog", "Sits down: two letters of a name"), [enter]),
        (translate("KeysDialog", "Waiting list: two letters of a name"), ["Shift+" + enter, "Alt+W"]),
        (translate("KeysDialog", "Leaves the chair: its number"), ["1 … 9"]),
        (translate("KeysDialog", "Speaks, or has spoken: the chair's number"), ["Ctrl+1 … 9"]),
        (translate("KeysDialog", "Out of the line, to the single letters"), ["Esc"]),
    ]
