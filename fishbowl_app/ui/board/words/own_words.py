"""Words that are not counted, and stop words that are counted all the same; edited in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model import text
from fishbowl_app.model.entities import Board
from fishbowl_app.model.ops.words import keep_word, stop_word
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import set_tip
from fishbowl_app.ui.widgets.rows import Row, RowsList
from fishbowl_app.ui.widgets.saved import Labelled

STOPPED, KEPT = "stopped:", "kept:"
LEAST = 7  # of the list, in sizes of the text


class OwnWords(QWidget):
    """A line for each kind to type a word into, and the list of them; Del takes a word off its list."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.stop = self._line(self.tr("Do not count"), stop_word)
        self.keep = self._line(self.tr("Count all the same"), keep_word)
        self.list = RowsList(self.tr("Own stop words; Del takes one off the list"), self)
        self.list.setMinimumHeight(pixels() * LEAST)
        hint = self.tr("Del on a word of the table counts it no more. Words such as “the” never are.")
        lines = QHBoxLayout()
        lines.setSpacing(gap())
        for line in (self.stop, self.keep):
            set_tip(line, hint)
            line.setAccessibleDescription(hint)
            lines.addWidget(Labelled(line.accessibleName(), line, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(lines)
        column.addWidget(self.list)
        self.list.taken_out.connect(self._take_off)

    def show_board(self, board: Board) -> None:
        """Show the words of the session."""
        stopped, kept = self.tr("not counted"), self.tr("counted all the same")
        rows = [Row(STOPPED + word, word, (), "forbid", "text_quiet", stopped) for word in board.stop_words]
        rows += [Row(KEPT + word, word, (), "check", "ok", kept) for word in board.kept_words]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))

    def _line(self, name: str, op: Callable[..., None]) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("A word, Enter"))
        line.setAccessibleName(name)
        line.setMaxLength(text.WORD.limit)
        line.returnPressed.connect(lambda: self._add(line, op))
        return line

    def _add(self, line: QLineEdit, op: Callable[..., None]) -> None:
        if line.text().strip() and self._bridge.tried(op, line.text())[0]:
            line.clear()

    def _take_off(self, key: str) -> None:
        """Count a word as if nobody had said anything of it."""
        if key.startswith(STOPPED):
            self._bridge.tried(keep_word, key.removeprefix(STOPPED))
        else:
            self._bridge.tried(stop_word, key.removeprefix(KEPT))
