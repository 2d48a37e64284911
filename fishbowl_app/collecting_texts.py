"""What is said of paper forms that come back: how many there are, and which are missing."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.rules.asking.collecting import Collected, Count
from fishbowl_app.words import catalogue, current_language, translate

MOST_SAID = 12  # runs of numbers; a screen reader should not read a page of them


def runs(numbers: Iterable[int], most: int = MOST_SAID) -> list[str]:
    """Return numbers in words, those in a row as "40–52"; after so many runs "…"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    said = [str(first) if first == last else f"{first}–{last}" for first, last in found[:most]]
    return [*said, "…"] if len(found) > most else said


def count_text(count: Count) -> str:
    """Return "52 of 60; missing 7, 19", or what there is to say of it."""
    if count.expected is None:
        parts = [catalogue(current_language()).count("Collecting", "%n form(s)", count.given)]
    else:
        parts = [translate("Collecting", "{0} of {1}").format(count.given, count.expected)]
    if count.without_number:
        without = catalogue(current_language()).count("Collecting", "%n without a number", count.without_number)
        parts.append(without)
    if count.passed_over:
        parts.append(translate("Collecting", "missing {0}").format(", ".join(runs(count.passed_over))))
    return "; ".join(parts)


def collected_text(state: Collected, names: Iterable[str]) -> str:
    """Return the count of a form; where it is given out in several conditions, of each under its name."""
    counts = list(state.by_condition.values())
    if len(counts) == 1:
        return count_text(counts[0])
    each = translate("Collecting", "{0}: {1}")
    return "   ".join(each.format(name, count_text(count)) for name, count in zip(names, counts, strict=True))
