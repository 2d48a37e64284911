"""Shared priorities: which two groups are compared, what each chose, and what both chose."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.convergence import edit_open_space
from fishbowl_app.model.rules.agreement import compared
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.convergence.agreement_view import AgreementView
from fishbowl_app.ui.openspace.convergence.group_box import GroupBox
from fishbowl_app.ui.openspace.convergence.priorities_entry import PrioritiesEntry
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, FlowLayout, PlainLabel, SplitView

FOLLOWED = ("option", "priority", "open_space", "group", "participant")


class PrioritiesPart(QWidget):
    """Needs two groups and some options; says which is missing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self.settings = ComparedGroups(desk.bridge, self)
        self.entry, self.result = PrioritiesEntry(desk.bridge, self), AgreementView(self)
        self.no_groups = EmptyState(
            "group",
            self.tr("Two groups are compared"),
            self.tr(
                "Give people their groups first: each group ranks on its own, and only what both chose is shared."
            ),
            self.tr("Go to People"),
            self,
        )
        self.no_options = EmptyState(
            "check",
            self.tr("No options yet"),
            self.tr("Groups choose among the options. List them first."),
            self.tr("Options and dots"),
            self,
        )
        self._lay_out(desk)
        self.no_groups.acted.connect(desk.actions["go_people"].trigger)
        self.no_options.acted.connect(desk.actions["convergence_dots"].trigger)
        self._bridge.changed.connect(self._on_changed)
        self.refresh()

    def enter(self) -> None:
        """Put the focus where letters are typed, or on the button that leads on."""
        empty = self._pages.currentWidget()
        if isinstance(empty, EmptyState) and empty.button is not None:
            empty.button.setFocus()
        else:
            self.entry.line.setFocus()

    def refresh(self) -> None:
        """Show the session as it is now."""
        snapshot = self._bridge.snapshot
        missing = self.no_groups if len(snapshot.groups) < 2 else self.no_options
        self._pages.setCurrentWidget(self._whole if len(snapshot.groups) > 1 and snapshot.options else missing)
        self.settings.refresh()
        self.entry.refresh()
        self.result.refresh(snapshot)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*FOLLOWED):
            self.refresh()

    def _lay_out(self, desk: Desk) -> None:
        self._whole = QWidget(self)
        panes = SplitView("priorities", desk.settings, parent=self)
        panes.add_panes(self.entry, self.result, stretch=(2, 3))
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.settings)
        column.addWidget(panes, 1)
        self._pages = QStackedWidget(self)
        for page in (self._whole, self.no_groups, self.no_options):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


class ComparedGroups(QWidget):
    """Which two groups are compared, and how many options each may name. Kept at once."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        choose = self.tr("Choose a group")
        self.left = GroupBox(self.tr("Group on the left"), self, nothing=choose)
        self.right = GroupBox(self.tr("Group on the right"), self, nothing=choose)
        self.most = QSpinBox(self)
        self.most.setRange(1, 100)
        self.most.setAccessibleName(self.tr("Priorities that each group names at most"))
        self.most.setKeyboardTracking(False)  # with 1 of 12 typed nothing is to happen yet
        flow = FlowLayout(self, gap(2))
        flow.addWidget(self._row(self.tr("Compare"), self.left, self.tr("with"), self.right))
        flow.addWidget(self._row(self.tr("Each names at most"), self.most))
        for box in (self.left, self.right):
            box.activated.connect(self._keep_groups)
        self.most.valueChanged.connect(lambda value: self._keep(priorities_each=value))

    def refresh(self) -> None:
        """Show what is kept."""
        snapshot = self._bridge.snapshot
        sides = [group.id if group is not None else None for group in compared(snapshot)]
        for box, chosen, other in ((self.left, *sides), (self.right, *reversed(sides))):
            # without the group on the other side: arrow keys would take it from there on their way
            box.show_groups([group for group in snapshot.group_list if group.id != other], chosen)
        self.most.blockSignals(True)
        if self.most.value() != snapshot.open_space.priorities_each:
            self.most.setValue(snapshot.open_space.priorities_each)
        self.most.blockSignals(False)

    def _keep_groups(self) -> None:
        """Keep both as they are shown: the other may be there only because there are no more groups."""
        self._keep(left_group_id=self.left.currentData(), right_group_id=self.right.currentData())

    def _keep(self, **fields: int | str | None) -> None:
        if not self._bridge.tried(edit_open_space, **fields)[0]:
            self.refresh()

    def _row(self, *parts: str | QWidget) -> QWidget:
        """Return words and fields side by side; they stay together when the line is full."""
        together = QWidget(self)
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        for part in parts:
            row.addWidget(PlainLabel(part, self) if isinstance(part, str) else part)
        return together
