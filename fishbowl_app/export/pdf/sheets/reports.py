"""Report forms: what the convener of a breakout hands in."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Pages, Rules, Table
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import beside_codes
from fishbowl_app.export.pdf.sheets.paper import TO_FILL, foot, paper, whole_pages
from fishbowl_app.export.pdf.sheets.topics import conveners_of, where_and_when
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.print_pack import PrintPack, TopicCard

_TITLE_HEIGHT = 44.0
_LINE = 23.0
_ACTIONS = 5
_ACTION_HEIGHT = 25.0
_BY_WHOM, _BY_WHEN = 130.0, 90.0
_CODE_MM = 30.0


def report_forms(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a form for each topic to be held, then the blank ones; none where there is no open space."""
    if not (pack.topics or pack.has_open_space):
        return []
    sheet = paper(options)
    cards = [Card(tuple(_form(press, topic, sheet))) for topic in pack.topics]
    cards += [Card(tuple(_form(press, None, sheet))) for _ in range(options.blank_reports)]
    title = press.words.translate("Handouts", "Report form")
    return [Pages(sheet, (whole_pages(cards),), foot(press, pack, title))] if cards else []


def _form(press: Press, topic: TopicCard | None, sheet: Sheet) -> Iterator[Block]:
    words = press.words
    head = _head(press, topic) if topic else _blank_head(press)
    # The form has room for one code: where the report may be typed, not the calendar, as the breakout is over
    links = [code for code in topic.codes if code.kind is CodeKind.LINK][:1] if topic else []
    yield from beside_codes(press, head, links, _CODE_MM, sheet.measure)
    yield from _asked(press, words.translate("Handouts", "Who came (names or how many)"), 2)
    yield from _asked(press, words.translate("Handouts", "What was said, in short"), 8)
    yield from _asked(press, words.translate("Handouts", "What we recommend"), 5)
    yield from _asked(press, words.translate("Handouts", "What we ask of others"), 2)
    yield press.paragraph(words.translate("Handouts", "What will be done"), look.SHEET_LABEL)
    yield _actions(press)


def _head(press: Press, topic: TopicCard) -> Iterator[Block]:
    label = press.words.translate("Handouts", "Report of topic {0}").format(topic.number)
    yield press.paragraph(label, look.SHEET_LABEL)
    yield Big(press.paragraph(topic.title, look.SHEET_TITLE), _TITLE_HEIGHT, 13.0)
    facts = DOT.join(part for part in (where_and_when(press, topic), conveners_of(press, topic)) if part)
    yield press.paragraph(facts, look.FACTS) if facts else Rules(1, _LINE)


def _blank_head(press: Press) -> Iterator[Block]:
    label = press.words.translate("Handouts", "Report of topic {0}").format(DASH)
    yield press.paragraph(label, look.SHEET_LABEL)
    yield Rules(2, _LINE)


def _asked(press: Press, label: str, lines: int) -> Iterator[Block]:
    yield press.paragraph(label, look.SHEET_LABEL)
    yield Rules(lines, _LINE)


def _actions(press: Press) -> Table:
    words = press.words
    heads = (
        (words.translate("Handouts", "What"),),
        (words.translate("Handouts", "Who"), _BY_WHOM),
        (words.translate("Handouts", "By when"), _BY_WHEN),
    )
    rows = [(TO_FILL, "", "")] * _ACTIONS
    return press.table(heads, rows, row_heads=False, row_height=_ACTION_HEIGHT, ruled=True)
