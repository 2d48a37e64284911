"""What the board does not allow; nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.errors.base import RuleBroken


@dataclass
class NotInTheme(RuleBroken):
    """A note that is alone or set aside cannot be quoted: quotes stand under a theme."""

    note_id: str


@dataclass
class RegionsFixed(RuleBroken):
    """A canvas of that shape has so many regions, no more and no fewer."""

    count: int


@dataclass
class NotTogether(RuleBroken):
    """A theme can be split only into notes that are in it."""

    theme_id: str
    note_id: str


@dataclass
class SlipTaken(RuleBroken):
    """Each numbered slip is entered once."""

    number: int
    note_id: str
