"""Reading workbooks (.xlsx): the parts of the package, and which sheet to read.

The XML is read as a stream by the hardened parser of defusedxml, and only what a list needs: cells, their number
formats, merged and hidden rows. openpyxl's own reader builds the whole book, fails on odd styles or filters it
meets on the way, and believes any row number; its tables of number formats are used.
"""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import defusedxml.sax
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.escape import unescape

from fishbowl_app.imports.grid import MAX_UNPACKED, Doubt, DoubtKind, Table, gathered
from fishbowl_app.imports.header import guess_header
from fishbowl_app.imports.xlsx_sheet import Sheet, SheetHandler, local
from fishbowl_app.model.errors import DataProblem, DataRefused

_DAMAGE = (
    BadZipFile, SAXException, zlib.error, KeyError, IndexError, ValueError, EOFError, RuntimeError,
    NotImplementedError, OverflowError, OSError,
)  # fmt: skip


def read_workbook(data: bytes, name: str, wanted: str | None = None) -> Table:
    """Return the wanted sheet, or the first visible one that holds anything.

    Raises:
        DataRefused: unpacks to too much, damaged, no workbook, no such sheet, too many rows or columns.
    """
    try:
        with ZipFile(BytesIO(data)) as package:
            _check_package(package, name)
            return _Book(package, name).table(wanted)
    except _DAMAGE as error:
        raise DataRefused(DataProblem.DAMAGED, name, type(error).__name__) from error


def _check_package(package: ZipFile, name: str) -> None:
    """Refuse what is too large or no workbook by the package's list of contents, before anything is unpacked."""
    parts = package.infolist()
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise DataRefused(DataProblem.UNPACKS_TOO_BIG, name, limit=MAX_UNPACKED)
    names = {part.filename for part in parts}
    if "mimetype" in names and b"opendocument" in package.read("mimetype"):
        raise DataRefused(DataProblem.OPEN_DOCUMENT, name)
    if "xl/workbook.bin" in names:
        raise DataRefused(DataProblem.OLD_EXCEL, name, "xlsb")
    if not any(part.startswith("xl/") for part in names) and "_rels/.rels" not in names:
        raise DataRefused(DataProblem.NOT_A_SPREADSHEET, name)
    if any(part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for part in parts):
        raise BadZipFile


@dataclass(frozen=True, slots=True)
class _SheetPart:
    name: str
    visible: bool
    path: str


class _Enough(Exception):
    """The rest of a part is not needed."""


class _Elements(ContentHandler):
    """Calls a function with the name and attributes of every element."""

    def __init__(self, take: Callable[[str, dict[str, str]], None]) -> None:
        super().__init__()
        self._take = take

    def startElement(self, name: str, attrs: Any) -> None:
        self._take(local(name), dict(attrs.items()))


class _SharedStrings(ContentHandler):
    """Keeps the texts that are wanted out of those that all sheets share; phonetic hints are no text."""

    def __init__(self, wanted: set[int]) -> None:
        super().__init__()
        self.found: dict[int, str] = {}
        self._wanted, self._last = wanted, max(wanted, default=-1)
        self._index, self._hint, self._in_text = -1, 0, False
        self._parts: list[str] = []

    def startElement(self, name: str, attrs: Any) -> None:
        match local(name):
            case "si":
                self._index += 1
                self._parts = []
                if self._index > self._last:
                    raise _Enough
            case "rPh":
                self._hint += 1
            case "t":
                self._in_text = not self._hint and self._index in self._wanted

    def characters(self, content: str) -> None:
        if self._in_text:
            self._parts.append(content)

    def endElement(self, name: str) -> None:
        match local(name):
            case "si" if self._index in self._wanted:
                self.found[self._index] = unescape("".join(self._parts))
            case "rPh":
                self._hint -= 1
            case "t":
                self._in_text = False


class _Seeker(ContentHandler):
    """Looks for the first value in a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def startElement(self, name: str, attrs: Any) -> None:
        if local(name) in ("v", "f", "t"):
            self.found = True
            raise _Enough


class _Book:
    """One open workbook."""

    def __init__(self, package: ZipFile, name: str) -> None:
        self._package, self._name = package, name
        self._parts = {part.filename.lower(): part.filename for part in package.infolist()}
        self._main = self._main_part()
        self._links = self._read_links(self._main)
        self._since_1904 = False
        self._sheets: list[_SheetPart] = []
        self._parse(self._main, _Elements(self._take_workbook))
        self._formats = self._read_formats()

    def table(self, wanted: str | None) -> Table:
        """Return the table of the sheet that was asked for, or of the first one worth reading."""
        visible = [sheet for sheet in self._sheets if sheet.visible]
        chosen = [sheet for sheet in self._sheets if sheet.name == wanted] if wanted is not None else visible
        if not chosen:
            problem = DataProblem.EMPTY if wanted is None else DataProblem.UNKNOWN_SHEET
            raise DataRefused(problem, self._name, wanted or "")
        sheet, content = chosen[0], self._read_sheet(chosen[0])
        for other in chosen[1:]:
            if content.rows:
                break
            content = self._read_sheet(other)
            sheet = other if content.rows else sheet
        return Table(
            name=self._name,
            rows=content.rows,
            header=guess_header(content.rows),
            sheet=sheet.name,
            sheets=tuple(part.name for part in visible),
            blank_rows=content.blank,
            doubts=gathered([*content.doubts, *self._unread(sheet)]),
        )

    def _unread(self, read: _SheetPart) -> Sequence[Doubt]:
        others = [part for part in self._sheets if part.name != read.name and self._holds_anything(part)]
        shown = ", ".join(part.name for part in others if part.visible)
        hidden = ", ".join(part.name for part in others if not part.visible)
        return [
            Doubt(kind, detail=names)
            for kind, names in ((DoubtKind.OTHER_SHEETS, shown), (DoubtKind.HIDDEN_SHEETS, hidden))
            if names
        ]

    def _holds_anything(self, part: _SheetPart) -> bool:
        """Tell whether a sheet has a cell with a value; one that cannot be read may have."""
        seeker = _Seeker()
        try:
            self._parse(part.path, seeker)
        except _DAMAGE:
            return True
        return seeker.found

    def _parse(self, part: str, handler: ContentHandler) -> None:
        with self._package.open(self._parts[part.lower()]) as stream:
            try:
                defusedxml.sax.parse(stream, handler, forbid_dtd=True)
            except _Enough:
                return

    def _main_part(self) -> str:
        targets = [
            target
            for kind, target in self._read_links("").values()
            if kind.endswith("/officeDocument") and target.lower() in self._parts
        ]
        main = targets[0] if targets else "xl/workbook.xml"
        if not main.startswith("xl/"):  # a text document or slides
            raise DataRefused(DataProblem.NOT_A_SPREADSHEET, self._name)
        return main

    def _read_links(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and target of what a part refers to, by the id of the reference."""
        folder, file = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        links: dict[str, tuple[str, str]] = {}

        def take(name: str, attrs: dict[str, str]) -> None:
            if name == "Relationship" and attrs.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attrs.get("Target", ""))).lstrip("/")
                links[attrs.get("Id", "")] = (attrs.get("Type", ""), target)

        if path.lower() in self._parts:
            self._parse(path, _Elements(take))
        return links

    def _take_workbook(self, name: str, attrs: dict[str, str]) -> None:
        if name == "workbookPr":
            self._since_1904 = attrs.get("date1904", "0") in ("1", "true")
        elif name == "sheet":
            link = next((value for key, value in attrs.items() if key.endswith(":id")), "")
            kind, path = self._links.get(link, ("", ""))
            if kind.endswith("/worksheet"):
                visible = attrs.get("state", "visible") == "visible"
                self._sheets.append(_SheetPart(attrs.get("name", ""), visible, path))

    def _read_formats(self) -> list[str]:
        """Return the number format of each cell style."""
        own: dict[str, str] = {}
        styles: list[str] = []
        inside = ""

        def take(name: str, attrs: dict[str, str]) -> None:
            nonlocal inside
            if name == "numFmt":
                own[attrs.get("numFmtId", "")] = attrs.get("formatCode", "General")
            elif name in ("cellStyleXfs", "cellXfs", "cellStyles", "dxfs"):
                inside = name
            elif name == "xf" and inside == "cellXfs":
                styles.append(attrs.get("numFmtId", "0"))

        for kind, path in self._links.values():
            if kind.endswith("/styles") and path.lower() in self._parts:
                self._parse(path, _Elements(take))
        return [own.get(style) or BUILTIN_FORMATS.get(int(style), "General") for style in styles]

    def _read_sheet(self, part: _SheetPart) -> Sheet:
        handler = SheetHandler(self._name, self._formats, self._since_1904)
        self._parse(part.path, handler)
        strings = _SharedStrings(handler.wanted_strings)
        for kind, path in self._links.values():
            if kind.endswith("/sharedStrings") and path.lower() in self._parts:
                self._parse(path, strings)
        return handler.sheet(strings.found)
