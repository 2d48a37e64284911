"""Which topics are pointed out as similar, by their words."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.similar import Wording, similar, similar_topics
from tests.model.build import a_session, topic


def pairs(*titles: str) -> list[tuple[str, str]]:
    found = similar(tuple(Wording(title, (title,), ()) for title in titles))
    return [(pair.first_id, pair.second_id) for pair in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Heating costs", "The costs of HEATING"),
        ("Damp homes", "Damp home, cold home"),
        ("Costau gwresogi", "Gostau gwresogi ein cartrefi"),  # soft mutation
        ("Tai cymdeithasol", "Ein cartrefi a'n thai cymdeithasol"),
        ("Café für alle", "cafe fur alle"),
        ("Rents", "Fair rents"),
    ],
)
def test_these_are_similar(one, other):
    assert pairs(one, other) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Young people", "People and place"),
        ("How do we want to live?", "Why do we want to stay?"),
        ("Bath", "Path"),
        ("A bus to the hospital", "Waiting for the doctor"),
        ("", "?!"),
    ],
)
def test_these_are_not(one, other):
    assert pairs(one, other) == []


def test_a_word_that_many_use_says_little():
    others = [f"{word} housing" for word in ("cheap", "warm", "social", "shared")]
    crowd = [*others, "buses", "parks", "schools", "shops", "doctors"]
    assert pairs(*crowd) == []
    assert len(pairs(*others[:2], *crowd[4:])) == 1


def test_the_most_similar_come_first_with_what_they_share():
    titles = ("Repairs take weeks", "Weeks for repairs: why?", "Repairs and rents and weeds")
    found = similar(tuple(Wording(title, (title,), ()) for title in titles))
    assert (found[0].first_id, found[0].second_id) == titles[:2]
    assert found[0].words == ("repairs", "weeks")
    assert 0.5 <= found[-1].share <= found[0].share <= 1


def test_questions_count_too_and_what_a_topic_carries_speaks_for_it():
    rows = [
        topic("Warmth", question="Who repairs boilers?"),
        topic("Boilers", question="Who pays repairs?"),
        topic("Buses"),
        topic("Bus stops", merged_into="Warmth"),
        topic("Boilers again", withdrawn=True),
    ]
    found = similar_topics(a_session(*rows))
    assert {(pair.first_id, pair.second_id) for pair in found} == {("Warmth", "Boilers"), ("Warmth", "Buses")}
