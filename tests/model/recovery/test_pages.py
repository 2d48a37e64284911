"""Pages, records and journals of SQLite, read without it: whatever the bytes are, nothing raises."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.recovery.beside import of_journal, of_log
from fishbowl_app.model.recovery.pages import Layout, Pages, layout_of, varint
from fishbowl_app.model.recovery.records import read_record
from fishbowl_app.model.store.connect import LONGEST_VALUE
from tests.model.recovery.damaging import root


def made(path: Path, page_size: int, rows: list[tuple[object, ...]]) -> Path:
    """Make a file of another layout with one table of three columns."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA page_size={page_size}")
        raw.execute("CREATE TABLE t (a, b, c)")
        raw.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
        raw.commit()
    return path


def rows_of(path: Path) -> list[tuple[object, ...]]:
    data = path.read_bytes()
    pages = Pages(data, layout_of(data))
    tree = pages.tree(root(path, "t"), of_table=True)
    assert tree.whole
    return [read_record(pages.content(cell), [LONGEST_VALUE] * 3).values for cell in tree.cells]


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_every_kind_of_value_is_read_as_sqlite_reads_it(folder: Path, page_size: int) -> None:
    numbers = [0, 1, -1, 127, 128, -32769, 2**23, -(2**31), 2**40, 2**63 - 1, -(2**63), 1.5, -1e300, None]
    rows = [(number, "ŵ" * (index * 97), bytes(index * 313)) for index, number in enumerate(numbers * 9)]
    assert rows_of(made(folder / "a", page_size, rows)) == rows


def test_texts_over_many_pages_are_read_whole(folder: Path) -> None:
    rows = [("x" * length, 7, "y" * length) for length in (4000, 4057, 4062, 4096, 100_000)]
    assert rows_of(made(folder / "a", 4096, rows)) == rows


def test_how_long_pages_are_is_told_without_the_head(folder: Path) -> None:
    data = made(folder / "a", 4096, [(1, "a", "b")] * 500).read_bytes()
    assert layout_of(data) == Layout()
    assert layout_of(data[:16] + b"\x02\x00" + data[18:]) == Layout()
    assert layout_of(bytes(100) + data[100:]) == Layout()


@given(st.integers(-(2**63), 2**63 - 1))
def test_numbers_of_any_size_are_read(number: int) -> None:
    bits = number % 2**64
    if bits >= 1 << 56:
        head = [0x80 | bits >> 8 + 7 * place & 0x7F for place in reversed(range(8))]
        data = bytes([*head, bits & 0xFF])
    else:
        groups = [bits >> 7 * place & 0x7F for place in range(max(1, -(-bits.bit_length() // 7)))]
        data = bytes([*(0x80 | group for group in reversed(groups[1:])), groups[0]])
    assert varint(data, 0) == (number, len(data))


@given(st.randoms(use_true_random=False), st.sampled_from([5, 13, 2, 10]), st.binary(max_size=64))
def test_no_page_makes_reading_raise_or_go_on_for_ever(rng: random.Random, kind: int, head: bytes) -> None:
    data = b"".join(bytes([kind]) + head + rng.randbytes(511 - len(head)) for _ in range(6))
    pages = Pages(data, Layout(512, 0))
    for of_table in (True, False):
        for cell in pages.tree(rng.randint(0, 9), of_table=of_table).cells:
            content = pages.content(cell)
            assert len(content.read(0, 10**9)) <= len(data)
            with suppress(IndexError, ValueError):
                read_record(content, [1_000] * 3)
    list(pages.leaves(set()))


@given(st.binary(max_size=3_000), st.booleans())
def test_no_journal_or_log_makes_reading_raise(data: bytes, is_ours: bool) -> None:
    magics = bytes.fromhex("d9d505f920a163d7"), bytes.fromhex("377f0682")
    assert isinstance(of_journal(magics[0] * is_ours + data, 512).pages, dict)
    assert isinstance(of_log(magics[1] * is_ours + data, 512).pages, dict)
