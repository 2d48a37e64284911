"""The text rule. The collected bad inputs are tried in tests/bad_inputs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model import text
from fishbowl_app.model.errors import BadText, TextProblem
from fishbowl_app.model.text import Field, clean


@pytest.mark.parametrize("item", ["Anna", "anna "])
def test_a_name_like_another_is_taken(item):
    assert clean(item, text.NAME) == item.strip()


@pytest.mark.parametrize(
    "blank",
    ["", " ", "\u200b", "\u2800\u3164", "\u00ad\u200d", "\ufe0f", "\ufeff", "\u202e\u2069", "\x00", "\u3000"],
)
def test_a_text_with_nothing_to_see_counts_as_empty(blank):
    with pytest.raises(BadText) as caught:
        clean(blank, text.NAME)
    assert caught.value == BadText("name", TextProblem.EMPTY, 60, 0)
    assert clean(blank, text.ROLE) == ""


def test_a_text_over_the_limit_is_refused_with_the_figures_and_never_cut():
    with pytest.raises(BadText) as caught:
        clean("y" * 281, text.NOTE)
    assert caught.value == BadText("note", TextProblem.TOO_LONG, 280, 281)


def test_a_text_far_over_any_limit_is_refused_even_if_cleaning_would_shorten_it():
    with pytest.raises(BadText):
        clean("a" + " " * 20_001, text.REMARK)


@pytest.mark.parametrize("breaks", ["\r\n", "\r", "\u2028", "\u2029", "\n"])
def test_every_kind_of_line_break_becomes_one_kind_or_a_space(breaks):
    assert clean(f"a{breaks}b", text.NOTE) == "a\nb"
    assert clean(f"a{breaks * 5}b", text.NOTE) == "a\n\nb"
    assert clean(f"a{breaks * 5}b", text.NAME) == "a b"


def test_blank_lines_with_spaces_in_them_are_a_flood_too():
    assert clean("top\n \n\t\n \nbottom", text.NOTE) == "top\n\nbottom"


def test_a_tab_becomes_a_space():
    assert clean("a\tb", text.NOTE) == "a b"


def test_marks_strung_together_with_joiners_are_a_flood_too():
    flood = clean("Z" + ("\u0300\u0301\u200d" * 40), text.NOTE)
    assert sum(unicodedata.combining(c) > 0 for c in flood) == 4


@pytest.mark.parametrize(
    "kept",
    ["Tŷ Gŵydd Ŵ ŷ", "👩‍👩‍👧‍👦 ❤️‍🔥", "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
     "נִקּוּד שָׁלוֹם", "ไม่ได้", "क्षत्रिय", "می\u200cخواهم"],
)  # fmt: skip
def test_real_writing_stays_as_it_is(kept):
    assert clean(kept, text.NOTE) == unicodedata.normalize("NFC", kept)


ODD = st.text(
    st.characters(codec=None, categories=None) | st.sampled_from("\n\r\t \u0301\u200d\u202e\ufeffa\u1100\u1161")
)


@given(ODD, st.booleans())
def test_what_was_cleaned_stays_the_same_when_cleaned_again(odd, single_line):
    field = Field("any", 20_000, single_line, may_be_empty=True)
    try:
        kept = clean(odd, field)
    except BadText as refused:
        assert refused.problem is TextProblem.NOT_UNICODE  # noqa: PT017 - the only reason there can be
        return
    assert clean(kept, field) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert not {"\r", "\t", "\x00", "\u202e", "\u2066", "\ufeff"} & set(kept)
    assert "\n\n\n" not in kept
    assert not (single_line and "\n" in kept)
    kept.encode()


@pytest.mark.parametrize(
    "cell", ["=1+1", "+44", "-5", "@home", "'=1+1", "''@home", "\t=1", "plain", "'quoted'", "", "a=b"]
)
def test_a_cell_that_looks_like_a_formula_is_marked_and_comes_back_as_it_was(cell):
    assert not text.defused(cell).startswith(("=", "+", "-", "@", "\t"))
    assert text.as_before(text.defused(cell)) == cell
