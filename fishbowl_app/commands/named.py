"""Says on the error stream which texts somebody should look at before a file is given away."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from fishbowl_app.model.privacy.texts import TypedText
from fishbowl_app.privacy_texts import place_text
from fishbowl_app.terminal import one_line
from fishbowl_app.words import catalogue, current_language, translate

_MOST_TEXTS, _LONGEST = 20, 72  # that are listed; characters of each


def say_named(texts: Sequence[str]) -> None:
    """Say how many texts name people who are not to be named, or may, and which: each by its first words."""
    say_texts(translate("Commands", "Look: texts that name people who are not to be named, or may: {0}"), texts)


def say_texts(text: str, texts: Sequence[str], everything: bool = True) -> None:
    """Say how many texts there are of a kind, and which; nothing if there are none.

    Args:
        everything: all of them, else the first, with a hint how to see the others.
    """
    if not texts:
        return
    print(text.format(len(texts)), file=sys.stderr)
    shown = texts if everything else texts[:_MOST_TEXTS]
    for each in shown:
        print(f"  {_begun(each)}", file=sys.stderr)
    if len(shown) < len(texts):
        more = catalogue(current_language()).count("Commands", "  and %n more", len(texts) - len(shown))
        print(f"{more} {translate('Commands', '(--all lists them)')}", file=sys.stderr)


def listed(found: Sequence[TypedText]) -> list[str]:
    """Return texts with the word for where each stands."""
    return [translate("Commands", "{0}: {1}").format(place_text(each.table), each.text) for each in found]


def _begun(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
