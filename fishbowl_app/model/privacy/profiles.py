"""Forms that people filled in, without what would tell whose they are: all figures stay as they are."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from fishbowl_app.model.entities import Form, Note, Response
from fishbowl_app.model.snapshot import Snapshot


def without_profiles(snapshot: Snapshot, chance: random.Random) -> list[Response | Note]:
    """Return the responses and their notes as an anonymous copy has them.

    Numbers are exchanged by chance, those of one person in all conditions alike, and so that the same ones are
    missing: who remembers a number learns nothing. Words go to another form of their condition by chance: words
    and marks of one person together would be a profile. When a form was taken in is forgotten: notes tell it too.
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
    """Return the new number for each condition and number that was taken in."""
    alike: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for number, conditions in _where_taken_in(snapshot, form):
        alike[conditions].append(number)
    found: dict[tuple[str, int | None], int] = {}
    for conditions, numbers in alike.items():
        for number, other in zip(numbers, chance.sample(numbers, len(numbers)), strict=True):
            found |= {(condition_id, number): other for condition_id in conditions}
    return found


def _where_taken_in(snapshot: Snapshot, form: Form) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield each number with the conditions in which it was taken in; where people differ it is one in each."""
    taken: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for response in snapshot.responses_of(form.id):
        if response.number is not None:
            who = "" if form.same_people else response.condition_id
            taken[response.number, who].add(response.condition_id)
    for (number, _), conditions in taken.items():
        yield number, frozenset(conditions)


def _exchanged_words(snapshot: Snapshot, responses: list[Response], chance: random.Random) -> Iterator[Note]:
    """Yield the notes of responses, all that stood on one form now on another one."""
    others = chance.sample(responses, len(responses))
    for response, other in zip(responses, others, strict=True):
        yield from (replace(note, response_id=other.id) for note in snapshot.notes_in(response.id))
