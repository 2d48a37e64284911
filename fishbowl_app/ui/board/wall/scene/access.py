"""The board as a screen reader has it: a list whose items are the notes. Items of a scene have no such side.

Qt owns what it was given for a view and deletes it with the view, but goes on asking while the view is destroyed:
whoever answered twice would give it what is gone. So there is one answer for each view, and it is kept from
Python's collector, which must not delete it before Qt does.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject

from fishbowl_app.ui.board.wall.scene.words import board_words, note_words

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.scene.view import BoardView


class NoteAccess(QAccessibleInterface):
    """One note in the list."""

    def __init__(self, view: BoardView, note_id: str) -> None:
        super().__init__()
        self._seen, self.note_id = weakref.ref(view), note_id

    @property
    def _view(self) -> BoardView:
        return self._seen()

    def isValid(self) -> bool:
        return self.note_id in self._view.contents.notes

    def object(self) -> None:
        return None

    def window(self) -> None:
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        note = self._view.snapshot.notes.get(self.note_id)
        if note is None:
            return ""
        if kind == QAccessible.Text.Name:
            return note.text
        return note_words(self._view.snapshot, note) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave the words: they are written with the editor."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.multiSelectable = state.focusable = True
        state.selected = self.note_id in self._view.selected
        state.focused = self._view.current == self.note_id and self._view.hasFocus()
        state.offscreen = not self._view.rect().intersects(self._place())
        return state

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> None:
        return None

    def childAt(self, x: int, y: int) -> None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        place = self._place()
        return QRect(self._view.viewport().mapToGlobal(place.topLeft()), place.size())

    def _place(self) -> QRect:
        item = self._view.contents.notes.get(self.note_id)
        return self._view.mapFromScene(item.sceneBoundingRect()).boundingRect() if item is not None else QRect()


class BoardAccess(QAccessibleObject):
    """The list of all notes on the board."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._seen = weakref.ref(view)
        self._children: dict[str, NoteAccess] = {}  # kept: Qt does not own them

    @property
    def _view(self) -> BoardView:
        return self._seen()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def text(self, kind: QAccessible.Text) -> str:
        return board_words(self._view.snapshot) if kind == QAccessible.Text.Name and self._is_whole else ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.multiSelectable = True
        state.focused = self._view.hasFocus()
        return state

    def parent(self) -> QAccessibleInterface | None:
        above = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        return len(self._view.snapshot.top_notes) if self._is_whole else 0

    def child(self, index: int) -> NoteAccess | None:
        notes = self._view.snapshot.top_notes if self._is_whole else []
        if not 0 <= index < len(notes):
            return None
        note_id = notes[index].id
        if note_id not in self._children:
            self._children[note_id] = NoteAccess(self._view, note_id)
        return self._children[note_id]

    def childAt(self, x: int, y: int) -> NoteAccess | None:
        item = self._view.note_at(self._view.viewport().mapFromGlobal(QPoint(x, y)))
        return self.child(self._index(item.note_id)) if item is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._index(getattr(child, "note_id", ""))

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    @property
    def _is_whole(self) -> bool:
        return hasattr(self._view, "contents")

    def _index(self, note_id: str) -> int:
        return next((i for i, note in enumerate(self._view.snapshot.top_notes) if note.id == note_id), -1)


def tell_focus(view: BoardView, note_id: str) -> None:
    """Have a screen reader read the note that keys go to now."""
    _tell(view, note_id, QAccessible.Event.Focus)


def tell_selected(view: BoardView, before: frozenset[str]) -> None:
    """Have a screen reader say that the note that keys go to is selected now, or no more."""
    if view.current in view.selected ^ before:
        chosen = view.current in view.selected
        _tell(view, view.current, QAccessible.Event.SelectionAdd if chosen else QAccessible.Event.SelectionRemove)


def _tell(view: BoardView, note_id: str, what: QAccessible.Event) -> None:
    index = next((i for i, note in enumerate(view.snapshot.top_notes) if note.id == note_id), -1)
    if index >= 0 and view.hasFocus() and QAccessible.isActive():
        event = QAccessibleEvent(view, what)
        event.setChild(index)
        QAccessible.updateAccessibility(event)


def _interface(_class: str, thing: Any) -> QAccessibleInterface | None:
    from fishbowl_app.ui.board.wall.scene.view import BoardView

    # Qt asks for every object: an error here would stay set in the middle of Qt.
    if not isinstance(thing, BoardView) or thing.answered:
        return None
    thing.answered = True
    _answers.append(BoardAccess(thing))
    return _answers[-1]


_answers: list[BoardAccess] = []
_installed = False


def install() -> None:
    """Let screen readers see boards; does so once."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True
