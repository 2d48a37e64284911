"""Words that stand in many notes: as a table and a cloud, with the notes behind the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.words import MOST_COUNT, set_least_count, stop_word
from fishbowl_app.model.rules.word_counts import Word, WordCounts, word_counts
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.theme_texts import language_name
from fishbowl_app.ui.board.notes_list import NoteLine, NotesList
from fishbowl_app.ui.board.words.cloud import CloudView
from fishbowl_app.ui.board.words.own_words import OwnWords
from fishbowl_app.ui.board.words.words_model import LANGUAGE, NOTES, WORD, WordsModel
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import ChoiceBox, Heading, PlainLabel, SplitView, TableView, row_height

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsTable(TableView):
    """Enter asks for the notes of a word on the board; letters are left to the page.

    Signals:
        opened: Enter was pressed on a word, or it was double clicked.
    """

    opened = Signal()

    def __init__(self, model: WordsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Words; Enter shows their notes on the board"), parent)
        self.setModel(model)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WORD, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NOTES, round(row_height() * 1.8))
        self.setColumnWidth(LANGUAGE, round(row_height() * 2.6))
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)


class CountsPart(QWidget):
    """Puts table, cloud, notes and own stop words together.

    Signals:
        wanted_on_board: the notes of a word are to be seen on the board. args: the word, its note ids (frozenset).
    """

    wanted_on_board = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self._counted = WordCounts((), 1, 0)
        self.model = WordsModel(self)
        self.table = WordsTable(self.model, self)
        self.least = QSpinBox(self)
        self.language = ChoiceBox(self.tr("Words of which language"), 8, self)
        self.count = PlainLabel("", self, tone="quiet", wrap=True)
        self.nothing = PlainLabel("", self, tone="quiet", wrap=True)
        self.cloud = CloudView(self)
        self.title = Heading("", self)
        self.notes = NotesList(self.tr("Notes of the word"), self)
        self.own = OwnWords(desk.bridge, self)
        self._tables = QStackedWidget(self)
        self._lay_out(desk)
        self._connect()

    @property
    def chosen(self) -> Word | None:
        """The word on which one stands."""
        row = self.table.currentIndex().row()
        return self.model.words[row] if 0 <= row < len(self.model.words) else None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the counts as they are now."""
        self._counted = word_counts(snapshot)
        if not self.least.hasFocus():
            self.least.blockSignals(True)
            self.least.setValue(snapshot.board.least_count)
            self.least.blockSignals(False)
        self.own.show_board(snapshot.board)
        self._offer_languages()
        self._show()

    def stop_chosen(self) -> None:
        """Count the chosen word no more."""
        word, row = self.chosen, self.table.currentIndex().row()
        if word is None or not self.table.hasFocus():
            return
        if self._bridge.tried(stop_word, word.word)[0]:
            self._choose(min(row, len(self.model.words) - 1))
            self._bridge.say(
                self.tr("“{0}” is not counted any more. Undo brings it back.").format(word.word), Tone.DONE
            )

    def copied(self) -> str:
        """Return the table as text with tabs, without names of people."""
        rows = [(self.tr("Word"), self.tr("Notes"), self.tr("Language"))]
        rows += [
            (each.word, str(each.count), language_name(each.language))
            for each in self.model.words
            if not each.is_name
        ]
        return "\n".join("\t".join(row) for row in rows)

    # --- inside ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the words of the chosen language; one stays on the same word."""
        wanted, before, row = self.language.currentData(), self.chosen, self.table.currentIndex().row()
        words = [word for word in self._counted.words if wanted in (None, word.language)]
        self.model.show_words(words)
        self.cloud.show_words(words)
        text = self.tr("{0} in {1}")
        notes = self.tr("%n note(s)", "", self._counted.notes)
        self.count.setText(text.format(self.tr("%n word(s)", "", len(words)), notes))
        self.nothing.setText(self.tr("No word stands in so many notes. Lower the number, or take in more notes."))
        self._tables.setCurrentWidget(self.table if words else self.nothing)
        there = self.model.row_of(before.word, before.language) if before is not None else -1
        self._choose(there if there >= 0 else min(max(row, 0), len(words) - 1))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, WORD))
            self.table.scrollTo(self.table.currentIndex())
        self._show_notes()

    def _show_notes(self) -> None:
        """Show the notes behind the chosen word."""
        word, snapshot = self.chosen, self._bridge.snapshot
        self.cloud.show_chosen(word)
        self.title.setText("")
        if word is None:
            self.notes.show_lines([])
            return
        text = self.tr("“{0}” in {1}")
        self.title.setText(text.format(word.word, self.tr("%n note(s)", "", word.count)))
        names = theme_names(snapshot)
        numbers = {theme.id: number for number, theme in enumerate(snapshot.theme_list, 1)}
        found = (snapshot.notes[note_id] for note_id in word.note_ids if note_id in snapshot.notes)
        self.notes.show_lines([_line(snapshot, note, names, numbers) for note in found])

    def _offer_languages(self) -> None:
        found = sorted({word.language for word in self._counted.words if word.language}, key=language_name)
        named = ((language_name(each), each, None) for each in found)
        self.language.offer([(self.tr("All languages"), None, None), *named])

    def _set_least(self) -> None:
        if self.least.value() != self._bridge.snapshot.board.least_count:
            self._bridge.tried(set_least_count, self.least.value())

    def _open(self) -> None:
        word = self.chosen
        if word is not None:
            self.wanted_on_board.emit(word.word, frozenset(word.note_ids))

    def _connect(self) -> None:
        self.least.valueChanged.connect(self._set_least)
        self.language.activated.connect(self._show)
        self.table.opened.connect(self._open)
        self.notes.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._show_notes)
        self.cloud.chosen.connect(self._choose)

    def _lay_out(self, desk: Desk) -> None:
        self.least.setRange(1, MOST_COUNT)
        self.least.setKeyboardTracking(False)
        self.least.setAccessibleName(self.tr("From how many notes on a word is shown"))
        self.least.setPrefix(self.tr("in "))
        self.least.setSuffix(self.tr(" notes or more"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._tables.addWidget(self.table)
        self._tables.addWidget(self.nothing)
        above = QHBoxLayout()
        above.setSpacing(gap())
        above.addWidget(self.language, 2)
        above.addWidget(self.least, 3)
        left = _column(above, self.count, self._tables, self.own, stretch=self._tables)
        right = SplitView("words-right", desk.settings, Qt.Orientation.Vertical, self)
        behind = _column(self.title, self.notes, stretch=self.notes)
        right.add_panes(self.cloud, behind, stretch=(1, 1), start=(1, 1))
        left.setMinimumWidth(pixels() * 20)
        body = SplitView("words", desk.settings, parent=self)
        body.add_panes(left, right, stretch=(1, 2), start=(2, 3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body)


def _column(*parts: QWidget | QHBoxLayout, stretch: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap())
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if part is stretch else 0)
        else:
            column.addLayout(part)
    return made


def _line(snapshot: Snapshot, note: Note, names: dict[str, str], numbers: dict[str, int]) -> NoteLine:
    group = snapshot.groups.get(note.group_id or "")
    theme = snapshot.themes.get(note.theme_id or "")
    parts = (note.role, group.name if group else "", names[theme.id] if theme else "")
    below = " · ".join(filter(None, parts))
    if theme is None:
        return NoteLine(note.id, note.text, below, "–")
    return NoteLine(note.id, note.text, below, str(numbers[theme.id]), str(theme.colour))
