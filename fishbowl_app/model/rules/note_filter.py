"""Which notes are shown."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass

from fishbowl_app.model.entities import Colour, Note

ALONE, ASIDE = "alone", "aside"  # instead of a theme; ids of themes are longer
LOOSE = "loose"  # instead of a region: in none


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notes are shown; an empty text, None or no votes let all through."""

    words: str = ""
    activity_id: str | None = None
    group_id: str | None = None
    topic_id: str | None = None
    role: str | None = None
    colour: Colour | None = None
    theme: str | None = None  # an id, ALONE or ASIDE
    least_votes: int = 0
    region_id: str | None = None  # or LOOSE
    note_ids: frozenset[str] | None = None  # those of a word, say


def fits(note: Note, wanted: Wanted) -> bool:
    """Tell whether a note is wanted. Every word typed occurs somewhere in its text or its role, accents and case
    aside; not in the names of its theme and its group, or keys would be about notes that do not hold the word."""
    return (
        wanted.activity_id in (None, note.activity_id)
        and wanted.group_id in (None, note.group_id)
        and wanted.topic_id in (None, note.topic_id)
        and wanted.role in (None, note.role)
        and wanted.colour in (None, note.colour)
        and wanted.theme in (None, theme_of(note))
        and wanted.region_id in (None, note.region_id or LOOSE)
        and note.votes >= wanted.least_votes
        and (wanted.note_ids is None or note.id in wanted.note_ids)
        and _says(note, wanted.words)
    )


def theme_of(note: Note) -> str:
    """Return the id of the theme of a note, ALONE or ASIDE."""
    return note.theme_id or (ASIDE if note.set_aside else ALONE)


@functools.lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Return a text without accents and case, for finding."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _says(note: Note, words: str) -> bool:
    found = f"{plain(note.text)}\n{plain(note.role)}"
    return all(word in found for word in plain(words).split())
