"""In how many notes words stand, by language, and without names that may not be told."""

from __future__ import annotations

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.rules.word_counts import word_counts
from tests.model.build import a_session, note, person


def counted(*texts, language="en", **settings):
    notes = [note(text, language=language) for text in texts]
    return word_counts(a_session(*notes, **{"least_count": 1, **settings}))


def told(counts):
    return {word.word: word.count for word in counts.words}


def test_a_note_counts_a_word_once_and_forms_of_a_stem_together():
    found = counted("Repairs, repairs, repairs", "Repairs are slow", "A repair that holds")
    assert told(found) == {"repairs": 3, "holds": 1, "slow": 1}
    assert set(found.words[0].note_ids) == {
        "note Repairs, repairs, repairs",
        "note Repairs are slow",
        "note A repair that holds",
    }
    assert (found.least, found.notes) == (1, 3)


def test_words_of_notes_that_were_set_aside_do_not_count():
    aside = note("Damp lunch", language="en", set_aside=True)
    found = word_counts(a_session(note("damp walls", language="en"), aside, least_count=1))
    assert (told(found), found.notes) == ({"damp": 1, "walls": 1}, 1)


def test_only_words_from_the_threshold_on_are_told():
    found = counted("damp walls", "damp floors", least_count=2)
    assert (told(found), found.least) == ({"damp": 2}, 2)


def test_stop_words_are_those_of_the_language_and_of_the_session():
    assert told(counted("the walls and the damp", stop_words=("damps",))) == {"walls": 1}
    assert told(counted("people and walls", kept_words=("people",))) == {"people": 1, "walls": 1}
    assert told(counted("mae'r waliau yn llaith", language="cy")) == {"llaith": 1, "waliau": 1}


def test_words_of_two_languages_are_two_words():
    notes = [note("Die Bank schließt", language="de"), note("The bank closes", language="en")]
    found = word_counts(a_session(*notes, least_count=1))
    assert {(word.word, word.language) for word in found.words} >= {("Bank", "de"), ("bank", "en")}


def test_welsh_mutations_are_one_word():
    found = counted("cymuned gref", "ein gymuned", "fy nghymuned", "cymunedau", language="cy")
    assert found.words[0].count == 4


def test_names_that_may_not_be_told_are_marked_in_the_window_and_left_out_of_print():
    board = a_session(
        person("Anwen Price"),
        person("Huw Rose", hidden=True),
        note("Ask Anwen about the price", language="en"),
        note("Rose knows the price", language="en"),
        least_count=1,
    )
    assert {word.word for word in word_counts(board).words if word.is_name} == {"Anwen", "Rose"}
    assert told(word_counts(board, NameStyle.ROLES)) == {"price": 2, "knows": 1}
    assert "Anwen" in told(word_counts(board, NameStyle.ALL))
    assert "Rose" not in told(word_counts(board, NameStyle.ALL))


def test_names_are_found_as_people_write_them():
    board = a_session(
        person("Łukasz"),
        person("mair"),
        person("محمد"),
        person("田中"),
        note("LUKASZ asked mair", language="en"),
        note("محمد سأل", language="en"),
        note("田中さん", language="en"),
        note("Jean-Łukasz smells a rose", language="en"),
        person("Rose"),
        least_count=1,
    )
    assert set(told(word_counts(board, NameStyle.ROLES))) == {"asked", "سأل", "smells", "rose"}


def test_what_somebody_chose_to_keep_is_no_name():
    board = a_session(
        person("Huw Price"), note("Price of heat", language="en"), least_count=1, kept_words=("price",)
    )
    assert told(word_counts(board, NameStyle.NONE)) == {"Price": 1, "heat": 1}


def test_the_language_of_a_note_that_nobody_said_is_told_from_its_words():
    found = word_counts(a_session(note("Mae'r bws yn hwyr bob dydd"), least_count=1))
    assert {word.language for word in found.words} == {"cy"}
