"""The breakouts of a slot as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow, heard, people_words, space_words
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.ui.widgets.following import FollowingList, Index, Role


class BreakoutModel(FollowingList):
    """One row for each breakout.

    Signals:
        moved_on: only clocks are others now. A list paints again; a screen reader is told nothing.
    """

    moved_on = Signal()

    def key_of(self, row: BreakoutRow) -> str:
        return row.topic_id

    def said_of(self, row: BreakoutRow) -> object:
        return row.steady

    def shown(self, row: BreakoutRow) -> str:
        return row.called

    def heard(self, row: BreakoutRow) -> str:
        return heard(row)

    def show_rows(self, rows: Sequence[BreakoutRow]) -> None:
        before = self.rows
        super().show_rows(rows)
        same = [row.topic_id for row in before] == [row.topic_id for row in rows]
        if same and [row.digits for row in before] != [row.digits for row in rows]:
            self.moved_on.emit()

    @property
    def hours(self) -> bool:
        """Tell whether a clock counts hours."""
        return any(row.digits.count(":") > 1 for row in self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.ToolTipRole and index.isValid():
            row = self.rows[index.row()]
            return tooltip_text("\n".join(filter(None, (row.called, space_words(row), people_words(row)))))
        return super().data(index, role)
