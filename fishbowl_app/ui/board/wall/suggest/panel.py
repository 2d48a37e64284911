"""Suggested themes beside the board: one at a time, to accept, change or skip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model import text
from fishbowl_app.model.rules.suggestions import Suggestion
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import with_keys
from fishbowl_app.ui.board.wall.suggest.members import Members
from fishbowl_app.ui.board.wall.suggest.review import Review
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel, button, set_tip, tool_button

translate = QCoreApplication.translate
FULL = 1000  # of the bar that shows how far it is
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestPanel(QFrame):
    """Shows how far the search is, then one suggestion; says what is asked for, and does nothing itself.

    Keys: Enter accepts, Shift+Enter accepts all, Backspace skips, arrows or J and K go between themes, Space takes
    a note out, R or F2 goes to the title and Enter back, comma and full stop ask for fewer or more themes, Esc
    lets go. Ctrl+Enter is none: it starts the agenda, and whoever presses it once too often would do that.

    Signals:
        asked: arg: one of the names in KEYS.
        went: one stands on another note. arg: its id.
        retitled: somebody typed another title. arg: the title.
        unnamed: names come last, or do not. arg: bool.
    """

    asked = Signal(str)
    went = Signal(str)
    retitled = Signal(str)
    unnamed = Signal(bool)

    KEYS = {
        Qt.Key.Key_Backspace: "skip",
        Qt.Key.Key_Right: "next",
        Qt.Key.Key_J: "next",
        Qt.Key.Key_Left: "before",
        Qt.Key.Key_K: "before",
        Qt.Key.Key_Space: "toggle",
        Qt.Key.Key_Delete: "toggle",
        Qt.Key.Key_R: "title",
        Qt.Key.Key_F2: "title",
        Qt.Key.Key_Comma: "coarser",
        Qt.Key.Key_Period: "finer",
        Qt.Key.Key_Escape: "let_go",
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.looking = PlainLabel(self.tr("Looking for themes…"), self, wrap=True)
        self.share = QProgressBar(self)
        self.share.setRange(0, FULL)
        self.share.setTextVisible(False)
        self.share.setAccessibleName(self.tr("How far the search for themes is"))
        self.stop = self._button(self.tr("Stop"), "let_go", "Esc")
        self.where = Heading("", self)
        self.before = self._arrow("left", self.tr("Theme before (K)"), "before")
        self.next = self._arrow("right", self.tr("Next theme (J)"), "next")
        self.coarser = self._arrow("minus", self.tr("Suggest fewer themes (comma)"), "coarser")
        self.finer = self._arrow("plus", self.tr("Suggest more themes (full stop)"), "finer")
        self.title = QLineEdit(self)
        self.title.setMaxLength(text.THEME.limit)
        self.title.setAccessibleName(self.tr("Title of the new theme"))
        self.title.textEdited.connect(self.retitled)
        self.joins = PlainLabel("", self, wrap=True, tone="accent")
        self.about = PlainLabel("", self, wrap=True, tone="quiet")
        self.members = Members(self)
        self.members.went.connect(self.went)
        self.count = PlainLabel("", self, wrap=True)
        self.accept = self._button(self.tr("Accept"), "accept", "Enter", "primary")
        self.skip = self._button(self.tr("Skip"), "skip", "Backspace")
        self.accept_all = self._button(self.tr("Accept all"), "accept_all", "Shift+Return")
        self.let_go = self._button(self.tr("Let go"), "let_go", "Esc")
        self.without_names = QCheckBox(self.tr("Without names"), self)
        self.without_names.setToolTip(self.tr("New themes get their names later, from you"))
        self.without_names.toggled.connect(self.unnamed)
        self.alike = self._button(self.tr("Notes that look alike…"), "alike", "Shift+G", "quiet")
        self._pages = QStackedWidget(self)
        self._lay_out()

    def show_looking(self, words: str) -> None:
        """Show that themes are looked for, and take the focus."""
        self.looking.setText(words)
        self.setAccessibleName(words)
        self.share.setValue(0)
        self._pages.setCurrentIndex(0)
        self.setFocus()  # not the button: a Space that comes too early would stop the search

    def show_share(self, share: float) -> None:
        """Show how far the search is."""
        self.share.setValue(round(share * FULL))

    def show_suggestion(self, review: Review, snapshot: Snapshot) -> None:
        """Show the present suggestion."""
        suggestion = review.present
        if suggestion is None:
            return
        self._pages.setCurrentIndex(1)
        self.where.setText(self.tr("Theme {0} of {1}").format(review.number + 1, review.count))
        self._show_title(review, suggestion, snapshot)
        self.about.setText(self.tr("Together by: {0}").format(", ".join(suggestion.words)))
        self.about.setVisible(bool(suggestion.words))
        self.members.show_members(snapshot, suggestion, review.out)
        self.count.setText(count_words(review, suggestion))
        self.setAccessibleName(heard(review, suggestion, snapshot))

    def focus_work(self) -> None:
        """Put the focus where the keys of a suggestion work."""
        self.members.setFocus()

    def edit_title(self) -> None:
        """Let somebody type another title; nothing happens where `retitles` is false."""
        if self.retitles:
            self.title.setFocus()
            self.title.selectAll()

    @property
    def retitles(self) -> bool:
        """Whether a title can be typed: what joins a theme has none of its own, what is named later none yet."""
        return self.title.isVisibleTo(self)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for, and tell whether it was one."""
        focus = QApplication.focusWidget()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if self._pages.currentIndex() == 0:
            stops = (*ENTER, Qt.Key.Key_Escape) if focus is self.stop else (Qt.Key.Key_Escape,)
            name = "let_go" if event.key() in stops and not held else ""
        elif focus is self.title and event.key() in (*ENTER, Qt.Key.Key_Escape) and not held:
            name = "back"  # what was typed is kept; a second Enter accepts
        elif event.key() in ENTER and (shift or not held):
            name = "accept_all" if shift else "accept"
            if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
                focus.click()
                return True
        else:
            name = "" if held or focus is self.title else self.KEYS.get(Qt.Key(event.key()), "")
        if name:
            self.asked.emit(name)
        return bool(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def _show_title(self, review: Review, suggestion: Suggestion, snapshot: Snapshot) -> None:
        joined, unnamed = suggestion.theme_id, self.without_names.isChecked()
        self.title.setVisible(joined is None and not unnamed)
        self.joins.setVisible(not self.title.isVisibleTo(self))
        if self.title.text() != review.title:
            self.title.setText(review.title)
            self.title.setCursorPosition(0)
        if joined is not None:
            self.joins.setText(self.tr("Joins “{0}”").format(theme_names(snapshot)[joined]))
        else:
            self.joins.setText(self.tr("A new theme; its name comes later"))

    # --- putting together --------------------------------------------------------------------------------

    def _button(self, words: str, name: str, key: str, kind: str = "") -> QPushButton:
        made = button(words, kind=kind, parent=self)
        set_tip(made, with_keys(words, (key,)) if key else "")
        made.clicked.connect(lambda: self.asked.emit(name))
        return made

    def _arrow(self, icon: str, words: str, name: str) -> QWidget:
        made = tool_button(icon, words, self)
        made.clicked.connect(lambda: self.asked.emit(name))
        return made

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(), gap(), gap(), gap())
        layout.addWidget(self._pages)
        self._column(self.looking, self.share, _row(self.stop)).addStretch(1)
        column = self._column(
            _row(self.where, self.before, self.next, stretched=0),
            self.title,
            self.joins,
            self.about,
            self.members,
            self.count,
            _row(self.accept, self.skip),
            _row(self.accept_all, self.let_go),
            _row(self.without_names, self.coarser, self.finer, stretched=0),
            self.alike,
        )
        column.setStretchFactor(self.members, 1)

    def _column(self, *parts: QWidget | QHBoxLayout) -> QVBoxLayout:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.75))
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        self._pages.addWidget(page)
        return column


def _row(*widgets: QWidget, stretched: int | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap(0.5))
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 1 if stretched in (None, number) else 0)
    return row


def count_words(review: Review, suggestion: Suggestion) -> str:
    """Return how many notes a suggestion has, how many of them are unsure, and what is left out."""
    kept = suggestion.without(review.out)
    unsure = len(set(kept.note_ids) - kept.sure)
    parts = [translate("Suggestions", "%n note(s)", None, len(kept.note_ids))]
    if unsure:
        parts.append(translate("Suggestions", "%n unsure", None, unsure))
    if review.gone:
        parts.append(translate("Suggestions", "%n left out, placed or changed meanwhile", None, review.gone))
    return ", ".join(parts)


def heard(review: Review, suggestion: Suggestion, snapshot: Snapshot) -> str:
    """Return a suggestion in a sentence: "Theme 2 of 7: Damp walls, 12 notes, 3 unsure"."""
    if suggestion.theme_id is None:
        title = review.title
    else:
        title = translate("Suggestions", "joins “{0}”").format(theme_names(snapshot)[suggestion.theme_id])
    words = translate("Suggestions", "Theme {0} of {1}: {2}, {3}")
    return words.format(review.number + 1, review.count, title, count_words(review, suggestion))
