"""What a snapshot is asked about notes, themes, canvases and the write-up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from fishbowl_app.model.entities import BOARD_ID, Board, Canvas, Note, Passage, Region, Theme
from fishbowl_app.model.lookups import grouped


class BoardLookups:
    """The board and what hangs on it. Part of Snapshot."""

    tables: Mapping[str, Mapping[str, Any]]

    @property
    def board(self) -> Board:
        found: Board = self.tables["board"][BOARD_ID]
        return found

    @property
    def notes(self) -> Mapping[str, Note]:
        return self.tables["note"]

    @property
    def themes(self) -> Mapping[str, Theme]:
        return self.tables["theme"]

    @property
    def canvases(self) -> Mapping[str, Canvas]:
        return self.tables["canvas"]

    @property
    def regions(self) -> Mapping[str, Region]:
        return self.tables["region"]

    @property
    def passages(self) -> Mapping[str, Passage]:
        return self.tables["passage"]

    # --- notes -------------------------------------------------------------------------------------------

    @cached_property
    def note_list(self) -> list[Note]:
        """All notes in the order they were taken."""
        return sorted(self.notes.values(), key=lambda note: (note.at, note.id))

    @cached_property
    def top_notes(self) -> list[Note]:
        """The notes that lie under no other, in the order they were taken."""
        return [note for note in self.note_list if note.stack_id is None]

    @cached_property
    def _under(self) -> Mapping[str, list[Note]]:
        lower = (note for note in self.notes.values() if note.stack_id is not None)
        return grouped(lower, "stack_id", lambda note: (note.at, note.id))

    def stack_of(self, note_id: str) -> list[Note]:
        """Return the notes that lie under a note, in the order they were taken."""
        return self._under.get(note_id, [])

    @cached_property
    def alone(self) -> list[Note]:
        """The top notes that are in no theme and not set aside."""
        return [note for note in self.top_notes if note.theme_id is None and not note.set_aside]

    @cached_property
    def aside(self) -> list[Note]:
        """The top notes that were set aside."""
        return [note for note in self.top_notes if note.set_aside]

    # --- themes ------------------------------------------------------------------------------------------

    @cached_property
    def theme_list(self) -> list[Theme]:
        """The themes in their order."""
        return sorted(self.themes.values(), key=lambda theme: (theme.place, theme.id))

    @cached_property
    def _notes_by_theme(self) -> Mapping[str, list[Note]]:
        placed = (note for note in self.notes.values() if note.theme_id is not None)
        return grouped(placed, "theme_id", lambda note: (note.at, note.id))

    def notes_of_theme(self, theme_id: str) -> list[Note]:
        """Return all notes of a theme, those too that lie under others, in the order they were taken."""
        return self._notes_by_theme.get(theme_id, [])

    @cached_property
    def _passages_by_theme(self) -> Mapping[str, list[Passage]]:
        return grouped(self.passages.values(), "theme_id", lambda passage: (passage.place, passage.id))

    def passages_of(self, theme_id: str) -> list[Passage]:
        """Return what is written under a theme, in its order."""
        return self._passages_by_theme.get(theme_id, [])

    # --- canvases ----------------------------------------------------------------------------------------

    @cached_property
    def canvas_list(self) -> list[Canvas]:
        """The canvases in their order."""
        return sorted(self.canvases.values(), key=lambda canvas: (canvas.place, canvas.id))

    @cached_property
    def _regions_by_canvas(self) -> Mapping[str, list[Region]]:
        return grouped(self.regions.values(), "canvas_id", lambda region: (region.place, region.id))

    def regions_of(self, canvas_id: str) -> list[Region]:
        """Return the regions of a canvas in their order."""
        return self._regions_by_canvas.get(canvas_id, [])

    @cached_property
    def _notes_by_region(self) -> Mapping[str, list[Note]]:
        lying = (note for note in self.notes.values() if note.region_id is not None)
        return grouped(lying, "region_id", lambda note: (note.at, note.id))

    def notes_of_region(self, region_id: str) -> list[Note]:
        """Return all notes of a region in the order they were taken."""
        return self._notes_by_region.get(region_id, [])
