"""Plans of the tables: for the middle of each its people by round, and for the door where each person sits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Big, Block, Card, Gap, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper, session_line, whole_pages
from fishbowl_app.export.pdf.sheets.rotation import name_text, places_text, round_head
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.print_pack import PlannedRound, PrintPack, SeatCard

_BESIDE = 3  # rounds on the sheet of a table, and more below them
_MOST_COLUMNS = 5  # rounds beside each other on the list for the door
_NUMBER_HEIGHT, _ALONE_HEIGHT = 150.0, 480.0
_NAME = 190.0


def table_plans(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the list for the door, if there is a plan, and a sheet for each table; without a plan its number.

    An agenda without table rounds needs none.
    """
    if not pack.has_table_rounds:
        return []
    rounds = tuple(item for item in pack.rounds if item.kind is Kind.TABLES)
    kind = press.words.translate("Handouts", "Table plan")
    below, sheet = foot(press, pack, kind), paper(options)
    tables = sorted({at.table for item in rounds for at in item.tables}) or range(1, pack.table_count + 1)
    cards = tuple(Card(tuple(_table(press, table, rounds)), middle=not rounds) for table in tables)
    middle = Pages(sheet, (whole_pages(cards),), below)
    if not rounds:
        return [middle]
    return [Pages(sheet, tuple(_door(press, pack, rounds)), below), middle]


# --- for the middle of a table ----------------------------------------------------------------------------


def _table(press: Press, table: int, rounds: Sequence[PlannedRound]) -> Iterator[Block]:
    name = press.words.translate("Handouts", "Table {0}").format(table)
    if not rounds:
        yield Big(press.paragraph(name, look.TABLE_ALONE), _ALONE_HEIGHT)
        return
    yield Big(press.paragraph(name, look.TABLE_NUMBER), _NUMBER_HEIGHT)
    columns = min(len(rounds), _BESIDE)
    for begin in range(0, len(rounds), columns):
        row = [tuple(_people(press, table, item)) for item in rounds[begin : begin + columns]]
        row += [()] * (columns - len(row))
        yield Gap(12)
        yield Beside(tuple(row), (1 / columns,) * columns, 18)


def _people(press: Press, table: int, item: PlannedRound) -> Iterator[Block]:
    """Yield who sits at a table in one round, and what they talk about."""
    yield press.paragraph(round_head(press, item), look.TABLE_ROUND)
    if item.question:
        yield press.paragraph(item.question, look.TABLE_ASKED)
    for at in item.tables:
        if at.table == table:
            for _, who in at.seats:
                yield press.paragraph(name_text(press, who), look.TABLE_PERSON)


# --- for the door -----------------------------------------------------------------------------------------


def _door(press: Press, pack: PrintPack, rounds: Sequence[PlannedRound]) -> Iterator[Block]:
    """Yield everybody with their tables, large enough to be read standing."""
    words = press.words
    yield press.heading(words.translate("Handouts", "Find your table"))
    facts = session_line(press, pack)
    if facts:
        yield press.paragraph(facts, look.FACTS)
    name = words.translate("Handouts", "Name")
    if len(rounds) > _MOST_COLUMNS:
        heads: list[Head] = [(name, _NAME), (words.translate("Handouts", "Where they sit"),)]
        texts: list[tuple[str, ...]] = [
            (name_text(press, card.who), places_text(press, pack, card)) for card in pack.cards
        ]
    else:
        heads = [(name, _NAME), *((round_head(press, item),) for item in rounds)]
        texts = [_places(press, rounds, card) for card in pack.cards]
    yield press.table(heads, [[press.paragraph(text, look.CARD) for text in row] for row in texts])


def _places(press: Press, rounds: Sequence[PlannedRound], card: SeatCard) -> tuple[str, ...]:
    at = {place.number: str(place.table) for place in card.places if place.kind is Kind.TABLES}
    return name_text(press, card.who), *(at.get(item.number, DASH) for item in rounds)
