"""People found by letters, and namesakes told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.rules.match import label_people, matches
from tests.model.build import a_session, group, person


def found(typed: str, *names: str) -> list[str]:
    return [who.name for who in matches([person(name) for name in names], typed)]


def test_the_better_a_name_fits_the_further_ahead_it_stands():
    names = [
        "Marian Fajo",
        "Major",
        "Jo",
        "Jo Pritchard",
        "Joan Bevan",
        "Mair Jones",
        "Jac Owen",
        "Julio Rees",
    ]
    assert found("jo", *names) == [
        "Jo",  # the whole name
        "Jo Pritchard",  # a first name
        "Joan Bevan",  # its start
        "Mair Jones",  # the start of another part
        "Jac Owen",  # initials
        "Julio Rees",  # letters in order
    ]


def test_initials_find_a_person():
    assert found("mj", "Mair Jones", "Major Tom", "Ann Mjölnir") == ["Ann Mjölnir", "Mair Jones", "Major Tom"]


@pytest.mark.parametrize("typed", ["wy", "ŵy", "WY", " wy "])
def test_accents_and_capitals_do_not_count(typed):
    assert found(typed, "Ŵyn Ellis", "Rhys") == ["Ŵyn Ellis"]


def test_a_plain_name_is_found_with_an_accent_typed():
    assert found("siân", "Sian Rees") == ["Sian Rees"]
    assert found("rené", "Rene\u0301e Hall") == ["Rene\u0301e Hall"]


@pytest.mark.parametrize("typed", ["ll", "llr", "llrh", "lr", "lliorh"])
def test_welsh_double_letters_are_typed_as_letters(typed):
    assert found(typed, "Llio Rhys", "Owain Tudur") == ["Llio Rhys"]


@pytest.mark.parametrize("typed", ["on", "o'n", "o’ne", "ti on", "oneill ti"])
def test_marks_inside_a_name_need_not_be_typed(typed):
    assert found(typed, "Tirion O'Neill", "Ben Ash") == ["Tirion O'Neill"]


def test_the_parts_of_a_hyphened_name_are_parts():
    assert found("ja", "Mary-Jane Hill", "Bo") == ["Mary-Jane Hill"]
    assert found("mary-jane", "Mary Jane Hill") == ["Mary Jane Hill"]


def test_letters_that_stand_in_the_middle_of_a_part_find_nobody():
    assert found("ai", "Mair Jones") == []
    assert found("zz", "Mair Jones") == []


def test_nothing_typed_is_everybody_by_name():
    assert found("  ", "Bo", "Ámos", "Cy") == ["Ámos", "Bo", "Cy"]


def test_a_name_of_marks_only_harms_nothing():
    assert found("a", "...", "Ana") == ["Ana"]


@given(st.lists(st.text(max_size=12), max_size=8, unique=True), st.text(max_size=6))
def test_whatever_is_typed_each_person_comes_once_and_the_given_order_does_not_matter(names, typed):
    people = [person(name) for name in names]
    result = matches(people, typed)
    assert len({who.id for who in result}) == len(result)
    assert matches(people[::-1], typed) == result


@given(st.text(min_size=1, max_size=12))
def test_a_whole_name_finds_its_person_first(name):
    assert matches([person("Zoe Zz"), person(name)], name)[0].name == name


# --- namesakes --------------------------------------------------------------------------------------------


def test_a_name_that_is_there_once_stays_as_it_is():
    session = a_session(group("Tenants", "T"), person("Ana", "Tenants"), person("Bo"))
    assert label_people(session) == {"Ana": "Ana", "Bo": "Bo"}


def test_namesakes_in_different_groups_carry_the_label():
    session = a_session(
        group("Tenants", "T"),
        group("Officers", "O"),
        person("Ana", "Tenants", id="1"),
        person("ana", "Officers", id="2"),
        person("Ana", id="3"),
    )
    assert label_people(session) == {"1": "Ana (T)", "2": "ana (O)", "3": "Ana"}


def test_namesakes_that_no_label_tells_apart_get_numbers():
    session = a_session(
        group("Tenants", "T"),
        group("Officers", "O"),
        person("Ana", "Tenants", id="1"),
        person("Ana", "Tenants", id="2"),
        person("Ana", "Officers", id="3"),
        person("Bo", "Tenants", id="4"),
        person("Bo", "Tenants", id="5"),
    )
    assert label_people(session) == {
        "1": "Ana (T)",
        "2": "Ana (T) 2",
        "3": "Ana (O)",
        "4": "Bo",
        "5": "Bo 2",
    }


def test_a_number_that_somebody_carries_already_is_left_out():
    session = a_session(person("Ana", id="1"), person("Ana", id="2"), person("Ana 2", id="3"))
    assert label_people(session) == {"1": "Ana", "2": "Ana 3", "3": "Ana 2"}


@given(st.lists(st.tuples(st.sampled_from(["Ana", "ana", "Ana 2", "Bo"]), st.sampled_from([None, "T", "O"]))))
def test_no_two_people_are_called_the_same(given_people):
    rows = [person(name, of, id=str(number)) for number, (name, of) in enumerate(given_people)]
    labels = label_people(a_session(group("T"), group("O"), *rows))
    assert len({label.casefold() for label in labels.values()}) == len(rows)
