"""The goals of a rotation in the order in which they count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.entities import GOALS, Goal
from fishbowl_app.model.ops.rotation import set_goals
from fishbowl_app.model.rules.planned import all_goals
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.rotation.rounds_model import Index, Role
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, ListView, PlainLabel, button, tool_button, tooltip_text
from fishbowl_app.ui.widgets.rows import ROW, Row, RowsDelegate

translate = QCoreApplication.translate
MIME = "application/x-fishbowl-goal"
_ICONS = {Goal.TURNS: "rotation", Goal.MIX: "group", Goal.PAIRS: "people", Goal.WAITS: "waiting"}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def goal_text(goal: Goal) -> str:
    """Return a goal as a short sentence."""
    return {
        Goal.TURNS: translate("Rotation", "Everybody has equally many turns"),
        Goal.MIX: translate("Rotation", "Groups are mixed in every round"),
        Goal.PAIRS: translate("Rotation", "Many pairs meet, few of them twice"),
        Goal.WAITS: translate("Rotation", "Nobody waits much longer than others"),
    }[goal]


class GoalsModel(QAbstractListModel):
    """The four goals; rows can be dragged.

    Signals:
        wanted: another order is wanted. arg: the goals.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.goals: tuple[Goal, ...] = GOALS

    def show_goals(self, goals: Sequence[Goal]) -> None:
        """Show them in this order."""
        if tuple(goals) != self.goals:
            self.goals = tuple(goals)
            self.dataChanged.emit(self.index(0), self.index(len(self.goals) - 1))

    def move(self, row: int, to: int) -> None:
        """Want a goal at another place."""
        if row != to and 0 <= row < len(self.goals) and 0 <= to < len(self.goals):
            goals = list(self.goals)
            goals.insert(to, goals.pop(row))
            self.wanted.emit(tuple(goals))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.goals)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        goal = self.goals[index.row()]
        text = translate("Rotation", "{0}. {1}").format(index.row() + 1, goal_text(goal))
        shown = {Role.DisplayRole: text, Role.AccessibleTextRole: text, ROW: Row(goal, "", (text,), _ICONS[goal])}
        return tooltip_text(text) if role == Role.ToolTipRole else shown.get(Role(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, str(self.goals[indexes[0].row()]).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Want what was dragged before that row. False, or the view would take the row out of its old place."""
        at = row if row >= 0 else len(self.goals)
        came_from = self.goals.index(Goal(bytes(data.data(MIME).data()).decode()))
        self.move(came_from, at - 1 if came_from < at else at)
        return False


class GoalsView(ListView):
    """The list: Alt and an arrow key move a goal.

    Signals:
        moved: a goal is to be moved. arg: how far down.
    """

    moved = Signal(int)

    def __init__(self, model: GoalsModel, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rotation", "Goals, the one that counts most first"), parent)
        self.setAccessibleDescription(translate("Rotation", "Alt with Up or Down moves a goal."))
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setUniformItemSizes(False)
        self.setItemDelegate(RowsDelegate(self))
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.setFixedHeight(self.contentsSize().height() + 2 * self.frameWidth())

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step(event):
            self.moved.emit(step)
        elif event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)


def _step(event: QKeyEvent) -> int:
    return _STEPS.get(Qt.Key(event.key()), 0) if event.modifiers() & Qt.KeyboardModifier.AltModifier else 0


class GoalsPanel(QWidget):
    """The order of the goals, what it means, and the way back to the usual one."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.model = GoalsModel(self)
        self.list = GoalsView(self.model, self)
        self.up = tool_button("up", self.tr("Move the goal up (Alt+Up)"), self)
        self.down = tool_button("down", self.tr("Move the goal down (Alt+Down)"), self)
        self.usual = button(self.tr("Usual order"), "undo", "quiet", self)
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        self._lay_out()
        self.model.wanted.connect(self._keep)
        self.list.moved.connect(self._move)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(lambda: self._keep(GOALS))
        self.list.selectionModel().currentChanged.connect(self._show_state)

    def show_goals(self, goals: Sequence[Goal], *, circle: bool) -> None:
        """Show the goals of the session in their order."""
        self.model.show_goals(all_goals(goals))
        words = self.tr("Where they are at odds, the one further up counts more.")
        tables = self.tr("At tables everybody sits, so that turns and waits do not count.")
        self.says.setText(words if circle else f"{words} {tables}")
        self._show_state()

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row()
        self.model.move(row, row + step)

    def _keep(self, goals: tuple[Goal, ...]) -> None:
        row = self.list.currentIndex().row()
        chosen = self.model.goals[row] if row >= 0 else None
        done, _ = self._bridge.tried(set_goals, goals)
        if done:
            self.model.show_goals(goals)
            if chosen is not None:
                self.list.setCurrentIndex(self.model.index(goals.index(chosen)))
            self._show_state()

    def _show_state(self) -> None:
        row, goals = self.list.currentIndex().row(), self.model.goals
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(goals) - 1)
        self.usual.setVisible(goals != GOALS)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Heading(self.tr("Goals in their order"), self), 1)
        for made in (self.usual, self.up, self.down):
            head.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.says)
