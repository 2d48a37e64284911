"""What no plan can answer."""

from __future__ import annotations

from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of, pins_fit
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
        if not pins_fit(facts.sizes(r), facts.at_table[r].values()):
            _refuse(facts, r, RotationProblem.TOO_MANY_PINS, bits(facts.at_table[r]))
        _refuse_chairs(r, list(dict.fromkeys(pin for pin in facts.problem.pins if pin.round == r)))


def _refuse(facts: Facts, r: int, problem: RotationProblem, people: int) -> None:
    if people:
        raise RotationImpossible(problem, r, tuple(facts.ids[i] for i in members_of(people)))


def _refuse_chairs(r: int, pins: list[Pin]) -> None:
    """Refuse two chairs, or tables, for one person and two people in one chair."""
    taken: dict[int, str] = {}
    sits: set[str] = set()
    for pin in (pin for pin in pins if pin.chair is not None or pin.table is not None):
        if pin.person_id in sits:
            raise RotationImpossible(RotationProblem.TWICE_IN_ROUND, r, (pin.person_id,))
        sits.add(pin.person_id)
        if pin.chair is None:
            continue
        if pin.chair in taken:
            raise RotationImpossible(RotationProblem.CONTRADICTION, r, (taken[pin.chair], pin.person_id))
        taken[pin.chair] = pin.person_id
