"""The board as SVG: a picture that stays sharp, with every note as text that can be found and read out."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from fishbowl_app.export.board_picture.drawing import GROUND, Box, Line, Piece, pieces
from fishbowl_app.export.wording import Wording
from fishbowl_app.export.xml_text import xml_text
from fishbowl_app.model.report_parts.board_view import BoardView

_FAMILIES = "'Atkinson Hyperlegible Next', 'Noto Sans', Arial, Helvetica, sans-serif"


def board_svg(view: BoardView, words: Wording) -> str:
    """Return the board as an SVG document in UTF-8."""
    title = view.title or words.translate("BoardPicture", "Board")
    return "\n".join(_document(view, words, title)) + "\n"


def _document(view: BoardView, words: Wording, title: str) -> Iterator[str]:
    size = f'width="{view.width:g}" height="{view.height:g}" viewBox="0 0 {view.width:g} {view.height:g}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} xml:lang="{words.language}" role="img"'
    yield f' font-family="{_FAMILIES}" aria-labelledby="title">'
    yield f'<title id="title">{xml_text(title)}</title>'
    yield f'<rect width="100%" height="100%" fill="{GROUND}"/>'
    for piece in pieces(view, words):
        yield from _piece(piece)
    yield "</svg>"


def _piece(piece: Piece) -> Iterator[str]:
    yield f"<g><title>{xml_text(piece.says)}</title>"
    for mark in piece.marks:
        yield _box(mark) if isinstance(mark, Box) else _line(mark)
    yield "</g>"


def _box(box: Box) -> str:
    place = f'x="{box.x:g}" y="{box.y:g}" width="{box.width:g}" height="{box.height:g}"'
    return f"<rect {place} fill={quoteattr(box.fill)} stroke={quoteattr(box.edge)}/>"


def _line(line: Line) -> str:
    weight = ' font-weight="bold"' if line.bold else ""
    place = f'x="{line.x:g}" y="{line.y:.7g}" font-size="{line.size:g}"{weight} fill={quoteattr(line.colour)}'
    return f"<text {place}>{xml_text(line.text)}</text>"
