"""Planning while the session runs: the past stays, what was published changes little; progress and cancel."""

from __future__ import annotations

import dataclasses

from fishbowl_app.model.rules.rotation import Person, Pin, measure, plan
from fishbowl_app.model.rules.search import LOOK
from tests.model.rules.rotation.problems import at_tables, circle, people


def running(problem, done, gone=(), came=(), turn_slack=1, moves=None):
    """Return the problem after some rounds of its plan, with people gone and others come."""
    published = plan(problem, iterations=moves).tables
    away = frozenset(range(done, problem.rounds))
    still = [dataclasses.replace(p, absent=away) if p.id in gone else p for p in problem.people]
    newcomers = [Person(who, absent=frozenset(range(done))) for who in came]
    who = (*still, *newcomers)
    return dataclasses.replace(
        problem, people=who, past=published[:done], published=published, turn_slack=turn_slack
    )


def test_the_past_stays_as_it_was():
    problem = running(circle(count=20, rounds=6, chairs=5), 2, gone=["p3"])
    made = plan(problem, seed=9)
    assert made.tables[:2] == problem.past


def test_when_nothing_happened_nothing_changes():
    problem = running(circle(count=20, rounds=6, chairs=5), 2)
    made = plan(problem, seed=9)
    assert measure(problem, made).seat_changes == 0


def test_when_people_go_only_their_seats_change():
    problem = running(circle(count=20, rounds=8, chairs=5), 3, gone=["p3", "p7"])
    made = plan(problem)
    holes = sum(len({"p3", "p7"}.intersection(tables[0])) for tables in problem.published[3:])
    assert all(not {"p3", "p7"}.intersection(row) for row in made.rounds[3:])
    assert measure(problem, made).seat_changes <= holes + 1


def test_who_comes_gets_a_turn_and_few_others_move():
    problem = running(circle(count=20, rounds=8, chairs=5), 3, came=["new"], turn_slack=0)
    made = plan(problem)
    assert any("new" in row for row in made.rounds[3:])
    assert measure(problem, made).seat_changes <= 2


def test_tables_change_little_when_one_person_goes():
    problem = running(at_tables(count=16, rounds=4, tables=4), 1, gone=["p5"])
    made = plan(problem)
    assert made.relaxed == ()
    assert made.tables[0] == problem.past[0]
    assert measure(problem, made).seat_changes <= 6


def test_a_pin_on_top_of_a_published_plan_moves_one_person():
    problem = running(circle(count=20, rounds=6, chairs=5), 1)
    listener = next(p.id for p in problem.people if p.id not in problem.published[2][0])
    problem = dataclasses.replace(problem, pins=(Pin(2, listener),))
    made = plan(problem)
    assert listener in made.rounds[2]
    assert measure(problem, made).seat_changes <= 2


def test_progress_begins_with_a_whole_plan_and_never_gets_worse():
    problem = circle(rounds=12, chairs=5, who=people(28, ("a", "b")))
    heard = []
    made = plan(problem, iterations=30_000, report=lambda share, best: heard.append((share, best)))
    shares = [share for share, _ in heard]
    met = [measure(problem, best).pairs_met for _, best in heard]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert all(best.relaxed == () for _, best in heard)
    assert met == sorted(met)
    assert measure(problem, made).pairs_met >= met[-1]


def test_cancelled_at_once_it_returns_the_plan_it_has():
    problem = circle(count=30, rounds=12, chairs=5)
    asked = []
    made = plan(problem, iterations=10_000_000, cancelled=lambda: asked.append(1) is None)
    assert len(asked) <= 2
    assert made.relaxed == ()
    assert [len(row) for row in made.rounds] == [5] * 12


def test_tables_can_be_cancelled_in_the_middle_of_a_construction():
    made = plan(at_tables(count=32, rounds=10, tables=8), iterations=10_000_000, cancelled=lambda: True)
    assert made.relaxed == ()


def test_whether_to_stop_is_asked_as_soon_as_there_is_a_plan():
    heard = []

    def cancelled():
        heard.append("asked")
        return True

    plan(
        circle(count=30, rounds=12, chairs=5), report=lambda share, best: heard.append("told"), cancelled=cancelled
    )
    assert heard == ["told", "asked"]


def test_a_day_is_planned_again_with_few_moves_and_few_changes():
    problem = running(circle(count=30, rounds=16, chairs=5), 7, gone=["p3", "p7", "p20"], moves=40_000)
    asked = []
    found = measure(problem, plan(problem, cancelled=lambda: bool(asked.append(1))))
    assert len(asked) * LOOK < 70_000
    assert found.seat_changes <= 9
    assert found.coverage >= 0.99
