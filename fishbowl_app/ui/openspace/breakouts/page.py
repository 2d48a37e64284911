"""The breakouts of a slot, each with its clock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity
from fishbowl_app.model.ops.convergence import edit_open_space
from fishbowl_app.model.rules.breakouts import live_slot, shown_slot
from fishbowl_app.ui.actions import is_typing
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.breakouts.acts import Acts, slot_paused
from fishbowl_app.ui.openspace.breakouts.bar import ActsBar
from fishbowl_app.ui.openspace.breakouts.board import Board
from fishbowl_app.ui.openspace.breakouts.header import Header
from fishbowl_app.ui.openspace.breakouts.model import BreakoutModel
from fishbowl_app.ui.openspace.breakouts.numbers import TypedNumber
from fishbowl_app.ui.openspace.breakouts.rows import breakout_rows
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.phases import thresholds
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState

SHOWN = ("activity", "timebox", "topic", "space", "participant", "group", "open_space")
MINUTES = {"add_minute": 1, "add_five": 5, "take_minute": -1}


class BreakoutsPage(Page):
    """The breakouts of a slot, each with its clock.

    The slot that runs, or comes next, unless another is chosen. A number typed chooses a breakout; minutes, pause
    and end are then about that one, else about all.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._picked = ""  # the slot somebody chose to see
        self._live_slot = ""
        self._met_in: dict[str, str] = {}  # where the breakouts of the running slot met first, by topic
        self._typed = TypedNumber()
        self.model = BreakoutModel(self)
        self.acts = Acts(desk.bridge, self)
        self.header, self.board, self.bar = (
            Header(desk.actions, self),
            Board(self.model, self),
            ActsBar(desk.actions, self),
        )
        self._lay_out()
        self._connect()

    @property
    def slot(self) -> Activity | None:
        """The slot whose breakouts are shown; None while the agenda has none."""
        snapshot = self.desk.bridge.snapshot
        picked = snapshot.activities.get(self._picked)
        return picked if picked in snapshot.slots else shown_slot(snapshot)

    def enter(self) -> None:
        if self._stack.currentWidget() is self._whole:
            target: QWidget = self.board if self.model.rows else self.header.slot
        else:
            target = self.no_slot.button
        target.setFocus()

    def step(self, by: int) -> None:
        """Show the slot before, or the next one."""
        slots, slot = self.desk.bridge.snapshot.slots, self.slot
        if slot is not None:
            self._pick(slots[max(0, min(slots.index(slot) + by, len(slots) - 1))].id)
            # an empty slot has no list, and a button would take the arrow keys for its own
            (self.board if self.model.rows else self.header.slot).setFocus()

    # --- keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # With a breakout chosen, keys that are the window's elsewhere are about that one.
        if event.type() == QEvent.Type.ShortcutOverride and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if self._type(event):
            return
        self._forget_typed()
        if deed:
            self._live(deed)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not is_typing(self.focusWidget()):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Escape and self.board.chosen is not None:
            self.board.choose("")
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> str:
        """Return the live command that a key asks of the chosen breakout, "" for none."""
        if self.board.chosen is None or is_typing(self.focusWidget()):
            return ""
        meant = self.desk.actions.meant(event) or ""
        return meant if meant in MINUTES or meant == "pause" else ""

    def _live(self, deed: str) -> None:
        if deed == "pause":
            self._pause()
        else:
            self._add(MINUTES[deed])

    def _type(self, event: QKeyEvent) -> bool:
        """Choose by a digit, and tell whether it was one."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (plain and event.text() in tuple("0123456789") and self.model.rows and self.desk.actions.letters):
            return False
        topics = {row.number: row.topic_id for row in self.model.rows}
        number = self._typed.type(event.text(), topics)
        if number is not None:
            self.board.choose(topics[number])
        elif not self._typed.digits:
            self.desk.bridge.say(self.tr("No breakout of this slot has the number {0}.").format(event.text()))
        self._show_bar()
        return True

    def _forget_typed(self) -> None:
        if self._typed.digits:
            self._typed.forget()
            self._show_bar()

    # --- acts --------------------------------------------------------------------------------------------

    def _add(self, minutes: int) -> None:
        if self.slot is not None:
            self.acts.add_minutes(self.slot, self.board.chosen, minutes)

    def _pause(self) -> None:
        if self.slot is not None:
            self.acts.pause(self.slot, self.board.chosen)

    def _end(self) -> None:
        if self.slot is not None:
            self.acts.end(self.slot, self.board.chosen)

    def _end_one(self) -> None:
        if self.slot is not None and self.board.chosen is not None:
            self.acts.end(self.slot, self.board.chosen)

    def _start(self) -> None:
        if self.slot is not None and self.header.start.isVisible() and self.model.rows:
            self.acts.start_all(self.slot)
            self.board.setFocus()

    def _open(self) -> None:
        if self.slot is not None and self.board.chosen is not None:
            self.acts.open(self.slot, self.board.chosen)

    # --- showing -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _pick(self, slot_id: str) -> None:
        self._picked = slot_id
        self.board.choose("")
        self._refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN):
            self._follow_slot()
            if self.isVisible():
                self._refresh()

    def _follow_slot(self) -> None:
        """Go to the slot that begins, and remember where its breakouts meet before they are moved."""
        live = live_slot(self.desk.bridge.snapshot)
        if (live.id if live else "") != self._live_slot:
            self._live_slot, self._met_in = live.id if live else "", {}
            self._picked = "" if live else self._picked
        for topic in self.desk.bridge.snapshot.breakouts_of(self._live_slot):
            self._met_in.setdefault(topic.id, topic.space_id or "")

    def _refresh(self) -> None:
        slot, now = self.slot, self.desk.ticker.clock.now()
        self._stack.setCurrentWidget(self._whole if slot is not None else self.no_slot)
        if slot is None:
            return
        self._show_rows(slot, now)
        self._list.setCurrentWidget(self.board if self.model.rows else self.nobody)
        self.header.show_state(self.desk.bridge.snapshot, slot, self.model.rows, now.utc)
        self._show_bar()

    def _show_rows(self, slot: Activity, now: Reading) -> None:
        usual = thresholds(self.desk.settings)
        self.board.show_rows(breakout_rows(self.desk.bridge.snapshot, slot.id, now, usual, self._met_in))

    def _show_bar(self) -> None:
        slot = self.slot
        if slot is None:
            return
        number = self._typed.digits
        typed = "" if number and any(str(row.number) == number for row in self.model.rows) else number
        paused = slot_paused(self.desk.bridge.snapshot, slot)
        self.bar.setVisible(bool(self.model.rows))
        self.bar.show_state(slot, self.board.chosen, paused=paused, typed=typed)

    def _on_tick(self, now: Reading) -> None:
        if self.isVisible() and self.slot is not None:
            self._show_rows(self.slot, now)
            self.header.show_times(self.desk.bridge.snapshot, now.utc)
            self.header.show_rows(self.slot, self.model.rows)

    # --- inside ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions = self.desk.actions
        self.take(
            {
                "breakouts_start": self._start,
                "breakout_end": self._end_one,
                "slot_before": lambda: self.step(-1),
                "slot_after": lambda: self.step(1),
            }
        )
        self.header.asked_slot.connect(self._pick)
        self.header.asked_start.connect(self._start)
        self.header.asked_last_call.connect(self._set_last_call)
        self.header.refused.connect(self.desk.bridge.refused)
        self.bar.asked_minutes.connect(self._add)
        self.bar.asked_pause.connect(self._pause)
        self.bar.asked_end.connect(self._end)
        self.board.chose.connect(self._show_bar)
        self.board.opened.connect(self._open)
        self.no_slot.acted.connect(actions["go_agenda"].trigger)
        self.nobody.acted.connect(actions["page_wall"].trigger)
        self.desk.bridge.changed.connect(self._on_changed)
        self.desk.ticker.ticked.connect(self._on_tick)

    def _set_last_call(self, seconds: int) -> None:
        self.desk.bridge.do(edit_open_space, last_call_s=seconds)

    def _lay_out(self) -> None:
        self.no_slot = EmptyState(
            "timebox",
            self.tr("No slot for breakouts yet"),
            self.tr("Add an activity of the kind Breakouts to the agenda, one for each slot."),
            self.tr("Go to the agenda"),
            self,
        )
        self.nobody = EmptyState(
            "open-space",
            self.tr("Nobody meets in this slot yet"),
            self.tr("Put topics on the agenda wall first: each then has its clock here."),
            self.tr("Go to the agenda wall"),
            self,
        )
        self._list = QStackedWidget(self)
        self._whole, self._stack = QWidget(self), QStackedWidget(self)
        for page in (self.board, self.nobody):
            self._list.addWidget(page)
        for page in (self._whole, self.no_slot):
            self._stack.addWidget(page)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.header)
        column.addWidget(self._list, 1)
        column.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.addWidget(self._stack)
