"""Rules of a session in words, with its own names and numbers."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import SeatRuleKind
from fishbowl_app.rule_texts import rounds_named, rule_text
from tests.model.build import a_round, a_session, group, person, rule, table_round

ROUNDS = tuple(a_round(f"r{number}") for number in (1, 2, 3))
ROWS = (group("Tenants"), group("Officers"), person("Ann"), person("Bran"))
K = SeatRuleKind


def told(kind, *who, rounds=(), rows=ROUNDS):
    session = a_session(*ROWS, *rows, rule(kind, *who, rounds=rounds))
    return ": ".join(rule_text(session.rule_list[0], session, {"Ann": "Ann Evans", "Bran": "Bran Jones"}))


@pytest.mark.parametrize(
    ("text", "kind", "rounds"),
    [
        ("Kept apart in every round: Ann Evans, Bran Jones", K.APART, ()),
        ("Kept together in round 2: Ann Evans, Bran Jones", K.TOGETHER, ("r2",)),
        ("Only in rounds 2, 3: Ann Evans, Bran Jones", K.ONLY, ("r3", "r2")),
        ("Not in rounds 1–3: Ann Evans, Bran Jones", K.NOT, ("r1", "r2", "r3")),
        ("In no round: Ann Evans, Bran Jones", K.NOT, ()),
    ],
)
def test_a_rule_on_people(text, kind, rounds):
    assert told(kind, "Ann", "Bran", rounds=rounds) == text


def test_a_rule_on_groups_says_what_it_means_in_the_circle_and_at_tables():
    both = (*ROUNDS, table_round("t1"))
    assert told(K.GROUPS_APART, "Tenants", "Officers", rounds=("r1",)) == (
        "Groups kept apart in round 1: Tenants, Officers"
    )
    assert told(K.GROUPS_TOGETHER, "Tenants", rounds=("r1",)) == "The circle is theirs in round 1: Tenants"
    assert told(K.GROUPS_TOGETHER, "Tenants", rows=both) == "Groups kept together in every round: Tenants"
    assert told(K.GROUPS_TOGETHER, "Tenants", rounds=("t1", "r2"), rows=both) == (
        "Groups kept together in round 2, table round 1: Tenants"
    )


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([4], "round 4"), ([2, 1], "rounds 1, 2"), ([1, 2, 3, 5, 7, 8, 9, 10], "rounds 1–3, 5, 7–10")],
)
def test_rounds_in_a_row_are_drawn_together(numbers, text):
    assert rounds_named(numbers) == text
