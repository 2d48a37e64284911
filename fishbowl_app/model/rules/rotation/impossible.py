"""What no plan can answer."""

from __future__ import annotations

from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation.facts import Facts, members_of
from fishbowl_app.model.rules.rotation.problem import Pin


def refuse(facts: Facts) -> None:
    """Raise RotationImpossible for what no plan can answer. What has happened is not judged."""
    if facts.count == 0:
        raise RotationImpossible(RotationProblem.NO_PEOPLE)
    if facts.rounds == 0:
        raise RotationImpossible(RotationProblem.NO_ROUNDS)
    for r in range(facts.first, facts.rounds):
        _refuse(facts, r, RotationProblem.PIN_ABSENT, facts.pinned[r] & ~facts.present[r])
        banned = facts.present[r] & ~facts.allowed[r]  # by name, or by rounds in which alone they sit
        # at tables everybody who is there sits, so that nobody there can be banned
        _refuse(facts, r, RotationProblem.CONTRADICTION, banned & facts.pinned[r] if facts.circle else banned)
        if facts.pinned[r].bit_count() > facts.seats[r]:
            _refuse(facts, r, RotationProblem.TOO_MANY_PINS, facts.pinned[r])
        _refuse_chairs(r, list(dict.fromkeys(pin for pin in facts.problem.pins if pin.round == r)))


def _refuse(facts: Facts, r: int, problem: RotationProblem, people: int) -> None:
    if people:
        raise RotationImpossible(problem, r, tuple(facts.ids[i] for i in members_of(people)))


def _refuse_chairs(r: int, pins: list[Pin]) -> None:
    """Refuse two chairs for one person and two people in one chair."""
    taken: dict[int, str] = {}
    sits: dict[str, int] = {}
    for pin in pins:
        if pin.chair is None:
            continue
        if pin.person_id in sits:
            raise RotationImpossible(RotationProblem.TWICE_IN_ROUND, r, (pin.person_id,))
        if pin.chair in taken:
            raise RotationImpossible(RotationProblem.CONTRADICTION, r, (taken[pin.chair], pin.person_id))
        taken[pin.chair], sits[pin.person_id] = pin.person_id, pin.chair
