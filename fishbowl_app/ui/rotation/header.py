"""The top of the rotation: what is planned, the buttons that plan it, and what the plan reaches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.model.rules.rotation import RotationKind
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.proposal_bar import ProposalBar
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import ElidedLabel, PlainLabel, RoomHeader, button, set_look, set_tip

LINES = 3  # of text below the title, for which there is always room


class RotationHeader(QWidget):
    """Title, switch between inner circle and tables, and buttons; on two lines where they do not fit on one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._planned = False
        self.title = RoomHeader(self.tr("Rotation"), parent=self)
        self.circle, self.tables = self._switch(self.tr("Inner circle")), self._switch(self.tr("Tables"))
        self.longer = self._button(self.tr("Look longer"), "look_longer", "search")
        self.another = self._button(self.tr("Another plan"), "another_plan", "shuffle")
        self.plan = self._button("", "plan_rotation", "shuffle")
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        self.short = ElidedLabel("", self, tone="quiet")
        self._works = self._tight = False
        self._covered = False  # by the line of the proposal
        self._slot = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        kinds = QButtonGroup(self)
        for made, kind in ((self.circle, RotationKind.CIRCLE), (self.tables, RotationKind.TABLES)):
            kinds.addButton(made)
            made.clicked.connect(lambda _=False, kind=kind: desk.proposals.look_at(kind))
        theme_notifier().changed.connect(self._fit)

    def show_sheet(self, sheet: Sheet, *, planned: bool, works: bool) -> None:
        """Show the buttons that fit what is drawn; none where the room cannot work yet."""
        self._planned, self._works = planned, works
        both = bool(sheet.snapshot.rounds and sheet.snapshot.table_rounds)
        for made, circle in ((self.circle, True), (self.tables, False)):
            made.setVisible(both)
            made.setChecked(sheet.is_circle is circle)
        self.plan.setVisible(works)
        self.plan.setEnabled(sheet.asked is not None)
        set_look(self.plan, "kind", "" if planned else "primary")
        self.plan.setIcon(icon("shuffle", "text" if planned else "on_accent"))
        for made in (self.another, self.longer):
            made.setVisible(works and planned)
        self._fit()

    def say(self, words: str) -> None:
        """Say what the plan reaches."""
        self.says.setText(words)
        self.short.setText(words)

    def hold(self, bar: ProposalBar) -> None:
        """Show this line, whenever there is something to say in it, in place of what the plan reaches.

        What is below stays where it is.
        """
        self._slot.layout().addWidget(bar)
        bar.turned.connect(self._cover)

    def set_tight(self, tight: bool) -> None:
        """Take less height: what the plan reaches on one line."""
        self._tight = tight
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- inside ------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Have title and buttons on one line where they fit."""
        self.plan.setText(self.tr("Plan again") if self._planned else self.tr("Plan"))
        shown = [made for made in (self.longer, self.another, self.plan) if not made.isHidden()]
        room = self.title.minimumSizeHint().width() + sum(made.sizeHint().width() + gap() for made in shown)
        wide = room + gap(2) <= self.width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)
        free = self._works and not self._covered
        self.says.setVisible(free and not self._tight)
        self.short.setVisible(free and self._tight)
        self._slot.setMinimumHeight(LINES * self.says.fontMetrics().lineSpacing() + gap() if self._works else 0)

    def _cover(self, covered: bool) -> None:
        self._covered = covered
        self._fit()

    def _button(self, words: str, command: str, icon_name: str) -> QPushButton:
        made = button(words, icon_name, parent=self)
        set_tip(made, self._desk.actions[command].toolTip())
        made.clicked.connect(self._desk.actions[command].trigger)
        return made

    def _switch(self, words: str) -> QPushButton:
        made = button(words, parent=self)
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        for made in (self.circle, self.tables):
            self.title.add(made)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap())
        buttons.addStretch(1)
        for made in (self.longer, self.another, self.plan):
            buttons.addWidget(made)
        self._row.setSpacing(gap())
        self._row.addWidget(self.title, 1)
        self._row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(0.5))
        layout.addLayout(self._row)
        layout.addWidget(self._slot)
        slot = QVBoxLayout(self._slot)
        slot.setContentsMargins(0, 0, 0, 0)
        for made in (self.says, self.short):
            slot.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
