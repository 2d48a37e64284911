"""Sentences in place, each with an icon and perhaps a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, button


class Told(QWidget):
    """Lines of what is amiss, or with buttons of what may be done. Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[str] = []
        self.buttons: list[QPushButton] = []
        self._deeds: list[Callable[[], object]] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(0.5))
        self.hide()

    def show_lines(
        self, lines: Sequence[str], action: str = "", deeds: Sequence[Callable[[], object]] = ()
    ) -> None:
        """Show these lines, with `action` as a button's words where each has a deed."""
        same = list(lines) == self.lines and bool(deeds) == bool(self._deeds)
        self.lines, self._deeds = list(lines), list(deeds)
        if same:
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.buttons.clear()
        self._rows = [self._row(words, action, number if deeds else None) for number, words in enumerate(lines)]
        self.setVisible(bool(lines))

    def _row(self, words: str, action: str, deed: int | None) -> QWidget:
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap())
        icon = IconLabel("warning", 18, "warn", made) if deed is None else IconLabel("info", 18, "accent", made)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop if deed is None else Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(PlainLabel(words, made, wrap=True), 1)
        if deed is not None:
            press = button(action, kind="quiet", parent=made)
            press.setAccessibleDescription(words)
            press.clicked.connect(lambda: self._deeds[deed]())
            self.buttons.append(press)
            across.addWidget(press)
        self._column.addWidget(made)
        return made
