"""Signs, wall, topic sheets, forms, slips, post-its, dots and board: what has to be on each of them."""

from __future__ import annotations

import pytest
from reportlab.lib.units import mm

from fishbowl_app.export.pdf.blocks import Big, Card, Cards, Figure, Heading, Panel, Rules, Table
from fishbowl_app.export.pdf.pictures.ticks import Ticks
from fishbowl_app.export.pdf.pictures.wall import WallPicture
from fishbowl_app.export.pdf.sheets.board import board_pages
from fishbowl_app.export.pdf.sheets.dots import dot_sheets
from fishbowl_app.export.pdf.sheets.postits import postits
from fishbowl_app.export.pdf.sheets.reports import report_forms
from fishbowl_app.export.pdf.sheets.sign_in import sign_in
from fishbowl_app.export.pdf.sheets.signs import signs
from fishbowl_app.export.pdf.sheets.slips import slips
from fishbowl_app.export.pdf.sheets.topics import each_once, topic_sheets
from fishbowl_app.export.pdf.sheets.wall import wall
from fishbowl_app.model.entities import Colour, NameStyle, Option
from tests.export.pdf.sheets.blocks_of import all_of, made, words
from tests.export.pdf.sheets.rooms import a_hard_room, a_room
from tests.model.build import a_round, a_session, group, note, person, space

EMPTY = a_session(title="Warm homes")


def cards_of(pages):
    return all_of(Card, pages)


# --- spaces and topics ------------------------------------------------------------------------------------


def test_a_sign_has_the_name_large_and_what_meets_there():
    hall, library = cards_of(made(signs, a_room()))
    assert [words(big) for big in all_of(Big, hall)] == [["Hall"]]
    for said in ("Up to 30 people · step-free", "1", "Damp", "Survey", "example.org/survey"):
        assert said in words(hall)
    assert "Heat pumps" in words(library)
    assert "not used" in words(library)


def test_without_spaces_a_sign_is_to_be_filled_in():
    (blank,) = cards_of(made(signs, EMPTY))
    assert [rules.boxed for rules in all_of(Rules, blank)] == [True]


def test_topics_have_a_sheet_and_a_form_each_and_there_are_blank_ones():
    sheets = cards_of(made(topic_sheets, a_room(), blank_topics=2))
    assert [words(sheet)[0] for sheet in sheets] == ["Topic 1", "Topic 2", "Topic 3", "Topic –", "Topic –"]
    assert "Anwen Pantglas, Tenant" in words(sheets[0])
    assert "Neighbour" in words(sheets[1])  # whose name is hidden
    forms = cards_of(made(report_forms, a_room(), blank_reports=1))
    assert [words(form)[0] for form in forms] == [f"Report of topic {number}" for number in "123–"]
    assert {"What was said, in short", "What we recommend", "What we ask of others", "What will be done"} <= set(
        words(forms[0])
    )


@pytest.mark.parametrize("make", [signs, wall, topic_sheets, report_forms, dot_sheets])
def test_what_is_for_open_space_is_not_printed_for_a_fishbowl_alone(make):
    assert made(make, a_session(a_round())) == []
    assert made(make, EMPTY) != []


# --- the wall ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "parts"),
    [
        ({}, 1),
        ({"wall_size": "A2"}, 2),
        ({"wall_size": "A1"}, 4),
        ({"large_paper": False}, 2),
        ({"large_paper": False, "wall_size": "A1", "paper": "Letter"}, 8),
    ],
)
@pytest.mark.parametrize("of", [a_room(), a_hard_room(), EMPTY], ids=["room", "hard", "empty"])
def test_a_wall_of_any_size_has_every_space_slot_and_topic_once(of, options, parts):
    pages = made(wall, of, **options)
    pictures = all_of(WallPicture, pages)
    assert len(pages) == len(pictures) == parts
    titles = [cell.title.words for part in pictures for row in part.rows for cell in row.cells if cell.title]
    assert sorted(titles) == sorted(topic.title for topic in of.wall.values())
    named = [head.words for part in pictures for head in part.heads if head.words]
    assert named == [each.name for each in of.space_list]
    assert all(len(row.cells) == len(part.rows[0].cells) >= 1 for part in pictures for row in part.rows)


def test_a_part_is_cut_where_it_lies_over_another():
    pictures = all_of(WallPicture, made(wall, a_room(), wall_size="A1"))
    assert [(part.cut_left, part.cut_top) for part in pictures] == [
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    ]
    assert [bool(part.heads) for part in pictures] == [True, True, False, False]
    assert [part.corner is not None for part in pictures] == [True, False, True, False]


def test_a_wall_can_be_printed_to_hang_topics_on():
    assert "Damp" in words(made(wall, a_room()))
    assert "Damp" not in words(all_of(WallPicture, made(wall, a_room(), wall_filled=False)))


def test_who_looks_at_no_picture_hears_what_hangs():
    (figure,) = all_of(Figure, made(wall, a_room()))
    assert figure.alt is not None
    assert "Hall: 1, Damp; Library: 2, Heat pumps" in figure.alt.words


# --- people -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "named"),
    [
        (NameStyle.ALL, ["Anwen Pantglas", "Dilys Maesgwyn", "Elin Rhosgoch"]),
        (NameStyle.ROLES, []),
        (NameStyle.NONE, []),
    ],
)
def test_people_sign_where_they_stand_and_the_unnamed_in_a_row_of_their_own(names, named):
    pages = made(sign_in, a_room(), names, spare_rows=4)
    (table,) = all_of(Table, pages)
    assert len(table.rows) == 4 + 4
    assert [words(row[1])[0] for row in table.rows if words(row[1])] == named
    assert len(all_of(Ticks, pages)) == 2 * len(table.rows)


def test_slips_have_the_numbers_that_are_asked_for():
    cards = cards_of(made(slips, a_room(), slips=(98, 101)))
    assert [words(card)[2] for card in cards] == [f"Slip {number}" for number in (98, 99, 100, 101)]
    assert {"Round 1", "Officer"} <= set(words(cards[0]))
    assert "Tenant" not in words(cards[0])  # only one person is
    assert not set(words(cards)) & {"Anwen Pantglas", "Bethan Carreglefn"}


def test_many_roles_are_a_line_to_write_on():
    many = [person(f"P{number}", role=f"Role {number % 8}") for number in range(16)]
    (card,) = cards_of(made(slips, a_session(*many, a_round()), slips=(1, 1)))
    assert "Role 1" not in words(card)


# --- notes ------------------------------------------------------------------------------------------------


def test_post_its_are_exactly_as_large_as_real_ones_and_lie_where_the_guide_shows():
    guide, notes = all_of(Cards, made(postits, a_room()))
    for grid in (guide, notes):
        assert (grid.width, grid.height) == (76 * mm, 76 * mm)
        assert (grid.across, grid.down, grid.cut) == (2, 3, False)
    assert guide.gap == notes.gap
    assert guide.outline
    assert not notes.outline
    assert [words(card)[0] for card in notes.cards] == ["It is cold.", "It is damp.", "It costs.", "Bikes."]


def test_post_its_of_one_theme():
    notes = all_of(Cards, made(postits, a_room(), theme=2))[1]
    assert [words(card) for card in notes.cards] == [["It costs.", "3 · Money"]]


def test_words_of_a_post_it_are_never_smaller_than_nine_points():
    for big in all_of(Big, made(postits, a_hard_room())):
        assert big.least >= 9


def test_without_notes_there_is_only_the_guide_and_no_board():
    assert len(all_of(Cards, made(postits, EMPTY))) == 1
    assert made(board_pages, EMPTY) == []


@pytest.mark.parametrize("of", [a_room(), a_hard_room()], ids=["room", "hard"])
def test_the_board_has_every_note_once_below_its_theme(of):
    pages = made(board_pages, of)
    said = [words(panel)[0] for panel in all_of(Panel, pages)]
    assert sorted(said) == sorted(one.text for one in of.notes.values())
    assert all(all_of(Heading, card) for card in cards_of(pages))


def test_the_board_has_a_head_for_what_is_in_no_theme_or_set_aside():
    heads = [words(head)[0] for head in all_of(Heading, made(board_pages, a_room()))]
    assert heads == ["Cold (2)", "Money (1)", "In no theme (1)", "Set aside (1)"]


def test_a_long_theme_goes_on_in_the_next_column():
    notes = [note(f"{number} {'words ' * 40}", id=f"n{number}") for number in range(30)]
    heads = [words(head)[0] for head in all_of(Heading, made(board_pages, a_session(*notes)))]
    assert heads[:2] == ["In no theme (30)", "In no theme (continued)"]


# --- dots -------------------------------------------------------------------------------------------------


def test_options_have_room_for_dots_and_everybody_gets_some():
    pages = made(dot_sheets, a_room())
    (table,) = all_of(Table, pages)
    assert [words(row)[:2] for row in table.rows] == [["A", "A repair day"], ["B", "One number to call"]]
    assert len(cards_of(pages)) >= 3


def test_dots_by_group_have_a_column_for_each():
    many = a_session(group("Tenants"), group("Officers"), space("Hall"), Option("o", 0, "A day", None))
    (table,) = all_of(Table, made(dot_sheets, many))
    assert len(table.columns) == 3


# --- what colours stand for -------------------------------------------------------------------------------


def test_on_the_board_the_group_stands_below_each_note_unless_nobody_is_to_be_told():
    board = a_session(group("Tenants"), note("The bus is late", group_id="Tenants", colour=Colour.BLUE))
    assert words(made(board_pages, board, NameStyle.ROLES))[-2:] == ["The bus is late", "Tenants"]
    assert "Tenants" not in words(made(board_pages, board, NameStyle.NONE))


def test_people_who_are_called_the_same_are_counted():
    assert list(each_once(["Tenant", "Officer", "Tenant"])) == ["Tenant (2)", "Officer"]
