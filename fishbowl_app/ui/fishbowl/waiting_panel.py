"""The waiting list: who asked for a chair, where they stand and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.model.ops.queue import set_queue_order
from fishbowl_app.model.rules.seating import all_taken
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.drags import Carried
from fishbowl_app.ui.fishbowl.lists import DeedList, Index, RowDelegate, paint_mark, paint_words
from fishbowl_app.ui.fishbowl.order_box import OrderBox
from fishbowl_app.ui.fishbowl.state import WaitingRow
from fishbowl_app.ui.fishbowl.words import reasons_text, translate
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets import ElidedLabel, PlainLabel, button, tool_button
from fishbowl_app.ui.widgets.following import ROW, FollowingList


class WaitingModel(FollowingList):
    """The waiting list in its order, one row for each."""

    draggable = True

    def key_of(self, row: WaitingRow) -> str:
        return row.id

    def said_of(self, row: WaitingRow) -> object:
        return row.name, row.group, row.minutes, row.place.reasons

    def shown(self, row: WaitingRow) -> str:
        return row.name

    def heard(self, row: WaitingRow) -> str:
        return waiting_words(row)


def waiting_words(row: WaitingRow) -> str:
    """Return all there is to say about a place: "1, Bethan, Tenants, waits 4 min: has not been in yet"."""
    who = ", ".join(part for part in (row.name, row.group.name if row.group else "") if part)
    words = translate("Fishbowl", "{0}, {1}, waits {2}: {3}")
    return words.format(row.place.number, who, minutes_text(60 * row.minutes), reasons_text(row.place.reasons))


class WaitingDelegate(RowDelegate):
    """Paints number, group and name, and below them the reason, which goes first where there is little room."""

    lines = 2

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: WaitingRow = index.data(ROW)
        half = rect.height() / self.lines
        top = QRectF(rect.left(), rect.top(), rect.width(), half)
        number = pixels() * 1.6
        painter.setPen(theme().accent)
        paint_words(painter, QRectF(top.left(), top.top(), number, half), str(row.place.number), font(bold=True))
        painter.setPen(theme().text_quiet)
        waited = translate("Fishbowl", "waits {0}").format(minutes_text(60 * row.minutes))
        right = rect.right() - paint_words(painter, top, waited, font(TextSize.SMALL), right=True)
        painter.setPen(theme().text)
        left = paint_mark(painter, top.left() + number, top.center().y(), row.group)
        paint_words(painter, QRectF(left, top.top(), right - left - gap(), half), row.name, font(bold=True))
        if self.lines == 1:
            return
        painter.setPen(theme().text_quiet)
        below = QRectF(top.left() + number, top.bottom(), rect.width() - number, half)
        paint_words(painter, below, reasons_text(row.place.reasons), font(TextSize.SMALL))


class WaitingPanel(QWidget):
    """The waiting list with its order and what can be done with it."""

    def __init__(self, bridge: SessionBridge, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._acts = bridge, acts
        self.model = WaitingModel(self)
        deeds = {
            "Return": self._sit,
            "Ctrl+Up": self._put_first,
            "Del": self._take_off,
            "Backspace": self._take_off,
        }
        self.list = DeedList(self.tr("Waiting list"), deeds, self._carry, self)
        self.list.setModel(self.model)
        self._delegate = WaitingDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        # the chairs come first: this list takes what they leave, and scrolls
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setAccessibleDescription(
            self.tr("Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.")
        )
        self.list.doubleClicked.connect(lambda index: self._sit(index.row()))
        self.list.dropped.connect(lambda carried, row: self._on_dropped(carried))
        self.order = OrderBox(self)
        self.order.activated.connect(lambda: bridge.do(set_queue_order, self.order.order))
        self.sits = button(self.tr("Sits down"), "sit", parent=self)
        self.first = tool_button("up", self.tr("Put first, or back (Ctrl+Up)"), self)
        self.off = tool_button("close", self.tr("Off the list (Delete)"), self)
        self.why_not = ElidedLabel("", self, size=TextSize.SMALL, tone="quiet")
        self._empty = PlainLabel(
            self.tr("Nobody waits. A hand at the back: Shift+Enter after the name."), self, tone="quiet", wrap=True
        )
        self._connect()
        self._lay_out()

    def set_tight(self, tight: bool) -> None:
        """Take less height: who waits stands on one line, the reason is in the tool tip."""
        self._delegate.tight, self._delegate.lines = tight, 1 if tight else 2
        self.list.doItemsLayout()
        self._fit()

    def show_waiting(self, snapshot: Snapshot, rows: tuple[WaitingRow, ...]) -> None:
        """Show the list as it is now."""
        chosen = self._entry_id()
        self.model.show_rows(rows)
        ids = [row.id for row in rows]
        if ids:
            # who is next is chosen, unless somebody is at work in the list
            stays = chosen in ids and self.list.hasFocus()
            self.list.setCurrentIndex(self.model.index(ids.index(chosen) if stays else 0))
        self.order.show_order(snapshot.fishbowl.queue_order)
        self.list.setVisible(bool(rows))
        self._fit()
        self._empty.setVisible(not rows)
        self._enable(snapshot)

    # --- inside ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.sits.clicked.connect(lambda: self._with_row(self._sit))
        self.first.clicked.connect(lambda: self._with_row(self._put_first))
        self.off.clicked.connect(lambda: self._with_row(self._take_off))
        self.list.selectionModel().currentChanged.connect(lambda: self._enable(self._bridge.snapshot))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(gap())
        top.addWidget(ElidedLabel(self.tr("Waiting list"), self, size=TextSize.HEADING))
        top.addWidget(self.order, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(0.5))
        buttons.addWidget(self.sits)
        buttons.addStretch(1)
        buttons.addWidget(self.first)
        buttons.addWidget(self.off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(0.5))
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty)
        layout.addLayout(buttons)
        layout.addWidget(self.why_not)
        layout.addStretch(0)

    def _fit(self) -> None:
        """Have two of those who wait in sight, however many chairs there are."""
        self.list.setMinimumHeight(2 * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())

    def _enable(self, snapshot: Snapshot) -> None:
        row = self.list.row()
        some = 0 <= row < len(self.model.rows)
        reason = self._reason_against(snapshot) if some else ""
        self.sits.setEnabled(some and not reason)
        self.first.setEnabled(some)
        self.off.setEnabled(some)
        for made in (self.sits, self.first, self.off):
            made.setVisible(bool(self.model.rows))
        self.why_not.setText(reason)
        self.why_not.setVisible(bool(reason))

    def _reason_against(self, snapshot: Snapshot) -> str:
        """Return why nobody can sit down from the list now."""
        if snapshot.current_round is None:
            return self.tr("All rounds are over.")
        return self.tr("All chairs are taken: somebody has to go first.") if all_taken(snapshot) else ""

    def _entry_id(self) -> str:
        row = self.list.row()
        return self.model.rows[row].id if 0 <= row < len(self.model.rows) else ""

    def _with_row(self, act: Callable[[int], object]) -> None:
        if 0 <= self.list.row() < len(self.model.rows):
            act(self.list.row())

    def _sit(self, row: int) -> None:
        self._acts.sit(self.model.rows[row].place.participant.id)

    def _put_first(self, row: int) -> None:
        self._acts.put_first(self.model.rows[row].place.entry)

    def _take_off(self, row: int) -> None:
        self._acts.stop_waiting(self.model.rows[row].place.entry)

    def _carry(self, row: int) -> tuple[Carried, str] | None:
        return Carried(self.model.rows[row].place.participant.id), self.model.rows[row].name

    def _on_dropped(self, carried: Carried) -> None:
        if carried.chair is None:
            self._acts.wait(carried.participant_id)
