"""The board drawn on one page of a PDF, from which its PNG is made."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from fishbowl_app.export.board_picture.drawing import Box, Line, pieces
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Picture, Text
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.report_parts.board_view import BoardView


@dataclass(frozen=True)
class BoardPicture(Picture):
    """All of the board, as large as a width allows."""

    view: BoardView
    words: Wording

    def size(self, pen: Pen, width: float) -> tuple[float, float]:
        return width, self.view.height * width / self.view.width

    def draw(self, pen: Pen, width: float, height: float) -> None:
        scale = width / self.view.width
        for piece in pieces(self.view, self.words):
            for mark in piece.marks:
                if isinstance(mark, Box):
                    self._box(pen, mark, scale)
                else:
                    self._line(pen, mark, scale)

    def _box(self, pen: Pen, box: Box, scale: float) -> None:
        y = (self.view.height - box.y - box.height) * scale
        size = box.width * scale, box.height * scale
        pen.rect(box.x * scale, y, *size, fill=HexColor(box.fill), stroke=HexColor(box.edge), line=scale)

    def _line(self, pen: Pen, line: Line, scale: float) -> None:
        words = Text(line.text, look.CELL, self.words.language)
        y = (self.view.height - line.y) * scale
        colour = HexColor(line.colour)
        pen.line_of(words, line.x * scale, y, line.size * scale, bold=line.bold, colour=colour)
