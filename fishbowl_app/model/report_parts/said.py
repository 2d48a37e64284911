"""What may be said of people, and what they said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """What may be said of a person: a name, a role (else the group), both or nothing."""

    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A note and whose words it holds."""

    text: str
    who: Who
