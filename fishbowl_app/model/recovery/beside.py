"""What SQLite left beside a file when it was stopped, as pages that take the place of those in the file.

A rollback journal holds pages as they were before a change that did not end; a write-ahead log, which a file
of ours never has but another program may leave, those of changes that did. Only what its checksum fits is taken.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LOG_MAGICS = {0x377F0682: "<", 0x377F0683: ">"}  # with the order of bytes in which sums are made
_JOURNAL_HEAD, _LOG_HEAD, _FRAME_HEAD = 28, 32, 24
_SUMMED = 200  # each so-manieth byte of a page counts in the checksum of a journal


class Pieces(NamedTuple):
    """Pages by number, how many the file has with them (None: nothing says so), and whether all could be read."""

    pages: dict[int, bytes]
    size: int | None
    whole: bool


def of_journal(data: bytes, page_size: int) -> Pieces:
    """Return the pages of a hot journal. One that begins with zeros is of a change that ended: it has none."""
    pages: dict[int, bytes] = {}
    if data[:1] in (b"", b"\x00"):
        return Pieces(pages, None, True)
    if data[:8] != _JOURNAL_MAGIC or data[-8:] == _JOURNAL_MAGIC:  # the latter: of a change of several files
        return Pieces(pages, None, False)
    at, size, whole = 0, None, True
    while whole and data[at : at + 8] == _JOURNAL_MAGIC and len(data) >= at + _JOURNAL_HEAD:
        count, nonce, pages_before, sector, found = struct.unpack_from(">5I", data, at + 8)
        if found != page_size or not _JOURNAL_HEAD <= sector <= 65536:
            return Pieces(pages, size, False)
        size = size or pages_before
        records = list(_records(data, at + sector, count, page_size, nonce))
        for number, page in records:
            pages.setdefault(number, page)
        whole = len(records) == count
        at += -(-(sector + count * (page_size + 8)) // sector) * sector  # where the next of its parts begins
    return Pieces({number: page for number, page in pages.items() if number <= (size or 0)}, size, whole)


def _records(data: bytes, at: int, count: int, page_size: int, nonce: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pages of one part of a journal, up to the first that its checksum does not fit."""
    for start in range(at, min(at + count * (page_size + 8), len(data) - page_size - 7), page_size + 8):
        page = data[start + 4 : start + 4 + page_size]
        number, said = (
            struct.unpack_from(">I", data, start)[0],
            struct.unpack_from(">I", data, start + 4 + page_size)[0],
        )
        if said != (nonce + sum(page[page_size - _SUMMED : 0 : -_SUMMED])) % 2**32:
            return
        yield number, page


def of_log(data: bytes, page_size: int) -> Pieces:
    """Return the pages that a write-ahead log holds of changes that ended."""
    if len(data) < _LOG_HEAD or (magic := int.from_bytes(data[:4], "big")) not in _LOG_MAGICS:
        return Pieces({}, None, not data)
    if int.from_bytes(data[8:12], "big") != page_size:
        return Pieces({}, None, False)
    summed = _summing(_LOG_MAGICS[magic])
    sums, pages, waiting, count = summed((0, 0), data[:24]), dict[int, bytes](), dict[int, bytes](), 0
    for at in range(_LOG_HEAD, len(data) - page_size - _FRAME_HEAD + 1, page_size + _FRAME_HEAD):
        head, page = data[at : at + _FRAME_HEAD], data[at + _FRAME_HEAD : at + _FRAME_HEAD + page_size]
        sums = summed(summed(sums, head[:8]), page)
        number, after = struct.unpack(">2I", head[:8])
        if head[8:16] != data[16:24] or struct.unpack(">2I", head[16:]) != sums:
            break
        waiting[number] = page
        if after:  # the last page of a change: how many pages the file has then
            pages, waiting, count = pages | waiting, {}, after
    return Pieces({number: page for number, page in pages.items() if number <= count}, count or None, True)


def _summing(order: str) -> Callable[[tuple[int, int], bytes], tuple[int, int]]:
    """Return SQLite's checksum of a log, which goes on from the one before."""

    def summed(before: tuple[int, int], data: bytes) -> tuple[int, int]:
        one, other = before
        words = struct.unpack(f"{order}{len(data) // 4}I", data)
        for first, second in zip(words[::2], words[1::2], strict=True):
            one = (one + first + other) & 0xFFFFFFFF
            other = (other + second + one) & 0xFFFFFFFF
        return one, other

    return summed
