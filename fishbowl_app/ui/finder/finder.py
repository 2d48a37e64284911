"""The line that finds a command: type what you want to do, Enter."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands.search import found
from fishbowl_app.ui.finder.entries import Place, entries, run
from fishbowl_app.ui.finder.rows import FoundModel, FoundRows, heard
from fishbowl_app.ui.settings import RECENT_COMMANDS, Settings
from fishbowl_app.ui.theme import TextSize, gap, pixels
from fishbowl_app.ui.widgets import ListView, PlainLabel, announce, row_height

MOST_RECENT = 8
WIDEST = 44  # times the text size
SHARE = 3  # it covers no more than a third of the window: people may be looking on
_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


def find_command(
    window: QWidget, actions: Actions, settings: Settings, place: Place, say: Callable[[str], object]
) -> None:
    """Open the finder over a window, or close the one that is open there. `say` tells of what was not possible."""
    before = window.findChild(Finder)
    if before is not None:
        before.leave()
    else:
        finder = Finder(actions, settings, place, window)
        finder.failed.connect(say)
        finder.open()


class Finder(QFrame):
    """Lies over the upper part of a window while it is open. Esc leaves, and the focus goes back where it was.

    Args:
        actions: all that can be done.
        settings: know what was done last.
        place: where in the window one is.
        window: what it lies over.

    Signals:
        failed: something could not be done after all. arg: what is to be said of it.
    """

    failed = Signal(str)

    def __init__(self, actions: Actions, settings: Settings, place: Place, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._settings = actions, settings
        self._entries = entries(actions, place)
        self._before = QApplication.focusWidget()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.count = PlainLabel("", self, size=TextSize.SMALL, tone="quiet")
        self.model = FoundModel(self)
        self.list = ListView(self.tr("Commands that fit"), self)
        self._lay_out()
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._do())
        QApplication.instance().focusChanged.connect(self._on_focus)
        window.installEventFilter(self)

    def open(self) -> None:
        """Open over the window, ready for typing."""
        self._find()
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the focus back."""
        before = self._before
        self._close()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- looking -----------------------------------------------------------------------------------------

    def _find(self) -> None:
        self.model.show_entries(found(self._entries, self.line.text(), self._settings.get(RECENT_COMMANDS)))
        self._choose(0)
        number = self.model.rowCount()
        self.count.setText(
            self.tr("%n command(s)", "", number) if number else self.tr("No command fits. Try another word.")
        )
        first = self.model.entry(0)
        if self.isVisible():
            announce(self.line, " ".join(filter(None, (self.count.text(), heard(first) if first else ""))))

    def _walk(self, by: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            return
        self._choose(min(max(self.list.currentIndex().row() + by, 0), last))
        announce(self.line, heard(self.model.entry(self.list.currentIndex().row())))

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        self.list.scrollTo(self.list.currentIndex())

    def _do(self) -> None:
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is None:
            return
        if entry.why_not:
            announce(self.line, entry.why_not)
            return
        self.leave()  # first: what is done is about what was chosen there
        rest = [name for name in self._settings.get(RECENT_COMMANDS) if name != entry.name]
        self._settings.set(RECENT_COMMANDS, (entry.name, *rest)[:MOST_RECENT])
        if not run(self._actions, entry.name):
            self.failed.emit(self.tr("“{0}” is not possible at the moment.").format(entry.text))

    def _close(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._on_focus)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    # --- what comes from Qt ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Take the keys that are about the list; True: nobody else is to have it."""
        if event.key() in _WALKS:
            self._walk(_WALKS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close once the work goes on elsewhere; while the whole window is left it stays."""
        if self.isVisible() and new is not None and new is not self.line and old is self.line:
            self._close()

    # --- putting together --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            "Finder { border: 2px solid palette(highlight); border-radius: 8px; background: palette(base); }"
        )
        self.setAccessibleName(self.line.accessibleName())
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundRows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(), gap(), gap(), gap(0.5))
        column.setSpacing(gap(0.5))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)

    def _fit(self) -> None:
        """Lie in the middle of the upper edge, below the menus."""
        window = self.parentWidget()
        width = min(pixels() * WIDEST, window.width() - gap(4))
        top = gap(5)
        rest = self.line.sizeHint().height() + self.count.sizeHint().height() + gap(3)
        most = max(window.height() // SHARE, rest + row_height())
        height = rest + max(1, (most - rest) // row_height()) * row_height()
        self.setGeometry(QRect((window.width() - width) // 2, top, width, min(height, most)))
