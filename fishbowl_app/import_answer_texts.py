"""What columns of answers hold, and what in them is no answer, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from fishbowl_app.imports.answer_parts import AnswerField, Part
from fishbowl_app.imports.answer_rows import WrongAnswer
from fishbowl_app.imports.answer_values import AS_IS, Scale, Wrong
from fishbowl_app.words import translate

_MOST_NAMED = 3  # questions in one sentence
_SHORT = 40  # characters of a question or a cell inside a sentence


def answer_field_text(field: AnswerField) -> str:
    """Return what a column holds, in a few words: "“Whose was it?”, before"."""
    if field.about:
        asked = translate("Imports", "“{0}”").format(_short(field.about))
        within = _short(field.within) or field.value.partition("@")[2]
        return translate("Imports", "{0}, {1}").format(asked, within) if within else asked
    return {
        Part.NUMBER: translate("Imports", "Number of the form"),
        Part.GROUP: translate("Imports", "Group"),
        Part.CONDITION: translate("Imports", "Framing or moment"),
        Part.QUESTION: translate("Imports", "Which question"),
        Part.ANSWER: translate("Imports", "Answer to it"),
    }.get(field.part, "")


def wrong_answer_text(cell: WrongAnswer) -> str:
    """Return why a cell is no answer, with the question: "“150” is outside the scale (“Whose was it?”)"."""
    text = _reason(cell.wrong).format(_short(cell.given), cell.first)
    about = cell.field.about if isinstance(cell.field, AnswerField) else ""
    return translate("Imports", "{0} (“{1}”)").format(text, _short(about)) if about else text


def no_column_text(fields: Iterable[AnswerField], taken: Collection[object]) -> str:
    """Return which questions of a form have no column in a file, "" where all have one."""
    found = {field.question_id for field in taken if isinstance(field, AnswerField)}
    parts = {field.part for field in taken if isinstance(field, AnswerField)}
    missing = [each for each in fields if each.part is Part.VALUE and not each.condition_id]
    named = [_short(each.about) for each in missing if each.question_id not in found]
    if not named or Part.QUESTION in parts:
        return ""
    listed = ", ".join(translate("Imports", "“{0}”").format(each) for each in named[:_MOST_NAMED])
    if len(named) > _MOST_NAMED:
        listed = translate("Imports", "{0} and {1} more").format(listed, len(named) - _MOST_NAMED)
    return translate("Imports", "no column for {0}").format(listed)


def scale_text(scale: Scale) -> str:
    """Return from what to what the numbers of a slider go in a file: "0 to 10"."""
    if scale == AS_IS:
        return translate("Imports", "0 to 100, as they are")
    return translate("Imports", "{0} to {1}").format(f"{scale.low:g}", f"{scale.high:g}")


def _reason(wrong: Wrong) -> str:
    return {
        Wrong.NO_NUMBER: translate("Imports", "“{0}” is no number"),
        Wrong.OUTSIDE: translate("Imports", "“{0}” is outside the scale"),
        Wrong.NO_POINT: translate("Imports", "“{0}” is neither a point from 1 to 5 nor words for one"),
        Wrong.NO_BOX: translate("Imports", "there is no box “{0}”"),
        Wrong.ONLY_ONE: translate("Imports", "“{0}” are several boxes, and only one may be ticked"),
        Wrong.NO_TICK: translate("Imports", "“{0}” is neither yes nor no"),
        Wrong.NO_SHARES: translate("Imports", "“{0}” are not three shares that make 100"),
        Wrong.TOO_LONG: translate("Imports", "“{0}” is too long"),
        Wrong.NO_TEXT: translate("Imports", "“{0}” cannot be kept as a text"),
        Wrong.NO_FORM_NUMBER: translate("Imports", "“{0}” is no number of a form"),
        Wrong.NO_CONDITION: translate("Imports", "no framing or moment is known for “{0}”"),
        Wrong.NO_QUESTION: translate("Imports", "there is no question “{0}”"),
        Wrong.NOBODY: translate("Imports", "nothing says whose answer this is"),
        Wrong.NOTHING: translate("Imports", "there is no answer"),
        Wrong.DIFFERS: translate(
            "Imports",
            "form {0} is in row {1} already, and the answers differ; choose the column that names the framing or "
            "moment, or correct the number",
        ),
        Wrong.DIFFERS_ALONE: translate(
            "Imports",
            "form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the "
            "file, or correct the number",
        ),
        Wrong.TWICE: translate("Imports", "form {0} came twice; the later one is left out"),
        Wrong.THERE: translate("Imports", "form {0} was entered already"),
        Wrong.NOT_OUT: translate("Imports", "form {0} was not handed out"),
    }[wrong]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"
