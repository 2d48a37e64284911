"""Writes the files of the cases that are about imports."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from tests.bad_inputs.cases import Case
from tests.imports.conftest import package

MB = 1024 * 1024


def made(case: Case, folder: Path, canary_port: int = 9) -> Path:
    """Write the file of a case and return where it is."""
    asked = case.generator
    path = folder / asked.get("name", "people.csv")
    MAKERS[case.makes](asked, path, canary_port)
    return path


def _text(asked: dict, path: Path, port: int) -> None:
    words = asked["text"].replace("{CANARY_PORT}", str(port))
    path.write_bytes(words.encode(asked.get("encoding", "utf-8")))


def _hex(asked: dict, path: Path, _: int) -> None:
    path.write_bytes(bytes.fromhex(asked["hex"]))


def _random(asked: dict, path: Path, _: int) -> None:
    size = int(asked.get("size", asked.get("length", asked.get("bytes", 5_000))))
    path.write_bytes(random.Random(asked.get("seed", 1)).randbytes(size))


def _repeated(asked: dict, path: Path, _: int) -> None:
    path.write_text(asked["unit"] * asked["times"], encoding="utf-8")


def _rows(asked: dict, path: Path, _: int) -> None:
    with path.open("w", encoding=asked.get("encoding", "utf-8")) as file:
        if asked.get("header"):
            file.write(asked["header"] + "\n")
        file.writelines(asked["row"].replace("{i}", str(i)) + "\n" for i in range(asked["rows"]))


def _zip(asked: dict, path: Path, _: int) -> None:
    """Write an archive with the parts that are listed, by name; a number is that many zeros in megabytes."""
    listed = asked.get("files", asked.get("entries", asked.get("parts", {})))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in listed.items() if isinstance(listed, dict) else map(_part, listed):
            archive.writestr(name, bytes(int(content * MB)) if isinstance(content, int | float) else content)


def _part(listed: str | dict) -> tuple[str, str | float]:
    """Return name and content of a part that is listed by its name, or with all that is said of it."""
    if isinstance(listed, str):
        return listed, ""
    return listed["name"], next((value for key, value in listed.items() if key != "name"), "")


def _workbook(asked: dict, path: Path, port: int) -> None:
    sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    if "shared_strings_mb" in asked:
        strings = "<sst><si><t>" + "x" * (asked["shared_strings_mb"] * MB) + "</t></si></sst>"
        path.write_bytes(package(sheet, strings=strings))
    elif "shared_strings_xml" in asked:
        path.write_bytes(package(sheet, strings=asked["shared_strings_xml"]))
    elif "sheet_xml" in asked:
        path.write_bytes(package(asked["sheet_xml"]))
    else:
        path.write_bytes(_cells(asked.get("cells", {}), port))


def _cells(cells: dict, port: int) -> bytes:
    book = Workbook()
    for place, value in cells.items():
        book.active[place] = value.replace("{CANARY_PORT}", str(port)) if isinstance(value, str) else value
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


MAKERS: dict[str, Callable[[dict, Path, int], None]] = {
    "file_text": _text,
    "file_hex": _hex,
    "random_bytes": _random,
    "repeat": _repeated,
    "csv_rows": _rows,
    "zip": _zip,
    "xlsx": _workbook,
}
