"""Finds pages and rows of a file, to damage just these."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from fishbowl_app.model.recovery import Recovered, recover
from fishbowl_app.model.recovery.pages import Layout, Pages
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from tests.model.store.strangers import PAGE

Change = Callable[[bytes], bytes]


def recovered(path: Path) -> tuple[Recovered, Snapshot]:
    """Recover a file, which stays as it is; return the outcome and what is in the new file."""
    content = path.read_bytes()
    target = path.with_name("recovered.fishbowl")
    target.unlink(missing_ok=True)
    outcome = recover(path, target)
    assert path.read_bytes() == content
    return outcome, read(target)


def read(path: Path) -> Snapshot:
    session = Session.open(path)
    try:
        return session.snapshot
    finally:
        session.close()


def root(path: Path, name: str) -> int:
    """Return the page at which a table or index begins."""
    with closing(sqlite3.connect(path)) as raw:
        (found,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    return int(found)


def leaves(path: Path, name: str) -> list[int]:
    """Return the pages with the rows of a table, or with the entries of an index, in their order."""
    pages, top = Pages(path.read_bytes(), Layout()), root(path, name)
    node = pages.node(top)
    assert node is not None
    return list(node.children or [top])


def change_page(path: Path, number: int, change: Change) -> None:
    """Change the bytes of a page."""
    data, start = path.read_bytes(), (number - 1) * PAGE
    path.write_bytes(data[:start] + change(data[start : start + PAGE]) + data[start + PAGE :])


def wipe(path: Path, *numbers: int) -> None:
    """Overwrite pages with zeros."""
    for number in numbers:
        change_page(path, number, lambda page: bytes(len(page)))


def replace(path: Path, old: bytes, new: bytes, *, within: str | None = None) -> None:
    """Overwrite bytes wherever they stand in the file, or in the pages of a table."""
    assert len(old) == len(new)
    if within is None:
        path.write_bytes(path.read_bytes().replace(old, new))
        return
    for number in leaves(path, within):
        change_page(path, number, lambda page: page.replace(old, new))
