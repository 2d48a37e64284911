"""What may be said of people, and what they said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """What may be said of a person: a name, a role (else the group), both or nothing."""

    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class ThemeName:
    """A theme as it is called: by its name or, where that is "", by its number on the board, from 1."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A note, whose words it holds, and the theme it is in, None where it is in none.

    `with_theme`: it also stands in the write-up of its theme, itself or as one of a stack. `aside`: it was set
    aside.
    """

    text: str
    who: Who
    theme: ThemeName | None = None
    with_theme: bool = False
    aside: bool = False
