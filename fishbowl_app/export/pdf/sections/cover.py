"""The cover: what it was about, when and where; and the contents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Contents, Gap, Keep, NewPage, Panel
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.report_parts.data import Summary

_PAD = 26.0  # points
_ABOVE, _BELOW = 150.0, 60.0  # of the title, inside the band
_SHORT_TITLE, _SHORT_QUESTION = 60, 140  # letters


@dataclass(frozen=True)
class _Way:
    """One way of setting a cover: its letters, its share of the usual room, and what is left for the next page."""

    title: ParagraphStyle
    lead: ParagraphStyle
    air: float
    facts_apart: bool = False
    question_apart: bool = False


_ROOMY = _Way(look.COVER_TITLE, look.COVER_LEAD, 1.0)
_CROWDED = _Way(look.COVER_TITLE_LONG, look.COVER_LEAD_LONG, 0.35)
_TIGHT = _Way(look.COVER_TITLE_TIGHT, look.COVER_LEAD_LONG, 0.1)
_APART = _Way(look.COVER_TITLE_TIGHT, look.COVER_LEAD_LONG, 0.35, facts_apart=True)
_ALONE = _Way(look.COVER_TITLE_TIGHT, look.COVER_LEAD_LONG, 0.35, facts_apart=True, question_apart=True)
_WAYS = (_ROOMY, _CROWDED, _TIGHT, _APART, _ALONE)
STEPS = range(len(_WAYS))  # from roomy to tight


def first_step(summaries: Iterable[Summary], *, large: bool) -> int:
    """Return 0 where title and question are short enough, in all languages, to be large on the cover; else 1."""
    short = all(len(each.title) <= _SHORT_TITLE and len(each.question) <= _SHORT_QUESTION for each in summaries)
    return 0 if short and not large else 1


def cover(press: Press, summary: Summary, step: int) -> list[Block]:
    """Return title, question, date, place, and how people are called, for a page of its own; one of STEPS."""
    way = _WAYS[step]
    return [_band(press, summary, way), *([] if way.facts_apart else [Gap(28 * way.air), *_facts(press, summary)])]


def behind_cover(press: Press, summary: Summary, step: int) -> list[Block]:
    """Return what there was no room for on the cover, for the page after it."""
    way = _WAYS[step]
    if not way.facts_apart:
        return []
    question = [press.paragraph(summary.question, look.QUESTION), Gap(20)] if summary.question else []
    return [*(question if way.question_apart else []), Keep(tuple(_facts(press, summary))), NewPage()]


def incomplete(press: Press, count: int) -> Block:
    """Return what says that texts have no translation yet; it stands on the first page."""
    text = press.words.count("Summary", "This document is incomplete: %n text(s) not translated yet.", count)
    return Panel((press.paragraph(text, look.CELL_BOLD),), look.TINT, 10, bar=look.ACCENT)


def contents(press: Press) -> list[Block]:
    """Return the list of what is in the document."""
    return [Contents(press.paragraph(press.words.translate("Summary", "Contents"), look.CONTENTS_TITLE))]


def title_of(press: Press, summary: Summary) -> str:
    """Return the title, with words for a session that has none."""
    return summary.title or press.words.translate("Summary", "A session without a title")


def _band(press: Press, summary: Summary, way: _Way) -> Panel:
    sheet = press.sheet
    content: list[Block] = [
        press.paragraph(press.words.translate("Summary", "Summary of the session"), look.OVERLINE),
        Gap(_ABOVE * way.air),
        press.title(title_of(press, summary), way.title),
    ]
    if summary.question and not way.question_apart:
        content.append(press.paragraph(summary.question, way.lead))
    content.append(Gap(_BELOW * way.air))
    return Panel(tuple(content), look.ACCENT, _PAD, bleed=(sheet.left, sheet.top, sheet.right))


def _facts(press: Press, summary: Summary) -> Iterator[Block]:
    """Yield date, place and moderator beside each other, in large print below each other; and what names are."""
    known = [Keep(fact) for fact in _known(press, summary)]
    if press.large:
        yield from (block for fact in known for block in (fact, Gap(8)))
    elif known:
        yield Beside(tuple((fact,) for fact in known), (1 / len(known),) * len(known), gap=18)
        yield Gap(20)
    if summary.attendance.people:
        yield press.paragraph(press.words.naming(summary.names), look.COVER_SMALL)


def _known(press: Press, summary: Summary) -> Iterator[tuple[Block, ...]]:
    """Yield date, place and moderator, as far as they are known."""
    words = press.words
    for label, text in (
        (words.translate("Summary", "Date"), words.date(summary.date)),
        (words.translate("Summary", "Place"), summary.place),
        (words.translate("Summary", "Moderator"), summary.moderator),
    ):
        if text:
            yield press.paragraph(label, look.LABEL), press.paragraph(text, look.COVER_FACT)
