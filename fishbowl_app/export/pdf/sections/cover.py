"""The cover: what it was about, when and where; and the contents."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Contents, Gap, Panel, Text
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.report_parts.data import Summary

_PAD = 26.0  # points
_ABOVE, _BELOW = 96.0, 30.0  # of the title, inside the band


def cover(press: Press, summary: Summary) -> list[Block]:
    """Return title, question, date, place, and how people are called; it fills a page of its own."""
    known = list(_known(press, summary))
    shares = tuple(1 / len(known) for _ in known)
    called = [press.paragraph(press.words.naming(summary.names), look.COVER_SMALL)] * bool(
        summary.attendance.people
    )
    return [
        _band(press, summary),
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


def title_of(press: Press, summary: Summary) -> Text:
    """Return the title, with words for a session that has none."""
    return press.paragraph(
        summary.title or press.words.translate("Summary", "A session without a title"), look.COVER_TITLE
    )


def _band(press: Press, summary: Summary) -> Panel:
    sheet = press.sheet
    content: list[Block] = [
        press.paragraph(press.words.translate("Summary", "Summary of the session"), look.OVERLINE),
        Gap(_ABOVE),
        title_of(press, summary),
    ]
    if summary.question:
        content.append(press.paragraph(summary.question, look.COVER_LEAD))
    content.append(Gap(_BELOW))
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
