"""Sentences for what is doubtful, refused or left out in a file, for the command line and the window."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.error_texts import error_text
from fishbowl_app.import_answer_texts import wrong_answer_text
from fishbowl_app.import_fields import wall_field_text
from fishbowl_app.imports.answer_rows import WrongAnswer
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Doubt, DoubtKind, Table
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.paired import TextFate
from fishbowl_app.imports.wall_rows import LeftOut, NotMoved, Refusal, Repeated
from fishbowl_app.imports.wall_words import ORDERED, ChoiceField, TopicField
from fishbowl_app.model.errors import BadNumber, BadText, NumberOutside, TextProblem, TooMany
from fishbowl_app.words import translate


def doubt_text(doubt: Doubt) -> str:
    """Return what is doubtful, with where it was first seen and how often."""
    text = _sentence(doubt.kind).format(doubt.detail)
    where = translate("Doubts", "row {0}").format(doubt.line) if doubt.line is not None else ""
    if doubt.count > 1:
        times = translate("Doubts", "{0} times").format(doubt.count)
        where = f"{where}, {times}" if where else times
    return f"{text} ({where})" if where else text


def board_text(table: Table, columns: ColumnMap) -> str:
    """Return whose board a table is an export of, and which of its columns is the theme."""
    text = translate("Imports", "An export of a {0} board").format(columns.board.value if columns.board else "")
    place = columns.columns.get(NoteField.THEME)
    if place is None:
        return text
    heads = table.with_header(columns.header).header_cells
    head = heads[place] if place < len(heads) and heads[place] else translate("Imports", "Tag")
    return translate("Imports", "{0}; {1} = theme").format(text, head)


def _sentence(kind: DoubtKind) -> str:
    return {
        DoubtKind.UNCLOSED_QUOTE: translate(
            "Doubts", "A quotation mark is never closed; it was read as a letter."
        ),
        DoubtKind.STRAY_QUOTE: translate("Doubts", "A quotation mark stands inside a cell."),
        DoubtKind.LONG_QUOTE: translate("Doubts", "One quoted cell holds what looks like several rows."),
        DoubtKind.RAGGED_ROWS: translate("Doubts", "Some rows have fewer or more cells than the others."),
        DoubtKind.REPLACED: translate("Doubts", "Some letters could not be read; try another encoding."),
        DoubtKind.MIXED_ENCODING: translate("Doubts", "The file mixes two encodings; look at accented letters."),
        DoubtKind.GUESSED_ENCODING: translate("Doubts", "The encoding is a guess; look at accented letters."),
        DoubtKind.LOST_LETTERS: translate("Doubts", "Question marks inside words: letters were lost before."),
        DoubtKind.TWICE_ENCODED: translate("Doubts", "Letters look garbled: they were damaged before."),
        DoubtKind.NUL_DROPPED: translate("Doubts", "Empty bytes were left out."),
        DoubtKind.FORMULA_TEXT: translate("Doubts", "A formula has no kept value and was read as its text."),
        DoubtKind.CELL_ERROR: translate("Doubts", "A cell shows an error instead of a value."),
        DoubtKind.MERGED_CELLS: translate("Doubts", "Merged cells: each of their rows got the value."),
        DoubtKind.HIDDEN_ROWS: translate("Doubts", "Hidden rows were read like the others."),
        DoubtKind.OTHER_SHEETS: translate("Doubts", "Other sheets were not read: {0}"),
        DoubtKind.HIDDEN_SHEETS: translate("Doubts", "Hidden sheets were not read: {0}"),
    }[kind]


def text_counts_text(counts: Mapping[TextFate, int]) -> str:
    """Return how many translations are new, changed and so on: "12 new, 3 not translated"."""
    said = {
        TextFate.NEW: translate("Paired", "{0} new"),
        TextFate.CHANGED: translate("Paired", "{0} changed"),
        TextFate.STALE: translate("Paired", "{0} of what the text was before"),
        TextFate.SAME: translate("Paired", "{0} there already"),
        TextFate.EMPTY: translate("Paired", "{0} not translated"),
        TextFate.OLDER: translate("Paired", "{0} older than what is there"),
        TextFate.UNKNOWN: translate("Paired", "{0} unknown"),
        TextFate.DUPLICATE: translate("Paired", "{0} repeated"),
        TextFate.REFUSED: translate("Paired", "{0} refused"),
    }
    return ", ".join(text.format(counts[fate]) for fate, text in said.items() if counts.get(fate))


def text_fate_text(fate: TextFate, refusal: BadText | None = None) -> str:
    """Return what becomes of a translation that is brought in, with why where it was refused."""
    if refusal is not None:
        return error_text(refusal)
    return {
        TextFate.NEW: translate("Paired", "New"),
        TextFate.CHANGED: translate("Paired", "Changed"),
        TextFate.STALE: translate("Paired", "Taken, but the text was changed since: look again"),
        TextFate.SAME: translate("Paired", "There already"),
        TextFate.EMPTY: translate("Paired", "Not translated"),
        TextFate.OLDER: translate("Paired", "Left out: of an older text, and a newer translation is there"),
        TextFate.UNKNOWN: translate("Paired", "Left out: there is no such text any more"),
        TextFate.DUPLICATE: translate("Paired", "Left out: the same text stands further up"),
        TextFate.REFUSED: translate("Paired", "Refused"),
    }[fate]


def refusal_text(refusal: Refusal) -> str:
    """Return why a row cannot come in, said of a row rather than of something one types."""
    match refusal:
        case LeftOut():
            return left_out_text(refusal)
        case NumberOutside():
            return error_text(refusal)
        case TooMany(field="convener_ids", limit=limit):
            return translate("Imports", "there are more than {0} conveners").format(limit)
        case TooMany(limit=limit):
            return translate("Imports", "there are more than {0} features").format(limit)
        case BadNumber():
            return _bad_number(refusal)
        case BadText():
            return _bad_text(refusal)


def left_out_text(cell: LeftOut) -> str:
    """Return what an import does not do of what a cell says, and why."""
    match cell:
        case WrongAnswer():
            return wrong_answer_text(cell)
        case NotMoved(given=given):
            text = translate("Imports", "the topic is there already and is not moved to “{0}”").format(given)
            return f"{text} ({wall_field_text(cell.field).lower()})"
        case Repeated():
            return _of_choice(translate("Imports", "topic {0} is named again").format(_topic(cell.given)), cell)
    return _not_known(cell)


def _not_known(cell: LeftOut) -> str:
    if cell.field is ChoiceField.NAME:
        return translate("Imports", "nobody here is called “{0}”").format(cell.given)
    if cell.field is TopicField.SLOT:
        return translate("Imports", "there is no slot “{0}”").format(cell.given)
    if cell.field is TopicField.SPACE:
        return translate("Imports", "there is no space “{0}”").format(cell.given)
    if not cell.given:
        return translate("Imports", "no topic is named")
    return _of_choice(translate("Imports", "there is no topic {0}").format(_topic(cell.given)), cell)


def _topic(given: str) -> str:
    """Return a number as it is, and a title in quotation marks."""
    return given if given.isdigit() else f"“{given}”"


def _of_choice(text: str, cell: LeftOut) -> str:
    """Return a sentence with the column it is about, where there are several of them."""
    return f"{text} ({wall_field_text(cell.field).lower()})" if cell.field in ORDERED else text


def _bad_number(refusal: BadNumber) -> str:
    name = {
        "capacity": translate("Imports", "the capacity"),
        "hands": translate("Imports", "the number of hands"),
        "rank": translate("Imports", "the rank"),
    }.get(refusal.field, translate("Imports", "the number"))
    text = translate("Imports", "{0} “{1}” is no whole number from {2} to {3}")
    return text.format(name, refusal.given, f"{refusal.least or 0:,.0f}", f"{refusal.most or 0:,.0f}")


def _bad_text(refusal: BadText) -> str:
    if refusal.problem is TextProblem.EMPTY:
        if refusal.field == "title":
            return translate("Imports", "there is no title")
        if refusal.field in ("name", "space"):
            return translate("Imports", "there is no name")
        return translate("Imports", "there is no text")
    if refusal.problem is TextProblem.TOO_LONG:
        name = _text_name(refusal.field)
        text = translate("Imports", "{0} has {1} characters and may have {2}")
        return text.format(name, refusal.length, refusal.limit)
    return error_text(refusal)


def _text_name(field: str) -> str:
    return {
        "name": translate("Imports", "the name"),
        "group": translate("Imports", "the group"),
        "role": translate("Imports", "the role"),
        "remark": translate("Imports", "the remark"),
        "note": translate("Imports", "the note"),
        "title": translate("Imports", "the title"),
        "question": translate("Imports", "the question"),
        "space": translate("Imports", "the name"),
        "feature": translate("Imports", "a feature"),
        "link": translate("Imports", "the link"),
        "theme": translate("Imports", "the theme"),
        "source": translate("Imports", "the source"),
    }.get(field, translate("Imports", "the text"))
