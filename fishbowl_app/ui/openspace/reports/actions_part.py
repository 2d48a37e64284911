"""What was agreed to be done: one line each with what, who and by when; Enter goes on to the next."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.ops.actions import add_action, delete_actions, edit_action
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.openspace.reports.who import WhoLine, read_who, who_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, tool_button
from fishbowl_app.ui.widgets.saved import SavedLine


class ActionRow(QWidget):
    """One action, or the line for a new one, which becomes an action as soon as it is said what.

    Signals:
        made: a new action came from what was typed.
        entered: Enter was pressed and all of it is kept.
    """

    made = Signal()
    entered = Signal()

    def __init__(self, bridge: SessionBridge, topic_id: Callable[[], str | None], host: QWidget) -> None:
        super().__init__(host)
        self.action_id = ""
        self.adding = False  # what was typed is becoming an action just now
        self._bridge, self._topic_id = bridge, topic_id
        self.what = SavedLine("", self._save_what, self)
        self.who = WhoLine("", bridge, self._save_who, host)
        self.when = SavedLine("", lambda text: self._edit(by_when=text), self)
        self.who.setPlaceholderText(self.tr("Who"))
        self.when.setPlaceholderText(self.tr("By when"))
        self.remove = tool_button("delete", "", self)
        self.remove.clicked.connect(self._remove)
        self.fields = (self.what, self.who, self.when)
        for entered in (self.what.returnPressed, self.who.entered, self.when.returnPressed):
            entered.connect(self._on_enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        for field, stretch in zip(self.fields, (6, 4, 2), strict=True):
            row.addWidget(field, stretch)
        row.addWidget(self.remove)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return (*self.fields, self.remove)

    def name(self, number: int) -> None:
        """Say of each field of which action it is."""
        self.what.setAccessibleName(self.tr("Action {0}: what").format(number))
        self.who.setAccessibleName(self.tr("Action {0}: who").format(number))
        self.when.setAccessibleName(self.tr("Action {0}: by when").format(number))
        self.remove.setAccessibleName(self.tr("Take action {0} out").format(number))
        self.remove.setToolTip(self.tr("Take the action out"))

    def show_action(self) -> None:
        """Show the action as it is now, or an empty line."""
        snapshot = self._bridge.snapshot
        action = snapshot.actions.get(self.action_id)
        self.what.show_value(action.what if action else "")
        self.who.show_value(who_text(snapshot, action))
        self.when.show_value(action.by_when if action else "")
        self.what.setPlaceholderText("" if action else self.tr("New action: what is to be done"))
        self.remove.setEnabled(action is not None)

    def commit(self) -> bool:
        """Save what stands there. False: something was refused."""
        return all(field.commit() for field in self.fields)

    def take_back(self) -> None:
        """Show what is saved again."""
        for field in self.fields:
            field.take_back()

    def _on_enter(self) -> None:
        if self.commit():
            self.entered.emit()

    def _save_what(self, text: str) -> bool:
        if self.action_id:
            return self._edit(what=text)
        self.adding = True
        _, action = self._bridge.tried(add_action, text, topic_id=self._topic_id())
        self.adding = False
        if action is None:
            return False
        self.action_id = action.id
        self.made.emit()
        return True

    def _save_who(self, text: str) -> bool:
        ids, others = read_who(self._bridge.snapshot, text)
        return self._edit(who_ids=ids, who=others)

    def _edit(self, **fields: object) -> bool:
        if self.action_id:
            return bool(self._bridge.tried(edit_action, self.action_id, **fields)[0])
        self._bridge.say(self.tr("Say first what is to be done."), Tone.WARN)
        return False

    def _remove(self) -> None:
        if self.action_id:
            self._bridge.do(delete_actions, [self.action_id])


class ActionsPart(QWidget):
    """The actions of a breakout, or those of all, and an empty line for the next.

    Args:
        bridge: of the session.
        host: the widget over which lists of names open.
        after: what Tab leaves for the first line.
        parent: the widget it belongs to.

    Signals:
        seen: a line has the focus that should be in sight. arg: the widget.
    """

    seen = Signal(object)

    def __init__(
        self, bridge: SessionBridge, host: QWidget, after: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._host, self._after = bridge, host, after
        self._topic_id: str | None = None
        self.rows: list[ActionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(0.5))
        self._column.addWidget(Heading(self.tr("Actions"), self))

    def show_topic(self, topic_id: str | None) -> None:
        """Show the actions of another breakout; None for those that belong to no breakout."""
        self._topic_id = topic_id
        for row in self.rows:
            row.take_back()
        self.refresh()

    def refresh(self) -> None:
        """Follow the session. Lines of actions that stay keep what is being typed in them."""
        if any(row.adding for row in self.rows):
            return
        wanted = [action.id for action in self._bridge.snapshot.action_list if action.topic_id == self._topic_id]
        if [row.action_id for row in self.rows] != [*wanted, ""]:
            self._lay_out(wanted)
        for row in self.rows:
            row.show_action()

    def commit(self) -> bool:
        """Save what stands there. False: something was refused."""
        return all(row.commit() for row in list(self.rows))

    def _lay_out(self, wanted: list[str]) -> None:
        """Have a line for each action and the empty one, keeping those that are there."""
        there = {row.action_id: row for row in self.rows}
        self.rows = [there.pop(action_id, None) or self._row(action_id) for action_id in (*wanted, "")]
        for gone in there.values():
            gone.hide()
            gone.deleteLater()
        for number, row in enumerate(self.rows, start=1):
            self._column.insertWidget(number, row)
            row.name(number)
        self._order()

    def _row(self, action_id: str = "") -> ActionRow:
        row = ActionRow(self._bridge, lambda: self._topic_id, self._host)
        row.action_id = action_id
        row.made.connect(self.refresh)
        row.entered.connect(lambda: self._go_on(row))
        return row

    def _go_on(self, row: ActionRow) -> None:
        """Put the focus into the next line; the one below the last action is empty."""
        if row in self.rows:
            following = self.rows[min(self.rows.index(row) + 1, len(self.rows) - 1)]
            following.what.setFocus()
            self.seen.emit(following)

    def _order(self) -> None:
        """Let Tab go through the lines as they are seen."""
        stops = (stop for row in self.rows for stop in row.stops)
        for before, after in pairwise((self._after, *stops)):
            QWidget.setTabOrder(before, after)
