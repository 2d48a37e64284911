"""Translations without Qt, for what the command line says and what is printed.

The catalogues are the same .ts files that Qt's .qm files are made from. English has one too, for its plurals.
"""

from __future__ import annotations

import functools
import locale
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from defusedxml import ElementTree

from fishbowl_app.paths import resource_path

# Of the window, of the command line and of paper. Templates, ready forms and samples come in the first two.
LANGUAGES = ("en", "cy", "de", "fr", "es")
# What each of them calls itself, for those who look for it.
OWN_NAMES = {"en": "English", "cy": "Cymraeg", "de": "Deutsch", "fr": "Français", "es": "Español"}
LOCALES = {
    "en": "en_GB",
    "cy": "cy_GB",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
}  # where it is spoken
_ON_WINDOWS = {"english": "en", "welsh": "cy", "german": "de", "french": "fr", "spanish": "es"}
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


def _one_and_many(number: int) -> int:
    """Return Qt's form for English, German and Spanish: 1; all others."""
    return 0 if number == 1 else 1


def _french(number: int) -> int:
    """Return Qt's form for French: 0 and 1; 2 and more."""
    return 0 if number < 2 else 1


def _welsh(number: int) -> int:
    """Return Qt's form for Welsh: 0; 1; 2 to 5; 6; 7 and more."""
    if number < 2:
        return number
    return 2 if number < 6 else 3 if number == 6 else 4


# As the tables of Qt's lrelease have them (qttools, linguist/shared/numerus.cpp).
PLURALS: Mapping[str, Callable[[int], int]] = {
    "en": _one_and_many,
    "cy": _welsh,
    "de": _one_and_many,
    "fr": _french,
    "es": _one_and_many,
}


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
    name = re.split("[^a-z]", named.lower())[0]
    code = _ON_WINDOWS.get(name, name)
    return code if code in LANGUAGES else "en"


def language_tag(language: str) -> str:
    """Return a language as programs that read aloud know it: "cy-GB"."""
    return LOCALES.get(language, language).replace("_", "-")


def translate(context: str, text: str) -> str:
    """Return a text in the language in use."""
    return catalogue(_current).translate(context, text)
