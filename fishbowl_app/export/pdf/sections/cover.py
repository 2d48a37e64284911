"""The first page: what it was about, at a glance, and where to find the rest."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Paragraph, Table

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.typeset.flowables import ContentsLine, Panel
from fishbowl_app.export.pdf.typeset.tables import PLAIN_STYLE
from fishbowl_app.model.report_parts.data import Summary

_PAD = 20.0
_MOST_GROUPS_IN_WORDS = 3


def cover(press: Press, summary: Summary) -> list[Flowable]:
    """Return title, question, date and place, and the figures at a glance."""
    return [_banner(press, summary), *_facts(press, summary), *_glance(press, summary)]


def contents(press: Press) -> list[Flowable]:
    """Return the list of the headings that the document has by now, and the end of the first page."""
    words = press.words
    if not press.headings:
        return [press.paragraph(words.translate("Summary", "Nothing else is in this summary yet."))]
    lines: list[Flowable] = [
        CondPageBreak(120),
        press.paragraph(words.translate("Summary", "Contents"), look.SUBHEADING),
    ]
    for heading in press.headings:
        if not heading.level:
            lines.append(ContentsLine(press.paragraph(heading.text_in_outline, look.CONTENTS), heading.key))
    return [*lines, PageBreak()]


def title_of(press: Press, summary: Summary) -> str:
    """Return the title, with words for a session that has none."""
    return summary.title or press.words.translate("Summary", "A session without a title")


def _banner(press: Press, summary: Summary) -> Panel:
    sheet = press.sheet
    content = [
        press.paragraph(press.words.translate("Summary", "Summary of the session"), look.OVERLINE),
        press.paragraph(title_of(press, summary), look.TITLE),
    ]
    if summary.question:
        content.append(press.paragraph(summary.question, look.LEAD))
    bleed = (sheet.left, sheet.top, sheet.right)
    return Panel(content, look.ACCENT, _PAD, bleed=bleed)


def _facts(press: Press, summary: Summary) -> Iterator[Flowable]:
    """Yield date, place and moderator, as far as they are known."""
    words = press.words
    known = [
        (words.translate("Summary", "Date"), words.date(summary.date)),
        (words.translate("Summary", "Place"), summary.place),
        (words.translate("Summary", "Moderator"), summary.moderator),
    ]
    rows = [[press.paragraph(name, look.LABEL), press.paragraph(text)] for name, text in known if text]
    if rows:
        style = [
            *PLAIN_STYLE,
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("TOPPADDING", (0, 0), (0, -1), 3),
        ]
        yield Table(rows, colWidths=[80, press.sheet.measure - 80], style=style, hAlign="LEFT")


def _glance(press: Press, summary: Summary) -> Iterator[Flowable]:
    words = press.words
    yield press.paragraph(words.translate("Summary", "At a glance"), look.SUBHEADING)
    figures = [(summary.attendance.people, words.translate("Summary", "People"))]
    if summary.rounds or not summary.open_space.breakouts:
        figures.append((len(summary.held_rounds), words.translate("Summary", "Rounds held")))
        figures.append((summary.turns, words.translate("Summary", "Turns in the circle")))
    if summary.open_space.breakouts:
        held = sum(part.held for part in summary.open_space.breakouts)
        figures.append((held, words.translate("Summary", "Breakouts held")))
        figures.append((len(summary.open_space.actions), words.translate("Summary", "Actions")))
    figures.append((summary.notes, words.translate("Summary", "Notes")))
    yield _figures(press, figures)
    for sentence in _sentences(press, summary):
        yield press.paragraph(sentence)


def _figures(press: Press, figures: list[tuple[int, str]]) -> Table:
    cells: list[list[Paragraph]] = [
        [press.paragraph(str(number), look.FIGURE) for number, _ in figures],
        [press.paragraph(label, look.FIGURE_LABEL) for _, label in figures],
    ]
    style = [
        *PLAIN_STYLE,
        ("BACKGROUND", (0, 0), (-1, -1), look.TINT),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, 0), 8),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
        ("TOPPADDING", (0, 1), (-1, 1), 0),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 10),
    ]
    made = Table(cells, colWidths=[press.sheet.measure / len(figures)] * len(figures), style=style)
    made.spaceAfter = 10
    return made


def _sentences(press: Press, summary: Summary) -> Iterator[str]:
    """Yield what the figures mean, in words."""
    words, fairness = press.words, summary.fairness
    if fairness.sat and fairness.sat == fairness.people:
        yield words.translate("Summary", "Everybody who took part sat in the circle at least once.")
    elif fairness.sat:
        text = words.translate("Summary", "{0} of {1} people sat in the circle at least once.")
        yield text.format(fairness.sat, fairness.people)
    if fairness.circle_s and 1 < len(summary.by_group) <= _MOST_GROUPS_IN_WORDS:
        text = words.translate("Summary", "{0} were {1} of the people and had {2} of the time in the circle.")
        for group in summary.by_group:
            yield text.format(
                words.group(group), words.share(group.share_of_people), words.share(group.share_of_time)
            )
    if fairness.people:
        yield words.naming(summary.names)
