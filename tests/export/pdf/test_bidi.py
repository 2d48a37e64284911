"""Which way letters run. What is expected was made by the implementation in Rust (unicode-bidi)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.pdf.bidi import base_of, levels_of, line_levels, visual_order
from fishbowl_app.export.pdf.escape import Ink

TEXTS = st.text(st.sampled_from("ab אבجد12٣ .,:-+%€()[]!?\u0301é/\u200d"), max_size=20)


def seen(text: str) -> str:
    """Return the characters of a line as they stand from left to right, not mirrored, by its first letter (P2)."""
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), "L")
    base = int(first != "L")
    levels = line_levels(text, levels_of(text, base), base)
    return "".join(text[index] for index in visual_order(levels))


@pytest.mark.parametrize(
    ("text", "from_left"),
    [
        ("abc אבג def", "abc גבא def"),
        ("אבג abc דהו", "והד abc גבא"),
        ("אבג (abc) דהו", "והד )abc( גבא"),
        ("abc (אבג) def", "abc (גבא) def"),
        ("(אבג)", ")גבא("),
        ("price 12%, אבג 12% דהו", "price 12%, והד 12% גבא"),
        ("אבג 1-2, 3+4", "3+4 ,1-2 גבא"),
        ("السعر 12.50€ أو ١٢٣", "١٢٣ وأ €12.50 رعسلا"),
        ("a[אב]ג", "a[בא]ג"),
        ("אב, 12 ab!", "!ab 12 ,בא"),
        ("+44 20 אבג", "גבא 20 44+"),
        ("אבג: a/b 1/2 ج 1/2", "1/2 ج a/b 1/2 :גבא"),
        ("(a (ב) c)", "(a (ב) c)"),
        ("abc אבג.", "abc גבא."),
        ("אבג abc.", ".abc גבא"),
    ],
)
def test_lines_stand_as_the_standard_says(text, from_left):
    assert seen(text) == from_left


@pytest.mark.parametrize(
    ("text", "base"),
    [("", 0), ("12", 0), ("שלום", 1), ("12 שלום", 1), ("שלום has said something", 0), ("ab אב", 0)],
)
def test_a_paragraph_runs_as_its_first_and_most_of_its_letters_do(text, base):
    assert base_of(text) == base


@pytest.mark.parametrize("text", ["Topic 5: ماذا نفعل الآن", "26  ماذا نفعل الآن", "Pwnc 5: שלום לכולם"])
def test_what_we_put_before_a_title_stays_on_the_left(text):
    assert base_of(text) == 0
    assert Ink().runs(text)[0].text.startswith(text.split()[0])


def test_what_is_put_together_stays_in_its_order():
    assert seen("House בית · 14 March") == "House תיב · 14 March"
    assert seen("בית · 14 March · x") == "x · 14 March · תיב"


@given(TEXTS)
def test_nothing_is_lost_and_nothing_drawn_twice(text):
    assert sorted(seen(text)) == sorted(text)


@given(TEXTS.filter(lambda text: not any(unicodedata.bidirectional(one) in ("R", "AL", "AN") for one in text)))
def test_what_has_no_letters_that_run_leftward_stays_as_it_is(text):
    assert seen(text) == text


@given(st.text(st.sampled_from("אבגد ")).filter(str.strip))
def test_what_has_only_such_letters_is_turned_round(text):
    assert seen(text) == text[::-1]


@given(TEXTS)
def test_levels_are_those_of_the_paragraph_or_up_to_two_above(text):
    base = base_of(text)
    assert all(base <= level <= base + 2 for level in levels_of(text, base))
