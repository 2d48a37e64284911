"""Passages of the write-up, for ops that quote notes, and for those that move or delete what is quoted.

Everything here happens inside a change that is open.
"""

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


def append(tx: Tx, theme_id: str, notes: Iterable[Note]) -> None:
    """Quote notes at the end of a theme."""
    place = len(tx.snapshot.passages_of(theme_id))
    for offset, note in enumerate(notes):
        tx.insert(Passage(new_id(), theme_id, place + offset, "", note.id))


def take_out(tx: Tx, passages: Collection[Passage]) -> None:
    """Take passages out and close the gaps."""
    for passage in passages:
        tx.delete(passage)
    _close(tx, {passage.theme_id for passage in passages})


def quotes_follow(tx: Tx, note_ids: Iterable[str]) -> None:
    """Let the quotes of notes go where the notes have gone: to the end of their theme now; without one they go.

    Call it after the themes of notes have changed. For a note that is to be deleted use `unquote_notes` before.
    """
    now = tx.snapshot
    there, left = quoted(now), set[str]()
    for passage in (there[note_id] for note_id in note_ids if note_id in there):
        theme_id = now.notes[passage.note_id or ""].theme_id
        if theme_id == passage.theme_id:
            continue
        left.add(passage.theme_id)
        if theme_id is None:
            tx.delete(passage)
        else:
            tx.update(passage, theme_id=theme_id, place=len(tx.snapshot.passages_of(theme_id)))
    _close(tx, left)


def unquote_notes(tx: Tx, note_ids: Iterable[str]) -> None:
    """Take the quotes of notes out of the write-up."""
    there = quoted(tx.snapshot)
    take_out(tx, [there[note_id] for note_id in note_ids if note_id in there])


def _close(tx: Tx, theme_ids: Collection[str]) -> None:
    now = tx.snapshot
    for theme_id in theme_ids:
        number(tx, now.passages_of(theme_id))
