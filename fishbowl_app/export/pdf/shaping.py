"""Letters that change with their neighbours: joined Arabic, Indic syllables, accents, families of emoji.

HarfBuzz says which glyphs a text is drawn with. ReportLab draws letters and not glyphs, so each glyph becomes a
letter of the font's own, of a private plane of Unicode, which is read back as the letters that it stands for.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, pairwise
from typing import Any, Literal

import uharfbuzz
from reportlab.lib.colors import toColor
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

# Scripts whose letters are drawn one by one: Latin, Greek, Cyrillic, Armenian, Georgian, Ethiopic, Chinese ...
_SIMPLE = re.compile(
    "[ -\u02ff\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u1200-\u137f\u13a0-\u16ff\u1e00-\u200a\u2010-\u2027"
    "\u2030-\u205e\u2070-\u20cf\u2100-\u22ff\u2e80-\u3029\u3030-\u3098\u309b-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef"
    "\U00020000-\U0003ffff]*"
).fullmatch
_PRIVATE = 0xF0000
_OUTLINE = 0.028  # of the size of letters: how thick the outlines of heavy ones are
_LEAST_HEAVY = 11.0  # points; smaller ones would run together
_HIGHEST = 500.0  # for marks; a letter with a hundred of them must not cover other lines
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_Placed = tuple[int, float, float, float]  # a glyph, its advance, where it stands beside its place


class Leftward(str):
    """Letters, or a line of a paragraph, that run from right to left; in the order in which they are read."""

    __slots__ = ()


class Rightward(str):
    """A line of a paragraph that runs from left to right, though some of its letters do not."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph as a letter of its font, `dx`, `dy` beside its place; lengths in thousandths of the size."""

    letter: str
    width: float
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Span:
    """Glyphs from left to right; where they do not tell their letters by themselves, `actual` does."""

    glyphs: tuple[Glyph, ...]
    actual: str | None = None


class ShapedFont(TTFont):
    """A font whose texts are shaped where their script asks for it; a heavy one is drawn with thicker outlines."""

    def __init__(self, name: str, file: str, *, is_heavy: bool = False) -> None:
        super().__init__(name, file, asciiReadable=0)
        self.is_heavy = is_heavy
        if is_heavy:  # ReportLab tells fonts of a document apart by the names of their faces
            self.face.name += b"-Heavy"
        self._codes = count(_PRIVATE)
        self._letters: dict[tuple[int, str], str] = {}
        self._read_as: dict[int, str] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return how wide a text is in points."""
        if not needs_shaping(text):
            width: float = super().stringWidth(text, size, encoding)
            return width
        return sum(glyph.advance for span in self.spans(text) for glyph in span.glyphs) * size / 1000

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return what a text is drawn with, from left to right; the text is in the order of reading."""
        return _spans(self, str(text), isinstance(text, Leftward))

    def scaled(self, length: float) -> float:
        """Return a length of the font's own in thousandths of the size."""
        return length * 1000 / self._units

    def letter_for(self, glyph: int, letters: str) -> str:
        """Return the letter of our own for a glyph that stands for letters."""
        known = self._letters.get((glyph, letters))
        if known is None:
            code = next(self._codes)
            self._read_as[code] = letters
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.scaled(self._shaper.get_glyph_h_advance(glyph))
            known = self._letters.setdefault((glyph, letters), chr(code))
        return known

    def read_as(self, letter: str) -> str:
        """Return what letters a letter of the font is read back as."""
        return self._read_as.get(ord(letter), letter)

    def addObjects(self, doc: Any) -> None:
        subsets = [list(subset) for subset in self.state[doc].subsets] if doc in self.state else []
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            texts = [self.read_as(chr(code)) for code in subset]
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(name, texts)

    def shape(self, text: str, leftward: bool) -> tuple[list[Any], list[Any]]:
        """Return the glyphs of a text from left to right, and where they go, as HarfBuzz has them."""
        buffer = uharfbuzz.Buffer()
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftward else "ltr"
        uharfbuzz.shape(self._shaper, buffer)
        return buffer.glyph_infos, buffer.glyph_positions

    @functools.cached_property
    def _units(self) -> int:
        units: int = self._shaper.face.upem
        return units

    @functools.cached_property
    def _shaper(self) -> Any:
        return uharfbuzz.Font(self.hbFace)


class ShapingText(PDFTextObject):
    """A text object that draws shaped texts; the canvas begins these."""

    _canvas: Any
    _fontname: str
    _fontsize: float
    _leading: float | None
    _rise: float
    _curSubset: int

    def _formatText(self, text: str) -> str:
        font = getFont(self._fontname)
        if not isinstance(font, ShapedFont):
            code: str = super()._formatText(text)  # type: ignore[misc]
            return code
        code = self._shaped(font, text) if needs_shaping(text) else super()._formatText(text)  # type: ignore[misc]
        return self._heavy(code) if font.is_heavy and self._fontsize >= _LEAST_HEAVY else code

    def _heavy(self, code: str) -> str:
        """Return the operators with outlines drawn in the colour of the letters, and all as it was after that."""
        canvas = self._canvas
        colour = getattr(self, "_fillColorObj", canvas._fillColorObj)  # its own once it has been set
        around = f"{_stroke(colour)} {self._fontsize * _OUTLINE:.3f} w 2 Tr"
        return f"{around} {code} 0 Tr {_stroke(canvas._strokeColorObj)} {canvas._lineWidth:g} w"

    def _shaped(self, font: ShapedFont, text: str) -> str:
        code = " ".join(part for span in font.spans(text) for part in self._span(font, span))
        return code.replace("] TJ [", " ")  # as one, as programs that read a PDF skip what draws nothing

    def _span(self, font: ShapedFont, span: Span) -> Iterator[str]:
        if span.actual is not None:
            yield f"/Span <</ActualText <FEFF{_hex(span.actual)}>>> BDC"
        for glyph in span.glyphs:
            yield from self._glyph(font, glyph)
        if span.actual is not None:
            yield "EMC"

    def _glyph(self, font: ShapedFont, glyph: Glyph) -> Iterator[str]:
        document = self._canvas._doc
        [(subset, code)] = font.splitString(glyph.letter, document)
        if subset != self._curSubset:
            self._curSubset = subset
            yield f"{font.getSubsetInternalName(subset, document)} {self._fontsize:g} Tf {self._leading or 0:g} TL"
        if glyph.dy:
            yield f"{self._rise + glyph.dy * self._fontsize / 1000:.3f} Ts"
        after = glyph.width + glyph.dx - glyph.advance
        yield f"[{-glyph.dx:g} <{code.hex()}> {after:g}] TJ" if glyph.dx or after else f"[<{code.hex()}>] TJ"
        if glyph.dy:
            yield f"{self._rise:g} Ts"


class ShapingCanvas(Canvas):
    """A canvas whose texts are shaped."""

    def beginText(self, x: float = 0, y: float = 0, direction: Literal["LTR", "RTL"] | None = None) -> ShapingText:
        return ShapingText(self, x, y, direction=direction)


def needs_shaping(text: str) -> bool:
    """Tell whether a text is drawn with other glyphs, or in another order, than letter by letter."""
    return isinstance(text, Leftward) or not _SIMPLE(text)


@functools.lru_cache(maxsize=20_000)
def _spans(font: ShapedFont, text: str, leftward: bool) -> tuple[Span, ...]:
    infos, positions = font.shape(text, leftward)
    starts = sorted({info.cluster for info in infos} | {0, len(text)})
    ends = dict(pairwise(starts))
    groups: dict[int, list[_Placed]] = {}
    for info, at in zip(infos, positions, strict=True):
        dy = max(-_HIGHEST, min(_HIGHEST, font.scaled(at.y_offset)))
        lengths = font.scaled(at.x_advance), font.scaled(at.x_offset), dy
        groups.setdefault(info.cluster, []).append((info.codepoint, *lengths))
    made = _leftward_spans if leftward else _rightward_spans
    return tuple(
        span for start, placed in groups.items() for span in made(font, text[start : ends[start]], placed)
    )


def _rightward_spans(font: ShapedFont, letters: str, placed: list[_Placed]) -> Iterator[Span]:
    """Yield letters with their glyphs: each glyph is read as one letter, the last one as all that are left.

    Marks would be read in the order in which they stand, or as lines of their own, so there all letters are told.
    """
    last = len(placed) - 1
    texts = [letters[number : None if number == last else number + 1] for number in range(len(placed))]
    glyphs = [_glyph(font, at, text or _silent(at)) for at, text in zip(placed, texts, strict=True)]
    has_marks = any(glyph.dx or glyph.dy or not glyph.advance for glyph in glyphs)
    yield Span(tuple(glyphs), letters if last and has_marks else None)


def _leftward_spans(font: ShapedFont, letters: str, placed: list[_Placed]) -> Iterator[Span]:
    """Yield letters that run leftward so that each is read back where it is seen.

    Programs that read a PDF take it from left to right and turn it round, letter by letter, even what stands for
    several letters. So each letter after the first has a place of its own, at which nothing is drawn; marks that
    are drawn apart say nothing.
    """
    for letter in reversed(letters[1:]):
        yield Span((_nothing(font, letter),))
    *marks, base = placed
    if marks:
        yield Span(tuple(_glyph(font, mark, _silent(mark)) for mark in marks), "")
    yield Span((_glyph(font, base, letters[0].translate(_MIRRORED)),))


def _glyph(font: ShapedFont, placed: _Placed, letters: str) -> Glyph:
    glyph, advance, dx, dy = placed
    letter = font.letter_for(glyph, letters)
    return Glyph(letter, font.face.charWidths[ord(letter)], advance, dx, dy)


def _silent(placed: _Placed) -> str:
    """Return what a glyph is read as that adds no letter: a character that cannot be seen, another for each."""
    return chr(0xE0100 + placed[0] % 0xF0)


def _nothing(font: ShapedFont, letter: str) -> Glyph:
    """Return a letter that takes no room and is not seen."""
    return _glyph(font, (font.face.charToGlyph.get(32, 0), 0.0, 0.0, 0.0), letter)


def _stroke(colour: Any) -> str:
    """Return the operator that makes a colour that of lines."""
    red, green, blue = toColor(colour).rgb()
    return f"{red:.4g} {green:.4g} {blue:.4g} RG"


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _to_unicode(name: str, texts: list[str]) -> str:
    """Return the map from the codes of a font to letters. Code 0 is never shown, and U+0000 not allowed in it."""
    pairs = [f"<{code:02X}> <{_hex(text)}>" for code, text in enumerate(texts) if code]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            f"1 begincodespacerange <00> <{len(texts) - 1:02X}> endcodespacerange",
            *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
