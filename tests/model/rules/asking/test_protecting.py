"""Nobody can work out the answers of a few people by adding and subtracting what is published.

The attacker here shares no code with what protects. From everything that is shown he knows sums over sets of
people: how many answered, how many ticked this, how far those who are paired moved together. He adds and subtracts
them as he likes, and may have been there and have seen the hands. He wins if something is left over that is about
fewer people than the limit. (Free words are notes, which all can read.)
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from random import Random

import pytest

from fishbowl_app.model.entities import Entity, QuestionKind
from fishbowl_app.model.rules.asking.data import FormFigures, Given, Paired, QuestionFigures, Series
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.rules.asking.pairing import fewer_and_fewer, pairing
from fishbowl_app.model.rules.asking.protecting import groups_apart
from fishbowl_app.model.rules.asking.voices import voices_of
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import a_session, group
from tests.model.rules.asking.answered import form, hands, question, response, told

Person = tuple[str, str]  # in a condition
Sum = Mapping[Person, int]  # by which weight the answer of each person is in it
GROUPS = ("Tenants", "Officers", "Builders", "Friends")
RAISED = "hand"
MOMENTS = ("before", "after", "later")


# --- the attacker -----------------------------------------------------------------------------------------


def tells_of_few(sums: Sequence[Sum], least: int, same: Mapping[Person, Hashable]) -> bool:
    """Tell whether any combination of sums is about fewer people than the limit, but about some.

    Answers that stand in all sums with the same weights cannot be told apart: they are columns that are equal.
    There is a combination of a few columns alone if all others together have a smaller rank. `same` says which
    answers are of the same person.
    """
    columns = defaultdict(set)
    for who in {who for each in sums for who in each}:
        columns[tuple(each.get(who, 0) for each in sums)].add(same.get(who, who))
    whole = rank([*columns])
    small = [column for column, people in columns.items() if len(people) < least]
    return any(
        len(set().union(*map(columns.__getitem__, chosen))) < least
        and rank([column for column in columns if column not in chosen]) < whole
        for count in range(1, len(small) + 1)
        for chosen in itertools.combinations(small, count)
    )


def rank(vectors: Sequence[Sequence[int]]) -> int:
    """Return the rank of vectors, by elimination in exact numbers."""
    rows, found = [list(map(Fraction, vector)) for vector in vectors], 0
    for place in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in rows if row[place]), None)
        if pivot is not None:
            rows = [row for row in rows if row is not pivot]
            for row in rows:
                factor = row[place] / pivot[place]
                row[:] = [one - factor * other for one, other in zip(row, pivot, strict=True)]
            found += 1
    return found


# --- what he sees -----------------------------------------------------------------------------------------


def leaks(session: Snapshot, figures: FormFigures, least: int) -> list[str]:
    """Return the questions and conditions of which the figures tell of few people."""
    told = [each for each in figures.questions if each.question.kind is not QuestionKind.WORDS]
    found = []
    for each in told:
        sums, same = [*sums_of(session, each)], same_people(session, each.question.id)
        if tells_of_few(sums, least, same) or tells_of_few([*map(without_hands, sums)], least, same):
            found.append(each.question.id)
    return found + [
        each.id
        for each in figures.conditions
        if tells_of_few([*sums_of_forms(session, figures, each.id)], least, {})
    ]


def sums_of(session: Snapshot, figures: QuestionFigures) -> Iterator[Sum]:
    """Yield what is told of a question, as sums of answers."""
    everybody = answered(session, figures.question.id)
    for series in (*figures.series, *itertools.chain(*figures.groups)):
        if series.hidden:
            assert series == Series(series.condition_id, (), series.forms, 0, 0, hidden=True)
            continue
        people = [who for who, (group_id, _) in everybody.items() if is_in(series, who[0], group_id)]
        assert series.base == len(people)
        yield dict.fromkeys(people, 1)
    for paired in figures.paired:
        first, second = (by_number(everybody, each) for each in (paired.first_id, paired.second_id))
        both = first.keys() & second.keys() - left_out(session, figures, paired)
        assert len(paired.changes) == len(both)
        yield {first[number]: -1 for number in both} | {second[number]: 1 for number in both}


def left_out(session: Snapshot, figures: QuestionFigures, paired: Paired) -> set[int]:
    """Return the numbers of the pairs that are left out, which the attacker cannot know."""
    voices = voices_of(session, figures.question)
    ids = paired.first_id, paired.second_id
    tried = [*fewer_and_fewer(pairing(*ids, *map(voices.__getitem__, ids)), paired.left_out)]
    return set(tried[0].twice) - set(tried[-1].twice)


def without_hands(known: Sum) -> Sum:
    return {who: weight for who, weight in known.items() if not who[1].startswith(RAISED)}


def answered(session: Snapshot, question_id: str) -> dict[Person, tuple[str | None, int | None]]:
    """Return who answered a question, with their group and number."""
    found: dict[Person, tuple[str | None, int | None]] = {}
    for answer in session.answers_to(question_id):
        row = session.responses[answer.response_id]
        found[row.condition_id, row.id] = (row.group_id, row.number)
    for raised in session.hands_for(question_id):
        for person in range(raised.count):
            found[raised.condition_id, f"{RAISED} {raised.id} {person}"] = (raised.group_id, None)
    return found


def same_people(session: Snapshot, question_id: str) -> dict[Person, Hashable]:
    """Return a mark for each answer that carries a number: the same for all of one person."""
    if not session.forms["form"].same_people:
        return {}
    return {who: number for who, (_, number) in answered(session, question_id).items() if number}


def by_number(everybody, condition_id: str) -> dict[int, Person]:
    return {number: who for who, (_, number) in everybody.items() if number and who[0] == condition_id}


def sums_of_forms(session: Snapshot, figures: FormFigures, condition_id: str) -> Iterator[Sum]:
    """Yield what groups tell of how many forms came back. How many did in all is no secret."""
    for each in figures.questions:
        for series in itertools.chain(*each.groups):
            rows = [row for row in session.responses_in(condition_id) if is_in(series, condition_id, row.group_id)]
            assert series.condition_id != condition_id or series.forms == len(rows)
            yield {(condition_id, row.id): 1 for row in rows}


def is_in(series: Series, condition_id: str, group_id: str | None) -> bool:
    return series.condition_id == condition_id and (not series.group_ids or group_id in series.group_ids)


# --- sessions ---------------------------------------------------------------------------------------------


def a_form(chance: Random) -> list[Entity]:
    """Return a form with what people answered in one to three moments: not all of them, not all of it."""
    moments = MOMENTS[: chance.randint(1, 3)]
    kinds = [chance.choice([*QuestionKind]) for _ in range(chance.randint(1, 3))]
    asked = [f"q{place}" for place in range(len(kinds))]
    rows = [*form(*moments, same_people=chance.random() < 0.8), *(group(name) for name in GROUPS)]
    for place, (id, kind) in enumerate(zip(asked, kinds, strict=True)):
        rows += question(id, kind, *([f"{id} a", f"{id} b"] if kind is QuestionKind.CHOICE else []), place=place)
    skips, stays = chance.choice((0, 0.05, 0.3)), chance.choice((0.7, 0.95, 1))
    groups = [chance.choice((*GROUPS[: chance.randint(1, 4)], None)) for _ in range(chance.randint(1, 45))]
    for moment in moments:
        for number, group_id in enumerate(groups, 1):
            if chance.random() < stays:
                told_of = {
                    id: answer(chance, id, kind)
                    for id, kind in zip(asked, kinds, strict=True)
                    if chance.random() >= skips
                }
                rows += response(moment, group_id, None if chance.random() < 0.02 else number, **told_of)
        for id, kind in zip(asked, kinds, strict=True):
            if kind is QuestionKind.STATEMENT and chance.random() < 0.3:
                counted = chance.choice((*GROUPS, None))
                rows += hands(moment, {point: chance.randint(1, 4) for point in (1, 4)}, counted, id)
    return rows


def in_and_out(chance: Random) -> list[Entity]:
    """Return a form that people of two groups answered three times, some of them not each time."""
    rows = [*form(*MOMENTS, same_people=True), group("Tenants"), group("Officers")]
    rows += question("q", QuestionKind.STATEMENT)
    numbers = itertools.count(1)
    for group_id, *there in itertools.product(GROUPS[:2], *[(True, False)] * 3):
        for number in itertools.islice(numbers, chance.choice((0, 0, 1, 2, 3, 5, 8))):
            for moment in itertools.compress(MOMENTS, there):
                rows += response(moment, group_id, number, q=chance.randint(1, 5))
    return rows


def answer(chance: Random, id: str, kind: QuestionKind) -> Given:
    return {
        QuestionKind.SLIDER: Given(value=chance.randint(0, 100)),
        QuestionKind.STATEMENT: Given(value=chance.randint(1, 5)),
        QuestionKind.CHOICE: Given(box_ids=(f"{id} {chance.choice('ab')}",)),
        QuestionKind.TRIANGLE: Given(shares=(20, 30, 50)),
        QuestionKind.WORDS: Given(words="Damp"),
    }[kind]


@pytest.mark.parametrize("made", [a_form, in_and_out])
@pytest.mark.parametrize("seed", range(4))
def test_no_few_people_can_be_worked_out(made, seed):
    chance = Random(seed)
    for _ in range(30):
        least = chance.choice((2, 3, 5))
        session = a_session(*made(chance), least_group=least)
        assert leaks(session, form_figures(session, "form"), least) == []


def test_the_attacker_finds_what_is_not_protected():
    caught = 0
    for seed in range(40):
        session = a_session(*a_form(Random(seed)), least_group=1)
        caught += bool(leaks(session, form_figures(session, "form"), 5))
    assert caught > 25


def test_something_is_left_to_be_seen():
    """Hiding everything would be safe too."""
    chance, seen = Random(1), Counter()
    for _ in range(60):
        for each in form_figures(a_session(*a_form(chance), least_group=5), "form").questions:
            seen["groups"] += any(each.groups)
            seen["paired"] += bool(each.paired)
            seen["shown"] += any(series.base for series in each.series)
    assert seen["groups"] > 20
    assert seen["paired"] > 8
    assert seen["shown"] > 80


# --- examples ---------------------------------------------------------------------------------------------


def test_small_groups_are_counted_together_with_those_who_said_none():
    counts = {"Tenants": [9, 8], "Officers": [7, 4], "Builders": [2, 2], None: [1, 1]}
    assert groups_apart(counts, 5) == [("Tenants",), ("Officers", "Builders", None)]
    assert groups_apart(counts, 1) == [("Tenants",), ("Officers",), ("Builders",), (None,)]


def test_groups_told_together_in_one_framing_are_so_in_all():
    rows = [*form("a", "b"), *map(group, GROUPS[:3]), *question()]
    for framing, sizes in (("a", (9, 8, 7)), ("b", (8, 7, 3))):
        for name, size in zip(GROUPS, sizes, strict=False):
            rows += itertools.chain(*(response(framing, name, q=50) for _ in range(size)))
    parts = [[series.group_ids for series in groups] for groups in told(rows, least=5).groups]
    assert parts == [[("Tenants",), ("Officers", "Builders")]] * 2


def test_the_smallest_of_the_other_groups_joins_where_the_small_ones_are_still_few():
    counts = {"Tenants": [9], "Officers": [6], "Friends": [7], "Builders": [2]}
    assert groups_apart(counts, 5) == [("Tenants",), ("Friends",), ("Officers", "Builders")]
    assert groups_apart({"Tenants": [9], "Builders": [2]}, 5) == []
    assert groups_apart({"Tenants": [9]}, 5) == []


def pairs(*there: tuple[int, str]) -> QuestionFigures:
    """Return the figures of people who answered in these moments: how many, and "ab" for the first two."""
    rows, numbers = [*form("a", "b", "c", same_people=True), *question()], itertools.count(1)
    for count, moments in there:
        for number in itertools.islice(numbers, count):
            rows += itertools.chain(*(response(moment, None, number, q=number) for moment in moments))
    return told(rows, least=5)


def test_pairs_are_left_out_where_few_have_no_partner():
    def left(*there):
        return [(len(each.changes), each.unpaired, each.left_out) for each in pairs(*there).paired]

    assert left((20, "ab")) == [(20, 0, 0)]
    assert left((20, "ab"), (2, "a"), (3, "b")) == [(20, 5, 0)]
    assert left((20, "ab"), (4, "b")) == [(19, 4, 1)]
    assert left((20, "ab"), (1, "a")) == [(16, 1, 4)]


def test_pairs_are_not_told_where_they_are_few():
    assert pairs((4, "ab"), (6, "a"), (6, "b")).pairs_hidden == ("b",)
    assert pairs((6, "ab"), (1, "a")).pairs_hidden == ("b",)


def test_two_pairings_leave_no_few_who_are_in_only_one_of_them():
    def told_of(*there):
        return [(each.second_id, each.left_out) for each in pairs(*there).paired]

    assert told_of((20, "abc"), (8, "a")) == [("b", 0), ("c", 0)]
    assert told_of((20, "abc"), (8, "a"), (1, "ab"), (5, "ac")) == [("b", 0)]
    assert told_of((20, "abc"), (8, "a"), (5, "ab"), (5, "ac")) == [("b", 0), ("c", 0)]


@pytest.mark.parametrize("seed", range(3))
def test_the_same_pairs_are_left_out_whatever_the_numbers_and_the_order(seed):
    chance = Random(seed)
    people = [[chance.randint(0, 100) for _ in range(2)] for _ in range(12)]

    def figures(numbers):
        rows = [response("a", None, number, q=one) for number, (one, _) in zip(numbers, people, strict=True)]
        rows += [response("b", None, number, q=two) for number, (_, two) in zip(numbers, people, strict=True)]
        chance.shuffle(rows)
        (paired,) = told(form("a", "b", same_people=True), question(), *rows, response("a", q=3), least=5).paired
        return paired

    first = figures(range(1, 13))
    assert first.left_out == 4
    assert figures(chance.sample(range(1, 60), 12)) == first


def test_hands_that_all_have_seen_hide_no_answer_on_paper():
    asked = question("q", QuestionKind.STATEMENT)
    (series,) = told(form("now"), asked, hands("now", {5: 12}), response("now", q=1), least=5).series
    assert series.hidden
