"""The language that words are read aloud in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.rules.tongue import of_script, surely


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Γειά σου κόσμε, τι κάνεις;", "el"),
        ("12  Что делать", "ru"),
        ("为什么？", "zh"),
        ("漢字かな交じり文", "ja"),
        ("山田 太郎", "zh"),
        ("안녕하세요", "ko"),
        ("Topic 5: ماذا نفعل", "ar"),
        ("שלום", "he"),
        ("क्या हम सब", "hi"),
        ("Tiếng Việt có dấu", "vi"),
        ("Łódź, Kraków", "und"),
        ("हिन्दी, বাংলা, தமிழ், ไทย", "und"),
        ("ᎣᏏᏲ", "und"),
        ("Mae'r tŷ yn oer, Llŷr", ""),
        ("We said: 你好, שלום, مرحبا", ""),
        ("They moved here from Łódź", ""),
        ("12 🐟 €", ""),
        ("", ""),
    ],
)
def test_a_script_tells_a_language(text, language):
    assert of_script(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nous avons besoin de plus de logements", "fr"),
        ("Los vecinos no tienen agua caliente", "es"),
        ("Der Strom ist zu teuer", "de"),
        ("Waliau oer", "cy"),
        ("The walls are cold", "en"),
        ("Γειά σου κόσμε", "el"),
        ("+cmd|' /C calc'!A0", ""),
        ("crèche", ""),
        ("W" * 100 + " " + "m" * 150, ""),
        ("-2+3", ""),
    ],
)
def test_words_tell_a_language_only_where_they_do_so_surely(text, language):
    assert surely(text) == language


@given(st.text(max_size=40))
def test_only_words_of_latin_letters_are_taken_for_one_of_five_languages(text):
    if surely(text) in ("en", "cy", "de", "fr", "es"):
        assert any(unicodedata.name(letter, "").startswith("LATIN") for letter in text)


@given(st.text(st.characters(blacklist_categories=("Ll", "Lu", "Lo", "Lm", "Lt")), max_size=20))
def test_what_has_no_letters_tells_nothing(text):
    assert surely(text) == ""
