"""The ready forms that come with the app, in resources/forms: what a form may begin with.

Each text there is an object with what it is in each language. What is not there is as in any new form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from fishbowl_app.model.entities import LANGUAGES, Compares, QuestionKind
from fishbowl_app.model.ops.forms import FormParts, ReadyForm, ReadyQuestion
from fishbowl_app.paths import resource_path

# The order in which they are offered: the quickest to fill in first.
READY_FORMS = ("round-feedback", "before-and-after", "seeing-failure")
_PLAIN = ("intro", "numbered", "same_people", "asks_group")


@dataclass(frozen=True, slots=True)
class OfferedForm:
    """A ready form as it is offered: its title and what it is for in one language, itself in that of a session."""

    title: str
    about: str
    form: ReadyForm


def ready_forms(language: str, shown_in: str) -> list[OfferedForm]:
    """Return the ready forms for a session in a language, and what to tell of them in another or the same.

    Where a text lacks the language it is in English.
    """
    return [_offered(_read(name), language, shown_in) for name in READY_FORMS]


def _read(name: str) -> Any:
    return json.loads(resource_path("forms", f"{name}.json").read_text(encoding="utf-8"))


def _offered(data: Any, language: str, shown_in: str) -> OfferedForm:
    shown, said = _in_language(data, shown_in), _in_language(data, language)
    fields = {"compares": Compares(said["compares"]), **{name: said[name] for name in _PLAIN if name in said}}
    form = ReadyForm(
        title=said["title"],
        questions=tuple(_question(each) for each in said["questions"]),
        conditions=tuple((each["title"], each.get("wording", "")) for each in said["conditions"]),
        fields=cast(FormParts, fields),
        translated={other: _words(data, language, other) for other in LANGUAGES if other != language},
    )
    return OfferedForm(shown["title"], shown["about"], form)


def _question(data: Mapping[str, Any]) -> ReadyQuestion:
    kind, boxes = QuestionKind(data["kind"]), tuple(data.get("boxes", ()))
    return ReadyQuestion(kind, data["wording"], tuple(data.get("extremes", ())), boxes, data.get("several", False))


def _in_language(data: Any, language: str) -> Any:
    """Return the data with every text in a language."""
    if _is_text(data):
        return data.get(language) or data["en"]
    if isinstance(data, dict):
        return {key: _in_language(value, language) for key, value in data.items()}
    return [_in_language(each, language) for each in data] if isinstance(data, list) else data


def _words(data: Any, language: str, other: str) -> dict[str, str]:
    """Return what texts in a language are in another one."""
    return {text[language]: text[other] for text in _texts(data) if language in text and other in text}


def _texts(data: Any) -> Iterator[Mapping[str, str]]:
    if _is_text(data):
        yield data
    elif isinstance(data, dict | list):
        for each in data.values() if isinstance(data, dict) else data:
            yield from _texts(each)


def _is_text(data: Any) -> bool:
    return isinstance(data, dict) and "en" in data
