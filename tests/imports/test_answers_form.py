"""A form made of a file, and the answers of that file to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.answers_form import form_of
from fishbowl_app.imports.table import read_file, read_text
from fishbowl_app.imports.wall_rows import RowFate
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.errors import DataRefused
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.model.session import Session

FILES = Path(__file__).parents[1] / "files" / "answers"
KIND = QuestionKind


def test_each_column_is_a_question_of_the_kind_that_its_cells_tell():
    heads = "Rhif,Group,When,Email,Mark,I had a say,Agreed?,What next?,Which?,Why?,Born"
    rows = [
        f"{n // 2},{'Tenants' if n % 3 else 'Officers'},{'Before' if n % 2 else 'After'},a{n}@b.org,{n * 3},"
        f"{n % 5 + 1},"
        f"{'Cytuno' if n % 2 else 'Strongly disagree'},{'Keep' if n % 2 else 'Leave'},{'A;B' if n % 2 else 'B;C'},"
        f"Since it is number {n},19{n + 50}"
        for n in range(2, 22)
    ]
    made = form_of(read_text("\n".join([heads, *rows]), "Noson.csv"))
    assert made.title == "Noson"
    assert made.conditions == (("Before", ""), ("After", ""))
    assert made.fields == {
        "compares": Compares.MOMENTS, "numbered": True, "asks_group": True, "same_people": True
    }  # fmt: skip
    assert [(each.wording, each.kind, each.boxes, each.several) for each in made.questions] == [
        ("Mark", KIND.SLIDER, (), False),
        ("I had a say", KIND.STATEMENT, (), False),
        ("Agreed?", KIND.STATEMENT, (), False),
        ("What next?", KIND.CHOICE, ("Leave", "Keep"), False),
        ("Which?", KIND.CHOICE, ("B", "C", "A"), True),
        ("Why?", KIND.WORDS, (), False),
    ]


@pytest.mark.parametrize(
    ("name", "questions"),
    [("qualtrics.csv", 4), ("limesurvey.csv", 6), ("google-forms.csv", 4), ("microsoft-forms.xlsx", 4)],
)
def test_a_form_made_of_what_a_survey_tool_wrote_takes_all_that_is_in_it(name, questions, tmp_path):
    session = Session.create(tmp_path / "a.fishbowl")
    form = add_ready_form(session, form_of(read_file(FILES / name)))
    snapshot = session.snapshot
    session.close()
    assert len(snapshot.questions_of(form.id)) == questions
    assert [each.title for each in snapshot.conditions_of(form.id)] in (
        ["To learn from", "To avoid"],
        ["Scenario B", "Scenario A"],
    )
    kind = AnswersKind(form.id)
    table = kind.table(read_file(FILES / name), snapshot)
    found = kind.preview(table, kind.guess(table, snapshot), snapshot)
    assert {row.fate for row in found.rows} == {RowFate.NEW}
    assert not [cell for row in found.rows for cell in row.left_out]
    assert sum(len(row.given) for row in found.plan().rows) > 24 * 2


@pytest.mark.parametrize(
    ("head", "texts", "compares"),
    [("term", ("Probable", "Likely"), Compares.FRAMINGS), ("Sesiwn", ("Cyn", "Wedi"), Compares.MOMENTS)],
)
def test_a_column_that_tells_the_rows_of_a_number_apart_names_the_framings_or_moments(head, texts, compares):
    rows = [f"{n // 2},{'Keep' if n % 3 else 'Leave'},{texts[n % 2]},{n * 3}" for n in range(2, 32)]
    # one number was written twice by mistake, and one came only once
    rows += [f"9,Keep,{texts[1]},40", f"80,Keep,{texts[0]},41"]
    made = form_of(read_text("\n".join([f"Rhif,What next?,{head},Mark", *rows[1:], rows[0]])))
    assert made.conditions == tuple((title, "") for title in sorted(texts))
    assert made.fields == {"compares": compares, "numbered": True, "asks_group": False, "same_people": True}
    assert [each.wording for each in made.questions] == ["What next?", "Mark"]


@pytest.mark.parametrize("numbers", ["one each", "two that came twice"])
def test_without_numbers_that_come_again_only_its_head_makes_a_column_framings(numbers):
    twice = {4: 3, 6: 5} if numbers != "one each" else {}
    rows = [f"{twice.get(n, n)},{'Keep' if n % 2 else 'Leave'},{n * 3}" for n in range(1, 21)]
    for head, conditions in (("Plan", ()), ("Scenario", (("Keep", ""), ("Leave", "")))):
        made = form_of(read_text("\n".join([f"No,{head},Mark", *rows])))
        assert made.conditions == conditions
        assert made.fields["same_people"] is bool(conditions and twice)


def test_of_218_answers_that_are_not_ours_all_come_in_paired(tmp_path):
    session = Session.create(tmp_path / "a.fishbowl")
    form = add_ready_form(session, form_of(read_file(FILES / "capphrase-218.csv")))
    snapshot = session.snapshot
    session.close()
    assert (form.compares, form.numbered, form.same_people) == (Compares.FRAMINGS, True, True)
    assert [each.title for each in snapshot.conditions_of(form.id)] == ["Likely", "Probable"]
    assert [each.wording for each in snapshot.questions_of(form.id)] == ["probability"]
    kind = AnswersKind(form.id)
    table = kind.table(read_file(FILES / "capphrase-218.csv"), snapshot)
    found = kind.preview(table, kind.guess(table, snapshot), snapshot).plan().rows
    numbers = [
        {row.number for row in found if row.condition_id == each.id} for each in snapshot.conditions_of(form.id)
    ]
    assert len(found) == 218
    assert numbers[0] == numbers[1]
    assert len(numbers[0]) == 109


def test_without_a_column_that_may_be_an_answer_there_is_no_form():
    for pasted in ("", "Name,Email\nAnn,a@b.org\n"):
        with pytest.raises(DataRefused):
            form_of(read_text(pasted, "a.csv"))
