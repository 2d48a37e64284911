"""Badges, cards for chairs and tables, the plan, forms: who is named on them, and their size."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from reportlab.lib.units import mm

from fishbowl_app.export.pdf.blocks import Big, Card, Cards, Rules
from fishbowl_app.export.pdf.sheets.badges import badges
from fishbowl_app.export.pdf.sheets.chairs import chair_cards
from fishbowl_app.export.pdf.sheets.forms import feedback_forms
from fishbowl_app.export.pdf.sheets.rotation import rotation
from fishbowl_app.export.pdf.sheets.seats import seat_cards
from fishbowl_app.export.pdf.sheets.tables import table_plans
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.model.entities import Format, Kind, NameStyle, Presence
from tests.export.pdf.sheets.blocks_of import all_of, made, words
from tests.model.build import a_round, a_session, activity, at, group, people, person, seat, table_round

PEOPLE = (
    person("Anwen Pantglas", "Tenants", "Tenant"),
    person("Bethan Carreglefn", "Tenants", "Chair of the tenants", hidden=True),
    person("Ceri Maes", presence=Presence.LEFT),
)
A_DAY = (
    group("Tenants"),
    *PEOPLE,
    a_round(question="What is fair?"),
    table_round(question="What first?"),
    seat("Anwen Pantglas", 3),
    seat("Anwen Pantglas", 1, "tables 1", table=2),
    seat("Bethan Carreglefn", 1, "tables 1", table=1),
)
EVERY_SHEET = (badges, chair_cards, table_plans, rotation, seat_cards, feedback_forms)


@pytest.mark.parametrize("make", EVERY_SHEET)
@pytest.mark.parametrize("style", NameStyle)
def test_who_is_hidden_is_named_nowhere(make, style):
    said = "\n".join(words(made(make, a_session(*A_DAY, title="Warm homes"), style)))
    assert "Bethan" not in said
    assert style is NameStyle.ALL or "Anwen" not in said


# --- badges -----------------------------------------------------------------------------------------------


def lines_of(pages):
    """Return the straight lines on the first page of a PDF, as left, bottom, right and top in millimetres."""
    document = pdfium.PdfDocument(pdf_of(pages, Info("Title", "Subject", "en")).content)
    try:
        paths = document[0].get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])
        return [tuple(round(value / mm, 1) for value in path.get_bounds()) for path in paths]
    finally:
        document.close()


def is_near(value, wanted):
    return any(abs(value - one) < 0.3 for one in wanted)


def test_ten_badges_of_90_by_55_millimetres_are_on_a_sheet_of_a4():
    pages = made(badges, a_session(*A_DAY))
    (cards,) = all_of(Cards, pages)
    assert (cards.across, cards.down, len(cards.cards)) == (2, 5, 10)
    upright = [line for line in lines_of(pages) if line[2] - line[0] < 1]
    across = [line for line in lines_of(pages) if line[3] - line[1] < 1 and 89 < line[2] - line[0] < 91]
    assert upright
    assert all(is_near(line[0], (15, 105, 195)) for line in upright)
    assert {round(line[1]) for line in across} == {11, 66, 121, 176, 231, 286}


def test_badges_that_are_folded_have_the_name_on_both_sides():
    (cards,) = all_of(Cards, made(badges, a_session(*A_DAY), fold_badges=True))
    assert (cards.across, cards.down, cards.fold) == (2, 4, True)
    behind, _, front, _ = cards.cards[:4]
    assert (behind.upside_down, front.upside_down) == (True, False)
    assert words(behind) == words(front) == ["A session", "Anwen Pantglas", "Tenant · Tenants"]


def test_who_is_not_named_has_a_line_to_write_on_and_so_has_who_was_not_expected():
    cards = all_of(Card, made(badges, a_session(*A_DAY)))
    assert [words(card)[1:] for card in cards[:3]] == [
        ["Anwen Pantglas", "Tenant · Tenants"],
        ["Chair of the tenants · Tenants"],
        [],
    ]
    assert all(all_of(Rules, card) for card in cards[1:])


def test_there_are_always_blank_badges():
    for count, pages in ((9, 1), (10, 2)):
        (cards,) = all_of(Cards, made(badges, a_session(*people(count))))
        assert len(cards.cards) == 10 * pages


def test_letter_has_room_for_eight():
    (cards,) = all_of(Cards, made(badges, a_session(), paper="Letter"))
    assert (cards.across, cards.down) == (2, 4)


# --- chairs and tables ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "last"),
    [
        ({"chairs": 4, "free_chairs": 2}, ["Free chair", "Free chair"]),
        ({"chairs": 4, "free_chairs": 0}, ["4", "Free chair"]),
        ({"chairs": 4, "format": Format.PANEL}, ["4", "Rotating chair"]),
        ({"chairs": 4, "format": Format.CLOSED}, ["3", "4"]),
    ],
)
def test_there_is_a_card_for_each_chair_and_for_the_one_to_take(settings, last):
    big = [words(found)[0] for found in all_of(Big, made(chair_cards, a_session(**settings)))]
    assert big[::2] == big[1::2]  # on both sides
    assert big[:2] == ["1", "1"]
    assert big[::2][-2:] == last


def test_cards_for_chairs_are_folded_in_the_middle_of_the_paper():
    (page,) = made(chair_cards, a_session())
    assert page.sheet.top == page.sheet.bottom
    marks = [line for line in lines_of([page]) if 2 < line[2] - line[0] < 5]
    assert marks
    assert all(is_near((line[1] + line[3]) / 2, [297 / 2]) for line in marks)
    (small,) = all_of(Cards, made(chair_cards, a_session(), small_chairs=True))
    assert (small.down, small.cut) == (4, True)


def test_each_table_has_a_sheet_and_the_door_a_list_by_name():
    door, tables = made(table_plans, a_session(*A_DAY))
    said = words(door)
    assert "Find your table" in said
    assert said[said.index("Anwen Pantglas") + 1] == "2"
    first, second = all_of(Card, tables)
    assert words(first)[0] == "Table 1"
    assert words(first)[2:] == ["What first?", "Chair of the tenants"]
    assert words(second)[2:] == ["What first?", "Anwen Pantglas"]


def test_without_a_plan_tables_have_their_numbers():
    (tables,) = made(table_plans, a_session(tables=7))
    assert words(tables) == [f"Table {number}" for number in range(1, 8)]


def test_a_day_of_another_method_needs_no_chairs_and_no_tables():
    marketplace = a_session(activity("Marketplace", Kind.OPEN_SPACE))
    assert [made(make, marketplace) for make in (chair_cards, feedback_forms, table_plans)] == [[], [], []]
    assert made(table_plans, a_session(a_round())) == []
    assert made(chair_cards, a_session(a_round()))


def test_without_a_plan_there_is_none_and_no_seat_card():
    assert made(rotation, a_session(a_round())) == []
    assert made(seat_cards, a_session(a_round())) == []


def test_the_plan_says_who_sits_where():
    said = words(made(rotation, a_session(*A_DAY)))
    assert "Round 1: What is fair?" in said
    assert said.count("Anwen Pantglas") == 3  # in both rounds, and by name
    name = len(said) - said[::-1].index("Anwen Pantglas") - 1
    assert said[name + 1 : name + 3] == ["chair 3", "table 2"]


def test_seat_cards_say_the_rounds_of_one_person():
    card = all_of(Card, made(seat_cards, a_session(*A_DAY)))[0]
    assert words(card) == [
        "A session",
        "Anwen Pantglas",
        "Tenant · Tenants",
        "Round 1 · chair 3",
        "Table round 1 · table 2",
    ]


# --- forms ------------------------------------------------------------------------------------------------


def test_each_round_to_come_has_a_form_for_feedback():
    day = a_session(a_round("Held", at(0), at(20)), a_round("To come", question="What is fair?"))
    said = words(made(feedback_forms, day))
    assert "After round 2" in said
    assert "After round 1" not in said
    assert {"What is fair?", "What did you hear?", "What should we ask next?", "Hands"} <= set(said)
    assert "After round ____" in words(made(feedback_forms, a_session()))
