"""The language of a note, told from few words."""

from __future__ import annotations

import pytest

from fishbowl_app.model.themes.languages import language, languages

SHORT = {
    "en": "Cheaper bus fares|Warm homes|Heating too expensive|Listen to tenants|Too many cars|Rents too high",
    "cy": "Tai fforddiadwy|Bysiau rhatach|Clwb ieuenctid|Llwybrau diogel i'r ysgol|Gardd gymunedol",
    "de": "Mehr Bäume|Bezahlbarer Wohnraum|Bus zu teuer|Zu viele Autos|Toiletten im Park|Weniger Lärm",
    "fr": "Plus d'arbres|Logements abordables|Trop de voitures|Jardin partagé|Pistes cyclables|Loyers trop élevés",
    "es": "Más árboles|Vivienda asequible|Demasiados coches|Alquileres muy altos|Carriles bici|Menos ruido",
}


@pytest.mark.parametrize(
    ("spoken", "note"), [(spoken, note) for spoken, notes in SHORT.items() for note in notes.split("|")]
)
def test_a_short_note_is_enough(spoken, note):
    assert language(note) == spoken


@pytest.mark.parametrize("note", ["", "?!", "12", "Aberystwyth 2030", "Dog mess"])
def test_no_sign_is_no_language(note):
    assert language(note) == ""


def test_capitals_of_a_title_are_no_german_nouns():
    assert language("Prime Minister John Howard") == ""
    assert language("MEHR BÄUME IN DER STADT") == "de"


def test_a_note_without_a_sign_speaks_as_the_others_do():
    welsh = SHORT["cy"].split("|")
    assert languages([*welsh, "Dog mess"]) == ("cy",) * len(welsh) + ("cy",)
    assert languages(["Dog mess", "?"]) == ("", "")
