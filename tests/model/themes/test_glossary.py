"""Welsh read word by word in English."""

from __future__ import annotations

import pytest

from fishbowl_app.model.themes.glossary import Glossary
from fishbowl_app.paths import resource_path


@pytest.fixture(scope="module")
def glossary():
    return Glossary(resource_path("themes", "welsh-words.txt"))


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("bws", "bus"),
        ("fysiau", "bus"),
        ("ysgol", "school"),
        ("hysgolion", "school"),
        ("nhref", "town"),
        ("Ngwlad", "country nation"),
        ("tŷ", "house home"),
        ("dŷ", "house home"),
        ("xyz", ""),
    ],
)
def test_a_word_is_known_however_it_is_mutated(glossary, word, meaning):
    assert glossary.meaning(word) == meaning


def test_a_welsh_note_is_read_with_its_names_and_no_other_note_is(glossary):
    assert glossary.read("Mwy o fysiau o Gaerdydd i'r pentref gyda'r nos") == "bus Gaerdydd village night"
    assert glossary.read("More buses at night") == "More buses at night"


def test_a_note_of_which_nothing_is_known_stays_as_it_is(tmp_path):
    (tmp_path / "words.txt").write_text("# nothing\n", "utf-8")
    text = "mae'r bws yn hwyr yn y bore"
    assert Glossary(tmp_path / "words.txt").read(text) == text
