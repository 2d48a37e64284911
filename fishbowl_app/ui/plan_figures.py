"""The plan in use and the proposed one, figure by figure, with the limit beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.proposal import Proposal
from fishbowl_app.model.rules.rotation import Measures, Problem, RotationKind, Rule

translate = QCoreApplication.translate
Both = tuple[Measures | None, Measures | None]
Tell = Callable[[int, int], str]  # how a figure was and how it would be, in a phrase


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: "" where there is no such number. `better`: 1 where what is proposed is, -1 where it is worse.

    `told` says so in a phrase: "4 more pairs meet".
    """

    name: str
    in_use: str
    proposed: str
    limit: str = ""
    better: int = 0
    told: str = ""


def figures(problem: Problem, in_use: Measures | None, proposal: Proposal | None = None) -> list[Figure]:
    """Return the lines, none where there is no plan at all. `problem` is what the session asks."""
    kept = None if in_use is None or is_overfull(in_use) else in_use
    both = kept, proposal.measures if proposal else None
    found = both[0] or both[1]
    if found is None:
        return []
    lines = list(_figures(problem, both, found))
    if proposal is not None:
        lines.append(Figure(translate("Rotation", "Changes"), "", str(len(proposal.steps))))
    return lines


def is_overfull(measures: Measures) -> bool:
    """Tell whether more sit in a round than there are places: such figures are not to be held against limits.

    Who has left is not counted.
    """
    left = Counter(breach.round for breach in measures.breaches if breach.rule is Rule.ABSENT)
    return any(each.rule is Rule.CHAIRS and each.by > left[each.round] for each in measures.breaches)


def gist(proposal: Proposal) -> str:
    """Return which figures a proposal makes better and which worse."""
    lines = figures(proposal.question.asked.problem, proposal.question.before, proposal)
    better = ", ".join(line.told for line in lines if line.better > 0 and line.told)
    worse = ", ".join(line.told for line in lines if line.better < 0 and line.told)
    parts = [
        translate("Rotation", "Better: {0}.").format(better) if better else "",
        translate("Rotation", "Worse: {0}.").format(worse) if worse else "",
    ]
    return " ".join(filter(None, parts)) or translate("Rotation", "No figure gets better or worse.")


def _figures(problem: Problem, both: Both, found: Measures) -> Iterator[Figure]:
    circle = problem.kind is RotationKind.CIRCLE
    if circle:
        yield _turns(problem, both, found)
    met = translate("Rotation", "Pairs met")
    yield _line(met, both, lambda each: each.pairs_met, found.pairs_bound, _pairs, more=True)
    yield _line(translate("Rotation", "Meet again"), both, lambda each: each.repeats, found.repeats_bound)
    if circle:
        wait, limit = translate("Rotation", "Longest wait"), found.longest_wait_bound
        yield _line(wait, both, lambda each: each.longest_wait, limit or None, _wait)
    yield _line(translate("Rotation", "Not mixed"), both, lambda each: each.mix_violations, 0, _mixed)
    yield _line(translate("Rotation", "Times rules are broken"), both, _broken, 0, _kept)


def _line(
    name: str,
    both: Both,
    take: Callable[[Measures], int],
    limit: int | None,
    tell: Tell | None = None,
    *,
    more: bool = False,
) -> Figure:
    values = [None if each is None else take(each) for each in both]
    words = ["" if value is None else str(value) for value in (*values, limit)]
    before, after = values
    if before is None or after is None or before == after:
        return Figure(name, *words)
    return Figure(name, *words, 1 if (after > before) is more else -1, tell(before, after) if tell else "")


def _pairs(before: int, after: int) -> str:
    if after > before:
        return translate("Rotation", "%n more pairs meet", None, after - before)
    return translate("Rotation", "%n fewer pairs meet", None, before - after)


def _wait(before: int, after: int) -> str:
    return translate("Rotation", "longest wait {0} instead of {1}").format(after, before)


def _mixed(before: int, after: int) -> str:
    if after == 0:
        return translate("Rotation", "groups mixed everywhere")
    return (
        translate("Rotation", "groups mixed better")
        if after < before
        else translate("Rotation", "groups mixed less")
    )


def _kept(before: int, after: int) -> str:
    if after == 0:
        return translate("Rotation", "no rule broken")
    fewer = translate("Rotation", "rules broken {0} times instead of {1}")
    return fewer.format(after, before)


def _turns(problem: Problem, both: Both, found: Measures) -> Figure:
    """Return the line for turns: the fewest and the most of those who are still to come."""
    coming = range(len(problem.past), problem.rounds)
    still = [person.id for person in problem.people if not person.absent.issuperset(coming)]
    each = [None if m is None else sorted(m.turns.get(who, 0) for who in still) or [0] for m in both]
    spans = ["" if turns is None else span(turns) for turns in each]
    before, after = (None if turns is None else turns[-1] - turns[0] for turns in each)
    better = 0 if before is None or after is None else (before > after) - (before < after)
    told = translate("Rotation", "turns more even") if better > 0 else translate("Rotation", "turns less even")
    return Figure(translate("Rotation", "Turns each"), *spans, span(found.fair_turns), better, told)


def span(numbers: Iterable[int]) -> str:
    """Return the least and the most of some numbers: "1–2"."""
    found = sorted(set(numbers))
    return str(found[0]) if len(found) == 1 else f"{found[0]}–{found[-1]}"


def _broken(measures: Measures) -> int:
    return sum(breach.rule is not Rule.MIX for breach in measures.gave_way)
