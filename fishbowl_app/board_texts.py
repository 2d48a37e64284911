"""What there is to say of the board, as words and sentences: for the window, Stage and print."""

from __future__ import annotations

from fishbowl_app.model.entities import Theme
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def theme_name(theme: Theme, number: int) -> str:
    """Return what a theme is called; by its number, from 1 in the order of the board, until it has a name."""
    return theme.name or translate("Board", "Theme {0}").format(number)


def theme_names(snapshot: Snapshot) -> dict[str, str]:
    """Return what each theme is called, by its id and in their order."""
    return {theme.id: theme_name(theme, number) for number, theme in enumerate(snapshot.theme_list, 1)}
