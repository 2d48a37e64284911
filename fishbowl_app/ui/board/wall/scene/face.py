"""What the picture of a note depends on, so that it is drawn again only where something of that is another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.snapshot import Snapshot


class Mark(StrEnum):
    """What a corner of a note says for a while."""

    NONE = ""
    SURE = "sure"  # the suggestion that is shown takes it, surely
    UNSURE = "unsure"
    TARGET = "target"  # what is dropped now lies on it


@dataclass(frozen=True, slots=True)
class Face:
    """What a note shows of the session."""

    text: str
    colour: Colour
    group: tuple[str, str]  # label and colour; ("", "") for none
    votes: int
    under: int  # how many lie under it
    aside: bool
    theme: int  # its number, where the place does not tell it; else 0


@dataclass(frozen=True, slots=True)
class Look:
    """What a note shows of what the person does."""

    selected: bool = False
    current: bool = False
    mark: Mark = Mark.NONE


PLAIN = Look()


def face_of(snapshot: Snapshot, note: Note, numbers: dict[str, int]) -> Face:
    """Return how a note looks; `numbers` of the themes by id where notes shall say them."""
    group = snapshot.groups.get(note.group_id or "")
    lower = snapshot.stack_of(note.id)
    return Face(
        text=note.text,
        colour=note.colour,
        group=(group.label, group.colour) if group else ("", ""),
        votes=note.votes + sum(other.votes for other in lower),
        under=len(lower),
        aside=note.set_aside,
        theme=numbers.get(note.theme_id or "", 0),
    )
