"""The circle as it stands in the room: chairs, who sits there, and the outer circle around them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolTip, QWidget

from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.chair_model import chair_words
from fishbowl_app.ui.fishbowl.circle_layout import Asked, CircleLayout, lay_out
from fishbowl_app.ui.fishbowl.circle_paint import (
    mark_width,
    paint_chair,
    paint_dot,
    paint_floor,
    paint_middle,
    paint_plate,
    plate_font,
    rect_of,
)
from fishbowl_app.ui.fishbowl.drags import Carried, carried_by, drag
from fishbowl_app.ui.fishbowl.state import ChairRow, CircleState, SeatRow
from fishbowl_app.ui.fishbowl.words import circle_state, translate
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import doubled, tooltip_text

NOBODY = CircleState((), (), ())
COMFORTABLE = (52.0, 36.0)  # width and height, in heights of the text, from which on everything grows
MOST_ZOOM = 2.0


class CircleView(QWidget):
    """Draws the circle and takes people from place to place by mouse. The list beside it does the same by keys.

    Signals:
        asked: somebody is wanted for a chair. arg: its number.
    """

    asked = Signal(int)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._state = NOBODY
        self._words: list[str] = []
        self._hot: int | None = None  # the chair that somebody is held over
        self._pressed: tuple[QPointF, Carried, str] | None = None
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The circle"))
        self._describe()
        theme_notifier().changed.connect(self.update)

    def show_state(self, state: CircleState) -> None:
        """Show the circle as it is now; paints only if something is another than before."""
        words = self._middle_words(state)
        if state != self._state or words != self._words:
            self._state, self._words = state, words
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Say what the picture shows: who sits on which chair, and where the same can be done."""
        shown = [*map(chair_words, self._state.chairs), self.tr("The list of chairs says and does the same.")]
        self.setAccessibleDescription("\n".join(shown))

    def sizeHint(self) -> QSize:
        return QSize(gap(70), gap(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(38), gap(30))

    # --- where things are --------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How much larger than elsewhere everything is drawn: on a large screen it is read from further away."""
        room = min(self.width() / (COMFORTABLE[0] * pixels()), self.height() / (COMFORTABLE[1] * pixels()))
        return max(1.0, min(MOST_ZOOM, room))

    @property
    def layout_now(self) -> CircleLayout:
        """Where everything is, for the size and the people of now, before it is drawn larger by `zoom`."""
        unit = pixels()
        return lay_out(
            Asked(
                width=self.width() / self.zoom,
                height=self.height() / self.zoom,
                chairs=max(1, len(self._state.chairs)),
                seats=len(self._state.seats),
                tile=(unit * 8.6, unit * 4.9),
                compact=(unit * 6.7, unit * 3.1),
                plate=(self._plate_width(), pixels(TextSize.SMALL) * 1.5),
            )
        )

    def chair_at(self, place: QPointF) -> ChairRow | None:
        """Return the chair at a point."""
        at, boxes = place / self.zoom, zip(self.layout_now.chairs, self._state.chairs, strict=False)
        return next((row for box, row in boxes if box.contains(at.x(), at.y())), None)

    def seat_at(self, place: QPointF) -> SeatRow | None:
        """Return who of the outer circle is at a point."""
        at, boxes = place / self.zoom, zip(self.layout_now.seats, self._state.seats, strict=False)
        return next((seat for box, seat in boxes if box.contains(at.x(), at.y())), None)

    def _plate_width(self) -> float:
        metrics = QFontMetricsF(plate_font())
        names = (metrics.horizontalAdvance(seat.short) for seat in self._state.seats)
        around = mark_width() + gap(1.5) + (metrics.height() if self._state.waiting else 0)
        return max(4.0 * pixels(), min(7.0 * pixels(), max(names, default=0) + around))

    def _middle_words(self, state: CircleState) -> list[str]:
        words = [circle_state(self._acts.snapshot)]
        if state.seats:
            words.append(translate("Fishbowl", "%n people in the outer circle", None, len(state.seats)))
        return words

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.zoom, self.zoom)
        where, state = self.layout_now, self._state
        if not state.chairs:
            return
        paint_floor(painter, where.floor)
        paint_middle(painter, where.middle, self._words)
        paint_seat = paint_dot if where.dots else paint_plate
        for box, seat in zip(where.seats, state.seats, strict=False):
            paint_seat(painter, box, seat)
        for box, chair in zip(where.chairs, state.chairs, strict=False):
            paint_chair(painter, box, chair, compact=where.compact, hot=chair.number == self._hot)

    # --- the mouse ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._carried_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._pressed = (event.position(), *found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._carried_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        start, carried, name = self._pressed
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag(self, carried, name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        chair, seat = self.chair_at(event.position()), self.seat_at(event.position())
        if chair is not None:
            self.asked.emit(chair.number)
        elif seat is not None:
            self._acts.sit(seat.participant_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = QPointF(event.pos())
        chair, seat = self.chair_at(place), self.seat_at(place)
        menu = self._chair_menu(chair) if chair else self._seat_menu(seat) if seat else None
        if menu is not None:
            menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            chair, seat = self.chair_at(place), self.seat_at(place)
            words = chair_words(chair) if chair else _seat_words(seat) if seat else ""
            QToolTip.showText(event.globalPos(), tooltip_text(words), self)
            return True
        return super().event(event)

    # --- dropping ----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._heat(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._heat(None)
        carried, chair = carried_by(event.mimeData()), self.chair_at(event.position())
        if carried is None:
            return
        event.acceptProposedAction()
        if chair is not None:
            self._acts.sit(carried.participant_id, chair.number)
        elif carried.chair is not None and self._is_outside(event.position()):
            self._acts.leave(carried.chair)

    def _judge(self, event: QDragMoveEvent) -> None:
        if carried_by(event.mimeData()) is None:
            event.ignore()
            return
        chair = self.chair_at(event.position())
        self._heat(chair.number if chair else None)
        event.acceptProposedAction()

    def _heat(self, chair: int | None) -> None:
        if chair != self._hot:
            self._hot = chair
            self.update()

    def _is_outside(self, place: QPointF) -> bool:
        """Tell whether a point is beyond the inner circle."""
        floor, place = rect_of(self.layout_now.floor), place / self.zoom
        across = (place.x() - floor.center().x()) / max(1.0, floor.width() / 2)
        down = (place.y() - floor.center().y()) / max(1.0, floor.height() / 2)
        return across * across + down * down > 1

    def _carried_at(self, place: QPointF) -> tuple[Carried, str] | None:
        chair, seat = self.chair_at(place), self.seat_at(place)
        if chair is not None:
            return None if chair.is_free else (Carried(chair.participant_id or "", chair.number), chair.name)
        return (Carried(seat.participant_id), seat.name) if seat is not None else None

    # --- menus -------------------------------------------------------------------------------------------

    def _chair_menu(self, chair: ChairRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chair.is_free:
            self._add(menu, self.tr("Name who sits on chair {0}").format(chair.number)).triggered.connect(
                lambda: self.asked.emit(chair.number)
            )
            return menu
        speaks = self.tr("{0} has spoken") if chair.speaking else self.tr("{0} speaks")
        self._add(menu, speaks.format(chair.name)).triggered.connect(lambda: self._acts.speak(chair.number))
        leaves = self._add(menu, self.tr("{0} leaves the chair").format(chair.name))
        leaves.triggered.connect(lambda: self._acts.leave(chair.number))
        instead = self._add(menu, self.tr("Name who takes the place of {0}").format(chair.name))
        instead.triggered.connect(lambda: self.asked.emit(chair.number))
        return menu

    def _seat_menu(self, seat: SeatRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sits = self._add(menu, self.tr("{0} sits down").format(seat.name))
        sits.triggered.connect(lambda: self._acts.sit(seat.participant_id))
        if not seat.waiting:
            waits = self._add(menu, self.tr("{0} goes on the waiting list").format(seat.name))
            waits.triggered.connect(lambda: self._acts.wait(seat.participant_id))
        return menu

    def _add(self, menu: QMenu, words: str) -> QAction:
        return menu.addAction(doubled(words))


def _seat_words(seat: SeatRow) -> str:
    parts = [seat.name, seat.group.name if seat.group else ""]
    if seat.waiting:
        parts.append(translate("Fishbowl", "waiting, number {0}").format(seat.waiting))
    return ", ".join(part for part in parts if part)
