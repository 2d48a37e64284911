"""Show of hands: a number for each answer, held against the people who are here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import MOST_HANDS, Question
from fishbowl_app.model.ops.hands import tally_hands
from fishbowl_app.model.rules.asking.raised import BY_HAND, Raised, raised
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.lines import ShortLine
from fishbowl_app.ui.questions.collect.words import hand_name, raised_text, waits_text
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import (
    ChoiceBox,
    EmptyState,
    Heading,
    IconLabel,
    PlainLabel,
    announce,
    badge_icon,
    button,
    tool_button,
)
from fishbowl_app.ui.widgets.saved import Labelled

WIDEST = 46  # of the answers with their numbers, in sizes of the text: they belong together
ICON = 16
SHOWN = ("form", "condition", "question", "box", "group", "participant", "hands")


class CountLine(ShortLine):
    """How many hands. "+" and "-" count on and back by one.

    Signals:
        counted: arg: by how much.
    """

    counted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setValidator(QIntValidator(0, MOST_HANDS, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {"+": 1, "=": 1, "-": -1, "−": -1}
        if event.text() in steps:
            self.counted.emit(steps[event.text()])
        else:
            super().keyPressEvent(event)


class HandsPart(QWidget):
    """One question, by a framing or moment and perhaps by group; each number is kept as soon as Enter is pressed.

    Signals:
        staged: the question, or what was answered to it, is to be shown on the Stage. args: StageView, its id.
        laid_out: there are other lines than before.
    """

    staged = Signal(object, str)
    laid_out = Signal()

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = desk.bridge, chosen
        self.question = ChoiceBox(self.tr("Question"), 20, self)
        self.group = ChoiceBox(self.tr("Whose hands"), 10, self)
        self.wording = Heading("", self)
        self.total = PlainLabel("", self, size=TextSize.HEADING, wrap=True)
        self.too_many = _warning(waits_text(), self)
        self.replaces = PlainLabel("", self, tone="warn", wrap=True)
        self.on_stage = button(self.tr("Answers on the Stage"), "stage", parent=self)
        self.next = button(self.tr("Next question"), "right", parent=self)
        self.lines: dict[int | str, CountLine] = {}
        self._asked: tuple[object, ...] = ()
        self._lay_out()
        self._connect()
        self.refresh()

    def enter(self) -> None:
        """Put the focus where the first hands are typed."""
        self._chosen.look_at(self.question.currentData() or "")
        lines = list(self.lines.values())
        (lines[0] if lines else self.question).setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show the session, and the form that is chosen, as they are now."""
        snapshot, form = self._bridge.snapshot, self._chosen.form
        asked = [row for row in snapshot.questions_of(form.id) if row.kind in BY_HAND] if form else []
        self._stack_empty(not asked)
        if not asked:
            return
        self.question.offer([(row.wording or self.tr("Question without words"), row.id, None) for row in asked])
        groups = [(row.name, row.id, badge_icon(row.label, row.colour)) for row in snapshot.group_list]
        self.group.offer([(self.tr("Everybody"), None, None), *groups])
        self.next.setEnabled(self.question.currentIndex() < len(asked) - 1)
        self._show_question(snapshot.questions[self.question.currentData()])

    # --- deeds -------------------------------------------------------------------------------------------

    def count(self, answer: int | str, number: int) -> bool:
        """Write down how many hands were up for an answer. False: it could not be kept."""
        now, kept = self._raised(), True
        if now.counts.get(answer) != number:
            about = (self._chosen.condition.id, self.question.currentData(), {**now.counts, answer: number})
            kept, _ = self._bridge.tried(tally_hands, *about, self.group.currentData())
        announce(self.total, self.total.text())
        return kept

    def go_on(self) -> None:
        """Go to the next question."""
        self.question.setCurrentIndex(self.question.currentIndex() + 1)
        self.enter()

    # --- inside ------------------------------------------------------------------------------------------

    def _raised(self) -> Raised:
        about = self._chosen.condition.id, self.question.currentData(), self.group.currentData()
        return raised(self._bridge.snapshot, *about)

    def _show_question(self, question: Question) -> None:
        self.wording.setText(question.wording)
        now = self._raised()
        names = {answer: hand_name(self._bridge.snapshot, answer) for answer in now.counts}
        if self._asked != (wanted := (pixels(), question.id, *names.items())):
            self._asked = wanted
            self._make_lines(names)
        for answer, line in self.lines.items():
            if not line.isModified():
                line.set_words(str(now.counts[answer]) if now.counts[answer] else "")
        self.total.setText(raised_text(now))
        self.total.set_tone("warn" if now.too_many else "")
        self.too_many.setVisible(now.too_many > 0)
        self.replaces.setText(self._replaced_text() if now.replaces else "")
        self.replaces.setVisible(now.replaces)

    def _replaced_text(self) -> str:
        if self.group.currentData() is None:
            return self.tr("Hands were counted by group. A count of everybody takes the place of all of these.")
        return self.tr("Hands of everybody were counted. A count of a group takes the place of that.")

    def _make_lines(self, names: dict[int | str, str]) -> None:
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, gap(), 0)
        grid.setHorizontalSpacing(gap(1.5))
        grid.setColumnStretch(0, 1)
        self.lines = {}
        for row, (answer, name) in enumerate(names.items()):
            line = self.lines[answer] = CountLine(self.tr("Hands for {0}").format(name), inner)
            line.setFixedWidth(pixels() * 6)
            self._follow(answer, line)
            grid.addWidget(PlainLabel(name, inner, wrap=True), row, 0)
            grid.addWidget(line, row, 1)
            for column, (icon, said, step) in enumerate(
                (("minus", self.tr("One less for {0}"), -1), ("plus", self.tr("One more for {0}"), 1)), 2
            ):
                made = tool_button(icon, said.format(name), inner)
                made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys do the same
                made.clicked.connect(lambda _=False, answer=answer, step=step: self._step(answer, step))
                grid.addWidget(made, row, column)
        grid.setRowStretch(len(names), 1)
        self._scroll.setWidget(inner)
        self.laid_out.emit()

    def _follow(self, answer: int | str, line: CountLine) -> None:
        line.entered.connect(lambda: self._enter_line(answer))
        line.stepped.connect(lambda step: self._go(answer, step))
        line.counted.connect(lambda step: self._step(answer, step))
        line.editingFinished.connect(lambda: self._keep(answer))

    def _keep(self, answer: int | str) -> bool:
        line = self.lines[answer]
        if line.isModified():
            line.setModified(False)
            line.setModified(not self.count(answer, int(line.words() or 0)))
        return not line.isModified()

    def _enter_line(self, answer: int | str) -> None:
        if self._keep(answer):
            self._go(answer, 1)

    def _go(self, answer: int | str, step: int) -> None:
        places = list(self.lines)
        place = places.index(answer) + step
        if 0 <= place < len(places):
            line = self.lines[places[place]]
            line.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(line)
        elif step > 0 and self.next.isEnabled():
            self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, answer: int | str, step: int) -> None:
        line = self.lines[answer]
        number = min(max(int(line.words() or 0) + step, 0), MOST_HANDS)
        line.set_words(str(number))
        line.setModified(not self.count(answer, number))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN):
            self.refresh()

    def _stack_empty(self, empty: bool) -> None:
        self._empty.setVisible(empty)
        self._inner.setVisible(not empty)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._chosen.changed.connect(self.refresh)
        theme_notifier().changed.connect(self.refresh)
        self.question.currentIndexChanged.connect(self.refresh)
        self.group.currentIndexChanged.connect(self.refresh)
        for box in (self.question, self.group):
            box.activated.connect(self.enter)
        self.next.clicked.connect(self.go_on)
        self.on_stage.clicked.connect(lambda: self.staged.emit(StageView.ANSWERS, self.question.currentData()))

    def _lay_out(self) -> None:
        text = self.tr("Hands are counted for statements and for boxes to tick. This form has none.")
        self._empty = EmptyState("people", self.tr("Nothing to raise a hand for"), text, parent=self)
        self._inner = QWidget(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMaximumWidth(pixels() * WIDEST)
        choices = QHBoxLayout()
        choices.setSpacing(gap())
        choices.addWidget(Labelled(self.tr("Question"), self.question, self), 3)
        choices.addWidget(Labelled(self.tr("Whose hands"), self.group, self), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap())
        buttons.addWidget(PlainLabel(self.tr("Number, Enter. + and − count by one."), self, tone="quiet"), 1)
        buttons.addWidget(self.on_stage)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(choices)
        column.addWidget(self.wording)
        column.addWidget(self.total)
        column.addWidget(self.too_many)
        column.addWidget(self.replaces)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._inner)


def _warning(text: str, parent: QWidget) -> QWidget:
    """Return a sentence behind a warning sign."""
    made = QWidget(parent)
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap())
    line.addWidget(IconLabel("warning", ICON, "warn", made), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text, made, tone="warn", wrap=True), 1)
    return made
