"""The menu bar: one menu for each area, of which that of the room that is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from fishbowl_app.ui.actions import Actions, fill_menu
from fishbowl_app.ui.commands import ROOM_AREAS, Area, area_title, with_mnemonic


class Menus:
    """Fills a menu bar, and shows the menu of one room at a time."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._bar, self._actions = bar, actions
        self._menus: dict[Area, QMenu] = {}
        self.fill()

    def fill(self) -> None:
        """Make all menus in the language of now."""
        self._bar.clear()
        for menu in self._menus.values():
            menu.deleteLater()
        self._menus.clear()
        taken: set[str] = set()
        for area in Area:
            actions = self._actions.of_area(area)
            if actions:
                menu = self._bar.addMenu(with_mnemonic(area_title(area), taken))
                fill_menu(menu, self._actions, actions)
                self._menus[area] = menu
        self.show_room("")

    def show_room(self, room: str) -> None:
        """Show the menu of the room that is shown, and none of another room."""
        for area, menu in self._menus.items():
            if area in ROOM_AREAS:
                menu.menuAction().setVisible(area.value == room)

    def room_area(self) -> Area | None:
        """Return the area of the room that is shown."""
        return next(
            (area for area in ROOM_AREAS if area in self._menus and self._menus[area].menuAction().isVisible()),
            None,
        )
