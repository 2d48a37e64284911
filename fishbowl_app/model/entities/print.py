"""What is kept for print: texts in a second language, and codes that phones read; one frozen dataclass a table."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.enums import CodeKind, WifiSecurity


@dataclass(frozen=True, slots=True)
class Translation(Entity):
    """One text of the session in another language than the one it was typed in."""

    owner: str  # the id of the row that has the text; a role, or a feature of spaces, is its own owner
    field: str  # the column of that row; "role" or "feature"
    language: str
    text: str
    source: str  # what it translates: where that was changed since, the translation is to be looked at again


@dataclass(frozen=True, slots=True)
class Code(Entity):
    """A QR code. Of the fields only those of its kind are filled."""

    place: int
    kind: CodeKind
    label: str  # what is printed beside it, and says what one gets
    owner_id: str  # the activity, space or topic that it belongs to; "" for the whole session
    address: str  # of a LINK, and of a CONTACT's pages
    network: str  # a WIFI's name
    password: str
    security: WifiSecurity
    hidden: bool  # the network does not tell its name
    name: str  # of a CONTACT
    organisation: str
    phone: str
    email: str
