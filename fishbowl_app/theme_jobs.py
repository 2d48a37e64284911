"""What the process for themes does. It loads numpy and the models when the first call needs them, so the window,
which names these calls, need not: notes go over as texts and bytes.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from fishbowl_app.model.themes.asked import Asked, Offer, Suggested
from fishbowl_app.model.themes.keys import WORDS_ONLY, model_here, spoken, vector_key
from fishbowl_app.paths import resource_path
from fishbowl_app.worker import Cancelled, Report

if TYPE_CHECKING:
    from fishbowl_app.model.themes.embedding import Embedder

NICENESS = 10  # the window goes first
EMBEDDING = 0.8  # of the time, where there are notes without a vector
_nice = False


@dataclass(frozen=True, slots=True)
class EmbedJob:
    """Notes to turn into vectors, for `model`."""

    texts: tuple[str, ...]
    model: str


@dataclass(frozen=True, slots=True)
class SuggestJob:
    """A board to suggest themes for."""

    asked: Asked


@dataclass(frozen=True, slots=True)
class OfferJob:
    """Notes of a board, by their places, to offer themes for."""

    asked: Asked
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AlikeJob:
    """Notes among which to look for those that say nearly the same, with their languages as somebody said."""

    texts: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What a call gave. `vectors` are those that were made for it, by key: to be kept under `model`.

    `model` is WORDS_ONLY where none runs on this machine; it may be another than was asked for.
    """

    model: str
    vectors: Mapping[str, bytes] = field(default_factory=dict)
    suggested: Suggested | None = None
    offers: tuple[Offer, ...] = ()
    alike: tuple[tuple[int, ...], ...] = ()  # notes to be stacked, group by group


def work(job: EmbedJob | SuggestJob | OfferJob | AlikeJob, report: Report, cancelled: Cancelled) -> Done:
    """Do what is asked for, out of the window's way. What is cancelled gives the vectors made so far."""
    _stand_back()
    return run(job, report, cancelled)


def run(job: EmbedJob | SuggestJob | OfferJob | AlikeJob, report: Report, cancelled: Cancelled) -> Done:
    """Do what is asked for, in this process."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):  # many small products: threads would wait for one another
        if isinstance(job, EmbedJob):
            return _embed(job, report, cancelled)
        if isinstance(job, AlikeJob):
            return _look_alike(job)
        return _compare(job, report, cancelled)


def _embed(job: EmbedJob, report: Report, cancelled: Cancelled) -> Done:
    from fishbowl_app.model.themes.reading import vectors_of

    embedder = _embedder(job.model)
    if embedder is None:
        return Done(WORDS_ONLY)
    missing = [None] * len(job.texts)
    made = vectors_of(job.texts, missing, embedder, lambda share: report(share, None), cancelled)
    return Done(embedder.name, made)


def _look_alike(job: AlikeJob) -> Done:
    from fishbowl_app.model.themes.duplicates import same_words, stacks

    return Done(WORDS_ONLY, alike=stacks(same_words(job.texts, spoken(job.texts, job.languages))))


def _compare(job: SuggestJob | OfferJob, report: Report, cancelled: Cancelled) -> Done:
    """Make the vectors that are missing, then suggest or offer."""
    from fishbowl_app.model.themes.offers import offers
    from fishbowl_app.model.themes.reading import vectors_of
    from fishbowl_app.model.themes.suggest import suggest

    asked = job.asked
    words_only = asked.model == WORDS_ONLY
    embedder = _embedder(WORDS_ONLY if words_only else model_here())
    if embedder is None:
        kept, made, begun = None, {}, 0.0
    else:
        given = _given(asked, embedder.name)
        begun = EMBEDDING if None in given else 0.0
        made = vectors_of(asked.texts, given, embedder, lambda share: report(share * begun, None), cancelled)
        if cancelled():
            return Done(embedder.name, made)
        kept = [vector or made[vector_key(text)] for text, vector in zip(asked.texts, given, strict=True)]
    name = WORDS_ONLY if embedder is None else embedder.name
    if isinstance(job, OfferJob):
        return Done(name, made, offers=offers(asked, kept, embedder, job.notes))

    def tell(share: float) -> None:
        report(begun + share * (1 - begun), None)

    return Done(name, made, suggest(asked, kept, embedder, tell, cancelled))


def _given(asked: Asked, model: str) -> Sequence[bytes | None]:
    """Return the vectors that came along, where they are of this model."""
    fits = asked.model == model and asked.vectors
    return asked.vectors if fits else [None] * len(asked.texts)


@lru_cache(maxsize=2)
def _embedder(model: str) -> Embedder | None:
    from fishbowl_app.model.themes.embedding import load

    return load(model, resource_path("themes"))


def _stand_back() -> None:
    """Let the window go first, where the system can: once for the process."""
    global _nice
    if not _nice and hasattr(os, "nice"):
        os.nice(NICENESS)
    _nice = True
