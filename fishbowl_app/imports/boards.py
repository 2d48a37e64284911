"""Exports of the boards of other tools, known by their headers.

- Miro: one cell a note without a header, its tags in the cells after it; or with one that names the content and
  the frame of each note. Texts may be HTML.
- MURAL: "ID, Text, BG Color, Sticky type, Border line, Position X, Position Y, Area, Link to, Last Updated By,
  ..."
- Padlet and what is like it: "Subject, Body, Attachment, Author, Created At, Updated At", newer "Section, Subject
  (or Title), Body, ..., Post Color, Created at (UTC)", perhaps with a column of likes.

Area, frame and section are where people put a note, so they are its theme. Whoever changed a note last is not who
wrote it, so that is not taken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.words import Field, normal


class Board(StrEnum):
    """Whose board an export is of."""

    MIRO = "Miro"
    MURAL = "MURAL"
    PADLET = "Padlet"


_VOTES = ("votes", "vote count", "likes", "upvotes", "reactions", "reaction count", "stars", "score", "points")
# Field -> the headers it may have, the best first.
_HEADERS: dict[Board, dict[NoteField, tuple[str, ...]]] = {
    Board.MIRO: {
        NoteField.TEXT: ("content", "text", "plain text", "sticky note", "sticky note text", "title", "name"),
        NoteField.THEME: ("frame", "frame title", "frame name", "parent frame", "parent", "tags", "tag"),
        NoteField.VOTES: _VOTES,
        NoteField.COLOUR: ("fill color", "fillcolor", "background color", "color", "colour", "sticky color"),
        NoteField.NAME: ("created by", "author"),
        NoteField.TIME: ("created at", "createdat", "created"),
    },
    Board.MURAL: {
        NoteField.TEXT: ("text", "title"),
        NoteField.THEME: ("area", "location", "tags"),
        NoteField.VOTES: _VOTES,
        NoteField.COLOUR: ("bg color", "background color", "color"),
        NoteField.NAME: ("author", "created by"),
        NoteField.TIME: ("created at", "created on", "created"),
    },
    Board.PADLET: {
        NoteField.TITLE: ("subject", "title", "post subject"),
        NoteField.TEXT: ("body", "post body"),
        NoteField.THEME: ("section", "column", "section name"),
        NoteField.VOTES: _VOTES,
        NoteField.COLOUR: ("post color", "color", "colour"),
        NoteField.NAME: ("author", "author name", "full name"),
        NoteField.TIME: ("created at utc", "created at", "created"),
    },
}
# A header that says all of one of these is of that board. The first that fits counts.
_SIGNS: tuple[tuple[Board, tuple[frozenset[str], ...]], ...] = (
    (
        Board.MURAL,
        (
            frozenset({"text", "bg color"}),
            frozenset({"text", "sticky type"}),
            frozenset({"text", "area", "position x"}),
        ),
    ),
    (
        Board.PADLET,
        tuple(
            frozenset({"body", other})
            for other in ("subject", "section", "attachment", "attachment link", "attachments", "post color")
        ),
    ),
    (
        Board.MIRO,
        tuple(
            frozenset({text, where})
            for text in ("content", "text", "plain text", "sticky note", "sticky note text")
            for where in ("frame", "frame title", "frame name", "parent frame", "fillcolor", "fill color")
        ),
    ),
)
_NAMED_MIRO = re.compile(r"\bmiro\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li)>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|b|i|u|s|em|strong|a|ul|ol|li|br)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_MARKUP = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]+);|</?[a-z]+[^<>]*>", re.IGNORECASE)


def recognised(table: Table) -> Board | None:
    """Return whose board a table is an export of, None where nothing says so."""
    if table.header is None:
        return Board.MIRO if _NAMED_MIRO.search(table.name) and _is_list_with_tags(table) else None
    said = {normal(cell) for cell in table.header_cells}
    return next((board for board, signs in _SIGNS if any(sign <= said for sign in signs)), None)


def columns_of(table: Table, board: Board) -> dict[Field, int]:
    """Return which columns of an export hold what. A column in which nothing stands holds nothing."""
    if table.header is None:
        return {NoteField.TEXT: 0, NoteField.THEME: 1} if table.width > 1 else {NoteField.TEXT: 0}
    places: dict[str, int] = {}
    for place, cell in enumerate(table.header_cells):
        places.setdefault(normal(cell), place)
    used = {place for place in places.values() if any(row.cell(place) for row in table.data)}
    return dict(_taken(_HEADERS[board], places, used))


def plain(table: Table) -> Table:
    """Return an export with its texts as people saw them: HTML undone, a time in UTC saying so.

    Other tables stay as they are.
    """
    if recognised(table) is None:
        return table
    utc = {place for place, cell in enumerate(table.header_cells) if "(UTC)" in cell}
    first = len(table.rows) - len(table.data)
    rows = (*table.rows[:first], *(_plain_row(row, utc) for row in table.data))
    return replace(table, rows=rows)


def _is_list_with_tags(table: Table) -> bool:
    """Tell whether all rows have something in the first cell."""
    return bool(table.rows) and all(row.cell(0) for row in table.rows)


def _taken(
    headers: Mapping[NoteField, tuple[str, ...]], places: Mapping[str, int], used: set[int]
) -> Iterable[tuple[NoteField, int]]:
    taken: set[int] = set()
    for field, names in headers.items():
        place = next((places[name] for name in names if name in places and places[name] in used - taken), None)
        if place is not None:
            taken.add(place)
            yield field, place


def _plain_row(row: Row, utc: set[int]) -> Row:
    cells = tuple(
        f"{cell} UTC" if place in utc and re.search(r":\d\d$", cell) else _without_markup(cell)
        for place, cell in enumerate(row.cells)
    )
    return replace(row, cells=cells)


def _without_markup(cell: str) -> str:
    if not _MARKUP.search(cell):
        return cell
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", cell))).replace("\xa0", " ").strip()
