"""What is typed and said about options, dots and priorities."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Option
from fishbowl_app.model.rules.dots import DotsCheck, Ranked, letter_of
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate
_TALLY = re.compile(r"\s*([^\W\d_]+)[\s:=]*([0-9]{1,9})?\s*")


def options_by_letter(snapshot: Snapshot) -> dict[str, Option]:
    """Return the options by their letters, in their order."""
    return {letter_of(place): option for place, option in enumerate(snapshot.option_list)}


def read_tally(typed: str) -> tuple[str, int | None] | None:
    """Return the letter and the count of "C 14" or "c14"; the count is None for "C", all of it for other words."""
    found = _TALLY.fullmatch(typed)
    if found is None:
        return None
    return found[1].upper(), int(found[2]) if found[2] else None


def read_letters(typed: str, known: Mapping[str, Option]) -> tuple[list[str], list[str]]:
    """Return the letters of "C A F", "c,a,f" or "caf" in their order, once each, and what is no option's."""
    letters: list[str] = []
    for part in re.findall(r"\w+", typed.upper()):
        letters += [part] if part in known else list(part)
    once = list(dict.fromkeys(letters))
    return [letter for letter in once if letter in known], [letter for letter in once if letter not in known]


def group_name(snapshot: Snapshot, group_id: str | None) -> str:
    """Return what a group is called whose dots are counted; None are people without one."""
    group = snapshot.groups.get(group_id or "")
    return group.name if group else translate("Convergence", "No group")


def tally_groups(snapshot: Snapshot) -> tuple[str | None, ...]:
    """Return whose dots are counted apart, in the order of the columns; (None,) where they are all in one."""
    if not snapshot.open_space.dots_by_group or not snapshot.group_list:
        return (None,)
    here = {person.group_id for person in snapshot.here} | {dots.group_id for dots in snapshot.dots.values()}
    groups: list[str | None] = [group.id for group in snapshot.group_list]
    return (*groups, None) if None in here else tuple(groups)


def dots_text(count: int) -> str:
    """Return a number of dots."""
    return translate("Convergence", "%n dot(s)", "", count)


def rank_text(ranked: Ranked) -> str:
    """Return "2" or "2, tied"."""
    return translate("Convergence", "{0}, tied").format(ranked.rank) if ranked.tied else str(ranked.rank)


def heard_rank(ranked: Ranked) -> str:
    """Return a row of the ranking as it is said."""
    if ranked.count is None:
        words = translate("Convergence", "{0}, {1}: not counted yet")
        return words.format(ranked.letter, ranked.option.title)
    words = translate("Convergence", "Rank {0}: {1}, {2}, {3}")
    return words.format(rank_text(ranked), ranked.letter, ranked.option.title, dots_text(ranked.count))


def by_group_text(snapshot: Snapshot, ranked: Ranked) -> str:
    """Return which group gave how many dots: "Tenants 9, Officers 5"; "" where they are not counted so."""
    if not snapshot.open_space.dots_by_group:
        return ""
    given = [
        translate("Convergence", "{0} {1}").format(group_name(snapshot, group_id), ranked.by_group[group_id])
        for group_id in tally_groups(snapshot)
        if group_id in ranked.by_group
    ]
    return ", ".join(given)


def check_text(check: DotsCheck) -> str:
    """Return how many dots were placed beside what the people here have, in words."""
    if not check.heads:
        words = translate(
            "Convergence", "{0} placed. Nobody is marked as here, so there is nothing to check against."
        )
        return words.format(dots_text(check.given))
    people = translate("Convergence", "%n people", "", check.heads)
    words = translate("Convergence", "{0} of {1} placed by {2}")
    placed = words.format(check.given, dots_text(check.allowed), people)
    if check.over:
        more = translate("Convergence", "%n more than they have", "", check.over)
        return translate("Convergence", "{0}: {1}. Count again, or leave it so.").format(placed, more)
    if check.missing:
        missing = translate("Convergence", "%n not placed", "", check.missing)
        return translate("Convergence", "{0}; {1}.").format(placed, missing)
    return translate("Convergence", "{0}. All are placed.").format(placed)


def groups_over_text(snapshot: Snapshot, check: DotsCheck) -> str:
    """Return which groups have more dots than they may give, "" if none: their sum alone would hide it."""
    over = [
        translate("Convergence", "{0}: {1} of {2}").format(group_name(snapshot, key), group.given, group.allowed)
        for key, group in check.by_group.items()
        if group.given > group.allowed
    ]
    return translate("Convergence", "More than their people have: {0}.").format("; ".join(over)) if over else ""


def letters_text(options: Sequence[tuple[str, Option]]) -> str:
    """Return options in an order: "1 C Warm homes, 2 A Repairs"."""
    words = translate("Convergence", "{0}. {1} {2}")
    parts = (words.format(rank, letter, option.title) for rank, (letter, option) in enumerate(options, 1))
    return "   ".join(parts)


def base_text(name: str, people: int) -> str:
    """Return a group with its base number: "Tenants, 25 people here"."""
    return translate("Convergence", "{0}, {1}").format(
        name, translate("Convergence", "%n people here", "", people)
    )
