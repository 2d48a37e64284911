"""Which chair each person takes."""

from __future__ import annotations

import dataclasses

from fishbowl_app.model.rules.rotation import Pin, plan
from tests.model.rules.rotation.problems import circle


def test_every_chair_is_listed_and_the_last_ones_stay_free():
    made = plan(circle(count=10, rounds=3, chairs=5, open_chairs=2))
    assert [len(row) for row in made.chairs] == [5, 5, 5]
    assert all(None not in row[:3] and row[3:] == (None, None) for row in made.chairs)


def test_who_stays_for_the_next_round_stays_in_their_chair():
    made = plan(circle(count=6, rounds=6, chairs=4))
    stayed = 0
    for before, after in zip(made.chairs, made.chairs[1:], strict=False):
        for who in set(before) & set(after):
            assert before.index(who) == after.index(who)
            stayed += 1
    assert stayed > 0


def test_a_pin_may_name_the_chair():
    made = plan(circle(pins=(Pin(2, "p4", chair=3), Pin(2, "p5", chair=0), Pin(1, "p6"))))
    assert made.chairs[2][3] == "p4"
    assert made.chairs[2][0] == "p5"
    assert "p6" in made.chairs[1]


def test_a_pin_fills_a_chair_that_would_have_stayed_free():
    made = plan(circle(count=8, rounds=1, chairs=4, open_chairs=1, pins=(Pin(0, "p1", chair=3),)))
    assert made.chairs[0][3] == "p1"
    assert made.chairs[0].count(None) == 1
    assert len(made.rounds[0]) == 3


def test_published_chairs_stay_where_the_people_stay():
    problem = circle(count=12, rounds=3, chairs=4)
    turned = tuple((tables[0][::-1],) for tables in plan(problem).tables)
    made = plan(dataclasses.replace(problem, published=turned))
    assert made.tables == turned


def test_past_rounds_keep_the_order_they_were_given_in():
    past = ((("p3", "p1", "p2", "p0"),),)
    made = plan(circle(past=past))
    assert made.tables[0] == past[0]
    assert made.chairs[0] == ("p3", "p1", "p2", "p0")
