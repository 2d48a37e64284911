"""Passages of the write-up, inside a change that is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from fishbowl_app.model.entities import Note, Passage
from fishbowl_app.model.ops.order import number
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def quoted(snapshot: Snapshot) -> Mapping[str, Passage]:
    """Return the passage of each note that is quoted, by the note's id."""
    return {passage.note_id: passage for passage in snapshot.passages.values() if passage.note_id is not None}


def next_place(snapshot: Snapshot, theme_id: str) -> int:
    """Return the place after all passages of a theme; quotes that went with their notes leave gaps."""
    there = snapshot.passages_of(theme_id)
    return there[-1].place + 1 if there else 0


def append(tx: Tx, theme_id: str, notes: Iterable[Note]) -> None:
    """Quote notes at the end of a theme."""
    for place, note in enumerate(notes, next_place(tx.snapshot, theme_id)):
        tx.insert(Passage(new_id(), theme_id, place, "", note.id))


def take_out(tx: Tx, passages: Collection[Passage]) -> None:
    """Take passages out and close the gaps."""
    for passage in passages:
        tx.delete(passage)
    now = tx.snapshot
    for theme_id in {passage.theme_id for passage in passages}:
        number(tx, now.passages_of(theme_id))


def unquote_notes(tx: Tx, note_ids: Iterable[str]) -> None:
    """Take the quotes of notes out of the write-up."""
    there = quoted(tx.snapshot)
    take_out(tx, [there[note_id] for note_id in note_ids if note_id in there])
