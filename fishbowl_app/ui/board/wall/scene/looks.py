"""What is chosen on the board, what keys go to, what a suggestion or a filter means; shown by how notes look."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.ui.board.wall.scene.contents import Contents
from fishbowl_app.ui.board.wall.scene.face import Look, Mark


class Looks:
    """Keeps who is selected, current, marked and dimmed, and has the notes look like it."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self.selected: frozenset[str] = frozenset()
        self.current = ""
        self._marks: dict[str, Mark] = {}
        self._target = ""  # the note on which what is carried would lie
        self._fits: frozenset[str] | None = None  # what a filter lets through
        self._dimmed: set[str] = set()

    @property
    def suggests(self) -> bool:
        """Whether a suggestion is shown."""
        return bool(self._marks)

    def select(self, note_ids: Iterable[str]) -> bool:
        """Select these notes and no others, and tell whether that is another selection."""
        chosen = frozenset(note_ids)
        before, self.selected = self.selected, chosen
        self._show(before ^ chosen)
        return chosen != before

    def make_current(self, note_id: str) -> bool:
        """Let keys go to a note, or to none, and tell whether that is another."""
        before, self.current = self.current, note_id
        self._show({before, note_id})
        return note_id != before

    def mark(self, marks: dict[str, Mark]) -> None:
        """Mark notes, and no others."""
        before, self._marks = self._marks, marks
        self._show(before.keys() | marks.keys())
        self.dim()

    def aim_at(self, note_id: str) -> None:
        """Mark the note on which what is carried would lie; "" for none."""
        before, self._target = self._target, note_id
        self._show({before, note_id})

    def let_through(self, note_ids: Iterable[str] | None) -> None:
        """Let all other notes step back; None: none."""
        self._fits = None if note_ids is None else frozenset(note_ids)
        self.dim()

    def dim(self) -> None:
        """Let notes step back that a filter or a suggestion does not mean."""
        notes = self._contents.notes
        all_meant = self._fits is None and not self._marks
        dimmed = set() if all_meant else {note_id for note_id in notes if not self.is_meant(note_id)}
        for note_id in dimmed ^ self._dimmed & notes.keys():
            notes[note_id].dim(note_id in dimmed)
        self._dimmed = dimmed

    def is_meant(self, note_id: str) -> bool:
        """Tell whether a filter and a suggestion, if there are any, mean a note."""
        return (self._fits is None or note_id in self._fits) and (not self._marks or note_id in self._marks)

    def show_all(self) -> None:
        """Have notes that came since look as they should, too."""
        self._show(self.selected | self._marks.keys() | {self.current})
        self.dim()

    def _show(self, note_ids: Iterable[str]) -> None:
        for note_id in note_ids:
            mark = Mark.TARGET if note_id == self._target else self._marks.get(note_id, Mark.NONE)
            self._contents.show_look(note_id, Look(note_id in self.selected, note_id == self.current, mark))
