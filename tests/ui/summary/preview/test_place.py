"""One is where one was when the document was made anew."""

from __future__ import annotations

from fishbowl_app.print_jobs import PageTitle
from fishbowl_app.ui.summary.preview.place import page_of, place_of, title_at


def titles(*named: tuple[str, int]) -> tuple[PageTitle, ...]:
    return tuple(PageTitle(words, 0, page) for words, page in named)


BEFORE = titles(("Agenda", 1), ("Rounds", 2), ("Notes", 6))


def test_a_part_that_comes_before_moves_what_is_seen():
    place = place_of(BEFORE, 4, 0.5)
    assert page_of(place, titles(("Agenda", 1), ("People", 2), ("Rounds", 3), ("Notes", 7)), 9) == (5, 0.5)


def test_a_part_that_got_shorter_is_not_left():
    place = place_of(BEFORE, 5, 0.2)
    assert page_of(place, titles(("Rounds", 1), ("Notes", 2)), 3) == (1, 0.2)


def test_a_part_that_is_gone_is_no_place():
    assert page_of(place_of(BEFORE, 6, 0.0), BEFORE[:2], 6) is None


def test_before_the_first_heading_the_page_counts():
    place = place_of(BEFORE, 0, 0.3)
    assert page_of(place, BEFORE, 8) == (0, 0.3)
    assert page_of(place_of((), 3, 0.0), (), 2) is None


def test_of_equal_headings_it_is_the_same_one():
    twice = titles(("Round", 1), ("Round", 3))
    assert page_of(place_of(twice, 3, 0.0), titles(("Round", 2), ("Round", 5)), 6) == (5, 0.0)


def test_the_heading_one_is_under():
    assert [title_at(BEFORE, page) for page in (0, 1, 3, 7)] == [-1, 0, 1, 2]
