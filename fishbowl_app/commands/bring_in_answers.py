"""The half of `fishbowl import` that takes answers to a form in."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from fishbowl_app.commands.backups import back_up_first
from fishbowl_app.commands.forms import condition_meant, form_meant
from fishbowl_app.commands.import_report import (
    Told,
    reason_kind,
    refused_row,
    row_text,
    say_columns,
    say_counts,
    say_doubts,
    say_rows,
)
from fishbowl_app.import_answer_texts import no_column_text, scale_text
from fishbowl_app.import_texts import left_out_text
from fishbowl_app.imports.answer_fields import Asked, asked
from fishbowl_app.imports.answer_values import AS_IS, SCALES, Scale
from fishbowl_app.imports.answers import AnswersKind, AnswersPreview
from fishbowl_app.imports.answers_form import form_of
from fishbowl_app.imports.columns import IGNORE, is_field, remap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.table import read_file
from fishbowl_app.imports.wall_rows import RowFate, WallRow
from fishbowl_app.model.entities import Form, QuestionKind
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.model.ops.responses import ResponseImport, import_answers
from fishbowl_app.model.session import Session
from fishbowl_app.terminal import one_line
from fishbowl_app.words import catalogue, current_language, translate

WRONG_DATA, WRONG_USE = 1, 2


def bring_in_answers(arguments: Namespace) -> int:
    """Take the answers in as one step unless it is a rehearsal, and say what became of each row."""
    table = read_file(Path(arguments.answers), arguments.encoding, arguments.delimiter, arguments.sheet)
    session = (Session.view if arguments.dry_run else Session.open)(Path(arguments.file))
    try:
        return _bring_in(session, table, arguments)
    finally:
        session.close()


def _bring_in(session: Session, table: Table, arguments: Namespace) -> int:
    form = (
        _made(session, table, arguments) if arguments.make_form else form_meant(session.snapshot, arguments.form)
    )
    snapshot = session.snapshot
    if form is None:
        return 0 if arguments.make_form else WRONG_DATA
    whole = asked(snapshot, form.id)
    condition = condition_meant(whole, arguments.framing) if arguments.framing else None
    if arguments.framing and condition is None:
        return WRONG_DATA
    wanted = dict(item.split("=", 1) for item in arguments.map)
    if (problem := _unknown(wanted, whole)) is not None:
        print(one_line(problem), file=sys.stderr)
        return WRONG_USE
    kind = AnswersKind(form.id, condition, _scales(arguments.scale, whole))
    table = kind.table(table, snapshot)
    columns = remap(table, kind.guess(table, snapshot), wanted, kind.fields(snapshot))
    found = kind.preview(table, columns, snapshot)
    plan = found.plan()
    if plan.rows and not arguments.dry_run:
        back_up_first(session)
        import_answers(session, plan.rows, source=table.name)
    say_doubts(table)
    say_columns(table, columns)
    if missing := no_column_text(whole.fields, columns.columns):
        print(one_line(translate("Commands", "Look: {0}").format(missing)))
    _say(found, len(plan.rows), table, whole)
    if arguments.dry_run:
        print(translate("Commands", "Nothing was changed: this was a rehearsal."))
    if found.counts[RowFate.REFUSED] and not plan.rows:
        print(translate("Commands", "Nothing of {0} could be taken.").format(table.name), file=sys.stderr)
        return WRONG_DATA
    return 0


def _made(session: Session, table: Table, arguments: Namespace) -> Form | None:
    """Make a form of the file, and say which questions it has; None where this is only a rehearsal."""
    ready = form_of(table)
    if arguments.form:
        ready = replace(ready, title=arguments.form)
    text = translate("Commands", "A form “{0}” of: {1}")
    print(
        one_line(text.format(ready.title, ", ".join(f"{each.wording} ({each.kind})" for each in ready.questions)))
    )
    if not arguments.dry_run:
        back_up_first(session)
        return add_ready_form(session, ready)
    print(translate("Commands", "Nothing was changed: this was a rehearsal."))
    return None


def _unknown(wanted: Mapping[str, str], form: Asked) -> str | None:
    """Return what to say of a field that this form does not have."""
    unknown = [name for name in wanted.values() if not is_field(name, form.fields)]
    if not unknown:
        return None
    text = translate("Commands", "There is no field called {0}. Fields: {1}")
    return text.format(unknown[0], ", ".join((*(field.value for field in form.fields), IGNORE)))


def _scales(given: str | None, form: Asked) -> dict[str, Scale]:
    """Return the scale that somebody said, for every slider; none where nobody did."""
    scale = next((each for each in SCALES if each.code == given), None)
    sliders = [each.id for each in form.questions if each.kind is QuestionKind.SLIDER]
    return dict.fromkeys(sliders, scale) if scale else {}


def _say(found: AnswersPreview, taken: int, table: Table, form: Asked) -> None:
    counts, count = found.counts, catalogue(current_language()).count
    for question in form.questions:
        if question.id in found.scales:
            text = translate("Commands", "Numbers of “{0}” were taken to go from {1}.")
            said = text.format(question.wording, scale_text(found.scales[question.id]))
            rescaled = found.scales[question.id] != AS_IS
            print(one_line(translate("Commands", "Look: {0}").format(said) if rescaled else said))
    if found.again:
        print(
            count(
                "Commands",
                "Look: %n form(s) of a file of this name are in the session already.",
                found.again,
            )
        )
    parts = [
        count("Commands", "%n form(s)", taken),
        count("Commands", "%n there already", counts[RowFate.SAME]),
        count("Commands", "%n duplicate(s)", counts[RowFate.DUPLICATE]),
        count("Commands", "%n refused", counts[RowFate.REFUSED]),
    ]
    say_counts(len(found.rows), parts)
    say_rows(told for line in found.rows for told in _told(line, table))


def _told(line: WallRow[ResponseImport], table: Table) -> Iterator[Told]:
    where = row_text(table, line.number)
    if line.fate is RowFate.DUPLICATE:
        text = translate("Commands", "  {0}: form {1} was in row {2} already, left out")
        yield text, text.format(where, line.name, line.like)
    elif line.refusal is not None:
        yield refused_row(table, line.number, line.refusal)
    text = translate("Commands", "  {0}, left out: {1}")
    for cell in line.left_out:
        yield (text, reason_kind(cell)), one_line(text.format(where, left_out_text(cell)))
