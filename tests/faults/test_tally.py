"""The table of what faults did."""

from __future__ import annotations

from tests.faults.tally import Tally, as_table, trials


def test_a_tally_is_clean_only_while_nothing_went_wrong() -> None:
    assert Tally("killed", tried=3).is_clean
    for count in ("lost", "corrupt", "half", "wrong"):
        assert not Tally("killed", tried=3, **{count: 1}).is_clean


def test_the_table_has_a_line_for_each_fault_in_order() -> None:
    tally = Tally("b", tried=2, acknowledged=9)
    tally.remark("twice")
    tally.remark("twice")
    lines = as_table([tally, Tally("a", tried=1)])
    assert [line.split(" | ")[0] for line in lines[2:]] == ["| a", "| b"]
    assert lines[3] == "| b | 2 | 9 | 0 | 0 | 0 | 0 | 0.00 | twice |"


def test_the_suite_tries_less_often() -> None:
    assert trials(3, 200) in (3, 200)
