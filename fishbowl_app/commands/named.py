"""Says on the error stream which texts somebody should look at before a file is given away."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from fishbowl_app.words import catalogue, current_language, translate

_MOST_TEXTS, _LONGEST = 20, 72  # that are listed; characters of each


def say_named(texts: Sequence[str]) -> None:
    """Say how many texts name people who are not to be named, or may, and which: each by its first words."""
    say_texts(translate("Commands", "Look: texts that name people who are not to be named, or may: {0}"), texts)


def say_texts(text: str, texts: Sequence[str]) -> None:
    """Say how many texts there are of a kind, and which; nothing if there are none."""
    if not texts:
        return
    print(text.format(len(texts)), file=sys.stderr)
    for each in texts[:_MOST_TEXTS]:
        print(f"  {_begun(each)}", file=sys.stderr)
    if len(texts) > _MOST_TEXTS:
        more = catalogue(current_language()).count("Commands", "  and %n more", len(texts) - _MOST_TEXTS)
        print(more, file=sys.stderr)


def _begun(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
