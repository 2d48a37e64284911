"""The write-up as data: what is told of whom, what is left over, and nothing that nobody wrote."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import NameStyle, ThemeOrder
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.article import Quote, Text, article
from tests.model.build import a_session, group, note, person, quotes, theme, wrote

PEOPLE = (
    group("Tenants"),
    group("Officers"),
    person("Anwen", "Tenants", "Tenant"),
    person("Bethan", "Tenants", "Tenant"),
    person("Dylan", "Officers", "Estate officer"),
    person("Elin", "Tenants", "Tenant", hidden=True),
)


def said(name, words, **fields):
    """Return a note of one of the people, as it is when they say it."""
    who = next(each for each in PEOPLE if getattr(each, "name", "") == name)
    return note(words, participant_id=who.id, group_id=who.group_id, role=who.role, **fields)


BOARD = a_session(
    *PEOPLE,
    theme("damp", ""),
    theme("rent", "Rent"),
    said("Anwen", "Cold", theme_id="damp", votes=2),
    note("Icy", theme_id="damp", stack_id="note Cold", votes=1),
    note("Frosty", theme_id="damp", stack_id="note Cold"),
    said("Elin", "Wet", theme_id="damp"),
    said("Dylan", "Dear", theme_id="rent"),
    note("Unfair", theme_id="rent"),
    note("Alone"),
    note("Aside", set_aside=True),
    wrote("damp", "They said:"),
    quotes("damp", "note Cold"),
    wrote("damp", "And more."),
    quotes("rent", "note Dear"),
    intro="Before",
    closing="After",
)


def test_themes_stand_with_what_is_written_in_order():
    told = article(BOARD)
    assert (told.title, told.intro, told.closing, told.written) == ("A session", "Before", "After", True)
    damp, rent = told.sections
    assert [part.text for part in damp.parts] == ["They said:", "Cold", "And more."]
    assert [type(part) for part in damp.parts] == [Text, Quote, Text]
    assert (damp.number, damp.title, damp.notes, damp.votes) == (1, "", 4, 3)
    assert (rent.number, rent.title, rent.notes, rent.groups) == (2, "Rent", 2, 1)


def test_a_stack_speaks_with_one_voice_and_says_how_many_it_has():
    quote = article(BOARD).sections[0].parts[1]
    assert (quote.times, quote.votes) == (3, 3)
    under = a_session(
        theme("t"), note("a", theme_id="t"), note("b", theme_id="t", stack_id="note a"), quotes("t", "note b")
    )
    told = article(under)
    assert [(part.text, part.times) for part in told.sections[0].parts] == [("b", 2)]
    assert (told.sections[0].not_quoted, told.quoted) == ((), 2)


def test_nothing_is_dropped():
    told = article(BOARD)
    assert [[quote.text for quote in section.not_quoted] for section in told.sections] == [["Wet"], ["Unfair"]]
    assert [quote.text for quote in told.alone] == ["Alone"]
    assert [quote.text for quote in told.aside] == ["Aside"]
    left = [*told.alone, *told.aside, *(quote for section in told.sections for quote in section.not_quoted)]
    assert told.quoted + sum(quote.times for quote in left) == told.notes == 8


@pytest.mark.parametrize(
    ("style", "cold", "wet"),
    [
        (NameStyle.ALL, Who("Anwen", "Tenant"), Who("", "Tenant")),
        (NameStyle.ROLES, Who("", "Tenant"), Who("", "Tenant")),
        (NameStyle.NONE, Who(), Who()),
    ],
)
def test_who_said_it_is_told_as_names_allow(style, cold, wet):
    damp = article(BOARD, style).sections[0]
    assert damp.parts[1].who == cold
    assert damp.not_quoted[0].who == wet


def test_the_role_of_one_person_only_is_told_to_be_identifying():
    told = article(BOARD)
    assert [part.identifying for part in told.sections[1].parts] == [True]
    assert told.identifying == ("Estate officer",)
    assert article(BOARD, NameStyle.ALL).identifying == ()  # a name identifies anyway
    assert article(BOARD, NameStyle.NONE).identifying == ()


def test_a_group_of_one_stands_for_its_person():
    board = a_session(
        group("Council"),
        person("Dylan", "Council"),
        theme("t"),
        note("a", theme_id="t", group_id="Council"),
        quotes("t", "note a"),
    )
    assert article(board).identifying == ("Council",)


def test_themes_stand_in_the_order_of_the_board():
    by_votes = a_session(
        theme("few"),
        theme("many"),
        note("a", theme_id="few"),
        note("b", theme_id="many", votes=3),
        order=ThemeOrder.VOTES,
    )
    assert [section.title for section in article(by_votes).sections] == ["many", "few"]
    assert [section.number for section in article(by_votes).sections] == [2, 1]


def test_a_session_without_a_board_has_nothing_written():
    told = article(a_session(note("a")))
    assert (told.sections, told.written, told.notes, told.quoted) == ((), False, 1, 0)
