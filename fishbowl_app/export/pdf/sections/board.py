"""The board in words: themes with what was written of them, and who spoke of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Bars, Block
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.pdf.sections.bars import counts
from fishbowl_app.export.wording import DOT
from fishbowl_app.export.write_up import paragraphs, said_by, theme_facts, theme_title
from fishbowl_app.model.report_parts.board_data import SpokeCell, SpokeGroup, SpokeLine, SpokePart
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.rules.article import Quote, Section
from fishbowl_app.model.rules.theme_figures import SMALL_BASE

_GROUP = 66.0  # points
_MOST_GROUPS = 4  # beside each other in one table, besides all


# --- themes -----------------------------------------------------------------------------------------------


def themes(press: Press, summary: Summary) -> list[Block]:
    """Return the themes with what was written of them, and who spoke of what."""
    told, translate = summary.board.article, press.words.translate
    if told is None:
        return []
    counted = translate("Summary", "Notes in all: {0}. Chosen as quotes: {1}.").format(told.notes, told.quoted)
    story: list[Block] = [press.heading(translate("Summary", "Themes")), press.paragraph(counted, look.FACTS)]
    story += _paragraphs(press, told.intro) if told.intro else []
    if len(told.sections) > 1:
        story.append(_overview(press, told.sections))
    for section in told.sections:
        story += _section(press, section)
    if told.closing:
        story += [press.heading(translate("WriteUp", "To close"), 2), *_paragraphs(press, told.closing)]
    if summary.board.spoke is not None:
        story += _spoke(press, summary.board.spoke)
    return story


def _overview(press: Press, sections: Sequence[Section]) -> Block:
    """Return a bar for each theme: how many notes it has."""
    words = press.words
    told = ((theme_title(each, words), each.notes, theme_facts(each, words)) for each in sections)
    return Bars(tuple(counts(press, told)), press.paragraph(words.translate("Summary", "Notes by theme")))


def _section(press: Press, section: Section) -> list[Block]:
    """Return a theme with what was written of it; where no note is quoted, with all its notes."""
    story: list[Block] = [press.heading(theme_title(section, press.words), 2)]
    story.append(press.paragraph(theme_facts(section, press.words), look.FACTS))
    for part, after in zip_longest(section.parts, section.parts[1:]):
        if isinstance(part, Quote):
            story.append(_quote(press, part))
        else:
            story += _paragraphs(press, part.text, leads=isinstance(after, Quote))
    if not any(isinstance(part, Quote) for part in section.parts):
        story += [_quote(press, note) for note in section.not_quoted]
    return story


def _quote(press: Press, quote: Quote) -> Block:
    return press.quote(quote.text, said_by(quote, press.words))


def _paragraphs(press: Press, text: str, *, leads: bool = False) -> list[Block]:
    """Return a text as paragraphs; the last of one that leads to a quote stands on the same page as that."""
    *first, last = paragraphs(text) or [""]
    return [*map(press.paragraph, first), press.paragraph(last, look.LEADING if leads else look.PLAIN)]


# --- who spoke of what ------------------------------------------------------------------------------------


def _spoke(press: Press, part: SpokePart) -> list[Block]:
    translate = press.words.translate
    text = translate(
        "Summary",
        "How many notes of each group are in each theme, and what share of all notes of the group that is.",
    )
    title = translate("Summary", "Who spoke of what")
    story: list[Block] = [press.heading(title, 2), press.paragraph(text)]
    story += [_spoke_table(press, part, places) for places in _blocks(len(part.groups))]
    if any(group.small for group in part.groups):
        few = translate("Summary", "Shares of fewer than {0} notes say little and are left out.")
        story.append(press.paragraph(few.format(SMALL_BASE), look.FACTS))
    return story


def _blocks(groups: int) -> Iterator[range]:
    """Yield which groups stand beside each other in one table: about as many in each."""
    tables = -(-groups // _MOST_GROUPS)
    for table in range(tables):
        yield range(groups * table // tables, groups * (table + 1) // tables)


def _spoke_table(press: Press, part: SpokePart, places: Sequence[int]) -> Block:
    words, translate = press.words, press.words.translate
    groups = [*(part.groups[place] for place in places), part.total]
    heads = [*(words.group(part.groups[place].group) for place in places), translate("Summary", "All")]
    columns: list[Head] = [(translate("Summary", "Theme"),), *((head, _GROUP, True) for head in heads)]
    rows = []
    for line in part.lines:
        cells = [*(line.cells[place] for place in places), line.total]
        told = (_share(press, cell, group) for cell, group in zip(cells, groups, strict=True))
        rows.append([_line_name(press, line), *told])
    rows.append([translate("Summary", "Notes in all"), *(str(group.notes) for group in groups)])
    rows.append([translate("Summary", "People"), *(str(group.people) for group in groups)])
    return press.table(columns, rows)


def _line_name(press: Press, line: SpokeLine) -> str:
    if line.theme is not None:
        return press.words.theme(line.theme)
    aside, alone = press.words.translate("WriteUp", "Set aside"), press.words.translate("WriteUp", "In no theme")
    return aside if line.aside else alone


def _share(press: Press, cell: SpokeCell, group: SpokeGroup) -> str:
    """Return "12 · 30%"; of no notes, or where the group has too few, only how many."""
    if group.small or not cell.notes:
        return str(cell.notes)
    return DOT.join((str(cell.notes), press.words.share(cell.percent / 100)))
