"""Notes in the same words, and the vectors they are found by."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.themes.duplicates import alike, same_words, stacks
from fishbowl_app.model.themes.lexical import lexical_vectors

NOTES = (
    "More buses in the evening",
    "Homes are too cold and too damp",
    "Let young people have a say in the budget",
    "Bysiau rhatach i bobl ifanc",
    "Bezahlbarer Wohnraum in der Innenstadt",
    "The library must stay open on Saturdays",
)


@pytest.mark.parametrize(
    "copy",
    [
        "more buses in the evening!",
        "We should more buses in the evening",
        "buses in the evening: More",
        "MORE BUSES EVENING",
        "More buses in the evenings",
    ],
)
def test_an_edited_copy_is_found(copy):
    assert [pair[:2] for pair in same_words([*NOTES, copy])] == [(0, len(NOTES))]


def test_a_letter_that_is_lost_makes_no_other_note():
    pairs = same_words([*NOTES, "The library must stay pen on Saturdays"])
    assert [pair[:2] for pair in pairs] == [(5, len(NOTES))]


def test_other_notes_are_no_copies():
    assert same_words([*NOTES, "More trains in the evening", "Homes are too dear"]) == ()


def test_a_number_makes_another_note():
    assert same_words(["Group 12: come at 9", "Group 31: come at 10"]) == ()


def test_the_most_alike_come_first_and_equal_notes_share_all():
    pairs = same_words([NOTES[0], NOTES[0], "More buses in the evening please"])
    assert pairs[0] == (0, 1, pytest.approx(1.0))
    assert [pair[2] for pair in pairs] == sorted((pair[2] for pair in pairs), reverse=True)
    assert all(0.75 <= pair[2] <= 1 for pair in pairs)


def test_notes_without_a_word_are_like_nothing():
    assert same_words(["", "", "?!", "..."]) == ()
    assert same_words([]) == ()


def test_pairs_are_found_across_blocks_of_rows():
    rows = np.eye(1500, dtype=np.float32)
    rows[1400] = rows[3]
    assert alike(rows, 0.9) == ((3, 1400, 1.0),)


def test_a_chain_makes_no_stack():
    assert stacks([(0, 1, 0.9), (1, 2, 0.8)]) == ((0, 1),)
    assert stacks([(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.8), (4, 5, 0.8)]) == ((0, 1, 2), (4, 5))


@given(st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1])))
def test_each_note_of_a_stack_is_a_copy_of_its_first_and_in_no_other(pairs):
    found = stacks([(*pair, 0.8) for pair in pairs])
    together = [note for stack in found for note in stack]
    assert len(together) == len(set(together))
    assert all(tuple(sorted((stack[0], note))) in pairs for stack in found for note in stack[1:])
    assert bool(found) == bool(pairs)


@settings(max_examples=30)
@given(st.lists(st.text("ab é?", max_size=12), max_size=8))
def test_rows_have_the_length_one_or_none_whatever_is_written(texts):
    rows = lexical_vectors(texts, [""] * len(texts), columns=64)
    assert rows.shape == (len(texts), 64)
    lengths = np.linalg.norm(rows, axis=1)
    assert np.all(np.isclose(lengths, 1, atol=1e-5) | np.isclose(lengths, 0))


def test_the_same_texts_have_the_same_vectors():
    languages = ["en", "en", "en", "cy", "de", "en"]
    assert np.array_equal(lexical_vectors(NOTES, languages), lexical_vectors(NOTES, languages))
