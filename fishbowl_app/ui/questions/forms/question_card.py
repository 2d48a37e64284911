"""The chosen question, to be typed field after field: Enter goes on to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Question, QuestionKind
from fishbowl_app.model.ops.questions import add_question, edit_question, set_boxes
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.questions.forms.boxes import lines_of, matched
from fishbowl_app.ui.questions.forms.fields import take_back
from fishbowl_app.ui.questions.forms.words import KIND_ICONS, extreme_names, kind_text, prompt
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, doubled, set_tip, tab_in_order
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText


class QuestionCard(QWidget):
    """A question that is there, or one that will be as soon as its wording is typed.

    Signals:
        made: the question that was begun is there now. arg: its id.
        went_on: Enter was pressed in the last field.
        left: Esc was pressed, or what was begun is not wanted.
    """

    made = Signal(str)
    went_on = Signal()
    left = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._question: Question | None = None
        self._place = 0  # of the one that is begun
        self._form_id = ""  # that it is for; "" while none is begun
        self.kind = ChoiceBox(self.tr("Answered by"), 14, self)
        self.kind.offer([(kind_text(kind), kind, icon(KIND_ICONS[kind])) for kind in QuestionKind])
        self.several = QCheckBox(doubled(self.tr("More than one box may be ticked")), self)
        self.wording = SavedText(self.tr("Wording"), self._save_wording, 2, self)
        self.extremes = [SavedLine("", self._extreme_saver(place), self) for place in range(3)]
        self.boxes = BoxesField(self.tr("Boxes, one a line"), self._save_boxes, 3, self)
        self._lay_out()
        self._connect()

    @property
    def is_begun(self) -> bool:
        """Whether a question is shown that is not there yet."""
        return bool(self._form_id)

    @property
    def kind_shown(self) -> QuestionKind:
        """How the question is answered that is shown."""
        return QuestionKind(self.kind.currentData())

    def begin(self, form_id: str, kind: QuestionKind, place: int) -> None:
        """Show a question that is to be, and put the focus where it is worded."""
        self._form_id, self._place, self._question = form_id, place, None
        self.kind.choose(kind)
        self._show_texts("", ("", "", ""), "", several=False)
        self._show_fields()
        self.wording.setFocus()

    def give_up(self) -> None:
        """Let go of a question that was begun."""
        self._form_id = ""

    def show_question(self, question: Question) -> None:
        """Show a question as it is now, without touching what somebody is typing into it."""
        if self._question is None or question.id != self._question.id:
            self._take_back()
        self._form_id, self._question = "", question
        self.kind.choose(question.kind)
        boxes = "\n".join(box.title for box in self._bridge.snapshot.boxes_of(question.id))
        self._show_texts(question.wording, _all_extremes(question), boxes, several=question.several)
        self._show_fields()

    def commit(self) -> bool:
        """Keep what is being typed. False: something was refused; it has the focus."""
        refused = [field for field in self._fields() if not field.commit()]
        if refused:
            refused[0].setFocus()
        return not refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- saving ------------------------------------------------------------------------------------------

    def _save_wording(self, text: str) -> bool:
        if self._question is not None:
            return self._edit(wording=text)
        kept, made = self._bridge.tried(
            add_question, self._form_id, self.kind_shown, text, several=self.several.isChecked(), place=self._place
        )
        if kept and made is not None:
            self.show_question(made)
            self.made.emit(made.id)
        return kept

    def _extreme_saver(self, place: int) -> Callable[[str], bool]:
        def save(text: str) -> bool:
            if self._question is None:
                return False
            named = list(_all_extremes(self._question))
            named[place] = text
            return self._edit(extremes=named)

        return save

    def _save_boxes(self, text: str) -> bool:
        if self._question is None:
            return False
        there = self._bridge.snapshot.boxes_of(self._question.id)
        return self._bridge.tried(set_boxes, self._question.id, matched(there, lines_of(text)))[0]

    def _choose_kind(self) -> None:
        if self._question is not None and not self._edit(kind=self.kind_shown):
            self.kind.choose(self._question.kind)
        self._show_fields()

    def _choose_several(self) -> None:
        if self._question is not None and not self._edit(several=self.several.isChecked()):
            self._show_several(self._question.several)

    def _edit(self, **fields: object) -> bool:
        assert self._question is not None
        return self._bridge.tried(edit_question, self._question.id, **fields)[0]

    # --- going on ----------------------------------------------------------------------------------------

    def _go_on(self, field: SavedLine | SavedText) -> None:
        """Go to the field below, or say that this was the last; an empty wording ends what was begun."""
        if not field.commit():
            return
        if self.is_begun:
            self.left.emit()
            return
        below = self._fields()[self._fields().index(field) + 1 :]
        if below:
            below[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()

    def _fields(self) -> list[SavedLine | SavedText]:
        """Return the fields to type into that the kind has."""
        boxes = [self.boxes] if self.kind_shown is QuestionKind.CHOICE else []
        return [self.wording, *self.extremes[: len(extreme_names(self.kind_shown))], *boxes]

    # --- showing -----------------------------------------------------------------------------------------

    def _show_texts(self, wording: str, extremes: tuple[str, ...], boxes: str, *, several: bool) -> None:
        self.wording.show_value(wording)
        for field, words in zip(self.extremes, extremes, strict=True):
            field.show_value(words)
        self.boxes.show_value(boxes)
        self._show_several(several)

    def _show_several(self, several: bool) -> None:
        with QSignalBlocker(self.several):
            self.several.setChecked(several)

    def _show_fields(self) -> None:
        """Show the fields of the kind; what belongs to a wording waits until there is one."""
        kind, names = self.kind_shown, extreme_names(self.kind_shown)
        self.wording.setPlaceholderText(prompt(kind))
        for field, beside, name in zip(self.extremes, self._beside, (*names, "", "", ""), strict=False):
            field.setAccessibleName(name)
            beside.show_name(name)
            beside.setVisible(bool(name))
        for widget in (self._boxes, self.several):
            widget.setVisible(kind is QuestionKind.CHOICE)
        self._allow()

    def _allow(self) -> None:
        there = self._question is not None or bool(self.wording.toPlainText().strip())
        for field in (*self.extremes, self.boxes):
            field.setEnabled(there)

    def _take_back(self) -> None:
        take_back(self._bridge, self.wording, *self.extremes, self.boxes)

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.kind.activated.connect(self._choose_kind)
        self.several.clicked.connect(self._choose_several)
        self.wording.textChanged.connect(self._allow)
        for text in (self.wording, self.boxes):
            text.saved.connect(lambda text=text: self._go_on(text))
        for line in self.extremes:
            line.returnPressed.connect(lambda line=line: self._go_on(line))

    def _lay_out(self) -> None:
        set_tip(self.wording, self.tr("Enter goes on from field to field, and after the last to a new question."))
        self.boxes.setPlaceholderText(self.tr("One a line; an empty line ends"))
        self._beside = [Labelled("", field, self) for field in self.extremes]
        self._boxes = Labelled(self.boxes.accessibleName(), self.boxes, self)
        below = QHBoxLayout()
        below.setSpacing(gap())
        for part in self._beside:
            below.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.75))
        column.addWidget(self.kind)
        column.addWidget(Labelled(self.wording.accessibleName(), self.wording, self))
        column.addLayout(below)
        column.addWidget(self._boxes)
        column.addWidget(self.several)
        tab_in_order(self.kind, self.wording, *self.extremes, self.boxes, self.several)


def _all_extremes(question: Question) -> tuple[str, str, str]:
    """Return what was typed for this kind or another."""
    return question.first_extreme, question.second_extreme, question.third_extreme


class BoxesField(SavedText):
    """One box a line. Enter begins the next; on an empty line it is done."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.textCursor().block().text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line.strip():
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)
