"""The cover: what it was about, when and where; and the contents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Contents, Gap, Panel
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.report_parts.data import Summary

_PAD = 26.0  # points
_ABOVE, _BELOW = 150.0, 60.0  # of the title, inside the band
_CROWDED, _LARGE = 0.35, 0.2  # of that where there are long words; in large print
_SHORT_TITLE, _SHORT_QUESTION = 60, 140  # letters


def is_roomy(summaries: Iterable[Summary]) -> bool:
    """Tell whether title and question are short enough, in all languages, to be large on the cover."""
    return all(len(each.title) <= _SHORT_TITLE and len(each.question) <= _SHORT_QUESTION for each in summaries)


def cover(press: Press, summary: Summary, *, roomy: bool) -> list[Block]:
    """Return title, question, date, place, and how people are called; it fills a page of its own."""
    known = list(_known(press, summary))
    shares = tuple(1 / len(known) for _ in known)
    called = [press.paragraph(press.words.naming(summary.names), look.COVER_SMALL)] * bool(
        summary.attendance.people
    )
    return [
        _band(press, summary, roomy),
        Gap(28),
        *([Beside(tuple(known), shares, gap=18)] if known else []),
        Gap(20),
        *called,
    ]


def incomplete(press: Press, count: int) -> Block:
    """Return what says that texts have no translation yet; it stands on the first page."""
    text = press.words.translate("Summary", "This document is incomplete: {0} texts are not translated yet.")
    return Panel((press.paragraph(text.format(count), look.CELL_BOLD),), look.TINT, 10, bar=look.ACCENT)


def contents(press: Press) -> list[Block]:
    """Return the list of what is in the document."""
    return [Contents(press.paragraph(press.words.translate("Summary", "Contents"), look.CONTENTS_TITLE))]


def title_of(press: Press, summary: Summary) -> str:
    """Return the title, with words for a session that has none."""
    return summary.title or press.words.translate("Summary", "A session without a title")


def _band(press: Press, summary: Summary, roomy: bool) -> Panel:
    sheet, air = press.sheet, 1.0 if roomy else _LARGE if press.large else _CROWDED
    content: list[Block] = [
        press.paragraph(press.words.translate("Summary", "Summary of the session"), look.OVERLINE),
        Gap(_ABOVE * air),
        press.title(title_of(press, summary), look.COVER_TITLE if roomy else look.COVER_TITLE_LONG),
    ]
    if summary.question:
        style = look.COVER_LEAD if roomy else look.COVER_LEAD_LONG
        content.append(press.paragraph(summary.question, style))
    content.append(Gap(_BELOW * air))
    return Panel(tuple(content), look.ACCENT, _PAD, bleed=(sheet.left, sheet.top, sheet.right))


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
