"""The board in the print pack: every note once, with those it hangs with."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.print_pack.data import NoteCard, ThemeNotes
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.quotes import theme_name
from fishbowl_app.model.snapshot import Snapshot


def theme_notes(snapshot: Snapshot, naming: Naming) -> tuple[ThemeNotes, ...]:
    """Return the themes with their notes, then the notes that are alone, then those set aside."""
    cards = _Cards(snapshot, naming)
    notes = snapshot.note_list
    alone = [note for note in notes if note.theme_id is None and not note.set_aside]
    aside = [note for note in notes if note.theme_id is None and note.set_aside]
    themes = [
        ThemeNotes(
            theme_name(snapshot, theme.id), False, theme.colour, cards.of(snapshot.notes_of_theme(theme.id))
        )
        for theme in snapshot.theme_list
    ]
    themes += [ThemeNotes(None, False, Colour.YELLOW, cards.of(alone))] if alone else []
    themes += [ThemeNotes(None, True, Colour.YELLOW, cards.of(aside))] if aside else []
    return tuple(themes)


class _Cards:
    def __init__(self, snapshot: Snapshot, naming: Naming) -> None:
        self._snapshot, self._naming = snapshot, naming
        self._numbers = {note.id: number for number, note in enumerate(snapshot.note_list, start=1)}

    def of(self, notes: Iterable[Note]) -> tuple[NoteCard, ...]:
        return tuple(self._card(note) for note in notes)

    def _card(self, note: Note) -> NoteCard:
        # Colours are often those of groups: where nothing may stand for a person, all notes have one.
        hidden = not self._naming.tells_origin(note)
        colour = Colour.YELLOW if hidden else note.colour
        group = "" if hidden else self._naming.group_name(self._snapshot.groups.get(note.group_id or ""))
        return NoteCard(self._numbers[note.id], note.text, self._naming.quoted(note), colour, group)
