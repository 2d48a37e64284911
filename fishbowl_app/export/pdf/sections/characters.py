"""What the marks in a text stand for: the characters that no font has."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.press import Head, Press

_MOST_NAMES = 4  # of characters that have their names told
_CODES_IN_ROW = 24  # so that no row is higher than a page


def characters(press: Press, missing: Mapping[str, int]) -> list[Block]:
    """Return a table of characters, by the numbers of their marks."""
    translate = press.words.translate
    columns: list[Head] = [
        (translate("Summary", "Mark"), 60.0),
        (translate("Summary", "Characters"), 190.0),
        (translate("Summary", "Name in Unicode"),),
    ]
    rows = [row for text, number in missing.items() for row in _rows(text, number)]
    return [
        press.heading(translate("Summary", "Characters that could not be printed")),
        press.paragraph(translate("Summary", "In the text a mark stands for each of them.")),
        press.table(columns, rows),
    ]


def _rows(text: str, number: int) -> Iterator[tuple[str, str, str]]:
    """Yield a row that explains a mark, and more where there are many characters."""
    named = ", ".join(unicodedata.name(letter, "").lower() for letter in text)
    for start in range(0, len(text), _CODES_IN_ROW):
        codes = " ".join(f"U+{ord(letter):04X}" for letter in text[start : start + _CODES_IN_ROW])
        first = start == 0
        yield f"[{number}]" if first else "", codes, named if first and len(text) <= _MOST_NAMES else ""
