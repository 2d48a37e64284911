"""Where lines end: inside a word only if it is wider than a line, and after its hyphen rather than anywhere."""

from __future__ import annotations

from fishbowl_app.export.pdf.typeset.breaking import broken


def test_a_name_too_wide_for_a_line_is_broken_after_its_hyphen():
    lines = broken("Wilhelmina Featherstonehaugh-Cholmondeley ap Gruff", 20, len)
    assert lines == ["Wilhelmina", "Featherstonehaugh-", "Cholmondeley ap", "Gruff"]


def test_a_word_that_fits_stays_whole():
    assert broken("say twenty-one or more", 12, len) == ["say", "twenty-one", "or more"]


def test_what_has_no_hyphen_is_broken_where_the_line_ends():
    assert broken("example.org/" + "a" * 15, 12, len) == ["example.org/", "a" * 12, "aaa"]
