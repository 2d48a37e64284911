"""What is inside of values made of tuples and dataclasses, such as blocks, pictures and summaries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

T = TypeVar("T")


def all_of(kind: type[T], value: Any) -> Iterator[T]:
    """Yield all that is of a kind, however deep; what is inside of that is not looked at."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from all_of(kind, item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from all_of(kind, getattr(value, field.name))
