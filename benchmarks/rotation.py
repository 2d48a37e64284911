"""How good rotations are, beside what people do without a planner, on the same instances in one run.

    python benchmarks/rotation.py --data DIR [--seed N] [--seconds S]

Plans every rotation-*.json in DIR and prints: pairs that met as a share of the bound, the difference of turns
among those who are always there, groups in rounds or at tables that are not mixed as the whole, the longest wait
in rounds and the least that is possible, other rules that are not kept, seats changed against a published plan,
and CPU seconds. `bounds.json` in DIR, where there is one, gives the best values known.

Two peers: a shuffled list, dealt out anew in each round, as group makers on the web do; and the list as it stands,
taken in order and begun again at its end.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fishbowl_app.imports.instance import read_instance
from fishbowl_app.model.rules.rotation import (
    Plan,
    Problem,
    RotationKind,
    Round,
    Rule,
    iterations_for,
    measure,
    plan,
)

HEAD = "{:<28} {:<9} {:>9} {:>6} {:>6} {:>6} {:>5} {:>6} {:>7} {:>7}"
Filler = Callable[[list[str], int], list[str]]  # people who are there, seats -> who sits, in order


def shuffled(rng: Random) -> Filler:
    """Return a peer that shuffles the list for every round."""
    return lambda there, seats: sorted(there, key=lambda _: rng.random())[:seats]


def in_order() -> Filler:
    """Return a peer that goes on in the list where the round before ended."""
    queue: list[str] = []

    def fill(there: list[str], seats: int) -> list[str]:
        queue.extend(who for who in there if who not in queue)
        chosen = [who for who in queue if who in there][:seats]
        queue[:] = [who for who in queue if who not in chosen] + chosen
        return chosen

    return fill


def by_hand(problem: Problem, fill: Filler) -> Plan:
    """Return the plan of a peer; it knows who is there and nothing else."""
    rounds = list(problem.past)
    for r in range(len(problem.past), problem.rounds):
        there = [person.id for person in problem.people if r not in person.absent]
        if problem.kind is RotationKind.CIRCLE:
            rounds.append((tuple(fill(there, problem.chairs - problem.open_chairs)),))
        else:
            rounds.append(_tables(fill(there, len(there)), problem.tables))
    return Plan(tuple(rounds))


def _tables(people: list[str], count: int) -> Round:
    """Fill tables one after the other, the first ones with one more where it does not come out even."""
    size, larger = divmod(len(people), count)
    ends = [(t + 1) * size + min(t + 1, larger) for t in range(count)]
    return tuple(tuple(people[end - size - (t < larger) : end]) for t, end in enumerate(ends))


def planners(problem: Problem, seed: int, iterations: int | None) -> Iterator[tuple[str, Callable[[], Plan]]]:
    """Yield ours and the peers by name."""
    yield "ours", lambda: plan(problem, seed=seed, iterations=iterations)
    yield "shuffle", lambda: by_hand(problem, shuffled(Random(seed)))
    yield "in order", lambda: by_hand(problem, in_order())


def row(name: str, who: str, problem: Problem, made: Plan, seconds: float) -> str:
    """Return the line of one plan."""
    measures = measure(problem, made)
    circle = problem.kind is RotationKind.CIRCLE
    other = sum(breach.rule is not Rule.MIX for breach in measures.breaches)
    return HEAD.format(
        name,
        who,
        f"{measures.coverage:.4f}",
        measures.turn_spread if circle else "-",
        measures.mix_violations,
        measures.longest_wait if circle else "-",
        measures.longest_wait_bound or "-",
        other,
        measures.seat_changes if problem.published else "-",
        f"{seconds:.2f}",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Plan all rotation instances and print how good the plans are.")
    parser.add_argument("--data", type=Path, required=True, help="folder with rotation-*.json")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, help="budget in seconds of an ordinary core (default: by size)")
    asked = parser.parse_args()
    files = sorted(asked.data.glob("rotation-*.json"))
    if not files:
        print(f"no rotation-*.json in {asked.data}", file=sys.stderr)
        return 1
    iterations = None if asked.seconds is None else iterations_for(asked.seconds)
    print(
        HEAD.format(
            "instance", "planner", "coverage", "turns", "mix", "wait", "least", "other", "changes", "CPU s"
        )
    )
    for path in files:
        instance = read_instance(path)
        for who, make in planners(instance.problem, asked.seed, iterations):
            began = time.process_time()
            made = make()
            seconds = time.process_time() - began
            print(row(instance.name.removeprefix("rotation-"), who, instance.problem, made, seconds), flush=True)
        print_best(asked.data / "bounds.json", instance.name)
    return 0


def print_best(path: Path, name: str) -> None:
    """Print the best values known of an instance."""
    if not path.exists():
        return
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")).get(name, {})
    if known:
        best = f"{known['pairs_best'] / known['pairs_bound']:.4f}"
        wait, changes = known.get("longest_wait_at_best", "-"), known.get("min_seat_changes", "-")
        print(HEAD.format("", "known", best, "", "", wait, "", "", changes, ""))


if __name__ == "__main__":
    sys.exit(main())
