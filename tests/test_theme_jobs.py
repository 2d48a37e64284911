"""What the process for themes does, called in this one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from fishbowl_app.model.themes import keys
from fishbowl_app.model.themes.asked import FREE, MEANING, WORDS
from fishbowl_app.theme_jobs import AlikeJob, EmbedJob, OfferJob, SuggestJob, run
from tests.model.themes.boards import TEXTS, ask


def never():
    return False


@pytest.fixture
def no_model(monkeypatch):
    """A machine on which no model is installed."""
    monkeypatch.setattr(keys, "_installed", lambda model: False)


def test_the_models_give_a_note_the_same_vector_alone_and_among_others_and_know_what_is_meant():
    told = []
    job = EmbedJob(("a late bus", "Une ligne de nuit", "A cap on rents"), keys.JOINED)
    made = run(job, lambda share, best: told.append(share), never)
    assert told == [pytest.approx(1 / 3), pytest.approx(2 / 3), 1]
    alone = run(EmbedJob(("A cap on rents",), keys.JOINED), lambda *_: None, never)
    key = keys.vector_key("A cap on rents")
    assert alone.vectors[key] == made.vectors[key]
    assert {len(vector) for vector in made.vectors.values()} == {2 * (512 + 384)}
    asked = ask((0, 1, 2, *[FREE] * 12), named=("Buses", "Rents", "Trees"))
    found = run(SuggestJob(asked), lambda *_: None, never)
    assert (found.model, found.suggested.by, len(found.vectors)) == (made.model, MEANING, len(TEXTS))
    kept = tuple(found.vectors[keys.vector_key(text)] for text in TEXTS)
    again = run(SuggestJob(replace(asked, vectors=kept, model=found.model)), lambda *_: None, never)
    assert (again.suggested, again.vectors) == (found.suggested, {})


def test_without_a_model_words_decide_and_it_is_told(no_model):
    told = []
    done = run(SuggestJob(ask()), lambda share, best: told.append(share), never)
    assert (done.model, done.vectors, done.suggested.by) == (keys.WORDS_ONLY, {}, WORDS)
    assert told == sorted(told)
    assert told[-1] == 1
    assert run(EmbedJob(TEXTS, keys.WORDS_ONLY), lambda *_: None, never).vectors == {}


def test_whoever_asks_for_words_only_gets_them_where_there_are_models(no_model, monkeypatch):
    expected = run(SuggestJob(ask()), lambda *_: None, never)
    monkeypatch.undo()
    assert run(SuggestJob(ask(model=keys.WORDS_ONLY)), lambda *_: None, never) == expected


def test_notes_that_look_alike_come_in_groups():
    texts = ("Rents are too high", "More buses at night", "rents are too HIGH!", "Trees", "Are rents too high")
    done = run(AlikeJob(texts, ("",) * 5), lambda *_: None, never)
    assert done.alike == ((0, 2, 4),)


def test_themes_are_offered(no_model):
    pins = (0, 1, 2, 0, 1, 2, *[FREE] * 9)
    done = run(OfferJob(ask(pins, named=("Buses", "Rents", "Trees")), (6, 7)), lambda *_: None, never)
    assert [offer.note for offer in done.offers] == [6, 7]
    assert [offer.themes[0].theme for offer in done.offers] == [0, 1]


def test_whoever_names_these_calls_loads_neither_numpy_nor_a_model():
    code = "import sys, fishbowl_app.theme_jobs, fishbowl_app.model.rules.theme_question\n"
    code += "print('numpy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
