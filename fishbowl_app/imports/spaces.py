"""What an import of spaces would do, row by row, before anything is done."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.topics import whole_of
from fishbowl_app.imports.wall_rows import RowFate, WallPreview, WallRow, parts, preview, refused
from fishbowl_app.imports.wall_words import SpaceField
from fishbowl_app.model import text
from fishbowl_app.model.entities import MOST_IN_SPACE, Space
from fishbowl_app.model.errors import BadNumber, BadText, TooMany
from fishbowl_app.model.ops.fields import features
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key


@dataclass(frozen=True, slots=True)
class SpaceImport:
    """A space to be added, or changed where there is one of that name. What is empty, or None, changes nothing."""

    name: str
    capacity: int | None
    features: tuple[str, ...]
    link: str


def preview_spaces(table: Table, columns: ColumnMap, snapshot: Snapshot) -> WallPreview[SpaceImport]:
    """Return what an import of the table would do.

    Raises:
        DataRefused: there are no rows, or no column holds a name.
    """
    there = {same_key(space.name): space for space in snapshot.space_list}
    return preview(table, columns, SpaceField.NAME, lambda row: _read(row, columns, there))


def _read(row: Row, columns: ColumnMap, there: dict[str, Space]) -> WallRow[SpaceImport]:
    name = columns.cell(row, SpaceField.NAME)
    try:
        found = SpaceImport(
            name=text.clean(name, text.SPACE),
            capacity=whole_of(columns.cell(row, SpaceField.CAPACITY), "capacity", MOST_IN_SPACE, least=1),
            features=features(parts(columns.cell(row, SpaceField.FEATURES))),
            link=text.clean(columns.cell(row, SpaceField.LINK), text.LINK),
        )
    except (BadText, BadNumber, TooMany) as refusal:
        return refused(row, name, refusal)
    known = there.get(same_key(found.name))
    fate = RowFate.NEW if known is None else RowFate.CHANGED if _changes(found, known) else RowFate.SAME
    return WallRow(row.number, fate, found.name, (found,))


def _changes(found: SpaceImport, there: Space) -> bool:
    return (
        found.capacity not in (None, there.capacity)
        or (bool(found.features) and found.features != there.features)
        or (bool(found.link) and found.link != there.link)
    )
