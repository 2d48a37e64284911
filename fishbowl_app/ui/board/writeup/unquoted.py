"""The notes that are not quoted yet, so that nothing is dropped without being seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.rules.article import Article, Quote, Section
from fishbowl_app.model.rules.note_filter import ALONE, ASIDE, plain
from fishbowl_app.ui.board.notes_list import NoteLine, NotesList
from fishbowl_app.ui.board.writeup.parts import quote_below, section_name
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel, Heading, PlainLabel, SearchField


class Unquoted(QWidget):
    """The list with a search and a choice of the theme.

    Signals:
        quoted: Enter was pressed: the notes that are chosen are to be quoted.
        went_right: Right was pressed: on to the write-up.
    """

    quoted = Signal()
    went_right = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Article | None = None
        self.title = Heading(self.tr("Not quoted"), self)
        self.count = ElidedLabel("", self, tone="quiet")
        self.search = SearchField(self.tr("Find in notes not quoted"), self)
        self.theme = ChoiceBox(self.tr("Notes of which theme"), 8, self)
        self.list = NotesList(self.tr("Notes not quoted; Enter quotes them"), self)
        self.nothing = PlainLabel("", self, tone="quiet", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(), gap(), 0)
        column.setSpacing(gap())
        head = QHBoxLayout()
        head.setSpacing(gap())
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        column.addLayout(head)
        for made in (self.search, self.theme):
            column.addWidget(made)
        column.addWidget(self._pages, 1)
        self.search.searched.connect(self._show)
        self.search.went_down.connect(self.list.setFocus)
        self.theme.activated.connect(self._show)
        self.list.opened.connect(self.quoted)

    def show_article(self, told: Article) -> None:
        """Show what is not quoted of it now."""
        self._told = told
        self._offer_themes(told)
        self.count.setText(self.tr("{0} of {1} notes").format(told.notes - told.quoted, told.notes))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right and self.list.hasFocus():
            self.went_right.emit()
        else:
            super().keyPressEvent(event)

    def _offer_themes(self, told: Article) -> None:
        sections = ((f"{each.number} {section_name(each)}", each.theme_id, None) for each in told.sections)
        rest = ((self.tr("In no theme"), ALONE, None), (self.tr("Set aside"), ASIDE, None))
        self.theme.offer([(self.tr("All themes"), None, None), *sections, *rest])

    def _show(self) -> None:
        if self._told is None:
            return
        wanted, words = self.theme.currentData(), plain(self.search.text()).split()
        lines = [line for key, line in self._lines(self._told) if wanted in (None, key)]
        fitting = [line for line in lines if all(word in plain(line.heard) for word in words)]
        self.list.show_lines(fitting)
        every, none = self.tr("Every note here is quoted."), self.tr("No note fits. Others are not quoted yet.")
        self.nothing.setText(none if lines else every)
        self._pages.setCurrentWidget(self.list if fitting else self.nothing)

    def _lines(self, told: Article) -> Iterator[tuple[str, NoteLine]]:
        for section in told.sections:
            for quote in section.not_quoted:
                yield section.theme_id, _line(quote, section_name(section), section)
        for key, quotes, name in (
            (ALONE, told.alone, self.tr("in no theme")),
            (ASIDE, told.aside, self.tr("set aside")),
        ):
            yield from ((key, _line(quote, name, None)) for quote in quotes)


def _line(quote: Quote, name: str, section: Section | None) -> NoteLine:
    below = " · ".join(filter(None, (quote_below(quote), name)))
    if section is None:
        return NoteLine(quote.note_id, quote.text, below, "–")
    return NoteLine(quote.note_id, quote.text, below, str(section.number), str(section.colour))
