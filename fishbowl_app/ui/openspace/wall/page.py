"""Topics as they are pitched, and the agenda wall on which they are arranged."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.rules.wall import Cell
from fishbowl_app.openspace_texts import similar_text, slot_times, topic_name
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.wall.arranging import Arranging
from fishbowl_app.ui.openspace.wall.beside import Beside
from fishbowl_app.ui.openspace.wall.board import Board
from fishbowl_app.ui.openspace.wall.bring_in import BringIn
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.empty import NoSlots, NoSpaces
from fishbowl_app.ui.openspace.wall.offers import similar_to, to_be_placed, to_merge_with
from fishbowl_app.ui.openspace.wall.sheet import Cells, WallSheet
from fishbowl_app.ui.openspace.wall.topic_line import TopicLine
from fishbowl_app.ui.openspace.wall.topics_list import TopicsTable
from fishbowl_app.ui.openspace.wall.tray import Tray, TrayList
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, SplitView, button
from fishbowl_app.ui.widgets.chooser import Choice, Chooser

DRAWN = ("topic", "space", "interest", "activity", "participant", "group", "timebox", "details")
LETTERS = (
    "wall_topic",
    "wall_merge",
    "wall_split",
    "wall_withdraw",
    "wall_pin",
    "wall_hands",
    "wall_close",
    "wall_list",
    "wall_pitch",
)
DEEDS = (
    "wall_merge",
    "wall_split",
    "wall_withdraw",
    "wall_pin",
    "wall_off",
    "wall_hands",
    "wall_pitch",
    "wall_delete",
)


class WallPage(Page):
    """The topic line, the wall with its tray, and beside them the list, the chosen topic, slots and spaces.

    `arranging` is the line over the wall that arranges it; `draw` shows what it proposes.

    Signals:
        pitched: a topic is to be shown large on the Stage, or taken off again. arg: its id.
    """

    pitched = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        bridge = desk.bridge
        self.deeds = Deeds(bridge, desk.actions, self)
        self.sheet = WallSheet(bridge.snapshot, bridge.now())
        self.chosen: str | None = None
        self._active: Board | TopicsTable | TrayList  # where something was chosen last
        self._cells: Cells | None = None
        self._stale = False  # something changed while nobody looked
        self.line = TopicLine(bridge, self)
        self.board, self.tray = Board(self.deeds, self.sheet, self), Tray(self.deeds, self)
        self.side = Beside(desk, self.deeds, self)
        self.list, self.inspector, self.places = self.side.list, self.side.inspector, self.side.places
        self.arranging = Arranging(desk, self.side, self.draw, self)
        self.bringing_in = BringIn(desk, self)
        self._active = self.board
        self.chooser: Chooser | None = None  # what asked for a topic last
        self._wall = QStackedWidget(self)
        commands = {
            "wall_topic": self.line.begin,
            "wall_merge": self._merge,
            "wall_split": lambda: self.chosen and self.deeds.split(self.chosen),
            "wall_withdraw": lambda: self.chosen and self.deeds.withdraw(self.chosen),
            "wall_pin": lambda: self.chosen and self.deeds.pin(self.chosen),
            "wall_off": lambda: self.chosen and self.deeds.move(self.chosen, None),
            "wall_delete": lambda: self.deeds.delete(self.topic_ids()),
            "wall_hands": self.side.go_to_hands,
            "wall_pitch": lambda: self.chosen and self.pitched.emit(self.chosen),
            "wall_close": self._toggle_closed,
            "wall_list": self.side.go_to_list,
            "wall_places": self.side.go_to_places,
            "wall_wide": self._fold,
            "wall_clear": self.deeds.clear,
        }
        self.take(commands)
        self._lay_out()
        self._connect()
        self._refresh()

    def enter(self) -> None:
        if not self.desk.bridge.snapshot.topics or not self.sheet.slots or not self.sheet.spaces:
            self.line.begin()
        else:
            self._begin()

    def find(self) -> None:
        self.side.find()

    def shut(self) -> None:
        self.arranging.shut()

    def draw(self, cells: Cells | None) -> None:
        """Draw a proposed wall, with cards that moved marked; None draws the one in use again.

        `cells`: where each topic would be, slot and space, or None off the wall, by the topics' ids.
        """
        self._cells = cells
        self.deeds.proposed = cells is not None
        self._refresh()

    @property
    def missing(self) -> EmptyState | None:
        """What says what the wall needs first, None where it is there."""
        shown = self._wall.currentWidget()
        return shown if isinstance(shown, EmptyState) else None

    def topic_ids(self) -> list[str]:
        """Return the chosen topics, the current one first: where several are, where they were chosen."""
        ids = self._active.topic_ids()
        return ids if self.chosen in ids else [self.chosen] if self.chosen else []

    def choose(self, topic_id: str | None) -> None:
        """Make a topic the chosen one, wherever it is shown; None for no topic."""
        self.chosen = topic_id if topic_id in self.desk.bridge.snapshot.topics else None
        self._show_chosen()

    # --- showing -----------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*DRAWN):
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _on_tick(self, now: Reading) -> None:
        """Follow the times of the slots, which move on by themselves while the day runs late."""
        times = slot_times(self.desk.bridge.snapshot, now.utc)
        if self.isVisible() and times != self.sheet.times:
            self.sheet.times = times
            for drawn in (self.board.horizontalHeader(), self.list.table):
                drawn.viewport().update()

    def _refresh(self) -> None:
        """Draw everything as it is now."""
        self._stale = False
        bridge = self.desk.bridge
        self.sheet = WallSheet(bridge.snapshot, bridge.now(), self._cells)
        for view in (self.board, self.list.table):
            view.show_sheet(self.sheet)
        self.tray.show_cards(self.sheet.tray, any_topic=bool(bridge.snapshot.topics))
        self.places.show_sheet(self.sheet)
        if self.chosen not in bridge.snapshot.topics:
            self.chosen = next(iter(self._active.topic_ids()), None)  # what has come to where one stands
        self._show_chosen()
        self._wall.setCurrentIndex(1 if not self.sheet.slots else 2 if not self.sheet.spaces else 0)
        self.arranging.bar.setVisible(self.missing is None)

    def _show_chosen(self) -> None:
        """Choose in every view what is chosen in one of them, but leave several where they were chosen.

        No view shows another topic as chosen than the one that keys and the panel beside the wall are about.
        """
        for view in (self.board, self.tray.list, self.list.table):
            ids, several = view.topic_ids(), view is self._active and self.chosen in view.topic_ids()
            agrees = several or ids == ([self.chosen] if self.chosen else [])
            if not agrees and not (self.chosen and view.choose_topic(self.chosen)):
                view.clearSelection()
        self._show_topic()

    def _show_topic(self) -> None:
        self.inspector.show_topic(self.sheet, self.chosen)
        said = self.side.shows(self.inspector)
        like = similar_to(self.sheet.in_use, self.chosen)[:1] if self.chosen and not said else []
        self.tray.alike.show_lines(
            [similar_text(similar, self.sheet.in_use) for _, similar in like],
            self.tr("Merge"),
            [lambda other=other: self.deeds.merge([self.chosen, other]) for other, _ in like],
        )

    def _on_chosen(self) -> None:
        view = self.sender()
        ids = view.topic_ids()
        if not view.hasFocus() or not view.selectedIndexes():
            return
        self._active = view
        chosen = ids[0] if ids else None  # somebody stands on a cell without a card: keys are about no topic
        if chosen != self.chosen:
            self.choose(chosen)

    def _begin(self) -> None:
        """Put the keyboard where the chosen topic is: on the wall or below it."""
        if self.chosen in self.tray.list.topic_ids():
            self.tray.list.setFocus()
        else:
            self.board.begin()

    # --- doing -------------------------------------------------------------------------------------------

    def _merge(self) -> None:
        """Merge what is chosen; for one topic ask which."""
        ids = self.topic_ids()
        if len(ids) > 1:
            self.deeds.merge(ids)
        elif ids:
            self._ask(
                self.tr("Merge {0} with").format(topic_name(self.sheet.in_use.topics[ids[0]])),
                to_merge_with(self.sheet, ids[0]),
                lambda other: self.deeds.merge([ids[0], other]),
                ready=bool(similar_to(self.sheet.in_use, ids[0])),
            )

    def _fill_cell(self, cell: Cell) -> None:
        """Ask which topic is to be in a cell; the first one is posted."""
        if not self.sheet.in_use.open_topics:
            self.line.begin()
        else:
            title = self.tr("To {0}").format(self.sheet.cell_name(cell))
            self._ask(
                title, to_be_placed(self.sheet), lambda topic_id: self.deeds.move(topic_id, cell), ready=True
            )

    def _ask(self, title: str, choices: list[Choice], pick: Callable[[str], object], *, ready: bool) -> None:
        """Let one topic be chosen of many, over the cell where one stands."""
        self.chooser = Chooser(title, choices, pick, self, ready=ready)
        view = self._active.viewport()
        self.chooser.open_at(view.mapToGlobal(self._active.visualRect(self._active.currentIndex()).bottomLeft()))

    def _edit(self, topic_id: str) -> None:
        self.choose(topic_id)
        self.side.go_to_topic()

    def _toggle_closed(self) -> None:
        cell = self.board.wall.cell(self.board.currentIndex())
        if cell is not None:
            self.places.toggle_closed(cell)

    def _fold(self) -> None:
        """Give the wall all the room, or show again what is beside it."""
        if self.side.isAncestorOf(QApplication.focusWidget()):
            self._begin()
        self.side.fold()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.desk.actions[name] for name in DEEDS])
        menu.popup(place)

    def allow(self, allowed: bool) -> None:
        super().allow(allowed)
        self.arranging.allow(allowed)
        self.bringing_in.allow(allowed)

    # --- what comes from Qt ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do what the commands say, while nobody types and where letters are allowed."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.bringing_in.paste()
            return
        if event.key() == Qt.Key.Key_Escape and self.side.isAncestorOf(QApplication.focusWidget()):
            self._begin()
            return
        meant = self.desk.actions.letter_of_room(event, LETTERS)
        if meant is not None:
            self.desk.actions[meant].trigger()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self.desk.ticker.ticked.connect(self._on_tick)
        for view in (self.board, self.tray.list, self.list.table):
            view.chosen.connect(self._on_chosen)
            view.opened.connect(self._edit)
            view.menu_wanted.connect(self._show_menu)
        self.board.wanted.connect(self._fill_cell)
        self.line.posted.connect(self.choose)
        self.deeds.went.connect(self.choose)
        self.side.currentChanged.connect(self._show_topic)
        self.tray.emptied.connect(self.board.begin)

    def _lay_out(self) -> None:
        no_slots, no_spaces = NoSlots(self), NoSpaces(self)
        no_slots.acted.connect(self.places.add_slot)
        no_spaces.acted.connect(self.side.go_to_places)
        for widget in (self.board, no_slots, no_spaces):
            self._wall.addWidget(widget)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.arranging.bar)
        column.addWidget(self._wall, 1)
        column.addWidget(self.tray)
        body = SplitView("wall", self.desk.settings, parent=self)
        body.add_panes(left, self.side, stretch=(3, 1))
        bring_in = button(self.tr("Import…"), "import", parent=self)
        bring_in.clicked.connect(self.desk.actions["import"].trigger)
        top = QHBoxLayout()
        top.setSpacing(gap())
        top.addWidget(self.line, 1)
        top.addWidget(bring_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addLayout(top)
        layout.addWidget(body, 1)
        line = (self.line.title, self.line.question, self.line.conveners, self.line.button, bring_in)
        wall = (*self.arranging.bar.findChildren(QPushButton), self.board, self.tray.list)
        beside = (self.side, self.list.search, self.list.which, self.list.table)
        for one, other in itertools.pairwise((*line, *wall, *beside)):
            QWidget.setTabOrder(one, other)
