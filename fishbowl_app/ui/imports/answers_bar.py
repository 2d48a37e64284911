"""How answers are understood: of which form and framing they are, and on which scale each slider was answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.import_answer_texts import scale_text
from fishbowl_app.imports.answer_values import SCALES, Scale
from fishbowl_app.imports.answers import AnswersKind, AnswersPreview
from fishbowl_app.model.entities import Compares, Question
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.imports.draft import Draft
from fishbowl_app.ui.imports.words import short
from fishbowl_app.ui.widgets import ChoiceBox, FlowLayout
from fishbowl_app.ui.widgets.saved import Labelled


class AnswersBar(QWidget):
    """A few boxes; those about which there is nothing to choose are hidden.

    Signals:
        chosen: the answers are to be understood otherwise. arg: an AnswersKind.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: AnswersKind | None = None
        self._flow = FlowLayout(self)
        self.form = ChoiceBox(self.tr("Answers to the form"), 14)
        self.condition = ChoiceBox(self.tr("Framing"), 14)
        self.scales: dict[str, ChoiceBox] = {}  # by question
        for box in (self.form, self.condition):
            self._flow.addWidget(Labelled(box.accessibleName(), box, self))
        self.form.activated.connect(lambda: self.chosen.emit(AnswersKind(self.form.currentData())))
        self.condition.activated.connect(self._tell)

    def show_draft(self, draft: Draft, snapshot: Snapshot) -> None:
        """Show how the draft understands the answers."""
        self._kind = draft.answers
        self.setVisible(self._kind is not None)
        if self._kind is None:
            return
        self._show_form(self._kind, snapshot)
        self._show_conditions(self._kind, snapshot)
        found = draft.preview
        if isinstance(found, AnswersPreview):
            self._show_scales([snapshot.questions[each] for each in found.scales], found)

    def _show_form(self, kind: AnswersKind, snapshot: Snapshot) -> None:
        forms = [form for form in snapshot.form_list if snapshot.questions_of(form.id)]
        _fill(self.form, [(form.title, form.id) for form in forms], kind.form_id)
        self.form.parentWidget().setVisible(len(forms) > 1)

    def _show_conditions(self, kind: AnswersKind, snapshot: Snapshot) -> None:
        conditions = snapshot.conditions_of(kind.form_id)
        framings = snapshot.forms[kind.form_id].compares is Compares.FRAMINGS
        named = self.tr("All are of the framing") if framings else self.tr("All are of the moment")
        self.condition.setAccessibleName(named)
        self.condition.parentWidget().show_name(named)
        items: list[tuple[str, object]] = [(self.tr("As the file says"), None)]
        names = condition_names(snapshot.forms[kind.form_id], conditions)
        items += [(name, condition_id) for condition_id, name in names.items()]
        _fill(self.condition, items, kind.condition_id)
        self.condition.parentWidget().setVisible(len(conditions) > 1)

    def _show_scales(self, questions: Sequence[Question], found: AnswersPreview) -> None:
        if list(self.scales) != [question.id for question in questions]:
            self._make_scales(questions)
        for question_id, box in self.scales.items():
            box.setCurrentIndex(SCALES.index(found.scales[question_id]))

    def _make_scales(self, questions: Sequence[Question]) -> None:
        for box in self.scales.values():
            box.parentWidget().hide()
            box.parentWidget().deleteLater()
        self.scales = {}
        for question in questions:
            box = ChoiceBox(self.tr("Numbers of “{0}” go from").format(short(question.wording)), 14)
            for scale in SCALES:
                box.addItem(scale_text(scale), scale)
            box.activated.connect(self._tell)
            self._flow.addWidget(Labelled(box.accessibleName(), box, self))
            self.scales[question.id] = box

    def _tell(self) -> None:
        """Tell of what was chosen; a scale that was only guessed stays a guess."""
        kind, sender = self._kind, self.sender()
        if kind is None:
            return
        scales: dict[str, Scale] = dict(kind.scales)
        scales |= {question: box.currentData() for question, box in self.scales.items() if box is sender}
        self.chosen.emit(AnswersKind(kind.form_id, self.condition.currentData(), scales))


def _fill(box: ChoiceBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    if list(items) != [(box.itemText(place), box.itemData(place)) for place in range(box.count())]:
        box.clear()
        for text, data in items:
            box.addItem(text, data)
    box.setCurrentIndex(next((place for place, item in enumerate(items) if item[1] == chosen), 0))
