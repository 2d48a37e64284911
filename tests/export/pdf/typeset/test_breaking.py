"""Where lines end: inside a word only if it is wider than a line."""

from __future__ import annotations

from fishbowl_app.export.pdf.typeset.breaking import broken


def test_an_address_is_broken_after_its_strokes():
    assert broken("example.org/homes/survey", 18, len) == ["example.org/homes/", "survey"]
    assert broken("example.org/" + "a" * 15, 12, len) == ["example.org/", "a" * 12, "aaa"]


def test_a_word_that_fits_stays_whole():
    assert broken("say twenty-one or more", 12, len) == ["say", "twenty-one", "or more"]
