"""Short lines in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf.blocks import Beside, Block, Cell, Keep

_IN_A_COLUMN = 12  # lines below each other that stay together


def in_columns(cells: Sequence[Cell], columns: int) -> Iterator[Block]:
    """Yield cells in columns, read from the top down, a part of a page at a time."""
    for start in range(0, len(cells), columns * _IN_A_COLUMN):
        part = cells[start : start + columns * _IN_A_COLUMN]
        high = -(-len(part) // columns)
        groups = (part[place * high : (place + 1) * high] for place in range(columns))
        filled = tuple(tuple(map(Keep, group)) for group in groups)
        yield Beside(filled, (1 / columns,) * columns)
