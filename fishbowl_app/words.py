"""Translations without Qt, for what the command line says and what is printed.

The catalogues are the same .ts files that Qt's .qm files are made from. English has one too, for its plurals.
"""

from __future__ import annotations

import functools
import locale
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from defusedxml import ElementTree

from fishbowl_app.paths import resource_path

LANGUAGES = ("en", "cy")
# What each language that texts may be in calls itself, for those who look for it.
OWN_NAMES = {"en": "English", "cy": "Cymraeg", "de": "Deutsch", "fr": "Français", "es": "Español"}
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which they count


@dataclass(frozen=True)
class Catalogue:
    """The texts of one language by context and English source. What is missing comes out in English."""

    language: str
    texts: Mapping[tuple[str, str], tuple[str, ...]]

    def translate(self, context: str, text: str) -> str:
        """Return a text in this language."""
        found = self.texts.get((context, text), ())
        return found[0] if found and found[0] else text

    def count(self, context: str, text: str, number: int) -> str:
        """Return a text with "%n" in the plural form for a number."""
        forms = self.texts.get((context, text), ())
        index = PLURALS[self.language](number)
        if index < len(forms) and forms[index]:
            return forms[index].replace("%n", str(number))
        if self.language != "en":
            return catalogue("en").count(context, text, number)
        return text.replace("%n", str(number))


def _english(number: int) -> int:
    return 0 if number == 1 else 1


def _welsh(number: int) -> int:
    """Return Qt's form for Welsh: 0; 1; 2 to 5; 6; 7 and more."""
    if number < 2:
        return number
    return 2 if number < 6 else 3 if number == 6 else 4


PLURALS: Mapping[str, Callable[[int], int]] = {"en": _english, "cy": _welsh}


@functools.cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language; an unknown one gets English."""
    language = language if language in LANGUAGES else "en"
    path = resource_path("i18n", f"fishbowl_{language}.ts")
    return Catalogue(language, _read(path.read_text("utf-8")) if path.is_file() else {})


def _read(source: str) -> dict[tuple[str, str], tuple[str, ...]]:
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.fromstring(source).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") not in ("vanished", "obsolete"):
                forms = [form.text or "" for form in translation.iter("numerusform")]
                key = (name, message.findtext("source") or "")
                texts[key] = tuple(forms) or (translation.text or "",)
    return texts


_current = "en"


def use_language(language: str) -> None:
    """Choose the language of what `translate` returns."""
    global _current
    _current = language


def current_language() -> str:
    """Return the language in use."""
    return _current


def system_language() -> str:
    """Return the language of the computer where we have it, else English.

    The variables come first: Python knows a locale only where the system has its files.
    """
    named = next(filter(None, map(os.environ.get, _VARIABLES)), None) or locale.getlocale()[0] or ""
    return "cy" if named.lower().startswith(("cy", "welsh")) else "en"


def translate(context: str, text: str) -> str:
    """Return a text in the language in use."""
    return catalogue(_current).translate(context, text)
