"""How alike two groupings are, adjusted for chance: leaving notes alone or making many groups earns nothing."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache

Row = Mapping[str, float | str]


def mutual_information(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Return the adjusted mutual information, with the mean of both entropies as the most there can be.

    N. X. Vinh, J. Epps and J. Bailey, Information theoretic measures for clusterings comparison (2010).
    """
    size = len(one)
    ones, others, both = Counter(one), Counter(other), Counter(zip(one, other, strict=True))
    if len(ones) == len(others) and len(ones) in (1, size):
        return 1.0
    told = sum(
        many / size * math.log(size * many / (ones[left] * others[right])) for (left, right), many in both.items()
    )
    chance = _by_chance(sorted(ones.values()), sorted(others.values()), size)
    most = (_entropy(ones.values(), size) + _entropy(others.values(), size)) / 2
    return (told - chance) / (most - chance) if abs(most - chance) > 1e-12 else 0.0


def rand(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Return the adjusted Rand index (L. Hubert and P. Arabie, Comparing partitions, 1985)."""
    pairs = math.comb(len(one), 2)
    ones, others = (sum(math.comb(many, 2) for many in Counter(each).values()) for each in (one, other))
    both = sum(math.comb(many, 2) for many in Counter(zip(one, other, strict=True)).values())
    chance, most = ones * others / max(pairs, 1), (ones + others) / 2
    return (both - chance) / (most - chance) if most != chance else 1.0


def told_apart(gold: Sequence[str | None], found: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return the true and the found theme of each note that has a true one; a note left alone (-1) is its own."""
    kept = [at for at, theme in enumerate(gold) if theme is not None]
    own = [found[at] if found[at] >= 0 else -1 - at for at in kept]
    return [str(gold[at]) for at in kept], own


def macro(rows: Iterable[Row], figure: str) -> float:
    """Return the mean over families and sizes of the mean in each: a family of many sets counts as one."""
    groups = defaultdict(list)
    for row in rows:
        groups[row["family"], row["size"]].append(float(row[figure]))
    means = [sum(values) / len(values) for values in groups.values()]
    return sum(means) / len(means) if means else math.nan


def _entropy(counts: Iterable[int], size: int) -> float:
    return -sum(many / size * math.log(many / size) for many in counts)


def _by_chance(ones: Sequence[int], others: Sequence[int], size: int) -> float:
    """Return the mutual information that groupings of these sizes have on average."""
    return sum(_pair_by_chance(one, other, size) for one in ones for other in others)


@cache
def _pair_by_chance(one: int, other: int, size: int) -> float:
    fixed = _log(one) + _log(other) + _log(size - one) + _log(size - other) - _log(size)
    total = 0.0
    for both in range(max(1, one + other - size), min(one, other) + 1):
        ways = _log(both) + _log(one - both) + _log(other - both) + _log(size - one - other + both)
        total += both / size * math.log(size * both / (one * other)) * math.exp(fixed - ways)
    return total


@cache
def _log(number: int) -> float:
    """Return the logarithm of a factorial."""
    return math.lgamma(number + 1)
