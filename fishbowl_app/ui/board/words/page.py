"""Words that stand in many notes, and themes compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.ui.board.stage_button import StageButton
from fishbowl_app.ui.board.words.counts_part import CountsPart
from fishbowl_app.ui.board.words.themes_part import ThemesPart
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, tool_button

SHOWN = ("note", "theme", "board", "participant", "group", "details")


class WordsPage(Page):
    """Two parts, one of which is seen.

    Signals:
        wanted_on_board: the notes of a word are to be seen on the board. args: the word, its note ids (frozenset).
    """

    wanted_on_board = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.counts = CountsPart(desk, self)
        self.themes = ThemesPart(desk, self)
        self.parts = QStackedWidget(self)
        self.on_stage = [StageButton(desk.actions, name, self) for name in ("stage_words", "stage_themes")]
        self._stack = QStackedWidget(self)
        self._late = QTimer(self)  # several changes in a row are drawn once
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.refresh)
        commands: dict[str, Callable[[], object]] = {
            "words_stop": self.counts.stop_chosen,
            "words_copy": self._copy,
            "words_part": lambda: self.show_part(1 - self.parts.currentIndex()),
        }
        self.take(commands)
        self._lay_out()
        desk.bridge.changed.connect(self._on_changed)
        self.counts.wanted_on_board.connect(self.wanted_on_board)

    def enter(self) -> None:
        self.refresh()
        self.show_part(self.parts.currentIndex())

    def show_part(self, number: int) -> None:
        """Show the words (0) or the themes compared (1)."""
        self.parts.setCurrentIndex(number)
        self._buttons.button(number).setChecked(True)
        for each, made in enumerate(self.on_stage):
            made.button.setVisible(each == number)
        (self.counts.table, self.themes.rank_table)[number].setFocus()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._late.stop()
        snapshot = self.desk.bridge.snapshot
        self._stack.setCurrentIndex(1 if snapshot.notes else 0)
        self.counts.show_snapshot(snapshot)
        self.themes.show_snapshot(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*SHOWN):
            self._late.start()

    def _copy(self) -> None:
        QApplication.clipboard().setText((self.counts, self.themes)[self.parts.currentIndex()].copied())
        self.desk.bridge.say(self.tr("The table is copied, without names of people."), Tone.DONE)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(gap(0.5))
        self._buttons = QButtonGroup(self)
        for number, (icon, name) in enumerate(
            (("search", self.tr("Words")), ("together", self.tr("Themes compared")))
        ):
            made = tool_button(icon, name, self, with_text=True)
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, number=number: self.show_part(number))
            self._buttons.addButton(made, number)
            tools.addWidget(made)
        tools.addStretch(1)
        for made in self.on_stage:
            tools.addWidget(made.button)
        copy = tool_button("copy", self.tr("Copy the table"), self, with_text=True)
        copy.clicked.connect(self.desk.actions["words_copy"].trigger)
        tools.addWidget(copy)
        self.parts.addWidget(self.counts)
        self.parts.addWidget(self.themes)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addLayout(tools)
        column.addWidget(self.parts, 1)
        text = self.tr("Words are counted in the notes. Take, type or import notes first.")
        empty = EmptyState("search", self.tr("No words yet"), text, self.tr("To the board"), self)
        empty.acted.connect(self.desk.actions["page_board"].trigger)
        self._stack.addWidget(empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(0.5), 0, 0)
        layout.addWidget(self._stack)
