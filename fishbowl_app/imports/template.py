"""Agenda templates: ours in resources/templates, or a person's own file (`fishbowl-template/1`).

A template comes from anybody: every key, type, text and number is checked before any of it is used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

from fishbowl_app.model import text
from fishbowl_app.model.duration import SHORTEST_S
from fishbowl_app.model.entities import LANGUAGES, MAX_CHAIRS, MIN_CHAIRS, Format, Kind, QueueOrder, VisitorRule
from fishbowl_app.model.errors import BadNumber, BadText, DataProblem, DataRefused
from fishbowl_app.model.ops.details import FishbowlFields
from fishbowl_app.model.ops.fields import time_of_day
from fishbowl_app.paths import resource_path

FORMAT = "fishbowl-template/1"
MOST_BYTES = 200_000
MOST_ACTIVITIES = 100
LONGEST_MIN = 24 * 60
# The order in which they are offered: the quickest to understand first.
OUR_TEMPLATES = ("five-chair-fishbowl", "open-space-afternoon", "fishbowl-then-open-space")

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_ABOUT = text.Field("about", 280, may_be_empty=True)
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """One activity of a template."""

    kind: Kind
    title: str
    question: str
    length_s: int


@dataclass(frozen=True, slots=True)
class Template:
    """An agenda to begin with, in one language.

    fishbowl: what it sets of how the fishbowl works. start_at: "HH:MM" or "". translated: for each other language
    its texts, with what they are in it. language: the one that it is in.
    """

    title: str
    activities: tuple[TemplateStep, ...]
    fishbowl: FishbowlFields = field(default_factory=FishbowlFields)
    start_at: str = ""
    about: str = ""
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    language: str = "en"

    @property
    def length_s(self) -> int:
        """How long all of it takes."""
        return sum(step.length_s for step in self.activities)


class _Wrong(Exception):
    """Names the place in a template that is not as it must be."""


def template_names() -> list[str]:
    """Return the names of the templates that come with the app, in the order to offer them."""
    return [name for name in OUR_TEMPLATES if _path_of(name).is_file()]


def load_template(name_or_path: str | Path, language: str) -> Template:
    """Return a template of ours by its name, or one from a file; where a text lacks the language, in English.

    Raises:
        DataRefused: there is none, it is too big, or it is not a template; `detail` names the place that is wrong.
    """
    ours = str(name_or_path) in template_names()
    path = _path_of(str(name_or_path)) if ours else Path(name_or_path)
    try:
        return _template(_read(path), language)
    except (_Wrong, BadText, BadNumber) as error:
        raise DataRefused(DataProblem.DAMAGED, path.name, str(error)) from error


def _path_of(name: str) -> Path:
    return resource_path("templates", f"{name}.json")


def _read(path: Path) -> object:
    try:
        if not path.is_file():
            raise DataRefused(DataProblem.MISSING, path.name)
        if path.stat().st_size > MOST_BYTES:
            raise DataRefused(DataProblem.TOO_BIG, path.name, limit=MOST_BYTES)
        source = path.read_bytes().decode("utf-8-sig")
        return json.loads(source, object_pairs_hook=_no_key_twice)
    except OSError as error:
        raise DataRefused(DataProblem.UNREADABLE, path.name, error.strerror or "") from error
    except (ValueError, RecursionError) as error:
        raise _Wrong("JSON") from error


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) < len(pairs):
        raise _Wrong("JSON")
    return whole


# --- the schema -------------------------------------------------------------------------------------------


def _template(data: object, language: str) -> Template:
    whole = _object(data, "template", {"format", "title", "activities"}, {"about", "start_at", "fishbowl"})
    if whole["format"] != FORMAT:
        raise _Wrong("format")
    steps = whole["activities"]
    if not isinstance(steps, list) or not 1 <= len(steps) <= MOST_ACTIVITIES:
        raise _Wrong("activities")
    title = _words(whole["title"], "title", language, text.TITLE)
    language = next((each for each in (language, "en") if each in whole["title"]), language)
    return Template(
        title=title,
        activities=tuple(_step(step, f"activities[{number}]", language) for number, step in enumerate(steps)),
        fishbowl=_fishbowl(whole.get("fishbowl", {})),
        start_at=_start(whole.get("start_at", "")),
        about=_words(whole.get("about", {"en": ""}), "about", language, _ABOUT),
        translated=_translated(whole, language),
        language=language,
    )


def _translated(whole: Mapping[str, Any], language: str) -> dict[str, dict[str, str]]:
    """Return for each other language the texts of a template that was checked, with what they are in it."""
    found: dict[str, dict[str, str]] = {}
    for words in _texts_of(whole):
        for other in LANGUAGES:
            if other != language and words.get(language) and words.get(other):
                found.setdefault(other, {})[words[language]] = words[other]
    return found


def _texts_of(whole: Mapping[str, Any]) -> Iterator[Mapping[str, str]]:
    """Yield what a template that was checked says, each in its languages, as an op would keep it."""
    for part in (whole, *whole["activities"]):
        for name in ("title", "question"):
            yield {key: text.tidy(words, single_line=True) for key, words in part.get(name, {}).items()}


def _step(data: object, place: str, language: str) -> TemplateStep:
    whole = _object(data, place, {"kind", "minutes", "title"}, {"question"})
    return TemplateStep(
        kind=_one_of(Kind, f"{place}.kind")(whole["kind"]),
        title=_words(whole["title"], f"{place}.title", language, text.TITLE),
        question=_words(whole.get("question", {"en": ""}), f"{place}.question", language, text.QUESTION),
        length_s=_seconds(whole["minutes"], f"{place}.minutes"),
    )


def _fishbowl(data: object) -> FishbowlFields:
    """Return what is given of the fishbowl; the op that writes it sees that free chairs fit the circle."""
    checks: dict[str, Callable[[object], Any]] = {
        "format": _one_of(Format, "fishbowl.format"),
        "chairs": _whole("fishbowl.chairs", MIN_CHAIRS, MAX_CHAIRS),
        "free_chairs": _whole("fishbowl.free_chairs", 0, MAX_CHAIRS - 2),
        "visitor_rule": _one_of(VisitorRule, "fishbowl.visitor_rule"),
        "queue_order": _one_of(QueueOrder, "fishbowl.queue_order"),
    }
    whole = _object(data, "fishbowl", set(), set(checks))
    return cast(FishbowlFields, {name: checks[name](value) for name, value in whole.items()})


def _object(data: object, place: str, needed: set[str], allowed: set[str]) -> Mapping[str, Any]:
    if not isinstance(data, dict) or not needed <= data.keys() <= needed | allowed:
        raise _Wrong(place)
    return data


def _words(data: object, place: str, language: str, rule: text.Field) -> str:
    """Return a text in a language; all its languages must be sound, whichever is asked for."""
    if not isinstance(data, dict) or not data or not all(_LANGUAGE.fullmatch(key) for key in data):
        raise _Wrong(place)
    if not all(isinstance(value, str) for value in data.values()):
        raise _Wrong(place)
    try:
        words = {key: text.clean(value, rule) for key, value in data.items()}
    except BadText as error:
        raise _Wrong(place) from error
    return words.get(language) or words.get("en") or next(iter(words.values()))


def _seconds(data: object, place: str) -> int:
    if isinstance(data, bool) or not isinstance(data, int | float) or not 0 < data <= LONGEST_MIN:
        raise _Wrong(place)
    seconds = round(data * 60)
    if seconds < SHORTEST_S:
        raise _Wrong(place)
    return seconds


def _start(data: object) -> str:
    if not isinstance(data, str):
        raise _Wrong("start_at")
    try:
        return time_of_day(data)
    except BadNumber as error:
        raise _Wrong("start_at") from error


def _whole(place: str, least: int, most: int) -> Callable[[object], int]:
    def check(data: object) -> int:
        if isinstance(data, bool) or not isinstance(data, int) or not least <= data <= most:
            raise _Wrong(place)
        return data

    return check


def _one_of(choices: type[E], place: str) -> Callable[[object], E]:
    def check(data: object) -> E:
        if not isinstance(data, str) or data not in list(choices):
            raise _Wrong(place)
        return choices(data)

    return check
