"""The sides of a conflict: rules made by hand and limits of the rotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fishbowl_app.model.rules.rotation.problem import Ban, Bond, GroupBond, Only, Pin, Rule


@dataclass(frozen=True, slots=True)
class Part:
    """One side of a conflict: a rule made by hand, or a limit of the rotation.

    `what` is the rule as the problem has it; None for the limits: CHAIRS, RUN, TURNS, MIX and, with `person_id`,
    ABSENT.
    """

    rule: Rule
    what: Pin | Ban | Only | Bond | GroupBond | None = None
    person_id: str = ""

    @property
    def is_limit(self) -> bool:
        """Whether nobody made it by hand."""
        return self.what is None


MOST_TRIES = 250  # to find what is not needed for a conflict
Fits = Callable[[Sequence[Part]], bool]
CHAIRS, RUN, TURNS, MIX = Part(Rule.CHAIRS), Part(Rule.RUN), Part(Rule.TURNS), Part(Rule.MIX)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rules and limits that cannot be kept together, none of them too many.

    `rounds`: in which of them; () where it takes all rounds to see it.
    """

    parts: tuple[Part, ...]
    rounds: tuple[int, ...]


def minimal(parts: Sequence[Part], fits: Fits) -> tuple[Part, ...]:
    """Return some of the parts that do not fit, but do without any one of them.

    Deletion filter (Chinneck and Dravnieks, 1991), many at a time first. Where hundreds are needed it ends early,
    perhaps with a few too many.
    """
    kept, size, tries = list(parts), len(parts), 0
    while size > 1:
        size = (size + 1) // 2
        begin = 0
        while begin < len(kept) and tries < MOST_TRIES:
            without = kept[:begin] + kept[begin + size :]
            tries += 1
            if fits(without):
                begin += size
            else:
                kept = without
    return tuple(kept)
