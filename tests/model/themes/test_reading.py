"""Vectors less what all notes share, and what is offered for a note."""

from __future__ import annotations

import numpy as np
import pytest

from fishbowl_app.model.themes.asked import FREE, Asked
from fishbowl_app.model.themes.centring import centred
from fishbowl_app.model.themes.embedding import Embedder
from fishbowl_app.model.themes.keys import spoken, vector_key
from fishbowl_app.model.themes.offers import offers
from fishbowl_app.model.themes.reading import read, vectors_of
from fishbowl_app.model.themes.vectors import pack, unit
from tests.model.themes.heaps import heaps


class Letters:
    """A model that knows how often each letter stands in a text. Counts the texts it was given."""

    name, languages, size, weight, same = "letters", frozenset({"en"}), 26, 1.0, 0.99

    def __init__(self):
        self.texts = []

    def vector(self, text):
        self.texts.append(text)
        counts = [text.lower().count(chr(ord("a") + at)) + 0.01 for at in range(26)]
        return unit(np.array([counts], dtype=np.float32))[0]


def test_what_a_language_shares_is_taken_away():
    rows, heap = heaps((12, 12))
    shift = np.zeros(40, dtype=np.float32)
    shift[39] = 5
    languages = ["en" if at % 2 else "cy" for at in range(24)]
    moved = np.array([row + shift * (told == "cy") for row, told in zip(rows, languages, strict=True)])
    made = centred(unit(moved), languages, (40,))
    same = heap[:, None] == heap[None, :]
    near = made @ made.T
    assert near[same].mean() > 0.4 > 0 > near[~same].mean()


def test_each_part_of_a_vector_counts_alike_and_few_notes_of_a_language_go_by_the_mean_of_all():
    rows, _ = heaps((10, 10))
    made = centred(np.hstack([rows, rows]), ["en"] * 18 + ["de"] * 2, (40, 40))
    assert np.allclose((made[:, :40] ** 2).sum(axis=1), 0.5, atol=1e-5)
    assert centred(rows[:0], [], (40,)).shape == (0, 40)


def test_only_texts_without_a_vector_are_embedded_each_once_and_kept_by_their_key():
    model, told = Letters(), []
    made = vectors_of(["bus", "train", "bus", "tram"], [None, b"x", None, None], Embedder([model]), told.append)
    assert model.texts == ["bus", "tram"]
    assert set(made) == {vector_key("bus"), vector_key("tram")}
    assert told == [0.5, 1.0]


def test_what_is_cancelled_keeps_the_first_vectors():
    model = Letters()
    made = vectors_of(["a", "b", "c"], [None] * 3, Embedder([model]), cancelled=lambda: len(model.texts) == 2)
    assert set(made) == {vector_key("a"), vector_key("b")}


def board(texts, **given):
    return Asked(tuple(texts), ("",) * len(texts), (FREE,) * len(texts), **given)


def test_a_language_that_somebody_named_stands():
    assert spoken(["the bus is late", "mae'r bws yn hwyr"], ["", "de"]) == ("en", "de")


def test_notes_in_a_language_the_model_does_not_know_are_near_by_the_words_they_share():
    welsh = ["Mae angen mwy o fysiau yn y pentref", "Mwy o fysiau i'r pentref gyda'r nos"]
    welsh += ["Rhaid diogelu'r iaith yn yr ysgolion", "Mae'r iaith Gymraeg yn yr ysgolion yn bwysig"]
    asked, model = board([*welsh, "more buses at night"]), Embedder([Letters()])
    read_board = read(asked, pack(model.encode(asked.texts)), model)
    near = read_board.rows @ read_board.rows.T
    assert read_board.lexical_languages == ("cy",)
    assert near[0, 1] > near[0, 2:4].max()
    assert near[2, 3] > near[2, :2].max()


def test_without_a_model_words_decide():
    texts = ["buses at night", "late buses", "cheaper rents", "rents too high"]
    near = (rows := read(board(texts), None, None).rows) @ rows.T
    assert near[0, 1] > near[0, 2]


def test_a_note_is_offered_the_themes_it_is_nearest_to():
    texts = ["night bus", "late bus", "bus lane", "high rent", "rent cap", "cheap rent", "old oak", "oak tree"]
    texts += ["bus", "rent"]
    pins = (0, 0, 0, 1, 1, 1, 2, 2, FREE, FREE)
    asked = Asked(tuple(texts), ("en",) * 10, pins, named=("Buses", "Rents", "Trees"))
    first, second = offers(asked, None, None, (8, 9))
    assert (first.note, first.themes[0].theme) == (8, 0)
    assert (second.note, second.themes[0].theme) == (9, 1)
    assert sum(near.share for near in first.themes) == pytest.approx(1)
    assert len(first.themes) == 3


def test_nothing_is_sure_of_a_note_in_a_language_that_no_model_knows():
    texts = ("night bus", "late bus", "high rent", "rent cap", "bus", "bus")
    model, pins = Embedder([Letters()]), (0, 0, 1, 1, FREE, FREE)

    def sure(*languages):
        asked = Asked(texts, ("en",) * 4 + languages, pins, named=("Buses", "Rents"))
        return [offer.sure for offer in offers(asked, pack(model.encode(texts)), model, (4, 5))]

    assert sure("en", "en") == [True, True]
    assert sure("en", "cy") == [True, False]


def test_nothing_is_offered_before_there_is_a_theme():
    assert offers(board(["bus", "rent"]), None, None, (1,))[0].themes == ()
