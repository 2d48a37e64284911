"""`fishbowl plan rotation`: for a session file, or for an instance file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fishbowl_app.commands.backups import back_up_first
from fishbowl_app.commands.plan_openspace import plan_openspace
from fishbowl_app.commands.progress import interrupted, progress_bar
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.atomic import write_text
from fishbowl_app.imports.instance import plan_document, read_instance
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.errors import RotationImpossible
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
from fishbowl_app.words import translate


def plan(arguments: Namespace) -> int:
    """Plan what is asked for."""
    return plan_openspace(arguments) if arguments.what == "openspace" else plan_rotation(arguments)


def plan_rotation(arguments: Namespace) -> int:
    """Plan the rotation of a session file, or of an instance file."""
    path = Path(arguments.file)
    if path.suffix.lower() == ".json":
        return _plan_instance(path, arguments)
    session = Session.open(path)
    back_up_first(session)
    try:
        return _plan_session(session, arguments)
    except RotationImpossible as error:
        print(error_text(error, session.snapshot), file=sys.stderr)
        return 1
    finally:
        session.close()


def _plan_session(session: Session, arguments: Namespace) -> int:
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
    return 0


def _kind(snapshot: Snapshot) -> RotationKind:
    """Return what is to be planned where nobody says: the tables only where there is nothing else."""
    only_tables = snapshot.table_rounds and not snapshot.rounds
    return RotationKind.TABLES if only_tables else RotationKind.CIRCLE


def _named(names: Mapping[str, str], kind: RotationKind, made: Plan) -> dict[str, Any]:
    """Return a plan with what people may be called, as the JSON object that is written."""
    rounds = [[[names[who] for who in table] for table in tables] for tables in made.tables]
    return {"rounds": [at[0] for at in rounds] if kind is RotationKind.CIRCLE else rounds}


def _plan_instance(path: Path, arguments: Namespace) -> int:
    instance = read_instance(path)
    found = _planned(instance.problem, arguments)
    document = plan_document(instance, found.plan)
    if arguments.output:
        write_text(Path(arguments.output), json.dumps(document, ensure_ascii=False), never=[path])
    else:
        print(json.dumps(document))  # in ASCII: whoever reads it need not guess the encoding
    _say(instance.problem, found, Called({}))
    return 0


def _planned(problem: Problem, arguments: Namespace) -> Nearest:
    """Plan in this process: nothing else is to be done meanwhile, and Ctrl+C needs no more than a flag.

    Rules that cannot all be kept give way, by as little as can be.
    """
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    with interrupted() as stopped, progress_bar(translate("Commands", "Planning")) as show:
        found = nearest(
            problem,
            seed=arguments.seed,
            iterations=iterations,
            report=lambda share, _: show(share),
            cancelled=stopped,
        )
        early = stopped()
    if early:
        print(translate("Commands", "Stopped early. This is the best plan so far."), file=sys.stderr)
    return found


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
