"""Workbooks made by hand for the tests of the imports."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

WorkbookMaker = Callable[..., bytes]


@pytest.fixture(scope="session")
def make_workbook() -> WorkbookMaker:
    """Return a function that makes a workbook out of the XML inside its sheets, for what no library writes."""
    return package


def package(
    *sheets: str,
    names: tuple[str, ...] = (),
    states: tuple[str, ...] = (),
    strings: str = "",
    styles: str = "",
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """Return a workbook. `sheets` are the contents of <worksheet>, `strings` a whole sharedStrings part."""
    listed, links = "", ""
    parts: dict[str, bytes] = dict(extra or {})
    for number, content in enumerate(sheets, 1):
        name = names[number - 1] if names else f"Sheet{number}"
        state = f' state="{states[number - 1]}"' if states and states[number - 1] else ""
        listed += f'<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>'
        links += (
            f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        )
        xml = f'<worksheet xmlns="{MAIN}">{content}</worksheet>'
        parts[f"xl/worksheets/sheet{number}.xml"] = xml.encode()
    if strings:
        links += f'<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        parts["xl/sharedStrings.xml"] = strings.encode()
    if styles:
        links += f'<Relationship Id="t" Type="{OFFICE}/styles" Target="styles.xml"/>'
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'.encode()
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
    parts["xl/workbook.xml"] = book.encode()
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>'.encode()
    parts["_rels/.rels"] = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{OFFICE}/officeDocument" '
        f'Target="xl/workbook.xml"/></Relationships>'
    ).encode()
    return zipped(parts)


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a compressed package of parts."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()
