"""How good agenda walls are, beside the bounds, the best values known and what other tools make of the same.

    python3 dev.py tool benchmarks.openspace --data DIR [--long] [--peers NAME ...] [--seed N] [--only TEXT]

Arranges every openspace-*.json in DIR and prints for each arrangement: CPU seconds; the weight of wishes served
and its share of the bound; rules broken and hosts in two places; people turned away for lack of seats; the least
share of their wishes that anybody can attend, how many get less than half, and Jain's index of fairness; topics
that changed slot or space of a published wall; and how long it takes to stop, in CPU milliseconds. All but the
times is what the outside checker says, which shares no code with the planner. `bounds.json` in DIR, where there is
one, gives the best values known. At the end stands each target, and whether it is reached.

Arrangements: the first one shown; with the default budget; with 2 s, and with --long 20 s; "moves" is the best
wall whatever moves, where one was published. Peers: see openspace_peers.py; "cp-sat" looks for as long as --cp-sat
says and only runs when it is asked for. "none" stands for an instance that is too large for a peer.
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
from benchmarks.openspace_cases import PREFIX, Case, Outcome, outcome, read_cases  # noqa: E402
from benchmarks.openspace_peers import conference, pairwise, paper, popular  # noqa: E402
from benchmarks.openspace_targets import DEFAULT, FIRST, SHORT, targets  # noqa: E402
from benchmarks.timing import first_told, stop_seconds, timed  # noqa: E402
from fishbowl_app.model.rules.openspace import (  # noqa: E402
    Arrangement,
    Problem,
    arrange,
    free_arrangement,
    iterations_for,
)

HEAD = "{:<18} {:<10} {:>6} {:>11} {:>6} {:>6} {:>7} {:>5} {:>5} {:>5} {:>6} {:>6} {:>7}"
COLUMNS = (
    *("instance", "wall", "CPU s", "served", "share", "broken", "clashes"),
    *("away", "worst", "half", "Jain", "moves", "stop ms"),
)
MOVES = "moves"
QUICK = {"paper": paper, "popular": popular, "conference": conference, "pairwise": pairwise}


def walls(case: Case, asked: argparse.Namespace) -> Iterator[tuple[str, Arrangement | None, float]]:
    """Yield our arrangements and those of the peers: by whom, the wall where there is one, CPU seconds."""
    problem, seed = case.problem, asked.seed
    yield FIRST, *first_told(functools.partial(arrange, problem, seed=seed))
    makers: dict[str, Callable[[], Arrangement | None]] = {DEFAULT: functools.partial(arrange, problem, seed=seed)}
    for seconds in asked.seconds:
        makers[f"{seconds:g} s"] = functools.partial(
            arrange, problem, seed=seed, iterations=iterations_for(seconds)
        )
    if case.live:
        makers[MOVES] = functools.partial(free_arrangement, problem, seed=seed, iterations=iterations_for(2))
    for name in asked.peers:
        makers[name] = functools.partial(peer(name, asked.cp_sat), problem, seed)
    for name, make in makers.items():
        yield name, *timed(make)


def peer(name: str, seconds: float) -> Callable[[Problem, int], Arrangement | None]:
    """Return a peer by its name."""
    if name in QUICK:
        return QUICK[name]
    from benchmarks.openspace_cpsat import best_found  # takes half a second: only where it is asked for

    return lambda problem, seed: best_found(problem, seconds)


def row(one: Outcome) -> str:
    """Return the line of one arrangement."""
    bound = one.case.known.get("attendable_bound", "-")
    return HEAD.format(
        one.case.name,
        one.planner,
        f"{one.seconds:.2f}",
        f"{one.served:g}/{bound}",
        f"{one.share:.4f}" if "attendable_bound" in one.case.known else "-",
        one.broken,
        one.clashes,
        one.turned_away,
        f"{one.worst_person:.2f}",
        one.below_half,
        f"{one.jain:.4f}",
        "-" if one.slot_moves is None else f"{one.slot_moves}+{one.space_moves}",
        "" if one.stop is None else f"{one.stop * 1000:.0f}",
    )


def best_known(case: Case) -> str:
    """Return the line of the best values known of an instance."""
    known = case.known
    served, bound = known["served_best"], known.get("attendable_bound")
    moves = f"{known['slot_moves_at_best']}+{known['space_moves_at_best']}" if case.live else "-"
    share = f"{served / bound:.4f}" if bound else "-"
    return HEAD.format("", "best known", "", f"{served:g}/{bound or '-'}", share, *[""] * 6, moves, "")


def measured(case: Case, asked: argparse.Namespace) -> list[Outcome]:
    """Arrange a case in all ways and print what comes of it."""
    outcomes = []
    for name, made, seconds in walls(case, asked):
        if made is None:
            print(HEAD.format(case.name, name, f"{seconds:.2f}", "none", *[""] * 9))
            continue
        one = outcome(case, name, made, seconds)
        if name == SHORT:
            search = functools.partial(arrange, case.problem, seed=asked.seed, iterations=iterations_for(2))
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
