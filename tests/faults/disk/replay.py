"""What a power cut would leave on the disk, from a log of all that was written to it (shim.c).

After Pillai et al., "All File Systems Are Not Created Equal" (OSDI 2014): what was flushed is there; of what was
not, each write is there, or not, or in part, by sectors; a new name, a name that is gone or another file under a
name may be forgotten until its folder was flushed, one without the other.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("=iiqqii")


class Kind(IntEnum):
    """What was done; the same numbers as in shim.c."""

    OPENED = 1
    WRITTEN = 2
    CUT = 3
    SYNCED = 4
    UNLINKED = 5
    RENAMED = 6
    LINKED = 7


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that was done. `end`: how long the log was then."""

    kind: Kind
    handle: int
    offset: int
    length: int
    path: str
    other: str
    data: bytes
    end: int


def read_log(log: Path) -> list[Record]:
    """Return what was done, in order."""
    return list(_records(log.read_bytes()))


def _records(content: bytes) -> Iterator[Record]:
    at = 0
    while at < len(content):
        kind, handle, offset, length, path, other = _HEAD.unpack_from(content, at)
        texts = [at + _HEAD.size, at + _HEAD.size + path, at + _HEAD.size + path + other]
        at = texts[-1] + (length if kind == Kind.WRITTEN else 0)
        names = (os.fsdecode(content[texts[0] : texts[1]]), os.fsdecode(content[texts[1] : texts[2]]))
        yield Record(Kind(kind), handle, offset, length, *names, content[texts[2] : at], at)


@dataclass
class _File:
    """What of a file is safe, and what was done to it since: bytes at an offset, or None and a length."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for offset, data in self.since:
            _put(self.safe, offset, data)
        self.since.clear()

    def after_cut(self, chance: random.Random, kept: float) -> bytes:
        found = bytearray(self.safe)
        for offset, data in self.since:
            fate = chance.random()
            if fate < kept:
                _put(found, offset, data)
            elif fate < kept + (1 - kept) / 2 and data is not None:
                for start, sector in _sectors(offset, data):
                    if chance.random() < 0.5:
                        _put(found, start, sector)
        return bytes(found)


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    end = offset if data is None else offset + len(data)
    if data is None:
        del content[end:]
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if data is not None:
        content[offset:end] = data


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield a write by the sectors of the disk that it touches."""
    at = 0
    while at < len(data):
        end = at + SECTOR - (offset + at) % SECTOR
        yield offset + at, data[at:end]
        at = end


class Disk:
    """The files below one folder as the log has them so far. `follow` it to see more."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._names: dict[str, _File] = {}  # as programs see them
        self._safe: dict[str, _File] = {}  # as they are on the disk
        self._since: list[dict[str, _File | None]] = []  # names that were given and taken since, each at once
        self._handles: dict[int, str | _File] = {}  # a text is a folder

    def follow(self, record: Record) -> None:
        """Do what a record says."""
        match record.kind:
            case Kind.OPENED:
                self._open(record)
            case Kind.UNLINKED:
                self._name({record.path: None})
            case Kind.RENAMED:
                self._name({record.other: self._names.get(record.path), record.path: None})
            case Kind.LINKED:
                self._name({record.other: self._names.get(record.path)})
            case _:
                self._change(record, self._handles.get(record.handle))

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return what the files, by their name, might hold after a power cut just now."""
        kept = chance.choice([0.0, 0.2, 0.5, 0.8, 1.0])  # some disks have written nearly all, some nothing
        names = dict(self._safe)
        for given in self._since:
            if chance.random() < kept:
                _rename(names, given)
        return {name: file.after_cut(chance, kept) for name, file in names.items()}

    def _open(self, record: Record) -> None:
        is_new = bool(record.length) and record.path.startswith(self._folder + os.sep)
        if record.path not in self._names and not is_new:
            self._handles[record.handle] = record.path
            return
        if is_new:
            self._name({record.path: _File()})
        file = self._names[record.path]
        self._handles[record.handle] = file
        if record.offset:  # emptied
            file.since.append((0, None))

    def _name(self, given: dict[str, _File | None]) -> None:
        ours = {path: file for path, file in given.items() if path.startswith(self._folder + os.sep)}
        _rename(self._names, ours)
        self._since.append(ours)

    def _change(self, record: Record, file: str | _File | None) -> None:
        if isinstance(file, _File):
            if record.kind is Kind.SYNCED:
                file.sync()
            else:
                file.since.append((record.offset, record.data if record.kind is Kind.WRITTEN else None))
        elif file is not None and record.kind is Kind.SYNCED:
            self._sync_folder(file)

    def _sync_folder(self, folder: str) -> None:
        """All names in a folder are safe from now on."""
        for given in self._since:
            here = {name: file for name, file in given.items() if os.path.dirname(name) == folder}
            _rename(self._safe, here)
            for name in here:
                del given[name]


def _rename(names: dict[str, _File], given: dict[str, _File | None]) -> None:
    for name, file in given.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file
