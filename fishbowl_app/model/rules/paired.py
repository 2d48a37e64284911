"""The texts of a session in two languages: which there are, which lack a translation, and all of it in the other.

They are what the organiser writes and print repeats. What participants said stays in the language they said it in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fishbowl_app.model import text
from fishbowl_app.model.entities import (
    Action,
    Activity,
    Board,
    Box,
    Canvas,
    Code,
    Condition,
    Details,
    Entity,
    Form,
    Group,
    Note,
    Option,
    Participant,
    Passage,
    Question,
    QuestionKind,
    Region,
    Space,
    Theme,
    Topic,
    Translation,
)
from fishbowl_app.model.rules.finder import NameFinder
from fishbowl_app.model.rules.tongue import of_script, surely
from fishbowl_app.model.snapshot import ENTITY_OF, TABLE_OF, Snapshot
from fishbowl_app.model.text import Field

# Roles and features are no rows: each is its own owner, and whoever has it has its translation.
ROLE, FEATURE = "role", "feature"
_SHARED: Mapping[str, tuple[Field, Mapping[type[Entity], str]]] = {
    ROLE: (text.ROLE, {Participant: "role", Note: "role"}),
    FEATURE: (text.FEATURE, {Space: "features", Topic: "needs"}),
}
_AXES = dict.fromkeys(("up_to", "up_from", "across_from", "across_to"), text.AXIS)
_EXTREMES = ("first_extreme", "second_extreme", "third_extreme")

# What a text may be, and so its translation.
FIELDS: Mapping[type[Entity], Mapping[str, Field]] = {
    Details: {"title": text.SESSION_TITLE, "question": text.QUESTION, "place": text.PLACE},
    Group: {"name": text.GROUP},
    Activity: {"title": text.TITLE, "question": text.QUESTION},
    Space: {"name": text.SPACE},
    Topic: {"title": text.TITLE, "question": text.QUESTION},
    Board: {"intro": text.WRITE_UP, "closing": text.WRITE_UP},
    Theme: {"name": text.THEME},
    Passage: {"text": text.PASSAGE},
    Canvas: {"title": text.CANVAS, **_AXES},
    Region: {"title": text.REGION},
    Option: {"title": text.OPTION},
    Action: {"what": text.ACTION, "who": text.WHO, "by_when": text.BY_WHEN},
    Code: {"label": text.CODE_LABEL},
    Form: {"title": text.FORM, "intro": text.INTRO},
    Condition: {"title": text.CONDITION, "wording": text.FRAMING},
    Question: {"wording": text.ASKED} | dict.fromkeys(_EXTREMES, text.EXTREME),
    Box: {"title": text.BOX},
}


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text is kept: the id of its row and the column; of a role or feature that itself, and "role" ..."""

    owner: str
    field: str

    @property
    def id(self) -> str:
        """What a file calls it: "title:session"."""
        return f"{self.field}:{self.owner}"


@dataclass(frozen=True, slots=True)
class Where:
    """What a text belongs to, for people: the table, "role" or "feature"; its number, and of what it is part of.

    Numbers are from 1, a topic's is its own; 0 where there is only one.
    """

    what: str
    number: int = 0
    within: int = (
        0  # of a region its canvas, of a passage its theme, of a box its question, of a question its form
    )
    among: int = 0  # of a box the form of its question


@dataclass(frozen=True, slots=True)
class PairedText:
    """A text and what it is in another language, "" where nobody has said."""

    place: TextPlace
    where: Where
    text: str
    translation: str
    source: str  # what was translated

    @property
    def stale(self) -> bool:
        """Whether the text was changed after it was translated."""
        return bool(self.translation) and self.source != self.text

    @property
    def missing(self) -> bool:
        """Whether somebody has to look at it; figures alone need no words."""
        return self.stale or (not self.translation and any(map(str.isalpha, self.text)))

    @property
    def rule(self) -> Field:
        """What its translation has to keep to, as the text itself does."""
        if self.where.what in _SHARED:
            return _SHARED[self.where.what][0]
        return FIELDS[ENTITY_OF[self.where.what]][self.place.field]


def paired_texts(snapshot: Snapshot, language: str) -> list[PairedText]:
    """Return all texts that are not empty, with their translation, in the order of the day.

    One without a translation of its own has that of another text that says the same, where there is one way of
    saying it: many activities are called "Tea", and an option is called as its topic is.
    """
    there = translations(snapshot, language)
    known = _known(there.values())
    found = []
    for place, where, words in _all_texts(snapshot):
        kept = there.get(place) or known.get(words)
        found.append(PairedText(place, where, words, kept.text if kept else "", kept.source if kept else ""))
    return found


def missing(snapshot: Snapshot, language: str) -> list[PairedText]:
    """Return the texts that have no translation, or one of what they were before; none in the session's own."""
    if language == snapshot.details.language:
        return []
    return [each for each in paired_texts(snapshot, language) if each.missing]


def naming_people(snapshot: Snapshot, texts: Iterable[PairedText]) -> list[PairedText]:
    """Return the texts that hold the whole name of a participant, in either language."""
    finder = NameFinder(person.name for person in snapshot.people)
    return [each for each in texts if finder.find(each.text) or finder.find(each.translation)]


def in_language(snapshot: Snapshot, language: str) -> Snapshot:
    """Return the session with its texts in a language, as far as they were translated.

    A translation is taken, too, where the text was changed since; `missing` tells of it.
    """
    said = {each.place: each.translation for each in paired_texts(snapshot, language) if each.translation}
    if not said:
        return snapshot
    tables = dict(snapshot.tables)
    for entity in FIELDS:
        rows = snapshot.all(entity)
        tables[TABLE_OF[entity]] = {**rows, **_translated(entity, rows, said)}
    for field, (_, columns) in _SHARED.items():
        names = {place.owner: words for place, words in said.items() if place.field == field}
        for entity, column in columns.items():
            rows = tables[TABLE_OF[entity]]
            tables[TABLE_OF[entity]] = {**rows, **_renamed(rows, column, names)}
    return Snapshot(tables)


def tongues(snapshot: Snapshot, language: str) -> dict[str, str]:
    """Return, of the session in a language, the texts that are in another one, with that language.

    What people said is in the language that somebody said of a note, else in the one that its words surely tell;
    where they tell none, in that of the session.
    """
    typed = snapshot.details.language
    paired = paired_texts(snapshot, language)
    found = {each.text: of_script(each.text) or typed for each in paired if not each.translation}
    found |= {words: own or surely(words) or typed for words, own in _said_by_people(snapshot)}
    ours = {each.translation for each in paired}
    return {words: tongue for words, tongue in found.items() if tongue != language and words not in ours}


# --- which texts there are --------------------------------------------------------------------------------


_Found = Iterator[tuple[TextPlace, Where, str]]


def _all_texts(snapshot: Snapshot) -> _Found:
    yield from _texts(Where("details"), snapshot.details)
    yield from _numbered(snapshot.group_list)
    yield from _shared(snapshot, ROLE)
    yield from _numbered(snapshot.agenda)
    yield from _numbered(snapshot.space_list)
    yield from _shared(snapshot, FEATURE)
    for topic in snapshot.topic_list:
        yield from _texts(Where("topic", topic.number), topic)
    yield from _of_the_board(snapshot)
    yield from _numbered(snapshot.option_list)
    yield from _numbered(snapshot.action_list)
    yield from _of_forms(snapshot)
    yield from _numbered(snapshot.code_list)


def _of_the_board(snapshot: Snapshot) -> _Found:
    yield from _texts(Where("board"), snapshot.board, "intro")
    for number, theme in enumerate(snapshot.theme_list, 1):
        yield from _texts(Where("theme", number), theme)
        yield from _numbered(snapshot.passages_of(theme.id), number)
    yield from _texts(Where("board"), snapshot.board, "closing")
    for number, canvas in enumerate(snapshot.canvas_list, 1):
        yield from _texts(Where("canvas", number), canvas)
        yield from _numbered(snapshot.regions_of(canvas.id), number)


def _of_forms(snapshot: Snapshot) -> _Found:
    """Yield the texts of forms in the order in which they are read; not what a question has no use for."""
    for number, form in enumerate(snapshot.form_list, 1):
        yield from _texts(Where("form", number), form)
        yield from _numbered(snapshot.conditions_of(form.id), number)
        for place, question in enumerate(snapshot.questions_of(form.id), 1):
            extremes = _EXTREMES[: len(question.extremes)]
            yield from _texts(Where("question", place, number), question, "wording", *extremes)
            if question.kind is QuestionKind.CHOICE:
                for box_number, box in enumerate(snapshot.boxes_of(question.id), 1):
                    yield from _texts(Where("box", box_number, place, number), box)


def _shared(snapshot: Snapshot, field: str) -> _Found:
    """Yield roles or features, each once however many have it."""
    given = {words for entity, column in _SHARED[field][1].items() for words in _column(snapshot, entity, column)}
    for number, words in enumerate(sorted(given, key=lambda words: (words.casefold(), words)), 1):
        yield TextPlace(words, field), Where(field, number), words


def _column(snapshot: Snapshot, entity: type[Entity], column: str) -> Iterator[str]:
    for row in snapshot.all(entity).values():
        value = getattr(row, column)
        yield from (value if isinstance(value, tuple) else filter(None, [value]))


def _numbered(rows: Iterable[Entity], within: int = 0) -> _Found:
    for number, row in enumerate(rows, 1):
        yield from _texts(Where(TABLE_OF[type(row)], number, within), row)


def _texts(where: Where, row: Entity, *names: str) -> _Found:
    """Yield the texts of a row that are not empty; a passage that quotes a note has none."""
    for name in names or FIELDS[type(row)]:
        words = getattr(row, name)
        if words:
            yield TextPlace(row.id, name), where, words


def _said_by_people(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """Yield what people said, with the language where somebody said which, else ""."""
    for line in snapshot.feedback.values():
        yield line.text, ""
    for report in snapshot.reports.values():
        yield from ((words, "") for words in (report.summary, report.recommendations, report.requests) if words)
    for note in snapshot.notes.values():
        yield note.text, note.language


# --- translated -------------------------------------------------------------------------------------------


Translations = Mapping[TextPlace, Translation]


def translations(snapshot: Snapshot, language: str) -> Translations:
    """Return what was translated; into the session's own language nothing counts, though it may have been kept."""
    if language == snapshot.details.language:
        return {}
    rows = snapshot.all(Translation).values()
    return {TextPlace(row.owner, row.field): row for row in rows if row.language == language}


def _known(there: Iterable[Translation]) -> dict[str, Translation]:
    """Return the translations by what they translate, without those of which there are several."""
    found: dict[str, Translation] = {}
    several = set()
    for row in there:
        if found.setdefault(row.source, row).text != row.text:
            several.add(row.source)
    return {source: row for source, row in found.items() if source not in several}


def _translated(
    entity: type[Entity], rows: Mapping[str, Entity], said: Mapping[TextPlace, str]
) -> dict[str, Entity]:
    """Return the rows that have texts with a translation, as they are then."""
    found: dict[str, Entity] = {}
    for place, words in said.items():
        row = rows.get(place.owner)
        if row is not None and place.field in FIELDS[entity]:
            found[row.id] = replace(found.get(row.id, row), **{place.field: words})
    return found


def _renamed(rows: Mapping[str, Any], column: str, names: Mapping[str, str]) -> dict[str, Any]:
    """Return the rows that have one of the names in a column, with what it is translated as."""
    found = {}
    for row in rows.values():
        value = getattr(row, column)
        said = (
            tuple(names.get(each, each) for each in value) if isinstance(value, tuple) else names.get(value, value)
        )
        if said != value:
            found[row.id] = replace(row, **{column: said})
    return found
