"""The order of rows that have a place, for ops that move them or take them out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from fishbowl_app.model.entities import (
    Action,
    Box,
    Canvas,
    Code,
    Condition,
    Form,
    Option,
    Passage,
    Question,
    Region,
    Space,
    Theme,
)
from fishbowl_app.model.store.tx import Tx

R = TypeVar("R", Action, Box, Canvas, Code, Condition, Form, Option, Passage, Question, Region, Space, Theme)


def moved(rows: Iterable[R], row: R, to: int) -> list[R]:
    """Return rows with one of them at a place, counted from 0; what is beyond the ends is at them."""
    others = [other for other in rows if other.id != row.id]
    others.insert(max(0, min(to, len(others))), row)
    return others


def number(tx: Tx, rows: Iterable[R]) -> None:
    """Let the places of rows run from 0, in their order."""
    for place, row in enumerate(rows):
        tx.update(row, place=place)
