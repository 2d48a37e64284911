"""The plan of the rotation on paper: rounds by chairs for whoever runs it, by name for the door."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.pdf.sheets.paper import foot, paper, session_line
from fishbowl_app.export.wording import DASH, DOT
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.print_pack import PlannedPlace, PlannedRound, PrintPack, SeatCard
from fishbowl_app.model.report_parts.said import Who

_NUMBER, _NAME = 52.0, 170.0  # points
_MOST_COLUMNS = 6  # rounds beside each other in the list by name
_BESIDE = {Kind.ROUND: 4, Kind.TABLES: 3}  # rounds beside each other


def rotation(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return the plan, rounds beside each other with their seats, then each person with their rounds."""
    if not pack.rounds:
        return []
    blocks = (*_by_round(press, pack), *_by_name(press, pack))
    kind = press.words.translate("Handouts", "Plan of the rotation")
    return [Pages(paper(options), blocks, foot(press, pack, kind))]


def _by_round(press: Press, pack: PrintPack) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "The rotation, round by round"))
    facts = session_line(press, pack)
    if facts:
        yield press.paragraph(facts, look.FACTS)
    for kind, rounds in groupby(pack.rounds, key=lambda item: item.kind):
        yield from _in_blocks(press, list(rounds), _BESIDE[kind])


def _in_blocks(press: Press, rounds: Sequence[PlannedRound], beside: int) -> Iterator[Block]:
    for begin in range(0, len(rounds), beside):
        block = rounds[begin : begin + beside]
        yield from _questions(press, block)
        yield _block(press, block)


def _questions(press: Press, block: Sequence[PlannedRound]) -> Iterator[Block]:
    for item in block:
        if item.question:
            text = f"{round_name(press, item.kind, item.number)}: {item.question}"
            yield press.paragraph(text, look.FACTS)


def _block(press: Press, block: Sequence[PlannedRound]) -> Block:
    """Return rounds as columns; a row for each chair, or for each table with all its people."""
    words, at_tables = press.words, block[0].kind is Kind.TABLES
    place = words.translate("Handouts", "Table") if at_tables else words.translate("Handouts", "Chair")
    found = [_tables(press, item) if at_tables else _chairs(press, item) for item in block]
    numbers = sorted({number for seats in found for number in seats})
    columns: list[Head] = [(place, _NUMBER), *((round_head(press, item),) for item in block)]
    return press.table(columns, [(str(number), *(seats.get(number, "") for seats in found)) for number in numbers])


def _tables(press: Press, item: PlannedRound) -> dict[int, str]:
    return {at.table: ", ".join(name_text(press, who) for _, who in at.seats) for at in item.tables}


def _chairs(press: Press, item: PlannedRound) -> dict[int, str]:
    return {chair: name_text(press, who) for at in item.tables for chair, who in at.seats}


def _by_name(press: Press, pack: PrintPack) -> Iterator[Block]:
    """Yield everybody with their places: a column for each round, or where they are many, all in one."""
    words = press.words
    yield press.heading(words.translate("Handouts", "The rotation by name"))
    name = words.translate("Handouts", "Name")
    if len(pack.rounds) > _MOST_COLUMNS:
        columns: list[Head] = [(name, _NAME), (words.translate("Handouts", "Where they sit"),)]
        rows = [(name_text(press, card.who), places_text(press, pack, card)) for card in pack.cards]
        yield press.table(columns, rows)
        return
    columns = [(name, _NAME * 0.8), *((round_head(press, item),) for item in pack.rounds)]
    yield press.table(columns, [_places_row(press, pack, card) for card in pack.cards])


def _places_row(press: Press, pack: PrintPack, card: SeatCard) -> tuple[str, ...]:
    at = {(place.kind, place.number): place_text(press, place) for place in card.places}
    return name_text(press, card.who), *(at.get((item.kind, item.number), DASH) for item in pack.rounds)


# --- words that other sheets say too ----------------------------------------------------------------------


def name_text(press: Press, who: Who) -> str:
    """Return somebody's name alone, or what else may be said of them."""
    return who.name or press.words.who_or_someone(who)


def round_name(press: Press, kind: Kind, number: int) -> str:
    """Return "Round 2" or "Table round 2"."""
    if kind is Kind.TABLES:
        return press.words.translate("Handouts", "Table round {0}").format(number)
    return press.words.translate("Handouts", "Round {0}").format(number)


def round_head(press: Press, item: PlannedRound) -> str:
    """Return "Round 2 · 10:20"."""
    clock = press.words.clock(item.start) if item.start else ""
    return DOT.join(part for part in (round_name(press, item.kind, item.number), clock) if part)


def place_text(press: Press, place: PlannedPlace) -> str:
    """Return where somebody sits in a round: "chair 3" or "table 2"."""
    if place.kind is Kind.TABLES:
        return press.words.translate("Handouts", "table {0}").format(place.table)
    return press.words.translate("Handouts", "chair {0}").format(place.chair)


def places_text(press: Press, pack: PrintPack, card: SeatCard) -> str:
    """Return all places of a person to come on one line; some words for those who have none."""
    if not card.places:
        return no_place_text(press, pack, card)
    return "; ".join(f"{round_name(press, at.kind, at.number)}, {place_text(press, at)}" for at in card.places)


def no_place_text(press: Press, pack: PrintPack, card: SeatCard) -> str:
    """Return what somebody is told who has no place in the rounds to come."""
    words = press.words
    if card.sat:
        numbers = ", ".join(map(str, card.sat))
        return words.translate("Handouts", "Has sat in round {0}; listens from now on.").format(numbers)
    if any(item.kind is Kind.ROUND for item in pack.rounds):
        return words.translate("Handouts", "Listens in the outer circle.")
    return words.translate("Handouts", "Ask the moderator for your place.")
