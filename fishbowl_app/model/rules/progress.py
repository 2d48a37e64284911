"""How far the theming is."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts of all notes, also of those that lie under others, and of themes: placed, alone and aside are all."""

    notes: int
    placed: int
    alone: int
    aside: int
    themes: int
    unnamed: int


def progress(snapshot: Snapshot) -> Progress:
    """Return how many notes are placed, alone and set aside, and how many themes have no name yet."""
    notes = snapshot.notes.values()
    placed = sum(note.theme_id is not None for note in notes)
    aside = sum(note.set_aside for note in notes)
    unnamed = sum(not theme.name for theme in snapshot.theme_list)
    return Progress(len(notes), placed, len(notes) - placed - aside, aside, len(snapshot.themes), unnamed)
