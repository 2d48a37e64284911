"""Themes: made, named, ordered, merged, split and taken out, and which notes are in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note, Theme
from fishbowl_app.model.errors import NotTogether
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.ops.passages import next_place
from fishbowl_app.model.ops.placing import Place, delete_themes_now, insert_theme, put, some_notes
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.tx import Tx


@dataclass(frozen=True, slots=True)
class SuggestedTheme:
    """A theme that was suggested and that somebody accepts: new, or one of those there that more notes join."""

    theme_id: str | None
    name: str  # of a new one; "" for none
    note_ids: tuple[str, ...]


def add_theme(session: Session, note_ids: Iterable[str] = (), *, name: str = "", at: Place | None = None) -> Theme:
    """Make a theme after all others, of these notes or of none yet, and return it. It needs no name.

    Raises:
        Gone: if one of the notes is not there.
        BadText.
    """
    notes, kept = some_notes(session, note_ids), text.clean(name, text.THEME)
    with session.change(Op.ADD_THEME) as tx:
        theme = insert_theme(tx, kept, at)
        put(tx, notes, theme.id)
        return theme


def rename_theme(session: Session, theme_id: str, name: str) -> None:
    """Give a theme a name; "": it has none again.

    Raises:
        Gone, BadText.
    """
    theme, kept = row(session, Theme, theme_id), text.clean(name, text.THEME)
    with session.change(Op.RENAME_THEME) as tx:
        tx.update(theme, name=kept)


def recolour_theme(session: Session, theme_id: str, colour: Colour) -> None:
    """Give a theme another colour; its notes keep theirs.

    Raises:
        Gone.
    """
    theme = row(session, Theme, theme_id)
    with session.change(Op.EDIT_THEME) as tx:
        tx.update(theme, colour=colour)


def move_theme(session: Session, theme_id: str, to: int) -> None:
    """Move a theme to a place in their order, counted from 0.

    Raises:
        Gone.
    """
    theme = row(session, Theme, theme_id)
    with session.change(Op.MOVE_THEME) as tx:
        number(tx, moved(session.snapshot.theme_list, theme, to))


def merge_themes(session: Session, into_id: str, theme_ids: Iterable[str]) -> None:
    """Let a theme take over the notes of others, and what is written under them, in the order given.

    If it has no name, it takes that of the first that has one.

    Raises:
        Gone.
    """
    into = row(session, Theme, into_id)
    others = [row(session, Theme, each) for each in dict.fromkeys(theme_ids) if each != into_id]
    with session.change(Op.MERGE_THEMES) as tx:
        tx.update(into, name=into.name or next((theme.name for theme in others if theme.name), ""))
        for theme in others:
            _append_passages(tx, into.id, theme.id)
            put(tx, session.snapshot.notes_of_theme(theme.id), into.id)
        delete_themes_now(tx, others)


def split_theme(session: Session, theme_id: str, parts: Sequence[Sequence[str]]) -> list[Theme]:
    """Let each of some parts of a theme be a new theme without a name, right after it, and return them.

    The notes that are in no part stay. A part that is empty makes no theme.

    Raises:
        Gone.
        NotTogether: if one of the notes is not in the theme.
    """
    theme = row(session, Theme, theme_id)
    chosen = [some_notes(session, part) for part in _disjoint(parts)]
    for note in (note for part in chosen for note in part):
        if note.theme_id != theme_id:
            raise NotTogether(theme_id, note.id)
    with session.change(Op.SPLIT_THEME) as tx:
        made = [_of_notes(tx, part) for part in chosen]
        order = session.snapshot.theme_list
        after = order.index(theme) + 1
        number(tx, [*order[:after], *made, *order[after:]])
        return [tx.snapshot.themes[each.id] for each in made]


def delete_themes(session: Session, theme_ids: Iterable[str]) -> None:
    """Take themes out with what is written under them; their notes are alone again.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    themes = [row(session, Theme, theme_id) for theme_id in dict.fromkeys(theme_ids)]
    with session.change(Op.DELETE_THEME) as tx:
        put(tx, [note for theme in themes for note in session.snapshot.notes_of_theme(theme.id)], None)
        delete_themes_now(tx, themes)


def place_notes(session: Session, note_ids: Iterable[str], theme_id: str | None) -> None:
    """Put notes into a theme; None: they are alone again.

    What lies under a note goes with it; what lies under another leaves its stack. A quote goes with its note.

    Raises:
        Gone.
    """
    notes = some_notes(session, note_ids)
    if theme_id is not None:
        row(session, Theme, theme_id)
    with session.change(Op.PLACE_NOTES) as tx:
        put(tx, notes, theme_id)


def set_aside(session: Session, note_ids: Iterable[str], aside: bool = True) -> None:
    """Set notes aside, out of their themes; or take those that are set aside back, so that they are alone.

    Raises:
        Gone.
    """
    notes = some_notes(session, note_ids)
    with session.change(Op.SET_ASIDE) as tx:
        put(tx, notes if aside else [note for note in notes if note.set_aside], None, aside=aside)


def accept_suggestions(
    session: Session, rows: Iterable[SuggestedTheme], asked: Snapshot | None = None
) -> list[Theme]:
    """Make the themes that were suggested, as one step, and return those that took notes.

    What people did since it was suggested stays: only notes that are alone still are put anywhere, none into a
    theme that is gone.

    Args:
        session: whose board.
        rows: what is accepted.
        asked: the session when the suggestions were asked for; a note that says something else by now is left.

    Raises:
        BadText: if a theme cannot be called so; then nothing is changed.
    """
    asked, taken = asked or session.snapshot, []
    with session.change(Op.ACCEPT_SUGGESTIONS) as tx:
        for suggested in rows:
            notes = [note for note in _alone(tx.snapshot, suggested.note_ids) if _says_the_same(asked, note)]
            theme = _theme_for(tx, suggested) if notes else None
            if theme is not None:
                put(tx, notes, theme.id)
                taken.append(theme)
    return taken


def _theme_for(tx: Tx, suggested: SuggestedTheme) -> Theme | None:
    """Return the theme that a suggestion is of, made if it is new, None if it is gone."""
    if suggested.theme_id is not None:
        return tx.snapshot.themes.get(suggested.theme_id)
    return insert_theme(tx, text.clean(suggested.name, text.THEME))


def _alone(now: Snapshot, note_ids: Iterable[str]) -> list[Note]:
    there = (now.notes[note_id] for note_id in dict.fromkeys(note_ids) if note_id in now.notes)
    return [note for note in there if note.theme_id is None and not note.set_aside and note.stack_id is None]


def _says_the_same(asked: Snapshot, note: Note) -> bool:
    then = asked.notes.get(note.id)
    return then is not None and then.text == note.text


def _of_notes(tx: Tx, notes: Sequence[Note]) -> Theme:
    theme = insert_theme(tx, "")
    put(tx, notes, theme.id)
    return theme


def _disjoint(parts: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return parts in which each note is once, in the first that names it, without empty ones."""
    seen: set[str] = set()
    kept: list[list[str]] = []
    for part in parts:
        kept.append([each for each in dict.fromkeys(part) if each not in seen])
        seen.update(part)
    return [part for part in kept if part]


def _append_passages(tx: Tx, into_id: str, theme_id: str) -> None:
    """Let what is written under a theme stand under another, after all there."""
    now = tx.snapshot
    for place, passage in enumerate(now.passages_of(theme_id), next_place(now, into_id)):
        tx.update(passage, theme_id=into_id, place=place)
