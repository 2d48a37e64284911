"""`fishbowl plan rotation`: for a session file, or for an instance file."""

from __future__ import annotations

import json
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fishbowl_app.commands.progress import progress_bar
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.atomic import write_text
from fishbowl_app.imports.instance import plan_document, read_instance
from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.ops.rotation import store_rotation
from fishbowl_app.model.rules.planned import rotation_problem, seats_of_plan
from fishbowl_app.model.rules.rotation import Plan, Problem, iterations_for, measure, plan
from fishbowl_app.model.session import Session
from fishbowl_app.rotation_texts import reached
from fishbowl_app.words import translate


def plan_rotation(arguments: Namespace) -> int:
    """Plan the rotation of a session file, or of an instance file."""
    path = Path(arguments.file)
    if path.suffix.lower() == ".json":
        return _plan_instance(path, arguments)
    session = Session.open(path)
    try:
        return _plan_session(session, arguments)
    except RotationImpossible as error:
        print(error_text(error, session.snapshot), file=sys.stderr)
        return 1
    finally:
        session.close()


def _plan_session(session: Session, arguments: Namespace) -> int:
    asked = rotation_problem(session.snapshot, fresh=True)
    made = _planned(asked.problem, arguments)
    if arguments.output:  # first: where it cannot be written, the session stays as it is
        names = {person.id: person.name for person in session.snapshot.participants.values()}
        rounds = [[names[who] for who in seats] for seats in made.rounds]
        document = json.dumps({"rounds": rounds}, ensure_ascii=False, indent=1)
        write_text(Path(arguments.output), document, never=[session.path])
    store_rotation(session, seats_of_plan(asked, made), arguments.seed)
    _say(asked.problem, made, {group.id: group.name for group in session.snapshot.groups.values()})
    return 0


def _plan_instance(path: Path, arguments: Namespace) -> int:
    instance = read_instance(path)
    made = _planned(instance.problem, arguments)
    document = plan_document(instance, made)
    if arguments.output:
        write_text(Path(arguments.output), json.dumps(document, ensure_ascii=False), never=[path])
    else:
        print(json.dumps(document))  # in ASCII: whoever reads it need not guess the encoding
    _say(instance.problem, made)
    return 0


def _planned(problem: Problem, arguments: Namespace) -> Plan:
    """Plan in this process: nothing else is to be done meanwhile, and Ctrl+C needs no more than a flag."""
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    with _interrupted() as stopped, progress_bar(translate("Commands", "Planning")) as show:
        made = plan(
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


@contextmanager
def _interrupted() -> Iterator[Callable[[], bool]]:
    """Hand out what tells whether Ctrl+C was pressed. Pressed again, it ends the command as ever."""
    pressed = False

    def press(number: int, frame: object) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


def _say(problem: Problem, made: Plan, groups: dict[str, str] | None = None) -> None:
    """Say what a plan reaches, on the error stream, so that a plan may be piped."""
    print("\n".join(reached(problem, measure(problem, made), groups or {})), file=sys.stderr)
