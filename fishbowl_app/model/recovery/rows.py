"""Makes rows of damaged ones: each value as it is, else as the journal has it, else as near to it as can be."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from fishbowl_app.model.changes import Row
from fishbowl_app.model.defaults import first_rows
from fishbowl_app.model.recovery.found import FoundRow
from fishbowl_app.model.recovery.outcome import Mended, Why
from fishbowl_app.model.snapshot import TABLE_OF
from fishbowl_app.model.store.rows import LONGEST_TEXT, UNREADABLE, fits, plain, to_row
from fishbowl_app.model.store.shapes import choices_of, lists_of, may_be_none

SINGLE = {TABLE_OF[type(row)]: to_row(row) for row in first_rows("")}  # the tables of one row, and that row
# What no text of ours holds, see model/text.py; half a surrogate pair is no letter at all.
_DAMAGED = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
_USUAL_LENGTH_S = 600  # of an activity
_INSTANTS = ("at", "started_at", "sat_at", "asked_at", "arrived_at")  # where they have to be known


def mend(table: str, found: FoundRow, known: Row, moment: float, *, is_certain: bool) -> tuple[Row, list[Mended]]:
    """Return a row of values that each may be, and those that are not, or may not be, as they were.

    `known` is what the journal says of it, for certain or some time before the end; `moment` stands for an instant
    that is lost.
    """
    row, mended = dict(found.values), list[Mended]()
    agree = not is_certain or all(known.get(column, value) == value for column, value in row.items())
    if agree and not found.torn and is_row_sound(table, row):
        return row, mended  # as nearly all are
    for column, value in found.values.items():
        if column == "id":
            continue
        is_told = column in known and is_sound(table, column, known[column])
        if column not in found.torn and is_sound(table, column, value):
            why = Why.DIFFERS if is_told and is_certain and known[column] != value else None
        elif is_told:
            row[column], why = known[column], None if is_certain else Why.EARLIER
        else:
            row[column], why = _repaired(table, column, value, moment)
        if why is not None:
            mended.append(Mended(table, row["id"], column, why))
    return row, mended


def is_row_sound(table: str, row: Row) -> bool:
    """Tell whether each value of a row may stand there, as far as that can be told of it alone."""
    texts = [value for value in row.values() if isinstance(value, str)]
    numbers = [value for value in row.values() if isinstance(value, int | float)]
    return (
        fits(table, row)
        and all(len(text) <= LONGEST_TEXT and not _DAMAGED.search(text) for text in texts)
        and all(math.isfinite(number) and abs(number) < 2**63 for number in numbers)
    )


def is_sound(table: str, column: str, value: Any) -> bool:
    """Tell whether a value may stand in a column, as far as that can be told of it alone."""
    if isinstance(value, str):
        is_short = len(value) <= LONGEST_TEXT or column in lists_of(table)
        return is_short and fits(table, {column: value}) and not _DAMAGED.search(value)
    if isinstance(value, int | float) and not (math.isfinite(value) and abs(value) < 2**63):
        return False
    return (value is not None or column in may_be_none(table)) and fits(table, {column: value})


def default(table: str, column: str, moment: float) -> Any:
    """Return what a column holds where nothing is known of it."""
    if table in SINGLE:
        return SINGLE[table][column]
    if column in may_be_none(table):
        return None
    if column in _INSTANTS:
        return moment
    if column == "length_s":
        return _USUAL_LENGTH_S
    if column in lists_of(table):
        return "[]"
    choices = choices_of(table, column)
    return next((value for value in (*choices, "", 0) if fits(table, {column: value})), None)


def _repaired(table: str, column: str, value: Any, moment: float) -> tuple[Any, Why]:
    if isinstance(value, str) and column in lists_of(table):
        return _repaired_list(table, column, value), Why.DEFAULT
    if isinstance(value, str) and not choices_of(table, column):
        whole = _DAMAGED.sub(UNREADABLE, value)
        if len(whole) > LONGEST_TEXT and is_sound(table, column, whole[:LONGEST_TEXT]):
            return whole[:LONGEST_TEXT], Why.CUT
        if is_sound(table, column, whole):
            return whole, Why.LETTERS
    return default(table, column, moment), Why.DEFAULT


def _repaired_list(table: str, column: str, value: str) -> str:
    """Return the texts of a list that can be read, each once."""
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        found = []
    texts = [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
    kept = [text for text in dict.fromkeys(texts) if is_sound(table, column, plain((text,)))]
    return str(plain(tuple(kept)) if kept else SINGLE.get(table, {}).get(column, "[]"))
