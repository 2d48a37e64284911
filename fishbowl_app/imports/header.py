"""Guessing which row names the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fishbowl_app.imports.grid import Row
from fishbowl_app.imports.words import is_header_word, is_sign, is_sure_header_word, seems_header_word
from fishbowl_app.model.text import same_key

_LOOKED_AT = 10  # rows from the top: a title and a few lines may come before the header
_LONGEST = 60
_FIGURES = re.compile(r"[\d.,:/\-+\s%€£$]*\d[\d.,:/\-+\s%€£$]*")


def guess_header(rows: Sequence[Row]) -> int | None:
    """Return the place in `rows` of the row that names the columns, None where there is none."""
    for place, row in enumerate(rows[:_LOOKED_AT]):
        if _names_columns(rows, place) and (place == 0 or _are_titles(rows[:place], row)):
            return place
    return 0 if rows and _stands_out(rows) else None


def is_figures(cell: str) -> bool:
    """Tell whether a cell holds a number, date or time."""
    return bool(_FIGURES.fullmatch(cell))


def _names_columns(rows: Sequence[Row], place: int) -> bool:
    cells = [cell for cell in rows[place].cells if cell]
    if any(len(cell) > _LONGEST or (is_figures(cell) and not is_sign(cell)) for cell in cells):
        return False
    words = [cell for cell in cells if is_header_word(cell) and not is_sign(cell)]
    if not words or _comes_again(rows, place):
        return False
    if len(cells) == 1:
        return place == 0 or max(len(row.cells) for row in rows) == 1
    sure = sum(map(is_sure_header_word, words))
    known = sum(is_header_word(cell) or seems_header_word(cell) for cell in cells)
    return sure > 0 and (known * 2 >= len(cells) or len(words) > 1)


def _comes_again(rows: Sequence[Row], place: int) -> bool:
    """Tell whether a header word of the row is a value further down, like a role that many have."""
    below = rows[place + 1 :]
    for column, cell in enumerate(rows[place].cells):
        key = same_key(cell)
        if cell and is_header_word(cell) and any(same_key(row.cell(column)) == key for row in below):
            return True
    return False


def _are_titles(above: Sequence[Row], header: Row) -> bool:
    """Tell whether all rows above are titles: fewer cells than the header has."""
    filled = sum(bool(cell) for cell in header.cells)
    return filled > 1 and all(sum(bool(cell) for cell in row.cells) * 2 <= filled for row in above)


def _stands_out(rows: Sequence[Row]) -> bool:
    """Tell whether the first row is text above a column of figures: a header in words we do not know."""
    first, below = rows[0], rows[1:]
    cells = [cell for cell in first.cells if cell]
    if len(below) < 2 or len(cells) < max(2, max(len(row.cells) for row in below)):
        return False
    if len(set(cells)) < len(cells) or any(is_figures(cell) or len(cell) > _LONGEST for cell in cells):
        return False
    for column in range(len(first.cells)):
        values = [value for row in below if (value := row.cell(column))]
        if len(values) * 2 > len(below) and all(map(is_figures, values)):
            return True
    return False
