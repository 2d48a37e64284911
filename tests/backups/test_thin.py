"""Which backups go: by properties, whenever they were made."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.backups.thin import DAY_S, HOUR_S, KEPT_S, WEEK_S, thin

NOW = 1_780_000_000.0
TIERS = ((2 * HOUR_S, DAY_S, HOUR_S), (DAY_S, WEEK_S, DAY_S), (WEEK_S, KEPT_S, WEEK_S))


@dataclass(frozen=True)
class Made:
    at: float


ages = st.lists(st.floats(0, 50 * DAY_S), max_size=60, unique=True)


def of(given_ages: list[float]) -> list[Made]:
    return [Made(NOW - age) for age in sorted(given_ages, reverse=True)]


def left(backups: list[Made], now: float = NOW, *, keep_newest: bool = True) -> list[Made]:
    gone = thin(backups, now, keep_newest=keep_newest)
    return [backup for backup in backups if backup not in gone]


@given(ages)
def test_all_of_the_last_two_hours_stay_and_the_newest_always(given_ages: list[float]) -> None:
    backups = of(given_ages)
    stay = left(backups)
    assert {backup for backup in backups if NOW - backup.at <= 2 * HOUR_S} <= set(stay)
    assert stay[-1:] == backups[-1:]


@given(ages)
def test_none_is_older_than_five_weeks_where_the_session_is_gone(given_ages: list[float]) -> None:
    assert all(NOW - backup.at <= KEPT_S for backup in left(of(given_ages), keep_newest=False))


@given(ages)
def test_of_each_hour_day_and_week_one_stays_and_no_more(given_ages: list[float]) -> None:
    backups = of(given_ages)
    stay = left(backups)
    for least, most, every in TIERS:
        here = [backup for backup in stay[:-1] if least < NOW - backup.at <= most]
        assert len({backup.at // every for backup in here}) == len(here)
        had = {backup.at // every for backup in backups if least < NOW - backup.at <= most}
        assert had <= {backup.at // every for backup in stay}


@given(ages, st.floats(0, 3 * WEEK_S))
def test_to_thin_before_changes_nothing_of_what_stays_in_the_end(given_ages: list[float], ago: float) -> None:
    backups = of(given_ages)
    earlier = [backup for backup in backups if backup.at <= NOW - ago]
    later = backups[len(earlier) :]
    assert left([*left(earlier, NOW - ago), *later]) == left(backups)


@given(ages)
def test_the_order_decides_and_not_the_date_which_is_the_newest(given_ages: list[float]) -> None:
    backups = [*of(given_ages), Made(NOW - 300 * DAY_S)]  # the clock was set back
    assert left(backups)[-1] == backups[-1]


@pytest.mark.parametrize(("days", "most"), [(1, 36), (7, 43), (35, 49)])
def test_a_backup_every_ten_minutes_comes_to_a_few_dozen(days: int, most: int) -> None:
    backups = of([600.0 * number for number in range(days * 144)])
    assert most - 4 <= len(left(backups)) <= most
