"""The one door by which notes come in: a table, an export of a board, another session."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from fishbowl_app.imports.board_json import read_board
from fishbowl_app.imports.boards import plain
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes_tables import board_table, session_table
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.board_import import BoardRows
from fishbowl_app.model.session import Session

SESSION, BOARD = ".fishbowl", ".json"
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is to be read; what is None is guessed."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


GUESSED = Reading()


@dataclass(frozen=True, slots=True)
class NotesSource:
    """Notes as a table; with `board` they are those of a whole board, which comes in as it is."""

    table: Table
    board: BoardRows | None = None


def read_notes(path: Path, own: Path, unnamed: str, reading: Reading = GUESSED) -> NotesSource:
    """Return the notes in a file, whatever wrote it.

    Args:
        path: of the file.
        own: of the session that they are to come into.
        unnamed: what a theme without a name is called, "{0}" being its place.
        reading: of a table.

    Raises:
        DataRefused: not there, too large, no table, damaged, or the session itself.
        FileRefused, FileInUse, NotWritten: another session that cannot be read now.
        LookupError: there is no encoding of that name.
    """
    if _is_same(path, own):  # asked first: no second handle may be opened on a session that is open
        raise DataRefused(DataProblem.ITSELF, path.name)
    if path.suffix.lower() == SESSION or _begins(path, len(_SQLITE)) == _SQLITE:
        return NotesSource(session_table(Session.read(path), path.name, unnamed))
    if path.suffix.lower() == BOARD:
        board = read_board(path)
        return NotesSource(board_table(board, path.name, unnamed), board)
    return NotesSource(plain(read_file(path, reading.encoding, reading.delimiter, reading.sheet)))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def _begins(path: Path, count: int) -> bytes:
    """Return how a file begins; nothing of one that cannot be read, so that reading it tells why."""
    try:
        with path.open("rb") as file:
            return file.read(count)
    except (OSError, ValueError):
        return b""
