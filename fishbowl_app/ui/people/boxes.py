"""Boxes to choose a group, or who is here, each with its mark."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.theme import theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, badge_icon, icon_size, mark_size


class MarkBox(ChoiceBox):
    """A box whose marks grow with the text."""

    def __init__(self, name: str, *, badges: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, 11, parent)
        self._badges = badges
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_choices(self, choices: list[tuple[QIcon, str, str | None]], chosen: str | None) -> None:
        """Offer marks and words with what they stand for; show what is chosen, or else the first."""
        self.clear()
        for mark, text, value in choices:
            self.addItem(mark, text, value)
        self.setCurrentIndex(next((place for place, item in enumerate(choices) if item[2] == chosen), 0))

    def _restyle(self) -> None:
        self.setIconSize(mark_size() if self._badges else icon_size())


def group_choices(snapshot: Snapshot) -> list[tuple[QIcon, str, str | None]]:
    """Return the groups as choices."""
    return [(badge_icon(group.label, group.colour), group.name, group.id) for group in snapshot.group_list]
