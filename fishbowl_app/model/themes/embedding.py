"""What turns notes into vectors: one small interface, and the model that a board gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from fishbowl_app.model.themes.duplicates import Pair, alike
from fishbowl_app.model.themes.glossary import WELSH, Glossary
from fishbowl_app.model.themes.keys import FIRST, JOINED, SECOND
from fishbowl_app.model.themes.vectors import Matrix, Vector

PIECES, WELSH_WORDS = "minilm-vocabulary.txt", "welsh-words.txt"
STRANGE = 0.2  # what a model counts for a note in a language that it does not know
Report = Callable[[float], None]  # the share done, 0 to 1
Cancelled = Callable[[], bool]


def silent(share: float) -> None:
    """Nobody asks how far it is."""


def never() -> bool:
    """Nobody cancels."""
    return False


class Model(Protocol):
    """One model. The same text has the same vector on the same machine, whatever was embedded before."""

    name: str
    languages: frozenset[str]  # that it understands
    size: int  # of a vector
    same: float  # cosine from which on two notes say the same in other words
    weight: float  # what it counts beside others, for notes in its languages

    def vector(self, text: str) -> Vector:
        """Return the vector of a text, of length 1."""


class Embedder:
    """One or more models side by side."""

    def __init__(self, models: Sequence[Model], glossary: Glossary | None = None) -> None:
        self._models, self._glossary = models, glossary
        self.name = JOINED if len(models) > 1 else models[0].name  # vectors are kept under it
        self.languages = frozenset[str]().union(*(model.languages for model in models))
        self.blocks = tuple(model.size for model in models)  # parts of a vector, each of length 1

    @property
    def size(self) -> int:
        """How many numbers a vector has."""
        return sum(self.blocks)

    @property
    def first(self) -> Embedder:
        """The first model alone, whose numbers are the first of a vector: enough for a phrase, and quicker."""
        return Embedder(self._models[:1], self._glossary)

    def said_alike(self, rows: Matrix) -> tuple[Pair, ...]:
        """Return the pairs of rows whose notes say the same, as the first model has it; the most alike first."""
        return alike(rows[:, : self.blocks[0]], self._models[0].same)

    def weights(self, language: str) -> list[float]:
        """Return what each part of a vector counts for a note in a language; "" is taken for a known one."""
        read = language in {"", WELSH}  # word by word
        return [model.weight if read or language in model.languages else STRANGE for model in self._models]

    def encode(self, texts: Sequence[str], report: Report = silent, cancelled: Cancelled = never) -> Matrix:
        """Return the vectors of the texts, a row each; of the first ones only, once it is cancelled."""
        rows = np.zeros((len(texts), self.size), dtype=np.float32)
        for place, text in enumerate(texts):
            if cancelled():
                return rows[:place]
            told = text if self._glossary is None else self._glossary.read(text)
            rows[place] = np.concatenate([model.vector(told) for model in self._models])
            report((place + 1) / len(texts))
        return rows


def load(name: str, folder: Path) -> Embedder | None:
    """Return a model, or what there is of it; None where nothing of it runs on this machine.

    Args:
        name: as `model_here` gives it.
        folder: where the word pieces of the English model and the list of Welsh words are.
    """
    makers = {
        FIRST: (_use,),
        SECOND: (lambda: _minilm(folder / PIECES),),
        JOINED: (_use, lambda: _minilm(folder / PIECES)),
    }
    loaded = [_loaded(make) for make in makers.get(name, ())]
    there = [model for model in loaded if model is not None]
    return Embedder(there, Glossary(folder / WELSH_WORDS)) if there else None


def _loaded(make: Callable[[], Model]) -> Model | None:
    """Return what is made, or None where its package, a part of it or the system's part is missing."""
    try:
        return make()
    except (ImportError, OSError):
        return None


def _use() -> Model:
    from fishbowl_app.model.themes.embed_use import Use

    return Use()


def _minilm(vocabulary: Path) -> Model:
    from fishbowl_app.model.themes.embed_minilm import MiniLm

    return MiniLm(vocabulary)
