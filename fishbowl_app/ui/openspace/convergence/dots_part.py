"""Options and dots: the list, its closing, the tallies, the ranking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.convergence import clear_dots, delete_options, edit_open_space, move_option
from fishbowl_app.model.rules.dots import dots_check
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.convergence.dots_settings import CheckLine, DotsSettings
from fishbowl_app.ui.openspace.convergence.options_model import DOTS, LETTER, TITLE, OptionsModel
from fishbowl_app.ui.openspace.convergence.ranking_list import RankingList, ranking_rows
from fishbowl_app.ui.openspace.convergence.sources import SourcesPanel
from fishbowl_app.ui.openspace.convergence.typed_lines import OptionLine, TallyLine
from fishbowl_app.ui.openspace.convergence.words import check_text, groups_over_text
from fishbowl_app.ui.openspace.table import DeedTable
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import (
    EmptyState,
    Heading,
    PlainLabel,
    SplitView,
    button,
    tool_button,
)

FOLLOWED = ("option", "dots", "open_space", "group", "participant", "topic", "report", "theme")


class DotsPart(QWidget):
    """First the list is made, then it is closed and dots are counted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self.model = OptionsModel(desk.bridge, self)
        self.table = DeedTable(self.tr("Options"), self.model, self)
        self.table.usual_column = TITLE
        self.option_line, self.tally = OptionLine(desk.bridge, self), TallyLine(desk.bridge, self)
        self.sources, self.ranking = SourcesPanel(desk.bridge, self), RankingList(self)
        self.seen = PlainLabel("", self, tone="quiet", wrap=True)
        self.settings = DotsSettings(desk.bridge, self)
        self.check = CheckLine(self)
        self.empty = EmptyState(
            "check",
            self.tr("No options yet"),
            self.tr("Type what people will choose between, or take the topics. Make one of similar ones first."),
            parent=self,
        )
        self._make_buttons()
        self._lay_out(desk)
        self._connect()
        desk.actions["stage_dots"].toggled.connect(self._say_who_sees)
        self._say_who_sees(desk.actions["stage_dots"].isChecked())
        self.refresh()

    @property
    def closed(self) -> bool:
        """Whether dots have begun."""
        return self._bridge.snapshot.open_space.options_closed

    def enter(self) -> None:
        """Put the focus where the next thing is typed."""
        (self.tally if self.closed else self.option_line).line.setFocus()

    def refresh(self) -> None:
        """Show the session as it is now."""
        snapshot, closed = self._bridge.snapshot, self.closed
        some, had_focus = bool(snapshot.options), self._focus_in_line()
        self.model.refresh()
        self.table.number_column = DOTS if closed else None
        self._share_width()
        self.sources.refresh()
        self.tally.refresh()
        self.ranking.ranking.show_rows(ranking_rows(snapshot) if closed else [])
        self.settings.refresh()
        self._lines.setCurrentWidget(self.tally if closed else self.option_line)
        self._left.setCurrentWidget(self.table if some else self.empty)
        self._right.setCurrentWidget(self._ranked if closed else self.sources)
        self._show_buttons(some, closed)
        check = dots_check(snapshot)
        self.check.setVisible(closed)
        self.check.show_check(check_text(check), groups_over_text(snapshot, check), check)
        if had_focus and self.isVisible():
            self.enter()

    def _say_who_sees(self, on_stage: bool) -> None:
        hidden = self.tr("The room sees it only when it is put on the Stage.")
        self.seen.setText(self.tr("The room sees each number as it is typed.") if on_stage else hidden)

    # --- deeds -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Close the list: from now on dots are counted."""
        if self._bridge.tried(edit_open_space, options_closed=True)[0]:
            self.enter()

    def _open_again(self) -> None:
        if self._bridge.tried(edit_open_space, options_closed=False)[0]:
            self.enter()

    def _clear(self) -> None:
        if self._bridge.tried(clear_dots)[0]:
            self._bridge.say(self.tr("All dots were taken back. Undo brings them back."), Tone.DONE)
            self.enter()

    def _move(self, step: int) -> None:
        row = self.table.currentIndex().row()
        if row >= 0 and 0 <= row + step < self.model.rowCount():
            self._bridge.do(move_option, self.table.key(), row + step)

    def _delete(self) -> None:
        keys = self.table.keys()
        if keys and self._bridge.tried(delete_options, keys)[0]:
            text = self.tr("%n option(s) taken out. Undo brings them back.", "", len(keys))
            self._bridge.say(text, Tone.DONE)

    def _go_to_number(self, option_id: str, group_id: str | None) -> None:
        self.table.setFocus()
        self._choose_number(option_id, group_id)

    def _choose_number(self, option_id: str, group_id: str | None) -> None:
        self.table.choose(option_id, DOTS + self.model.groups.index(group_id))

    def _into_table(self) -> None:
        if self.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.choose(self.model.ids[0], DOTS if self.closed else TITLE)
            self.table.setFocus()

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*FOLLOWED):
            self.refresh()

    def _focus_in_line(self) -> bool:
        return self.option_line.line.hasFocus() or self.tally.line.hasFocus()

    def _show_buttons(self, some: bool, closed: bool) -> None:
        self.begin_button.setVisible(not closed)
        self.begin_button.setEnabled(some)
        self.open_button.setVisible(closed)
        self.clear_button.setVisible(closed)
        self.clear_button.setEnabled(bool(self._bridge.snapshot.dots))
        row = self.table.currentIndex().row()
        for made, can in (
            (self.up, row > 0),
            (self.down, 0 <= row < self.model.rowCount() - 1),
            (self.delete, row >= 0),
        ):
            made.setVisible(not closed)
            made.setEnabled(can)

    def _share_width(self) -> None:
        """Give the numbers their columns and the titles the rest; many groups get narrower ones."""
        header, columns = self.table.horizontalHeader(), self.model.columnCount()
        self._pane.setMinimumWidth(pixels() * 24)
        self._right.setMinimumWidth(pixels() * 16)
        for column in range(columns):
            stretch = column == TITLE
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
        self.table.setColumnWidth(LETTER, round(pixels() * 4))
        left = self.table.viewport().width() - pixels() * 16
        each = max(pixels() * 4.5, min(left / max(1, columns - DOTS), pixels() * 6.5))
        for column in range(DOTS, columns):
            self.table.setColumnWidth(column, round(each))

    def _make_buttons(self) -> None:
        self.begin_button = button(self.tr("Begin dots"), "play", "primary", self)
        self.begin_button.setToolTip(self.tr("Closes the list, so that letters stay as they are"))
        self.open_button = button(self.tr("Open the list again"), "undo", "quiet", self)
        self.clear_button = button(self.tr("Clear all dots"), "close", "quiet", self)
        self.up = tool_button("up", self.tr("Move the option up (Alt+Up)"), self)
        self.down = tool_button("down", self.tr("Move the option down (Alt+Down)"), self)
        self.delete = tool_button("delete", self.tr("Take the chosen options out (Del)"), self)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        theme_notifier().changed.connect(self._share_width)
        self.table.resized.connect(self._share_width)
        for line in (self.option_line.line, self.tally.line):
            line.went_down.connect(self._into_table)
        self.option_line.added.connect(self.table.choose)
        self.sources.taken.connect(self.table.choose)
        self.tally.meant.connect(self._go_to_number)
        self.tally.kept.connect(self._choose_number)
        self.table.moved.connect(self._move)
        self.table.taken_out.connect(self._delete)
        self.table.selectionModel().currentChanged.connect(
            lambda *_: self._show_buttons(bool(self.model.rowCount()), self.closed)
        )
        for made, deed in (
            (self.begin_button, self.begin),
            (self.open_button, self._open_again),
            (self.clear_button, self._clear),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.delete, self._delete),
        ):
            made.clicked.connect(deed)

    def _lay_out(self, desk: Desk) -> None:
        self._lines, self._left, self._right = (QStackedWidget(self) for _ in range(3))
        self._lines.addWidget(self.option_line)
        self._lines.addWidget(self.tally)
        for page in (self.table, self.empty):
            self._left.addWidget(page)
        for page in (self.sources, self._ranked_pane()):
            self._right.addWidget(page)
        panes = SplitView("convergence", desk.settings, parent=self)
        panes.add_panes(self._list_pane(), self._right, stretch=(3, 2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(self._top())
        column.addWidget(panes, 1)
        column.addWidget(self.check)

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(gap())
        top.addWidget(self.settings, 1)
        for made in (self.open_button, self.clear_button, self.begin_button):
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _list_pane(self) -> QWidget:
        pane = self._pane = QWidget(self)
        line = QHBoxLayout()
        line.setSpacing(gap(0.5))
        line.addWidget(self._lines, 1)
        for made in (self.up, self.down, self.delete):
            line.addWidget(made)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, gap(), 0)
        column.setSpacing(gap())
        column.addLayout(line)
        column.addWidget(self._left, 1)
        return pane

    def _ranked_pane(self) -> QWidget:
        self._ranked = QWidget(self)
        column = QVBoxLayout(self._ranked)
        column.setContentsMargins(gap(), 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(Heading(self.tr("Ranking"), self))
        column.addWidget(self.ranking, 1)
        column.addWidget(self.seen)
        return self._ranked
