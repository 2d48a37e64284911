"""Notes and themes by their words, so that a test of the board can be read."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.entities import Note, Theme
from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.rules.note_filter import ASIDE, theme_of
from fishbowl_app.model.session import Session


def pin_up(session: Session, *words: str) -> None:
    """Take notes that say this."""
    add_notes(session, words)


def saying(session: Session, words: str) -> Note:
    """Return the one note that says so."""
    (found,) = (note for note in session.snapshot.notes.values() if note.text == words)
    return found


def ids(session: Session, words: Iterable[str]) -> list[str]:
    """Return the ids of notes, by what they say: a letter each."""
    return [saying(session, each).id for each in words]


def group(session: Session, words: str, name: str = "") -> Theme:
    """Make a theme of notes."""
    return add_theme(session, ids(session, words), name=name)


def board(session: Session) -> dict[str, str]:
    """Return what the notes of each theme say, by its name, in their order, and what is set aside as "-"."""
    snapshot = session.snapshot
    said = {
        theme.name or f"#{theme.place}": "".join(note.text for note in snapshot.notes_of_theme(theme.id))
        for theme in snapshot.theme_list
    }
    aside = "".join(note.text for note in snapshot.note_list if theme_of(note) == ASIDE)
    return {**said, "-": aside} if aside else said


def piles(session: Session) -> list[str]:
    """Return the stacks, each with its top note first."""
    snapshot = session.snapshot
    stacks = ([top, *snapshot.stack_of(top.id)] for top in snapshot.top_notes)
    return ["".join(note.text for note in stack) for stack in stacks if len(stack) > 1]
