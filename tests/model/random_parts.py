"""What random acts are made of: words, and rows that mostly are there."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from fishbowl_app.model.session import Session

Random = random.Random
Act = Callable[[Session, Random], object]
Acts = Mapping[str, tuple[int, Act]]  # each by its name with its weight

WORDS = [
    "Heizung",
    "llaith a ŵy",
    "repairs take weeks",
    "e\u0301",
    "1 < 2 & 3",
    "“quoted”",
    "عربي",
    "🙂",
    "a\nb",
    "%s",
]


def words(rng: Random) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randint(1, 3)))[:36] + str(rng.randint(0, 99))


def one(rng: Random, rows: Mapping[str, Any]) -> str:
    """Return an id, now and then one that is not there."""
    return rng.choice(list(rows)) if rows and rng.random() > 0.02 else "nobody"


def maybe(rng: Random, rows: Mapping[str, Any]) -> str | None:
    return rng.choice(list(rows)) if rows and rng.random() > 0.3 else None


def some(rng: Random, rows: Mapping[str, Any]) -> list[str]:
    return rng.sample(list(rows), min(len(rows), rng.randint(1, 3)))


def chair(rng: Random) -> int:
    return rng.randint(1, 6)
