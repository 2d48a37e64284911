"""Who answered what: each answer to a question, from forms and from shows of hands alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fishbowl_app.model.entities import Answer, Box, Hands, Note, Question, QuestionKind
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person answered to a question.

    Attributes:
        group_id: the group they said they are of, None for none.
        number: of their form, None where it has none and for hands.
        given: the answer. Of free words `notes` tells how many they are.
        raised: it was given by show of hands.
        notes: how many notes the answer became.
    """

    group_id: str | None
    number: int | None
    given: Given
    raised: bool = False
    notes: int = 0


Voices = Mapping[str, list[Voice]]  # by condition


def voices_of(snapshot: Snapshot, question: Question) -> Voices:
    """Return who answered a question, by condition."""
    found: dict[str, list[Voice]] = defaultdict(list)
    if question.kind is QuestionKind.WORDS:
        for condition_id, voice in _in_words(snapshot, question.id):
            found[condition_id].append(voice)
        return found
    for answer in snapshot.answers_to(question.id):
        response = snapshot.responses[answer.response_id]
        voice = Voice(response.group_id, response.number, given_in(answer))
        found[response.condition_id].append(voice)
    for condition_id, voice in _raised(snapshot, question):
        found[condition_id].append(voice)
    return found


def given_in(answer: Answer) -> Given:
    """Return what is kept as an answer as somebody gave it."""
    if answer.value is None or answer.second is None:
        return Given(value=answer.value, box_ids=answer.box_ids)
    third = max(0.0, round(100 - answer.value - answer.second, 9))  # without what binary numbers leave of it
    return Given(shares=(answer.value, answer.second, third))


def _in_words(snapshot: Snapshot, question_id: str) -> Iterator[tuple[str, Voice]]:
    by_response: dict[str, list[Note]] = defaultdict(list)
    for note in snapshot.notes_to(question_id):
        if note.response_id is not None:
            by_response[note.response_id].append(note)
    for response_id, notes in by_response.items():
        response = snapshot.responses[response_id]
        yield response.condition_id, Voice(response.group_id, response.number, Given(), notes=len(notes))


def _raised(snapshot: Snapshot, question: Question) -> Iterator[tuple[str, Voice]]:
    counted: dict[tuple[str, str | None], list[Hands]] = defaultdict(list)
    for hands in snapshot.hands_for(question.id):
        counted[hands.condition_id, hands.group_id].append(hands)
    boxes = snapshot.boxes_of(question.id)
    for (condition_id, group_id), rows in counted.items():
        for given in _people(rows, boxes, question.several):
            yield condition_id, Voice(group_id, None, given, raised=True)


def _people(rows: Iterable[Hands], boxes: Iterable[Box], several: bool) -> Iterator[Given]:
    """Yield what each of those meant who raised their hands.

    Where one may raise it for several boxes nobody knows who did, so it is the fewest people there can have been.
    """
    counts = {row.box_id: row.count for row in rows if row.box_id is not None}
    if several:
        for person in range(max(counts.values(), default=0)):
            yield Given(box_ids=tuple(box.id for box in boxes if counts.get(box.id, 0) > person))
        return
    for row in rows:
        given = Given(box_ids=(row.box_id,)) if row.box_id is not None else Given(value=row.point)
        yield from [given] * row.count
