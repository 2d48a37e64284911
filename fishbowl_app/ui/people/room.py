"""The room for the people: who takes part, in which group, and who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.ops.people import delete_participants, mark_presence, set_group
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import Mode, dropped_table, import_file
from fishbowl_app.ui.people.add_line import AddLine
from fishbowl_app.ui.people.cells import Column
from fishbowl_app.ui.people.counts import counts_text
from fishbowl_app.ui.people.filter import PeopleFilter, Wanted
from fishbowl_app.ui.people.filter_bar import FilterBar
from fishbowl_app.ui.people.groups_panel import GroupsPanel
from fishbowl_app.ui.people.marks import MARKS, MarkBar
from fishbowl_app.ui.people.model import PeopleModel
from fishbowl_app.ui.people.table import PeopleTable
from fishbowl_app.ui.privacy.erase import erase
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.settings import Setting, one_of
from fishbowl_app.ui.texts import presence_text
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import EmptyState, RoomHeader, SplitView, button, tool_button

GROUPS_SHOWN = Setting("people/groups", "", one_of("", "shown", "folded"))  # "": as there is room
_ROOMY = 82  # times the text size: from this width on the groups have room beside the list


class PeopleRoom(Room):
    """A line to add people, the list of them, what can be done with the chosen ones, and the groups."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAcceptDrops(True)
        self.people = PeopleModel(desk.bridge, self)
        self.shown = PeopleFilter(desk.bridge, self.people, self)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._connect_actions()
        self._show_state()

    def enter(self) -> None:
        """Put the focus into the list, or into the line where nobody is on it yet."""
        if self.people.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)
            self.table.setFocus()
        else:
            self.adding.line.setFocus()

    def find(self) -> None:
        """Search the list."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    # --- building ----------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        bridge, actions = self.desk.bridge, self.desk.actions
        self.header = RoomHeader(self.tr("People"), parent=self)
        self._import = button(self.tr("Import a file…"), "import", parent=self)
        self.header.add(self._import)
        self.groups_button = tool_button("group", self.tr("Groups"), self, with_text=True)
        self.groups_button.setCheckable(True)
        self.header.add(self.groups_button)
        self.adding = AddLine(bridge, self)
        self.filters = FilterBar(bridge, self)
        self.table = PeopleTable(self.people, self.shown, self)
        self.marks = MarkBar(bridge, actions, self)
        self.groups = GroupsPanel(bridge, self)
        self.nobody = EmptyState(
            "people",
            self.tr("Nobody is on the list yet"),
            self.tr("Paste names from a spreadsheet ({0}), import a file, or type a name.").format(
                actions.spoken("people_paste")
            ),
            self.tr("Import a file…"),
            self,
        )
        paste = self.nobody.add_button(button(self.tr("Paste"), "paste"))
        paste.clicked.connect(self.paste)
        self.nobody_fits = EmptyState(
            "search", self.tr("Nobody fits"), self.tr("Others are on the list."), self.tr("Show all"), self
        )

    def _lay_out(self) -> None:
        self._list = QStackedWidget(self)
        self._list.addWidget(self.table)
        self._list.addWidget(self.nobody_fits)
        full = QWidget(self)
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        for widget in (self.filters, self._list, self.marks):
            column.addWidget(widget, 1 if widget is self._list else 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self.nobody)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, gap(0.5), 0)
        column.setSpacing(gap())
        column.addWidget(self.adding)
        column.addWidget(self._stack, 1)
        split = SplitView("people", self.desk.settings, parent=self)
        split.add_panes(left, self.groups, stretch=(1, 0))
        layout = self.column()
        layout.addWidget(self.header)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self._import.clicked.connect(self.import_from_file)
        self.nobody.acted.connect(self.import_from_file)
        self.nobody_fits.acted.connect(self.filters.reset)
        self.groups_button.clicked.connect(self._fold_groups)
        self.adding.added.connect(self._show_added)
        self.adding.pasted.connect(self._import_pasted)
        self.adding.went_down.connect(self.table.setFocus)
        self.filters.wanted.connect(self._filter)
        self.filters.went_down.connect(self._into_list)
        self.table.chosen.connect(self._show_state)
        self.table.wants_out.connect(self.take_out)
        self.table.menu_wanted.connect(self.marks.show_menu)
        self.marks.group_chosen.connect(self._put_into_group)
        self.marks.new_group_wanted.connect(self._type_group)
        self.desk.bridge.changed.connect(self._on_changed)

    def _connect_actions(self) -> None:
        actions = self.desk.actions
        # The actions outlive this room: Qt lets go of a method when the room goes, but never of a lambda.
        for name in MARKS.values():
            actions[name].triggered.connect(self._on_mark)
        actions["people_all_present"].triggered.connect(self.mark_all_present)
        actions["people_delete"].triggered.connect(self.take_out)
        actions["people_erase"].triggered.connect(self.erase)
        actions["people_paste"].triggered.connect(self.paste)
        actions["import"].triggered.connect(self._import_asked)
        # Other rooms have these keys too, so they work here only where the focus is: Del in the list.
        for name in ("people_delete", "people_paste"):
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        paste = QAction(self)
        paste.setShortcuts(actions["people_paste"].shortcuts())
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(self.paste)
        self.addAction(paste)
        self._enable_actions()

    # --- deeds -------------------------------------------------------------------------------------------

    def _on_mark(self) -> None:
        name = self.sender().objectName()
        self.mark(next(presence for presence, command in MARKS.items() if command == name))

    def mark(self, presence: Presence) -> None:
        """Mark the chosen people."""
        people = [person for person in self.table.selected() if person.presence is not presence]
        if people:
            self._mark([person.id for person in people], presence)

    def mark_all_present(self) -> None:
        """Mark everybody who is expected, shown or not."""
        people = self.desk.bridge.snapshot.people
        expected = [person.id for person in people if person.presence is Presence.EXPECTED]
        if expected:
            self._mark(expected, Presence.PRESENT)

    def take_out(self) -> None:
        """Take the chosen people out at once; it can be undone."""
        people = self.table.selected()
        if not people:
            return
        row = min(self.shown.row_of(person.id) for person in people)
        if not self.desk.bridge.tried(delete_participants, [person.id for person in people])[0]:
            return
        if len(people) == 1:
            text = self.tr("{0} was taken out.").format(people[0].name)
        else:
            text = self.tr("%n people were taken out.", "", len(people))
        self.desk.bridge.say(text, Tone.DONE)
        self.table.choose_row(row)

    def erase(self) -> None:
        """Ask whether to erase the chosen person for good, wherever they are named."""
        people = self.table.selected()
        if len(people) == 1:
            erase(self.desk, people[0].id, self)

    def paste(self) -> None:
        """Show what importing the clipboard would do."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._import_pasted(text)
        else:
            self.desk.bridge.say(self.tr("There is nothing to paste. Copy cells or names first."), Tone.WARN)

    def import_from_file(self) -> None:
        """Ask for a file and show what importing it would do."""
        import_file(self.desk, self, Mode.PEOPLE)

    def _import_pasted(self, text: str) -> None:
        import_file(self.desk, self, Mode.PEOPLE, pasted=text)

    def _import_asked(self) -> None:
        if self.isVisible():
            self.import_from_file()

    def _mark(self, ids: list[str], presence: Presence) -> None:
        if not self.desk.bridge.tried(mark_presence, ids, presence)[0]:
            return
        word = presence_text(presence)
        if len(ids) == 1:
            text = self.tr("{0}: {1}.").format(self.desk.bridge.snapshot.participants[ids[0]].name, word)
        else:
            text = self.tr("%n people: {0}.", "", len(ids)).format(word)
        self.desk.bridge.say(text, Tone.DONE)

    def _put_into_group(self, name: str) -> None:
        ids = [person.id for person in self.table.selected()]
        if ids:
            self.desk.bridge.do(set_group, ids, name)

    def _type_group(self) -> None:
        """Let a group be typed, once for all who are chosen."""
        people = self.table.selected()
        if people:
            self.people.group_together(person.id for person in people)
            self.table.edit_cell(people[0].id, Column.GROUP)

    # --- showing -----------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("participant", "group"):
            self._show_state()

    def _show_state(self) -> None:
        snapshot = self.desk.bridge.snapshot
        self.header.set_subtitle(self._subtitle())
        self._stack.setCurrentIndex(0 if snapshot.participants else 1)
        self._list.setCurrentIndex(0 if self.shown.rowCount() else 1)
        expected = sum(person.presence is Presence.EXPECTED for person in snapshot.participants.values())
        chosen = len(self.table.selectionModel().selectedRows())
        self.marks.show_state(chosen, expected, live=self.isVisible())

    def _subtitle(self) -> str:
        text = counts_text(self.desk.bridge.snapshot)
        if self.shown.wanted.everybody or not text:
            return text
        return self.tr("{0} · {1} shown").format(text, self.shown.rowCount())

    def _filter(self, wanted: Wanted) -> None:
        self.shown.show_only(wanted)
        if self.table.selected():
            self.table.scrollTo(self.table.currentIndex())
        else:
            self.table.scrollToTop()
        self._show_state()

    def _into_list(self) -> None:
        if self.shown.rowCount():
            self.table.choose_row(max(0, self.table.currentIndex().row()))
            self.table.setFocus()

    def _show_added(self, participant_id: str) -> None:
        if self.shown.row_of(participant_id) < 0:
            self.filters.reset()
        self.table.choose(participant_id)

    def _fold_groups(self) -> None:
        shown = self.groups_button.isChecked()
        self.groups.setVisible(shown)
        self.desk.settings.set(GROUPS_SHOWN, "shown" if shown else "folded")

    def _show_groups_where_there_is_room(self) -> None:
        kept = self.desk.settings.get(GROUPS_SHOWN)
        shown = kept == "shown" or (not kept and self.width() >= pixels() * _ROOMY)
        self.groups_button.setChecked(shown)
        self.groups.setVisible(shown)

    def _enable_actions(self) -> None:
        """Let the actions of this room work while it is seen, and only then."""
        self.desk.actions["people_paste"].setEnabled(self.isVisible())
        self._show_state()

    # --- what comes from Qt ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters mark the chosen people, while nobody types and where letters are allowed."""
        meant = self.desk.actions.letter_of_room(event, MARKS.values())
        if meant is not None:
            self.desk.actions[meant].trigger()
        elif event.key() == Qt.Key.Key_Escape and not self.shown.wanted.everybody:
            self.filters.reset()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable_actions()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enable_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_groups_where_there_is_room()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_table(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()  # the window takes session files

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_table(event)
        if path is not None:
            event.acceptProposedAction()
            import_file(self.desk, self, Mode.PEOPLE, path)
