"""How many copies are found by "same words", and how many other notes are taken for one.

A copy is a note as somebody types it again: other capitals, small words left out, a letter lost, words in another
order, "We should" before it, "please" after it. The share of others is an upper bound: some are true repeats.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from fishbowl_app.model.themes.duplicates import SAME_WORDS, same_words
from fishbowl_app.model.themes.words import says_nothing, tokens

LEAST_FOUND, MOST_FLAGGED = 0.97, 0.01
DRAWN = 60  # notes of a set
SHORT, LONG = 60, 5  # characters of what is typed in capitals; words from which on some change places


@dataclass(frozen=True, slots=True)
class CopiesFigures:
    """Shares, 0 to 1."""

    found: float  # of the copies
    flagged: float  # of other notes

    @property
    def reached(self) -> bool:
        return self.found >= LEAST_FOUND and self.flagged < MOST_FLAGGED


def copies_figures(sets: Mapping[str, Sequence[str]], seed: int = 5) -> CopiesFigures:
    """Return what is found in the sets: each note of a draw beside an edited copy of it."""
    random = Random(seed)
    drawn = found = flagged = 0
    for texts in sets.values():
        notes = random.sample(list(texts), min(DRAWN, len(texts)))
        pairs = {
            pair[:2] for pair in same_words([*notes, *(_edited(note, random) for note in notes)], least=SAME_WORDS)
        }
        drawn += len(notes)
        found += sum((place, place + len(notes)) in pairs for place in range(len(notes)))
        flagged += len({note for pair in pairs if pair[1] < len(notes) for note in pair})
    return CopiesFigures(found / max(1, drawn), flagged / max(1, drawn))


def _edited(note: str, random: Random) -> str:
    return random.choice((_small, _loud, _begun, _short, _slipped, _turned))(note, random)


def _small(note: str, random: Random) -> str:
    return note.lower().rstrip(".!?")


def _loud(note: str, random: Random) -> str:
    return note.upper() if len(note) < SHORT else note.lower()


def _begun(note: str, random: Random) -> str:
    return f"We should {note[:1].lower()}{note[1:]}"


def _short(note: str, random: Random) -> str:
    """Leave out the small words."""
    return " ".join(word for word in note.split() if not _is_small(word)) or note


def _is_small(word: str) -> bool:
    return all(
        any(says_nothing(part, language) for language in ("en", "cy", "de", "fr", "es")) for part in tokens(word)
    )


def _slipped(note: str, random: Random) -> str:
    """Lose a letter."""
    place = random.randrange(1, max(2, len(note) - 1))
    return note[:place] + note[place + 1 :]


def _turned(note: str, random: Random) -> str:
    first, *others = note.split() or [""]
    return " ".join([*others, first]) if len(others) >= LONG else f"{note} please"
