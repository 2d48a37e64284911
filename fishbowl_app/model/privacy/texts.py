"""Every text that somebody typed into a session: where it stands, and the same rows with other words in them."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from fishbowl_app.model.entities import (
    Action,
    Activity,
    Board,
    Box,
    Canvas,
    Code,
    Condition,
    Details,
    Entity,
    Feedback,
    Form,
    Group,
    Note,
    Option,
    Participant,
    Passage,
    Question,
    Region,
    Report,
    Response,
    Space,
    Theme,
    Topic,
    Translation,
)
from fishbowl_app.model.rules.paired import FEATURE, ROLE
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot

E = TypeVar("E", bound=Entity)

# All of them but what a participant is called. A list of texts counts as so many texts.
TYPED: Mapping[type[Entity], tuple[str, ...]] = {
    Details: ("title", "question", "place", "moderator"),
    Group: ("name", "label"),
    Participant: ("role", "note"),
    Activity: ("title", "question"),
    Space: ("name", "features", "link"),
    Topic: ("title", "question", "needs", "source"),
    Feedback: ("text",),
    Note: ("text", "role", "source"),
    Theme: ("name",),
    Board: ("intro", "closing", "stop_words", "kept_words"),
    Passage: ("text",),
    Canvas: ("title", "across_from", "across_to", "up_from", "up_to"),
    Region: ("title",),
    Report: ("summary", "recommendations", "requests"),
    Action: ("what", "who", "by_when"),
    Option: ("title",),
    Translation: ("text", "source"),
    Form: ("title", "intro"),
    Condition: ("title", "wording"),
    Question: ("wording", "first_extreme", "second_extreme", "third_extreme"),
    Box: ("title",),
    Response: ("source",),
    Code: ("label", "address", "network", "password", "name", "organisation", "phone", "email"),
}
_WHOLE = frozenset({(Space, "link"), (Code, "address")})  # half an address leads nowhere


@dataclass(frozen=True, slots=True)
class TypedText:
    """A text and where it stands: the table, the row's id, the column."""

    table: str
    id: str
    field: str
    text: str


def typed_texts(snapshot: Snapshot) -> Iterator[TypedText]:
    """Yield all texts that are not empty, table by table."""
    for entity in TYPED:
        for row in snapshot.all(entity).values():
            for field in _fields_of(row):
                value = getattr(row, field)
                texts = value if isinstance(value, tuple) else (value,)
                yield from (TypedText(TABLE_OF[entity], row.id, field, each) for each in texts if each)


def reworded(row: E, change: Callable[[str], str]) -> E:
    """Return a row with all its texts as `change` returns them; an address that would change goes."""
    said = rewordings(row, change)
    return dataclasses.replace(row, **said) if said else row


def rewordings(row: Entity, change: Callable[[str], str]) -> dict[str, Any]:
    """Return by column what of a row's texts becomes something else."""
    found: dict[str, Any] = {}
    for field in _fields_of(row):
        before = getattr(row, field)
        after = _changed(before, change)
        if after != before:
            found[field] = "" if (type(row), field) in _WHOLE else after
    return found


def _fields_of(row: Entity) -> tuple[str, ...]:
    """Return the columns of a row that hold texts; a role is the owner of its own translation."""
    if isinstance(row, Translation) and row.field in (ROLE, FEATURE):
        return ("owner", *TYPED[Translation])
    return TYPED.get(type(row), ())


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    """Return a text or a list of them changed; a list has each text once."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(change(composed(each)) for each in value))
    return change(composed(value)) if value else value


def composed(text: str) -> str:
    """Return a text with each accent in its letter, as names are looked for."""
    return unicodedata.normalize("NFC", text)
