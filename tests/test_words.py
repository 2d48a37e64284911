"""Translations without Qt: the same catalogues, the same plurals."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from fishbowl_app import words
from fishbowl_app.paths import resource_path
from fishbowl_app.words import PLURALS, Catalogue, catalogue

WELSH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Board</name>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">Wedi mynd</translation>
    </message>
    <message>
        <source>a &lt;b&gt; &amp; c</source>
        <translation>ŵ &lt;b&gt; &amp; ŷ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>dim nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn (2–5)</numerusform>
            <numerusform>%n nodyn (6)</numerusform>
            <numerusform>%n nodyn (7+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half(s)</source>
        <translation type="unfinished">
            <numerusform>%n hanner</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Note</source>
        <translation>Nodyn papur</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def welsh(tmp_path, monkeypatch) -> Catalogue:
    """The catalogue above, in place of the one that comes with the app."""
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "fishbowl_cy.ts").write_text(WELSH, "utf-8")
    monkeypatch.setattr(words, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    catalogue.cache_clear()
    yield catalogue("cy")
    catalogue.cache_clear()


def test_a_text_is_found_in_its_context(welsh):
    assert welsh.translate("Board", "Note") == "Nodyn"
    assert welsh.translate("Paper", "Note") == "Nodyn papur"
    assert welsh.translate("Board", "a <b> & c") == "ŵ <b> & ŷ"


@pytest.mark.parametrize("text", ["Later", "Gone", "Nowhere"])
def test_what_is_not_translated_comes_out_in_english(welsh, text):
    assert welsh.translate("Board", text) == text


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "dim nodiadau"),
        (1, "1 nodyn"),
        (2, "2 nodyn (2–5)"),
        (5, "5 nodyn (2–5)"),
        (6, "6 nodyn (6)"),
        (7, "7 nodyn (7+)"),
        (1500, "1500 nodyn (7+)"),
    ],
)
def test_welsh_has_five_forms(welsh, number, said):
    assert welsh.count("Board", "%n note(s)", number) == said


def test_a_form_that_is_missing_comes_from_english_and_else_from_the_text(welsh):
    assert welsh.count("Board", "%n half(s)", 0) == "0 hanner"
    assert welsh.count("Board", "%n half(s)", 1) == "1 half(s)"
    assert welsh.count("Board", "%n third(s)", 9) == "9 third(s)"


def test_english_plurals_come_from_a_catalogue_too():
    english = catalogue("en")
    assert english.count("Commands", "%n note(s)", 1) == "1 note"
    assert english.count("Commands", "%n note(s)", 0) == "0 notes"
    assert english.count("Commands", "%n note(s)", 12) == "12 notes"
    assert english.translate("Commands", "Nothing of {0} could be taken.") == "Nothing of {0} could be taken."


@pytest.mark.parametrize("language", ["pt", "", "EN", "../cy"])
def test_a_language_we_do_not_have_gets_english(language):
    assert catalogue(language).language == "en"


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("cy", 5), ("de", 2), ("fr", 2), ("es", 2)])
def test_the_catalogues_that_come_with_the_app_have_all_forms_and_placeholders(language, forms):
    tree = ElementTree.parse(resource_path("i18n", f"fishbowl_{language}.ts"))
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        if message.get("numerus"):
            assert len(list(translation.iter("numerusform"))) == forms, source
        text = translation.text or ""
        if text.strip() and not message.get("numerus"):
            assert {f"{{{n}}}" in text for n in range(6) if f"{{{n}}}" in source} <= {True}, source


@pytest.mark.parametrize("number", range(40))
def test_every_number_has_a_form(number):
    assert 0 <= PLURALS["cy"](number) <= 4
    for language in ("en", "de", "es"):
        assert PLURALS[language](number) == (0 if number == 1 else 1)
    assert PLURALS["fr"](number) == (0 if number in (0, 1) else 1)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "cy_GB.UTF-8"}, "cy"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE"}, "de"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "est_EE"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "pt_PT"}, "en"),
        ({"LANG": "cy_GB.UTF-8", "LC_ALL": "en_GB"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "cy"}, "cy"),
        ({"LC_ALL": "", "LANG": "cy"}, "cy"),
    ],
)
def test_the_language_is_the_computers_where_we_have_it(monkeypatch, variables, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert words.system_language() == language


def test_without_variables_python_is_asked(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(words.locale, "getlocale", lambda: ("Welsh_United Kingdom", "1252"))
    assert words.system_language() == "cy"
    monkeypatch.setattr(words.locale, "getlocale", lambda: ("German_Germany", "1252"))
    assert words.system_language() == "de"
    monkeypatch.setattr(words.locale, "getlocale", lambda: (None, None))
    assert words.system_language() == "en"
