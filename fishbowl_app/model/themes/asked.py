"""What is asked of the theme engine and what it answers: plain values, so that who asks needs no numpy."""

from __future__ import annotations

from dataclasses import dataclass

FREE = -1  # in no theme


@dataclass(frozen=True, slots=True)
class Asked:
    """A board's notes, each with one entry in `texts`, `languages`, `pins` and `vectors`.

    Notes of one theme stay together and teach what belongs to it; no note leaves a theme, and no two themes merge.
    """

    texts: tuple[str, ...]
    languages: tuple[str, ...]  # "cy", "en", "de", "fr", "es"; "" where nobody said
    pins: tuple[int, ...]  # place in `named` of the theme that a note is in, else FREE
    named: tuple[str, ...] = ()  # the names of the themes there are, "" where one has none yet
    vectors: tuple[bytes | None, ...] = ()  # as they were kept for `model`; () or None where there is none yet
    model: str = ""  # that made the vectors
    wanted: tuple[int, ...] | None = None  # free notes that are to be grouped; None: all of them
    grain: int = 0  # steps finer; below 0 coarser
    seed: int = 0
    stop_words: frozenset[str] = (
        frozenset()
    )  # that say nothing on this board, besides those that come with the app
    kept_words: frozenset[str] = frozenset()  # that say something though they come with the app


@dataclass(frozen=True, slots=True)
class Member:
    """A note that is suggested for a theme; `sure` where no other theme is nearly as near."""

    index: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A theme that is suggested, or free notes for one that there is."""

    pin: int | None  # place in `named` of the theme that the notes join; None: a new theme
    title: str  # in the notes' own words; the name of a theme that has one
    words: tuple[str, ...]  # that tie it together
    nearest: int  # the note that says it best
    members: tuple[Member, ...]  # the nearest first


@dataclass(frozen=True, slots=True)
class Suggested:
    """Themes out of notes. A note that was asked for is a member of one group, or alone."""

    themes: tuple[Group, ...]  # those there are first, then new ones, the largest first
    alone: tuple[int, ...]
    same: tuple[tuple[int, int, float], ...]  # pairs in nearly the same words, with how alike they are, 0 to 1
    same_idea: tuple[tuple[int, int, float], ...]  # pairs that may say the same in other words
    by: str  # MEANING or WORDS
    lexical_languages: tuple[str, ...]  # of which notes are grouped by their words: no model knows the sentences


MEANING, WORDS = "meaning", "words"


@dataclass(frozen=True, slots=True)
class Near:
    """A theme that a note may belong to."""

    theme: int  # place in `named`
    share: float  # of belief among all themes: 0 to 1


@dataclass(frozen=True, slots=True)
class Offer:
    """The up to three themes that a note is nearest to, the nearest first; `sure` where that is far from doubt."""

    note: int
    themes: tuple[Near, ...]
    sure: bool
