"""What bringing translations in would do, text by text, before anything is done.

The file is one that `export/paired_file.py` wrote and a translator filled: an id in the column "id", and a column
for each language, told by the code in its head: "Cymraeg (cy)".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.model import text
from fishbowl_app.model.entities import LANGUAGES
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused
from fishbowl_app.model.rules.paired import PairedText, TextPlace, paired_texts
from fishbowl_app.model.snapshot import Snapshot

_LOOKED_AT = 10  # rows from the top: a translator's agency may put some above the heads
_CODE = re.compile(r"(?:.*\()?([a-z]{2})\)?\s*")


class TextFate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    STALE = "stale"  # it translates what the text was before: taken, and to be looked at again
    SAME = "same"
    EMPTY = "empty"  # nothing was translated; what is there stays
    OLDER = "older"  # it translates what the text was before, and what it is now is translated: left out
    UNKNOWN = "unknown"  # the session has no such text (any more)
    DUPLICATE = "duplicate"  # of a row further up
    REFUSED = "refused"


TAKEN = frozenset({TextFate.NEW, TextFate.CHANGED, TextFate.STALE})


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row of the file; `there` is the text of the session that it is about, `source` what was translated."""

    number: int
    fate: TextFate
    id: str
    source: str
    words: str
    there: PairedText | None = None
    refusal: BadText | None = None


@dataclass(frozen=True, slots=True)
class TextsPlan:
    """What is brought in, for `translate_texts`."""

    language: str
    texts: Mapping[TextPlace, str]
    sources: Mapping[TextPlace, str]


@dataclass(frozen=True, slots=True)
class TextsPreview:
    """Every row below the heads, and the language that they are translated into."""

    language: str
    rows: tuple[TextRow, ...]

    @property
    def counts(self) -> Counter[TextFate]:
        """Return how many rows there are of each fate."""
        return Counter(row.fate for row in self.rows)

    def plan(self, skip: Collection[int] = ()) -> TextsPlan:
        """Return what is to be done, without the row numbers to skip."""
        rows = [row for row in self.rows if row.fate in TAKEN and row.number not in skip]
        taken = [(row.there.place, row) for row in rows if row.there is not None]
        texts = {place: row.words for place, row in taken}
        return TextsPlan(self.language, texts, {place: row.source for place, row in taken})


def preview_texts(table: Table, snapshot: Snapshot) -> TextsPreview:
    """Return what bringing in a table would do.

    Raises:
        DataRefused: if it is no such file, or has no column for another language than the session's.
    """
    for place, heads in enumerate(table.rows[:_LOOKED_AT]):
        columns = _columns(heads, snapshot.details.language)
        if columns is not None:
            below = table.rows[place + 1 :]
            return TextsPreview(columns.language, tuple(_read(below, columns, snapshot)))
    raise DataRefused(DataProblem.NO_LANGUAGE, table.name)


@dataclass(frozen=True, slots=True)
class _Columns:
    id: int
    source: int | None
    words: int
    language: str


def _columns(heads: Row, typed: str) -> _Columns | None:
    """Return which column holds what, None where this row does not name them."""
    known = [cell.strip().casefold() for cell in heads.cells]
    codes = {_code(cell): place for place, cell in reversed(list(enumerate(known)))}
    others = [code for code in codes if code and code != typed]
    if "id" not in known or len(others) != 1:
        return None
    return _Columns(known.index("id"), codes.get(typed), codes[others[0]], others[0])


def _code(head: str) -> str:
    found = _CODE.fullmatch(head)
    return found[1] if found and found[1] in LANGUAGES else ""


def _read(rows: Collection[Row], columns: _Columns, snapshot: Snapshot) -> list[TextRow]:
    texts = {each.place.id: each for each in paired_texts(snapshot, columns.language)}
    found: list[TextRow] = []
    seen: set[str] = set()
    for row in rows:
        made = _row(row, columns, texts.get(row.cell(columns.id).strip()), seen)
        seen.add(made.id)
        found.append(made)
    return found


def _row(row: Row, columns: _Columns, there: PairedText | None, seen: Collection[str]) -> TextRow:
    key, words = row.cell(columns.id).strip(), row.cell(columns.words)
    source = row.cell(columns.source) if columns.source is not None else ""
    if there is None or key in seen or not words.strip():
        fate = TextFate.UNKNOWN if there is None else TextFate.DUPLICATE if key in seen else TextFate.EMPTY
        return TextRow(row.number, fate, key, source, words, there)
    source = text.tidy(source, there.rule.single_line) or there.text
    try:
        words = text.clean(words, there.rule)
    except BadText as refusal:
        return TextRow(row.number, TextFate.REFUSED, key, source, words, there, refusal)
    return TextRow(row.number, _fate(there, words, source), key, source, words, there)


def _fate(there: PairedText, words: str, source: str) -> TextFate:
    if words == there.translation:
        return TextFate.SAME  # an old one too, which nobody has looked at by sending it back as it was
    if source != there.text:
        return TextFate.OLDER if there.translation and not there.stale else TextFate.STALE
    return TextFate.CHANGED if there.translation else TextFate.NEW
