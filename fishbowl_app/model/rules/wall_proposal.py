"""An arrangement of the agenda wall that is proposed and not in use: what it answers, what it would move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fishbowl_app.model.changes import Op, Step
from fishbowl_app.model.errors import Lacking, NothingToArrange
from fishbowl_app.model.rules.arranged import Asked, TopicMove, arrange_problem, cells_of, moves
from fishbowl_app.model.rules.openspace import Arrangement, Measures, Misfit, measure, misfits, rank
from fishbowl_app.model.rules.openspace.limit import Limit
from fishbowl_app.model.rules.wall import Cell
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class WallQuestion:
    """What an arrangement is wanted for: with few moves, or `anew`. `before` is how good the wall in use is."""

    asked: Asked
    seed: int
    anew: bool
    before: Measures


@dataclass(frozen=True, slots=True)
class WallProposal:
    """A wall beside the one in use; `misfits` are the topics for which it has no cell."""

    question: WallQuestion
    arrangement: Arrangement
    measures: Measures
    limit: Limit
    cells: Mapping[str, Cell | None]
    moves: tuple[TopicMove, ...]
    misfits: tuple[Misfit, ...]

    @property
    def gain(self) -> int:
        """How many more wishes it serves than the wall in use."""
        return self.measures.served - self.question.before.served


def was_arranged(history: Iterable[Step]) -> bool:
    """Tell whether a wall was arranged before: from then on people may know it, and few topics should move."""
    return any(step.op == Op.ARRANGE for step in history)


def ask_wall(snapshot: Snapshot, *, anew: bool) -> WallQuestion:
    """Return what an arrangement is wanted for now.

    Raises:
        NothingToArrange: if there are no topics, no spaces, or no slots to come.
    """
    asked = arrange_problem(snapshot)
    for what, there in (
        (Lacking.SLOTS, len(asked.slot_ids) > len(asked.problem.frozen)),
        (Lacking.SPACES, bool(asked.space_ids)),
        (Lacking.TOPICS, bool(asked.problem.topics)),
    ):
        if not there:
            raise NothingToArrange(what)
    in_use = Arrangement(asked.problem.published)
    return WallQuestion(asked, snapshot.open_space.plan_seed, anew, measure(asked.problem, in_use))


def still_asked(snapshot: Snapshot, question: WallQuestion) -> bool:
    """Tell whether the session asks the same as then, the wall in use included."""
    return arrange_problem(snapshot) == question.asked


def propose_wall(
    snapshot: Snapshot, question: WallQuestion, arrangement: Arrangement, measures: Measures, limit: Limit
) -> WallProposal:
    """Return an arrangement as a proposal beside the wall in use."""
    cells = cells_of(question.asked, arrangement)
    return WallProposal(
        question,
        arrangement,
        measures,
        limit,
        cells,
        moves(snapshot, cells),
        misfits(question.asked.problem, arrangement),
    )


def is_better(question: WallQuestion, found: Measures, than: Measures) -> bool:
    """Tell whether one wall is better than another for what was asked: anew, moves do not count against it."""
    if not question.anew:
        problem = question.asked.problem
        return rank(problem, found) < rank(problem, than)
    return _goodness(found) > _goodness(than)


def _goodness(found: Measures) -> tuple[float, ...]:
    return (
        -found.off_wall,
        found.served,
        -found.people_below_half,
        found.worst_person,
        found.jain,
        -found.similar_in_parallel,
        -found.slot_moves,
    )
