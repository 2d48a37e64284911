"""Suggestions, by shared words: what the model makes of meanings is measured in benchmarks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.themes.asked import FREE, WORDS, Asked
from fishbowl_app.model.themes.suggest import suggest
from tests.model.themes.boards import TEXTS, ask


def suggested(asked):
    return suggest(asked, None, None)


def members(found):
    return [[member.index for member in group.members] for group in found.themes]


def test_notes_about_the_same_thing_are_suggested_together_under_their_own_words():
    found = suggested(ask())
    assert found.by == WORDS
    largest = [{index % 3 for index in group} for group in members(found)]
    assert len(largest) >= 3
    assert sum(len(kinds) == 1 for kinds in largest) >= 2
    sizes = [len(group) for group in members(found)]
    assert sizes == sorted(sizes, reverse=True)
    titles = [group.title for group in found.themes]
    assert len(set(titles)) == len(titles)
    assert all(group.nearest in [member.index for member in group.members] for group in found.themes)
    said = " ".join(TEXTS).lower()
    assert all(word.lower() in said for group in found.themes for word in group.words)


def test_the_same_question_has_the_same_answer():
    assert suggested(ask(seed=4)) == suggested(ask(seed=4))


def test_free_notes_are_suggested_for_the_theme_that_holds_their_like():
    pins = [FREE] * len(TEXTS)
    pins[0] = pins[3] = 0  # buses
    pins[2] = pins[5] = 1  # trees
    found = suggested(ask(tuple(pins), named=("Getting about", "")))
    about, trees = (next(group for group in found.themes if group.pin == pin) for pin in (0, 1))
    assert about.title == "Getting about"
    assert trees.title not in ("", "Getting about")
    assert 6 in [member.index for member in about.members]
    assert not {0, 3, 2, 5} & {index for group in members(found) for index in group}


def test_of_a_selection_only_its_notes_are_suggested():
    wanted = (0, 3, 6, 9, 2, 5, 8, 11)
    found = suggested(ask(wanted=wanted))
    assert {index for group in members(found) for index in group} | set(found.alone) == set(wanted)


def test_copies_are_told():
    texts = (*TEXTS, TEXTS[4].upper())
    found = suggested(Asked(texts, ("en",) * len(texts), (FREE,) * len(texts)))
    assert [pair[:2] for pair in found.same] == [(4, len(TEXTS))]


def test_a_title_has_room_in_a_name_and_notes_that_are_all_alike_are_one_theme():
    found = suggested(Asked(("x" * 200,) * 6, ("",) * 6, (FREE,) * 6))
    assert [(len(group.title), len(group.members)) for group in found.themes] == [(120, 6)]


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_few_notes_are_no_trouble(count):
    found = suggested(Asked(TEXTS[:count], ("",) * count, (FREE,) * count))
    assert sorted([index for group in members(found) for index in group] + list(found.alone)) == list(range(count))


@settings(deadline=None, max_examples=25)
@given(
    st.lists(st.integers(-1, 2), min_size=len(TEXTS), max_size=len(TEXTS)),
    st.integers(-2, 2),
    st.none() | st.sets(st.integers(0, len(TEXTS) - 1)),
)
def test_each_free_note_that_is_asked_for_is_suggested_once_and_no_placed_one_ever(pins, grain, wanted):
    names = ("Buses", "", "Trees")
    found = suggested(
        ask(tuple(pins), named=names, grain=grain, wanted=None if wanted is None else tuple(sorted(wanted)))
    )
    told = [index for group in members(found) for index in group] + list(found.alone)
    free = {at for at, pin in enumerate(pins) if pin == FREE}
    assert sorted(told) == sorted(free if wanted is None else free & wanted)
    joined = [group.pin for group in found.themes if group.pin is not None]
    assert joined == sorted(set(joined))
    titles = [group.title for group in found.themes] + [name for at, name in enumerate(names) if at not in joined]
    assert len(set(filter(None, titles))) == len(list(filter(None, titles)))
    assert all(len(group.members) > 1 for group in found.themes if group.pin is None)
