"""All keys on one sheet, by where they work."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands import Area
from fishbowl_app.ui.commands.crib import KeyArea, KeyRow, crib_rows
from fishbowl_app.ui.commands.search import words_of
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.theme import TextSize, gap, pixels
from fishbowl_app.ui.widgets import EnterPresses, SearchField, button
from fishbowl_app.ui.widgets.words import Heading, KeyCap, PlainLabel

WIDEST = 960  # pixels: what the smallest screen has
CAPS = 3  # keys and letter of one command at most
_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysDialog(ReadingOrder, QDialog):
    """Lists every command that has a key, and the keys of the seat line; those of the area `first` at the top.

    `tools` is the lower left corner, with what is done with the whole sheet.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None, *, first: Area | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.search = SearchField(self.tr("Find a command or a key"), self)
        self.search.searched.connect(self.look_for)
        self.truth = PlainLabel(self._truth(actions), self, size=TextSize.SMALL, tone="quiet", wrap=True)
        self.nothing = PlainLabel(self.tr("No command fits. Try another word."), self, tone="quiet")
        self.nothing.hide()
        self.tools = QHBoxLayout()
        if "print_crib" in actions.commands:
            self.tools.addWidget(_deed(actions, "print_crib", self))
        self._sections: list[tuple[QWidget, list[tuple[str, list[QWidget]]]]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(gap(3))
        self._grid.setColumnStretch(0, 1)
        for area in crib_rows(actions, first):
            self._add(area)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._lay_out()
        self.resize(min(WIDEST, pixels() * 44), 640)

    def look_for(self, typed: str) -> None:
        """Show only what has all of these words, or this key."""
        asked = words_of(typed)
        for heading, rows in self._sections:
            fitting = [_fits(asked, typed, text) for text, _ in rows]
            for fits, (_, widgets) in zip(fitting, rows, strict=True):
                for widget in widgets:
                    widget.setVisible(fits)
            heading.setVisible(any(fitting))
        self.nothing.setVisible(all(heading.isHidden() for heading, _ in self._sections))
        self._scrolling.setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scrolling
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        step = bar.singleStep() if event.key() in _SCROLLS[:2] else bar.pageStep()
        if event.key() in ends:
            bar.setValue(ends[event.key()])
        elif event.key() in _SCROLLS:
            bar.setValue(bar.value() + (step if event.key() in _SCROLLS[1::2] else -step))
        else:
            super().keyPressEvent(event)

    def _truth(self, actions: Actions) -> str:
        if not actions.letters:
            return self.tr("Single letters are turned off. Settings, Keys, turns them on and changes keys.")
        return self.tr(
            "Single letters work while nobody types; in lists and tables only those of the room do. "
            "Settings, Keys, turns them off and changes keys."
        )

    def _add(self, area: KeyArea) -> None:
        row = self._grid.rowCount()
        heading = Heading(area.title, self)
        self._grid.addWidget(heading, row, 0, 1, CAPS + 2)
        rows = [
            (" ".join((area.title, each.text, *each.keys)), self._add_row(each, row + offset))
            for offset, each in enumerate(area.rows, start=1)
        ]
        self._sections.append((heading, rows))

    def _add_row(self, each: KeyRow, row: int) -> list[QWidget]:
        made: list[QWidget] = [PlainLabel(each.text, self, wrap=True)]
        self._grid.addWidget(made[0], row, 0)
        for column, cap in enumerate(each.keys, start=1):
            made.append(KeyCap(cap, self))
            self._grid.addWidget(made[-1], row, column, Qt.AlignmentFlag.AlignLeft)
        if each.changed:
            made.append(PlainLabel(self.tr("changed"), self, size=TextSize.SMALL, tone="accent"))
            self._grid.addWidget(made[-1], row, CAPS + 1)
        return made

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setLayout(self._grid)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the words wrap instead
        area.setAccessibleName(self.tr("Keys"))
        self._scrolling = area.verticalScrollBar()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the system's, dark on any ground
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is about the search
        EnterPresses(buttons.button(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addLayout(self.tools)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.truth, self.nothing):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        layout.addLayout(bottom)


def _deed(actions: Actions, name: str, parent: QWidget) -> QPushButton:
    """Return a button that does a command of the menus."""
    made = button(actions.commands[name].text, actions.commands[name].icon, parent=parent)
    made.setAutoDefault(False)
    made.clicked.connect(actions[name].trigger)
    return made


def _fits(asked: Iterable[str], typed: str, text: str) -> bool:
    words = words_of(text)
    by_words = all(any(each.startswith(word) for each in words) for word in asked)
    return by_words or (len(typed) > 1 and typed.casefold() in text.casefold())
