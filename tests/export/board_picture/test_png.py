"""The board as PNG: sharp when it is small, and never larger than a computer can take."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image

from fishbowl_app.export.board_picture import png
from fishbowl_app.export.papers import NOTE_COLOURS
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.board_view import board_view
from tests.export.boards import a_board

ENGLISH = Wording("en")


def test_every_note_has_its_paper_where_it_lies(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    view = board_view(session.snapshot, NameStyle.ALL)
    session.close()
    image = Image.open(io.BytesIO(png.board_png(view, ENGLISH)))
    assert image.size == (round(2 * view.width), round(2 * view.height))
    for note in view.notes:
        colour = image.getpixel((round(2 * note.x + 6), round(2 * note.y + 6)))
        assert "#{:02X}{:02X}{:02X}".format(*colour) == NOTE_COLOURS[note.colour]


def test_a_vast_board_is_drawn_smaller(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    view = replace(board_view(session.snapshot, NameStyle.ALL), width=100_000.0, height=20_000.0)
    session.close()
    width, height = Image.open(io.BytesIO(png.board_png(view, ENGLISH))).size
    assert width * height <= 1.01 * png.MOST_PIXELS
    assert width > 4 * height
