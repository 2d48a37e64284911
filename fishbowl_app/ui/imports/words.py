"""Words of the import preview: fates, reasons, fields, encodings, counts."""

from __future__ import annotations

import codecs
from collections import Counter

from PySide6.QtCore import QCoreApplication

from fishbowl_app.import_answer_texts import no_column_text
from fishbowl_app.import_fields import wall_field_text
from fishbowl_app.import_texts import board_text, left_out_text, refusal_text
from fishbowl_app.imports.answer_parts import AnswerField
from fishbowl_app.imports.answers import AnswersPreview
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes import NoteRow, NotesPreview, Unknown
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.people import FieldChange, PersonRow
from fishbowl_app.imports.wall_rows import WallRow
from fishbowl_app.imports.wall_words import ChoiceField, SpaceField, TopicField
from fishbowl_app.imports.words import Field, PersonField
from fishbowl_app.ui.imports.draft import Draft, Fate, Line, Mode, Same

translate = QCoreApplication.translate

# What is wrong with these is how they are written, not that the session lacks something.
_MALFORMED = (NoteField.VOTES, NoteField.SET_ASIDE, NoteField.LANGUAGE, NoteField.SLIP, NoteField.COLOUR)
_SHORT = 40  # characters of a value inside a sentence


def fate_text(fate: Fate) -> str:
    """Return one word for what becomes of a row."""
    return {
        Fate.NEW: translate("Imports", "New"),
        Fate.CHANGED: translate("Imports", "Changed"),
        Fate.SAME: translate("Imports", "Same"),
        Fate.DUPLICATE: translate("Imports", "Duplicate"),
        Fate.REFUSED: translate("Imports", "Refused"),
        Fate.UNKNOWN: "",
    }[fate]


def filter_text(fate: Fate) -> str:
    """Return the word for all rows of a fate."""
    return {
        Fate.NEW: translate("Imports", "New"),
        Fate.CHANGED: translate("Imports", "Changed"),
        Fate.SAME: translate("Imports", "Same"),
        Fate.DUPLICATE: translate("Imports", "Duplicates"),
        Fate.REFUSED: translate("Imports", "Refused"),
        Fate.UNKNOWN: "",
    }[fate]


def sentence(line: Line) -> str:
    """Return what becomes of a row and why."""
    word, why = fate_text(line.fate), _why(line)
    text = translate("Imports", "{0}: {1}").format(word, why) if why else word
    if line.stacked and line.ticked:
        text = translate("Imports", "{0} (stacked)").format(text)
    if line.ticked is False and not (line.fate is Fate.DUPLICATE and isinstance(line.outcome, PersonRow)):
        text = translate("Imports", "{0} (left out)").format(text)
    return text


def _why(line: Line) -> str:
    outcome = line.outcome
    if outcome is None:
        return ""
    if outcome.refusal is not None:
        return refusal_text(outcome.refusal)
    if isinstance(outcome, WallRow):
        repeated = [translate("Imports", "like row {0}, left out").format(outcome.like)] if outcome.like else []
        return "; ".join([*repeated, *map(left_out_text, outcome.left_out)])
    if isinstance(outcome, NoteRow):
        return "; ".join(part for part in (_like(outcome), _without(outcome)) if part)
    return "; ".join([*_repeats(line, outcome), *map(change_text, outcome.changes)])


def _repeats(line: Line, person: PersonRow) -> list[str]:
    if person.like is None:
        return []
    said = (
        translate("Imports", "like row {0}, imported anyway")
        if line.ticked
        else translate("Imports", "like row {0}, left out")
    )
    return [said.format(person.like)]


def _like(note: NoteRow) -> str:
    if note.like is not None and note.near:
        return translate("Imports", "says nearly the same as row {0}").format(note.like)
    if note.like is not None:
        return translate("Imports", "says the same as row {0}").format(note.like)
    if note.like_note is not None and note.near:
        return translate("Imports", "says nearly the same as a note there already")
    if note.like_note is not None:
        return translate("Imports", "says the same as a note there already")
    return ""


def _without(note: NoteRow) -> str:
    """Return what of a row is not known here; the note comes in without it."""
    return "; ".join(map(unknown_text, note.unknown))


def unknown_text(unknown: Unknown) -> str:
    """Return what a cell says that is not known here."""
    if unknown.taken:
        said = translate("Imports", "{0} “{1}” is another note's")
    elif unknown.field in _MALFORMED:
        said = translate("Imports", "{0} “{1}” is not understood")
    else:
        said = translate("Imports", "{0} “{1}” is not known here")
    return said.format(field_text(unknown.field), short(unknown.given))


def change_text(change: FieldChange) -> str:
    """Return what is replaced: "Group “Tenants” becomes “Officers”"."""
    name = field_text(change.field)
    if not change.old:
        return translate("Imports", "{0} “{1}” added").format(name, short(change.new))
    return translate("Imports", "{0} “{1}” becomes “{2}”").format(name, short(change.old), short(change.new))


def field_text(field: Field | None) -> str:
    """Return what a column holds, in a word or two."""
    if field is None:
        return translate("Imports", "Left out")
    if isinstance(field, TopicField | SpaceField | ChoiceField | AnswerField):
        return wall_field_text(field)
    # Fields of people and notes that are spelt the same are equal, so they must not share a dict.
    if isinstance(field, NoteField):
        return {
            NoteField.TEXT: translate("Imports", "Text"),
            NoteField.TITLE: translate("Imports", "Heading"),
            NoteField.VOTES: translate("Imports", "Votes"),
            NoteField.GROUP: translate("Imports", "Group"),
            NoteField.ROLE: translate("Imports", "Role"),
            NoteField.THEME: translate("Imports", "Theme"),
            NoteField.SET_ASIDE: translate("Imports", "Set aside"),
            NoteField.LANGUAGE: translate("Imports", "Language"),
            NoteField.SOURCE: translate("Imports", "Source"),
            NoteField.SLIP: translate("Imports", "Slip"),
            NoteField.COLOUR: translate("Imports", "Colour"),
            NoteField.ROUND: translate("Imports", "Round"),
            NoteField.CHAIR: translate("Imports", "Chair"),
            NoteField.NAME: translate("Imports", "Person"),
            NoteField.TIME: translate("Imports", "Time"),
        }[field]
    return {
        PersonField.NAME: translate("Imports", "Name"),
        PersonField.FIRST_NAME: translate("Imports", "First name"),
        PersonField.SURNAME: translate("Imports", "Surname"),
        PersonField.GROUP: translate("Imports", "Group"),
        PersonField.ROLE: translate("Imports", "Role"),
        PersonField.NOTE: translate("Imports", "Remark"),
    }[field]


def encoding_text(encoding: str) -> str:
    """Return what an encoding is called where people choose it."""
    named = {
        "utf-8": translate("Imports", "Unicode (UTF-8)"),
        "utf-16-le": translate("Imports", "Unicode (UTF-16 LE)"),
        "utf-16-be": translate("Imports", "Unicode (UTF-16 BE)"),
        "cp1252": translate("Imports", "Windows, Western Europe (1252)"),
        "iso-8859-14": translate("Imports", "Welsh and Irish (ISO 8859-14)"),
        "iso-8859-15": translate("Imports", "Western Europe (ISO 8859-15)"),
        "mac_roman": translate("Imports", "Old Mac, Western Europe"),
        "cp850": translate("Imports", "DOS, Western Europe (850)"),
        "cp1250": translate("Imports", "Windows, Central Europe (1250)"),
        "iso-8859-2": translate("Imports", "Central Europe (ISO 8859-2)"),
        "cp1251": translate("Imports", "Windows, Cyrillic (1251)"),
        "cp1253": translate("Imports", "Windows, Greek (1253)"),
        "cp1254": translate("Imports", "Windows, Turkish (1254)"),
        "cp1257": translate("Imports", "Windows, Baltic (1257)"),
        "koi8-r": translate("Imports", "Russian (KOI8-R)"),
    }
    same = (text for name, text in named.items() if codecs.lookup(name) == codecs.lookup(encoding))
    return next(same, encoding)


def delimiter_text(delimiter: str) -> str:
    """Return what stands between cells, in words."""
    return {
        "\t": translate("Imports", "Tab"),
        ";": translate("Imports", "Semicolon  ;"),
        ",": translate("Imports", "Comma  ,"),
        "|": translate("Imports", "Bar  |"),
        "": translate("Imports", "Nothing: one cell a line"),
    }.get(delimiter, delimiter)


def header_text(table: Table, place: int | None) -> str:
    """Return which row names the columns, with the beginning of what it says."""
    if place is None:
        return translate("Imports", "No row")
    row = table.rows[place]
    words = ", ".join(cell for cell in row.cells if cell)
    return translate("Imports", "Row {0}: {1}").format(row.number, short(words))


def source_text(draft: Draft) -> str:
    """Return where it comes from."""
    return draft.source.name or translate("Imports", "Pasted cells")


def title_text(mode: Mode) -> str:
    """Return what the dialog is called."""
    return {
        Mode.PEOPLE: translate("Imports", "Import people"),
        Mode.NOTES: translate("Imports", "Import notes"),
        Mode.TOPICS: translate("Imports", "Import topics"),
        Mode.SPACES: translate("Imports", "Import spaces"),
        Mode.CHOICES: translate("Imports", "Import choices"),
        Mode.ANSWERS: translate("Imports", "Import answers"),
    }[mode]


def agree_text(mode: Mode, number: int) -> str:
    """Return what the button says: "Import 24 people"."""
    if not number:
        return translate("Imports", "Nothing to import")
    return {
        Mode.PEOPLE: translate("Imports", "Import %n people", None, number),
        Mode.NOTES: translate("Imports", "Import %n notes", None, number),
        Mode.TOPICS: translate("Imports", "Import %n topics", None, number),
        Mode.SPACES: translate("Imports", "Import %n spaces", None, number),
        Mode.CHOICES: translate("Imports", "Import %n choices", None, number),
        Mode.ANSWERS: translate("Imports", "Take in %n forms", None, number),
    }[mode]


def groups_text(draft: Draft) -> str:
    """Return how many people or notes there are in which group: "25 people: 15 Tenants, 10 Officers"."""
    by_group = draft.by_group()
    number = sum(by_group.values())
    if draft.mode not in (Mode.PEOPLE, Mode.NOTES):
        return translate("Imports", "%n rows", None, len(draft.lines))
    if draft.mode is Mode.PEOPLE:
        total = translate("Imports", "%n people", None, number)
    else:
        total = translate("Imports", "%n notes", None, number)
    if not any(by_group):
        return total
    most = list(by_group.items())[:6]
    parts = [
        translate("Imports", "{0} {1}").format(count, name or translate("Imports", "without a group"))
        for name, count in most
    ]
    if len(by_group) > len(most):
        rest = len(by_group) - len(most)
        parts.append(translate("Imports", "%n more groups", None, rest))
    return translate("Imports", "{0}: {1}").format(total, ", ".join(parts))


def counts_text(draft: Draft) -> str:
    """Return how many rows there are of each fate: "24 new, 1 changed, 2 duplicates left out"."""
    counted = Counter((line.fate, line.ticked) for line in draft.lines)
    left_out = counted[Fate.NEW, False] + counted[Fate.CHANGED, False]
    stacked = sum(line.same is Same.STACK for line in draft.lines)
    taken, repeated = counted[Fate.DUPLICATE, True] - stacked, counted[Fate.DUPLICATE, False]
    if draft.board:
        taken = counted[Fate.DUPLICATE, None]
    else:
        repeated += counted[Fate.DUPLICATE, None]
    new = counted[Fate.NEW, True] or counted[Fate.NEW, None]
    texts = [
        translate("Imports", "%n new", None, new) if new else "",
        translate("Imports", "%n changed", None, number) if (number := counted[Fate.CHANGED, True]) else "",
        translate("Imports", "%n there already", None, number) if (number := counted[Fate.SAME, None]) else "",
        _duplicates_taken(draft.mode, taken) if taken else "",
        translate("Imports", "%n stacked", None, stacked) if stacked else "",
        translate("Imports", "%n duplicates left out", None, repeated) if repeated else "",
        translate("Imports", "%n others left out", None, left_out) if left_out else "",
        translate("Imports", "%n refused", None, number) if (number := counted[Fate.REFUSED, None]) else "",
    ]
    return ", ".join(text for text in texts if text)


def notes_text(draft: Draft) -> str:
    """Return what comes along with notes: "48 votes, 6 themes, 2 of them new"; of answers, if they did before."""
    if isinstance(draft.preview, AnswersPreview):
        return _about_answers(draft)
    rows = [line.outcome for line in draft.lines if isinstance(line.outcome, NoteRow) and line.ticked is not False]
    votes, themes = sum(row.votes for row in rows), {row.theme_name for row in rows} - {""}
    new = themes & set(draft.preview.new_themes) if isinstance(draft.preview, NotesPreview) else set()
    texts = [
        translate("Imports", "%n votes", None, votes) if votes else "",
        translate("Imports", "%n themes", None, len(themes)) if themes else "",
        translate("Imports", "%n of them new", None, len(new)) if new else "",
    ]
    return ", ".join(text for text in texts if text)


def _about_answers(draft: Draft) -> str:
    """Return which questions have no column, what is left out of forms, and whether the file came before."""
    taken = (line.outcome for line in draft.lines if line.fate is Fate.NEW and line.ticked)
    wrong = sum(len(row.left_out) for row in taken if isinstance(row, WallRow))
    again = draft.preview.again
    texts = [
        no_column_text(draft.fields, draft.columns.columns),
        translate("Imports", "%n answers in them are not understood", None, wrong) if wrong else "",
        translate("Imports", "%n forms of a file of this name are there already", None, again) if again else "",
    ]
    return " · ".join(text for text in texts if text)


def origin_text(draft: Draft) -> str:
    """Return what kind of source it is, where that says more than its name."""
    if draft.board:
        return translate("Imports", "A whole board: themes, canvases and the write-up come in with its notes")
    if draft.table and draft.columns.board:
        return board_text(draft.table, draft.columns)
    return ""


def same_text(same: Same) -> str:
    """Return what is to become of a note that says the same as another, as a button says it."""
    return {
        Same.BOTH: translate("Imports", "Take &both"),
        Same.STACK: translate("Imports", "&Stack them"),
        Same.SKIP: translate("Imports", "&Leave the new one out"),
    }[same]


def _duplicates_taken(mode: Mode, number: int) -> str:
    if mode is Mode.PEOPLE:
        return translate("Imports", "%n duplicates imported anyway", None, number)
    return translate("Imports", "%n that say the same as others", None, number)


def short(text: str) -> str:
    """Return a value as far as it fits into a sentence, on one line."""
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
