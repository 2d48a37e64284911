"""What the page of forms says: kinds of questions, forms and conditions in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model.entities import Condition, Form, Question, QuestionKind
from fishbowl_app.model.rules.asking.numbering import last_number
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate

KIND_ICONS = {
    QuestionKind.SLIDER: "kind-slider",
    QuestionKind.STATEMENT: "kind-statement",
    QuestionKind.CHOICE: "kind-choice",
    QuestionKind.WORDS: "kind-words",
    QuestionKind.TRIANGLE: "kind-triangle",
}


def kind_text(kind: QuestionKind) -> str:
    """Return what a kind of question is called."""
    return {
        QuestionKind.SLIDER: translate("Questions", "Slider between two extremes"),
        QuestionKind.STATEMENT: translate("Questions", "Statement, from disagree to agree"),
        QuestionKind.CHOICE: translate("Questions", "Boxes to tick"),
        QuestionKind.WORDS: translate("Questions", "Free words"),
        QuestionKind.TRIANGLE: translate("Questions", "Triangle of three extremes"),
    }[kind]


def prompt(kind: QuestionKind) -> str:
    """Return what is to be typed as the wording of a kind."""
    if kind is QuestionKind.STATEMENT:
        return translate("Questions", "The statement, such as “I can change something here.”")
    return translate("Questions", "What is asked")


def extreme_names(kind: QuestionKind) -> tuple[str, ...]:
    """Return what the extremes of a kind are called, none where it has none."""
    if kind is QuestionKind.SLIDER:
        return translate("Questions", "Left extreme"), translate("Questions", "Right extreme")
    if kind is QuestionKind.TRIANGLE:
        return (
            translate("Questions", "Left corner"),
            translate("Questions", "Right corner"),
            translate("Questions", "Top corner"),
        )
    return ()


def answered_by(snapshot: Snapshot, question: Question) -> str:
    """Return by what a question is answered: its kind, with the extremes or boxes."""
    boxes = [box.title for box in snapshot.boxes_of(question.id)] if question.kind is QuestionKind.CHOICE else []
    named = " – ".join(filter(None, question.extremes)) or ", ".join(boxes)
    kind = kind_text(question.kind)
    return translate("Questions", "{0}: {1}").format(kind, named) if named else kind


def lacking(snapshot: Snapshot, question: Question) -> str:
    """Return what a question still needs before it can be answered, or ""."""
    if not all(question.extremes):
        return translate("Questions", "An extreme has no name yet")
    if question.kind is QuestionKind.CHOICE and len(snapshot.boxes_of(question.id)) < 2:
        return translate("Questions", "There is nothing to choose between yet")
    return ""


def form_line(snapshot: Snapshot, form: Form) -> str:
    """Return how large a form is, and in what it is given out."""
    count = len(snapshot.questions_of(form.id))
    parts = [translate("Questions", "%n question(s)", "", count)]
    conditions = snapshot.conditions_of(form.id)
    if len(conditions) > 1:
        parts.append(", ".join(condition_names(form, conditions).values()))
    return " · ".join(parts)


def entered_line(snapshot: Snapshot, form: Form) -> str:
    """Return how many forms were entered, or "" for none."""
    count = len(snapshot.responses_of(form.id))
    return translate("Questions", "%n form(s) entered", "", count) if count else ""


def deleted_text(form: Form, entered: int) -> str:
    """Return what is said of a form that was deleted, with so many that were entered."""
    text = translate("Questions", "Form “{0}” deleted. Undo brings it back.")
    if entered:
        text = translate("Questions", "Form “{0}” deleted, with %n answer(s). Undo brings it back.", "", entered)
    return text.format(form.title)


def handed_line(form: Form, condition: Condition, entered: int) -> str:
    """Return how many forms were handed out in a condition, with their numbers, and how many were entered."""
    parts = []
    if condition.handed_out is not None:
        parts.append(translate("Questions", "%n form(s) handed out", "", condition.handed_out))
        if form.numbered and condition.handed_out:
            parts.append(numbers_text(condition))
    if entered:
        parts.append(translate("Questions", "%n form(s) entered", "", entered))
    return " · ".join(parts)


def numbers_text(condition: Condition) -> str:
    """Return which numbers the forms of a condition carry."""
    numbers = translate("Questions", "numbers {0} to {1}")
    return numbers.format(condition.first_number, last_number(condition))
