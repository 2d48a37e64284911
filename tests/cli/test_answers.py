"""`fishbowl import --answers` and `fishbowl export --answers`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.session import Session
from tests.cli.conftest import read
from tests.model.ops.asking import add_form

FROM_ELSEWHERE = Path(__file__).parents[1] / "files" / "answers" / "capphrase-218.csv"


@pytest.fixture
def asking(session):
    """Return a session file with a slider that is asked in two wordings, of the same people."""
    opened = Session.open(Path(session))
    form = add_form(opened, "Words", compares=Compares.FRAMINGS, same_people=True)
    edit_condition(opened, opened.snapshot.conditions_of(form.id)[0].id, title="Likely")
    add_condition(opened, form.id, "Probable")
    add_question(opened, form.id, QuestionKind.SLIDER, "How sure is it?", extremes=["Never", "Always"])
    opened.close()
    return session


def values(session) -> dict[str, list[float]]:
    snapshot = read(session)
    found: dict[str, list[float]] = {}
    for condition in snapshot.conditions.values():
        rows = sorted(snapshot.responses_in(condition.id), key=lambda row: row.number)
        found[condition.title] = [snapshot.answers_in(row.id)[0].value for row in rows]
    return found


def test_218_answers_that_are_not_ours_come_in_and_go_out(run, folder, asking):
    done = run("import", asking, "--answers", FROM_ELSEWHERE)
    assert done.status == 0, done.err
    assert "Columns: response_id = number, term = framing, probability = q1" in done.out
    assert "from 0 to 100, as they are" in done.out
    assert "218 rows: 218 form" in done.out
    with FROM_ELSEWHERE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert values(asking) == {
        term: [float(row["probability"]) for row in rows if row["term"] == term] for term in ("Likely", "Probable")
    }
    again = run("import", asking, "--answers", FROM_ELSEWHERE, "--dry-run")
    assert "218 rows: 0 form" in again.out
    assert "218 there already" in again.out
    assert run("export", asking, "out.csv", "--answers").status == 0
    with (folder / "out.csv").open(encoding="utf-8-sig") as file:
        told = list(csv.DictReader(file))
    assert sorted((row["Framing"], row["How sure is it?"]) for row in told) == sorted(
        (row["term"], row["probability"]) for row in rows
    )
    assert len({row["Pair"] for row in told}) == 109


def test_a_form_made_of_answers_that_are_not_ours_takes_all_of_them_in(run, session):
    done = run("import", session, "--answers", FROM_ELSEWHERE, "--make-form")
    assert done.status == 0, done.err
    assert "A form “capphrase-218” of: probability (slider)" in done.out
    assert "218 rows: 218 forms, 0 there already, 0 duplicates, 0 refused" in done.out
    with FROM_ELSEWHERE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert values(session) == {
        term: [float(row["probability"]) for row in rows if row["term"] == term] for term in ("Likely", "Probable")
    }


def test_a_rehearsal_changes_nothing_and_says_what_is_wrong(run, folder, asking):
    (folder / "a.csv").write_text(
        "No,When,Mark\n1,Likely,7\n1,Likely,7\n1,Likely,8\n2,Sometimes,4\n3,Probable,high\n"
    )
    done = run("import", asking, "--answers", "a.csv", "--dry-run", "--scale", "0-10")
    assert done.status == 0
    assert "0 there already, 1 duplicate, 3 refused" in done.out
    assert "row 3: form 1 was in row 2 already, left out" in done.out
    assert "row 4 was refused: form 1 is in row 2 already, and the answers differ; choose the column" in done.out
    assert "no framing or moment is known for “Sometimes”" in done.out
    assert "“high” is no number (“How sure is it?”)" in done.out
    assert values(asking) == {"Likely": [], "Probable": []}
    assert "Look: Numbers of “How sure is it?” were taken to go from 0 to 10." in done.out
    assert run("import", asking, "--answers", "a.csv", "--framing", "2", "--scale", "0-10").status == 0
    assert values(asking)["Probable"] == [70, 40]


def test_lines_that_are_alike_are_said_together_and_ten_of_them(run, folder, asking):
    rows = [f"{n},Likely,{n}\n{n},Likely,{n}\n{n},Likely,{n + 1}\n{n},Probable,high" for n in range(1, 13)]
    (folder / "a.csv").write_text("\n".join(["No,When,Mark", *rows]))
    told = run("import", asking, "--answers", "a.csv", "--dry-run").out.splitlines()
    first = next(place for place, line in enumerate(told) if line.startswith("  "))
    for place, said in enumerate(("was in row", "and the answers differ", "“high” is no number")):
        *alike, more = told[first + 11 * place : first + 11 * (place + 1)]
        assert [said in line for line in alike] == [True] * 10
        assert more == "  and 2 more like these"


def test_what_is_meant_has_to_be_there(run, folder, session, asking):
    (folder / "a.csv").write_text("Mark\n7\n")
    for extra, words in (
        (("--form", "Nine"), "There is no form “Nine”. Forms: 1 Words"),
        (("--framing", "Nine"), "There is no framing or moment “Nine”. There are: 1 Likely, 2 Probable"),
        (
            ("--map", "Mark=q9"),
            "There is no field called q9. Fields: number, group, framing, q1, q1@1, q1@2, ignore",
        ),
    ):
        done = run("import", asking, "--answers", "a.csv", *extra)
        assert done.status in (1, 2)
        assert words in done.err
    assert run("export", asking, "out.docx", "--answers").status == 2
    assert run("export", asking, "out.csv", "--answers", "--form", "2").status == 1
    assert not list(folder.glob("out.*"))


def test_a_form_is_made_of_the_file_where_that_is_wanted(run, folder, session):
    (folder / "a.csv").write_text("No,When,Mark,Say\n1,Before,30,agree\n1,After,70,Strongly agree\n2,Before,55,\n")
    assert run("import", session, "--answers", "a.csv").err == "There is no form in this session.\n"
    rehearsed = run("import", session, "--answers", "a.csv", "--make-form", "--dry-run")
    assert (rehearsed.status, rehearsed.out.splitlines()[0]) == (
        0,
        "A form “a” of: Mark (slider), Say (statement)",
    )
    assert not read(session).forms
    done = run("import", session, "--answers", "a.csv", "--make-form", "--form", "How it was")
    assert done.status == 0, done.err
    assert "A form “How it was” of: Mark (slider), Say (statement)" in done.out
    snapshot = read(session)
    (form,) = snapshot.form_list
    assert [each.title for each in snapshot.conditions_of(form.id)] == ["Before", "After"]
    assert (form.same_people, len(snapshot.responses), len(snapshot.answers)) == (True, 3, 5)
