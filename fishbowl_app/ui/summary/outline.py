"""What the PDF will say, as a list: each heading with how much stands below it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.pdf.parts import (
    ACTIONS,
    AGENDA,
    CANVASES,
    CHARTS,
    DOTS,
    FEEDBACK,
    NOTES,
    PEOPLE,
    PRIORITIES,
    PROCEEDINGS,
    ROUNDS,
    THEMES,
    WALL,
    WORDS,
    wanted_notes,
)
from fishbowl_app.model.report_parts.board_data import BoardPart
from fishbowl_app.model.report_parts.data import GroupPeople, RoundPart, Summary
from fishbowl_app.model.report_parts.open_space_data import OpenSpacePart
from fishbowl_app.ui.texts import date_text
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets import CardFrame, EmptyState, TableView, row_height
from fishbowl_app.ui.widgets.words import tooltip_text

Line = tuple[str, str]
_MOST_ROWS = 10  # without scrolling
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class OutlineModel(QAbstractTableModel):
    """A row for each heading: what it is called, and what stands below it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines; only the rows that differ are told of."""
        self._match_length(len(lines))
        for row, line in enumerate(lines):
            if self._lines[row] != line:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()]
        if role in _TEXT_ROLES:
            return text
        return tooltip_text(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Heading"), self.tr("What it holds"))[section]

    def _match_length(self, length: int) -> None:
        have = len(self._lines)
        if length > have:
            self.beginInsertRows(QModelIndex(), have, length - 1)
            self._lines += [("", "")] * (length - have)
            self.endInsertRows()
        elif length < have:
            self.beginRemoveRows(QModelIndex(), length, have - 1)
            del self._lines[length:]
            self.endRemoveRows()


class OutlineCard(CardFrame):
    """The list; before there is anything to tell, what to do first.

    Signals:
        began: the person wants to go where a session begins.
    """

    began = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "What it will say"), parent)
        self.model = OutlineModel(self)
        self.table = TableView(self.tr("Headings of the PDF and what they hold"), self)
        self.table.setModel(self.model)
        self.table.setEditTriggers(TableView.EditTrigger.NoEditTriggers)
        self.nothing = EmptyState(
            "summary",
            self.tr("Nothing to tell yet"),
            self.tr("As soon as there is an agenda, people or notes, they are told here and in the PDF."),
            self.tr("Go to the agenda"),
            self,
        )
        self.nothing.acted.connect(self.began)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        theme_notifier().changed.connect(self._fit)

    def show_summary(self, summary: Summary, parts: Collection[str]) -> None:
        """Show what the PDF will say with these parts."""
        empty = not (summary.agenda or summary.groups or summary.notes or summary.open_space.breakouts)
        self.model.show_lines([] if empty else list(_lines(summary, parts)))
        self.table.setVisible(not empty)
        self.nothing.setVisible(empty)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the list, or as a good part of it."""
        rows = min(self.model.rowCount() + 1, _MOST_ROWS)
        self.table.setMinimumHeight(rows * row_height() + pixels() // 2)
        self.table.setColumnWidth(0, pixels() * 13)


def _lines(summary: Summary, parts: Collection[str]) -> Iterator[Line]:
    translate = QCoreApplication.translate
    title = summary.title or translate("SummaryRoom", "A session without a title")
    yield title, _joined(date_text(summary.date), summary.place)
    yield translate("SummaryRoom", "At a glance"), _glance(summary)
    if AGENDA in parts and summary.agenda:
        yield (
            translate("SummaryRoom", "Agenda"),
            translate("SummaryRoom", "Activities: {0}").format(len(summary.agenda)),
        )
    if PEOPLE in parts and summary.attendance.people:
        yield translate("SummaryRoom", "Who took part"), _joined(*map(_group, summary.groups))
    if {ROUNDS, FEEDBACK, NOTES} & set(parts):
        yield from ((_round_title(part), _round(part, parts)) for part in summary.rounds)
    if CHARTS in parts and summary.fairness.circle_s:
        yield (
            translate("SummaryRoom", "Time in the circle"),
            translate("SummaryRoom", "Charts by group and person"),
        )
    yield from _open_space(summary.open_space, parts)
    yield from _board(summary.board, parts)
    count = sum(len(wanted_notes(part.notes, parts)) for part in summary.other_notes)
    if NOTES in parts and count:
        yield (
            translate("SummaryRoom", "Notes from outside the rounds"),
            translate("SummaryRoom", "%n note(s)", "", count),
        )


def _open_space(told: OpenSpacePart, parts: Collection[str]) -> Iterator[Line]:
    translate = QCoreApplication.translate
    if WALL in parts and told.wall:
        yield (
            translate("SummaryRoom", "Agenda wall"),
            translate("SummaryRoom", "%n breakout(s)", "", len(told.breakouts)),
        )
    if PROCEEDINGS in parts and told.breakouts:
        reports = sum(part.reported for part in told.breakouts)
        text = translate("SummaryRoom", "Reports: {0} of {1}").format(reports, len(told.breakouts))
        yield translate("SummaryRoom", "Proceedings of the breakouts"), text
    if DOTS in parts and told.dots:
        text = translate("SummaryRoom", "Options: {0}, dots: {1}")
        yield translate("SummaryRoom", "Dots"), text.format(len(told.dots.options), told.dots.placed)
    if PRIORITIES in parts and told.priorities:
        text = translate("SummaryRoom", "Shared: {0}").format(len(told.priorities.shared))
        yield translate("SummaryRoom", "Shared priorities"), text
    if ACTIONS in parts and told.actions:
        yield translate("SummaryRoom", "Actions"), translate("SummaryRoom", "%n action(s)", "", len(told.actions))


def _board(told: BoardPart, parts: Collection[str]) -> Iterator[Line]:
    translate = QCoreApplication.translate
    if THEMES in parts and told.article:
        text = translate("SummaryRoom", "Themes: {0}, notes quoted: {1}")
        themes = len(told.article.sections)
        yield translate("SummaryRoom", "Themes and write-up"), text.format(themes, told.article.quoted)
    if CANVASES in parts and told.canvases:
        yield translate("SummaryRoom", "Canvases"), ", ".join(canvas.title for canvas in told.canvases)
    if WORDS in parts and told.words:
        text = translate("SummaryRoom", "Words: {0}, each in {1} notes or more")
        yield translate("SummaryRoom", "Words"), text.format(len(told.words.words), told.words.least)


def _glance(summary: Summary) -> str:
    translate = QCoreApplication.translate
    figures = [translate("SummaryRoom", "People: {0}").format(summary.attendance.people)]
    if summary.rounds or not summary.open_space.breakouts:
        figures.append(translate("SummaryRoom", "%n round(s) held", "", len(summary.held_rounds)))
        figures.append(translate("SummaryRoom", "%n turn(s)", "", summary.turns))
    return _joined(*figures, translate("SummaryRoom", "%n note(s)", "", summary.notes))


def _group(group: GroupPeople) -> str:
    translate = QCoreApplication.translate
    if not group.number:
        name = translate("SummaryRoom", "In no group")
    else:
        name = group.name or translate("SummaryRoom", "Group {0}").format(group.number)
    return f"{name}: {group.people}"


def _round_title(part: RoundPart) -> str:
    return part.title or QCoreApplication.translate("SummaryRoom", "Round {0}").format(part.number)


def _round(part: RoundPart, parts: Collection[str]) -> str:
    translate = QCoreApplication.translate
    if part.start is None:
        return translate("SummaryRoom", "Not held")
    held = []
    if NOTES in parts:
        held.append(translate("SummaryRoom", "%n note(s)", "", len(wanted_notes(part.notes, parts))))
    if FEEDBACK in parts:
        held.append(translate("SummaryRoom", "%n line(s) of feedback", "", len(part.feedback)))
    if ROUNDS in parts:
        held.append(translate("SummaryRoom", "%n turn(s)", "", len(part.turns)))
    return _joined(*held)


def _joined(*texts: str) -> str:
    return ", ".join(text for text in texts if text)
