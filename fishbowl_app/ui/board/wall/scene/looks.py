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

    def select(self, note_ids: Iterable[str]) -> bool:
        """Select these notes and no others, and tell whether that is another selection."""
        chosen = frozenset(note_ids) & self._contents.notes.keys()
        before, self.selected = self.selected, chosen
        self._show(before ^ chosen)
        return chosen != before

    def make_current(self, note_id: str) -> bool:
        """Let keys go to a note, or to none, and tell whether that is another."""
        note_id = note_id if note_id in self._contents.notes else ""
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
        for note_id, item in self._contents.notes.items():
            item.dim(not self.is_meant(note_id))

    def is_meant(self, note_id: str) -> bool:
        """Tell whether a filter and a suggestion, if there are any, mean a note."""
        return (self._fits is None or note_id in self._fits) and (not self._marks or note_id in self._marks)

    def _show(self, note_ids: Iterable[str]) -> None:
        for note_id in note_ids:
            item = self._contents.notes.get(note_id)
            if item is not None:
                mark = Mark.TARGET if note_id == self._target else self._marks.get(note_id, Mark.NONE)
                item.look = Look(note_id in self.selected, note_id == self.current, mark)
                item.update()  # the picture is drawn with the next frame
