"""Topic sheets: a page for each topic to stand beside, and empty ones for the marketplace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Big, Block, Card, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.codes import beside_codes
from fishbowl_app.export.pdf.sheets.paper import foot, paper, whole_pages
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.print_pack import PrintPack, TopicCard

_TITLE_HEIGHT = 104.0
_LINE = 27.0
_OTHER = 235.0  # points that title, question, conveners and time take, mostly
_LINES_OF_BLANK = 9  # besides those for what we talk about
_CODE_MM = 40.0


def topic_sheets(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return a page for each topic to be held, then the blank ones; none where there is no open space."""
    if not (pack.topics or pack.has_open_space):
        return []
    sheet = paper(options)
    cards = [Card(tuple(_sheet(press, topic, sheet))) for topic in pack.topics]
    cards += [Card(tuple(_blank(press, _lines(sheet)))) for _ in range(options.blank_topics)]
    title = press.words.translate("Handouts", "Topic sheet")
    return [Pages(sheet, (whole_pages(cards),), foot(press, pack, title))] if cards else []


def _lines(sheet: Sheet) -> int:
    """Return how many lines to write on a page has, beside what stands on it."""
    return int((sheet.text_height - _OTHER) / _LINE)


def where_and_when(press: Press, topic: TopicCard) -> str:
    """Return the time and space of a breakout, "" where it does not hang yet."""
    if not topic.slot:
        return ""
    when = press.words.span(topic.start, topic.end) if topic.start is not None else topic.slot_title
    return DOT.join(part for part in (when, topic.space) if part)


def conveners_of(press: Press, topic: TopicCard) -> str:
    """Return who of the conveners may be told, on one line."""
    return "; ".join(each_once(press.words.who(who) for who in topic.conveners))


def each_once(called: Iterable[str]) -> Iterator[str]:
    """Yield what people are called, each once; with how many of them where they are several."""
    for words, count in Counter(called).items():
        yield words if count == 1 else f"{words} ({count})"


def _sheet(press: Press, topic: TopicCard, sheet: Sheet) -> Iterator[Block]:
    words = press.words
    yield from beside_codes(press, _head(press, topic), topic.codes, _CODE_MM, sheet.measure)
    yield press.paragraph(words.translate("Handouts", "What we talk about"), look.SHEET_LABEL)
    yield Rules(_lines(sheet), _LINE)


def _head(press: Press, topic: TopicCard) -> Iterator[Block]:
    words = press.words
    number = press.paragraph(words.translate("Handouts", "Topic {0}").format(topic.number), look.SHEET_NUMBER)
    yield number
    yield Big(press.paragraph(topic.title, look.SHEET_TITLE), _TITLE_HEIGHT, 16.0)
    if topic.question:
        yield press.paragraph(topic.question, look.SHEET_LINE)
    yield from _labelled(press, words.translate("Handouts", "Convened by"), conveners_of(press, topic))
    yield from _labelled(press, words.translate("Handouts", "Time and space"), where_and_when(press, topic))


def _blank(press: Press, lines: int) -> Iterator[Block]:
    words = press.words
    yield press.paragraph(f"{words.translate('Handouts', 'Topic')} {DASH}", look.SHEET_NUMBER)
    yield from _to_fill(press, words.translate("Handouts", "Title, as a question or in a few words"), 3, 40.0)
    yield from _labelled(press, words.translate("Handouts", "Convened by"), "")
    yield from _labelled(press, words.translate("Handouts", "Time and space"), "")
    yield from _to_fill(press, words.translate("Handouts", "What we talk about"), lines - _LINES_OF_BLANK, _LINE)
    yield from _to_fill(press, words.translate("Handouts", "Who wants to come"), 3, _LINE)


def _to_fill(press: Press, label: str, lines: int, height: float) -> Iterator[Block]:
    yield press.paragraph(label, look.SHEET_LABEL)
    yield Rules(lines, height)


def _labelled(press: Press, label: str, text: str) -> Iterator[Block]:
    """Yield a label with what there is to say, or a line to write it on."""
    yield press.paragraph(label, look.SHEET_LABEL)
    yield press.paragraph(text, look.SHEET_LINE) if text else Rules(1, _LINE)
