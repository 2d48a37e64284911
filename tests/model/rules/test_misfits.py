"""What of a stored rotation fits no more: who left, who came, what is not planned, which rule is broken."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.model.entities import Presence, SeatRuleKind
from fishbowl_app.model.rules.misfits import Misfits, misfits
from fishbowl_app.model.rules.planned import rotation_problem, seats_of_plan
from fishbowl_app.model.rules.rotation import RotationKind, Rule, plan
from tests.model.build import a_round, a_session, at, group, people, person, rule, seat, table_round, turn

GROUPS = (group("Tenants"), group("Officers"))
ROUNDS = tuple(a_round(f"round {number}") for number in (1, 2, 3))
TABLES = RotationKind.TABLES


def planned(count=10, kind=RotationKind.CIRCLE, rounds=ROUNDS, **settings):
    """Return everything in a session with a plan, as rows."""
    rows = (*GROUPS, *people(count, "Tenants", "Officers"), *rounds)
    asked = rotation_problem(a_session(*rows, **settings), kind)
    seats = seats_of_plan(asked, plan(asked.problem, seed=1, iterations=500))
    placed = [
        seat(who, chair, round_id, table=table)
        for round_id, row in seats.items()
        for (table, chair), who in row.items()
    ]
    return (*rows, *placed)


def without(rows, name):
    """Return the rows with somebody marked as gone."""
    return [person(name, "Tenants", presence=Presence.LEFT) if row.id == name else row for row in rows]


def test_a_plan_just_made_fits_and_so_does_none():
    assert not misfits(a_session(*planned()))
    assert not misfits(a_session(*planned(40), chairs=5))  # most sit in no round, as there is no room
    assert misfits(a_session(*GROUPS, *people(4), *ROUNDS)) == Misfits()
    assert misfits(a_session()) == Misfits()


def test_who_left_is_named_once_and_who_came_too_where_they_are_due_a_turn():
    rows = planned()
    session = a_session(*without(rows, "P002"), person("Zoe", "Tenants"))
    assert (misfits(session).gone, misfits(session).unseated) == (("P002",), ("Zoe",))
    came = a_session(*rows, person("Zoe", "Tenants"))
    assert misfits(came) == Misfits(unseated=("Zoe",))


def test_who_may_sit_in_none_of_the_rounds_is_not_without_a_seat():
    rows = planned()
    zoe = person("Zoe", "Tenants")
    for no in (rule(SeatRuleKind.NOT, "Zoe"), rule(SeatRuleKind.ONLY, "Zoe", rounds=("elsewhere",))):
        assert misfits(a_session(*rows, zoe, no)) == Misfits()
    some = rule(SeatRuleKind.NOT, "Zoe", rounds=("round 1", "round 3"))
    assert misfits(a_session(*rows, zoe, some)).unseated == ("Zoe",)


def test_in_a_full_room_who_comes_has_to_wait_unless_a_chair_is_empty():
    rows = planned(40)
    came = person("Zoe", "Tenants")
    assert not misfits(a_session(*rows, came))
    hole = next(row for row in rows if row.id == "round 2 0 1")
    found = misfits(a_session(*(row for row in rows if row is not hole), came))
    assert "Zoe" in found.unseated


def test_who_has_had_a_turn_is_not_without_one():
    rows = [row for row in planned() if getattr(row, "participant_id", "") != "P001"]
    rows = [row for row in rows if row.id != "round 1"]
    sat = (a_round("round 1", at(0), at(20)), turn("P001", left=at(20), in_round="round 1"))
    assert "P001" not in misfits(a_session(*rows, *sat)).unseated


def test_rounds_that_nobody_planned_are_named_where_others_are():
    assert misfits(a_session(*planned(), a_round("round 4"))) == Misfits(unplanned=("round 4",))


def test_a_rule_made_afterwards_is_broken():
    rows = planned()
    sits = [row.participant_id for row in rows if getattr(row, "round_id", "") == "round 1"]
    found = misfits(a_session(*rows, rule(SeatRuleKind.APART, *sits[:2], rounds=["round 1"])))
    assert [(breach.rule, breach.round) for breach in found.broken] == [(Rule.APART, 0)]
    found = misfits(a_session(*rows, rule(SeatRuleKind.NOT, sits[0])))
    assert {breach.rule for breach in found.broken} == {Rule.BAN}


def test_at_tables_everybody_who_is_here_has_a_seat_in_every_round():
    rounds = (table_round("tables 1"), table_round("tables 2"))
    rows = planned(12, TABLES, rounds, tables=3)
    assert not misfits(a_session(*rows, tables=3), TABLES)
    session = a_session(*without(rows, "P003"), person("Zoe", "Tenants"), tables=3)
    assert misfits(session, TABLES) == Misfits(gone=("P003",), unseated=("Zoe",))
    assert not misfits(session)  # of the circle there is no plan


def test_a_rule_that_no_plan_keeps_with_the_others_is_no_misfit():
    rows = planned()
    seats = [row for row in rows if getattr(row, "round_id", "") == "round 2"]
    first, second = (replace(seat, pinned=True) for seat in seats[:2])
    others = [row for row in rows if row.id not in (first.id, second.id)]
    apart = rule(SeatRuleKind.APART, first.participant_id, second.participant_id)
    free = misfits(a_session(*rows, apart))
    assert [breach.rule for breach in free.broken] == [Rule.APART]
    assert (free.barred, bool(free)) == ((), True)
    pinned = misfits(a_session(*others, first, second, apart))
    assert (pinned.broken, bool(pinned)) == ((), False)
    assert [(breach.rule, breach.round) for breach in pinned.barred] == [(Rule.APART, 1)]


def test_a_pin_gives_way_to_a_rule_so_planning_again_helps():
    rows = planned()
    seat = next(row for row in rows if getattr(row, "round_id", "") == "round 2")
    others = [row for row in rows if row.id != seat.id]
    no = rule(SeatRuleKind.NOT, seat.participant_id, rounds=("round 2",))
    found = misfits(a_session(*others, replace(seat, pinned=True), no))
    assert ([breach.rule for breach in found.broken], found.barred) == ([Rule.BAN], ())


def test_what_another_rule_of_its_kind_bars_is_still_broken():
    rows = planned()
    seats = [row for row in rows if getattr(row, "round_id", "") == "round 2"]
    pinned = [replace(seat, pinned=True) for seat in seats[:2]]
    others = [row for row in rows if row not in seats[:2]]
    barred = rule(SeatRuleKind.APART, *(seat.participant_id for seat in pinned))
    free = rule(SeatRuleKind.APART, *(seat.participant_id for seat in seats[2:4]), rounds=("round 2",))
    found = misfits(a_session(*others, *pinned, barred, free))
    assert [(breach.rule, set(breach.who)) for breach in found.broken] == [(Rule.APART, set(free.who))]
    assert (found.broken_rules, found.broken_in) == ((free.id,), ("round 2",))


def test_rules_that_are_not_kept_are_counted_as_rules_and_not_as_tables():
    rounds = (table_round("tables 1"), table_round("tables 2"))
    rows = planned(12, TABLES, rounds, tables=3)
    apart = rule(SeatRuleKind.GROUPS_APART, "Tenants", "Officers", rounds=("tables 1",))
    found = misfits(a_session(*rows, apart, tables=3), TABLES)
    assert len(found.broken) == 3
    assert (found.broken_rules, found.broken_in) == ((apart.id,), ("tables 1",))


def test_every_kind_of_rule_is_found_again_from_what_it_fails():
    rows = planned()
    sits = [row.participant_id for row in rows if getattr(row, "round_id", "") == "round 1"]
    listens = next(row.id for row in rows if row.id.startswith("P") and row.id not in sits)
    for one in (
        rule(SeatRuleKind.APART, *sits[:2]),
        rule(SeatRuleKind.TOGETHER, sits[0], listens),
        rule(SeatRuleKind.NOT, sits[0], rounds=("round 1",)),
        rule(SeatRuleKind.ONLY, sits[0], rounds=("round 2",)),
        rule(SeatRuleKind.GROUPS_APART, "Tenants", "Officers"),
        rule(SeatRuleKind.GROUPS_TOGETHER, "Tenants"),
    ):
        assert misfits(a_session(*rows, one)).broken_rules == (one.id,)


def test_more_rounds_in_a_row_than_are_allowed_are_one_limit_and_no_rule():
    rows = (*GROUPS, *people(4), *ROUNDS, *(seat("P001", 1, each.id) for each in ROUNDS))
    found = misfits(a_session(*rows, chairs=3, free_chairs=1, max_run=1))
    assert (len(found.broken), found.broken_rules) == (2, ("",))


def test_seats_on_chairs_that_are_gone_are_lost():
    rows = planned(chairs=5, free_chairs=0)
    found = misfits(a_session(*rows, chairs=4, free_chairs=0))
    assert [(seat.round_id, seat.chair) for seat in found.lost] == [(each.id, 5) for each in ROUNDS]
    assert found.crowded == ()
    assert found


def test_rounds_for_which_more_are_planned_than_there_are_places_are_crowded():
    rows = planned(chairs=5, free_chairs=0)
    assert misfits(a_session(*rows, chairs=5, free_chairs=1)).crowded == ("round 1", "round 2", "round 3")
    assert misfits(a_session(*rows, chairs=5, free_chairs=0)).crowded == ()
