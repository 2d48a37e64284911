"""`fishbowl plan openspace`: for an instance file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.progress import interrupted, progress_bar
from fishbowl_app.export.atomic import write_text
from fishbowl_app.imports.wall_instance import read_wall_instance, wall_document
from fishbowl_app.model.rules.openspace import (
    Arrangement,
    Problem,
    arrange,
    free_arrangement,
    iterations_for,
    itineraries,
    measure,
    misfits,
)
from fishbowl_app.model.rules.openspace.limit import Limit, plain_limit, prove_limit
from fishbowl_app.wall_texts import misfit_text, reached
from fishbowl_app.words import translate


def plan_openspace(arguments: Namespace) -> int:
    """Arrange the agenda wall of an instance file, and suggest who goes where."""
    return _plan_instance(Path(arguments.file), arguments)


def _plan_instance(path: Path, arguments: Namespace) -> int:
    instance = read_wall_instance(path)
    made = _arranged(instance.problem, arguments)
    document = wall_document(instance, made, itineraries(instance.problem, made))
    if arguments.output:
        write_text(Path(arguments.output), json.dumps(document, ensure_ascii=False), never=[path])
    else:
        print(json.dumps(document))  # in ASCII: whoever reads it need not guess the encoding
    _say(instance.problem, made, arguments.limit)
    return 0


def _arranged(problem: Problem, arguments: Namespace) -> Arrangement:
    """Arrange in this process; of a published wall few topics move, unless it is to be arranged afresh."""
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    make = free_arrangement if arguments.fresh else arrange
    with interrupted() as stopped, progress_bar(translate("Commands", "Planning")) as show:
        made = make(
            problem,
            seed=arguments.seed,
            iterations=iterations,
            report=lambda share, _: show(share),
            cancelled=stopped,
        )
        early = stopped()
    if early:
        print(translate("Commands", "Stopped early. This is the best plan so far."), file=sys.stderr)
    return made


def _say(problem: Problem, made: Arrangement, prove: bool) -> None:
    """Say what an arrangement reaches and what found no place. On the error stream: a plan may be piped."""
    limit = _proven(problem, made) if prove else plain_limit(problem)
    told = reached(problem, measure(problem, made), limit)
    told += [misfit_text(misfit, misfit.topic, ", ".join(misfit.topics)) for misfit in misfits(problem, made)]
    print("\n".join(told), file=sys.stderr)


def _proven(problem: Problem, made: Arrangement) -> Limit:
    with interrupted() as stopped, progress_bar(translate("Commands", "Proving the limit")) as show:
        return prove_limit(problem, start=made, report=lambda share, _: show(share), cancelled=stopped)
