"""The options as a table: letter, title, and a column of dots for each group that is counted apart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Option
from fishbowl_app.model.errors import BadNumber
from fishbowl_app.model.ops.convergence import MOST_DOTS, count_dots, edit_option
from fishbowl_app.model.rules.dots import letter_of
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.openspace.convergence.words import group_name, tally_groups, translate
from fishbowl_app.ui.openspace.table import IdsModel, Index, Role
from fishbowl_app.ui.theme import font
from fishbowl_app.ui.widgets import tooltip_text

LETTER, TITLE, DOTS = 0, 1, 2  # DOTS is the first of the columns that are counted


class OptionsModel(IdsModel):
    """Follows the session by `refresh`."""

    groups: tuple[str | None, ...] = ()

    def refresh(self) -> None:
        """Show the options as they are now; there is nothing to count before the list is closed."""
        snapshot = self.bridge.snapshot
        self.groups = tally_groups(snapshot) if snapshot.open_space.options_closed else ()
        self.show_rows([option.id for option in snapshot.option_list], DOTS + len(self.groups))

    def option(self, row: int) -> Option | None:
        """Return the option of a row; None where it is gone."""
        return self.bridge.snapshot.options.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _side(section)
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return tooltip_text(self._heading(section)) if role == Role.ToolTipRole else self._heading(section)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        option = self.option(index.row()) if index.isValid() else None
        if option is None:
            return None
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self._text(option, index.row(), index.column())
            case Role.AccessibleTextRole:
                return f"{letter_of(index.row())}: {option.title}" if index.column() < DOTS else self._heard(index)
            case Role.ToolTipRole:
                return tooltip_text(option.title)
            case Role.TextAlignmentRole:
                return _side(index.column())
            case Role.FontRole if index.column() == LETTER:
                return font(bold=True)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return base if index.column() == LETTER else base | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Keep a title or a count; False where it was refused, which the strip explains."""
        option, given = self.option(index.row()), str(value)
        if role != Role.EditRole or option is None:
            return False
        if given == self._text(option, index.row(), index.column()):
            return True
        if index.column() == TITLE:
            return self.bridge.tried(edit_option, option.id, title=given)[0]
        return self._count(option, given, self.groups[index.column() - DOTS])

    def _count(self, option: Option, given: str, group_id: str | None) -> bool:
        given = given.strip()
        if given and not (given.isdecimal() and given.isascii()):
            self.bridge.refused.emit(BadNumber("count", given[:20], 0, MOST_DOTS))
            return False
        return self.bridge.tried(count_dots, option.id, int(given) if given else None, group_id)[0]

    def _heading(self, section: int) -> str:
        if section == LETTER:
            return translate("Convergence", "Letter")
        if section == TITLE:
            return translate("Convergence", "Option")
        if len(self.groups) == 1:
            return translate("Convergence", "Dots")
        return group_name(self.bridge.snapshot, self.groups[section - DOTS])

    def _text(self, option: Option, row: int, column: int) -> str:
        if column == LETTER:
            return letter_of(row)
        if column == TITLE:
            return option.title
        count = count_of(self.bridge.snapshot, option.id, self.groups[column - DOTS])
        return "" if count is None else str(count)

    def _heard(self, index: Index) -> str:
        words = translate("Convergence", "{0}, {1}: {2}")
        count = str(index.data()) or translate("Convergence", "not counted")
        return words.format(self._heading(index.column()), letter_of(index.row()), count)


def count_of(snapshot: Snapshot, option_id: str, group_id: str | None) -> int | None:
    """Return how many dots an option has from a group; None where that was not counted."""
    found = (d.count for d in snapshot.dots.values() if (d.option_id, d.group_id) == (option_id, group_id))
    return next(found, None)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= DOTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
