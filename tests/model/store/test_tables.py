"""Tables, entities, and the page that describes them say the same; and random people know every op."""

from __future__ import annotations

import ast
import dataclasses
import re
from pathlib import Path

import pytest

from fishbowl_app.model.entities import ENTITIES, Entity
from fishbowl_app.model.snapshot import TABLE_OF
from fishbowl_app.model.store.rows import table_of
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
OPS = ROOT / "fishbowl_app" / "model" / "ops"
HELPERS = {
    "cells",
    "fields",
    "find",
    "placing",
    "presence",
    "timeboxes",
    "turns",
}  # what ops share; not acts of a person
FORGETTING = {"erasing"}  # ends all undo, which random people go by; test_erasing.py tries it


@pytest.mark.parametrize("entity", ENTITIES)
def test_a_table_has_the_columns_of_its_entity_in_its_order(entity: type[Entity]) -> None:
    fields = [field.name for field in dataclasses.fields(entity)]
    assert [column.name for column in table_of(entity).c] == fields


def test_entities_stand_in_an_order_that_breaks_no_reference() -> None:
    there: set[str] = set()
    for entity in ENTITIES:
        there.add(TABLE_OF[entity])
        assert {key.column.table.name for key in table_of(entity).foreign_keys} <= there


def test_the_page_about_the_format_names_every_column() -> None:
    rows = re.finditer(r"^\| `(\w+)` \|.*?\| (.*)$", PAGE, re.M)
    described = {row[1]: re.findall(r"`(\w+)`", row[2]) for row in rows}
    columns = {name: [column.name for column in table.c] for name, table in metadata.tables.items()}
    tables = {name: [column for column in there if column != "id"] for name, there in columns.items()}
    assert described == tables
    assert f"0x{APPLICATION_ID:x}" in PAGE
    assert f"at present **{SCHEMA_VERSION}**" in PAGE
    assert f"\n| {SCHEMA_VERSION} | " in PAGE


def test_random_people_know_every_op() -> None:
    places = sorted((ROOT / "tests" / "model").glob("random_*.py"))
    known = "".join(place.read_text(encoding="utf-8") for place in places)
    for path in sorted(OPS.glob("*.py")):
        if path.stem in HELPERS | FORGETTING | {"__init__"}:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        acts = [node.name for node in tree.body if isinstance(node, ast.FunctionDef) and takes_a_session(node)]
        assert [act for act in acts if f"{path.stem}.{act}(" not in known] == []


def takes_a_session(node: ast.FunctionDef) -> bool:
    first = node.args.args[0] if node.args.args else None
    return not node.name.startswith("_") and first is not None and first.arg == "session"
