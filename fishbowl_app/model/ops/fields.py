"""Checking what an edit brings before anything is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fishbowl_app.model import text
from fishbowl_app.model.entities import LANGUAGES
from fishbowl_app.model.errors import BadNumber, TooMany

MOST_FEATURES = 20
_TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)")


def cleaned(fields: Mapping[str, Any], rules: Mapping[str, text.Field]) -> dict[str, Any]:
    """Return the fields of an edit with every text that has a rule cleaned by it.

    Raises:
        BadText: for the first text that cannot be kept.
    """
    return {name: text.clean(value, rules[name]) if name in rules else value for name, value in fields.items()}


def time_of_day(given: str) -> str:
    """Return a time of day as "HH:MM"; "9:30", "9.30" and "9h30" are understood, "" stays "".

    Raises:
        BadNumber: if it is none.
    """
    given = given.strip()
    if not given:
        return ""
    found = _TIME_OF_DAY.fullmatch(given)
    if found is None:
        raise BadNumber("time_of_day", given[:20])
    return f"{int(found[1]):02d}:{found[2]}"


def iso_date(given: str) -> str:
    """Return an ISO date, "" stays "".

    Raises:
        BadNumber: if it is no date.
    """
    given = given.strip()
    if not given:
        return ""
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError as error:
        raise BadNumber("date", given[:20]) from error


def whole(field: str, value: int, least: int, most: int) -> int:
    """Return a whole number in its range, or raise BadNumber."""
    if not least <= value <= most:
        raise BadNumber(field, str(value), least, most)
    return value


def each_once(field: str, given: Iterable[str], limit: int) -> tuple[str, ...]:
    """Return ids, each once, in their order.

    Raises:
        TooMany: if there are more than the limit.
    """
    kept = tuple(dict.fromkeys(given))
    if len(kept) > limit:
        raise TooMany(field, limit)
    return kept


def features(given: Iterable[str]) -> tuple[str, ...]:
    """Return features of a space, or those that a topic needs, cleaned; two spellings of one are one.

    Raises:
        BadText.
        TooMany.
    """
    kept = (text.clean(feature, text.FEATURE) for feature in given if feature.strip())
    known: dict[str, str] = {}
    for feature in kept:
        known.setdefault(text.same_key(feature), feature)
    return each_once("features", known.values(), MOST_FEATURES)


def known_language(given: str) -> str:
    """Return the code of a language that a note may be in, "" for one that is told from its words.

    Raises:
        ValueError: for any other.
    """
    return given and text_language(given)


def text_language(given: str) -> str:
    """Return the code of a language that texts may be typed in or translated into.

    Raises:
        ValueError: for any other.
    """
    if given not in LANGUAGES:
        raise ValueError(f"no language of texts: {given!r}")
    return given
