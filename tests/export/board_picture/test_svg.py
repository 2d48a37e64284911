"""The board as SVG: every note is in it as text, inside its paper, and nobody is named who must not be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.board_picture.drawing import Box, Line, pieces
from fishbowl_app.export.board_picture.fitting import SIZES, cut, fitted, width_of_line
from fishbowl_app.export.board_picture.svg import board_svg
from fishbowl_app.export.papers import NOTE_COLOURS
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.themes import set_aside
from fishbowl_app.model.report_parts.board_view import board_view
from fishbowl_app.model.session import Session
from tests.export.boards import a_board

NS = "{http://www.w3.org/2000/svg}"
ENGLISH = Wording("en")


@pytest.fixture
def session(tmp_path) -> Iterator[Session]:
    made = a_board(tmp_path / "board.fishbowl")
    yield made
    made.close()


def test_every_note_on_top_is_there_as_text_and_as_what_is_read_out(session):
    svg = ElementTree.fromstring(board_svg(board_view(session.snapshot, NameStyle.ROLES), ENGLISH).encode())
    groups = svg.findall(f"{NS}g")
    told = ["".join((text.text or "").replace(" ", "") for text in group.findall(f"{NS}text")) for group in groups]
    read = [group.findtext(f"{NS}title") or "" for group in groups]
    shown = [note for note in session.snapshot.top_notes if not note.set_aside]
    assert shown
    for note in shown:
        words = "".join(note.text.split())
        assert any(words in each for each in told)
        assert any(note.text in each for each in read)


def test_what_was_set_aside_is_left_out(session):
    notes = [note.id for note in session.snapshot.top_notes]
    set_aside(session, notes[1:])
    view = board_view(session.snapshot, NameStyle.ROLES)
    assert [note.text for note in view.notes] == [session.snapshot.notes[notes[0]].text]


def test_without_names_no_group_and_no_colour_is_told(session):
    view = board_view(session.snapshot, NameStyle.NONE)
    assert {note.group for note in view.notes} == {""}
    assert len({note.colour for note in view.notes}) == 1


def test_all_lies_within_the_picture_and_every_line_on_its_paper(session):
    view = board_view(session.snapshot, NameStyle.ALL)
    for piece in pieces(view, ENGLISH):
        boxes = [mark for mark in piece.marks if isinstance(mark, Box)]
        right, bottom = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
        assert min(box.x for box in boxes) > 0
        assert min(box.y for box in boxes) > 0
        assert right < view.width
        assert bottom < view.height
        for line in (mark for mark in piece.marks if isinstance(mark, Line)):
            assert boxes[0].x <= line.x
            assert line.x + width_of_line(line.text, line.size) <= right + 1
            assert boxes[0].y < line.y < bottom


def test_an_empty_board_is_a_small_picture(tmp_path):
    empty = Session.create(tmp_path / "empty.fishbowl", title="<b>Homes</b> & more")
    view = board_view(empty.snapshot, NameStyle.ROLES)
    svg = ElementTree.fromstring(board_svg(view, ENGLISH).encode())
    empty.close()
    assert svg.findtext(f"{NS}title") == "<b>Homes</b> & more"
    assert view.width > 0
    assert svg.findall(f"{NS}g") == []


@given(st.text(alphabet=st.sampled_from("aå wŷ\n.–W漢😀"), max_size=280))
def test_fitted_words_are_all_there(text):
    found = fitted(text, 140, 100)
    assert "".join("".join(found.lines).split()) == "".join(text.split())
    assert len(found.lines) * found.leading <= 100 or found.size == SIZES[-1]


def test_no_line_is_wider_than_its_paper_in_any_script():
    for text in (
        "墙壁潮湿，冬天很冷" * 12,
        "Стены сырые и зимой очень холодно " * 6,
        "الجدران رطبة والشتاء بارد " * 6,
    ):
        found = fitted(text, 140, 100)
        assert max(width_of_line(line, found.size) for line in found.lines) <= 140
        assert "".join("".join(found.lines).split()) == "".join(text.split())


def test_a_line_that_is_too_long_ends_in_an_ellipsis():
    assert cut("short", 200, 10) == "short"
    assert cut("a very long name of a theme that nobody can say", 60, 10).endswith("…")


def test_every_colour_has_a_paper_of_its_own():
    assert len(set(NOTE_COLOURS.values())) == len(NOTE_COLOURS)


def test_how_many_lie_below_is_said_in_full_where_there_is_room_and_drawn_short(session):
    view = board_view(session.snapshot, NameStyle.ROLES)
    stack = replace(view.notes[0], group="Tenants and residents", votes=3, under=12)
    (drawn,) = pieces(replace(view, frames=(), notes=(stack,)), ENGLISH)
    assert "notes below: 12" in drawn.says
    assert [line.text for line in drawn.marks if isinstance(line, Line)][-1].startswith("votes: 3 · +12 · Tenants")
