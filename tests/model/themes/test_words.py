"""The words of notes: cut, left out, brought to one form, and shown as written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.themes.mutations import radicals, undone
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.stop_words import STOP_WORDS
from fishbowl_app.model.themes.words import plain, shown, terms, tokens, vocabulary


def bases(*notes: tuple[str, str], **asked) -> list[list[str]]:
    texts, languages = zip(*notes, strict=True)
    words = vocabulary(texts, languages, **asked)
    return [[term.base for term in said] for said in terms(texts, languages, words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The city's parks, 24/7!", ["The", "city", "parks", "24", "7"]),
        ("Mae'n rhaid i’r ysgol", ["Mae", "rhaid", "i", "ysgol"]),
        ("l'école d’eau, jusqu'au bout", ["école", "eau", "au", "bout"]),
        ("co-op & Rad- und Fußwege", ["co-op", "Rad", "und", "Fußwege"]),
        ("", []),
    ],
)
def test_words_are_cut_from_a_text(text, found):
    assert tokens(text) == found


def test_accents_capitals_and_hyphens_make_no_other_word():
    assert plain("Tŷ") == "ty"
    assert plain("Straßen") == "strassen"
    assert plain("Well-Being") == "wellbeing"


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "bus buses"),
        ("en", "house houses housing"),
        ("en", "city cities"),
        ("en", "plan plans planned planning"),
        ("en", "safe safely"),
        ("cy", "cost costau"),
        ("cy", "bws bysiau fysiau"),
        ("cy", "ty tai"),
        ("en", "child children"),
        ("cy", "ysgol ysgolion"),
        ("cy", "defnyddio defnyddiau"),
        ("de", "wohnung wohnungen"),
        ("de", "haus hauser hausern"),
        ("de", "offentlich offentlicher offentlichem"),
        ("fr", "social sociaux sociale"),
        ("fr", "ecole ecoles"),
        ("es", "vivienda viviendas"),
        ("es", "poblacion poblaciones"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(language, forms):
    assert len({stem(word, language) for word in forms.split()}) == 1


@pytest.mark.parametrize("words", ["string bring thing", "glass bus analysis speed", "bed red need"])
def test_endings_that_are_none_stay(words):
    assert [stem(word, "en") for word in words.split()] == words.split()


@given(st.text("abcdeghilnorstuwy", min_size=1, max_size=12), st.sampled_from(sorted(STOP_WORDS)))
def test_a_stem_is_never_empty(word, language):
    assert stem(word, language)


def test_welsh_mutations_are_undone_where_other_words_speak_for_it():
    assert undone(["costau", "gostau", "nghostau", "chostau"]) == dict.fromkeys(
        ("costau", "gostau", "nghostau", "chostau"), "costau"
    )
    assert undone(["nghymuned", "chymuned"]) == dict.fromkeys(("nghymuned", "chymuned"), "cymuned")
    assert undone(["ysgol", "hysgol"])["hysgol"] == "ysgol"
    assert undone(["gwresogi", "wresogi"])["wresogi"] == "gwresogi"
    assert undone(["gardd", "garddio"]) == {"gardd": "gardd", "garddio": "garddio"}
    assert undone(["bath", "path"])["bath"] == "bath"


@given(st.sets(st.text("abcdfghlmnrty", min_size=1, max_size=7)))
def test_a_word_becomes_itself_or_what_it_may_be_a_mutation_of(words):
    for word, base in undone(words).items():
        once = {word, *radicals(word)}
        assert base in once | {twice for radical in once for twice in radicals(radical)}


def test_terms_leave_out_what_says_nothing_in_the_language_of_the_note():
    assert bases(("We should plant more trees", "en"), ("Dylai pob ysgol", "cy"), ("Die Kinder", "de")) == [
        ["plant", "tre"],
        ["ysgol"],
        ["kind"],
    ]
    assert bases(("Let it die", "en")) == [["die"]]


def test_terms_fold_mutations_in_welsh_notes_only():
    assert bases(("Parc", "cy"), ("Barc newydd sbon", "cy"))[1] == ["parc", "sbon"]
    assert bases(("Parc", "cy"), ("Barc", "en"))[1] == ["barc"]


def test_words_of_ones_own_are_stopped_or_kept_in_any_form():
    note = ("People need housing", "en")
    assert bases(note) == [["hous"]]
    assert bases(note, stop=["House"]) == [[]]
    assert bases(note, kept=["people"]) == [["peopl", "hous"]]
    assert bases(("Hen bobl", "cy"), ("Pobl", "cy"), kept=["pobl"]) == [["hen", "pobl"], ["pobl"]]


def test_a_word_is_shown_as_it_is_most_often_written():
    said = terms(["Houses", "The houses", "A house", "Council house", "Lidl", "NHS"], ["en"] * 6)
    forms = shown(said)
    assert forms["hous"] == "house"
    assert forms[stem("lidl", "en")] == "Lidl"
    assert forms[stem("nhs", "en")] == "NHS"


def test_a_welsh_word_is_shown_without_its_mutation_where_it_is_written_so():
    said = terms(["Mwy o barciau", "Gormod o barciau haf", "Parc"], ["cy"] * 3)
    assert shown(said)["parc"] == "Parc"
    assert shown(terms(["Mwy o barciau", "Barciau haf"], ["cy"] * 2)) == {"barc": "barciau", "haf": "haf"}


def test_a_german_noun_keeps_its_capital():
    assert shown(terms(["Obst und Gemüse", "obst und gemüse", "Mehr Gemüse"], ["de"] * 3))["gemus"] == "Gemüse"
    assert (
        shown(terms(["Heating", "Heating costs", "The heating"], ["en"] * 3))[stem("heating", "en")] == "heating"
    )
