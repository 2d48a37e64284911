"""The rows that are left in the pages of a damaged file: those that its trees lead to, and those they have lost.

Free pages are not looked at: what was deleted must not rise from the dead. A leaf that no tree reaches and that is
not empty belongs to a tree of which an inner page was lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from fishbowl_app.model.changes import Row
from fishbowl_app.model.recovery.pages import Cell, Node, Pages, Tree
from fishbowl_app.model.recovery.records import kinds_in, read_record
from fishbowl_app.model.recovery.schema import declared_in
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.model.store.connect import LONGEST_VALUE
from fishbowl_app.model.store.guard import MOST_ROWS
from fishbowl_app.model.store.rows import LONGEST_TEXT, fits
from fishbowl_app.model.store.shapes import Columns, columns_at, lists_of, new_columns, references_of

_TEXT_BYTES = 4 * LONGEST_TEXT + 4  # of UTF-8, and so much more that a longer text is seen to be one
_SAMPLE = 20  # rows of a leaf that are looked at to tell which table it is of


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row as its bytes have it, with columns of the present version. `torn`: those whose bytes are damaged."""

    rowid: int
    values: Row
    torn: frozenset[str] = frozenset()


@dataclass
class Found:
    """What a file still has.

    rows: of each table, those of its tree first. whole: tables of which nothing is missing. ids: of a table by the
    number of the row, where the index of its ids is whole. steps: the cells of the journal; steps_whole: these
    are all. strays: leaves of nobody knows which table yet. too_big: a table has more rows than a session may
    have, and nothing more was read.
    """

    pages: Pages
    version: int
    foreign: tuple[str, ...]
    rows: dict[str, list[FoundRow]] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    ids: dict[str, dict[int, str]] = field(default_factory=dict)
    steps: list[Cell] = field(default_factory=list)
    steps_whole: bool = False
    strays: list[Node] = field(default_factory=list)
    too_big: bool = False

    @property
    def soundness(self) -> int:
        """How much of the file is as it should be, to choose between two ways of reading it."""
        return len(self.whole) + len(self.ids) + self.steps_whole


def find(pages: Pages, said_version: int) -> Found:
    """Return all that the trees lead to, and the leaves that they have lost."""
    declared = declared_in(pages, said_version)
    found = Found(pages, declared.version, declared.foreign)
    columns = columns_at(declared.version)
    trees = {name: pages.tree(root, of_table=True) for name, root in declared.tables.items()}
    if any(len(tree.cells) > MOST_ROWS for tree in trees.values()):
        found.too_big = True
        return found
    shared = _shared([declared.pages, *(tree.pages for tree in trees.values())])
    for name, tree in trees.items():
        tree.whole = tree.whole and not tree.pages & shared
        if name in ENTITY_OF:
            _take(found, name, tree, columns)
    roots = Counter(declared.ids.values())
    for name, root in declared.ids.items():
        if name in ENTITY_OF and roots[root] == 1:
            _take_ids(found, name, root)
    steps = trees.get("step", Tree(whole=False))
    found.steps, found.steps_whole = steps.cells, steps.whole
    _take_strays(found, declared.pages.union(*(tree.pages for tree in trees.values())))
    return found


def _shared(sets: list[set[int]]) -> set[int]:
    """Return the pages to which more than one tree leads: one of them is wrong."""
    counted = Counter(page for pages in sets for page in pages)
    return {page for page, count in counted.items() if count > 1}


def _take(found: Found, table: str, tree: Tree, columns: Columns) -> None:
    rows = found.rows.setdefault(table, [])
    for cell in tree.cells:
        row = row_of(found.pages, table, cell, columns)
        if row is None:
            tree.whole = False
        else:
            rows.append(row)
    if tree.whole:
        found.whole.add(table)


def _take_ids(found: Found, table: str, root: int) -> None:
    """Read the index of the ids: it knows which row has which, and so which rows there should be."""
    tree, ids = found.pages.tree(root, of_table=False), {}
    if not tree.whole:
        return
    for cell in tree.cells:
        try:
            record = read_record(found.pages.content(cell), (_TEXT_BYTES, 8))
        except (IndexError, ValueError):
            return
        row_id, rowid = record.values
        if record.torn or not isinstance(row_id, str) or not isinstance(rowid, int):
            return
        ids[rowid] = row_id
    found.ids[table] = ids


def _take_strays(found: Found, known: set[int]) -> None:
    for _, node in found.pages.leaves(known):
        if any(_is_step(found.pages, cell) for cell in node.cells):
            found.steps += node.cells
        else:
            found.strays.append(node)


def _is_step(pages: Pages, cell: Cell) -> bool:
    """Tell whether a cell is of the journal: its key stands in no column."""
    try:
        kinds, _ = kinds_in(pages.content(cell))
    except (IndexError, ValueError):
        return False
    return len(kinds) == 10 and kinds[0] == 0 and all(kind >= 13 and kind % 2 for kind in kinds[1:5])


def row_of(pages: Pages, table: str, cell: Cell, columns: Columns) -> FoundRow | None:
    """Return the row of a cell, None where it is none of the table."""
    names = columns[table]
    lists = lists_of(table)
    content = pages.content(cell)
    try:
        record = read_record(content, [LONGEST_VALUE if name in lists else _TEXT_BYTES for name in names])
    except (IndexError, ValueError):
        return None
    values = dict(zip(names, record.values, strict=True))
    if not isinstance(values["id"], str):
        return None
    torn = frozenset(names[place] for place in record.torn)
    newer = {name: value for name, value in new_columns(table).items() if name not in values}
    return FoundRow(cell.rowid, {**values, **newer}, torn)


def place_strays(found: Found, table_of_id: Mapping[str, str]) -> None:
    """Give each leaf that was lost to the table that its rows fit best, or to none.

    `table_of_id`: of which table an id is known to be.
    """
    columns = columns_at(found.version)
    known = {row.values["id"]: table for table, rows in found.rows.items() for row in rows} | dict(table_of_id)
    for node in found.strays:
        likely: dict[str, list[FoundRow]] = {
            table: [row for cell in node.cells if (row := row_of(found.pages, table, cell, columns)) is not None]
            for table in ENTITY_OF
            if table in columns
        }
        best = max(likely, key=lambda table: sum(_likeness(table, row, known) for row in likely[table][:_SAMPLE]))
        if sum(_likeness(best, row, known) for row in likely[best][:_SAMPLE]) > 0:
            found.rows.setdefault(best, []).extend(likely[best])
    found.strays = []


def _likeness(table: str, row: FoundRow, known: Mapping[str, str]) -> int:
    """Return how well a row fits a table: by its values, and by what is known of its id and what it refers to."""
    pairs = [(table, row.values["id"]), *((each.table, row.values[each.column]) for each in references_of(table))]
    agree = sum(10 if known[row_id] == expected else -10 for expected, row_id in pairs if row_id in known)
    return agree + (1 if fits(table, row.values) else -5)
