"""The form in which a rule is made or changed, in its place beside the tables."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.entities import SeatRule, SeatRuleKind
from fishbowl_app.model.errors import BadRule, RuleBroken, RuleProblem
from fishbowl_app.model.ops.seat_rules import add_rule, edit_rule
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS, least
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.rotation.rule_fields import GroupsField, PeopleField, RoundsField
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, Heading, InlineMessage, MessageKind, PlainLabel, button

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ABOUT_ROUNDS = (RuleProblem.NO_ROUND, RuleProblem.AT_TABLES)


class RuleEditor(QWidget):
    """Kind, who and rounds of one rule. What is refused is said below the field and stays as it was typed.

    Signals:
        closed: the rule is kept, or let go. arg: its id, "" where there is none.
    """

    closed = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rule_id = ""
        self.title = Heading("", self)
        self.kind = ChoiceBox(self.tr("What the rule says"), 16, self)
        for value in SeatRuleKind:
            self.kind.addItem(kind_text(value), value)
        self.kind.setProperty(LETTERS_OFF, True)
        self.hint = PlainLabel("", self, tone="quiet", wrap=True)
        self.people = PeopleField(bridge.snapshot, self)
        self.groups = GroupsField(self)
        self.rounds = RoundsField(self)
        self.who_problem, self.rounds_problem = InlineMessage(self), InlineMessage(self)
        self.save = self._button(self.tr("Keep the rule"), "primary")
        self.cancel = self._button(self.tr("Cancel"))
        self._lay_out()
        self._connect()

    def begin(self, snapshot: Snapshot, rule: SeatRule | None = None) -> None:
        """Show a rule, or an empty one for every round."""
        self._rule_id = rule.id if rule else ""
        self.title.setText(self.tr("Change a rule") if rule else self.tr("New rule"))
        kind = rule.kind if rule else SeatRuleKind.APART
        who = rule.who if rule else ()
        about_groups = kind in ABOUT_GROUPS
        self.kind.setCurrentIndex(list(SeatRuleKind).index(kind))
        self.people.line.clear()
        self.people.show_people(snapshot, () if about_groups else who)
        self.groups.show_groups(snapshot, who if about_groups else ())
        self.rounds.show_rounds(snapshot, rule.round_ids if rule else ())
        self._show_kind()
        self._clear()
        (self._field() if rule else self.kind).setFocus()

    def follow(self, snapshot: Snapshot) -> None:
        """Keep what is typed while the session changes; who or what has gone from it goes here too."""
        if self._rule_id not in snapshot.seat_rules:
            self._rule_id = ""
        self.people.show_people(snapshot, self.people.ids())
        self.groups.show_groups(snapshot, self.groups.ids())
        self.rounds.show_rounds(snapshot, self.rounds.ids())
        self._show_kind()

    def chosen_kind(self) -> SeatRuleKind:
        """Return the kind that is chosen."""
        return SeatRuleKind(self.kind.currentData())

    def keep(self) -> None:
        """Keep the rule, or say why it cannot be."""
        self._clear()
        if self._field() is self.people and not self.people.take():
            return
        rounds, who = self.rounds.ids(), self._field().ids()
        if len(who) < least(self.chosen_kind()):
            self._say(BadRule(RuleProblem.TOO_FEW, least(self.chosen_kind())))
        elif rounds is None:
            self._say(BadRule(RuleProblem.NO_ROUND))
        else:
            self._put(who, rounds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.focusWidget()
        if event.key() in _ENTER and at is self.people.line:
            event.accept()  # the line has used it
        elif event.key() in _ENTER and at is self.kind:
            self._field().setFocus()
        elif event.key() in _ENTER and at is self.cancel:
            self._close("")
        elif event.key() in _ENTER:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._close(self._rule_id)
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------

    def _put(self, who: tuple[str, ...], rounds: tuple[str, ...]) -> None:
        fields = {"kind": self.chosen_kind(), "who": who, "round_ids": rounds}
        try:
            if self._rule_id:
                done, kept = self._bridge.strictly(edit_rule, self._rule_id, **fields)
            else:
                done, kept = self._bridge.strictly(add_rule, *fields.values())
        except RuleBroken as error:
            self._say(error)
            return
        if done:
            self._close(self._rule_id or kept.id)

    def _close(self, rule_id: str) -> None:
        self.people.line.clear()
        self.closed.emit(rule_id)

    def _say(self, error: RuleBroken) -> None:
        """Say what is refused below the field it is about, and go there."""
        about_rounds = isinstance(error, BadRule) and error.problem in ABOUT_ROUNDS
        message = self.rounds_problem if about_rounds else self.who_problem
        message.show_message(error_text(error, self._bridge.snapshot), MessageKind.ALERT, closable=False)
        if about_rounds:
            self.rounds.begin()
        else:
            self._field().setFocus()

    def _say_strange(self, typed: str) -> None:
        words = self.tr("Nobody is called “{0}”. Type two letters of a name.").format(typed)
        self.who_problem.show_message(words, MessageKind.ALERT, closable=False)

    def _clear(self) -> None:
        self.who_problem.clear()
        self.rounds_problem.clear()

    def _field(self) -> PeopleField | GroupsField:
        return self.groups if self.chosen_kind() in ABOUT_GROUPS else self.people

    def _show_kind(self) -> None:
        kind = self.chosen_kind()
        for field in (self.people, self.groups):
            field.setVisible(field is self._field())
        self.rounds.show_kind(kind)
        self.hint.setText(kind_hint(kind))
        self._order()

    def _order(self) -> None:
        """Let Tab go through the form from top to bottom: names and numbers come and go."""
        fields = (*self.people.stops(), *self.groups.stops(), *self.rounds.stops())
        for one, other in pairwise((self.kind, *fields, self.save, self.cancel)):
            QWidget.setTabOrder(one, other)

    def _button(self, words: str, kind: str = "") -> QPushButton:
        made = button(words, kind=kind, parent=self)
        made.setProperty(LETTERS_OFF, True)
        return made

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        for field in (self.people, self.groups, self.rounds):
            field.changed.connect(self._clear)
        self.people.changed.connect(self._order)
        self.kind.activated.connect(self._clear)
        self.people.strange.connect(self._say_strange)
        self.people.confirmed.connect(self.keep)
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(lambda: self._close(self._rule_id))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(), gap(0.5), gap())
        column.setSpacing(gap())
        for made in (self.title, self.kind, self.hint, self.people, self.groups, self.who_problem):
            column.addWidget(made)
        column.addWidget(Heading(self.tr("In which rounds"), self))
        column.addWidget(self.rounds)
        column.addWidget(self.rounds_problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(0.5))
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)


def kind_text(kind: SeatRuleKind) -> str:
    """Return what a kind of rule is called where one is chosen."""
    return {
        SeatRuleKind.APART: translate("Rotation", "People kept apart"),
        SeatRuleKind.TOGETHER: translate("Rotation", "People kept together"),
        SeatRuleKind.ONLY: translate("Rotation", "People only in some rounds"),
        SeatRuleKind.NOT: translate("Rotation", "People not in some rounds"),
        SeatRuleKind.GROUPS_APART: translate("Rotation", "Groups kept apart"),
        SeatRuleKind.GROUPS_TOGETHER: translate("Rotation", "Groups kept together"),
    }[kind]


def kind_hint(kind: SeatRuleKind) -> str:
    """Return what a kind of rule means."""
    return {
        SeatRuleKind.APART: translate("Rotation", "No two of them sit in the circle, or at a table, together."),
        SeatRuleKind.TOGETHER: translate("Rotation", "All of them sit in the circle, or none; at one table."),
        SeatRuleKind.ONLY: translate("Rotation", "In all other rounds they listen."),
        SeatRuleKind.NOT: translate("Rotation", "In these rounds they listen."),
        SeatRuleKind.GROUPS_APART: translate(
            "Rotation", "Only one of these groups is in the circle at a time, or at a table."
        ),
        SeatRuleKind.GROUPS_TOGETHER: translate(
            "Rotation",
            "Their own round: the circle is filled from these groups. At tables each sits at as few as can be.",
        ),
    }[kind]
