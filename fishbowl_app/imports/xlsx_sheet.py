"""The cells of one sheet of a workbook, as people see them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.sax.handler import ContentHandler

from openpyxl.styles.numbers import is_date_format, is_timedelta_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel
from openpyxl.utils.escape import unescape

from fishbowl_app.imports.grid import MAX_COLUMNS, MAX_ROWS, Doubt, DoubtKind, Row, column_number, trimmed
from fishbowl_app.model.errors import DataProblem, DataRefused

_LAST_ROW = 1_048_576  # of any sheet
_MOST_MERGED = 2_000
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_ZEROS = re.compile("0{2,20}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a sheet that are not blank."""

    rows: tuple[Row, ...]
    blank: int
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """Stands for a text that all sheets share until it is known."""

    index: int


def local(name: str) -> str:
    """Return the name of an element without its namespace prefix."""
    return name.rpartition(":")[2]


class SheetHandler(ContentHandler):
    """Takes the cells of a sheet while it is parsed; `sheet` gives the rows when that is done."""

    def __init__(self, name: str, formats: Sequence[str], since_1904: bool) -> None:
        super().__init__()
        self.wanted_strings: set[int] = set()
        self._name, self._formats = name, formats
        self._epoch = MAC_EPOCH if since_1904 else WINDOWS_EPOCH
        self._rows: dict[int, dict[int, str | _Shared]] = {}
        self._doubts: list[Doubt] = []
        self._merged: list[tuple[int, int, int]] = []  # column, first and last row
        self._row, self._hidden, self._column = 0, False, -1
        self._type, self._style = "n", 0
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._into: list[str] | None = None
        self._hint = 0

    def startElement(self, name: str, attrs: Any) -> None:
        match local(name):
            case "row":
                self._begin_row(attrs)
            case "c":
                self._begin_cell(attrs)
            case "v":
                self._into = self._value
            case "f":
                self._formula = self._into = []
            case "rPh":
                self._hint += 1
            case "t" if not self._hint:
                self._into = self._value
            case "mergeCell":
                self._merge(attrs.get("ref", ""))

    def characters(self, content: str) -> None:
        if self._into is not None:
            self._into.append(content)

    def endElement(self, name: str) -> None:
        match local(name):
            case "c":
                self._end_cell()
            case "v" | "f" | "t":
                self._into = None
            case "rPh":
                self._hint -= 1

    def sheet(self, strings: Mapping[int, str]) -> Sheet:
        """Return the rows, with the texts that the sheet shares with others filled in."""
        self._fill_merged()
        rows = []
        for number in sorted(self._rows):
            cells = self._rows[number]
            full = [self._text(cells.get(column, ""), strings) for column in range(max(cells, default=-1) + 1)]
            if kept := trimmed(full):
                rows.append(Row(number, kept))
        blank = rows[-1].number - len(rows) if rows else 0
        return Sheet(tuple(rows), blank, tuple(self._doubts))

    def _begin_row(self, attrs: Any) -> None:
        self._row = int(attrs["r"]) if "r" in attrs else self._row + 1
        if not 0 < self._row <= _LAST_ROW:
            raise ValueError(self._row)
        self._hidden = attrs.get("hidden", "0") in ("1", "true")
        self._column = -1

    def _begin_cell(self, attrs: Any) -> None:
        letters = attrs.get("r", "").rstrip("0123456789")
        if len(letters) > 3 or not all("A" <= letter <= "Z" for letter in letters):
            raise ValueError(letters)
        self._column = column_number(letters) if letters else self._column + 1
        self._type, self._style = attrs.get("t", "n"), int(attrs.get("s", "0"))
        self._value, self._formula, self._into = [], None, None

    def _end_cell(self) -> None:
        value = self._cell_value()
        if isinstance(value, str):
            value = value.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip()
        if value == "":
            return
        if self._column >= MAX_COLUMNS:
            raise DataRefused(DataProblem.TOO_MANY_COLUMNS, self._name, str(self._row), MAX_COLUMNS)
        if self._row not in self._rows:
            if len(self._rows) > MAX_ROWS:
                raise DataRefused(DataProblem.TOO_MANY_ROWS, self._name, limit=MAX_ROWS)
            self._rows[self._row] = {}
            if self._hidden:
                self._doubts.append(Doubt(DoubtKind.HIDDEN_ROWS, self._row))
        self._rows[self._row][self._column] = value

    def _cell_value(self) -> str | _Shared:
        text = "".join(self._value)
        if not text:
            if self._formula is None or self._type == "str":
                return ""
            self._doubts.append(Doubt(DoubtKind.FORMULA_TEXT, self._row))
            return "=" + "".join(self._formula)
        match self._type:
            case "s":
                self.wanted_strings.add(int(text))
                return _Shared(int(text))
            case "b":
                return "TRUE" if text.strip() in ("1", "true") else "FALSE"
            case "e":
                self._doubts.append(Doubt(DoubtKind.CELL_ERROR, self._row, detail=text[:20]))
                return text
            case "n":
                style = self._style if self._style < len(self._formats) else 0
                return shown_number(text, self._formats[style] if self._formats else "General", self._epoch)
            case "d":
                return text.removesuffix("T00:00:00").replace("T", " ")
        return unescape(text)

    def _text(self, value: str | _Shared, strings: Mapping[int, str]) -> str:
        if isinstance(value, str):
            return value
        return strings[value.index].replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip()

    def _merge(self, reference: str) -> None:
        match = _RANGE.fullmatch(reference)
        if match and int(match[2]) < int(match[4]) and len(self._merged) < _MOST_MERGED:
            self._merged.append((column_number(match[1]), int(match[2]), int(match[4])))

    def _fill_merged(self) -> None:
        """Give the value of a cell merged over rows to each row that holds anything else."""
        for column, first, last in self._merged:
            value = self._rows.get(first, {}).get(column, "")
            if not value:
                continue
            below = [cells for number, cells in self._rows.items() if first < number <= last]
            for cells in below:
                cells.setdefault(column, value)
            if below:
                self._doubts.append(Doubt(DoubtKind.MERGED_CELLS, first))


def shown_number(text: str, number_format: str, epoch: datetime = WINDOWS_EPOCH) -> str:
    """Return a number as the sheet shows it: a date, time, percentage, padded with zeros, 7.0 as 7."""
    value = float(text)
    if is_date_format(number_format):
        try:
            return _shown_instant(from_excel(value, epoch, timedelta=is_timedelta_format(number_format)))
        except (OverflowError, ValueError):
            return _shown_plain(value)
    if _ZEROS.fullmatch(number_format) and value >= 0:
        return f"{value:0{len(number_format)}.0f}"
    if number_format.endswith("%"):
        return _shown_plain(round(value * 100, 6)) + "%"
    return _shown_plain(value)


def _shown_plain(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return format(value, ".11g")


def _shown_instant(value: datetime | date | time | timedelta | None) -> str:
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    if isinstance(value, datetime):
        value = _to_second(value)
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if isinstance(value, time):
        value = _to_second(datetime.combine(date.min, value)).time()
        return value.isoformat("seconds" if value.second else "minutes")
    return str(value or "")


def _to_second(value: datetime) -> datetime:
    return (value + timedelta(milliseconds=500)).replace(microsecond=0)
