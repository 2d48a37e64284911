"""The write-up: which notes are quoted under their theme, in which order, and the text between them."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Note, Passage, Theme
from fishbowl_app.model.errors import NotInTheme
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.ops.passages import append, next_place, quoted, take_out
from fishbowl_app.model.ops.placing import some_notes
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def quote(session: Session, note_ids: Sequence[str], *, before: str | None = None) -> int:
    """Quote notes in one step, each at the end of its theme, and return how many; a note is quoted once.

    Args:
        before: a passage; quotes of its theme stand right before it instead.

    Raises:
        Gone: if there is no such note or passage; then none is quoted.
        NotInTheme: if one of them is alone or set aside; then none is quoted.
    """
    notes = some_notes(session, note_ids)
    place = row(session, Passage, before) if before is not None else None
    there = quoted(session.snapshot)
    new = [note for note in notes if note.id not in there]
    by_theme = _by_theme(new)
    with session.change(Op.QUOTE) as tx:
        for theme_id, of_theme in by_theme.items():
            append(tx, theme_id, of_theme)
            if place is not None and place.theme_id == theme_id:
                _put_last_before(tx, place, len(of_theme))
    return len(new)


def quote_all(session: Session, theme_id: str) -> int:
    """Quote all notes of a theme that are not, in the order they were taken, and return how many.

    A stack speaks with one voice: its top note is quoted, unless another note of it is.

    Raises:
        Gone: if there is no such theme.
    """
    row(session, Theme, theme_id)
    snapshot = session.snapshot
    there = quoted(snapshot)
    tops = [note for note in snapshot.notes_of_theme(theme_id) if note.stack_id is None]
    stacks = {note.id: {note.id, *(under.id for under in snapshot.stack_of(note.id))} for note in tops}
    return quote(session, [top for top, stack in stacks.items() if stack.isdisjoint(there)])


def add_text(session: Session, theme_id: str, words: str, place: int | None = None) -> Passage:
    """Write linking text under a theme.

    Args:
        place: where it stands among the passages of the theme, counted from 0; None: after all of them.

    Raises:
        Gone, BadText.
    """
    row(session, Theme, theme_id)
    kept, there = text.clean(words, text.PASSAGE), session.snapshot.passages_of(theme_id)
    with session.change(Op.WRITE) as tx:
        passage = tx.insert(Passage(new_id(), theme_id, next_place(session.snapshot, theme_id), kept, None))
        if place is not None:
            number(tx, moved(there, passage, place))
    return session.snapshot.passages[passage.id]


def edit_text(session: Session, passage_id: str, words: str) -> None:
    """Change linking text.

    Raises:
        Gone, BadText.
        ValueError: if it is a quote, which says what its note says.
    """
    passage, kept = row(session, Passage, passage_id), text.clean(words, text.PASSAGE)
    if passage.note_id is not None:
        raise ValueError("a quote says what its note says")
    with session.change(Op.WRITE) as tx:
        tx.update(passage, text=kept)


def move_passage(session: Session, passage_id: str, to: int) -> None:
    """Move a passage to a place among those of its theme, counted from 0.

    Raises:
        Gone.
    """
    passage = row(session, Passage, passage_id)
    with session.change(Op.WRITE) as tx:
        number(tx, moved(session.snapshot.passages_of(passage.theme_id), passage, to))


def delete_passages(session: Session, passage_ids: Sequence[str]) -> None:
    """Take passages out of the write-up in one step; notes that were quoted stay as they are.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    passages = [row(session, Passage, passage_id) for passage_id in dict.fromkeys(passage_ids)]
    with session.change(Op.WRITE) as tx:
        take_out(tx, passages)


def _by_theme(notes: Sequence[Note]) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for note in notes:
        if note.theme_id is None:
            raise NotInTheme(note.id)
        found.setdefault(note.theme_id, []).append(note)
    return found


def _put_last_before(tx: Tx, passage: Passage, count: int) -> None:
    """Put the last passages of a theme right before one of the others."""
    there = tx.snapshot.passages_of(passage.theme_id)
    others, last = there[:-count], there[-count:]
    place = next(index for index, each in enumerate(others) if each.id == passage.id)
    number(tx, [*others[:place], *last, *others[place:]])
