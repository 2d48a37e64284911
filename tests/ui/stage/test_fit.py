"""Words fitted into boxes."""

from __future__ import annotations

import pytest

from fishbowl_app.ui.stage.fit import BOLD, CLOCK, PLAIN, fit, line_height, narrowest, width_of

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = "What would make our homes warm by next winter?"


def test_words_are_as_large_as_the_box_allows_and_no_larger_than_asked():
    assert fit("Hi", BOLD, 2000, 500, 80, 20).size == 80
    fitted = fit(WORDS, BOLD, 600, 200, 200, 20)
    assert 20 < fitted.size < 200
    assert fitted.height <= 200
    assert fitted.width <= 600
    larger = fit(WORDS, BOLD, 600, 200, fitted.size + 1, fitted.size + 1)
    assert larger.cut or larger.height > 200


def test_no_word_is_broken_while_a_smaller_size_keeps_it_whole():
    fitted = fit("a Llanfairpwllgwyngyll b", PLAIN, 300, 400, 200, 10)
    assert fitted.lines == ("a", "Llanfairpwllgwyngyll", "b") or "Llanfairpwllgwyngyll" in " ".join(fitted.lines)
    assert all(width_of(line, PLAIN, fitted.size) <= 300 for line in fitted.lines)


def test_a_word_too_long_at_the_smallest_size_is_broken():
    fitted = fit("x" * 100, PLAIN, 300, 400, 40, 30)
    assert fitted.size == 30
    assert len(fitted.lines) > 1
    assert "".join(fitted.lines) == "x" * 100


def test_what_does_not_fit_at_the_smallest_size_ends_with_an_ellipsis():
    fitted = fit(WORDS * 10, PLAIN, 300, 90, 40, 30)
    assert fitted.cut
    assert fitted.lines[-1].endswith("…")
    assert fitted.height <= 90
    assert all(width_of(line, PLAIN, 30) <= 300 for line in fitted.lines)


def test_lines_are_even_so_that_no_word_stands_alone():
    lines = fit(WORDS, BOLD, 880, 200, 55, 55).lines
    widths = [width_of(line, BOLD, 55) for line in lines]
    assert len(lines) > 1
    assert min(widths) > 0.5 * max(widths)


def test_a_name_broken_at_its_hyphen_gets_no_space():
    fitted = fit("Featherstonehaugh-Cholmondeley-Warner", PLAIN, 300, 40, 30, 30, 1)
    assert fitted.cut
    assert "- " not in fitted.lines[0]


def test_letters_beyond_the_first_plane_are_kept_whole():
    fitted = fit("\U0001f41f fish " * 8, PLAIN, 250, 1000, 30, 30)
    assert " ".join(fitted.lines).split() == ("\U0001f41f fish " * 8).split()


def test_nothing_needs_no_line():
    assert fit("  ", PLAIN, 300, 100, 40, 30).lines == ()


def test_a_clock_is_as_wide_at_any_time():
    assert width_of("11:11", CLOCK, 60) == width_of("08:59", CLOCK, 60)


def test_the_narrowest_width_is_enough():
    width = narrowest(WORDS, BOLD, 40, 2)
    assert len(fit(WORDS, BOLD, width + 1, 1000, 40, 40).lines) == 2
    assert len(fit(WORDS, BOLD, width - 10, 1000, 40, 40).lines) == 3
    assert line_height(BOLD, 40) >= 40
