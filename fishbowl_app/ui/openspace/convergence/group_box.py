"""A box to choose a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fishbowl_app.model.entities import Group
from fishbowl_app.ui.theme import theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, badge_icon, mark_size


class GroupBox(ChoiceBox):
    """The groups with their marks.

    Args:
        name: heard by screen readers.
        parent: the widget it belongs to.
        nothing: offered before all groups, for None; "" to offer only groups.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, nothing: str = "") -> None:
        super().__init__(name, 8, parent)
        self._nothing = nothing
        self._shown: list[Group] | None = None
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_groups(self, groups: Sequence[Group], chosen: str | None) -> None:
        """Offer these groups; the one that is chosen is shown, or else the first row."""
        if list(groups) != self._shown:
            self._shown = list(groups)
            self.clear()
            if self._nothing:
                self.addItem(self._nothing, None)
            for group in groups:
                self.addItem(badge_icon(group.label, group.colour), group.name, group.id)
        self.setCurrentIndex(max(0, self.findData(chosen)) if self.count() else -1)

    def _restyle(self) -> None:
        self.setIconSize(mark_size())
