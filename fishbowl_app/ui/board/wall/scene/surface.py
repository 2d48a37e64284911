"""The painted board: notes in frames, to be looked at, chosen, carried and written on."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QStyle, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.deeds import Deeds
from fishbowl_app.ui.board.wall.scene.access import install, tell_focus, tell_selected
from fishbowl_app.ui.board.wall.scene.contents import Contents, Thing
from fishbowl_app.ui.board.wall.scene.face import Mark
from fishbowl_app.ui.board.wall.scene.frames import FrameItem
from fishbowl_app.ui.board.wall.scene.glide import Glide, put
from fishbowl_app.ui.board.wall.scene.looks import Looks
from fishbowl_app.ui.board.wall.scene.note_item import NoteItem
from fishbowl_app.ui.board.wall.scene.note_paint import step_for
from fishbowl_app.ui.board.wall.scene.places import Places, places_of
from fishbowl_app.ui.board.wall.scene.words import board_words
from fishbowl_app.ui.board.wall.scene.zoom import Zoom
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.settings import MOTION
from fishbowl_app.ui.theme import theme, theme_notifier

BATCH = 150  # pictures drawn in one frame, at most
BATCH_S = 0.012  # and no longer than that
CROWD = 100  # notes and frames that make room for others without being looked at one by one
MARGIN = 400.0  # ground around everything, to drop things on
_AROUND = (-24, -64, 24, 24)  # of the whole board when all of it is shown: heads stand out above
_SMART = QGraphicsView.ViewportUpdateMode.SmartViewportUpdate
_FULL = QGraphicsView.ViewportUpdateMode.FullViewportUpdate
_BY_BOUNDS = Qt.ItemSelectionMode.IntersectsItemBoundingRect
_SHOWN = ("note", "theme", "board", "group", "canvas", "region")


class BoardSurface(QGraphicsView):
    """Shows all top notes of the session, or a canvas with its regions; BoardView adds mouse and keys.

    Signals:
        current_changed: keys go to another note now. arg: its id, "" for none.
        selection_changed: other notes are selected. arg: frozenset of their ids.
        theme_pressed: the head of a frame was clicked. arg: the id of the theme.
        menu_wanted: what can be done with the chosen notes is asked for. arg: where on the screen.
    """

    current_changed = Signal(str)
    selection_changed = Signal(object)
    theme_pressed = Signal(str)
    menu_wanted = Signal(QPoint)
    answered = False  # a screen reader has been given what it has of this

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        install()
        super().__init__(parent)
        self.desk = desk
        self.deeds = Deeds(desk.bridge, self)
        self.canvas_id: str | None = None
        self.setScene(QGraphicsScene(self))
        self.contents = Contents(self.scene())
        self.looks = Looks(self.contents)
        self.places = Places([], {}, QRectF())
        self._behind = False  # the session has changed since it was shown here
        self._drawn_for: tuple[float, str] | None = None  # step and theme of the pictures
        self.zoom = Zoom(self)
        self._glide = Glide(self.show_moving, self)
        self._set_up()
        desk.bridge.changed.connect(self._on_changed)
        theme_notifier().changed.connect(self._restyle)

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self.desk.bridge.snapshot

    @property
    def selected(self) -> frozenset[str]:
        """The ids of the notes that are selected."""
        return self.looks.selected

    @property
    def current(self) -> str:
        """The id of the note that keys go to, "" for none."""
        return self.looks.current

    # --- what the room asks for --------------------------------------------------------------------------

    def select(self, note_ids: Iterable[str]) -> None:
        """Select these notes and no others."""
        before = self.selected
        if self.looks.select(note_id for note_id in note_ids if self._is_top(note_id)):
            tell_selected(self, before)
            self.selection_changed.emit(self.selected)

    def make_current(self, note_id: str, *, scroll: bool = True) -> None:
        """Let keys go to a note; "" for none."""
        if not self.looks.make_current(note_id if self._is_top(note_id) else ""):
            return
        if scroll:
            self.show_note(self.current)
        tell_focus(self, self.current)
        self.current_changed.emit(self.current)

    def show_note(self, note_id: str) -> None:
        """Scroll so that a note is in view."""
        if note_id in self.contents.notes:
            item = self.contents.notes[note_id]
            self.ensureVisible(QRectF(*item.home, NOTE_WIDTH, NOTE_HEIGHT), 30, 30)

    def show_filter(self, note_ids: Iterable[str] | None) -> None:
        """Let all other notes step back; None: none."""
        self.looks.let_through(note_ids)

    def highlight(self, sure: Iterable[str], unsure: Iterable[str] = ()) -> None:
        """Mark what a suggestion takes, surely or perhaps, while all others step back; nothing at all ends it."""
        self.looks.mark(dict.fromkeys(unsure, Mark.UNSURE) | dict.fromkeys(sure, Mark.SURE))

    def show_canvas(self, canvas_id: str | None) -> None:
        """Show the regions of a canvas behind the notes; None: the themes."""
        if canvas_id != self.canvas_id:
            self.canvas_id = canvas_id
            self._show(None)
            self.fit()

    def fit(self) -> None:
        """Show the whole board."""
        self.setSceneRect(self.zoom.fit(self.places.bounds.adjusted(*_AROUND)))

    def toggle_overview(self) -> None:
        """Show the whole board, or the current note at 100 %."""
        if not self.zoom.fits:
            self.fit()
            return
        self.zoom.whole()
        self._give_ground()
        first = self.current or next(iter(self.contents.notes), "")
        if first:
            self.centerOn(self.contents.notes[first])

    def zoom_by(self, share: float, place: QPoint) -> None:
        """Zoom by a factor around a place of the viewport."""
        self.zoom.fits = False
        self._give_ground()
        self.zoom.by(share, place)

    # --- what is where -----------------------------------------------------------------------------------

    def notes_in(self, part: QRect) -> list[NoteItem]:
        """Return the notes in a part of the viewport, the upper ones first."""
        # By their bounds: the shape of a picture does not know how many pixels it has for a unit.
        return [item for item in self.items(part, _BY_BOUNDS) if isinstance(item, NoteItem)]

    def notes_at(self, place: QPoint) -> list[NoteItem]:
        """Return the notes at a place of the viewport, the upper ones first."""
        return self.notes_in(QRect(place, QSize(1, 1)))

    def note_at(self, place: QPoint) -> NoteItem | None:
        """Return the upper note at a place of the viewport."""
        return next(iter(self.notes_at(place)), None)

    def head_at(self, place: QPoint) -> FrameItem | None:
        """Return the frame whose head is at a place of the viewport."""
        return self.contents.head_at(self.mapToScene(place), self.zoom.factor)

    # --- moving ------------------------------------------------------------------------------------------

    def show_moving(self, moving: bool) -> None:
        """Paint the whole view at once as long as much of it moves, which is faster than piece by piece."""
        self.setViewportUpdateMode(_FULL if moving else _SMART)

    def settle(self) -> None:
        """Let all that glides arrive."""
        self._glide.finish()

    def send_home(self, things: Iterable[Thing]) -> None:
        """Take things back to where they belong."""
        self._take(things)

    def scroll_by(self, across: int, down: int) -> None:
        """Scroll by so many pixels."""
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + way)

    def is_carried(self, thing: Thing) -> bool:
        """Tell whether somebody has hold of a thing, so that it goes nowhere by itself."""
        return False

    # --- following the session ---------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*_SHOWN):
            return
        if self.isVisible():
            self._show(changes)
        else:
            self._behind = True  # nobody sees it: that costs nothing until somebody does
        self.select(self.selected)
        self.make_current(self.current, scroll=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._show(None)

    def _show(self, changes: Changes | None) -> None:
        """Show what is another now; without `changes` everything is looked at."""
        self._behind = False
        if self.canvas_id not in self.snapshot.canvases:
            self.canvas_id = None
        self.places = places_of(self.snapshot, self.canvas_id)
        moved = self.contents.show(self.snapshot, self.places, changes)
        self._give_ground()
        self.setAccessibleName(board_words(self.snapshot))
        self._make_room([thing for thing in moved if not self.is_carried(thing)], changes)
        self.looks.show_all()

    def _give_ground(self) -> None:
        """Let there be ground around everything. What shows the whole board stays as it is as long as it does."""
        if not self.zoom.fits:
            self.setSceneRect(self.places.bounds.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        elif not self.sceneRect().contains(self.places.bounds):
            self.fit()

    def _make_room(self, moved: list[Thing], changes: Changes | None) -> None:
        """Take home what has another now.

        A crowd that only closes up is there at once; when the board is tidied all of it is seen to move.
        """
        if changes is not None and len(moved) > CROWD and not changes.touches("board"):
            ids = changes.ids("note")
            gliding = {item for note_id, item in self.contents.notes.items() if note_id in ids}
            for thing in moved:
                if thing not in gliding:
                    put(thing, QPointF(*thing.home))
            moved = [thing for thing in moved if thing in gliding]
        self._take(moved)

    def _take(self, things: Iterable[Thing]) -> None:
        """Let what is in view glide home; all else is there at once."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect() if self._wants_motion() else None
        self._glide.start(things, seen)

    def _is_top(self, note_id: str) -> bool:
        note = self.snapshot.notes.get(note_id)
        return note is not None and note.stack_id is None

    def _wants_motion(self) -> bool:
        wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return wanted > 0 and self.desk.settings.get(MOTION) and self.isVisible()

    def _restyle(self) -> None:
        self.setBackgroundBrush(theme().background)
        for frame in self.contents.frames.values():
            frame.repaint()
        self.viewport().update()

    def _set_up(self) -> None:
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys go to the view, which has a name
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.show_moving(False)
        self._restyle()

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw_pictures()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom.fits:
            self.fit()

    def _draw_pictures(self) -> None:
        """Draw the pictures of notes in view that need it; what takes too long for one frame comes in the next."""
        step = step_for(self.zoom.factor * self.devicePixelRatioF())
        if (step, theme().name) != self._drawn_for:
            self._drawn_for = (step, theme().name)
            self.contents.draw_all_again()
        undrawn, until = self.contents.undrawn, time.perf_counter() + BATCH_S
        needed = [item for item in self.notes_in(self.viewport().rect()) if item in undrawn] if undrawn else []
        for number, item in enumerate(needed, 1):
            item.draw_at(step)
            undrawn.discard(item)
            if number < len(needed) and (number == BATCH or time.perf_counter() > until):
                QTimer.singleShot(0, self.viewport(), self.viewport().update)
                return
