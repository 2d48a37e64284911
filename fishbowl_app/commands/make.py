"""`fishbowl new`, `fishbowl plan`, `fishbowl summary`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.progress import progress_bar
from fishbowl_app.export.atomic import write_text
from fishbowl_app.export.pdf.summary import write_summary
from fishbowl_app.imports.instance import plan_document, read_instance
from fishbowl_app.imports.template import load_template
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.agenda import apply_template
from fishbowl_app.model.ops.rotation import store_rotation
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.rules.planned import planned_chairs, rotation_problem
from fishbowl_app.model.rules.rotation import Measures, Plan, Problem, iterations_for, measure, plan
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate


def new(arguments: Namespace) -> int:
    """Make a session file, from a template if one is named."""
    path = Path(arguments.file)
    template = load_template(arguments.template, current_language()) if arguments.template else None
    title = arguments.title or (template.title if template else "")
    session = Session.create(path, title=title)
    try:
        if template is not None:
            apply_template(session, template.activities, template.fishbowl, template.start_at)
    finally:
        session.close()
    print(translate("Commands", "{0} was made.").format(path))
    return 0


def plan_rotation(arguments: Namespace) -> int:
    """Plan the rotation of a session file, or of an instance file."""
    path = Path(arguments.file)
    if path.suffix.lower() == ".json":
        return _plan_instance(path, arguments)
    session = Session.open(path)
    try:
        asked = rotation_problem(session.snapshot)
        made = _planned(asked.problem, arguments)
        store_rotation(session, planned_chairs(asked, made), arguments.seed)
        names = {person.id: person.name for person in session.snapshot.participants.values()}
        rounds = [[names[who] for who in seats] for seats in made.rounds]
    finally:
        session.close()
    _say(measure(asked.problem, made))
    if arguments.output:
        write_text(Path(arguments.output), json.dumps({"rounds": rounds}, ensure_ascii=False, indent=1))
    return 0


def _plan_instance(path: Path, arguments: Namespace) -> int:
    instance = read_instance(path)
    made = _planned(instance.problem, arguments)
    document = json.dumps(plan_document(instance, made), ensure_ascii=False)
    _say(measure(instance.problem, made))
    if arguments.output:
        write_text(Path(arguments.output), document)
    else:
        print(document)
    return 0


def _planned(problem: Problem, arguments: Namespace) -> Plan:
    iterations = None if arguments.seconds is None else iterations_for(arguments.seconds)
    with progress_bar(translate("Commands", "Planning")) as show:
        return plan(problem, seed=arguments.seed, iterations=iterations, report=lambda share, _: show(share))


def _say(reached: Measures) -> None:
    """Say what a plan reaches, on the error stream, so that a plan may be piped."""
    turns = sorted(reached.turns.values())
    text = translate(
        "Commands", "Everybody sits {0} to {1} times; {2} of at most {3} pairs meet; {4} rules widened."
    )
    line = text.format(turns[0], turns[-1], reached.pairs_met, reached.pairs_bound, len(reached.breaches))
    print(line, file=sys.stderr)


def summary(arguments: Namespace) -> int:
    """Write the summary PDF of a session file."""
    session = Session.open(Path(arguments.file))
    try:
        snapshot, now = session.snapshot, session.clock.now().utc
    finally:
        session.close()
    style = NameStyle(arguments.names) if arguments.names else snapshot.details.names_in_summary
    languages = [item for item in (arguments.languages or current_language()).split(",") if item]
    target = Path(arguments.out)
    with progress_bar(translate("Commands", "Writing")) as show:
        write_summary(
            summary_of(snapshot, now, style),
            target,
            language=languages[0],
            paper=arguments.paper,
            parts=arguments.parts.split(",") if arguments.parts else None,
            progress=show,
        )
    print(translate("Commands", "{0} was written.").format(target))
    return 0
