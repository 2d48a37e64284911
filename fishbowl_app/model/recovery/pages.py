"""The pages of an SQLite file, read one by one without SQLite, which gives up where this goes on.

After https://www.sqlite.org/fileformat2.html. Whatever the bytes are, nothing here raises: what cannot be read is
left out, and the node that it was in is not whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from fishbowl_app.model.store.connect import LONGEST_VALUE

OWN_SIZE = 4096  # of our pages; SQLite's own since 2016
_HEAD = 100  # bytes of the first page before its node
_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 13, 5, 10, 2
_INNER = (_TABLE_INNER, _INDEX_INNER)
_KINDS = (_TABLE_LEAF, _INDEX_LEAF, *_INNER)
_MOST_TRIED = 400  # pages that are looked at to learn how large they are


class Layout(NamedTuple):
    """How long the pages are, and how many bytes at the end of each are of no use."""

    size: int = OWN_SIZE
    reserved: int = 0


class Cell(NamedTuple):
    """One entry of a leaf, or of an inner node of an index: where what it holds begins, and where it goes on."""

    rowid: int  # 0 in an index
    total: int  # bytes of the record
    local: bytes  # those of them that are in the page itself
    overflow: int  # the page with the next ones; 0: there are none


@dataclass
class Node:
    """One page of a tree, as far as it can be read."""

    is_leaf: bool
    of_table: bool
    cells: list[Cell] = field(default_factory=list)
    children: list[int] = field(default_factory=list)
    whole: bool = True


@dataclass
class Tree:
    """What was reached from a root. Not whole: some of it could not be read, or belongs to another tree too."""

    cells: list[Cell] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    whole: bool = True


class Pages:
    """The bytes of a file by pages, counted from 1.

    `over` are pages that take the place of those in the file; `count` is how many it has with them.
    """

    def __init__(
        self, data: bytes, layout: Layout, over: Mapping[int, bytes] | None = None, count: int | None = None
    ) -> None:
        self._data = data
        self._over = over or {}
        self._size = layout.size
        self.usable = layout.size - layout.reserved
        self.count = count or -(-len(data) // layout.size)

    def page(self, number: int) -> bytes:
        """Return the bytes of a page, fewer where the file ends in it."""
        if number in self._over:
            return self._over[number]
        is_there = 0 < number <= self.count
        return bytes(self._data[(number - 1) * self._size : number * self._size]) if is_there else b""

    def node(self, number: int) -> Node | None:
        """Return a page as a node of a tree, None if it is none."""
        page, begin = self.page(number), _HEAD if number == 1 else 0
        if len(page) < begin + 12 or page[begin] not in _KINDS:
            return None
        return _Reader(page, begin, self.usable).node()

    def tree(self, root: int, *, of_table: bool) -> Tree:
        """Return all that is reached from a root, in its order."""
        found, waiting = Tree(), [root]
        while waiting:
            number = waiting.pop()
            node = self.node(number) if number not in found.pages else None
            if node is None or node.of_table is not of_table:
                found.whole = False
                continue
            found.pages.add(number)
            found.cells += node.cells
            found.whole = found.whole and node.whole
            waiting += reversed(node.children)
        return found

    def leaves(self, without: set[int]) -> Iterator[tuple[int, Node]]:
        """Yield the leaves of tables that stand nowhere in these trees."""
        for number in range(1, self.count + 1):
            begin = _HEAD if number == 1 else 0
            if number not in without and self.page(number)[begin : begin + 1] == bytes([_TABLE_LEAF]):
                node = self.node(number)
                if node is not None and node.cells:
                    yield number, node

    def content(self, cell: Cell) -> Content:
        """Return where the bytes of a record are."""
        pieces, missing = [cell.local], cell.total - len(cell.local)
        number, seen, whole = cell.overflow, set[int](), True
        while missing > 0 and number not in seen and 0 < number <= self.count:
            seen.add(number)
            page = self.page(number)
            piece = page[4 : 4 + min(missing, self.usable - 4)]
            pieces.append(piece)
            missing -= len(piece)
            number, follows = int.from_bytes(page[:4], "big"), number + 1
            if missing > 0 and not 0 < number <= self.count:
                number, whole = follows, False  # mostly written one after the other
        return Content(pieces, whole and missing == 0)


class Content:
    """The bytes of one record, which may lie in many pages."""

    def __init__(self, pieces: list[bytes], whole: bool) -> None:
        self.whole = whole
        self._pieces = pieces

    def read(self, start: int, length: int) -> bytes:
        """Return some of the bytes, fewer where they are missing, never more than any value of ours has."""
        if len(self._pieces) == 1:
            return self._pieces[0][start : start + length]
        found, length = [], min(length, LONGEST_VALUE)
        for piece in self._pieces:
            if length <= 0:
                break
            part = piece[start : start + length]
            start, length = max(0, start - len(piece)), length - len(part)
            found.append(part)
        return b"".join(found)


class _Reader:
    """Reads the node of one page. Every byte of a sound page is a cell's, free, or counted as a fragment."""

    def __init__(self, page: bytes, begin: int, usable: int) -> None:
        self._page = page
        self._begin = begin
        self._usable = usable
        self._kind = page[begin]
        self._used = 0

    def node(self) -> Node:
        page, begin = self._page, self._begin
        node = Node(is_leaf=self._kind not in _INNER, of_table=self._kind in (_TABLE_LEAF, _TABLE_INNER))
        count, content = _number(page, begin + 3), _number(page, begin + 5) or 65536
        first = begin + (8 if node.is_leaf else 12)
        for place in range(first, min(first + 2 * count, len(page) - 1), 2):
            self._cell(node, _number(page, place), first)
        if not node.is_leaf:
            node.children.append(int.from_bytes(page[begin + 8 : begin + 12], "big"))
        free = self._free(_number(page, begin + 1)) + page[begin + 7]
        node.whole = node.whole and self._used + free == self._usable - content
        return node

    def _cell(self, node: Node, start: int, first: int) -> None:
        """Read one cell; where it cannot be, the node is not whole."""
        try:
            if not first <= start < self._usable:
                raise IndexError(start)
            at = start
            if not node.is_leaf:
                node.children.append(int.from_bytes(self._page[at : at + 4], "big"))
                at += 4
            if self._kind == _TABLE_INNER:
                _, at = varint(self._page, at)
            else:
                at = self._record(node, at)
            self._used += max(4, at - start)
        except IndexError:
            node.whole = False

    def _record(self, node: Node, at: int) -> int:
        """Read what a cell holds; return where it ends."""
        total, at = varint(self._page, at)
        rowid = 0
        if self._kind == _TABLE_LEAF:
            rowid, at = varint(self._page, at)
        here = local_part(total, self._usable, of_table=self._kind == _TABLE_LEAF)
        end, overflow = at + here, 0
        if here < total:
            overflow, end = int.from_bytes(self._page[end : end + 4], "big"), end + 4
        if end > self._usable or end > len(self._page):
            raise IndexError(end)
        node.cells.append(Cell(rowid, total, self._page[at : at + here], overflow))
        return end

    def _free(self, start: int) -> int:
        """Return the bytes of the free blocks, each of which leads to one behind it."""
        total, last = 0, 0
        while last < start <= self._usable - 4:
            last, total = start, total + _number(self._page, start + 2)
            start = _number(self._page, start)
        return total


def layout_of(data: bytes) -> Layout:
    """Return how long the pages are: as the head says or as ours are, by which more of them can be read."""
    said = Layout(_number(data, 16) or OWN_SIZE, data[20] if len(data) > 20 else 0)
    if said.size == 1:
        said = Layout(65536, said.reserved)
    is_possible = said.size >= 512 and said.size & (said.size - 1) == 0 and said.size - said.reserved >= 480
    if said == Layout() or not is_possible:
        return Layout()
    return max((Layout(), said), key=lambda layout: _readable(data, layout))


def _readable(data: bytes, layout: Layout) -> int:
    """Return how many bytes of the first pages are in whole nodes."""
    pages = Pages(data, layout)
    nodes = (pages.node(number) for number in range(1, min(pages.count, _MOST_TRIED) + 1))
    return layout.size * sum(node is not None and node.whole for node in nodes)


def local_part(total: int, usable: int, *, of_table: bool = True) -> int:
    """Return how many bytes of a record are kept in the page of its cell."""
    most = usable - 35 if of_table else (usable - 12) * 64 // 255 - 23
    if total <= most:
        return total
    least = (usable - 12) * 32 // 255 - 23
    here = least + (total - least) % (usable - 4)
    return here if here <= most else least


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of SQLite's, which takes one to nine bytes, and where it ends.

    Raises:
        IndexError: if the bytes end first.
    """
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")
