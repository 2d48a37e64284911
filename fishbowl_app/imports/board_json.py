"""Reads a board that `export/board_json.py` wrote.

It comes from anybody: every key, type, text, number and reference is checked before any of it is used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from fishbowl_app.imports.board_checks import check_board
from fishbowl_app.imports.json_parts import (
    Wrong,
    read_json,
    read_list,
    read_object,
    read_text,
    read_texts,
    read_whole_number,
)
from fishbowl_app.imports.notes_values import YEAR_2200
from fishbowl_app.model import text
from fishbowl_app.model.defaults import first_board
from fishbowl_app.model.duration import LONGEST_S
from fishbowl_app.model.entities import (
    LANGUAGES,
    MAX_CHAIRS,
    MOST_SLIPS,
    MOST_VOTES,
    Activity,
    BoardLayout,
    Canvas,
    CanvasKind,
    Colour,
    Entity,
    Kind,
    Note,
    Passage,
    Region,
    State,
    Theme,
    ThemeOrder,
)
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused, TooMany
from fishbowl_app.model.ops.board_import import BoardRows
from fishbowl_app.model.ops.words import MOST_COUNT, word_list

FORMAT = "fishbowl-board/1"
MOST_BYTES = 30_000_000
MOST_ROWS = 20_000
E = TypeVar("E", bound=Entity)
Ordered = TypeVar("Ordered", Activity, Theme, Canvas, Region, Passage)
Check = Callable[[object, str], Any]
Checks = Mapping[str, Check]

_SOURCE = text.Field("source", 255, may_be_empty=True)


def read_board(path: Path) -> BoardRows:
    """Return the board in a file.

    Raises:
        DataRefused: there is no such file, it is too big, or it is no board; `detail` says what is wrong.
    """
    try:
        return _board_rows(read_object(read_json(path, MOST_BYTES), "board"))
    except (Wrong, BadText, TooMany) as error:
        raise DataRefused(DataProblem.DAMAGED, path.name, str(error)) from error


def _board_rows(whole: dict[str, Any]) -> BoardRows:
    if whole.get("format") != FORMAT:
        raise Wrong("format")
    regions = _rows(whole, "regions", _REGION, _BLANK_REGION, {"id", "canvas", "title"})
    passages = _rows(whole, "passages", _PASSAGE, _BLANK_PASSAGE, {"theme"})
    rows = BoardRows(
        board=_row(whole.get("board", {}), "board", _BOARD, first_board(), set()),
        activities=_in_order(_rows(whole, "activities", _ACTIVITY, _BLANK_ACTIVITY, {"id", "kind"})),
        themes=_in_order(_rows(whole, "themes", _THEME, _BLANK_THEME, {"id"})),
        canvases=_in_order(_rows(whole, "canvases", _CANVAS, _BLANK_CANVAS, {"id", "kind", "title"})),
        regions=_in_order(regions, lambda region: region.canvas_id),
        notes=tuple(_rows(whole, "notes", _NOTE, _BLANK_NOTE, {"id", "text", "at"})),
        passages=_in_order(_numbered(passages), lambda passage: passage.theme_id),
    )
    check_board(rows)
    return rows


# --- what a value may be ----------------------------------------------------------------------------------


def _words(field: text.Field) -> Check:
    return lambda data, name: text.clean(read_text(data, name), field)


def _word_list(data: object, name: str) -> tuple[str, ...]:
    return word_list(name, read_texts(data, name))


def _one_of(choices: type[StrEnum]) -> Check:
    def check(data: object, name: str) -> StrEnum:
        if not isinstance(data, str) or data not in list(choices):
            raise Wrong(f"{name}: one of {', '.join(choices)} expected")
        return choices(data)

    return check


def _whole(least: int, most: int) -> Check:
    def check(data: object, name: str) -> int:
        whole = read_whole_number(data, name, most)
        if whole < least:
            raise Wrong(f"{name}: at least {least} expected")
        return whole

    return check


def _number(least: float, most: float) -> Check:
    def check(data: object, name: str) -> float:
        if isinstance(data, bool) or not isinstance(data, int | float):
            raise Wrong(f"{name}: a number expected")
        if not least <= data <= most:  # so it is finite
            raise Wrong(f"{name}: a number from {least:g} to {most:g} expected")
        return float(data)

    return check


def _flag(data: object, name: str) -> bool:
    if not isinstance(data, bool):
        raise Wrong(f"{name}: true or false expected")
    return data


def _language(data: object, name: str) -> str:
    if data not in LANGUAGES:
        raise Wrong(f"{name}: one of {', '.join(LANGUAGES)} expected")
    return str(data)


_KEY = _words(text.Field("id", 100))
_PLACE, _SHARE, _INSTANT = _number(-1e6, 1e6), _number(0, 1), _number(0, YEAR_2200)
_BOARD: Checks = {
    "layout": _one_of(BoardLayout),
    "order": _one_of(ThemeOrder),
    "intro": _words(text.WRITE_UP),
    "closing": _words(text.WRITE_UP),
    "least_count": _whole(1, MOST_COUNT),
    "stop_words": _word_list,
    "kept_words": _word_list,
    "slips": _whole(1, MOST_SLIPS),
}
_ACTIVITY: Checks = {
    "id": _KEY,
    "kind": _one_of(Kind),
    "title": _words(text.TITLE),
    "question": _words(text.QUESTION),
    "length_s": _whole(1, LONGEST_S),
    "started_at": _INSTANT,
    "finished_at": _INSTANT,
}
_THEME: Checks = {
    "id": _KEY,
    "name": _words(text.THEME),
    "colour": _one_of(Colour),
    "x": _PLACE,
    "y": _PLACE,
}
_CANVAS: Checks = {
    "id": _KEY,
    "kind": _one_of(CanvasKind),
    "title": _words(text.CANVAS),
    **dict.fromkeys(("across_from", "across_to", "up_from", "up_to"), _words(text.AXIS)),
}
_REGION: Checks = {"id": _KEY, "canvas": _KEY, "title": _words(text.REGION)}
_NOTE: Checks = {
    "id": _KEY,
    "text": _words(text.NOTE),
    "activity": _KEY,
    "chair": _whole(1, MAX_CHAIRS),
    "participant": _words(text.NAME),
    "group": _words(text.GROUP),
    "role": _words(text.ROLE),
    "colour": _one_of(Colour),
    "at": _INSTANT,
    "source": _words(_SOURCE),
    "topic": _words(text.TITLE),
    "theme": _KEY,
    "set_aside": _flag,
    "stack": _KEY,
    "x": _PLACE,
    "y": _PLACE,
    "region": _KEY,
    "region_x": _SHARE,
    "region_y": _SHARE,
    "votes": _whole(0, MOST_VOTES),
    "language": _language,
    "slip": _whole(1, MOST_SLIPS),
}
_PASSAGE: Checks = {"theme": _KEY, "text": _words(text.PASSAGE), "note": _KEY}

# What a row is where the file says nothing.
_BLANK_ACTIVITY = Activity("", 0, Kind.OTHER, "", "", 600, "", State.PLANNED, None, None)
_BLANK_THEME = Theme("", 0, "", Colour.YELLOW, None, None)
_BLANK_CANVAS = Canvas("", 0, CanvasKind.COLUMNS, "", "", "", "", "")
_BLANK_REGION = Region("", "", 0, "")
_BLANK_NOTE = Note("", "", None, None, None, None, "", Colour.YELLOW, 0.0, "")
_BLANK_PASSAGE = Passage("", "", 0, "", None)


# --- rows -------------------------------------------------------------------------------------------------


def _rows(whole: dict[str, Any], part: str, checks: Checks, blank: E, needed: set[str]) -> list[E]:
    listed = read_list(whole.get(part, []), part)
    if len(listed) > MOST_ROWS:
        raise Wrong(f"{part}: at most {MOST_ROWS} expected")
    return [_row(data, f"{part}[{place}]", checks, blank, needed) for place, data in enumerate(listed)]


def _row(data: object, name: str, checks: Checks, blank: E, needed: set[str]) -> E:
    """Return a row: what the file says of it, and else what is so in the blank one."""
    given = read_object(data, name)
    for key in sorted(needed - given.keys()):
        raise Wrong(f"{name}.{key}: missing")
    for key in sorted(given.keys() - checks.keys()):
        raise Wrong(f"{name}.{key}: not known")
    columns = {field.name.removesuffix("_id"): field.name for field in fields(blank)}
    return replace(blank, **{columns[key]: checks[key](value, f"{name}.{key}") for key, value in given.items()})


def _numbered(passages: Iterable[Passage]) -> list[Passage]:
    """Return passages with ids: nothing refers to one, so the file gives them none."""
    return [replace(passage, id=str(number)) for number, passage in enumerate(passages)]


def _in_order(rows: Iterable[Ordered], parent: Callable[[Ordered], str] = lambda row: "") -> tuple[Ordered, ...]:
    """Return rows with their places, counted under each parent."""
    places: Counter[str] = Counter()
    placed = []
    for row in rows:
        placed.append(replace(row, place=places[parent(row)]))
        places[parent(row)] += 1
    return tuple(placed)
