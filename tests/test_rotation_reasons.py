"""Every reason and every side of a conflict has a sentence with its names in it."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.rotation import (
    Ban,
    Because,
    Bond,
    Breach,
    Conflict,
    GroupBond,
    Only,
    Part,
    Pin,
    Reason,
    RotationKind,
    Rule,
    Why,
)
from fishbowl_app.rotation_reasons import (
    Called,
    because_texts,
    conflict_texts,
    gave_way_texts,
    given_up_text,
    parts_texts,
)

CALLED = Called({"a": "Ann", "b": "Bran"}, {"t": "Tenants", "o": "Officers"}, rounds=(1, 2, 4))


@pytest.mark.parametrize("table", [0, None])
@pytest.mark.parametrize("why", Why)
def test_every_reason_has_a_sentence_with_its_figures(why, table):
    reason = Reason(why, 3, 5, ("a", "b"), "t")
    (text,) = because_texts(Because(0, table, (reason,)), CALLED)
    assert text.endswith(".")
    assert "{" not in text
    assert "None" not in text


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (Part(Rule.PIN, Pin(2, "a")), "Ann is pinned to round 4."),
        (Part(Rule.BAN, Ban(1, "b")), "Bran does not sit in round 2."),
        (Part(Rule.ONLY, Only("a", frozenset({0, 2}))), "Ann sits only in rounds 1, 4."),
        (Part(Rule.ONLY, Only("a", frozenset())), "Ann sits in none of the rounds to come."),
        (Part(Rule.APART, Bond(("a", "b"))), "Kept apart in every round: Ann, Bran."),
        (Part(Rule.TOGETHER, Bond(("a", "b"), frozenset({1}))), "Kept together in round 2: Ann, Bran."),
        (Part(Rule.GROUPS_APART, GroupBond(("t", "o"))), "Groups kept apart in every round: Tenants, Officers."),
        (Part(Rule.ABSENT, person_id="b"), "Bran is not there."),
    ],
)
def test_a_side_of_a_conflict_is_named(part, text):
    assert parts_texts([part], CALLED)[0] == text


@pytest.mark.parametrize("rule", [Rule.CHAIRS, Rule.RUN, Rule.TURNS, Rule.MIX])
def test_a_limit_has_a_sentence(rule):
    assert parts_texts([Part(rule)], CALLED)[0].endswith(".")


def test_a_conflict_begins_with_its_rounds():
    pin = Pin(2, "a")
    told = conflict_texts(Conflict((Part(Rule.PIN, pin), Part(Rule.CHAIRS)), (2,)), CALLED)
    assert told[0] == "These cannot be kept together in round 4:"
    assert told[1] == "Ann is pinned to round 4."
    assert given_up_text(pin, CALLED) == "Gives up the pin of Ann in round 4."


def test_rounds_of_one_person_are_one_sentence():
    bans = [Part(Rule.BAN, Ban(number, "b")) for number in range(3)]
    pins = [Part(Rule.PIN, Pin(number, "a")) for number in (0, 2)]
    told = conflict_texts(Conflict((bans[0], pins[0], bans[1], pins[1]), ()), CALLED)
    assert told == [
        "These cannot be kept together:",
        "Bran does not sit in rounds 1, 2.",
        "Ann is pinned to rounds 1, 4.",
    ]
    assert conflict_texts(Conflict(tuple(bans), ()), CALLED)[1] == "Bran sits in no round."


def test_of_many_people_the_first_are_named():
    called = Called({str(number): f"P{number}" for number in range(9)})
    assert called.names(map(str, range(9))) == "P0, P1, P2, P3, P4, P5 and others: 3"


@pytest.mark.parametrize("kind", RotationKind)
@pytest.mark.parametrize("rule", Rule)
def test_every_rule_that_is_not_kept_has_a_sentence(rule, kind):
    called = Called(CALLED.people, CALLED.groups, CALLED.rounds, kind)
    (text,) = gave_way_texts([Breach(rule, 1, ("a", "b"), "t", 1)], called)
    assert text.endswith(".")
    assert "{" not in text


def test_what_gave_way_in_several_rounds_is_one_sentence():
    pair = [Breach(Rule.APART, number, ("a", "b")) for number in (0, 1)]
    alone = [Breach(Rule.TURNS, None, ("a",), by=1), Breach(Rule.TURNS, None, ("b",), by=-1)]
    mixed = [Breach(Rule.MIX, 1, ("a", "b"), group, 1) for group in "to"]
    assert gave_way_texts([*pair, *mixed, *alone], CALLED) == [
        "Sit together in rounds 1, 2 and should not: Ann, Bran.",
        "Not mixed like the whole: round 2.",
        "More turns than their share: Ann.",
        "Fewer turns than their share: Bran.",
    ]


def test_at_tables_rounds_are_table_rounds():
    called = Called(CALLED.people, CALLED.groups, (1, 2, 3, 5), RotationKind.TABLES)
    bond = Bond(("a", "b"), frozenset({0, 1, 2, 3}))
    assert parts_texts([Part(Rule.APART, bond)], called) == ["Kept apart in table rounds 1–3, 5: Ann, Bran."]
    own = GroupBond(("t",), frozenset({3}))
    held = Part(Rule.GROUPS_TOGETHER, own)
    assert parts_texts([held], called) == ["Groups kept together in table round 5: Tenants."]
    assert parts_texts([held], CALLED)[0] == "The circle is theirs in round 4: Tenants."
