"""What the two commands that plan have in common: a session or an instance file, Ctrl+C, and where a plan goes."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from fishbowl_app.commands.backups import back_up_first
from fishbowl_app.commands.progress import interrupted, progress_bar
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.atomic import write_text
from fishbowl_app.model.errors import NothingToArrange, RotationImpossible
from fishbowl_app.model.session import Session
from fishbowl_app.words import translate

Made = TypeVar("Made")


def plan_file(
    arguments: Namespace,
    of_session: Callable[[Session, Namespace], None],
    of_instance: Callable[[Path, Namespace], None],
) -> int:
    """Plan for a session file, or for an instance file, and return the exit code."""
    path = Path(arguments.file)
    if path.suffix.lower() == ".json":
        of_instance(path, arguments)
        return 0
    session = Session.open(path)
    back_up_first(session)
    try:
        of_session(session, arguments)
    except (RotationImpossible, NothingToArrange) as error:
        print(error_text(error, session.snapshot), file=sys.stderr)
        return 1
    finally:
        session.close()
    return 0


def planned(make: Callable[..., Made], problem: object, iterations: int | None, seed: int) -> Made:
    """Plan in this process: nothing else is to be done meanwhile, and Ctrl+C needs no more than a flag.

    Args:
        make: one of the planners, which takes the budget, and what tells how far it is and whether to stop.
        iterations: the budget; None for what the planner deems right.
    """
    with interrupted() as stopped, progress_bar(translate("Commands", "Planning")) as show:
        made = make(
            problem, seed=seed, iterations=iterations, report=lambda share, _: show(share), cancelled=stopped
        )
        early = stopped()
    if early:
        print(translate("Commands", "Stopped early. This is the best plan so far."), file=sys.stderr)
    return made


def write_plan(path: Path, document: Mapping[str, Any], arguments: Namespace) -> None:
    """Write the plan of an instance file where it is wanted, else on the output."""
    if arguments.output:
        write_text(Path(arguments.output), json.dumps(document, ensure_ascii=False), never=[path])
    else:
        print(json.dumps(document))  # in ASCII: whoever reads it need not guess the encoding
