"""Sentences for what is doubtful or refused in a file of people or notes, for the command line and the window."""

from __future__ import annotations

from fishbowl_app.error_texts import error_text
from fishbowl_app.imports.grid import Doubt, DoubtKind
from fishbowl_app.model.errors import BadNumber, BadText, TextProblem
from fishbowl_app.words import translate


def doubt_text(doubt: Doubt) -> str:
    """Return what is doubtful, with where it was first seen and how often."""
    text = _sentence(doubt.kind).format(doubt.detail)
    where = translate("Doubts", "row {0}").format(doubt.line) if doubt.line is not None else ""
    if doubt.count > 1:
        times = translate("Doubts", "{0} times").format(doubt.count)
        where = f"{where}, {times}" if where else times
    return f"{text} ({where})" if where else text


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


def refusal_text(refusal: BadText | BadNumber) -> str:
    """Return why a row cannot come in, said of a row rather than of something one types."""
    if isinstance(refusal, BadNumber):
        return translate("Imports", "“{0}” is no whole number that can be used").format(refusal.given)
    if refusal.problem is TextProblem.EMPTY:
        if refusal.field == "name":
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
    }.get(field, translate("Imports", "the text"))
