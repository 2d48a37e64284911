"""A form as an import of answers sees it: the fields that a column can hold, and what people call them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fishbowl_app.imports.answer_parts import AnswerField, Part
from fishbowl_app.imports.answer_values import is_brief
from fishbowl_app.imports.answer_words import AFTER, BEFORE, ORDINAL_WORDS
from fishbowl_app.imports.words import normal
from fishbowl_app.model.entities import Box, Condition, Entity, Form, Question, QuestionKind, Translation
from fishbowl_app.model.snapshot import Snapshot

_ORDINAL = re.compile(r"(\d{1,2}|[a-z])", re.ASCII)
_EXTREMES = ("first_extreme", "second_extreme", "third_extreme")
_LEAST_TITLE = 3  # characters of a title that is looked for inside a cell


@dataclass(frozen=True)
class Asked:
    """One form with all that belongs to it, and the names of each part in all languages there are."""

    form: Form
    conditions: Sequence[Condition]
    questions: Sequence[Question]
    boxes: Mapping[str, Sequence[Box]]  # by question
    names: Mapping[tuple[str, str], Sequence[str]]  # by row and column

    @cached_property
    def fields(self) -> tuple[AnswerField, ...]:
        """All that a column can hold."""
        return (*self._of_rows(), *(field for each in self.questions for field in self._of_question(each)))

    @cached_property
    def wordings(self) -> Mapping[str, Sequence[str]]:
        """What is asked in each question, as heads are compared, in all languages."""
        return {each.id: [normal(name) for name in self.names[each.id, "wording"]] for each in self.questions}

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each question in the form, from 1."""
        return {each.id: place for place, each in enumerate(self.questions, start=1)}

    @cached_property
    def known_names(self) -> dict[str, str | None]:
        """Which question each cell of a file names, as far as that was worked out."""
        return {}

    def called(self, question_id: str) -> Mapping[str, Sequence[str]]:
        """Return of each box of a choice, in its order, what it is called."""
        return {box.id: self.names[box.id, "title"] for box in self.boxes[question_id]}

    def condition_named(self, said: str, loose: bool = False) -> str | None:
        """Return the condition that a cell names: by its title, "framing 2", "scenario b", "before" or "after";
        where it is read loosely also "2" or "b"."""
        if not is_brief(said):
            return None
        key = normal(said)
        titles = {each.id: [normal(name) for name in self.names[each.id, "title"]] for each in self.conditions}
        for id_, names in titles.items():
            if key and key in names:
                return id_
        return self._by_order(key, loose) or _only(id_ for id_, names in titles.items() if _is_in(key, names))

    def _by_order(self, key: str, loose: bool) -> str | None:
        words = key.split()
        if len(self.conditions) == 2 and (_any_in(key, BEFORE) or _any_in(key, AFTER)):
            return self.conditions[0 if _any_in(key, BEFORE) else 1].id
        if len(words) > 1 and words[0] in ORDINAL_WORDS and _ORDINAL.fullmatch(words[1]):
            return self._at(words[1])
        stuck = re.fullmatch(r"([a-z]+?)(\d{1,2})", key)  # "t2"
        if stuck and stuck[1] in ORDINAL_WORDS:
            return self._at(stuck[2])
        return self._at(key) if loose else None

    def _at(self, ordinal: str) -> str | None:
        """Return the condition of a number from 1 or a letter from a."""
        if not _ORDINAL.fullmatch(ordinal):
            return None
        place = int(ordinal) - 1 if ordinal.isdigit() else ord(ordinal) - ord("a")
        return self.conditions[place].id if 0 <= place < len(self.conditions) else None

    def _of_rows(self) -> Iterator[AnswerField]:
        parts = [Part.NUMBER, Part.GROUP]
        if len(self.conditions) > 1:
            parts.append(Part.CONDITION)
        if len(self.questions) > 1:
            parts += [Part.QUESTION, Part.ANSWER]
        return (AnswerField(part, part.value) for part in parts)

    def _of_question(self, question: Question) -> Iterator[AnswerField]:
        code = f"q{self.places[question.id]}"
        yield AnswerField(Part.VALUE, code, question.id, about=question.wording)
        if len(self.conditions) > 1:
            for place, each in enumerate(self.conditions, start=1):
                yield AnswerField(
                    Part.VALUE, f"{code}@{place}", question.id, each.id, about=question.wording, within=each.title
                )
        if question.kind is QuestionKind.TRIANGLE:
            for place, column in enumerate(_EXTREMES, start=1):
                extreme = getattr(question, column)
                yield AnswerField(Part.SHARE, f"{code}.{place}", question.id, "", place, question.wording, extreme)
        for place, box in enumerate(self.boxes[question.id] if question.several else (), start=1):
            yield AnswerField(Part.BOX, f"{code}#{place}", question.id, "", place, question.wording, box.title)


def asked(snapshot: Snapshot, form_id: str) -> Asked:
    """Return a form of a session as an import sees it."""
    conditions, questions = snapshot.conditions_of(form_id), snapshot.questions_of(form_id)
    boxes = {each.id: snapshot.boxes_of(each.id) for each in questions}
    names: dict[tuple[str, str], list[str]] = {}

    def call(rows: Sequence[Entity], *columns: str) -> None:
        for row in rows:
            for column in columns:
                names[row.id, column] = [getattr(row, column)] if getattr(row, column) else []

    call(conditions, "title")
    call(questions, "wording", *_EXTREMES)
    for listed in boxes.values():
        call(listed, "title")
    for each in snapshot.all(Translation).values():
        if (each.owner, each.field) in names:
            names[each.owner, each.field].append(each.text)
    return Asked(snapshot.forms[form_id], conditions, questions, boxes, names)


def without(head: str, part: str) -> str | None:
    """Return a normal text without a part of it that stands there in whole words, None where it does not."""
    if not part or f" {part} " not in f" {head} ":
        return None
    return " ".join(f" {head} ".replace(f" {part} ", " ", 1).split())


def _is_in(key: str, names: Sequence[str]) -> bool:
    return any(len(name) >= _LEAST_TITLE and without(key, name) is not None for name in names)


def _any_in(key: str, words: frozenset[str]) -> bool:
    return any(without(key, word) is not None for word in words)


def _only(found: Iterator[str]) -> str | None:
    """Return what was found if it is one thing."""
    some = list(found)
    return some[0] if len(some) == 1 else None
