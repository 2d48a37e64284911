"""Arranges a wall: a first one at once, then the search for a better one, then for the worst-off people."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fishbowl_app.model.rules.openspace.evenness import even_out
from fishbowl_app.model.rules.openspace.facts import Facts, facts_of
from fishbowl_app.model.rules.openspace.first import first_wall
from fishbowl_app.model.rules.openspace.problem import Arrangement, Problem
from fishbowl_app.model.rules.openspace.search import Search, anneal
from fishbowl_app.model.rules.openspace.spaces import WISH
from fishbowl_app.model.rules.openspace.values import Values
from fishbowl_app.model.rules.openspace.wall import SLOT_MOVE, Wall, arrangement_of
from fishbowl_app.model.rules.search import Watch

# Moves in a second of one ordinary core, for budgets that are given in seconds. A convention, not a measurement:
# the same seconds must mean the same moves on every machine.
MOVES_PER_SECOND = 260_000
ORDINARY = 3_000  # people, each counted as often as a choice can weigh, up to whom a move takes no longer
MOST_BY_DEFAULT = 500_000
INSTANT = 60_000
LIVE = 150_000  # where a wall was published and people wait: a third of a second
LAP = 1_000_000  # moves after which it is better to begin anew, beside the best, than to go on
MILD = 0.8 * WISH  # so that a published wall is not left far behind
FEW_HOT = 4 * WISH  # where few moves are looked for
HOT, COLD = 2 * WISH, 0.35 * WISH
EVENING_OUT, EVENING_MORE = 0.15, 0.4  # share of the moves for the worst-off: of two seconds, and of all beyond
FEWEST = 1_000 * WISH  # for a move, so that no wish outweighs it
FREE_MOVE = WISH // 2  # for a move, where moves are not counted: what serves no wish stays
MORE_MOVES = 1  # than the fewest that were found, where they serve many wishes

Report = Callable[[float, Arrangement], None]
Cancelled = Callable[[], bool]
Slots = list[int]


def arrange(
    problem: Problem,
    *,
    seed: int = 0,
    iterations: int | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Arrangement:
    """Arrange a wall. The same problem, seed and iterations give the same arrangement.

    Where a wall was published, as few topics as can be change their slots, or one more if it serves many wishes;
    see `free_arrangement` for the best wall whatever moves.

    `iterations` is about how many moves the search may try, by size where None. `report` gets the share done, 0 to
    1, and the best arrangement so far, the first one at once. `cancelled` is asked often and ends the search with
    the best arrangement so far. Topics for which no cell was found are missing: `misfits` says why.
    """
    values = Values(facts_of(problem))
    moves = _affordable(values.facts, iterations)
    watch = _watch(values, moves, report, cancelled)
    rng = Random(seed)
    make = _replanned if problem.published else _planned
    return arrangement_of(values, make(values, moves, watch, rng).slot)


def free_arrangement(
    problem: Problem,
    *,
    seed: int = 0,
    iterations: int | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Arrangement:
    """Arrange a published wall anew, as well as can be: topics move, but none for nothing. Else as `arrange`."""
    values = Values(facts_of(problem))
    moves = _affordable(values.facts, iterations)
    watch = _watch(values, moves, report, cancelled)
    return arrangement_of(values, _freely(values, moves, watch, Random(seed)).slot)


def iterations_for(seconds: float) -> int:
    """Return the budget that stands for so many seconds."""
    return max(0, round(seconds * MOVES_PER_SECOND))


def default_iterations(problem: Problem) -> int:
    """Return a budget by size: two seconds at most, a third of one where people wait."""
    return LIVE if problem.published else min(MOST_BY_DEFAULT, 20_000 + 200 * len(problem.topics) ** 2)


def instant_iterations(problem: Problem) -> int:
    """Return a budget for an arrangement that nobody waits for: a quarter of a second."""
    return min(INSTANT, default_iterations(problem))


def _affordable(facts: Facts, iterations: int | None) -> int:
    """Return a budget of moves: fewer than were asked for where each takes longer, with so many people."""
    moves = default_iterations(facts.problem) if iterations is None else max(0, iterations)
    return moves * ORDINARY // max(ORDINARY, facts.width * facts.lanes)


def _watch(values: Values, moves: int, report: Report | None, cancelled: Cancelled | None) -> Watch[Slots]:
    if report is None:
        return Watch(moves, None, cancelled)
    return Watch(moves, lambda share, slots: report(share, arrangement_of(values, slots)), cancelled)


def _first(values: Values, watch: Watch[Slots], rng: Random, move_cost: int = 0) -> Wall:
    """Tell a first wall; whoever waits may have enough of it."""
    wall = first_wall(values.facts, values, rng, move_cost)
    watch.tell(wall.slot[:])
    watch.ask()
    return wall


def _planned(values: Values, moves: int, watch: Watch[Slots], rng: Random) -> Wall:
    wall = _first(values, watch, rng)
    beyond = max(0, moves - iterations_for(2))
    evening_out = int(EVENING_OUT * (moves - beyond) + EVENING_MORE * beyond)
    laps = max(1, (moves - evening_out) // LAP)
    for _ in range(laps):
        anneal(Search(wall, rng), (moves - evening_out) // laps, HOT, COLD, watch)
    even_out(wall, evening_out, watch, rng)
    return wall


def _freely(values: Values, moves: int, watch: Watch[Slots], rng: Random) -> Wall:
    """Search far from the published wall, then near it."""
    wall = _first(values, watch, rng, FREE_MOVE)
    start = wall.slot[:]
    far = Search(wall, rng)
    anneal(far, moves // 2, HOT, COLD, watch)
    wall.restore(start)
    near = Search(wall, rng)
    near.remember(far)
    anneal(near, moves // 2, MILD, COLD, watch)
    return wall


def _replanned(values: Values, moves: int, watch: Watch[Slots], rng: Random) -> Wall:
    """Find a wall with the fewest moves first; then one more may serve more wishes."""
    wall = _first(values, watch, rng, FEWEST)
    wall.move_cost = 2 * SLOT_MOVE
    anneal(Search(wall, rng, _fewest(0)), moves // 2, FEW_HOT, COLD, watch)
    wall.move_cost = SLOT_MOVE
    anneal(Search(wall, rng, _fewest(wall.moves() + MORE_MOVES)), moves // 2, FEW_HOT, COLD, watch)
    return wall


def _fewest(most: int) -> Callable[[int, int], int]:
    """Return a rank of walls in which no more moves than so many come first."""
    return lambda worth, moves: worth - FEWEST * max(0, moves - most)
