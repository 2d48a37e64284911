"""The painted board with mouse and keys: to choose, carry and write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.ui.board.wall.scene.contents import Thing
from fishbowl_app.ui.board.wall.scene.drops import Target
from fishbowl_app.ui.board.wall.scene.frames import FrameItem, GroundKind
from fishbowl_app.ui.board.wall.scene.hand import Hand
from fishbowl_app.ui.board.wall.scene.surface import BoardSurface
from fishbowl_app.ui.board.wall.scene.walk import DIRECTIONS, nearest
from fishbowl_app.ui.board.wall.scene.words import tip_words
from fishbowl_app.ui.board.wall.scene.writing import Writing
from fishbowl_app.ui.board.wall.scene.zoom import pinch_of, wheel_share
from fishbowl_app.ui.board.wall.scene.zoom_bar import ZoomBar
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import tooltip_text

_WRITES = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class BoardView(BoardSurface):
    """All top notes of the session in their themes, or on a canvas.

    Mouse: a click goes to a note, with Ctrl it selects one more; a drag carries what is selected, or on empty
    ground selects what it goes over; Alt stacks; the middle button pans; a double click writes. Keys: arrows go to
    the next note, with Shift they select it too; F2 and Enter write, Home shows everything, Esc leaves.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._hand = Hand(self)
        self._writing = Writing(self)
        self._panned: QPoint | None = None
        self._kept: frozenset[str] = frozenset()  # what stays selected while more is
        self.zoom_bar = ZoomBar(self)
        self.zoom_bar.zoomed.connect(lambda share: self.zoom_by(share, self.viewport().rect().center()))
        self.zoom_bar.whole_wanted.connect(self.fit)
        self.rubberBandChanged.connect(self._select_in)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._writing.follow)
        self._show(None)

    def start_edit(self, note_id: str) -> None:
        """Open an editor over a note."""
        if note_id in self.contents.notes:
            self.show_note(note_id)
            self._writing.on_note(note_id)

    def is_carried(self, thing: Thing) -> bool:
        return self._hand.holds(thing)

    def shut(self) -> None:
        """Keep what is being written and put back what is carried, before the session is let go."""
        self._hand.cancel()
        self._writing.close()

    # --- the mouse ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton and not self._hand.press(event):
            self._kept = self.selected if event.modifiers() & _MORE else frozenset()
            self.select(self._kept)
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._panned is not None:
            way, self._panned = self._panned - place, place
            self.scroll_by(way.x(), way.y())
        elif not self._hand.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = None
            self.viewport().unsetCursor()
        elif not self._hand.release(event):
            super().mouseReleaseEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        note, at = self.note_at(place), self.mapToScene(place)
        if note is not None:
            self.start_edit(note.note_id)
        elif self.head_at(place) is None:
            self._write_new(at, self.contents.top_frame_at(at))

    def _write_new(self, at: QPointF, frame: FrameItem | None) -> None:
        """Write a note on empty ground; nobody takes one to set it aside."""
        if frame is None or frame.ground.kind is not GroundKind.ASIDE:
            self._writing.new(at, Target(frame=frame))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        asked_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        note = None if asked_by_key else self.note_at(event.pos())
        if note is not None and note.note_id not in self.selected:
            self.select(())
            self.make_current(note.note_id, scroll=False)
        if note is not None or (asked_by_key and self.current):
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(wheel_share(event.angleDelta().y()), event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.note_at(event.pos())
            words = tip_words(self.snapshot, self.snapshot.notes[item.note_id]) if item is not None else ""
            QToolTip.showText(event.globalPos(), tooltip_text(words), self.viewport())
            return True
        if event.type() == QEvent.Type.NativeGesture and (share := pinch_of(event)) is not None:
            self.zoom_by(share, event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def _select_in(self, band: QRect, start: QPointF, end: QPointF) -> None:
        """Select what the rubber band goes over."""
        if not band.isNull():
            inside = (item.note_id for item in self.notes_in(band))
            self.select(self._kept.union(inside))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hand.cancel()  # nobody would hear that the button is let go

    # --- keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, more = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if others:
            event.ignore()
        elif key in DIRECTIONS and self.contents.notes:
            self._walk(DIRECTIONS[key], more=more)
        elif key in _WRITES and self.current and not self.looks.suggests:
            self.start_edit(self.current)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and (self._hand.cancel() or self.selected):
            self.select(())
        else:
            event.ignore()  # letters are commands of the room

    def _walk(self, direction: tuple[int, int], *, more: bool) -> None:
        """Go to the next note in a direction; the first time to the one nearest to the middle of the view."""
        notes, is_meant = self.contents.notes, self.looks.is_meant
        spots = {note_id: item.home for note_id, item in notes.items() if is_meant(note_id)}
        if self.current in spots:
            found = nearest(spots, spots[self.current], direction)
        else:
            middle = self.mapToScene(self.viewport().rect().center())
            found = min(
                spots, key=lambda note_id: (QPointF(*spots[note_id]) - middle).manhattanLength(), default=None
            )
        if found is None:
            return
        self.select(self.selected | {self.current, found} if more else ())
        self.make_current(found)

    # --- following ---------------------------------------------------------------------------------------

    def fit(self) -> None:
        super().fit()
        self._writing.follow()

    def zoom_by(self, share: float, place: QPoint) -> None:
        super().zoom_by(share, place)
        self._writing.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.zoom_bar
        bar.adjustSize()
        inside = self.viewport().geometry()
        bar.move(inside.right() - bar.width() - gap(), inside.bottom() - bar.height() - gap())

    def _show(self, changes: Changes | None) -> None:
        super()._show(changes)
        self._writing.follow()
