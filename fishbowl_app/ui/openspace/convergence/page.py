"""Options and dots, shared priorities, and actions."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.agreement import agreement
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.actions.panel import ActionsPanel
from fishbowl_app.ui.openspace.convergence.dots_part import DotsPart
from fishbowl_app.ui.openspace.convergence.priorities_part import PrioritiesPart
from fishbowl_app.ui.openspace.convergence.stage_button import StageButton
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap

PARTS = ("convergence_dots", "convergence_shared", "convergence_actions")
# What each part shows on the Stage, as a command of the window; actions are for the people, not for the wall.
ON_STAGE = {"convergence_dots": "stage_dots", "convergence_shared": "stage_shared"}


class ConvergencePage(Page):
    """Three parts, one at a time: what the room chooses, what groups agree on, who does what."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.dots, self.priorities = DotsPart(desk, self), PrioritiesPart(desk, self)
        self.actions_part = ActionsPanel(desk.bridge, self)
        self.parts = QTabBar(self)
        self.parts.setAccessibleName(self.tr("Parts of the convergence"))
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        self.on_stage = StageButton(desk.actions, self)
        self._pages = QStackedWidget(self)
        for name, page in zip(PARTS, (self.dots, self.priorities, self.actions_part), strict=True):
            self.parts.addTab(desk.actions[name].text().replace("&&", "&"))
            self._pages.addWidget(page)
        self._lay_out()
        self.parts.currentChanged.connect(self._show_part)
        desk.bridge.changed.connect(self._on_changed)
        self._show_part(0)
        self.take({name: lambda number=number: self._go(number) for number, name in enumerate(PARTS)})

    def enter(self) -> None:
        """Put the focus where the part that is shown is worked on."""
        self._pages.currentWidget().enter()

    def _go(self, number: int) -> None:
        self.parts.setCurrentIndex(number)
        self.enter()

    def _show_part(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.on_stage.follow(ON_STAGE.get(PARTS[number], ""))
        self._allow_stage()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("option", "open_space", "group", "priority"):
            self._allow_stage()

    def _allow_stage(self) -> None:
        """Nothing goes on the Stage that has nothing to show: the room would see an empty picture."""
        snapshot = self.desk.bridge.snapshot
        compared = PARTS[self.parts.currentIndex()] != "convergence_shared" or agreement(snapshot) is not None
        self.on_stage.allow(bool(snapshot.options) and compared)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.parts)
        top.addStretch(1)
        top.addWidget(self.on_stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(), 0, 0)
        column.setSpacing(gap())
        column.addLayout(top)
        column.addWidget(self._pages, 1)
