"""The next round beside the circle: who is planned for it, and who comes, stays and goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.seating import at_tables
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.lists import Index, RowDelegate, paint_mark, paint_words
from fishbowl_app.ui.fishbowl.next_round_words import NextSeat, can_seat, goes_text, next_planned, next_seats
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets import FlowLayout, Heading, PlainLabel, button, doubled, set_tip
from fishbowl_app.ui.widgets.following import ROW, FollowingList
from fishbowl_app.ui.widgets.views import ListView


class NextSeatsModel(FollowingList):
    """The planned seats of the next round, a row for each."""

    def key_of(self, row: NextSeat) -> int:
        return row.chair

    def heard(self, row: NextSeat) -> str:
        return seat_words(row)


def seat_words(row: NextSeat) -> str:
    """Return all there is to say about a seat: "Chair 2, Anwen, Tenants, stays"."""
    chair = translate("Fishbowl", "Chair {0}").format(row.chair)
    parts = [chair, row.name, row.group.name if row.group else "", stays_text(row.stays)]
    return ", ".join(part for part in parts if part)


def stays_text(stays: bool) -> str:
    """Return whether somebody stays in the circle or comes into it."""
    return translate("Fishbowl", "stays") if stays else translate("Fishbowl", "comes")


class NextSeatDelegate(RowDelegate):
    """Paints chair, group and name, and on the right who stays."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: NextSeat = index.data(ROW)
        number = pixels() * 1.6
        painter.setPen(theme().accent)
        paint_words(
            painter, QRectF(rect.left(), rect.top(), number, rect.height()), str(row.chair), font(bold=True)
        )
        painter.setPen(theme().text_quiet)
        right = rect.right() - paint_words(painter, rect, stays_text(row.stays), font(TextSize.SMALL), right=True)
        painter.setPen(theme().text)
        left = paint_mark(painter, rect.left() + number, rect.center().y(), row.group)
        paint_words(
            painter, QRectF(left, rect.top(), right - left - gap(), rect.height()), row.name, font(bold=True)
        )


class NextRoundPanel(QWidget):
    """Who sits in the next round. Where there is a plan the circle can be seated by it."""

    def __init__(self, acts: Acts, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts, self._actions = acts, actions
        self.title = Heading("", self)
        self.question = PlainLabel("", self, tone="quiet", wrap=True)
        self.model = NextSeatsModel(self)
        self.list = ListView(self.tr("Seats of the next round"), self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(NextSeatDelegate(self.list))
        self.says = PlainLabel("", self, wrap=True)
        self.seat = button("", "sit", "primary", self)
        self.plan = button(self.tr("Plan the rotation"), "shuffle", "primary", self)
        self.open = button(self.tr("Go to the rotation"), "rotation", parent=self)
        self.seat.clicked.connect(self.seat_current)
        self.plan.clicked.connect(actions["plan_rotation"].trigger)
        self.open.clicked.connect(actions["go_rotation"].trigger)
        self._lay_out()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the next round as it is now."""
        coming, current = next_planned(snapshot), snapshot.current_round
        seats = next_seats(snapshot, coming)
        self.title.setText(round_name(snapshot, coming) if coming else self.tr("No round is to come"))
        self.question.setText(coming.question if coming else "")
        self.question.setVisible(bool(self.question.text()))
        self.model.show_rows(seats)
        self.list.setVisible(bool(seats))
        goes = goes_text(snapshot, coming) if seats else ""
        nothing = self.tr("Nothing is planned for this round yet.") if coming else ""
        self.says.setText(goes if seats else nothing)
        self.says.setVisible(bool(self.says.text()))
        prepared = current is not None and current.state is State.PLANNED and can_seat(snapshot)
        self.seat.setVisible(prepared)
        if current is not None:
            words = self.tr("Seat round {0} as planned").format(snapshot.round_number(current.id))
            self.seat.setText(doubled(words))
        for made, command in ((self.seat, "seat_planned"), (self.plan, "plan_rotation")):
            set_tip(made, self._actions[command].toolTip())
        self.plan.setVisible(coming is not None and not seats)

    def seat_current(self) -> None:
        """Seat the current round as it is planned."""
        snapshot = self._acts.snapshot
        if snapshot.current_round is not None and (can_seat(snapshot) or at_tables(snapshot)):
            self._acts.seat_round(snapshot.current_round.id)
        else:
            self._acts.say(self.tr("Nothing is planned for this round that does not sit already."))

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=gap(0.5))
        for made in (self.seat, self.plan, self.open):
            buttons.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addWidget(self.title)
        layout.addWidget(self.question)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.says)
        layout.addLayout(buttons)
        layout.addStretch(0)
