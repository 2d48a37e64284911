"""Where notes of the board are, inside a change that is open: what stacks and quotes do when notes move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from fishbowl_app.model import text
from fishbowl_app.model.entities import Colour, Note, Theme
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import number
from fishbowl_app.model.ops.passages import next_place, quoted, take_out, unquote_notes
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

Place = tuple[float, float]  # top left on the board, in the units of the scene
_FARTHEST: Final = 1e6


def some_notes(session: Session, note_ids: Iterable[str]) -> list[Note]:
    """Return notes, each once, or raise Gone for the first that is not there."""
    return [row(session, Note, note_id) for note_id in dict.fromkeys(note_ids)]


def on_board(at: Place | None) -> dict[str, float | None]:
    """Return the columns x and y for a place; what is beyond the end of the board is at its end."""
    if at is None:
        return {"x": None, "y": None}
    x, y = (max(-_FARTHEST, min(_FARTHEST, float(each))) for each in at)
    return {"x": x, "y": y}


def with_under(snapshot: Snapshot, notes: Iterable[Note]) -> dict[str, Note]:
    """Return notes and all that lie under them, by their ids."""
    found: dict[str, Note] = {}
    for note in notes:
        found[note.id] = note
        found.update((under.id, under) for under in snapshot.stack_of(note.id))
    return found


def put(
    tx: Tx,
    notes: Iterable[Note],
    theme_id: str | None,
    *,
    aside: bool = False,
    places: Mapping[str, Place | None] | None = None,
) -> None:
    """Put notes into a theme, or into none, with what lies under them; what lies under another leaves its stack.

    A note that is there already keeps its place on the board, unless `places` says another.
    """
    moving, places = with_under(tx.snapshot, notes), places or {}
    for note in moving.values():
        top_id = note.stack_id if note.stack_id in moving else None
        there = (note.theme_id, note.set_aside, note.stack_id) == (theme_id, aside, top_id)
        spot = {} if there and note.id not in places else on_board(places.get(note.id) if top_id is None else None)
        tx.update(note, theme_id=theme_id, set_aside=aside, stack_id=top_id, **spot)
    take_quotes_along(tx, moving, theme_id)


def insert_theme(tx: Tx, name: str, at: Place | None = None) -> Theme:
    """Add a theme after all others, in the colour that fewest have."""
    there = tx.snapshot.theme_list
    used = Counter(theme.colour for theme in there)
    colour = min(Colour, key=lambda each: used[each])
    return tx.insert(Theme(new_id(), there[-1].place + 1 if there else 0, name, colour, **on_board(at)))


def ensure_theme(tx: Tx, name: str) -> Theme | None:
    """Return the theme of that name, however it is spelt, made if there is none; None for an empty name.

    Raises:
        BadText.
    """
    if not name.strip():
        return None
    kept = text.clean(name, text.THEME)
    same = (theme for theme in tx.snapshot.theme_list if text.same_key(theme.name) == text.same_key(kept))
    return next(same, None) or insert_theme(tx, kept)


def lay_under(tx: Tx, top: Note, notes: Iterable[Note]) -> None:
    """Lay notes under another, which is on top from then on, with all that lies under them.

    They go into its theme, or into none as it is. It lies where the one lay under which it was, if that comes too.
    """
    under = with_under(tx.snapshot, notes)
    under.pop(top.id, None)
    if not under:
        return
    was_on_top = under.get(top.stack_id or "", top)
    top = tx.update(top, stack_id=None, x=was_on_top.x, y=was_on_top.y)
    for note in under.values():
        where = {"theme_id": top.theme_id, "set_aside": top.set_aside, **on_board(None)}
        tx.update(note, stack_id=top.id, **where)
    take_quotes_along(tx, under, top.theme_id)


def delete_themes_now(tx: Tx, themes: Collection[Theme]) -> None:
    """Take themes out that have no notes any more, with what is written under them; the others close up."""
    now = tx.snapshot
    for theme in themes:
        for passage in now.passages_of(theme.id):
            tx.delete(passage)
        tx.delete(theme)
    number(tx, tx.snapshot.theme_list)


def delete_notes_now(tx: Tx, notes: Collection[Note]) -> None:
    """Take notes out with their quotes; of a stack the next note is on top then."""
    unquote_notes(tx, (note.id for note in notes))
    lift(tx, notes)
    for note in sorted(notes, key=lambda note: note.stack_id is None):  # what lies under refers to the top
        tx.delete(note)


def lift(tx: Tx, going: Iterable[Note]) -> None:
    """Before notes go, let of each stack whose top goes the first that stays be on top, in the same place."""
    now, gone = tx.snapshot, {note.id: note for note in going}
    for top in gone.values():
        staying = [under for under in now.stack_of(top.id) if under.id not in gone]
        for under in staying[1:]:
            tx.update(under, stack_id=staying[0].id)
        for first in staying[:1]:
            tx.update(first, stack_id=None, x=top.x, y=top.y)


def take_quotes_along(tx: Tx, note_ids: Collection[str], theme_id: str | None) -> None:
    """Let the quotes of notes stand under their theme, after all there; those of notes without a theme go."""
    now = tx.snapshot
    there = (passage for note_id, passage in quoted(now).items() if note_id in note_ids)
    quotes = sorted((each for each in there if each.theme_id != theme_id), key=lambda each: (each.place, each.id))
    if theme_id is None:
        take_out(tx, quotes)
        return
    for place, quote in enumerate(quotes, next_place(now, theme_id)):
        tx.update(quote, theme_id=theme_id, place=place)
