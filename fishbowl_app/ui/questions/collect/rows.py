"""The rows of a form that is keyed back: what is asked, where it is typed, what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Box, Group, Question, QuestionKind
from fishbowl_app.model.errors import BadAnswer
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.keying import is_whole, read_answer
from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.ui.questions.collect.lines import Line, LongLine, ShortLine
from fishbowl_app.ui.questions.collect.words import answer_hint, answer_said, translate, why_wrong
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import PlainLabel, announce, set_look

LINE_WIDTH = 7  # of a short line, in sizes of the text


class Misread(Exception):
    """What was typed means nothing here; the words say why."""


class FieldRow(QWidget):
    """A line with its name above it and what was understood beside it. What is wrong is said below, at once.

    Signals:
        done: Enter was pressed on what can be read.
        whole: one key said all there is to say.
        stepped: the line before or after is wanted. arg: -1 or 1.
        typed: somebody typed here.
    """

    done = Signal()
    whole = Signal()
    stepped = Signal(int)
    typed = Signal()

    def __init__(self, name: str, hint: str, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._hint = line, hint
        self.name = PlainLabel(name, self, wrap=True)
        self.echo = PlainLabel(hint, self, wrap=True, tone="quiet")
        self.wrong = PlainLabel("", self, wrap=True, tone="warn")
        self.wrong.hide()
        line.setParent(self)
        line.setAccessibleDescription(hint)
        self._lay_out()
        line.entered.connect(self._on_entered)
        line.stepped.connect(self.stepped)
        line.typed.connect(self._on_typed)

    def words(self) -> str:
        """Return what stands in the line."""
        return self.line.words()

    def set_words(self, words: str) -> None:
        """Let something else stand in the line."""
        if self.words() != words:
            self.line.set_words(words)
        self._understand()

    def go_in(self) -> None:
        """Put the focus here."""
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def check(self) -> bool:
        """Tell whether what stands here can be read; else mark it and say why."""
        try:
            self.read()
        except Misread as error:
            self.refuse(str(error))
            return False
        return True

    def refuse(self, why: str) -> None:
        """Mark the line as wrong and say why; the focus comes here."""
        self._mark(why)
        self.go_in()
        announce(self.line, why)

    def read(self) -> Any:
        """Return what stands here as a value.

        Raises:
            Misread: it cannot be read.
        """
        raise NotImplementedError

    def said(self) -> str:
        """Return in words what was understood, "" for nothing to say."""
        return ""

    def is_whole(self) -> bool:
        """Tell whether nothing more can follow what was typed."""
        return False

    def may_become_right(self) -> bool:
        """Tell whether what cannot be read yet may be right when more is typed."""
        return False

    # --- inside ------------------------------------------------------------------------------------------

    def _on_entered(self) -> None:
        if self.check():
            self.done.emit()

    def _on_typed(self) -> None:
        self._understand()
        self.typed.emit()
        if self.is_whole() and not self.line.property("invalid"):
            self.whole.emit()

    def _understand(self) -> None:
        """Show what was understood, or at once why it cannot be right."""
        try:
            self.read()
        except Misread as error:
            why = "" if self.may_become_right() else str(error)
            if why and why != self.wrong.text():
                announce(self.line, why)
            self._mark(why)
            self.echo.setText(self._hint)
        else:
            self._mark("")
            self.echo.setText(self.said() if self.words().strip() else self._hint)

    def _mark(self, why: str) -> None:
        set_look(self.line, "invalid", bool(why))
        self.wrong.setText(why)
        self.wrong.setVisible(bool(why))

    def _lay_out(self) -> None:
        if isinstance(self.line, LongLine):
            self.echo.hide()  # there is nothing else to understand
        else:
            self.line.setFixedWidth(pixels() * LINE_WIDTH)
        across = QHBoxLayout()
        across.setSpacing(gap(1.5))
        across.addWidget(self.line)
        across.addWidget(self.echo, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.name)
        column.addLayout(across)
        column.addWidget(self.wrong)
        column.addStretch(1)


class NumberRow(FieldRow):
    """The number of the paper form, if it can be read. Whether it is there already is not known here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._place = ""
        name = translate("Collect", "Number of the form")
        super().__init__(name, translate("Collect", "Empty where nobody can read it"), ShortLine(name), parent)
        set_look(self.name, "textSize", "small")
        self.name.set_tone("quiet")

    def read(self) -> int | None:
        words = self.words().strip()
        if words and not words.isdecimal():
            raise Misread(translate("Collect", "A number, such as 12"))
        return int(words) if words else None

    def said(self) -> str:
        return self._place

    def say_place(self, place: str) -> None:
        """Say which framing or moment the number is of."""
        self._place = place
        self._understand()


class GroupRow(FieldRow):
    """The group that whoever answered is of, by its letters or the beginning of its name."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        self._groups = tuple(groups)
        hint = ", ".join(f"{group.label} {group.name}" for group in groups)
        name = translate("Collect", "Group")
        super().__init__(name, hint, ShortLine(name), parent)
        set_look(self.name, "textSize", "small")
        self.name.set_tone("quiet")

    def read(self) -> str | None:
        if not self.words().strip():
            return None
        found = self._meant()
        if len(found) != 1:
            several = translate("Collect", "More than one group begins so")
            raise Misread(several if found else translate("Collect", "No group begins so"))
        return found[0].id

    def said(self) -> str:
        return self._meant()[0].name

    def is_whole(self) -> bool:
        typed = self.words().strip().casefold()
        longer = [group for group in self._groups if _begins(group, typed)]
        return len(longer) == 1 and longer[0].label.casefold() == typed

    def may_become_right(self) -> bool:
        return bool(self._meant())

    def _meant(self) -> list[Group]:
        typed = self.words().strip().casefold()
        exact = [each for each in self._groups if typed in (each.label.casefold(), each.name.casefold())]
        return exact or [group for group in self._groups if _begins(group, typed)]


def _begins(group: Group, typed: str) -> bool:
    wanted, there = " ".join(by_letters(typed)[0]), " ".join(by_letters(group.name)[0])
    return group.label.casefold().startswith(typed) or there.startswith(wanted)


class AnswerRow(FieldRow):
    """The answer to one question, typed as `keying.read_answer` says."""

    def __init__(
        self, question: Question, boxes: Sequence[Box], number: int, parent: QWidget | None = None
    ) -> None:
        self.question, self._boxes = question, tuple(boxes)
        name = f"{number}. {question.wording}"
        line = LongLine(name) if question.kind is QuestionKind.WORDS else ShortLine(name)
        super().__init__(name, answer_hint(question, boxes), line, parent)

    def read(self) -> Given:
        try:
            return read_answer(self.question, self._boxes, self.words())
        except BadAnswer as error:
            raise Misread(why_wrong(self.question, self._boxes, error.problem)) from error

    def said(self) -> str:
        return answer_said(self.question, self._boxes, self.read())

    def is_whole(self) -> bool:
        return is_whole(self.question, self.words())

    def may_become_right(self) -> bool:
        return self.question.kind is QuestionKind.TRIANGLE
