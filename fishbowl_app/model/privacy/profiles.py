"""Forms that people filled in, without what would tell whose they are: all figures stay as they are."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace

from fishbowl_app.model.entities import Condition, Form, Note, Response
from fishbowl_app.model.rules.asking.numbering import last_number
from fishbowl_app.model.snapshot import Snapshot


def without_profiles(snapshot: Snapshot, chance: random.Random) -> list[Response | Note]:
    """Return the responses and their notes as an anonymous copy has them.

    Numbers are exchanged by chance, those of one person in all conditions alike, missing ones too: who remembers a
    number learns nothing. As many are missing as before. Words go to another form of their condition by chance:
    words and marks of one person together would be a profile. When a form was taken in is forgotten: notes
    tell it too.
    """
    found: list[Response | Note] = []
    for form in snapshot.forms.values():
        numbers = _exchanged_numbers(snapshot, form, chance)
        for condition in snapshot.conditions_of(form.id):
            responses = snapshot.responses_in(condition.id)
            found += _exchanged_words(snapshot, responses, chance)
            for each in responses:
                number = numbers.get((each.condition_id, each.number), each.number)
                found.append(replace(each, number=number, at=responses[0].at))
    return found


def _exchanged_numbers(
    snapshot: Snapshot, form: Form, chance: random.Random
) -> Mapping[tuple[str, int | None], int]:
    """Return the new number for each condition and number.

    There is one exchange for all conditions of the same people, so that pairs stay, else one for each. It is among
    all numbers: were those exchanged that came in the same conditions, who alone came so would keep theirs.
    """
    conditions = snapshot.conditions_of(form.id)
    found: dict[tuple[str, int | None], int] = {}
    for together in [conditions] if form.same_people else [[each] for each in conditions]:
        numbers = sorted(set().union(*(_numbers(snapshot, each) for each in together)))
        others = chance.sample(numbers, len(numbers))
        for condition in together:
            found |= {(condition.id, number): other for number, other in zip(numbers, others, strict=True)}
    return found


def _numbers(snapshot: Snapshot, condition: Condition) -> set[int]:
    """Return the numbers of a condition: taken in, and handed out where somebody said how many were."""
    taken = {each.number for each in snapshot.responses_in(condition.id) if each.number is not None}
    last = last_number(condition)
    return taken if last is None else taken | set(range(condition.first_number, last + 1))


def _exchanged_words(snapshot: Snapshot, responses: list[Response], chance: random.Random) -> Iterator[Note]:
    """Yield the notes of responses, all that stood on one form now on another one."""
    others = chance.sample(responses, len(responses))
    for response, other in zip(responses, others, strict=True):
        yield from (replace(note, response_id=other.id) for note in snapshot.notes_in(response.id))
