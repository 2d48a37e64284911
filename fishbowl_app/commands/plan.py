"""`fishbowl plan rotation`: for a session file, or for an instance file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fishbowl_app.commands.plan_openspace import plan_openspace
from fishbowl_app.commands.planning import plan_file, planned, write_plan
from fishbowl_app.export.atomic import write_text
from fishbowl_app.imports.instance import plan_document, read_instance
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.rotation import store_rotation
from fishbowl_app.model.rules.names import told_apart
from fishbowl_app.model.rules.planned import Asked, rotation_problem, seats_of_plan
from fishbowl_app.model.rules.rotation import (
    Nearest,
    Plan,
    Problem,
    RotationKind,
    conflicts,
    iterations_for,
    measure,
    nearest,
)
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.rotation_reasons import Called, conflict_texts, given_up_text
from fishbowl_app.rotation_texts import reached


def plan(arguments: Namespace) -> int:
    """Plan what is asked for."""
    return plan_openspace(arguments) if arguments.what == "openspace" else plan_rotation(arguments)


def plan_rotation(arguments: Namespace) -> int:
    """Plan the rotation of a session file, or of an instance file."""
    return plan_file(arguments, _plan_session, _plan_instance)


def _plan_session(session: Session, arguments: Namespace) -> None:
    snapshot = session.snapshot
    kind = RotationKind(arguments.kind) if arguments.kind else _kind(snapshot)
    asked = rotation_problem(snapshot, kind, fresh=arguments.fresh)
    found = _planned(asked.problem, arguments)
    if arguments.output:  # first: where it cannot be written, the session stays as it is
        document = json.dumps(
            _named(told_apart(snapshot, NameStyle(arguments.names)), kind, found.plan),
            ensure_ascii=False,
            indent=1,
        )
        write_text(Path(arguments.output), document, never=[session.path])
    store_rotation(session, seats_of_plan(asked, found.plan), arguments.seed)
    _say(asked.problem, found, _called(snapshot, kind, asked))


def _kind(snapshot: Snapshot) -> RotationKind:
    """Return what is to be planned where nobody says: the tables only where there is nothing else."""
    only_tables = snapshot.table_rounds and not snapshot.rounds
    return RotationKind.TABLES if only_tables else RotationKind.CIRCLE


def _named(names: Mapping[str, str], kind: RotationKind, made: Plan) -> dict[str, Any]:
    """Return a plan with what people may be called, as the JSON object that is written."""
    rounds = [[[names[who] for who in table] for table in tables] for tables in made.tables]
    return {"rounds": [at[0] for at in rounds] if kind is RotationKind.CIRCLE else rounds}


def _plan_instance(path: Path, arguments: Namespace) -> None:
    instance = read_instance(path)
    found = _planned(instance.problem, arguments)
    write_plan(path, plan_document(instance, found.plan), arguments)
    _say(instance.problem, found, Called({}))


def _planned(problem: Problem, arguments: Namespace) -> Nearest:
    """Plan; rules that cannot all be kept give way, by as little as can be."""
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    return planned(nearest, problem, iterations, arguments.seed)


def _called(snapshot: Snapshot, kind: RotationKind, asked: Asked) -> Called:
    people = {person.id: person.name for person in snapshot.participants.values()}
    groups = {group.id: group.name for group in snapshot.groups.values()}
    return Called(people, groups, [snapshot.round_number(held) for held in asked.round_ids], kind)


def _say(problem: Problem, found: Nearest, called: Called) -> None:
    """Say what a plan reaches, which rules bar each other and what was let go.

    On the error stream: a plan may be piped.
    """
    reaches = measure(problem, found.plan)
    told = reached(problem, reaches, called.groups)
    for conflict in conflicts(problem) if reaches.gave_way or found.given_up else ():
        told += conflict_texts(conflict, called)
    told += [given_up_text(pin, called) for pin in found.given_up]
    print("\n".join(told), file=sys.stderr)
