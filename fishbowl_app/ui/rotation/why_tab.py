"""Why somebody sits when they sit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.rules.rotation import Because, Problem, why
from fishbowl_app.rotation_reasons import because_texts
from fishbowl_app.ui.change_words import seat_name
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.labels import labels_of, round_name
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.rotation.words import called
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel
from fishbowl_app.ui.widgets.rows import Row, RowsList


class WhyTab(InspectorTab):
    """Round by round, the reasons for what the plan that is drawn does with who is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sheet: Sheet | None = None
        self._shown: tuple[Sheet | None, str] = (None, "")
        self.name = Heading("", self)
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        self.list = RowsList(self.tr("Why, round by round"), self)
        self.list.setAccessibleDescription(self.tr("Enter goes to the cell in the table."))
        self.list.opened.connect(self._go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addWidget(self.name)
        layout.addWidget(self.says)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)

    def begin(self) -> None:
        self.list.setFocus()

    def show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def show_chosen(self, chosen: Chosen) -> None:
        if self._shown != (self._sheet, chosen.participant_id):
            self._shown = self._sheet, chosen.participant_id
            self._explain(chosen.participant_id)
        number = self.list.rows.number_of(chosen.round_id)
        if number >= 0:
            self.list.choose(number)

    def _explain(self, who: str) -> None:
        sheet = self._sheet
        name = labels_of(sheet.snapshot).get(who, "") if sheet else ""
        found = self._reasons(sheet, who) if sheet and name else ()
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.list.setVisible(bool(found))
        self.list.setAccessibleName(self.tr("Why, round by round: {0}").format(name))
        self.says.setText(self._words(name, bool(found)))
        if sheet and found:
            self.list.show_rows([self._row(sheet, who, because) for because in found])

    def _reasons(self, sheet: Sheet, who: str) -> tuple[Because, ...]:
        if sheet.asked is None or sheet.plan is None:
            return ()
        problem = _question(sheet)
        known = any(person.id == who for person in problem.people)
        return why(problem, sheet.plan, who) if known else ()

    def _words(self, name: str, explained: bool) -> str:
        if self._sheet is None or self._sheet.plan is None:
            return self.tr("Nothing is planned yet.")
        if not name:
            return self.tr("Choose somebody in the table: here you read why they sit, or listen, in each round.")
        if not explained:
            return self.tr("They are not here, so no seat is planned for them.")
        return self.tr("In the proposed plan.") if self._sheet.proposal else self.tr("In the plan in use.")

    def _row(self, sheet: Sheet, who: str, because: Because) -> Row:
        round_id = sheet.asked.round_ids[because.round]
        seat = sheet.seat_of.get((who, round_id))
        where = self.tr("sits") if seat is None else seat_name(seat)
        if not because.sits:
            where = self.tr("listens") if sheet.is_circle else self.tr("no seat")
        words = f"{round_name(sheet.snapshot, sheet.snapshot.activities[round_id])}, {where}"
        icon = ("sit" if sheet.is_circle else "tables") if because.sits else ""
        return Row(round_id, words, tuple(because_texts(because, called(sheet))), icon, "accent")

    def _go_to(self, round_id: str) -> None:
        self.went_to.emit(round_id, self._shown[1])


def _question(sheet: Sheet) -> Problem:
    """Return what the plan that is drawn answers. The plan in use is not explained by what it was before."""
    if sheet.proposal is not None:
        return sheet.proposal.question.problem
    return replace(sheet.asked.problem, published=())
