"""Themes compared: their ranks by notes, votes or groups, and which group spoke of what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.rules.theme_figures import GroupBase, Rank, Share, figures, ranking, who_spoke
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.number_texts import percent_text
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, Heading, PlainLabel, SplitView, TableView, badge_icon, row_height

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row that begins with a theme: its badge, "" for none, and the cells, the first of which names it."""

    badge: str
    colour: str
    cells: tuple[str, ...]


class FiguresModel(QAbstractTableModel):
    """A table to read: one column of names, all others of figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[FigureRow, ...] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[FigureRow]) -> None:
        """Show other figures."""
        if (tuple(heads), tuple(rows)) != (self.heads, self.rows):
            self.beginResetModel()
            self.heads, self.rows = tuple(heads), tuple(rows)
            self.endResetModel()

    def copied(self) -> str:
        """Return all of it as text with tabs."""
        return "\n".join(
            "\t".join(" ".join(cell.split()) for cell in row)
            for row in (self.heads, *(r.cells for r in self.rows))
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        if role == Role.TextAlignmentRole and section:
            return RIGHT
        return self.heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return row.cells[column]
            case Role.AccessibleTextRole if column == 0:
                pairs = zip(self.heads[1:], row.cells[1:], strict=True)
                return ", ".join((row.cells[0], *(f"{' '.join(head.split())}: {cell}" for head, cell in pairs)))
            case Role.DecorationRole if column == 0:
                return badge_icon(row.badge or "–", row.colour)
            case Role.TextAlignmentRole if column:
                return RIGHT
        return None


class FiguresTable(TableView):
    """Shows such figures; letters are left to the page."""

    def __init__(self, model: FiguresModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._figures = model
        self.setModel(model)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(row_height() * 2)
        model.modelReset.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(self._figures.columnCount()):
            header.setSectionResizeMode(column, mode.ResizeToContents if column else mode.Stretch)


class ThemesPart(QWidget):
    """The ranking above, who spoke of what below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self.by = ChoiceBox(self.tr("Rank the themes by"), 16, self)
        for order, name in (
            (ThemeOrder.NOTES, self.tr("Most notes first")),
            (ThemeOrder.VOTES, self.tr("Most votes first")),
            (ThemeOrder.GROUPS, self.tr("Most groups first")),
        ):
            self.by.addItem(name, order)
        self.ranks, self.spoke = FiguresModel(self), FiguresModel(self)
        self.rank_table = FiguresTable(self.ranks, self.tr("Themes by rank"), self)
        self.spoke_table = FiguresTable(self.spoke, self.tr("Who spoke of what"), self)
        self.caution = PlainLabel("", self, tone="quiet", wrap=True)
        self._lay_out(desk)
        self.by.activated.connect(self._show_ranks)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figures as they are now."""
        self._show_ranks()
        self._show_spoke(snapshot)

    def copied(self) -> str:
        """Return both tables, or the one in which one stands, as text with tabs."""
        if self.rank_table.hasFocus():
            return self.ranks.copied()
        return (
            self.spoke.copied()
            if self.spoke_table.hasFocus()
            else f"{self.ranks.copied()}\n\n{self.spoke.copied()}"
        )

    # --- inside ------------------------------------------------------------------------------------------

    def _show_ranks(self) -> None:
        snapshot = self._bridge.snapshot
        names, told = theme_names(snapshot), figures(snapshot)
        numbers = {theme.id: str(number) for number, theme in enumerate(snapshot.theme_list, 1)}
        heads = (self.tr("Theme"), self.tr("Rank"), self.tr("Notes"), self.tr("Votes"), self.tr("Groups"))
        rows = []
        for rank in ranking(snapshot, ThemeOrder(self.by.currentData())):
            key, each = rank.theme.id, told[rank.theme.id]
            counts = (str(each.notes), str(each.votes), str(each.groups))
            cells = (names[key], self._rank_text(rank), *counts)
            rows.append(FigureRow(numbers[key], str(rank.theme.colour), cells))
        self.ranks.show_rows(heads, rows)

    def _show_spoke(self, snapshot: Snapshot) -> None:
        found, names = who_spoke(snapshot), theme_names(snapshot)
        numbers = {theme.id: str(number) for number, theme in enumerate(snapshot.theme_list, 1)}
        heads = [self.tr("Theme"), *(self._head(snapshot, base) for base in found.groups)]
        heads.append(self._base(self.tr("All"), found.total))
        rows = []
        for line in found.lines:
            shares = tuple(self._share(share) for share in (*line.shares, line.total))
            none = self.tr("Set aside") if line.aside else self.tr("In no theme")
            theme = line.theme
            if theme is None:
                rows.append(FigureRow("", "", (none, *shares)))
            else:
                rows.append(FigureRow(numbers[theme.id], str(theme.colour), (names[theme.id], *shares)))
        self.spoke.show_rows(heads, rows)
        small = any(base.small for base in found.groups)
        text = self.tr("Percents are of the notes of a group. A group marked * has so few that they say little.")
        whole = self.tr("Percents are of the notes of a group.")
        self.caution.setText(text if small else whole)

    def _head(self, snapshot: Snapshot, base: GroupBase) -> str:
        group = snapshot.groups.get(base.group_id or "")
        name = group.name if group else self.tr("No group")
        return self._base(f"{name} *" if base.small else name, base)

    def _base(self, name: str, base: GroupBase) -> str:
        notes, people = self.tr("%n note(s)", "", base.notes), self.tr("%n people", "", base.people)
        return f"{name}\n{notes}\n{people}"

    def _share(self, share: Share) -> str:
        return self.tr("{0} ({1})").format(share.notes, percent_text(share.percent)) if share.notes else "–"

    def _rank_text(self, rank: Rank) -> str:
        return self.tr("{0} =").format(rank.rank) if rank.tied else str(rank.rank)

    def _lay_out(self, desk: Desk) -> None:
        above, below = QWidget(self), QWidget(self)
        by = QWidget(above)  # as wide as its words, not as the page
        across = QHBoxLayout(by)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.by)
        across.addStretch(1)
        for part, widgets in (
            (above, (by, self.rank_table)),
            (below, (Heading(self.tr("Who spoke of what"), below), self.spoke_table, self.caution)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(gap(0.5))
            for widget in widgets:
                column.addWidget(widget, 1 if isinstance(widget, TableView) else 0)
        body = SplitView("theme-figures", desk.settings, Qt.Orientation.Vertical, self)
        body.add_panes(above, below, stretch=(1, 1), start=(1, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body)
