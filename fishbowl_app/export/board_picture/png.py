"""The board as PNG, for slides and web pages."""

from __future__ import annotations

import io
import math

from fishbowl_app.export.board_picture.page import BoardPicture
from fishbowl_app.export.pdf.blocks import Figure, Pages
from fishbowl_app.export.pdf.drawn import page_images
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.report_parts.board_view import BoardView

_FINE = 2.0  # pixels for each unit of the board
MOST_PIXELS = 40e6
_MOST_POINTS = 14_000.0  # of a page of a PDF


def board_png(view: BoardView, words: Wording) -> bytes:
    """Return the board as a PNG of two pixels for each of its units; a vast one is drawn smaller."""
    points = min(1.0, _MOST_POINTS / max(view.width, view.height))
    sheet = Sheet(view.width * points, view.height * points, 0, 0, 0, 0)
    picture = Figure(BoardPicture(view, words), alt=None)
    made = pdf_of([Pages(sheet, (picture,), None)], Info(view.title, "", words.language), archive=False)
    fine = min(_FINE, math.sqrt(MOST_PIXELS / (view.width * view.height)))
    (image,) = page_images(made.content, fine / points)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
