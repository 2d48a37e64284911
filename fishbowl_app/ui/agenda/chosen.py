"""What can be done with the activity that is chosen, and what of it has no column."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.ops.time import finish_activity, reopen_activity, skip_activity, start_activity
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.agenda.add_line import KindBox
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import CardFrame, ElidedLabel, button, tool_button
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText

DEEDS = ("activity_up", "activity_down", "activity_double", "activity_delete")


class ChosenPanel(CardFrame):
    """Start, skip, finish, reopen; move, duplicate, delete; kind, fixed start and question."""

    def __init__(self, bridge: SessionBridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Chosen activity"))
        self._bridge = bridge
        self._activity: Activity | None = None
        self.name = ElidedLabel("", self)
        bold = QFont()
        bold.setBold(True)
        self.name.setFont(bold)
        self.start = self._deed(self.tr("Start"), "play", start_activity, "primary")
        self.finish = self._deed(self.tr("Finish"), "finish", finish_activity, "primary")
        self.skip = self._deed(self.tr("Skip"), "skip", skip_activity)
        self.reopen = self._deed(self.tr("Reopen"), "undo", reopen_activity)
        self.kind = KindBox(self.tr("Kind of the activity"), self)
        self.kind.activated.connect(self._save_kind)
        self.fixed = SavedLine(self.tr("Not before, a time of day"), self._saver("fixed_start"), self)
        self.fixed.setPlaceholderText(self.tr("such as 10:30"))
        self.question = SavedText(self.tr("Question of the activity"), self._saver("question"), 2, self)
        self._head, self._fields = QBoxLayout(_ACROSS), QBoxLayout(_ACROSS)
        self._lay_out(actions)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_line(self, line: Line | None) -> None:
        """Show an activity, or nothing where there is none."""
        activity = line.activity if line else None
        if activity is None or self._activity is None or activity.id != self._activity.id:
            self._leave()
        self._activity = activity
        self.setEnabled(line is not None)
        state = activity.state if activity else State.PLANNED
        self.name.setText(f"{line.number}. {line.activity.title}" if line else self.tr("No activity chosen"))
        self.start.setVisible(state is State.PLANNED)
        self.skip.setVisible(state is State.PLANNED)
        self.finish.setVisible(state is State.RUNNING)
        self.reopen.setVisible(state in (State.DONE, State.SKIPPED))
        if activity:
            self.kind.show_kind(activity.kind)
        self.fixed.show_value(activity.fixed_start if activity else "")
        self.question.show_value(activity.question if activity else "")

    def set_tall(self, tall: bool) -> None:
        """Stand beside the table, not below it."""
        direction = QBoxLayout.Direction.TopToBottom if tall else _ACROSS
        self._head.setDirection(direction)
        self._fields.setDirection(direction)
        self.question.set_lines(5 if tall else 2)

    def _leave(self) -> None:
        """Save what is being typed for the activity that was chosen; what is refused is let go."""
        for field in (self.fixed, self.question):
            if self._activity is not None:
                field.commit()
            field.take_back()

    def _saver(self, name: str):
        return lambda text: self._save(**{name: text})

    def _save(self, **fields: object) -> bool:
        if self._activity is None or self._activity.id not in self._bridge.snapshot.activities:
            return True
        return self._bridge.tried(edit_activity, self._activity.id, **fields)[0]

    def _save_kind(self) -> None:
        if self._activity is not None and not self._save(kind=self.kind.kind()):
            self.kind.show_kind(self._activity.kind)

    def _deed(self, text: str, icon_name: str, op: object, kind: str = "") -> QPushButton:
        made = button(text, icon_name, kind, self)
        made.clicked.connect(lambda: self._activity and self._bridge.do(op, self._activity.id))
        return made

    def _lay_out(self, actions: Actions) -> None:
        deeds, tools = QHBoxLayout(), QHBoxLayout()
        for row in (deeds, tools):
            row.setSpacing(gap(0.5))
        for made in (self.start, self.finish, self.skip, self.reopen):
            deeds.addWidget(made)
        deeds.addStretch(1)
        made_tools = [_tool(actions, name, self) for name in DEEDS]
        for tool in made_tools:
            tools.addWidget(tool)
        tools.addStretch(1)
        self._head.setSpacing(gap())
        self._head.addWidget(self.name, 1)
        self._head.addLayout(deeds)
        self._head.addLayout(tools)
        self._fields.setSpacing(gap(1.5))
        self._fields.addWidget(Labelled(self.tr("Kind"), self.kind, self))
        self._fields.addWidget(Labelled(self.tr("Not before"), self.fixed, self))
        self._fields.addWidget(Labelled(self.tr("Question"), self.question, self), 1)
        self.body.addLayout(self._head)
        self.body.addLayout(self._fields)
        self.body.addStretch(1)

    def _restyle(self) -> None:
        self.fixed.setMinimumWidth(round(pixels() * 8))


def _tool(actions: Actions, name: str, parent: QWidget) -> QToolButton:
    made = tool_button(actions.commands[name].icon, actions.commands[name].text, parent)
    made.setDefaultAction(actions[name])
    return made


_ACROSS = QBoxLayout.Direction.LeftToRight
