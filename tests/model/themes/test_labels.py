"""Titles of groups of notes, from the notes' own words. Vectors here are made up: one direction a theme."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.themes.labels import label
from fishbowl_app.model.themes.phrases import phrases
from fishbowl_app.model.themes.vectors import unit
from fishbowl_app.model.themes.words import vocabulary

BUSES = ["More evening buses", "The evening buses stop at six", "Cheaper bus fares", "Bus fares are too high"]
DAMP = ["Damp and mould in every flat", "Mould on the walls", "Our flat has damp and mould"]
WELSH = ["Costau gwresogi", "Mae'r gostau gwresogi yn uchel", "Beth am gostau gwresogi?"]


def labels(*groups: list[str], languages=None, encode=None, taken=()):
    texts = [text for group in groups for text in group]
    of = [place for place, group in enumerate(groups) for _ in group]
    members = [[note for note, place in enumerate(of) if place == group] for group in range(len(groups))]
    rows = np.eye(len(groups), dtype=np.float32)[of]
    return label(members, texts, languages or ["en"] * len(texts), rows, encode, taken)


def test_a_title_is_a_phrase_of_the_notes_and_two_words():
    buses, damp = labels(BUSES, DAMP)
    assert buses.title == "Bus: evening, fares"
    assert damp.title.startswith("Mould: ")
    assert "damp" in damp.title
    assert {"damp", "mould", "flat"} <= set(damp.words)


def test_no_two_words_of_a_title_are_kin():
    (found,) = labels(["Affordable homes near work", "What is affordability of homes?", "Affordable homes"])
    assert found.title == "Homes: Affordable, near"


def test_a_group_of_one_note_has_a_title_too():
    (only,) = labels(["Where is the key?"])
    assert (only.title, only.nearest) == ("Key", 0)


def test_where_no_word_says_anything_the_note_itself_is_the_title():
    one, other = labels(["What is it?"], ["?"])
    assert (one.title, other.title) == ("What is it?", "?")


def test_no_two_titles_are_alike_nor_like_a_name_that_is_taken():
    titles = [found.title for found in labels(["Parks"], ["Parks"], ["A park"], taken=["parks", "Buses"])]
    assert len({title.casefold() for title in [*titles, "parks"]}) == 4
    taken = labels(BUSES, DAMP)
    again = labels(BUSES, DAMP, taken=[found.title for found in taken])
    assert not {found.title.split(":")[0] for found in taken} & {found.title.split(":")[0] for found in again}


def test_the_note_nearest_the_centre_says_it_as_a_sentence():
    rows = unit(np.array([[1, 0.9], [1, 0.1], [1, -0.9], [0, 1]], dtype=np.float32))
    (found,) = label([[0, 1, 2]], ["a", "b", "c", "d"], ["en"] * 4, rows)
    assert found.nearest == 1


def test_the_model_chooses_among_the_phrases():
    def near_fares(asked):
        return np.array(
            [[1.0, 0.0] if phrase == "bus fares" else [0.0, 1.0] for phrase in asked], dtype=np.float32
        )

    assert labels(BUSES, DAMP, encode=near_fares)[0].title.startswith("Bus fares")


def test_the_model_may_know_fewer_columns_than_the_vectors_have():
    asked = labels(BUSES, DAMP, encode=lambda phrases: np.ones((len(phrases), 1), dtype=np.float32))
    assert len({found.title for found in asked}) == 2


def test_words_that_were_stopped_are_in_no_title():
    texts = [*BUSES, *DAMP]
    rows = np.eye(2, dtype=np.float32)[[0] * 4 + [1] * 3]
    words = vocabulary(texts, ["en"] * 7, stop=["bus"])
    buses, _ = label([range(4), range(4, 7)], texts, ["en"] * 7, rows, words=words)
    assert "bus" not in f"{buses.title} {' '.join(buses.words)}".casefold()


def test_a_group_in_two_languages_has_a_title_in_the_one_of_most_notes():
    mixed = [*WELSH, "Heating costs", "Heating costs"]
    (found,) = labels(mixed, languages=["cy"] * 3 + ["en"] * 2)
    assert found.title == "Costau: gwresogi, uchel"


def test_no_groups_have_no_labels():
    assert label([], [], [], np.zeros((0, 3), dtype=np.float32)) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The cost of living", "en", ["cost", "cost of living", "living"]),
        ("Parks, trees", "en", ["Parks", "trees"]),
        ("Homes should be warm", "en", ["Homes", "warm"]),
        ("Mae'r costau gwresogi", "cy", ["costau", "costau gwresogi", "gwresogi"]),
        ("Gwella'r ysgol", "cy", ["Gwella", "Gwella'r ysgol", "ysgol"]),
        ("l’école d'hiver", "fr", ["école", "école d'hiver", "hiver"]),
        ("", "en", []),
    ],
)
def test_phrases_start_and_end_with_a_word_that_says_something(text, language, found):
    assert [term.written for term in phrases([text], [language])[0]] == found


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.text("park bus!", max_size=12), min_size=1, max_size=4), max_size=5))
def test_every_group_has_a_title_of_its_own(groups):
    found = labels(*groups)
    assert len({one.title for one in found}) == len(groups)
    assert all(0 <= one.nearest < sum(map(len, groups)) for one in found)
