"""How print looks: paper, colours and the styles of text. Lengths are points."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from fishbowl_app.export.papers import NOTE_COLOURS, PAPERS
from fishbowl_app.export.pdf.fonts import BODY, BOLD, ITALIC

# Every pair that carries words differs enough in grey too, for printers without colour.
TEXT = HexColor("#1F1B16")
QUIET = HexColor("#595249")
ACCENT = HexColor("#0B6A6E")
TINT = HexColor("#E9F2F1")
LINE = HexColor("#C9C2B6")
PALE = HexColor("#D5D0C7")  # the second bar of a chart, with an outline
ON_ACCENT = white
PAPER_OF = {colour: HexColor(code) for colour, code in NOTE_COLOURS.items()}


@dataclass(frozen=True)
class Sheet:
    """One size of paper with its margins."""

    width: float
    height: float
    left: float = 23 * mm
    right: float = 23 * mm
    top: float = 22 * mm
    bottom: float = 24 * mm

    @property
    def measure(self) -> float:
        """How wide the text is."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """How high the text is."""
        return self.height - self.top - self.bottom


def sheet(paper: str) -> Sheet:
    """Return the sheet of a paper by its name; A4 for one we do not know."""
    width, height = PAPERS.get(paper, PAPERS["A4"])
    return Sheet(width * mm, height * mm)


LARGE = 18.0  # points; nothing is smaller in large print
_BODY = 10.5  # what becomes that size


@functools.cache
def large(style: ParagraphStyle) -> ParagraphStyle:
    """Return a style in large print: the body and all below it as large as LARGE, what is larger grows by less."""
    size = LARGE + max(0.0, style.fontSize - _BODY) * 1.1
    grown = size / style.fontSize
    return ParagraphStyle(
        f"{style.name} large",
        style,
        fontSize=size,
        leading=style.leading * grown,
        spaceBefore=style.spaceBefore * min(grown, 1.3),
        spaceAfter=style.spaceAfter * min(grown, 1.3),
    )


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    given: dict[str, Any] = {"fontName": BODY, "textColor": TEXT, "allowWidows": 0, "allowOrphans": 0} | more
    # No dictionary for Welsh, and none needed: lines end ragged, words stay whole.
    given |= {"splitLongWords": 1, "hyphenationLang": "", "embeddedHyphenation": 0, "uriWasteReduce": 0}
    return ParagraphStyle(name, fontSize=size, leading=leading, **given)


OVERLINE = _style("overline", 10, 14, fontName=BOLD, textColor=ON_ACCENT)
HEADING = _style("heading", 18, 22, fontName=BOLD, textColor=ACCENT, spaceBefore=22, spaceAfter=6)
SUBHEADING = _style("subheading", 12, 16, fontName=BOLD, spaceBefore=14, spaceAfter=5)
MINOR_HEADING = _style("minor heading", 10.5, 14, fontName=BOLD, spaceBefore=14, spaceAfter=3)
HEADINGS = (HEADING, SUBHEADING, MINOR_HEADING)  # by level
PLAIN = _style("plain", 10.5, 15, spaceAfter=6)
LEADING = _style("leading", 10.5, 15, spaceAfter=6, keepWithNext=1)
FACTS = _style("facts", 9.5, 13.5, textColor=QUIET, spaceAfter=6)
FACTS_ABOVE = _style("facts above", 9.5, 13.5, textColor=QUIET, spaceAfter=3, keepWithNext=1)
QUESTION = _style("question", 14, 19, fontName=BOLD, textColor=TEXT)
LABEL = _style("label", 9, 12, fontName=BOLD, textColor=ACCENT)
LABEL_ABOVE = _style("label above", 9, 12, fontName=BOLD, textColor=ACCENT, spaceBefore=5, keepWithNext=1)
ASKED = _style("asked", 11, 15, fontName=ITALIC, spaceAfter=4)
FIGURE = _style("figure", 26, 30, fontName=BOLD, textColor=ACCENT)
FIGURE_LABEL = _style("figure label", 9.5, 12.5, textColor=QUIET)
QUOTE = _style("quote", 10.5, 14.5, leftIndent=12, spaceAfter=9)
CELL = _style("cell", 9.5, 12.5)
CELL_QUIET = _style("cell quiet", 9.5, 12.5, textColor=QUIET)
CELL_BOLD = _style("cell bold", 9.5, 12.5, fontName=BOLD)
CELL_RIGHT = _style("cell right", 9.5, 12.5, alignment=TA_RIGHT)
HEAD = _style("head", 9, 11.5, fontName=BOLD)
HEAD_RIGHT = _style("head right", 9, 11.5, fontName=BOLD, alignment=TA_RIGHT)
CARD_NAME = _style("card name", 17, 21, fontName=BOLD, spaceBefore=2)
CARD = _style("card", 12, 17)
STICKERS = tuple(_style(f"sticker {size}", size, size * 1.2) for size in (9.0, 8.0, 7.0))
STICKER_NUMBER = _style("sticker number", 7, 8.5, fontName=BOLD)
CONTENTS = _style("contents", 10.5, 17)
CONTENTS_PAGE = _style("contents page", 10.5, 17, alignment=TA_RIGHT)
FOOTER = _style("footer", 8.5, 11, textColor=QUIET)
# The summary.
COVER_TITLE = _style("cover title", 34, 40, fontName=BOLD, textColor=ON_ACCENT)
COVER_LEAD = _style("cover lead", 16, 23, textColor=ON_ACCENT, spaceBefore=14)
COVER_TITLE_LONG = _style("cover title long", 24, 29, fontName=BOLD, textColor=ON_ACCENT)
COVER_LEAD_LONG = _style("cover lead long", 12.5, 18, textColor=ON_ACCENT, spaceBefore=10)
COVER_TITLE_TIGHT = _style("cover title tight", 19, 23, fontName=BOLD, textColor=ON_ACCENT)
COVER_FACT = _style("cover fact", 12, 17, spaceBefore=2)
COVER_SMALL = _style("cover small", 9.5, 13.5, textColor=QUIET)
CONTENTS_TITLE = _style("contents title", 18, 22, fontName=BOLD, textColor=ACCENT, spaceAfter=10)
PERSON = _style("person", 9.5, 12.5, fontName=BOLD, spaceBefore=4)
SITTER = _style("sitter", 9.5, 12.5, spaceAfter=2)
CIRCLE = _style("circle", 13, 16, fontName=BOLD, textColor=ACCENT)
CIRCLE_CHAIR = _style("circle chair", 10, 12, fontName=BOLD)
CIRCLE_FREE = _style("circle free", 8, 9.5, textColor=QUIET)
# Sheets that hang on walls and doors, or are written on. Big words begin at their size and shrink to fit.
SIGN = _style("sign", 150, 154, fontName=BOLD)
SIGN_FACTS = _style("sign facts", 20, 26, textColor=QUIET, spaceAfter=8)
SIGN_HEAD = _style("sign head", 16, 20, fontName=BOLD)
SIGN_LINE = _style("sign line", 27, 33)
SIGN_LINE_BOLD = _style("sign line bold", 27, 33, fontName=BOLD)
SHEET_LABEL = _style("sheet label", 10.5, 14, fontName=BOLD, textColor=ACCENT, spaceBefore=10, spaceAfter=2)
SHEET_TITLE = _style("sheet title", 34, 38, fontName=BOLD)
SHEET_NUMBER = _style("sheet number", 40, 44, fontName=BOLD, textColor=ACCENT)
SHEET_LINE = _style("sheet line", 13, 18, spaceAfter=4)
STICK = _style("stick", 24, 28)
STICK_FOOT = _style("stick foot", 9, 11, textColor=QUIET)
BOARD_NOTE = _style("board note", 11, 14)
WALL_HEAD = _style("wall head", 30, 35, fontName=BOLD)
WALL_CELL = _style("wall cell", 26, 31, fontName=BOLD)
WALL_WHEN = _style("wall when", 20, 24, fontName=BOLD)
WALL_QUIET = _style("wall quiet", 13, 16, textColor=QUIET)
# Below QR codes: to be typed from.
CODE_LABEL = _style("code label", 12, 15, fontName=BOLD, spaceBefore=3)
CODE_LINE = _style("code line", 10, 13)
WALL_NUMBER = _style("wall number", 26, 30, fontName=BOLD, textColor=ACCENT)
SLIP_NUMBER = _style("slip number", 17, 21, fontName=BOLD, alignment=TA_RIGHT)
# Badges, cards for chairs and tables, posters, forms. Posters are larger on larger paper.
BADGE_NAME = _style("badge name", 46, 49, fontName=BOLD)
BADGE_BELOW = _style("badge below", 15, 18)
CHAIR_WORD = _style("chair word", 26, 32, textColor=QUIET, alignment=TA_CENTER)
CHAIR_NUMBER = _style("chair number", 300, 300, fontName=BOLD, alignment=TA_CENTER)
CHAIR_FREE = _style("chair free", 130, 134, fontName=BOLD, alignment=TA_CENTER)
TABLE_NUMBER = _style("table number", 120, 124, fontName=BOLD)
TABLE_ALONE = _style("table alone", 200, 204, fontName=BOLD, alignment=TA_CENTER)
TABLE_ROUND = _style("table round", 14, 18, fontName=BOLD, textColor=ACCENT, spaceBefore=8, spaceAfter=3)
TABLE_ASKED = _style("table asked", 12, 16, fontName=ITALIC, spaceAfter=4)
TABLE_PERSON = _style("table person", 20, 25, spaceAfter=4)
POSTER_TITLE = _style("poster title", 52, 56, fontName=BOLD, spaceAfter=10)
POSTER_HEAD = _style("poster head", 30, 36, fontName=BOLD, textColor=ACCENT, spaceBefore=8, spaceAfter=8)
POSTER_RULE = _style("poster rule", 26, 32, spaceAfter=11)
POSTER_SMALL = _style("poster small", 15, 19, textColor=QUIET)
POSTER_LABEL = _style("poster label", 60, 64, fontName=BOLD, alignment=TA_CENTER)
POSTER_LINE = _style("poster line", 20, 25, alignment=TA_CENTER)
FORM_TITLE = _style("form title", 22, 26, fontName=BOLD, spaceBefore=2, spaceAfter=4)
FORM_LINE = _style("form line", 12.5, 16)
FORM_LINE_TIGHT = _style("form line tight", 11.5, 14.5)
FORM_NUMBER = _style("form number", 12.5, 16, fontName=BOLD, textColor=ACCENT)
FORM_INTRO = _style("form intro", 11, 15, spaceAfter=4)
FORM_HOW = _style("form how", 9.5, 12.5, textColor=QUIET)
POINT = _style("point", 9, 10.5)
CRIB = _style("crib", 11, 14, spaceAfter=2)
CRIB_RIGHT = _style("crib right", 11, 14, alignment=TA_RIGHT)
CRIB_BOLD = _style("crib bold", 11, 14, fontName=BOLD)


@functools.cache
def scaled(style: ParagraphStyle, factor: float) -> ParagraphStyle:
    """Return a style with everything in it larger or smaller, for another size of paper."""
    lengths = ("fontSize", "leading", "spaceBefore", "spaceAfter")
    return ParagraphStyle(f"{style.name} {factor:g}", style, **{n: getattr(style, n) * factor for n in lengths})


# The ends of the axes of a printed canvas.
AXIS_END = _style("axis end", 9, 11, fontName=BOLD, textColor=QUIET)
