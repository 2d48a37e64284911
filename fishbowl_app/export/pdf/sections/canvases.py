"""The board in pictures: canvases with what lies in their regions, and the words that most notes say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Figure, InColumns
from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.pictures.board import (
    AXIS,
    PAD,
    CanvasPicture,
    CloudPicture,
    CloudWord,
    RegionBox,
    Sticker,
)
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.typeset.breaking import broken, whole_parts
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.write_up import said_by
from fishbowl_app.model.report_parts.board_data import CanvasNote, CanvasPart, WordLine
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.model.rules.word_cloud import MOST_WORDS

_MOST_OF_PAGE = 0.8
_ROOM_OF_TITLE = 60.0  # what stands between the title of the part and its first canvas
_CLOUDS = ((8, 110.0), (16, 150.0), (MOST_WORDS, 230.0))  # up to so many words, so many points high
_COLUMNS, _LIST = 4, 60.0  # of the list of words; how much of it stands below the cloud

# --- canvases ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Numbered:
    """A note with its number on the canvas, from 1."""

    number: int
    note: CanvasNote


def canvases(press: Press, summary: Summary) -> list[Block]:
    """Return each canvas as a picture; where its notes cannot be read in that, they are numbered and listed."""
    parts = summary.board.canvases
    if not parts:
        return []
    title = press.words.translate("Summary", "Canvases")
    story: list[Block] = [press.heading(title, room=_size(press, parts[0])[1] + _ROOM_OF_TITLE)]
    for part in parts:
        story += [press.heading(part.title, 2, room=_size(press, part)[1]), *_canvas(press, part)]
    return story


def _size(press: Press, part: CanvasPart) -> tuple[float, float]:
    """Return how wide and high a canvas is drawn: as wide as the text, unless that is too high for a page."""
    wide = press.sheet.measure - AXIS
    high = min(wide / part.ratio, press.sheet.text_height * _MOST_OF_PAGE)
    return high * part.ratio, high


def _canvas(press: Press, part: CanvasPart) -> list[Block]:
    notes = [note for region in part.regions for note in region.notes]
    styles = [_fitting(press, note.quote.text, part) for note in notes]
    readable = [(note, style) for note, style in zip(notes, styles, strict=True) if style is not None]
    if len(readable) == len(notes):
        stickers = [_sticker(press, note, style) for note, style in readable]
        return [_figure(press, part, stickers)]
    numbered = [_Numbered(number, note) for number, note in enumerate(notes, start=1)]
    return [_figure(press, part, [_number(press, each) for each in numbered]), *_lists(press, part, numbered)]


def _figure(press: Press, part: CanvasPart, stickers: Sequence[Sticker]) -> Block:
    wide, high = _size(press, part)
    ends = part.across_from, part.across_to, part.up_from, part.up_to
    first, second, third, fourth = (press.paragraph(words, look.LABEL) for words in ends)
    regions = tuple(RegionBox(each.box, press.paragraph(each.title, look.HEAD)) for each in part.regions)
    shown = (first, second, third, fourth) if any(ends) else None
    return Figure(CanvasPicture(wide, high, regions, tuple(stickers), shown), press.paragraph(_says(press, part)))


def _says(press: Press, part: CanvasPart) -> str:
    """Return what the picture shows: which notes lie in which region."""
    none = press.words.translate("Summary", "no notes")
    regions = (
        f"{region.title}: {'; '.join(note.quote.text for note in region.notes) or none}" for region in part.regions
    )
    return f"{part.title}. {' | '.join(regions)}"


def _sticker(press: Press, note: CanvasNote, style: ParagraphStyle) -> Sticker:
    words = press.paragraph(note.quote.text, style)
    return Sticker(note.box, look.PAPER_OF[note.colour], words, style)


def _number(press: Press, each: _Numbered) -> Sticker:
    style = look.STICKER_NUMBER
    words = press.paragraph(str(each.number), style)
    return Sticker(each.note.box, look.PAPER_OF[each.note.colour], words, style, is_number=True)


def _lists(press: Press, part: CanvasPart, numbered: Sequence[_Numbered]) -> list[Block]:
    """Return the notes of each region as a list."""
    story: list[Block] = []
    rest = iter(numbered)
    for region in part.regions:
        if region.notes:
            story.append(press.heading(region.title, 3))
        for _, each in zip(region.notes, rest, strict=False):
            text = f"{each.number}. {each.note.quote.text}"
            story.append(press.quote(text, said_by(each.note.quote, press.words)))
    return story


def _fitting(press: Press, text: str, part: CanvasPart) -> ParagraphStyle | None:
    """Return the largest style in which a note fits onto its paper, None where it would be too small to read."""
    if press.large:
        return None
    wide = part.note_width * _size(press, part)[0]
    high = wide * NOTE_HEIGHT / NOTE_WIDTH
    fitting = (style for style in look.STICKERS if _fits(text, style, wide - 2 * PAD, high - 2 * PAD))
    return next(fitting, None)


def _fits(text: str, style: ParagraphStyle, wide: float, high: float) -> bool:
    """Tell whether words fit, none of them broken."""
    lettering = _lettering()

    def measure(words: str) -> float:
        return lettering.width(words, style.fontName, style.fontSize)

    if wide < max([4 * style.fontSize, *map(measure, whole_parts(text))]):
        return False
    return len(broken(text, wide, measure)) * style.leading <= high


@cache
def _lettering() -> Lettering:
    """Return what measures words before there is a document to set them in."""
    return Lettering(Ink())


# --- words ------------------------------------------------------------------------------------------------


def words(press: Press, summary: Summary) -> list[Block]:
    """Return the words that stand in enough notes, as a cloud and as a list."""
    part, translate = summary.board.words, press.words.translate
    if part is None:
        return []
    told = translate("Summary", "Words that stand in {0} notes or more, of {1} notes. A note counts a word once.")
    shown = part.words[:MOST_WORDS]
    height = next(height for most, height in _CLOUDS if len(shown) <= most)
    story: list[Block] = [
        press.heading(translate("Summary", "Words"), room=height + _LIST),
        press.paragraph(told.format(part.least, part.notes)),
        _cloud(press, shown, height),
        InColumns(tuple((press.paragraph(_counted(line), look.CELL),) for line in shown), _COLUMNS),
    ]
    if len(part.words) > len(shown):
        more = translate("Summary", "Words that stand in fewer notes than these, and in {0} or more: {1}.")
        story.append(press.paragraph(more.format(part.least, len(part.words) - len(shown)), look.FACTS))
    return story


def _cloud(press: Press, shown: Sequence[WordLine], height: float) -> Block:
    says = press.words.translate("Summary", "The same words in sizes by the notes they stand in: {0}.")
    said = press.paragraph(says.format(", ".join(map(_counted, shown))))
    return Figure(
        CloudPicture(tuple(CloudWord(press.paragraph(line.word), line.count) for line in shown), height), said
    )


def _counted(line: WordLine) -> str:
    return f"{line.word}: {line.count}"
