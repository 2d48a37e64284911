"""What of the figures is to be seen: framings or moments, over each other, by group, dots or curves."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton, QWidget

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import MOST_LAID_OVER, Manner, manner_of
from fishbowl_app.model.rules.asking.data import FormFigures, QuestionFigures
from fishbowl_app.ui.questions.results.pictures import LAID_OVER, Seen, panels_of
from fishbowl_app.ui.theme import font, gap, pixels
from fishbowl_app.ui.widgets import ChoiceBox, FlowLayout, doubled, set_tip, tool_button


class Switches(QWidget):
    """A button for each framing or moment, and what else there is to choose for the question that is seen.

    Signals:
        changed: something else is to be seen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._off: set[str] = set()  # framings and moments that somebody does not want to see
        self.conditions: dict[str, QToolButton] = {}
        self.laid_over = self._switch("together", self.tr("In one picture"))
        self.laid_over.setChecked(True)
        self.by_group = self._switch("group", self.tr("By group"))
        self.manner = ChoiceBox(self.tr("Draw the answers as"), 8, self)
        self.manner.offer(
            [
                (self.tr("As it suits"), None, None),
                (self.tr("Dots"), Manner.DOTS, None),
                (self.tr("Curve"), Manner.CURVE, None),
                (self.tr("Columns"), Manner.HISTOGRAM, None),
                (self.tr("Both"), Manner.BOTH, None),
            ]
        )
        self.manner.activated.connect(self.changed)
        self._flow = FlowLayout(self, gap(0.5))
        self._last = (self.laid_over, self.by_group, self.manner)
        for widget in self._last:
            self._flow.addWidget(widget)

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what one comes through by Tab."""
        return (*self.conditions.values(), *self._last)

    def seen(self) -> Seen:
        """Return what is to be seen, in the order of the form."""
        manner = self.manner.currentData()  # as Qt keeps it: a bare text
        return Seen(
            tuple(each for each in self.conditions if each not in self._off),
            self.laid_over.isChecked(),
            self.by_group.isChecked(),
            Manner(manner) if manner else None,
        )

    def show_figures(self, form: FormFigures, figures: QuestionFigures | None) -> None:
        """Offer what there is for a question, or for all statements together."""
        self._show_conditions(condition_names(form.form, form.conditions))
        kind = figures.question.kind if figures else QuestionKind.STATEMENT
        self.laid_over.setVisible(kind in LAID_OVER and len(self.conditions) > 1)
        self._allow_over(figures)
        shown = (figures,) if figures else form.questions
        self.by_group.setEnabled(any(group for each in shown for group in each.groups))
        self.by_group.setVisible(form.form.asks_group and kind is not QuestionKind.WORDS)
        self.manner.setVisible(kind is QuestionKind.SLIDER)

    # --- inside ------------------------------------------------------------------------------------------

    def _allow_over(self, figures: QuestionFigures | None) -> None:
        """Let series be laid over one another only where they can be told apart then."""
        seen = self.seen()
        few = len(seen.condition_ids) <= MOST_LAID_OVER
        slider = figures is not None and figures.question.kind is QuestionKind.SLIDER
        dots = slider and (seen.manner or manner_of(panels_of(figures, seen))) is Manner.DOTS
        self.laid_over.setEnabled(few and not dots)
        set_tip(self.laid_over, self._why_over(few, dots))

    def _why_over(self, few: bool, dots: bool) -> str:
        """Say why series cannot be laid over one another, or when they can."""
        if not few:
            return self.tr("Not more than three go in one picture: more would hide one another.")
        if dots:
            return self.tr("Dots would hide one another in one picture. Draw a curve or columns instead.")
        return self.tr("Up to three, as curves or columns: more of them, and dots, would hide one another.")

    def _switch(self, icon_name: str, name: str) -> QToolButton:
        made = tool_button(icon_name, name, self, with_text=True)
        made.setCheckable(True)
        made.toggled.connect(self.changed)
        return made

    def _show_conditions(self, names: dict[str, str]) -> None:
        if list(names) != list(self.conditions):
            self._make_conditions(list(names))
        for condition_id, name in names.items():
            made = self.conditions[condition_id]
            _write(made, _short(name))
            made.setAccessibleName(name)
            set_tip(made, name)
            made.setVisible(len(names) > 1)

    def _make_conditions(self, ids: list[str]) -> None:
        for made in self.conditions.values():
            self._flow.removeWidget(made)
            made.deleteLater()
        for widget in self._last:
            self._flow.removeWidget(widget)
        self.conditions = {each: self._condition(each) for each in ids}
        for widget in (*self.conditions.values(), *self._last):
            self._flow.addWidget(widget)

    def _condition(self, condition_id: str) -> QToolButton:
        made = tool_button("eye", "", self, with_text=True)
        made.setCheckable(True)
        made.setChecked(condition_id not in self._off)
        made.toggled.connect(lambda on: self._turn(condition_id, on))
        return made

    def _turn(self, condition_id: str, on: bool) -> None:
        """Take one out, or in again; one is always left."""
        if not on and len(self._off & set(self.conditions)) == len(self.conditions) - 1:
            with QSignalBlocker(self.conditions[condition_id]):
                self.conditions[condition_id].setChecked(True)
            return
        (self._off.discard if on else self._off.add)(condition_id)
        self.changed.emit()


def _write(switch: QToolButton, words: str) -> None:
    """Write words on a switch, with room for the bold letters that it has while it is pressed."""
    switch.setMinimumWidth(0)
    switch.setText(doubled(words))
    bold = QFontMetrics(font(bold=True)).horizontalAdvance(words)
    regular = QFontMetrics(font()).horizontalAdvance(words)
    switch.setMinimumWidth(switch.sizeHint().width() + bold - regular)


def _short(name: str) -> str:
    """Return what of a name fits on a button, which has bold letters while it is pressed."""
    return QFontMetrics(font(bold=True)).elidedText(name, Qt.TextElideMode.ElideRight, pixels() * 18)
