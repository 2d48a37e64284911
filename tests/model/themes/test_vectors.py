"""Vectors as they are kept, and the names under which they are."""

from __future__ import annotations

import numpy as np
import pytest

from fishbowl_app.model.themes import keys
from fishbowl_app.model.themes.vectors import one, pack, unit, unpack


def test_rows_have_length_one_and_a_row_of_zeros_stays():
    rows = unit(np.array([[3, 4], [0, 0]], dtype=np.float32))
    assert rows.tolist() == [[pytest.approx(0.6), pytest.approx(0.8)], [0, 0]]
    assert one(np.array([0, 5], dtype=np.float32)).tolist() == [0, 1]


def test_what_is_packed_comes_back_to_half_precision():
    rows = unit(np.arange(12, dtype=np.float32).reshape(3, 4) + 1)
    kept = pack(rows)
    assert [len(row) for row in kept] == [8, 8, 8]
    assert np.allclose(unpack(kept, 4), rows, atol=5e-4)
    assert unpack([], 4).shape == (0, 4)


def test_a_vector_of_another_model_is_refused():
    with pytest.raises(ValueError, match="size"):
        unpack([b"\0" * 6], 4)


def test_the_same_text_has_the_same_key_and_another_has_another():
    assert keys.vector_key("a bus") == keys.vector_key("a bus") != keys.vector_key("A bus")


@pytest.mark.parametrize(
    ("there", "name"),
    [
        ({"use", "minilm"}, keys.JOINED),
        ({"use"}, keys.FIRST),
        ({"minilm"}, keys.SECOND),
        (set(), keys.WORDS_ONLY),
    ],
)
def test_the_model_follows_what_is_installed(monkeypatch, there, name):
    monkeypatch.setattr(keys, "_installed", there.__contains__)
    assert keys.model_here() == name
