"""The room for the rotation: planned at a key, changed by hand, compared and explained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import PlannedSeat
from fishbowl_app.model.ops.rotation import clear_rotation
from fishbowl_app.model.rules.planned import ASKED_OF
from fishbowl_app.model.rules.rotation import RotationKind
from fishbowl_app.rotation_texts import reached
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.plan_figures import is_overfull
from fishbowl_app.ui.proposal_bar import ProposalBar
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.rotation.empty import NoPeople, NoRounds
from fishbowl_app.ui.rotation.header import RotationHeader
from fishbowl_app.ui.rotation.inspector import Inspector
from fishbowl_app.ui.rotation.people_view import PeopleView
from fishbowl_app.ui.rotation.rounds_view import RoundsView
from fishbowl_app.ui.rotation.seats_view import SeatsView
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.rotation.tools import ChosenLine, RotationTools
from fishbowl_app.ui.settings import Setting, one_of
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import SplitView

DETAILS_SHOWN = Setting("rotation/details", "", one_of("", "shown", "folded"))  # "": as there is room
WIDE, HIGH = 55, 36  # heights of the text, from which there is room beside the table, and above it


class RotationRoom(Room):
    """The plan in use, or the proposed one, as tables; beside them what there is to say about it."""

    shows_proposals = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._bridge, self._proposals = desk.bridge, desk.proposals
        self.sheet = Sheet(desk.bridge.snapshot, desk.proposals.kind)
        self._reading = QTimer(self, interval=0, singleShot=True)  # measured once after all changes of one act
        self._reading.timeout.connect(self._read)
        self.header = RotationHeader(desk, self)
        self.bar = ProposalBar(desk.proposals, desk.actions, self)
        self.tools, self.chosen = RotationTools(desk, self), ChosenLine(desk, self)
        self.seats = SeatsView(desk.bridge, self.sheet, self)
        self.people = PeopleView(self.sheet, self)
        self.inspector = Inspector(desk, self)
        self._tables = QStackedWidget(self)
        self._pages = QStackedWidget(self)
        self._no_people, self._no_rounds = NoPeople(self), NoRounds(self)
        self._deeds: dict[str, Callable[[], object]] = {
            "another_plan": self._proposals.another,
            "look_longer": self._look_longer,
            "pin_seat": self.toggle_pin,
            "forbid_seat": self.toggle_forbidden,
            "turn_table": self._turn,
            "clear_rotation": self._clear,
            "rotation_details": self._fold,
            "rotation_rules": self._go_to_rules,
            "rotation_why": self._go_to_why,
        }
        self.header.hold(self.bar)
        self._lay_out()
        self._connect()
        self._fit()
        self._refresh()

    def enter(self) -> None:
        """Be ready for typing in the table."""
        self._proposals.warm()
        page = self._pages.currentWidget()
        if page in (self._no_people, self._no_rounds):
            page.button.setFocus()
        else:
            self._view().begin()

    def find(self) -> None:
        """Find somebody among the people."""
        self.tools.show_by_person(True)
        self.tools.search.setFocus()

    def shut(self) -> None:
        """Take no more commands: the actions outlive the room."""
        self._reading.stop()
        self._allow_deeds(False)

    # --- following ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._allow_deeds(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._allow_deeds(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and self.inspector.isAncestorOf(focus):
            self._view().setFocus()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*ASKED_OF) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Draw the plan as it is now."""
        snapshot, proposals = self._bridge.snapshot, self._proposals
        if not snapshot.table_rounds and snapshot.rounds:
            proposals.look_at(RotationKind.CIRCLE)
        elif not snapshot.rounds and snapshot.table_rounds:
            proposals.look_at(RotationKind.TABLES)
        self.sheet = sheet = Sheet(snapshot, proposals.kind, proposals.proposal)
        self.seats.plan.show_sheet(sheet)
        self.people.people.show_sheet(sheet)
        page = 1 if not snapshot.participants else 2 if not sheet.rounds else 0
        self._pages.setCurrentIndex(page)
        self.header.show_sheet(sheet, planned=proposals.is_planned(), works=page == 0)
        self.tools.show_sheet(sheet)
        self._show_chosen()
        self._reading.start()

    def _read(self) -> None:
        """Say how good the plan is. It takes longer than drawing it, so it comes after."""
        sheet, snapshot = self.sheet, self.sheet.snapshot
        if self.inspector.isVisible():
            self.inspector.show_sheet(sheet)
        self.bar.check()
        measures = sheet.proposal.measures if sheet.proposal else sheet.measures
        names = {group.id: group.name for group in snapshot.groups.values()}
        if sheet.asked is None:
            self.header.say(self.tr("No round is to come: to plan more, add them in the agenda."))
        elif measures is None:
            self.header.say(self.tr("Nothing is planned yet: press Plan."))
        elif is_overfull(measures):
            self.header.say(self.tr("What the plan reaches is said when it fits: plan again."))
        else:
            problem = replace(sheet.asked.problem, published=())  # the changes are said elsewhere
            self.header.say(" ".join(reached(problem, measures, names)))

    def _show_chosen(self) -> None:
        chosen = self._view().chosen()
        seat = self._stored(chosen)
        forbidden = (chosen.participant_id, chosen.round_id) in self.sheet.forbidden
        index = self._view().currentIndex()
        words = self._view().rounds_model().words(index) if index.isValid() else ""
        self.chosen.show_chosen(words, pinned=seat is not None and seat.pinned, forbidden=forbidden)
        to_come = bool(chosen.participant_id) and self.sheet.is_open(chosen.round_id)
        self.chosen.pin.setEnabled(to_come and seat is not None)
        self.chosen.forbid.setEnabled(to_come)
        self.chosen.forbid.setVisible(self.sheet.is_circle)
        self.inspector.show_chosen(chosen)

    # --- doing -------------------------------------------------------------------------------------------

    def toggle_pin(self) -> None:
        """Pin the chosen seat or let it go; says so where there is none."""
        chosen = self._view().chosen()
        seat = self._stored(chosen)
        if seat is not None and self.sheet.is_open(chosen.round_id):
            self._proposals.pin(seat.id, not seat.pinned)
        elif self.sheet.proposal is not None:
            self._bridge.say(self.tr("This seat is only proposed: use the plan first, then pin it."))
        else:
            self._bridge.say(self.tr("Choose a planned seat in the rotation first."))

    def toggle_forbidden(self) -> None:
        """Keep who is chosen out of the round, or let them sit in it again."""
        chosen = self._view().chosen()
        if not chosen.participant_id or not self.sheet.is_open(chosen.round_id):
            self._bridge.say(self.tr("Choose somebody in a round that has not begun first."))
        elif (chosen.participant_id, chosen.round_id) in self.sheet.forbidden:
            self._proposals.allow(chosen.participant_id, chosen.round_id)
        else:
            self._proposals.forbid(chosen.participant_id, chosen.round_id)

    def _look_longer(self) -> None:
        if self._proposals.looking:
            self._proposals.stop()
        else:
            self._proposals.look_longer()

    def _clear(self) -> None:
        self._bridge.do(clear_rotation, self.sheet.kind)

    def _fold(self) -> None:
        """Show what stands beside the table, or give the table its room."""
        shown = self.inspector.isHidden()
        self.desk.settings.set(DETAILS_SHOWN, "shown" if shown else "folded")
        self._show_details_where_there_is_room()

    def _fit(self) -> None:
        """Give the table the room it needs on small screens and with large text."""
        self.header.set_tight(self.height() < HIGH * pixels())
        self._show_details_where_there_is_room()

    def _show_details_where_there_is_room(self) -> None:
        kept = self.desk.settings.get(DETAILS_SHOWN)
        shown = kept == "shown" or (not kept and self.width() >= WIDE * pixels())
        self.inspector.setVisible(shown)
        self._reading.start()
        self.tools.details.setChecked(shown)

    def _go_to_rules(self) -> None:
        self._go_beside(self.inspector.rules)

    def _go_to_why(self) -> None:
        self._go_beside(self.inspector.why)

    def _go_beside(self, tab: InspectorTab) -> None:
        """Show one of the tabs beside the table, and go there."""
        if self.inspector.isHidden():
            self._fold()
        self.inspector.setCurrentWidget(tab)
        self.inspector.show_sheet(self.sheet)
        tab.begin()

    def _turn(self) -> None:
        self.tools.show_by_person(self._view() is self.seats)

    def _on_turned(self, by_person: bool) -> None:
        """Show the other table, and in it the same person and round."""
        chosen = self._view().chosen()
        self._tables.setCurrentIndex(int(by_person))
        self.tools.show_sheet(self.sheet)
        self._go_to(chosen.round_id, chosen.participant_id)
        self._view().begin()

    def _go_to(self, round_id: str, participant_id: str) -> None:
        """Choose the cell of somebody in a round."""
        if self._view() is self.people:
            index = self.people.people.index_of_somebody(participant_id, round_id)
        else:
            index = self.seats.plan.index_of_somebody(participant_id, round_id)
        if index.isValid():
            self._view().choose(index)

    def _open_seat(self) -> None:
        self.tools.show_by_person(False)

    def _stored(self, chosen: Chosen) -> PlannedSeat | None:
        """Return the seat in use of somebody in a round, None where a proposal has them elsewhere."""
        seat = self.sheet.seat_of.get((chosen.participant_id, chosen.round_id))
        found = self.sheet.stored.get((chosen.round_id, seat)) if seat is not None else None
        return found if found is not None and found.participant_id == chosen.participant_id else None

    def _view(self) -> RoundsView:
        return self._tables.currentWidget()

    def _do_deed(self) -> None:
        self._deeds[self.sender().objectName()]()

    def _allow_deeds(self, allowed: bool) -> None:
        """Let the commands of this room work while it is seen, and only then."""
        for name in self._deeds:
            self.desk.actions[name].setEnabled(allowed)

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        desk, proposals = self.desk, self._proposals
        desk.bridge.changed.connect(self._on_changed)
        proposals.changed.connect(self._on_proposal)
        theme_notifier().changed.connect(self._fit)
        for view in (self.seats, self.people):
            view.addActions([desk.actions["pin_seat"], desk.actions["forbid_seat"]])
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.tools.turned.connect(self._on_turned)
        self.tools.filtered.connect(self.people.only)
        self.people.searched.connect(self.tools.begin_search)
        self.people.opened.connect(self._open_seat)
        self.tools.search.went_down.connect(self.people.begin)
        self.tools.search.returnPressed.connect(self.people.begin)
        for view in (self.seats, self.people):
            view.selectionModel().currentChanged.connect(self._show_chosen)
        self.inspector.went_to.connect(self._go_to)
        # Bound methods, not lambdas: they go with this room, while the actions outlive it.
        for name in self._deeds:
            desk.actions[name].triggered.connect(self._do_deed)
        self._allow_deeds(self.isVisible())
        self._no_people.acted.connect(desk.actions["go_people"].trigger)
        self._no_rounds.acted.connect(desk.actions["go_agenda"].trigger)

    def _on_proposal(self) -> None:
        if self.isVisible():
            self._refresh()

    def _lay_out(self) -> None:
        for view in (self.seats, self.people):
            self._tables.addWidget(view)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.tools)
        column.addWidget(self._tables, 1)
        column.addWidget(self.chosen)
        work = SplitView("rotation", self.desk.settings, parent=self)
        work.add_panes(left, self.inspector, stretch=(3, 1))
        for page in (work, self._no_people, self._no_rounds):
            self._pages.addWidget(page)
        layout = self.column()
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
