"""What a QR code cannot be made from; nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.errors.base import RuleBroken


class AddressProblem(StrEnum):
    """Why something typed is no address that a phone may open."""

    NO_ADDRESS = "no_address"
    NOT_WEB = "not_web"  # neither http nor https
    NAME_INSIDE = "name_inside"  # a name before the host, which hides where an address leads


@dataclass
class BadAddress(RuleBroken):
    """An address that a code cannot lead to."""

    given: str
    problem: AddressProblem


class CodeProblem(StrEnum):
    """What of a code cannot be used."""

    PASSWORD = "password"  # of the wrong length for its network
    PHONE = "phone"
    EMAIL = "email"
    NO_WAY = "no_way"  # a contact without phone, mail or address
    NO_TIMES = "no_times"  # a calendar entry of a space: it has no times
    TOO_MUCH = "too_much"  # more than a printed code can hold and still be read


@dataclass
class BadCode(RuleBroken):
    """A code that phones could not use."""

    problem: CodeProblem
