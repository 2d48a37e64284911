"""Reads notes that are to be grouped and not kept: JSON lines, or a table of any kind. Every row counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.imports.columns import guess_notes
from fishbowl_app.imports.grid import MAX_BYTES, Doubt, Table
from fishbowl_app.imports.notes_values import parse_language
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.text import same_key, tidy

LINES, PLAIN = ".jsonl", ".txt"
TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", PLAIN})
_TEXT, _LANGUAGE = "text", "language"


@dataclass(frozen=True, slots=True)
class GivenNotes:
    """Notes in the order of their rows, each with an entry in all three; "" where there is none."""

    texts: tuple[str, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]  # that somebody placed it in
    doubts: tuple[Doubt, ...] = ()


def are_given(path: Path) -> bool:
    """Tell by its name whether a file holds notes alone, and no session."""
    return path.suffix.lower() in {LINES, *TABLES}


def read_given(path: Path, placed_in: str = "") -> GivenNotes:
    """Return the notes of a file.

    Args:
        path: JSON lines, each an object with "text" and perhaps "language"; CSV; XLSX; or text, a note a line.
        placed_in: the column, or the key, that says which theme a note is in.

    Raises:
        DataRefused: not there, too large, damaged, no such column, or without a note.
    """
    given = _lines(path, placed_in) if path.suffix.lower() == LINES else _table(path, placed_in)
    if not any(given.texts):
        raise DataRefused(DataProblem.EMPTY, path.name)
    return given


def _table(path: Path, placed_in: str) -> GivenNotes:
    table = read_file(path, delimiter="" if path.suffix.lower() == PLAIN else None)
    columns = guess_notes(table)
    if not table.data:
        raise DataRefused(DataProblem.EMPTY, path.name)
    if NoteField.TEXT not in columns.columns:
        raise DataRefused(DataProblem.NO_COLUMN, path.name)
    theme = _column(table, placed_in) if placed_in else None
    rows = table.data
    return GivenNotes(
        tuple(tidy(columns.cell(row, NoteField.TEXT), single_line=False) for row in rows),
        tuple(parse_language(columns.cell(row, NoteField.LANGUAGE)) or "" for row in rows),
        tuple("" if theme is None else tidy(row.cell(theme), single_line=True) for row in rows),
        table.doubts,
    )


def _column(table: Table, name: str) -> int:
    heads = [same_key(head) for head in table.header_cells]
    if same_key(name) not in heads:
        raise DataRefused(DataProblem.UNKNOWN_COLUMN, table.name, name)
    return heads.index(same_key(name))


def _lines(path: Path, placed_in: str) -> GivenNotes:
    rows = list(_objects(path))
    if placed_in and not any(placed_in in row for row in rows):
        raise DataRefused(DataProblem.UNKNOWN_COLUMN, path.name, placed_in)
    languages = [parse_language(str(row.get(_LANGUAGE) or "")) or "" for row in rows]
    themes = [tidy(str(row.get(placed_in) or ""), single_line=True) if placed_in else "" for row in rows]
    return GivenNotes(tuple(tidy(row[_TEXT], single_line=False) for row in rows), tuple(languages), tuple(themes))


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(_read(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            json.dumps(row, ensure_ascii=False).encode()  # half a character, which JSON can hold, is no text
        except (ValueError, RecursionError) as error:
            raise DataRefused(DataProblem.DAMAGED, path.name, f"line {number}: {error}") from error
        if not isinstance(row, dict) or not isinstance(row.get(_TEXT), str):
            raise DataRefused(DataProblem.DAMAGED, path.name, f'line {number}: an object with "text" expected')
        yield row


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DataRefused(DataProblem.TOO_BIG, path.name, limit=MAX_BYTES)
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise DataRefused(DataProblem.MISSING, path.name) from error
    except (OSError, ValueError) as error:
        raise DataRefused(DataProblem.DAMAGED, path.name, str(error)) from error
