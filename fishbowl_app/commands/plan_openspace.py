"""`fishbowl plan openspace`: for a session file, or for an instance file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fishbowl_app.commands.planning import plan_file, planned, write_plan
from fishbowl_app.commands.progress import interrupted, progress_bar
from fishbowl_app.export.atomic import write_text
from fishbowl_app.imports.wall_instance import read_wall_instance, wall_document
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.wall import store_arrangement
from fishbowl_app.model.rules.arranged import Asked, cells_of
from fishbowl_app.model.rules.names import told_apart
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
from fishbowl_app.model.rules.wall_proposal import ask_wall, was_arranged
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import topic_name
from fishbowl_app.wall_texts import misfit_text, reached
from fishbowl_app.words import translate


def plan_openspace(arguments: Namespace) -> int:
    """Arrange the agenda wall of a session file, or of an instance file, and suggest who goes where."""
    return plan_file(arguments, _plan_session, _plan_instance)


def _plan_session(session: Session, arguments: Namespace) -> None:
    snapshot = session.snapshot
    question = ask_wall(snapshot, anew=arguments.fresh or not was_arranged(session.history))
    problem = question.asked.problem
    made = _arranged(problem, arguments, anew=question.anew)
    if arguments.output:  # first: where it cannot be written, the session stays as it is
        document = json.dumps(
            _named(snapshot, question.asked, made, NameStyle(arguments.names)), ensure_ascii=False, indent=1
        )
        write_text(Path(arguments.output), document, never=[session.path])
    store_arrangement(session, cells_of(question.asked, made))
    titles = {topic.id: topic_name(topic) for topic in snapshot.open_topics}
    _say(problem, made, arguments.limit, titles)


def _named(snapshot: Snapshot, asked: Asked, made: Arrangement, style: NameStyle) -> dict[str, Any]:
    """Return an arrangement with titles and what people may be called, as the JSON object that is written."""
    slots = [snapshot.activities[each].title for each in asked.slot_ids]
    spaces = [snapshot.spaces[each].name for each in asked.space_ids]
    titles = {topic.id: topic_name(topic) for topic in snapshot.open_topics}
    schedule = {titles[each]: [slots[slot], spaces[space]] for each, (slot, space) in made.cells.items()}
    labels = told_apart(snapshot, style)
    ways = {
        labels[who]: {slots[slot]: titles[each] for slot, each in way.items()}
        for who, way in itineraries(asked.problem, made).items()
    }
    return {"schedule": schedule, "itineraries": ways}


def _plan_instance(path: Path, arguments: Namespace) -> None:
    instance = read_wall_instance(path)
    made = _arranged(instance.problem, arguments, anew=arguments.fresh)
    write_plan(path, wall_document(instance, made, itineraries(instance.problem, made)), arguments)
    _say(instance.problem, made, arguments.limit, {})


def _arranged(problem: Problem, arguments: Namespace, *, anew: bool) -> Arrangement:
    """Arrange; of a published wall few topics move, unless it is to be arranged afresh."""
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    return planned(free_arrangement if anew else arrange, problem, iterations, arguments.seed)


def _say(problem: Problem, made: Arrangement, prove: bool, titles: Mapping[str, str]) -> None:
    """Say what an arrangement reaches and what found no place. On the error stream: a plan may be piped."""

    def called(topic: str) -> str:
        return titles.get(topic, topic)

    limit = _proven(problem, made) if prove else plain_limit(problem, made)
    told = reached(problem, measure(problem, made), limit)
    told += [
        misfit_text(misfit, called(misfit.topic), ", ".join(map(called, misfit.topics)))
        for misfit in misfits(problem, made)
    ]
    print("\n".join(told), file=sys.stderr)


def _proven(problem: Problem, made: Arrangement) -> Limit:
    with interrupted() as stopped, progress_bar(translate("Commands", "Proving the limit")) as show:
        return prove_limit(problem, start=made, report=lambda share, _: show(share), cancelled=stopped)
