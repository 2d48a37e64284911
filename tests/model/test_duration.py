import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.duration import LONGEST_S, format_clock, format_minutes, parse_minutes
from fishbowl_app.model.errors import BadNumber


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("20", 1200),
        (" 17 ", 1020),
        ("2,5", 150),
        ("2.5", 150),
        (".5", 30),
        ("2:30", 150),
        ("0:01", 1),
        ("90:00", 5400),
        ("1:05:00", 3900),
        ("1440", LONGEST_S),
        ("24:00:00", LONGEST_S),
        ("٥", 300),
        ("５", 300),
    ],
)
def test_a_length_is_read_as_people_type_it(text, seconds):
    assert parse_minutes(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "0", "0:00", "0,001", "-5", "-0:30", "1e3", "99999999", "9" * 5000, "1440:01", "24:00:01"),
        *(
            "2:60",
            "2:5",
            "1:60:00",
            "1:2:3:4",
            "five",
            "5 5",
            "nan",
            "inf",
            "0x10",
            "1_000",
            "²",
            "½",
            "5\0",
            "2:30:",
        ),
    ],
)
def test_anything_else_is_refused_with_its_bounds(text):
    with pytest.raises(BadNumber) as refused:
        parse_minutes(text)
    assert text.startswith(refused.value.given)
    assert (refused.value.least, refused.value.most) == (1, LONGEST_S)


@given(st.integers(1, LONGEST_S))
def test_what_is_shown_for_editing_reads_back_the_same(seconds):
    assert parse_minutes(format_minutes(seconds)) == seconds


@given(st.text())
def test_any_text_is_a_length_or_refused(text):
    with contextlib.suppress(BadNumber):
        assert 1 <= parse_minutes(text) <= LONGEST_S


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1200, "20:00"),
        (1199.01, "20:00"),
        (725, "12:05"),
        (0.2, "0:01"),
        (0, "0:00"),
        (-0.9, "0:00"),
        (-31, "-0:31"),
        (3900, "1:05:00"),
        (-3661, "-1:01:01"),
    ],
)
def test_a_clock_shows_the_full_length_first_and_zero_when_it_is_over(seconds, text):
    assert format_clock(seconds) == text
