"""Rows out of delimited text, forgiving: a quotation mark that is never closed is an ordinary character."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from fishbowl_app.imports.grid import MAX_COLUMNS, MAX_ROWS, Doubt, DoubtKind, Row, trimmed
from fishbowl_app.imports.words import is_header_word
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.text import as_before

DELIMITERS = ("\t", ";", "|", ",")  # the first of equals wins
_SAMPLE_CHARACTERS, _SAMPLE_ROWS = 65_536, 200
_LEAST_SCORE = 0.5
_SEP_LINE = re.compile(r'"?sep=([^\w"\n ])"?[ \t]*(?:\n|\Z)', re.IGNORECASE)
_AS_TEXT = re.compile(r'="([^"]*)"')  # how programs keep Excel from turning 007 into 7


_QUOTED_CELLS = re.compile(r'^"(?:[^"\n]|"")+"([\t;|,])"(?:[^"\n]|"")+"$', re.MULTILINE)


@dataclass
class Lines:
    """The rows of a text with what was doubtful on the way."""

    rows: list[Row] = field(default_factory=list)
    blank: int = 0
    doubts: list[Doubt] = field(default_factory=list)


def unified(text: str) -> str:
    """Return the text with one kind of line break."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def declared_delimiter(text: str) -> tuple[str | None, int]:
    """Return what the first line "sep=" says, if there is one, and how many characters the line takes."""
    match = _SEP_LINE.match(text)
    return (match[1], match.end()) if match else (None, 0)


def guess_delimiter(text: str) -> str:
    """Return the delimiter that cuts the text most evenly, "" where each line is one cell."""
    sample = text[:_SAMPLE_CHARACTERS]
    best, best_score = "", _LEAST_SCORE
    for delimiter in DELIMITERS:
        score = _score(sample, delimiter) if delimiter in sample else 0.0
        if score > best_score or (not best and score == best_score):
            best, best_score = delimiter, score
    # In a list with a few tags hardly any row has two cells; quotation marks all around tell where those end.
    return best or (cut[1] if (cut := _QUOTED_CELLS.search(sample)) else "")


def _score(sample: str, delimiter: str) -> float:
    raw = (cells for _, _, cells in _Reader(sample, delimiter).rows() if any(cells))
    rows = list(islice(raw, _SAMPLE_ROWS))
    widths = Counter(len(cells) for cells in rows if len(cells) > 1)
    if not widths:
        return 0.0
    even = widths.most_common(1)[0][1] / len(rows)
    known = sum(map(is_header_word, rows[0])) if len(rows[0]) > 1 else 0
    if known:
        return even + 0.5 + known / len(rows[0])
    return even * _comma_doubt(sample, rows) if delimiter == "," else even


def _comma_doubt(sample: str, rows: list[list[str]]) -> float:
    """Return a factor: commas with a space behind them are those of sentences more often than of tables."""
    if sample.count(", ") < 0.8 * sample.count(","):
        return 1.0
    cells = [cell for row in rows for cell in row]
    words = sum(len(cell.split()) for cell in cells) / len(cells)
    return 0.0 if words > 3 else 0.5


def read_lines(text: str, delimiter: str, name: str, first_line: int = 1) -> Lines:
    """Return the rows of a text whose line breaks are "\\n".

    Raises:
        DataRefused: too many rows or columns; found out before more than that is read.
    """
    reader, lines = _Reader(text, delimiter, first_line), Lines()
    widths: dict[int, int] = {}
    for number, line, cells in reader.rows():
        kept = trimmed(cells)
        if len(kept) > MAX_COLUMNS:
            raise DataRefused(DataProblem.TOO_MANY_COLUMNS, name, str(number), MAX_COLUMNS)
        if not kept:
            lines.blank += 1
            continue
        lines.rows.append(Row(number, kept, line if line != number else None))
        widths[number] = len(cells)
        if len(lines.rows) > MAX_ROWS + 1:
            raise DataRefused(DataProblem.TOO_MANY_ROWS, name, "", MAX_ROWS)
    lines.blank += reader.blank
    lines.doubts = reader.doubts + _ragged(widths) + _swallowed(lines.rows, delimiter)
    return lines


def _ragged(widths: dict[int, int]) -> list[Doubt]:
    if not widths:
        return []
    usual = Counter(widths.values()).most_common(1)[0][0]
    odd = [number for number, width in widths.items() if width != usual]
    return [Doubt(DoubtKind.RAGGED_ROWS, odd[0], len(odd))] if odd else []


def _swallowed(rows: list[Row], delimiter: str) -> list[Doubt]:
    """Return a doubt for each quoted cell whose lines would be rows as wide as the others."""
    if not delimiter or not rows:
        return []
    usual = Counter(len(row.cells) for row in rows).most_common(1)[0][0]
    return [
        Doubt(DoubtKind.LONG_QUOTE, row.number)
        for row in rows
        if any(_holds_rows(cell, delimiter, usual) for cell in row.cells)
    ]


def _holds_rows(cell: str, delimiter: str, width: int) -> bool:
    """Tell whether the lines after a cell's first could be rows; a comma before a space is one of a sentence."""
    inner = cell.split("\n")[1:]
    between = re.compile(rf"\S{re.escape(delimiter)}(?=\S)")
    cuts = [len(between.findall(line)) for line in inner[:-1] or inner]
    return bool(cuts) and width > 1 and min(cuts) >= width - 1


class _Reader:
    """Cuts a text into rows. Every cell that begins with a quotation mark and ends with one is unquoted."""

    def __init__(self, text: str, delimiter: str, first_line: int = 1) -> None:
        self._text, self._delimiter, self._line, self._number = text, delimiter, first_line, 1
        self.doubts: list[Doubt] = []
        self.blank = 0  # lines that were skipped without making a row of them
        end = re.escape(delimiter) if delimiter else "(?!)"
        # Possessive, so that a hostile text cannot make it try every way to read it.
        self._quoted = re.compile(rf' *+"((?:[^"]++|"")*+)"[ ]*+(?={end}|\n|\Z)')
        self._plain = re.compile(rf"[^{end}\n]*+" if delimiter else r"[^\n]*+")
        self._blank_lines = re.compile(r"\n++")

    def rows(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield for each row its number, as a spreadsheet counts, the line on which it begins, and its cells."""
        text, position = self._text, 0
        while position < len(text):
            if blank := self._blank_lines.match(text, position):
                self.blank += blank.end() - position
                self._line += blank.end() - position
                self._number += blank.end() - position
                position = blank.end()
                continue
            line, cells = self._line, list[str]()
            while True:
                cell, position = self._cell(position)
                if cell and len(cells) >= MAX_COLUMNS:  # too wide, and the rest may be very long
                    cells.append(cell)
                    end = text.find("\n", position)
                    position = len(text) if end < 0 else end
                elif len(cells) < MAX_COLUMNS:
                    cells.append(cell)
                if position >= len(text) or text[position] == "\n":
                    break
                position += 1
            position += 1
            self._line += 1
            self._number += 1
            yield self._number - 1, line, cells

    def _cell(self, position: int) -> tuple[str, int]:
        if match := self._quoted.match(self._text, position):
            cell = match[1].replace('""', '"')
            self._line += cell.count("\n")
            return self._as_before(cell.strip()), match.end()
        match = self._plain.match(self._text, position)
        assert match  # it matches the empty text too
        cell = match[0].strip()
        if as_text := _AS_TEXT.fullmatch(cell):
            return as_text[1].strip(), match.end()
        if cell.startswith('"'):
            kind = DoubtKind.UNCLOSED_QUOTE if cell.count('"') % 2 else DoubtKind.STRAY_QUOTE
            self.doubts.append(Doubt(kind, self._number))
        return self._as_before(cell), match.end()

    def _as_before(self, cell: str) -> str:
        return as_before(cell) if self._delimiter else cell
