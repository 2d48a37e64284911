"""The rules a plan keeps: listed, made, changed; the limits that are rules too; and the order of the goals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.entities import SeatRuleKind
from fishbowl_app.model.ops.seat_rules import delete_rule
from fishbowl_app.model.rules.planned_rules import parts_of_rules
from fishbowl_app.model.rules.verdict import Verdict, costs_a_goal, judge
from fishbowl_app.rotation_reasons import parts_texts
from fishbowl_app.rule_texts import rule_text
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.conflicts_box import ConflictsBox
from fishbowl_app.ui.rotation.goals_list import GoalsPanel
from fishbowl_app.ui.rotation.limits_panel import LimitsPanel
from fishbowl_app.ui.rotation.rule_editor import RuleEditor
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.rotation.words import called, translate
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import PlainLabel, button, tool_button
from fishbowl_app.ui.widgets.rows import Row, RowsList

_ICONS = {
    SeatRuleKind.APART: "apart",
    SeatRuleKind.TOGETHER: "together",
    SeatRuleKind.ONLY: "check",
    SeatRuleKind.NOT: "forbid",
    SeatRuleKind.GROUPS_APART: "apart",
    SeatRuleKind.GROUPS_TOGETHER: "together",
}


class RulesTab(InspectorTab):
    """The rules of this session. Ins adds one, Enter changes it, Del takes it out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.add = button(self.tr("Add a rule"), "plus", parent=self)
        self.edit = tool_button("edit", self.tr("Change the rule (Enter)"), self)
        self.delete = tool_button("delete", self.tr("Take the rule out (Del)"), self)
        self.list = RowsList(self.tr("Rules"), self, whole=True)
        self.list.setAccessibleDescription(self.tr("Enter changes a rule, Del takes it out, Ins adds one."))
        self.none = PlainLabel(
            self.tr("No rules yet: who sits together, and in which rounds, is up to the plan."),
            self,
            tone="quiet",
            wrap=True,
        )
        self.box = ConflictsBox(self)
        self.limits = LimitsPanel(desk.bridge, self)
        self.goals = GoalsPanel(desk.bridge, self)
        self.editor = RuleEditor(desk.bridge, self)
        self._pages = QStackedWidget(self)
        self._wanted = ""  # the rule to choose when it is listed
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Be ready for keys: in the list, first on a rule that is barred, or where the first one is added."""
        if self.is_editing:
            self.editor.kind.setFocus()
        elif self.list.rows.rows:
            barred = next((number for number, row in enumerate(self.list.rows.rows) if row.tone == "warn"), None)
            self.list.choose(max(0, self.list.currentIndex().row()) if barred is None else barred)
            self.list.setFocus()
        else:
            self.add.setFocus()

    @property
    def is_editing(self) -> bool:
        """Whether a rule is being made or changed."""
        return self._pages.currentIndex() == 1

    def show_sheet(self, sheet: Sheet) -> None:
        snapshot = sheet.snapshot
        verdict = judge(snapshot, sheet.asked) if sheet.asked else Verdict()
        self.list.show_rows(_rows(sheet, verdict))
        if self.list.hasFocus() and not snapshot.rule_list:
            self.add.setFocus()
        self.list.setVisible(bool(snapshot.rule_list))
        self.none.setVisible(not snapshot.rule_list)
        measures = sheet.proposal.measures if sheet.proposal else sheet.measures
        self.box.show_verdict(verdict, measures.gave_way if measures else (), called(sheet))
        self.limits.setVisible(sheet.is_circle)
        self.limits.show_fishbowl(snapshot.fishbowl)
        self.goals.show_goals(snapshot.fishbowl.goals, circle=sheet.is_circle)
        if self.is_editing:
            self.editor.follow(snapshot)
        self._settle()
        self._show_state()

    # --- doing -------------------------------------------------------------------------------------------

    def add_rule(self) -> None:
        """Make a new rule."""
        self._edit("")

    def _edit(self, rule_id: str) -> None:
        snapshot = self.desk.bridge.snapshot
        self._pages.setCurrentIndex(1)
        self.editor.begin(snapshot, snapshot.seat_rules.get(rule_id))

    def _edit_chosen(self) -> None:
        if self.list.key():
            self._edit(self.list.key())

    def _delete(self, rule_id: str) -> None:
        if self.desk.bridge.tried(delete_rule, rule_id)[0]:
            self.desk.bridge.say(self.tr("The rule is taken out."), Tone.DONE)

    def _delete_chosen(self) -> None:
        if self.list.key():
            self._delete(self.list.key())

    def _on_closed(self, rule_id: str) -> None:
        """Come back to the list, with that rule chosen as soon as it is listed."""
        self._pages.setCurrentIndex(0)
        self._wanted = rule_id
        self.add.setFocus()
        self._settle()

    def _settle(self) -> None:
        number = self.list.rows.number_of(self._wanted)
        if number >= 0:
            self._wanted = ""
            self.list.choose(number)
            self.list.setFocus()

    # --- inside ------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        for made in (self.edit, self.delete):
            made.setEnabled(bool(self.list.key()))

    def _see(self) -> None:
        """Bring the chosen rule into sight: its list is as high as its rows and scrolls with the page."""
        self._show_state()
        rect = self.list.visualRect(self.list.currentIndex())
        below = self.list.mapTo(self._scroll.widget(), rect.bottomLeft())
        self._scroll.ensureVisible(below.x(), below.y() - rect.height() // 2, 0, rect.height() // 2 + gap())

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_rule)
        self.edit.clicked.connect(self._edit_chosen)
        self.delete.clicked.connect(self._delete_chosen)
        self.list.wanted.connect(self.add_rule)
        self.list.opened.connect(self._edit)
        self.list.taken_out.connect(self._delete)
        self.list.selectionModel().currentChanged.connect(self._see)
        self.editor.closed.connect(self._on_closed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(gap(0.5))
        head.addWidget(self.add)
        head.addStretch(1)
        head.addWidget(self.edit)
        head.addWidget(self.delete)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, gap(), gap(0.5), gap())
        column.setSpacing(gap(1.5))
        column.addLayout(head)
        for made in (self.list, self.none, self.box):
            column.addWidget(made)
        column.addWidget(self.limits)
        column.addWidget(self.goals)
        column.addStretch(1)
        self._scroll = _scrolled(page, self)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(_scrolled(self.editor, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)


def _scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """Return a column that scrolls down and never across."""
    made = QScrollArea(parent)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(page)
    return made


def _rows(sheet: Sheet, verdict: Verdict) -> list[Row]:
    snapshot, labels, words = sheet.snapshot, labels_of(sheet.snapshot), called(sheet)
    said = parts_of_rules(sheet.asked.problem, snapshot, sheet.asked.round_ids) if sheet.asked else {}
    found = []
    for rule in snapshot.rule_list:
        head, who = rule_text(rule, snapshot, labels)
        conflict = verdict.barred.get(rule.id)
        if conflict is None:
            found.append(Row(rule.id, head, (who,), _ICONS[rule.kind]))
            continue
        others = [part for part in conflict.parts if part not in said[rule.id]]
        mark, icon, tone = _against(costs_goal=costs_a_goal(conflict))
        found.append(Row(rule.id, head, (who,), icon, tone, mark.format(" ".join(parts_texts(others, words)))))
    return found


def _against(*, costs_goal: bool) -> tuple[str, str, str]:
    """Return how a rule is marked that bars something: words, icon and tone."""
    if costs_goal:
        return translate("Rotation", "This gives way to it: {0}"), "info", "accent"
    return translate("Rotation", "Cannot be kept with: {0}"), "warning", "warn"
