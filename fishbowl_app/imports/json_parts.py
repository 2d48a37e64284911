"""Reads the parts that instance files are made of, and says which one is not what it has to be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fishbowl_app.model.errors import DataProblem, DataRefused

MOST_BYTES = 5_000_000


class Wrong(Exception):
    """What is wrong with an instance."""


def read_json(path: Path, most: int = MOST_BYTES) -> object:
    """Return what a JSON file holds.

    Raises:
        DataRefused: if there is no such file, it is too big or it is not JSON.
    """
    try:
        if path.stat().st_size > most:
            raise DataRefused(DataProblem.TOO_BIG, path.name, limit=most)
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise DataRefused(DataProblem.MISSING, path.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataRefused(DataProblem.DAMAGED, path.name, str(error)) from error
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataRefused(DataProblem.DAMAGED, path.name, str(error)) from error


def read_numbers(data: object, name: str, most: int) -> frozenset[int]:
    """Return whole numbers, each once."""
    return frozenset(read_whole_number(number, name, most) for number in read_list(data, name))


def read_texts(data: object, name: str) -> tuple[str, ...]:
    """Return a list of texts."""
    return tuple(read_text(entry, name) for entry in read_list(data, name))


def read_object(data: object, name: str) -> dict[str, Any]:
    """Return an object."""
    if not isinstance(data, dict):
        raise Wrong(f"{name}: an object expected")
    return data


def read_list(data: object, name: str) -> list[Any]:
    """Return a list."""
    if not isinstance(data, list):
        raise Wrong(f"{name}: a list expected")
    return data


def read_text(data: object, name: str) -> str:
    """Return a text."""
    if not isinstance(data, str):
        raise Wrong(f"{name}: a text expected")
    return data


def read_whole_number(data: object, name: str, most: int) -> int:
    """Return a whole number from 0 to the most there may be."""
    if not isinstance(data, int) or isinstance(data, bool) or not 0 <= data <= most:
        raise Wrong(f"{name}: a whole number from 0 to {most} expected")
    return data
