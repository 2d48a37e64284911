"""The pieces that the English model knows: the numbers are those of its own tokenizer."""

from __future__ import annotations

import pytest

from fishbowl_app.model.themes.word_pieces import WordPieces
from fishbowl_app.paths import resource_path


@pytest.fixture(scope="module")
def pieces():
    return WordPieces(resource_path("themes", "minilm-vocabulary.txt"))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("  \t\n ", []),
        ("The bus", [1996, 3902]),
        ("THÉ\u200b BÚS\x07", [1996, 3902]),
        ("bus,bus", [3902, 1010, 3902]),
        ("buses", [7793]),
        ("x" * 101, [100]),
        ("中文", [1746, 1861]),
        ("🙂", [100]),
    ],
)
def test_texts_are_cut_as_the_model_learnt_them(pieces, text, numbers):
    assert pieces.numbers(text) == [101, *numbers, 102]


def test_a_word_that_is_not_known_is_cut_into_the_longest_pieces(pieces):
    assert pieces.numbers("fishbowls") == [101, 3869, 18912, 4877, 102]


def test_a_long_text_is_cut_at_what_the_model_reads(pieces):
    assert len(pieces.numbers("bus " * 200)) == 128
