"""A language that nobody speaks: every text is longer, has marks above its letters and stands in brackets.

What has none of that on screen was never given to be translated; what has no end is cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from fishbowl_app.words import Catalogue

LONGER = 0.4
_LETTERS = str.maketrans("aceinosuwyACEINOSUWY", "áçéîñöšûŵŷÁÇÉÎÑÖŠÛŴŶ")
_KEPT = re.compile(r"(\{\d*\}|%n|%\d|&&|&)")


def pseudo(text: str) -> str:
    """Return "[Šéššîôñ~~~]" for "Session": placeholders, marks of keys and what it ends with stay."""
    bare = text.rstrip(" …:?.")
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in _KEPT.split(bare))
    more = max(0, round(LONGER * len(bare)) - 2)
    # One more word, not a longer one: where the line is full it can go on in the next.
    return f"[{said}{(' ' + '~' * more)[:more]}]{text[len(bare) :]}" if bare else text


class Pseudo(QTranslator):
    """Says everything in the language that nobody speaks."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        return pseudo(source)


@contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Let Qt and the Qt-free code speak it for a while."""
    translator, app = Pseudo(), QCoreApplication.instance()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Catalogue, "translate", lambda self, context, text: pseudo(text))
        patched.setattr(
            Catalogue, "count", lambda self, context, text, number: pseudo(text).replace("%n", str(number))
        )
        app.installTranslator(translator)
        try:
            yield
        finally:
            app.removeTranslator(translator)
