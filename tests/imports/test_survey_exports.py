"""Answers as survey tools export them, and answers that were not made by us."""

from __future__ import annotations

import csv
import statistics
from pathlib import Path

import numpy as np
import pytest

from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.table import read_file
from fishbowl_app.imports.wall_rows import RowFate
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.responses import import_answers
from fishbowl_app.model.rules.asking.comparing import compared
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.session import Session
from tests.files.answers.make_survey_exports import BOXES, ELSE, FRAMINGS, NEXT, SAY, SLIDER, people
from tests.model.build import a_session
from tests.model.ops.asking import add_form
from tests.model.rules.asking.answered import form, question

FILES = Path(__file__).parents[1] / "files" / "answers"
FORM = a_session(
    *form(*FRAMINGS, compares=Compares.FRAMINGS),
    *question(SLIDER, place=0),
    *question(SAY, QuestionKind.STATEMENT, place=1),
    *question(NEXT, QuestionKind.CHOICE, *BOXES, several=True, place=2),
    *question(ELSE, QuestionKind.WORDS, place=3),
)


def expected(each: dict) -> dict[str, Given]:
    found = {}
    if each["slider"] is not None:
        found[SLIDER] = Given(value=each["slider"])
    if each["say"] is not None:
        found[SAY] = Given(value=each["say"] + 1)
    if each["next"]:
        found[NEXT] = Given(box_ids=tuple(BOXES[box] for box in each["next"]))
    if each["else"]:
        found[ELSE] = Given(words=each["else"])
    return found


@pytest.mark.parametrize(
    ("name", "numbered"),
    [("qualtrics.csv", False), ("limesurvey.csv", True), ("google-forms.csv", False),
     ("microsoft-forms.xlsx", True), ("redcap.csv", True)],
)  # fmt: skip
def test_an_export_of_a_survey_tool_comes_in_without_a_word_from_anybody(name: str, numbered: bool):
    kind = AnswersKind("form")
    table = kind.table(read_file(FILES / name), FORM)
    found = kind.preview(table, kind.guess(table, FORM), FORM)
    assert [row.fate for row in found.rows] == [RowFate.NEW] * 24
    assert not [cell for row in found.rows for cell in row.left_out]
    assert [(row.condition_id, row.given) for row in found.plan().rows] == [
        (FRAMINGS[each["framing"]], expected(each)) for each in people()
    ]
    assert [row.number for row in found.plan().rows] == [each["number"] if numbered else None for each in people()]


def test_218_answers_of_others_have_the_figures_that_the_file_itself_gives(tmp_path: Path):
    session = Session.create(tmp_path / "a.fishbowl")
    made = add_form(session, "Words of chance", compares=Compares.FRAMINGS, same_people=True)
    edit_condition(session, session.snapshot.conditions_of(made.id)[0].id, title="Likely")
    add_condition(session, made.id, "Probable")
    add_question(session, made.id, QuestionKind.SLIDER, "How sure is it?", extremes=("Never", "Always"))
    kind, snapshot = AnswersKind(made.id), session.snapshot
    table = kind.table(read_file(FILES / "capphrase-218.csv"), snapshot)
    import_answers(session, kind.preview(table, kind.guess(table, snapshot), snapshot).plan().rows, table.name)
    (figures,) = form_figures(session.snapshot, made.id).questions
    told = compared(figures, figures.series[0].condition_id, figures.series[1].condition_id)
    session.undo()
    assert not session.snapshot.responses
    session.close()

    with (FILES / "capphrase-218.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    by_term = {
        term: {row["response_id"]: int(row["probability"]) for row in rows if row["term"] == term}
        for term in ("Likely", "Probable")
    }
    for series, values in zip(figures.series, by_term.values(), strict=True):
        assert series.base == len(values) == 109
        assert series.spread.mean == pytest.approx(statistics.fmean(values.values()))
        assert series.spread.median == statistics.median(values.values())
        low, _, high = statistics.quantiles(values.values(), n=4, method="inclusive")
        assert (series.spread.low, series.spread.high) == (low, high)
    changes = sorted(by_term["Probable"][number] - by_term["Likely"][number] for number in by_term["Likely"])
    assert sorted(figures.paired[0].changes) == changes
    assert told.difference == pytest.approx(statistics.fmean(changes))
    signs = np.random.default_rng(1).choice([-1, 1], (20_000, len(changes)))
    drawn = abs((signs * changes).mean(axis=1)) >= abs(np.mean(changes)) - 1e-9
    assert told.p == pytest.approx(drawn.mean(), abs=0.02)
