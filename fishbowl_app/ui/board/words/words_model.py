"""The words as a table: in how many notes each stands, and its language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.model.rules.word_counts import Word
from fishbowl_app.theme_texts import language_name
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.widgets import tooltip_text

WORD, NOTES, LANGUAGE = range(3)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class WordsModel(QAbstractTableModel):
    """Words in the order they are given; names of people have a mark and say so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[Word, ...] = ()

    def show_words(self, words: Sequence[Word]) -> None:
        """Show other words."""
        if tuple(words) != self.words:
            self.beginResetModel()
            self.words = tuple(words)
            self.endResetModel()

    def row_of(self, word: str, language: str) -> int:
        """Return the row of a word, -1 where it is not shown."""
        return next((n for n, each in enumerate(self.words) if (each.word, each.language) == (word, language)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.words)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (self.tr("Word"), self.tr("Notes"), self.tr("Language"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        word, column = self.words[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return (self._shown(word), str(word.count), language_name(word.language))[column]
            case Role.AccessibleTextRole if column == WORD:
                return ", ".join((self._shown(word), self.tr("%n note(s)", "", word.count)))
            case Role.ToolTipRole if word.is_name:
                text = self.tr(
                    "It may be the name of somebody who is not to be named. It is not printed or copied."
                )
                return tooltip_text(text)
            case Role.DecorationRole if word.is_name and column == WORD:
                return icon("person", "warn")
            case Role.TextAlignmentRole if column == NOTES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, word: Word) -> str:
        return self.tr("{0} (a name)").format(word.word) if word.is_name else word.word
