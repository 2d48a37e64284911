"""Rows in pages of which the beginning is lost, where it stood which rows there are.

Only rows are looked for of which the index of the ids says that they are there and that were found nowhere else:
what else such a page holds may have been deleted.
"""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.model.recovery.found import Found, FoundRow, row_of
from fishbowl_app.model.recovery.pages import Cell, Content, Pages, local_part
from fishbowl_app.model.recovery.records import kinds_in, length_of
from fishbowl_app.model.store.rows import fits
from fishbowl_app.model.store.shapes import columns_at

_MOST_PAGES = 20_000  # of a file in which this is tried; 80 MB
_MOST_HEAD = 127  # bytes of the head of a record, with those of our rows


def carve(found: Found) -> None:
    """Add the rows that the indexes know and that stand in pages that could not be read as they should."""
    missing = {table: _missing(found, table) for table in found.ids}
    if not any(missing.values()) or found.pages.count > _MOST_PAGES:
        return
    doubtful = [page for number in range(1, found.pages.count + 1) if (page := _doubtful(found.pages, number))]
    for table, ids in missing.items():
        for rowid, row_id in ids.items():
            rows = (row for page in doubtful for row in _rows(found, table, rowid, row_id, page))
            row = next(rows, None)
            if row is not None:
                found.rows.setdefault(table, []).append(row)


def _missing(found: Found, table: str) -> dict[int, str]:
    there = {row.values["id"] for row in found.rows.get(table, ())}
    return {rowid: row_id for rowid, row_id in found.ids[table].items() if row_id not in there}


def _doubtful(pages: Pages, number: int) -> bytes:
    """Return the bytes of a page that is no sound node, none of any other."""
    node = pages.node(number)
    return b"" if node is not None and node.whole else pages.page(number)


def _rows(found: Found, table: str, rowid: int, row_id: str, page: bytes) -> Iterator[FoundRow]:
    """Yield what reads as the row of that id, which is its first value: right before it ends the head."""
    columns, at = columns_at(found.version), page.find(row_id.encode())
    while at >= 0:
        for begin in range(max(0, at - _MOST_HEAD), at):
            cell = _cell(found.pages, page, begin, rowid) if page[begin] == at - begin else None
            row = row_of(found.pages, table, cell, columns) if cell is not None else None
            if row is not None and row.values["id"] == row_id and not row.torn and fits(table, row.values):
                yield row
        at = page.find(row_id.encode(), at + 1)


def _cell(pages: Pages, page: bytes, begin: int, rowid: int) -> Cell | None:
    """Return the record that begins there, None if there is none."""
    try:
        kinds, end = kinds_in(Content([page[begin:]], whole=True))
    except (IndexError, ValueError):
        return None
    total = end + sum(length_of(kind) for kind in kinds)
    here = local_part(total, pages.usable)
    overflow = int.from_bytes(page[begin + here : begin + here + 4], "big") if here < total else 0
    return Cell(rowid, total, page[begin : begin + here], overflow)
