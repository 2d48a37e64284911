"""Looks into the blocks of sheets, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Pages, Text
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import PrintPack, print_pack
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import T0

Make = Callable[[Press, PrintPack, Options], list[Pages]]


def made(make: Make, of: Snapshot, names: NameStyle = NameStyle.ALL, **options: Any) -> list[Pages]:
    """Return the pages of one kind, in English."""
    chosen = Options(**options)
    return make(Press(look.sheet(chosen.paper), Wording("en")), print_pack(of, T0, names), chosen)


def words(value: Any) -> list[str]:
    """Return all texts in blocks, as they are read, without the foot."""
    return list(_words(value))


def all_of(kind: type[Any], value: Any) -> list[Any]:
    """Return everything of a kind in blocks."""
    return [found for found in _walk(value) if isinstance(found, kind)]


def _words(value: Any) -> Iterator[str]:
    return (found.words for found in _walk(value) if isinstance(found, Text))


def _walk(value: Any) -> Iterator[Any]:
    if isinstance(value, (tuple, list)):
        for one in value:
            yield from _walk(one)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            if not (isinstance(value, Pages) and field.name == "foot"):
                yield from _walk(getattr(value, field.name))
