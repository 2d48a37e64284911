"""Whether one round can be filled at all: exact for a circle with few rules on pairs, else cautious.

People are the bits of an integer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, product

from fishbowl_app.model.rules.rotation.facts import bits, members_of

MOST_TRIES = 20_000  # places tried at tables; beyond it a round counts as one that can be filled
MOST_BRANCHES = 2_000  # sets of people looked at for a circle; beyond it, too


@dataclass(frozen=True, slots=True)
class RoundAsked:
    """What is asked of one round. `seats`: how many sit, None: any number; `sizes`: of the tables, largest first.

    `apart` and `together` are people, a bond each; `camps` are rules, each with the people of its groups.
    """

    there: int
    banned: int = 0
    pinned: int = 0
    seats: int | None = None
    sizes: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()
    together: tuple[int, ...] = ()
    camps: tuple[tuple[int, ...], ...] = ()
    gathered: int = 0


def circle_fits(asked: RoundAsked) -> bool:
    """Whether some people fill the circle exactly and keep all rules.

    Who belongs together is one block; blocks that must not meet are a graph; the numbers of people that its
    independent sets can have are found by branching, component by component. Who is named in no rule fills up.
    True too where branching took too long.
    """
    if asked.pinned & (asked.banned | ~asked.there):
        return False
    return any(_filled(asked, asked.banned | out) for out in _camps_out(asked.camps))


def _camps_out(rules: Sequence[tuple[int, ...]]) -> Iterator[int]:
    """Yield whom each choice of the one camp that sits leaves out."""
    for chosen in product(*(range(len(camps)) for camps in rules)):
        out = 0
        for camps, one in zip(rules, chosen, strict=True):
            for number, people in enumerate(camps):
                out |= people if number != one else 0
        yield out


def _filled(asked: RoundAsked, banned: int) -> bool:
    may, must = asked.there & ~banned, asked.pinned
    if asked.gathered and asked.seats is not None:
        own = may & asked.gathered
        enough = own.bit_count() >= asked.seats
        may, must = (own, must) if enough else (may, must | own)
    if must & ~may:
        return False
    named = _everybody((*asked.apart, *asked.together))
    blocks = blocks_of(asked.there & named, asked.together)
    blocks = [block for block in blocks if not block & ~may and not _quarrels(block, asked.apart)]
    forced = [number for number, block in enumerate(blocks) if block & must]
    if must & named & ~sum(blocks[number] for number in forced):
        return False
    rivals = _rivals(blocks, asked.apart)
    if any(rivals[one] >> other & 1 for one, other in combinations(forced, 2)):
        return False
    left = bits(range(len(blocks)))
    for number in forced:
        left &= ~(1 << number | rivals[number])
    sums = _sums(left, tuple(rivals), tuple(block.bit_count() for block in blocks))
    seated = (must & ~named).bit_count() + sum(blocks[number].bit_count() for number in forced)
    if asked.seats is None or sums is None:
        return True
    return _reaches(sums, asked.seats - seated, (may & ~named & ~must).bit_count())


def _reaches(sums: int, wanted: int, others: int) -> bool:
    """Whether one of the sums, given as bits, with up to so many others makes what is wanted."""
    if wanted < 0:
        return False
    least = max(0, wanted - others)
    return bool(sums >> least & (1 << wanted - least + 1) - 1)


def blocks_of(there: int, together: Iterable[int]) -> list[int]:
    """Return the people who are there, those who belong together as one block."""
    blocks = [1 << number for number in members_of(there)]
    for bond in together:
        joined = [block for block in blocks if block & bond]
        if len(joined) > 1:
            blocks = [block for block in blocks if not block & bond] + [sum(joined)]
    return blocks


def _quarrels(block: int, apart: Iterable[int]) -> bool:
    return any((block & bond).bit_count() > 1 for bond in apart)


def _rivals(blocks: Sequence[int], apart: Iterable[int]) -> list[int]:
    """Return per block, as bits of blocks, with whom it must not sit."""
    rivals = [0] * len(blocks)
    for bond in apart:
        named = bits(number for number, block in enumerate(blocks) if block & bond)
        for number in members_of(named):
            rivals[number] |= named & ~(1 << number)
    return rivals


@lru_cache(maxsize=64)  # most rounds are alike
def _sums(left: int, rivals: tuple[int, ...], weights: tuple[int, ...]) -> int | None:
    """Return, as bits, how many people the sets of blocks without rivals can have; None: it takes too long."""
    branches = 0

    @cache
    def of(free: int) -> int:
        nonlocal branches
        branches += 1
        if branches > MOST_BRANCHES:
            return 0
        tied = max(members_of(free), key=lambda number: (rivals[number] & free).bit_count(), default=None)
        if tied is None or not rivals[tied] & free:
            sums = 1
            for number in members_of(free):
                sums |= sums << weights[number]
            return sums
        part = _reached(tied, rivals, free)
        if part != free:
            return _added(of(part), of(free & ~part))
        return of(free & ~(1 << tied)) | of(free & ~(1 << tied | rivals[tied])) << weights[tied]

    sums = of(left)
    return sums if branches <= MOST_BRANCHES else None


def _added(sums: int, others: int) -> int:
    total = 0
    for amount in members_of(sums):
        total |= others << amount
    return total


def _reached(start: int, rivals: Sequence[int], free: int) -> int:
    """Return the blocks that are tied to one, it included."""
    part, new = 0, 1 << start
    while new:
        part |= new
        new = _everybody(rivals[number] for number in members_of(new)) & free & ~part
    return part


def _everybody(masks: Iterable[int]) -> int:
    everybody = 0
    for mask in masks:
        everybody |= mask
    return everybody


def tables_fit(asked: RoundAsked) -> bool:
    """Whether everybody finds a place and all rules are kept; True too where trying took too long.

    Only who is named in a rule is placed, the largest blocks first: everybody else fills up what is left.
    """
    if asked.pinned & ~asked.there:
        return False
    blocks = blocks_of(asked.there & _everybody((*asked.apart, *asked.together)), asked.together)
    if any(_quarrels(block, asked.apart) for block in blocks):
        return False
    rivals = _rivals(blocks, asked.apart)
    named = [number for number, block in enumerate(blocks) if rivals[number] or block.bit_count() > 1]
    named.sort(key=lambda number: (-blocks[number].bit_count(), -rivals[number].bit_count(), number))
    return _Placing(blocks, rivals, named, list(asked.sizes)).can(0)


class _Placing:
    """Tries to put blocks at tables, one after the other; of tables that look alike only the first."""

    def __init__(self, blocks: list[int], rivals: list[int], named: list[int], room: list[int]) -> None:
        self._blocks, self._rivals, self._named, self._room = blocks, rivals, named, room
        self._at = [0] * len(room)  # bits of blocks
        self._tries = MOST_TRIES

    def can(self, place: int) -> bool:
        """Whether the blocks from a place on can be put somewhere."""
        if place == len(self._named):
            return True
        number = self._named[place]
        size = self._blocks[number].bit_count()
        seen: set[tuple[int, int]] = set()
        for table, room in enumerate(self._room):
            if room < size or self._at[table] & self._rivals[number] or (room, self._at[table]) in seen:
                continue
            seen.add((room, self._at[table]))
            self._tries -= 1
            if self._tries < 0:
                return True
            self._room[table] -= size
            self._at[table] |= 1 << number
            if self.can(place + 1):
                return True
            self._room[table] += size
            self._at[table] ^= 1 << number
        return False
