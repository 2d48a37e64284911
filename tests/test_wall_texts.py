"""What an arrangement of the wall reaches, in sentences with the limit beside the figure."""

from __future__ import annotations

import dataclasses

import pytest

from fishbowl_app.model.rules.openspace import Measures, Misfit, Problem, Reason, Space, Topic
from fishbowl_app.model.rules.openspace.limit import Limit, LimitKind
from fishbowl_app.wall_texts import fits, fits_briefly, misfit_text, reached

PROBLEM = Problem(slots=1, spaces=(Space("hall", 9),), topics=(Topic("a"), Topic("b")))
FOUND = Measures(
    attendable=92,
    ideal=100,
    served=90,
    turned_away=2,
    worst_person=0.5,
    people_below_half=0,
    empty_handed=0,
    jain=0.98,
    similar_in_parallel=1,
    slot_moves=3,
    space_moves=4,
    off_wall=0,
    taken_off=0,
)
PLAIN, PROVEN = Limit(100, LimitKind.WISHES), Limit(91, LimitKind.SLOTS)


def test_a_wall_is_told_aim_by_aim():
    assert reached(PROBLEM, FOUND, PROVEN) == [
        "90 % of choices fit. No arrangement can reach more than 91 %.",
        "Seats that are missing: 2.",
        "Seats aside, all who chose by name can attend at least 50 % of their choices.",
    ]


def test_what_is_asked_for_beside_choices_is_told_too():
    problem = dataclasses.replace(PROBLEM, similar=(("a", "b"),), published={"a": (0, 0)})
    assert reached(problem, dataclasses.replace(FOUND, off_wall=1), PLAIN)[3:] == [
        "Similar topics at the same time: 1.",
        "Topics without a place on the wall: 1.",
        "Topics that change the slot: 3.",
        "Topics that change only the space: 4.",
    ]


@pytest.mark.parametrize(
    ("served", "limit", "said"),
    [
        (
            90,
            PLAIN,
            "90 % of choices fit. The sum of all wishes is 100 %; how much can be reached is not proven yet.",
        ),
        (91, PROVEN, "91 % of choices fit. No arrangement can reach more."),
        (100, PLAIN, "100 % of choices fit. No arrangement can reach more."),
    ],
)
def test_the_limit_says_by_what_it_is_proven(served, limit, said):
    assert fits(dataclasses.replace(FOUND, served=served), limit) == said


@pytest.mark.parametrize(
    ("served", "limit", "said"),
    [
        (90, PLAIN, "90 % of choices fit, at most 100 % (all wishes)."),
        (90, PROVEN, "90 % of choices fit, at most 91 % (proven)."),
        (91, PROVEN, "91 % of choices fit, the most possible."),
    ],
)
def test_where_there_is_little_room_the_limit_takes_few_words(served, limit, said):
    assert fits_briefly(dataclasses.replace(FOUND, served=served), limit) == said


def test_a_share_is_never_rounded_past_the_limit():
    found = dataclasses.replace(FOUND, ideal=2839, served=2378)
    text = fits(found, Limit(2390, LimitKind.SLOTS), number=lambda n: f"{n:g}".replace(".", ","))
    assert text == "83,7 % of choices fit. No arrangement can reach more than 84,2 %."


def test_where_nobody_chose_there_is_no_share():
    nobody = dataclasses.replace(FOUND, ideal=0, served=0, attendable=0, turned_away=0, worst_person=1.0, jain=1.0)
    assert reached(PROBLEM, nobody, Limit(0, LimitKind.WISHES)) == ["Nobody has chosen topics yet."]


@pytest.mark.parametrize(
    ("worst", "nothing", "away", "said"),
    [
        (0.5, 0, 0, "All who chose by name can attend at least 50 % of their choices."),
        (1.0, 0, 0, "All who chose by name can attend all of their choices."),
        (1.0, 0, 3, "Seats aside, all who chose by name can attend all of their choices."),
        (0.0, 2, 0, "People who can attend nothing of what they chose: 2."),
    ],
)
def test_the_worst_off_are_told_without_a_share_of_nothing(worst, nothing, away, said):
    found = dataclasses.replace(FOUND, worst_person=worst, empty_handed=nothing, turned_away=away)
    assert reached(PROBLEM, found, PROVEN)[2:] == [said]


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason):
    assert misfit_text(Misfit("b", reason), "Damp").startswith("Damp: ")
    assert misfit_text(Misfit("b", reason, ("a",)), "Damp", "Rent").endswith("In the way: Rent.")
