"""Reading a file or pasted text of people or notes, whatever wrote it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from fishbowl_app.imports import delimited
from fishbowl_app.imports.encoding import decode
from fishbowl_app.imports.grid import MAX_BYTES, MAX_ROWS, Doubt, DoubtKind, Row, Table, gathered
from fishbowl_app.imports.header import guess_header
from fishbowl_app.model.errors import DataProblem, DataRefused

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOK_NAMES = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"})
_MARKUP = re.compile(rb"\s*(?:<\?xml|<!doctype|<html|<table|<meta|\{\\rtf|%PDF-)", re.IGNORECASE)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_LOST_LETTER = re.compile(r"[^\W\d_]\?[^\W\d_]")
_TWICE = re.compile("[ÃÅÄ][\x80-\xbf\u2018-\u2022\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u20ac\u2122]|â€")


def read_file(
    path: Path, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Table:
    """Return what a file holds. What the caller does not give is guessed; delimiter "" is one cell a line.

    Raises:
        DataRefused: not there, too large, not a table, damaged, or made by a program we cannot read.
        LookupError: there is no encoding of that name.
    """
    data = _bytes_of(path)
    return read_bytes(data, path.name, encoding, delimiter, sheet)


def read_bytes(
    data: bytes, name: str, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Table:
    """Return what the bytes of a file hold; what they are decides, not the name. Raises as `read_file`."""
    if len(data) > MAX_BYTES:
        raise DataRefused(DataProblem.TOO_BIG, name, limit=MAX_BYTES)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from fishbowl_app.imports.xlsx import read_workbook  # its library is slow to load

        return _limited(read_workbook(data, name, sheet))
    _refuse_other_programs(data, name)
    decoded = decode(data, encoding)
    _refuse_binary(decoded.text, name)
    return _from_text(decoded.text, name, delimiter, decoded.encoding, list(decoded.doubts))


def read_text(pasted: str, name: str = "", delimiter: str | None = None) -> Table:
    """Return what was pasted: cells of a spreadsheet, delimited text, or one name or note a line.

    Raises:
        DataRefused: too large.
    """
    if len(pasted) > MAX_BYTES:
        raise DataRefused(DataProblem.TOO_BIG, name, limit=MAX_BYTES)
    return _from_text(pasted, name, delimiter, None, [])


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.exists():
            raise DataRefused(DataProblem.MISSING, path.name)
        if not path.is_file():
            raise DataRefused(DataProblem.NO_FILE, path.name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise DataRefused(DataProblem.UNREADABLE, path.name, type(error).__name__) from error
    if len(data) > MAX_BYTES:
        raise DataRefused(DataProblem.TOO_BIG, path.name, limit=MAX_BYTES)
    return data


def _refuse_other_programs(data: bytes, name: str) -> None:
    if data.startswith(_OLE):
        # A workbook with a password is wrapped in the container of the old format.
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise DataRefused(DataProblem.PASSWORD if locked else DataProblem.OLD_EXCEL, name)
    if Path(name).suffix.lower() in _WORKBOOK_NAMES or _MARKUP.match(data):
        raise DataRefused(DataProblem.NOT_A_SPREADSHEET, name)


def _refuse_binary(text: str, name: str) -> None:
    """Refuse what holds so many control characters that nobody wrote it; a few NULs may have slipped in."""
    sample = text[:65_536]
    if len(_CONTROLS.findall(sample)) * 20 > len(sample) + 20 or text.count("\0") * 2 > len(text) + 20:
        raise DataRefused(DataProblem.BINARY, name)


def _from_text(text: str, name: str, delimiter: str | None, encoding: str | None, doubts: list[Doubt]) -> Table:
    text = delimited.unified(text.removeprefix("\ufeff"))
    seen = list(doubts)
    if "\0" in text:
        seen.append(Doubt(DoubtKind.NUL_DROPPED, _line_at(text, text.index("\0")), text.count("\0")))
    text = text.replace("\0", "")
    declared, skipped = delimited.declared_delimiter(text)
    body = text[skipped:]
    if delimiter is None:
        delimiter = declared or delimited.guess_delimiter(body)
    lines = delimited.read_lines(body, delimiter, name, 1 + text[:skipped].count("\n"))
    found = [_by_row(doubt, lines.rows) for doubt in (*seen, *_lost_letters(text))]
    return _limited(
        Table(
            name=name,
            rows=tuple(lines.rows),
            header=guess_header(lines.rows),
            encoding=encoding,
            delimiter=delimiter,
            blank_rows=lines.blank,
            doubts=gathered([*found, *lines.doubts]),
        )
    )


def _lost_letters(text: str) -> list[Doubt]:
    found = []
    for kind, pattern in ((DoubtKind.LOST_LETTERS, _LOST_LETTER), (DoubtKind.TWICE_ENCODED, _TWICE)):
        if first := pattern.search(text):
            found.append(Doubt(kind, _line_at(text, first.start()), len(pattern.findall(text))))
    return found


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _by_row(doubt: Doubt, rows: list[Row]) -> Doubt:
    """Return a doubt about a line as one about the row that the line belongs to."""
    before = [row for row in rows if doubt.line is not None and (row.line or row.number) <= doubt.line]
    return replace(doubt, line=before[-1].number) if before else doubt


def _limited(table: Table) -> Table:
    """Return the table where the rows below its header are not too many."""
    if len(table.rows) - (0 if table.header is None else table.header + 1) > MAX_ROWS:
        raise DataRefused(DataProblem.TOO_MANY_ROWS, table.name, limit=MAX_ROWS)
    return replace(table, doubts=gathered(list(table.doubts)))
