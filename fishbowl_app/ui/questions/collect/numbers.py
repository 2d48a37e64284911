"""Which form a number on paper means: its framing or moment, and whether it can be taken in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.entities import Condition, Response
from fishbowl_app.model.errors import NumberOutside, NumberTaken, RuleBroken
from fishbowl_app.model.rules.asking.collecting import (
    collected,
    condition_of_number,
    numbers_tell,
)
from fishbowl_app.model.rules.asking.numbering import is_of, last_number
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.rows import Misread, NumberRow
from fishbowl_app.ui.questions.collect.sheet import FormSheet
from fishbowl_app.ui.questions.collect.words import place_name


class Numbers(QObject):
    """The number line of a sheet. Where numbers run on over the framings, a number chooses its framing.

    Signals:
        taken: the form of the number is there. arg: the id of the response.
    """

    taken = Signal(str)

    def __init__(self, bridge: SessionBridge, chosen: Chosen, sheet: FormSheet) -> None:
        super().__init__(sheet)
        self._bridge, self._chosen, self._sheet = bridge, chosen, sheet
        self.choosing = False  # a framing, by the number that is typed

    def condition(self) -> Condition:
        """Return the framing or moment that is chosen, by hand or by the number."""
        condition = self._chosen.condition
        assert condition is not None, "a form is shown, and every form has one"
        return condition

    def fill(self, *, here: bool = False) -> None:
        """Write down the number that comes next. `here`: in the framing that is chosen."""
        row, condition = self._sheet.number, self.condition()
        if row is None:
            return
        state = collected(self._bridge.snapshot, condition.form_id)
        count = state.by_condition[condition.id] if here or not self._tell() else state.whole
        row.set_words("" if count.next_number is None else str(count.next_number))
        self.follow(None)

    def fill_unless_typed(self) -> None:
        """Write it down where nobody has begun a form."""
        row = self._sheet.number
        if self._sheet.draft().is_blank and row is not None and not row.line.isModified():
            self.fill()

    def follow(self, corrected: Response | None) -> None:
        """Choose the framing of the number, and say which it is. What is corrected stays where it is."""
        number = self._number()
        if number is not None and corrected is None and self._tell():
            meant = condition_of_number(self._bridge.snapshot, self.condition().form_id, number)
            if meant is not None:
                self.choosing = True
                self._chosen.choose_condition(meant.id)
                self.choosing = False
        self.say_place(corrected)

    def say_place(self, corrected: Response | None) -> None:
        """Say beside the number which framing or moment the form is of."""
        if self._sheet.number is not None:
            condition_id = corrected.condition_id if corrected else self.condition().id
            self._sheet.number.say_place(place_name(self._bridge.snapshot, condition_id))

    def fit(self) -> None:
        """A framing was chosen by hand: let the number be one of it."""
        number = self._number()
        if number is None or not is_of(self.condition(), number) or self._sheet.draft().is_blank:
            self.fill(here=True)
        self.say_place(None)

    def check(self, corrected: Response | None) -> bool:
        """Tell whether a form of this number can be taken in; else say why not, at the number."""
        row, number = self._sheet.number, self._number()
        if row is None or number is None or (corrected and corrected.number == number):
            return True
        snapshot = self._bridge.snapshot
        condition = snapshot.conditions[corrected.condition_id] if corrected else self.condition()
        there = snapshot.response_of_number(condition.id, number)
        if not is_of(condition, number):
            any_of = self._tell() and corrected is None  # all framings: the number would have chosen one
            return self._refuse(row, NumberOutside(number, *self._ends(condition, any_of=any_of)))
        if there is not None:
            refused = self._refuse(row, NumberTaken(condition.id, number, there.id))
            self.taken.emit(there.id)
            return refused
        return True

    # --- inside ------------------------------------------------------------------------------------------

    def _refuse(self, row: NumberRow, error: RuleBroken) -> bool:
        row.refuse(error_text(error, self._bridge.snapshot))
        return False

    def _number(self) -> int | None:
        try:
            return self._sheet.number.read() if self._sheet.number else None
        except Misread:
            return None

    def _tell(self) -> bool:
        return numbers_tell(self._bridge.snapshot, self.condition().form_id)

    def _ends(self, condition: Condition, *, any_of: bool) -> tuple[int, int | None]:
        """Return the first and last number of a framing or moment, or of all that its form has."""
        if not any_of:
            return condition.first_number, last_number(condition)
        rows = sorted(self._bridge.snapshot.conditions_of(condition.form_id), key=lambda each: each.first_number)
        return rows[0].first_number, last_number(rows[-1])
