"""The named colours: light, dark, and both again for people who ask their system for more contrast.

Text on any surface it may stand on has a contrast of at least 4.5 to 1; borders of inputs, focus rings and
bars at least 3 to 1. `tests/ui/test_palette.py` holds every pair to that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtGui import QColor

from fishbowl_app.model.entities import Colour


@dataclass(frozen=True)
class NoteColour:
    """One of the six colours of notes and groups.

    `fill` with `text` on it; `edge` is the outline, and the colour of bars and dots on a surface.
    """

    fill: QColor
    text: QColor
    edge: QColor


@dataclass(frozen=True)
class Theme:
    """The colours of one look. Widgets ask for a name, never for a number."""

    name: str
    dark: bool
    background: QColor  # of windows
    surface: QColor  # cards, lists, inputs
    surface_raised: QColor  # menus, tool tips
    surface_sunk: QColor  # the rail, table headers, troughs
    text: QColor
    text_quiet: QColor  # second in importance, still to be read
    text_disabled: QColor
    accent: QColor
    on_accent: QColor
    accent_strong: QColor  # the accent under the mouse or pressed
    accent_quiet: QColor  # tint of what is selected
    hover: QColor  # tint of what is under the mouse
    line: QColor  # parts one thing from the next; carries no meaning
    border: QColor  # of inputs and buttons
    ok: QColor
    ok_quiet: QColor
    warn: QColor
    warn_quiet: QColor
    alert: QColor
    alert_quiet: QColor
    notes: Mapping[str, NoteColour]

    def note(self, colour: Colour | str) -> NoteColour:
        """Return the colours for a note or group; yellow for a name we do not know."""
        return self.notes.get(str(colour), self.notes[Colour.YELLOW])


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1, as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _notes(text: str, fills: Mapping[str, tuple[str, str]]) -> Mapping[str, NoteColour]:
    made = {name: NoteColour(QColor(fill), QColor(text), QColor(edge)) for name, (fill, edge) in fills.items()}
    return MappingProxyType(made)


def _theme(name: str, *, dark: bool, notes: Mapping[str, NoteColour], **colours: str) -> Theme:
    named = {key: QColor(value) for key, value in colours.items()}
    return Theme(name=name, dark=dark, notes=notes, **named)


# The fills go from light to dark in steps of about seven L*, so that they differ in grey too.
_LIGHT_NOTES = _notes(
    "#1A1611",
    {
        Colour.YELLOW: ("#FFE88B", "#8F7F05"),
        Colour.GREEN: ("#B6E49B", "#5B8844"),
        Colour.ORANGE: ("#FFB470", "#A4621D"),
        Colour.PINK: ("#F594AF", "#A74D6A"),
        Colour.BLUE: ("#49A6DF", "#026590"),
        Colour.PURPLE: ("#997BC3", "#5C4385"),
    },
)
_DARK_NOTES = _notes(
    "#14110D",
    {
        Colour.YELLOW: ("#F8DF6E", "#F8DF6E"),
        Colour.GREEN: ("#ABD990", "#ABD990"),
        Colour.ORANGE: ("#F5A861", "#F5A861"),
        Colour.PINK: ("#E989A5", "#E989A5"),
        Colour.BLUE: ("#3B9BD3", "#3B9BD3"),
        Colour.PURPLE: ("#9275BC", "#9275BC"),
    },
)

LIGHT = _theme(
    "light",
    dark=False,
    notes=_LIGHT_NOTES,
    background="#F6F2EA",
    surface="#FFFDF9",
    surface_raised="#FFFFFF",
    surface_sunk="#EDE7DC",
    text="#26211B",
    text_quiet="#665E53",
    text_disabled="#8F8679",
    accent="#0B6A6E",
    on_accent="#FFFFFF",
    accent_strong="#085357",
    accent_quiet="#D8ECEA",
    hover="#EEF5F2",
    line="#DDD5C7",
    border="#857B6D",
    ok="#2C6A35",
    ok_quiet="#E1F0DF",
    warn="#835300",
    warn_quiet="#FCEBC8",
    alert="#B3271E",
    alert_quiet="#FBE3DF",
)
DARK = _theme(
    "dark",
    dark=True,
    notes=_DARK_NOTES,
    background="#1B1917",
    surface="#24211E",
    surface_raised="#2E2A26",
    surface_sunk="#151311",
    text="#F2ECE2",
    text_quiet="#BBB1A3",
    text_disabled="#7D7468",
    accent="#74CBC7",
    on_accent="#0B2322",
    accent_strong="#97DDD9",
    accent_quiet="#1F3F3F",
    hover="#2B3332",
    line="#3D3832",
    border="#908679",
    ok="#8CCB93",
    ok_quiet="#22361F",
    warn="#E9B44C",
    warn_quiet="#40310F",
    alert="#FF9A8D",
    alert_quiet="#4A211C",
)
LIGHT_CONTRAST = replace(
    LIGHT,
    name="light_contrast",
    background=QColor("#FFFFFF"),
    surface=QColor("#FFFFFF"),
    surface_sunk=QColor("#F2F2F2"),
    text=QColor("#000000"),
    text_quiet=QColor("#262626"),
    text_disabled=QColor("#6B6B6B"),
    accent=QColor("#004A50"),
    accent_strong=QColor("#00363A"),
    line=QColor("#595959"),
    border=QColor("#1A1A1A"),
    ok=QColor("#0E4A18"),
    warn=QColor("#5C3A00"),
    alert=QColor("#8C0F08"),
)
DARK_CONTRAST = replace(
    DARK,
    name="dark_contrast",
    background=QColor("#000000"),
    surface=QColor("#000000"),
    surface_raised=QColor("#0D0D0D"),
    surface_sunk=QColor("#0A0A0A"),
    text=QColor("#FFFFFF"),
    text_quiet=QColor("#E6E6E6"),
    text_disabled=QColor("#9A9A9A"),
    accent=QColor("#8CF0EA"),
    on_accent=QColor("#000000"),
    accent_strong=QColor("#C2FAF6"),
    line=QColor("#A6A6A6"),
    border=QColor("#E6E6E6"),
)
