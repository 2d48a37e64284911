"""What a plan reaches, in sentences with the limits beside the figures."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.rotation import (
    Bond,
    Breach,
    GroupBond,
    Person,
    Plan,
    Problem,
    RotationKind,
    Rule,
    measure,
)
from fishbowl_app.rotation_texts import gave_way, one_of, reached, rule_name

PEOPLE = tuple(Person(name, "Tenants" if name < "e" else "Officers") for name in "abcdefgh")


def circle(**more):
    return Problem(kind=RotationKind.CIRCLE, rounds=4, people=PEOPLE, chairs=4, **more)


def said(problem, *rounds, **more):
    plan = Plan(tuple((tuple(names),) for names in rounds))
    return reached(problem, measure(problem, plan), **more)


def test_a_plan_is_told_goal_by_goal_with_the_limits():
    assert said(circle(), "abef", "cdgh", "aceg", "bdfh") == [
        "Everybody has 2 turns. Fair is 2.",
        "Pairs that meet: 20 of at most 24.",
        "Pairs that meet more than once: 4, at most 2 times.",
        "Nobody waits longer than 2 rounds. It cannot be less than 1.",
        "Officers: 2 in every round. Fair is 2.",
        "Tenants: 2 in every round. Fair is 2.",
        "All rules are kept.",
    ]


def test_groups_are_named_as_people_know_them():
    told = said(circle(), "abef", "cdgh", "aceg", "bdfh", groups={"Tenants": "Tenantiaid"})
    assert "Tenantiaid: 2 in every round. Fair is 2." in told


def test_the_mix_is_said_of_mixed_rounds_alone_where_others_are_for_one_group():
    told = said(circle(groups_together=(GroupBond(("Tenants",), frozenset({3})),)), "abef", "cdgh", "aceg", "abcd")
    assert "Officers: 2 in every mixed round to come. Fair is 2." in told
    tables = Problem(
        kind=RotationKind.TABLES, rounds=2, people=PEOPLE, tables=2, past=((tuple("abcd"), tuple("efgh")),)
    )
    plan = Plan((tables.past[0], (tuple("abef"), tuple("cdgh"))))
    told = reached(tables, measure(tables, plan))
    assert "Officers: 2 at every table of the mixed rounds to come. Fair is 2." in told


def test_what_gives_way_is_named():
    problem = circle(apart=(Bond(("a", "b")),))
    told = said(problem, "abcd", "efgh", "abcd", "abce")
    assert told[0] == "Everybody has 1 to 3 turns. Fair is 2."
    assert told[-1] == (
        "Rules that gave way: fair shares of turns (6×), groups mixed like the whole (8×), people kept apart (3×)."
    )


def test_what_was_published_and_changes_is_counted():
    rounds = [(tuple(names),) for names in ("abef", "cdgh", "aceg", "bdfh")]
    told = said(circle(published=tuple(rounds)), "abef", "cdgh", "acef", "bdgh")
    assert told[-1] == "Seats that change: 2."


def test_who_has_left_is_not_counted():
    gone = Person("z", "Tenants", absent=frozenset(range(1, 4)))
    problem = Problem(
        kind=RotationKind.CIRCLE, rounds=4, people=(*PEOPLE, gone), chairs=4, past=((("z", "a", "e", "f"),),)
    )
    told = said(problem, "zaef", "bcgh", "acef", "bdgh")
    assert told[0].startswith("Everybody has 1 or 2 turns.")


@pytest.mark.parametrize(
    ("rounds", "sentence"),
    [
        ("ab", "Without a turn: 6 of 8 people. Nobody has more than one turn."),
        ("abcdefgh", "Everybody has one turn."),
        ("", "Nobody has"),
    ],
)
def test_one_turn_is_said_in_words(rounds, sentence):
    people = PEOPLE[: len(rounds) or 2]
    problem = Problem(kind=RotationKind.CIRCLE, rounds=1, people=PEOPLE if len(rounds) < 8 else people, chairs=8)
    assert said(problem, rounds)[0].startswith(sentence)


def test_at_tables_nobody_has_turns_and_nobody_waits():
    problem = Problem(kind=RotationKind.TABLES, rounds=1, people=PEOPLE, tables=2)
    plan = Plan(((("a", "b", "e", "f"), ("c", "d", "g", "h")),))
    assert reached(problem, measure(problem, plan)) == [
        "Pairs that meet: 12 of at most 12.",
        "No two people meet twice.",
        "Officers: 2 at every table. Fair is 2.",
        "Tenants: 2 at every table. Fair is 2.",
        "All rules are kept.",
    ]


def test_of_many_groups_only_the_mix_is_told():
    people = tuple(Person(name, name) for name in "abcdefgh")
    problem = Problem(kind=RotationKind.CIRCLE, rounds=2, people=people, chairs=4)
    assert "Groups are mixed like the whole." in said(problem, "abcd", "efgh")


@pytest.mark.parametrize(
    ("numbers", "words"), [([2, 2], "2"), ([2, 1], "1 or 2"), ([3, 1], "1 to 3"), ([0], "0")], ids=str
)
def test_ranges_are_said_in_words(numbers, words):
    assert one_of(numbers) == words


def test_every_rule_has_a_name_of_its_own():
    assert len({rule_name(rule) for rule in Rule}) == len(Rule)
    assert gave_way([Breach(Rule.RUN), Breach(Rule.RUN)]) == (
        "Rules that gave way: not too many rounds in a row (2×)."
    )
