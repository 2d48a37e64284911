"""The colours of the Stage: dark, light, and plain black on white for a weak lamp.

They are its own: what the laptop's window looks like does not matter to the room. Nothing on the Stage is told
by colour alone; in black on white a shape that is filled in the others is filled with black.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor

from fishbowl_app.ui.settings import StageColours


@dataclass(frozen=True)
class StageLook:
    """Colours by name. `on_x` is for words on a shape filled with x."""

    background: QColor
    text: QColor
    quiet: QColor
    card: QColor  # a chair that is taken
    on_card: QColor
    edge: QColor  # round cards, and lines
    accent: QColor
    on_accent: QColor
    warn: QColor
    on_warn: QColor
    alert: QColor
    on_alert: QColor
    blank: QColor
    note_yellow: QColor  # stripes of notes on a card, never the only sign
    note_green: QColor
    note_orange: QColor
    note_pink: QColor
    note_blue: QColor
    note_purple: QColor

    def colour(self, name: str) -> QColor:
        """Return a colour by its name."""
        found: QColor = getattr(self, name)
        return found


def _look(**colours: str) -> StageLook:
    return StageLook(**{name: QColor(value) for name, value in colours.items()})


LOOKS: Mapping[StageColours, StageLook] = MappingProxyType(
    {
        StageColours.DARK: _look(
            background="#14110E",
            text="#FFFFFF",
            quiet="#D9D0C3",
            card="#332D27",
            on_card="#FFFFFF",
            edge="#8C8072",
            accent="#86E3DD",
            on_accent="#06201F",
            warn="#FFC857",
            on_warn="#231700",
            alert="#FF9D8F",
            on_alert="#2B0805",
            blank="#000000",
            note_yellow="#F8DF6E",
            note_green="#ABD990",
            note_orange="#F5A861",
            note_pink="#E989A5",
            note_blue="#3B9BD3",
            note_purple="#9B80C4",
        ),
        StageColours.LIGHT: _look(
            background="#FBF8F1",
            text="#1C1712",
            quiet="#4F473D",
            card="#ECE5D8",
            on_card="#1C1712",
            edge="#857B6D",
            accent="#075D61",
            on_accent="#FFFFFF",
            warn="#7A4A00",
            on_warn="#FFFFFF",
            alert="#A61E16",
            on_alert="#FFFFFF",
            blank="#000000",
            note_yellow="#8F7F05",
            note_green="#5B8844",
            note_orange="#A4621D",
            note_pink="#A74D6A",
            note_blue="#026590",
            note_purple="#5C4385",
        ),
        StageColours.BLACK_ON_WHITE: _look(
            background="#FFFFFF",
            text="#000000",
            quiet="#000000",
            card="#FFFFFF",
            on_card="#000000",
            edge="#000000",
            accent="#000000",
            on_accent="#FFFFFF",
            warn="#000000",
            on_warn="#FFFFFF",
            alert="#000000",
            on_alert="#FFFFFF",
            blank="#FFFFFF",
            note_yellow="#FFFFFF",
            note_green="#FFFFFF",
            note_orange="#FFFFFF",
            note_pink="#FFFFFF",
            note_blue="#FFFFFF",
            note_purple="#FFFFFF",
        ),
    }
)
