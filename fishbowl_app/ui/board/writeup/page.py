"""The write-up: what the notes come to, theme by theme, beside the notes that are not quoted yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.ops.board import edit_board
from fishbowl_app.model.ops.writeup import move_passage, quote, quote_all
from fishbowl_app.model.rules.article import Article, Text, article
from fishbowl_app.ui.board.writeup.model import PartsModel
from fishbowl_app.ui.board.writeup.parts import IN_THEME
from fishbowl_app.ui.board.writeup.unquoted import Unquoted
from fishbowl_app.ui.board.writeup.view import ArticleView
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import (
    ChoiceBox,
    EmptyState,
    FlowLayout,
    InlineMessage,
    MessageKind,
    PlainLabel,
    SplitView,
    announce,
    row_height,
    set_tip,
    tool_button,
)

SHOWN = ("note", "theme", "board", "passage", "participant", "group", "details", "turn")


class WriteUpPage(Page):
    """Notes not quoted at the left, the page that is written at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = PartsModel(desk.bridge, self)
        self.article = ArticleView(self.model, self)
        self.unquoted = Unquoted(self)
        self.order = ChoiceBox(self.tr("Order of the themes"), 16, self)
        self.progress = PlainLabel("", self, tone="quiet")
        self.identifying = InlineMessage(self)
        self._warned = ""
        self._stack = QStackedWidget(self)
        self._late = QTimer(self)  # several changes in a row are drawn once
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.refresh)
        commands: dict[str, Callable[[], object]] = {
            "writeup_quote": self._quote,
            "writeup_quote_all": self._quote_all,
            "writeup_text": self._write_text,
            "writeup_up": lambda: self._move(-1),
            "writeup_down": lambda: self._move(1),
            "writeup_delete": self._take_out,
        }
        self.take(commands)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        self.refresh()
        self._work_place().setFocus()

    def find(self) -> None:
        self.unquoted.search.setFocus()
        self.unquoted.search.selectAll()

    def shut(self) -> None:
        """Keep what is being typed, before the session is let go."""
        self.article.keep()

    def refresh(self) -> None:
        """Show the write-up as it is now."""
        self._late.stop()
        snapshot = self.desk.bridge.snapshot
        self._stack.setCurrentIndex(1 if snapshot.themes or snapshot.passages else 0)
        told = article(snapshot)
        self.model.show_article(told)
        self.unquoted.show_article(told)
        self.order.setCurrentIndex(self.order.findData(snapshot.board.order))
        written = sum(any(isinstance(part, Text) for part in section.parts) for section in told.sections)
        self.progress.setText(self.tr("{0} of {1} themes have text").format(written, len(told.sections)))
        self._warn(told)
        if not self.article.currentIndex().isValid() and self.model.parts:
            self.article.choose(1)

    # --- acts --------------------------------------------------------------------------------------------

    def _quote(self) -> None:
        """Quote the chosen notes, after the passage on which one stands where that is in their theme."""
        ids = self.unquoted.list.chosen
        if not ids:
            return
        kept, count = self.desk.bridge.tried(quote, ids, before=self._next_passage())
        if kept:
            self.refresh()
            self.article.choose(self.model.row_of_note(ids[-1]))
            self._say(self.tr("%n note(s) quoted", "", count))

    def _quote_all(self) -> None:
        part = self.article.part
        if part is None or not part.theme_id:
            self.desk.bridge.say(self.tr("Go to a theme in the write-up first."))
            return
        kept, count = self.desk.bridge.tried(quote_all, part.theme_id)
        if kept:
            self._say(self.tr("%n note(s) quoted", "", count))

    def _write_text(self) -> None:
        row = self.model.begin_text(self.article.row)
        if row < 0:
            self.desk.bridge.say(self.tr("Go to a theme in the write-up first."))
        else:
            self.article.write(row)

    def _move(self, by: int) -> None:
        part = self.article.part
        if part is None or part.kind not in IN_THEME:
            return
        place = self.model.place_in_theme(self.article.row) + by
        if 0 <= place < len(self.desk.bridge.snapshot.passages_of(part.theme_id)):
            self.desk.bridge.tried(move_passage, part.key, place)
            self.refresh()
            self.article.choose(self.model.row_of(part.key))

    def _take_out(self) -> None:
        row = self.article.row
        if row >= 0 and self.article.hasFocus() and self.model.take_out(row):
            self._say(self.tr("Taken out of the write-up. Undo brings it back."))

    def _say(self, words: str) -> None:
        self.desk.bridge.say(words, Tone.DONE)
        announce(self, words)

    def _next_passage(self) -> str | None:
        """Return the passage after the one on which one stands; None at the end of a theme."""
        part = self.article.part
        if part is None or part.kind not in IN_THEME:
            return None
        below = self.model.parts[self.article.row + 1]
        return below.key if below.kind in IN_THEME else None

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*SHOWN):
            self._late.start()

    def _warn(self, told: Article) -> None:
        """List the roles that tell who said something."""
        words = ""
        if told.identifying:
            text = self.tr(
                "One person only has the role or group {0}. Their quotes tell who said them: ask them first, take "
                "the quotes out, or call people by no role in the summary."
            )
            words = text.format(", ".join(self.tr("“{0}”").format(role) for role in told.identifying))
        if words != self._warned:
            self._warned = words
            if words:
                self.identifying.show_message(words, MessageKind.WARN, closable=False)
            else:
                self.identifying.clear()

    def _choose_order(self) -> None:
        self.desk.bridge.tried(edit_board, order=ThemeOrder(self.order.currentData()))

    def _work_place(self) -> QWidget:
        if not self._stack.currentIndex():
            return self
        return self.unquoted.list if self.unquoted.list.current else self.article

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self.model.kept.connect(self._late.start)
        self.unquoted.quoted.connect(self._quote)
        self.unquoted.went_right.connect(self.article.setFocus)
        self.article.left.connect(self.unquoted.list.setFocus)
        self.order.activated.connect(self._choose_order)

    def _lay_out(self) -> None:
        names = {
            ThemeOrder.PLACE: self.tr("Themes as on the board"),
            ThemeOrder.NOTES: self.tr("Most notes first"),
            ThemeOrder.VOTES: self.tr("Most votes first"),
            ThemeOrder.GROUPS: self.tr("Most groups first"),
        }
        for order, name in names.items():
            self.order.addItem(name, order)
        tools = QWidget(self)
        self.progress.setMinimumHeight(row_height())
        flow = FlowLayout(tools, gap())  # large text has less room than there is to press
        for made in (
            self.order,
            self._button("writeup_text", self.tr("Text"), "edit"),
            self._button("export_notes", self.tr("Word, Markdown…"), "export"),
            self._button("summary", self.tr("Summary…"), "summary"),
            self.progress,
        ):
            flow.addWidget(made)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(gap(), gap(), 0, 0)
        column.setSpacing(gap())
        column.addWidget(tools)
        column.addWidget(self.identifying)
        column.addWidget(self.article, 1)
        self.unquoted.setMinimumWidth(pixels() * 14)
        body = SplitView("writeup", self.desk.settings, parent=self)
        body.add_panes(self.unquoted, page, stretch=(1, 3), start=(3, 8))
        self._stack.addWidget(self._empty())
        self._stack.addWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _button(self, name: str, words: str, icon: str) -> QWidget:
        made = tool_button(icon, words, self, with_text=True)
        set_tip(made, self.desk.actions[name].toolTip())
        made.clicked.connect(self.desk.actions[name].trigger)
        return made

    def _empty(self) -> QWidget:
        text = self.tr(
            "The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and "
            "write the text between."
        )
        empty = EmptyState("summary", self.tr("Nothing to write up yet"), text, self.tr("To the board"), self)
        empty.acted.connect(self.desk.actions["page_board"].trigger)
        return empty
