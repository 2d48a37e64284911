"""The room for the fishbowl: the circle, who sits and waits, the next round, what was said after each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes, Op, Way
from fishbowl_app.model.entities import Activity, Kind, State
from fishbowl_app.model.rules.planned import ASKED_OF
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.circle_scene import CircleView
from fishbowl_app.ui.fishbowl.empty import NoPeople, NoRounds
from fishbowl_app.ui.fishbowl.fairness_panel import FairnessPanel, share_rows
from fishbowl_app.ui.fishbowl.feedback_panel import FeedbackPanel
from fishbowl_app.ui.fishbowl.format_panel import FormatPanel
from fishbowl_app.ui.fishbowl.header import FishbowlHeader
from fishbowl_app.ui.fishbowl.next_round import NextRoundPanel
from fishbowl_app.ui.fishbowl.notices import Notices
from fishbowl_app.ui.fishbowl.share_bars import ShareBars
from fishbowl_app.ui.fishbowl.side import Side
from fishbowl_app.ui.fishbowl.state import circle_state_of
from fishbowl_app.ui.fishbowl.tables_message import TablesMessage
from fishbowl_app.ui.fishbowl.words import chair_of_key
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.proposal_bar import ProposalBar
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ElidedLabel, InlineMessage, SplitView, button, doubled

MOST_GROUPS = 4  # in the strip below the circle; all of them are under "Heard"
ROOMY = 36  # heights of the text, from which nothing has to be saved
ROOMY_WITH_NOTICE = 44  # and while something is said above the circle
_SHOWN = (
    "details", "fishbowl", "group", "participant", "activity", "turn", "speech", "waiting", "planned_seat",
    "feedback",
)  # fmt: skip


class FishbowlRoom(Room):
    """The fishbowl, live."""

    shows_proposals = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._second = -1
        self._finished: str | None = None
        self._deeds: dict[str, Callable[[], object]] = {}
        self.acts = Acts(desk.bridge, self)
        self.header = FishbowlHeader(desk, self)
        self.bar = ProposalBar(desk.proposals, desk.actions, self, look=True)
        self.at_tables = TablesMessage(desk, self)
        self.message = InlineMessage(self)
        self.notices = Notices((self.bar, self.at_tables, self.message), self)
        self.circle = CircleView(self.acts, self)
        self.strip = ShareBars(self, most=MOST_GROUPS)
        self.more = button("", kind="quiet", parent=self)
        self.more.hide()
        self.fairness = FairnessPanel(self.acts, self)
        self.next_round = NextRoundPanel(self.acts, desk.actions, self)
        self.feedback = FeedbackPanel(desk.bridge, self)
        self.side = Side(desk.bridge, self.acts, self)
        self.tabs = QTabWidget(self)
        words = self.tr("Esc: out of the cell or the line. {0}: back to the circle.")
        key = desk.actions["circle"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.back = ElidedLabel(words.format(key), self, size=TextSize.SMALL, tone="quiet")
        self.back.hide()
        self._pages = QStackedWidget(self)
        self._no_people, self._no_rounds = NoPeople(self), NoRounds(self)
        self._lay_out()
        self.format = FormatPanel(desk.bridge, self)
        self.format.hide()
        self._connect()
        self._refresh()

    def enter(self) -> None:
        """Show the circle as it is now and wait for a name."""
        self._refresh()
        if self._pages.currentIndex() == 0:
            self.side.line.setFocus()
        else:
            self._pages.currentWidget().setFocus()

    def find(self) -> None:
        """Wait for a name."""
        self.side.line.ask_for_chair()

    def shut(self) -> None:
        """Take no more commands: the actions outlive the room."""
        self._allow_deeds(False)

    # --- following ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._allow_deeds(True)
        self._refresh()
        self.bar.check()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._allow_deeds(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._place_format()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a chair's number also while nobody types, unless it was meant for another list."""
        chair = chair_of_key(event.text()) if event.text().isdigit() else None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chair is not None and plain and self._is_at_chairs() and self.desk.actions.letters:
            if not event.isAutoRepeat():
                self.acts.leave(chair)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _is_at_chairs(self) -> bool:
        at = self.focusWidget()
        nowhere = at is None or at is self
        return self.tabs.currentIndex() == 0 if nowhere else self.side.isAncestorOf(at)

    def _escape(self) -> None:
        """Leave what has the focus. Beside the circle that is all: what is typed next is not to seat anybody."""
        if self.tabs.currentIndex() == 0:
            self.side.line.setFocus()
        else:
            self.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._offer_feedback(changes)
            if self.isVisible():
                self._refresh()
        if changes.touches(*ASKED_OF) and self.isVisible():
            self.bar.check()

    def _on_tick(self) -> None:
        """Follow the clock once a second, and only while somebody can see it."""
        second = int(self.desk.bridge.now())
        if self.isVisible() and second != self._second:
            self._second = second
            self._show_state()
            self.side.line.tick()

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        page = 1 if not snapshot.participants else 2 if not snapshot.rounds else 0
        self._pages.setCurrentIndex(page)
        self.header.show_snapshot(snapshot)
        self.at_tables.show_snapshot(snapshot)
        self.format.show_snapshot(snapshot)
        self._place_format()
        self.next_round.show_snapshot(snapshot)
        self.feedback.show_snapshot(snapshot)
        self._show_state()
        self.side.line.refresh()

    def _show_state(self) -> None:
        snapshot, now = self.desk.bridge.snapshot, self.desk.bridge.now()
        state = circle_state_of(snapshot, now)
        self.circle.show_state(state)
        self.side.show_state(snapshot, state)
        if self.fairness.isVisible():
            self.fairness.show_heard(snapshot, now)
        if self.strip.isVisible():
            self.strip.show_shares(share_rows(snapshot, now))
            self.more.setText(doubled(self.tr("and {0} more: Heard").format(self.strip.left_out())))
            self.more.setVisible(self.strip.left_out() > 0)

    # --- feedback ----------------------------------------------------------------------------------------

    def _offer_feedback(self, changes: Changes) -> None:
        """After a round has ended offer to write down what was said; it is only an offer, till the next one."""
        snapshot = self.desk.bridge.snapshot
        running = snapshot.live is not None and snapshot.live.kind in (Kind.ROUND, Kind.TABLES)
        if changes.op is Op.ADD_FEEDBACK or running:
            self._finished = None
            self.message.clear()
        if running or changes.way is not Way.DO or changes.op not in (Op.FINISH_ACTIVITY, Op.START_ACTIVITY):
            return
        ended = next(
            (item for item in map(snapshot.activities.get, changes.ids("activity")) if _is_over(item)), None
        )
        if ended is not None:
            self._finished = ended.id
            words = self.tr("{0} is over. What did people hear, what next?").format(round_name(snapshot, ended))
            self.message.show_message(words, action=self.desk.actions.with_key(self.tr("Feedback"), "feedback"))

    def open_feedback(self) -> None:
        """Show the feedback, ready for typing."""
        self.message.clear()
        self.tabs.setCurrentWidget(self.feedback)
        self.feedback.begin(self._finished)
        self._finished = None

    # --- actions -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        desk, line = self.desk, self.side.line
        desk.bridge.changed.connect(self._on_changed)
        desk.ticker.ticked.connect(self._on_tick)
        theme_notifier().changed.connect(self._fit)
        self.notices.changed.connect(self._fit)
        self._deeds = {
            "circle": self._to_circle,
            "seat_somebody": line.ask_for_chair,
            "waiting_list": line.ask_for_waiting,
            "feedback": self.open_feedback,
            "heard": self._open_heard,
            "next_question": self.feedback.use_chosen,
            "next_round": self._open_next_round,
            "seat_planned": self.next_round.seat_current,
            "clear_circle": self.acts.clear,
            "fishbowl_format": self.header.format.toggle,
        }
        for name in self._deeds:
            # A bound method, not a lambda: it goes with this room, while the actions outlive it.
            desk.actions[name].triggered.connect(self._do_deed)
        self._allow_deeds(self.isVisible())
        for digit in range(10):
            QShortcut(
                QKeySequence(f"Ctrl+{digit}"),
                self,
                lambda chair=digit or 10: self.acts.speak(chair),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
        line.left.connect(self.setFocus)
        self.circle.asked.connect(line.ask_for_chair)
        self.more.clicked.connect(self._open_heard)
        self.message.acted.connect(self.open_feedback)
        self.feedback.left.connect(self.setFocus)
        self.header.format.toggled.connect(self._fold_format)
        self.format.closed.connect(lambda: self.header.format.setChecked(False))
        self.side.seat.clicked.connect(self.next_round.seat_current)
        self.side.plan.clicked.connect(desk.actions["plan_rotation"].trigger)
        self.tabs.currentChanged.connect(self._on_tab)
        self._no_people.acted.connect(desk.actions["go_people"].trigger)
        self._no_rounds.acted.connect(desk.actions["go_agenda"].trigger)

    def _do_deed(self) -> None:
        self._deeds[self.sender().objectName()]()

    def _allow_deeds(self, allowed: bool) -> None:
        """Let the commands of this room work while it is seen, and only then."""
        for name in self._deeds:
            self.desk.actions[name].setEnabled(allowed)

    def _on_tab(self, number: int) -> None:
        self.back.setVisible(number > 0)
        self._show_state()

    def _to_circle(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.side.line.setFocus()

    def _open_heard(self) -> None:
        self.tabs.setCurrentWidget(self.fairness)
        shown = self.fairness.list if self.fairness.isVisible() else self._pages.currentWidget()
        shown.setFocus()

    def _open_next_round(self) -> None:
        self.tabs.setCurrentWidget(self.next_round)
        shown = (self.next_round.list, self.next_round.seat, self.next_round.plan, self.next_round.open)
        # without people or rounds there is only what says so
        next((widget for widget in shown if widget.isVisible()), self._pages.currentWidget()).setFocus()

    def _fold_format(self, shown: bool) -> None:
        self.format.setVisible(shown)
        if shown:
            self._place_format()
            self.format.raise_()
            self.format.chairs.setFocus()
        else:
            self.side.line.setFocus()

    # --- putting together --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ring = QWidget(self)
        column = QVBoxLayout(ring)
        column.setContentsMargins(0, gap(0.5), 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.circle, 1)
        column.addWidget(self.strip)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for page, title in (
            (ring, self.tr("Circle")),
            (self.fairness, self.tr("Heard")),
            (self.next_round, self.tr("Next round")),
            (self.feedback, self.tr("Feedback")),
        ):
            self.tabs.addTab(page, title)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(self.tr("Parts of the fishbowl room"))
        both = SplitView("fishbowl", self.desk.settings, parent=self)
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(gap(0.5))
        rows.addWidget(self.tabs, 1)
        rows.addWidget(self.back)
        both.add_panes(left, self.side, stretch=(3, 1), start=(3, 1))
        for page in (both, self._no_people, self._no_rounds):
            self._pages.addWidget(page)
        layout = self.column()
        layout.addWidget(self.header)
        layout.addWidget(self.notices)
        layout.addWidget(self._pages, 1)

    def _fit(self) -> None:
        """Where the window is low for the size of its text, save height; a notice takes it from the header."""
        least = ROOMY if self.notices.isHidden() else ROOMY_WITH_NOTICE
        self.header.set_tight(self.height() < least * pixels())
        self.side.set_tight(self.height() < ROOMY * pixels())

    def _place_format(self) -> None:
        """Put the settings below their button, inside the room."""
        if self.format.isVisible():
            self.format.adjustSize()
            corner = self.header.format.mapTo(
                self, QPoint(self.header.format.width(), self.header.format.height())
            )
            top = min(corner.y() + gap(0.5), max(0, self.height() - self.format.height()))
            self.format.move(max(0, corner.x() - self.format.width()), top)


def _is_over(item: Activity | None) -> bool:
    return item is not None and item.kind is Kind.ROUND and item.state is State.DONE
