"""The board in pictures: canvases with what lies in their regions, and the words that most notes say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.pictures.board import CanvasPicture, CloudPicture, Sticker, fitting, picture_size
from fishbowl_app.export.pdf.typeset.tables import in_columns
from fishbowl_app.export.write_up import said_by
from fishbowl_app.model.report_parts.board_data import CanvasNote, CanvasPart, WordLine, WordsPart
from fishbowl_app.model.rules.word_cloud import MOST_WORDS

_CLOUD = 230.0  # points high
_COLUMNS = 4  # of the list of words
_FEW = 8  # words, for which half of that is enough


# --- canvases ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Numbered:
    """A note with its number on the canvas, from 1."""

    number: int
    note: CanvasNote


def canvases(press: Press, parts: Sequence[CanvasPart]) -> list[Flowable]:
    """Return each canvas as a picture; where its notes cannot be read in that, they are numbered and listed."""
    story = press.heading(press.words.translate("Summary", "Canvases"), room=_height(press, parts[0]))
    for part in parts:
        story += [*press.heading(part.title, 1, room=_height(press, part)), *_canvas(press, part)]
    return story


def _height(press: Press, part: CanvasPart) -> float:
    return picture_size(press, part)[1]


def _canvas(press: Press, part: CanvasPart) -> list[Flowable]:
    notes = [note for region in part.regions for note in region.notes]
    words = [fitting(press, note.quote.text, part) for note in notes]
    readable = [(note, made) for note, made in zip(notes, words, strict=True) if made is not None]
    if len(readable) == len(notes):
        stickers = [Sticker(note.box, look.PAPER_OF[note.colour], made) for note, made in readable]
        return [CanvasPicture(press, part, stickers)]
    numbered = [_Numbered(number, note) for number, note in enumerate(notes, start=1)]
    return [
        CanvasPicture(press, part, [_number(press, each) for each in numbered]),
        *_lists(press, part, numbered),
    ]


def _number(press: Press, each: _Numbered) -> Sticker:
    words = press.paragraph(str(each.number), look.STICKER_NUMBER)
    return Sticker(each.note.box, look.PAPER_OF[each.note.colour], words, is_number=True)


def _lists(press: Press, part: CanvasPart, numbered: Sequence[_Numbered]) -> list[Flowable]:
    """Return the notes of each region as a list."""
    story: list[Flowable] = []
    rest = iter(numbered)
    for region in part.regions:
        if region.notes:
            story.append(press.paragraph(region.title, look.LABEL_ABOVE))
        for _, each in zip(region.notes, rest, strict=False):
            text = f"{each.number}. {each.note.quote.text}"
            story.append(press.quote(text, said_by(each.note.quote, press.words)))
    return story


# --- words ------------------------------------------------------------------------------------------------


def words(press: Press, part: WordsPart) -> list[Flowable]:
    """Return the words that stand in enough notes, as a cloud and as a list."""
    translate = press.words.translate
    told = translate("Summary", "Words that stand in {0} notes or more, of {1} notes. A note counts a word once.")
    shown = part.words[:MOST_WORDS]
    height = _CLOUD if len(shown) > _FEW else _CLOUD / 2
    story = press.heading(translate("Summary", "Words"), room=height)
    story.append(press.paragraph(told.format(part.least, part.notes)))
    story.append(CloudPicture(press, [(line.word, line.count) for line in shown], height))
    story.append(_list(press, shown))
    if len(part.words) > len(shown):
        more = translate("Summary", "Words that stand in fewer notes than these, and in {0} or more: {1}.")
        story.append(press.paragraph(more.format(part.least, len(part.words) - len(shown)), look.FACTS))
    return story


def _list(press: Press, lines: Sequence[WordLine]) -> Flowable:
    cells = [press.paragraph(f"{line.word}: {line.count}", look.CELL) for line in lines]
    return in_columns(press, cells, _COLUMNS)
