"""How good rotations are, beside the bounds, the best values known and what other tools make of the same.

    python3 dev.py tool benchmarks.rotation --data DIR [--long] [--peers NAME ...] [--seed N] [--only TEXT]

Plans every rotation-*.json in DIR and a few instances made here, and prints for each plan: CPU seconds; pairs that
meet, of the bound, and their share; rules broken, people outside their quota of turns, groups outside their
quota of the mix; the longest wait and how even the waits are (1 is as even as can be); seats changed against a
published plan; and how long it takes to stop, in CPU milliseconds. All but the times is what the outside checker
says, which shares no code with the planner. `bounds.json` in DIR, where there is one, gives the best values known.
At the end stands each target, and whether it is reached.

Plans: the first one shown; with the default budget; with 2 s, and with --long 20 s. Peers: see rotation_peers.py;
"cp-sat" looks for as long as --cp-sat says and only runs when it is asked for. "none" stands for a problem that a
peer was not made for, is too large for it, or for which it found nothing.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.asked import read_arguments  # noqa: E402
from benchmarks.rotation_cases import PREFIX, Case, Outcome, outcome, read_cases  # noqa: E402
from benchmarks.rotation_peers import golfers, in_order, shuffled  # noqa: E402
from benchmarks.rotation_targets import DEFAULT, FIRST, SHORT, targets  # noqa: E402
from benchmarks.timing import first_told, stop_seconds, timed  # noqa: E402
from fishbowl_app.model.rules.rotation import Plan, Problem, iterations_for, plan  # noqa: E402

HEAD = "{:<20} {:<10} {:>6} {:>9} {:>6} {:>6} {:>5} {:>4} {:>5} {:>6} {:>7} {:>7}"
COLUMNS = (
    *("instance", "plan", "CPU s", "pairs", "share", "broken"),
    *("turns", "mix", "wait", "even", "changes", "stop ms"),
)
QUICK = {"shuffle": shuffled, "list": in_order, "golfers": golfers}


def plans(case: Case, asked: argparse.Namespace) -> Iterator[tuple[str, Plan | None, float]]:
    """Yield our plans and those of the peers: by whom, the plan where there is one, CPU seconds."""
    yield FIRST, *first_told(functools.partial(plan, case.problem, seed=asked.seed))
    makers: dict[str, Callable[[], Plan | None]] = {DEFAULT: lambda: plan(case.problem, seed=asked.seed)}
    for seconds in asked.seconds:
        makers[f"{seconds:g} s"] = functools.partial(
            plan, case.problem, seed=asked.seed, iterations=iterations_for(seconds)
        )
    for name in asked.peers:
        makers[name] = functools.partial(peer(name, asked.cp_sat), case.problem, asked.seed)
    for name, make in makers.items():
        yield name, *timed(make)


def peer(name: str, seconds: float) -> Callable[[Problem, int], Plan | None]:
    """Return a peer by its name."""
    if name in QUICK:
        return QUICK[name]
    from benchmarks.rotation_cpsat import best_found  # takes half a second: only where it is asked for

    return lambda problem, seed: best_found(problem, seconds)


def row(one: Outcome) -> str:
    """Return the line of one plan."""
    return HEAD.format(
        one.case.name,
        one.planner,
        f"{one.seconds:.2f}",
        f"{one.met}/{one.bound}",
        f"{one.coverage:.3f}",
        one.broken,
        one.turns,
        one.mix,
        "-" if one.wait is None else one.wait,
        "-" if one.evenness is None else f"{one.evenness:.3f}",
        "-" if one.changes is None else one.changes,
        "" if one.stop is None else f"{one.stop * 1000:.0f}",
    )


def best_known(case: Case) -> str:
    """Return the line of the best values known of an instance."""
    known = case.known
    best, bound = known["pairs_best"], known["pairs_bound"]
    waits = [str(known.get(name, "-")) for name in ("longest_wait_at_best", "gap_evenness_at_best")]
    pairs = (f"{best}/{bound}", f"{best / bound:.3f}")
    return HEAD.format("", "best known", "", *pairs, "", "", "", *waits, known.get("min_seat_changes", "-"), "")


def measured(case: Case, asked: argparse.Namespace) -> list[Outcome]:
    """Plan a case in all ways and print what comes of it."""
    outcomes = []
    for name, made, seconds in plans(case, asked):
        if made is None:
            print(HEAD.format(case.name, name, f"{seconds:.2f}", "none", *[""] * 8))
            continue
        one = outcome(case, name, made, seconds)
        if name == SHORT:
            search = functools.partial(plan, case.problem, seed=asked.seed, iterations=iterations_for(2))
            one = dataclasses.replace(one, stop=stop_seconds(search))
        outcomes.append(one)
        print(row(one), flush=True)
    if case.known:
        print(best_known(case))
    return outcomes


def main() -> int:
    """Measure and print."""
    asked = read_arguments(__doc__, PREFIX, QUICK)
    cases = read_cases(asked.data, asked.only)
    if not cases:
        print(f"no {PREFIX}*.json in {asked.data}", file=sys.stderr)
        return 1
    print(HEAD.format(*COLUMNS))
    outcomes = [one for case in cases for one in measured(case, asked)]
    print()
    for target in targets(outcomes):
        print(target.line())
    return 0


if __name__ == "__main__":
    sys.exit(main())
