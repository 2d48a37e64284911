"""The simulation of the waiting list: what the guide says of each order, and that it can be run again."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.waiting import SETTINGS, Setting, hall, lines, simulate
from fishbowl_app.model.entities import QueueOrder
from fishbowl_app.ui.texts import order_text

BUSY, SHORT, FOUR_CHAIRS, QUIET = SETTINGS
SEEDS = range(60)
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "user-guide" / "live.md"


@pytest.fixture(scope="module")
def busy():
    """The measures as the benchmark prints them."""
    return {order: simulate(BUSY, order, range(200)) for order in QueueOrder}


def test_the_guide_tells_what_is_measured(busy):
    rows = {}
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        name, _, *figures = line.strip("| ").split(" | ") if line.count("|") == 8 else ("", "")
        rows[name] = figures
    for order, had in busy.items():
        shares = [f"{value:.0%}".replace("%", " %") for value in (had.were_in, had.top_fifth, had.quiet_group)]
        assert rows[order_text(order)] == [f"{had.gini:.2f}", *shares, f"{had.longest_wait:.0f} min"]


def test_the_least_heard_first_shares_the_time_more_evenly_than_first_come(busy):
    fair, plain = busy[QueueOrder.LEAST_HEARD], busy[QueueOrder.FIRST_COME]
    assert fair.gini <= 0.40
    assert plain.gini >= 0.48
    assert fair.were_in >= 0.88 > plain.were_in
    assert fair.top_fifth < plain.top_fifth - 0.08
    assert fair.mean_wait < plain.mean_wait


def test_groups_in_turn_give_the_quiet_group_its_share(busy):
    share = BUSY.quiet_people / BUSY.people
    assert busy[QueueOrder.ALTERNATE].quiet_group == pytest.approx(share, abs=0.03)
    assert all(busy[order].quiet_group < 0.85 * share for order in QueueOrder if order is not QueueOrder.ALTERNATE)


def test_first_come_lets_nobody_wait_as_long_as_the_other_orders_do(busy):
    assert min(busy, key=lambda order: busy[order].longest_wait) is QueueOrder.FIRST_COME


def test_short_turns_help_in_every_order_and_where_few_wait_no_order_does_much(busy):
    short, quiet = (
        {order: simulate(setting, order, SEEDS).gini for order in QueueOrder} for setting in (SHORT, QUIET)
    )
    assert all(short[order] < busy[order].gini - 0.02 for order in QueueOrder)
    assert max(quiet.values()) - min(quiet.values()) < 0.06


def test_four_chairs_change_little(busy):
    found = simulate(FOUR_CHAIRS, QueueOrder.LEAST_HEARD, SEEDS)
    assert found.gini == pytest.approx(busy[QueueOrder.LEAST_HEARD].gini, abs=0.03)


def test_the_same_seed_gives_the_same_table():
    assert lines(BUSY, range(3)) == lines(BUSY, range(3))
    assert lines(BUSY, range(3)) != lines(BUSY, range(3, 6))


def test_every_order_meets_the_same_people():
    first, again = hall(BUSY, 7), hall(BUSY, 7)
    assert [(who.group, who.rate, who.next_hand()) for who in first] == [
        (who.group, who.rate, who.next_hand()) for who in again
    ]


def test_where_nobody_has_to_wait_the_order_makes_no_difference():
    chairs_for_all = Setting("Chairs for all", 3.2, chairs=25)
    found = {simulate(chairs_for_all, order, range(5)) for order in QueueOrder}
    assert len(found) == 1
    assert found.pop().longest_wait == 0
