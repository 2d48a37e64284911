"""The board in words: themes with what was written of them, and who spoke of what."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from reportlab.platypus import Flowable

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import CANVASES, THEMES, WORDS
from fishbowl_app.export.pdf.pictures.bars import Bar, Row, bar_chart
from fishbowl_app.export.pdf.sections.canvases import canvases, words
from fishbowl_app.export.pdf.typeset.tables import Column, table
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.export.write_up import paragraphs, said_by, theme_facts, theme_title
from fishbowl_app.model.report_parts.board_data import SpokeCell, SpokeGroup, SpokeLine, SpokePart
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.rules.article import Article, Quote, Section
from fishbowl_app.model.rules.theme_figures import SMALL_BASE

_GROUP = 66.0  # points
_MOST_GROUPS = 4  # beside each other in one table, besides all


def board(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    """Return themes, canvases and words, as far as they are wanted."""
    told = summary.board
    return [
        *(_themes(press, told.article, told.spoke) if THEMES in parts and told.article else []),
        *(canvases(press, told.canvases) if CANVASES in parts and told.canvases else []),
        *(words(press, told.words) if WORDS in parts and told.words else []),
    ]


# --- themes -----------------------------------------------------------------------------------------------


def _themes(press: Press, told: Article, spoke: SpokePart | None) -> list[Flowable]:
    translate = press.words.translate
    counted = translate("Summary", "Notes in all: {0}. Chosen as quotes: {1}.").format(told.notes, told.quoted)
    story = [*press.heading(translate("Summary", "Themes")), press.paragraph(counted, look.FACTS)]
    story += _paragraphs(press, told.intro) if told.intro else []
    if len(told.sections) > 1:
        story += _overview(press, told.sections)
    for section in told.sections:
        story += _section(press, section)
    if told.closing:
        story += [*press.heading(translate("WriteUp", "To close"), 1), *_paragraphs(press, told.closing)]
    if spoke is not None:
        story += _spoke(press, spoke)
    return story


def _overview(press: Press, sections: Sequence[Section]) -> list[Flowable]:
    """Return a bar for each theme: how many notes it has."""
    most = max(section.notes for section in sections) or 1
    rows = [
        Row(
            theme_title(section, press.words),
            (Bar(section.notes / most, theme_facts(section, press.words)),),
        )
        for section in sections
    ]
    return list(bar_chart(press, rows))


def _section(press: Press, section: Section) -> list[Flowable]:
    """Return a theme with what was written of it; where no note is quoted, with all its notes."""
    story = press.heading(theme_title(section, press.words), 1)
    story.append(press.paragraph(theme_facts(section, press.words), look.FACTS))
    for part, after in zip_longest(section.parts, section.parts[1:]):
        if isinstance(part, Quote):
            story.append(_quote(press, part))
        else:
            story += _paragraphs(press, part.text, leads=isinstance(after, Quote))
    if not any(isinstance(part, Quote) for part in section.parts):
        story += [_quote(press, note) for note in section.not_quoted]
    return story


def _quote(press: Press, quote: Quote) -> Flowable:
    return press.quote(quote.text, said_by(quote, press.words))


def _paragraphs(press: Press, text: str, *, leads: bool = False) -> list[Flowable]:
    """Return a text as paragraphs; the last of one that leads to a quote stands on the same page as that."""
    *first, last = paragraphs(text) or [""]
    return [*map(press.paragraph, first), press.paragraph(last, look.LEADING if leads else look.PLAIN)]


# --- who spoke of what ------------------------------------------------------------------------------------


def _spoke(press: Press, part: SpokePart) -> list[Flowable]:
    translate = press.words.translate
    text = translate(
        "Summary",
        "How many notes of each group are in each theme, and what share of all notes of the group that is.",
    )
    story = [*press.heading(translate("Summary", "Who spoke of what"), 1), press.paragraph(text)]
    story += [_spoke_table(press, part, places) for places in _blocks(len(part.groups))]
    if any(group.small for group in part.groups):
        few = translate("Summary", "Shares of fewer than {0} notes say little and are left out.")
        story.append(press.paragraph(few.format(SMALL_BASE), look.FACTS))
    return story


def _blocks(groups: int) -> Iterator[range]:
    """Yield which groups stand beside each other in one table."""
    for start in range(0, groups, _MOST_GROUPS):
        yield range(start, min(start + _MOST_GROUPS, groups))


def _spoke_table(press: Press, part: SpokePart, places: Sequence[int]) -> Flowable:
    words, translate = press.words, press.words.translate
    groups = [*(part.groups[place] for place in places), part.total]
    heads = [*(words.group(part.groups[place].group) for place in places), translate("Summary", "All")]
    columns = [Column(translate("Summary", "Theme")), *(Column(head, _GROUP, right=True) for head in heads)]
    rows = []
    for line in part.lines:
        cells = [*(line.cells[place] for place in places), line.total]
        told = (_share(press, cell, group) for cell, group in zip(cells, groups, strict=True))
        rows.append([_line_name(press, line), *told])
    rows.append([translate("Summary", "Notes in all"), *(str(group.notes) for group in groups)])
    rows.append([translate("Summary", "People"), *(str(group.people) for group in groups)])
    return table(press, columns, rows)


def _line_name(press: Press, line: SpokeLine) -> str:
    if line.theme is not None:
        return press.words.theme(line.theme)
    aside, alone = press.words.translate("WriteUp", "Set aside"), press.words.translate("WriteUp", "In no theme")
    return aside if line.aside else alone


def _share(press: Press, cell: SpokeCell, group: SpokeGroup) -> str:
    """Return "12 · 30%"; of too few notes only how many."""
    if not cell.notes:
        return DASH
    return str(cell.notes) if group.small else DOT.join((str(cell.notes), press.words.share(cell.percent / 100)))
