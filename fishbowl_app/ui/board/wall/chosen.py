"""Which notes are chosen, the same in every view of the board."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import QObject, Signal


class Chosen(QObject):
    """The note on which one stands, and the notes that are selected beside or with it.

    Keys are about the selected notes; where none are, about the one on which one stands.

    Signals:
        current_changed: one stands on another note. arg: its id, None for none.
        ids_changed: other notes are selected.
    """

    current_changed = Signal(object)
    ids_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: str | None = None
        self._ids: dict[str, None] = {}

    @property
    def ids(self) -> list[str]:
        """The selected notes, in the order they were selected."""
        return list(self._ids)

    @property
    def meant(self) -> list[str]:
        """What the next key is about."""
        return self.ids or ([self.current] if self.current else [])

    def stand_on(self, note_id: str | None) -> None:
        """Go to a note; what is selected stays so."""
        if note_id != self.current:
            self.current = note_id
            self.current_changed.emit(note_id)

    def select(self, note_ids: Iterable[str]) -> None:
        """Select these notes and no others."""
        ids = dict.fromkeys(note_ids)
        if ids.keys() != self._ids.keys():
            self._ids = ids
            self.ids_changed.emit()

    def toggle(self, note_id: str) -> None:
        """Select a note too, or no more."""
        self.select(
            [each for each in self._ids if each != note_id] if note_id in self._ids else [*self._ids, note_id]
        )

    def keep(self, there: Container[str]) -> None:
        """Forget what is not there any more."""
        self.select([each for each in self._ids if each in there])
        if self.current not in there:
            self.stand_on(None)
