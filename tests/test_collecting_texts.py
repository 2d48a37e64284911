"""What is said of forms that come back."""

from __future__ import annotations

from fishbowl_app.collecting_texts import collected_text, count_text, runs
from fishbowl_app.model.rules.asking.collecting import Collected, Count


def test_numbers_in_a_row_are_said_as_one():
    assert runs([1, 2, 3, 7, 9, 10]) == ["1–3", "7", "9–10"]
    assert runs(range(1, 100, 2), most=2) == ["1", "3", "…"]


def test_a_count_says_what_was_passed_over_and_not_what_is_still_to_come():
    assert count_text(Count(52, 60, (7, 19, 55, 56), (7, 19))) == "52 of 60; missing 7, 19"
    assert count_text(Count(3, 5, (), (), 1)) == "3 of 5; 1 without a number"
    assert count_text(Count(2, None)).startswith("2 form")


def test_conditions_are_counted_each_under_its_name():
    both = Collected(Count(3, 6), {"b": Count(2, 3, (2,), (2,)), "a": Count(1, 3)})
    assert collected_text(both, ["Before", "After"]) == "Before: 2 of 3; missing 2   After: 1 of 3"
    assert collected_text(Collected(Count(1, 3), {"b": Count(1, 3)}), ["Before"]) == "1 of 3"
