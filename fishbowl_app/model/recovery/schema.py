"""What a damaged file declares: which version it is of, and where its tables begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from fishbowl_app.model.recovery.pages import Cell, Pages
from fishbowl_app.model.recovery.records import read_record
from fishbowl_app.model.store.guard import OLDEST_VERSION
from fishbowl_app.model.store.shapes import columns_at, schema_at
from fishbowl_app.model.store.tables import SCHEMA_VERSION

_LONGEST = (20, 200, 200, 8, 20_000)  # bytes that are read of a type, two names, a root and SQL


class Part(NamedTuple):
    """One thing that a file declares."""

    kind: str
    name: str
    table: str
    root: int
    sql: str


@dataclass
class Declared:
    """What was found of it. `ids`: the roots of the indexes of the ids, by table. `foreign`: names of what
    is not ours and yet sound, which no damage makes."""

    version: int
    tables: dict[str, int] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    pages: set[int] = field(default_factory=set)
    foreign: tuple[str, ...] = ()


def declared_in(pages: Pages, said_version: int) -> Declared:
    """Return what a file declares, from its first page or, where that is gone, from wherever it stands."""
    tree = pages.tree(1, of_table=True)
    parts = list(_parts(pages, tree.cells))
    if not tree.whole:
        for number, node in pages.leaves(tree.pages):
            found = list(_parts(pages, node.cells))
            parts += found
            tree.pages |= {number} if found else set()
    declared = Declared(_version(parts, said_version), pages=tree.pages)
    names = columns_at(declared.version)
    for part in parts:
        if part.kind == "table" and part.name in names:
            declared.tables.setdefault(part.name, part.root)
        elif part.name == f"sqlite_autoindex_{part.table}_1":
            declared.ids.setdefault(part.table, part.root)
    declared.foreign = tuple(part.name for part in parts if _is_foreign(part, declared.version))
    return declared


def _parts(pages: Pages, cells: list[Cell]) -> Iterator[Part]:
    for cell in cells:
        try:
            kind, name, table, root, sql = read_record(pages.content(cell), _LONGEST).values
        except (IndexError, ValueError):
            continue
        is_text = all(isinstance(text, str) for text in (kind, name, table, sql or ""))
        if is_text and isinstance(root, int) and (sql is None or sql.startswith("CREATE ")):
            yield Part(kind, name, table, root, " ".join((sql or "").split()))


def _version(parts: list[Part], said: int) -> int:
    """Return the version that declares most of this; of several the one that the head says, or the newest."""
    found = {part.sql for part in parts if part.kind == "table"}

    def likeness(version: int) -> tuple[int, bool, int]:
        same = sum(sql in found for kind, _, _, sql in schema_at(version) if kind == "table")
        return same, version == said, version

    return max(range(OLDEST_VERSION, SCHEMA_VERSION + 1), key=likeness)


def _is_foreign(part: Part, version: int) -> bool:
    """Tell whether another program declared something: its name is none of ours and stands in its SQL too."""
    if part.kind in ("view", "trigger"):
        return part.name in part.sql
    ours = {name for _, name, _, _ in schema_at(version)}
    is_named = f" {part.name}" in part.sql.replace('"', "")
    return part.kind in ("table", "index") and part.name not in ours and is_named
