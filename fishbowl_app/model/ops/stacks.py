"""Stacks: notes that lie on one another, so that the top one stands for all."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.placing import Place, lay_under, on_board, some_notes, with_under
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

FANNED = 24.0  # how far notes that come out from under another lie from one another, in the units of the scene


def stack_notes(session: Session, top_id: str, note_ids: Iterable[str]) -> None:
    """Lay notes under another, with all that lies under them; they go where that one is, into its theme or none.

    One that lay under another itself leaves that stack, unless the whole of it comes.

    Raises:
        Gone.
    """
    top, notes = row(session, Note, top_id), some_notes(session, note_ids)
    with session.change(Op.STACK_NOTES) as tx:
        lay_under(tx, top, notes)


def unstack(session: Session, note_ids: Iterable[str]) -> None:
    """Take notes out from under another; of a note on top, all that lie under it. They stay in their theme.

    Where somebody gave the top note a place, they lie fanned out beside it.

    Raises:
        Gone.
    """
    now, chosen = session.snapshot, some_notes(session, note_ids)
    lower = {note.id: note for note in with_under(now, chosen).values() if note.stack_id is not None}
    with session.change(Op.UNSTACK_NOTES) as tx:
        for note in lower.values():
            tx.update(note, stack_id=None, **on_board(_beside(now, note)))


def _beside(now: Snapshot, note: Note) -> Place | None:
    """Return where a note lies that comes out from under another, None where that has no place either."""
    top = now.notes[note.stack_id or ""]
    if top.x is None or top.y is None:
        return None
    step = FANNED * (1 + now.stack_of(top.id).index(note))
    return top.x + step, top.y + step
