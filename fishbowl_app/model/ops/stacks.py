"""Stacks: notes that lie on one another, so that the top one stands for all."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.placing import Place, on_board, some_notes, take_quotes_along, with_under
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot

FANNED = 24.0  # how far notes that come out from under another lie from one another, in the units of the scene


def stack_notes(session: Session, top_id: str, note_ids: Iterable[str]) -> None:
    """Lay notes under another, with all that lies under them; they go where that one is, into its theme or none.

    One that lay under another itself leaves that stack, unless the whole of it comes.

    Raises:
        Gone.
    """
    top = row(session, Note, top_id)
    notes = [note for note in some_notes(session, note_ids) if note.id != top_id]
    under = with_under(session.snapshot, notes)
    under.pop(top_id, None)
    if not under:
        return
    with session.change(Op.STACK_NOTES) as tx:
        was_on_top = under.get(top.stack_id or "", top)
        top = tx.update(top, stack_id=None, x=was_on_top.x, y=was_on_top.y)
        for note in under.values():
            where = {"theme_id": top.theme_id, "set_aside": top.set_aside, **on_board(None)}
            tx.update(note, stack_id=top.id, **where)
        take_quotes_along(tx, under, top.theme_id)


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
