"""What stands above the rooms during a rehearsal: that it is one, how fast it runs, how to be alone, to end it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fishbowl_app.rehearsal import Rehearsal
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, IconLabel, PlainLabel, announce, button, set_look
from fishbowl_app.ui.workspace import Workspace

# What is about keeping a session: of a rehearsal nothing is kept.
NOT_REHEARSED = ("save_as", "back_up", "backups", "personal_data")


def show_rehearsal(rehearsal: Rehearsal, workspace: Workspace) -> None:
    """Let the inside of the window be that of a rehearsal."""
    actions = workspace.desk.actions
    for name in NOT_REHEARSED:
        actions[name].setEnabled(False)
    actions["end_rehearsal"].setEnabled(True)
    workspace.rooms["session"].file.hide()
    workspace.layout().insertWidget(0, RehearsalBar(workspace.desk, rehearsal, workspace))


class RehearsalBar(QFrame):
    """Lets the room of a rehearsal act at each tick, and says what is going on."""

    def __init__(self, desk: Desk, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rehearsal = desk.bridge, rehearsal
        set_look(self, "message", "info")
        self.setAccessibleName(self.tr("Rehearsal"))
        self.words = PlainLabel("", self, wrap=True)
        self.speed = ChoiceBox(self.tr("Speed of the rehearsal"), 12, self)
        self.speed.offer([(text, speed, None) for speed, text in self._speeds().items()])
        self.speed.choose(rehearsal.clock.speed)
        self.others = button("", parent=self)
        self.end = button(self.tr("End the rehearsal"), "finish", parent=self)
        self.end.setToolTip(desk.actions["end_rehearsal"].toolTip())
        self._lay_out()
        self.speed.activated.connect(self._set_speed)
        self.others.clicked.connect(self._turn_others)
        self.end.clicked.connect(desk.actions["end_rehearsal"].trigger)
        desk.ticker.ticked.connect(self._on_tick)
        self._show()
        announce(self, f"{self.words.text()} {self.speed.currentText()}.")

    def _on_tick(self) -> None:
        try:
            self._bridge.quietly(self._rehearsal.attend)
        except BaseException:
            self._rehearsal.others = False  # a bug of ours is told once, not four times a second
            raise
        finally:
            self._show()

    def _set_speed(self) -> None:
        self._rehearsal.clock.speed = self.speed.currentData()
        self._show()

    def _turn_others(self) -> None:
        self._rehearsal.others = not self._rehearsal.others
        self._show()
        announce(self, self.words.text())

    def _show(self) -> None:
        self.words.setText(self._state())
        stop, go_on = self.tr("Stop the others"), self.tr("Let the others go on")
        self.others.setText(stop if self._rehearsal.others else go_on)
        self.others.setEnabled(not self._rehearsal.is_over)

    def _state(self) -> str:
        if self._rehearsal.is_over:
            return self.tr("Rehearsal: the day is over.")
        if not self._rehearsal.others:
            return self.tr("Rehearsal: you do all alone.")
        return self.tr("Rehearsal: nothing of it is kept.")

    def _speeds(self) -> dict[int, str]:
        return {
            1: self.tr("As fast as in life"),
            5: self.tr("5 times as fast"),
            10: self.tr("10 times as fast"),
            20: self.tr("20 times as fast"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(2), gap(0.5), gap(2), gap(0.5))
        row.setSpacing(gap())
        row.addWidget(IconLabel("fishbowl", 20, "accent", self))
        row.addWidget(self.words, 1)
        for widget in (self.speed, self.others, self.end):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
