"""Answers as a table: what is told of each form, and what nobody can find out from it."""

from __future__ import annotations

import csv
import random
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fishbowl_app.export.answer_files import answers_told, write_answers
from fishbowl_app.export.wording import Wording
from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.entities import Compares, Entity, QuestionKind, Translation
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import a_session, group
from tests.model.rules.asking.answered import form, hands, question, response

WORDS = Wording("en")
GROUPS = (group("Tenants"), group("Officers"), group("Visitors"))


def rows(day: Snapshot) -> list[dict[str, object]]:
    table = answers_told(day, "form", WORDS).table
    return [dict(zip(table.heads, row, strict=True)) for row in table.rows]


def framed(*answered: list[Entity]) -> Snapshot:
    return a_session(
        *GROUPS, *form("Avoid", "Learn", compares=Compares.FRAMINGS), *question("q"), *chain(*answered)
    )


def test_each_form_is_a_row_with_its_answers_as_they_are_kept(tmp_path: Path):
    day = a_session(
        *form(""),
        *question("Slide", place=0),
        *question("=Say", QuestionKind.STATEMENT, place=1),
        *question("Tick", QuestionKind.CHOICE, "Keep", "Leave", several=True, place=2),
        *question("For", QuestionKind.TRIANGLE, place=3),
        *question("Words", QuestionKind.WORDS, place=4),
        *[row for value in range(6) for row in response(
            "", None, None,
            **{"Slide": value + 0.5, "=Say": 4, "Tick": Given(box_ids=("Keep", "Leave")),
               "For": Given(shares=(20, 30, 50)), "Words": Given(words="Nobody")},
        )],
    )  # fmt: skip
    target = tmp_path / "answers.csv"
    write_answers(day, "form", target)
    found = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert sorted(row["Slide"] for row in found) == ["0.5", "1.5", "2.5", "3.5", "4.5", "5.5"]
    assert found[0].keys() == {"Slide", "'=Say", "Tick", "For [A]", "For [B]", "For [C]"}
    assert {tuple(row.values())[1:] for row in found} == {("4", "Keep; Leave", "20", "30", "50")}
    write_answers(day, "form", tmp_path / "answers.xlsx")
    sheet = load_workbook(tmp_path / "answers.xlsx").worksheets[0]
    assert sheet["B1"].value == "=Say"
    assert sheet["B1"].data_type == "s"
    assert {cell.value for cell in sheet["A"][1:]} == {0.5, 1.5, 2.5, 3.5, 4.5, 5.5}


def test_what_is_written_comes_in_again_with_the_same_answers(tmp_path: Path):
    day = framed(*(response("Avoid", None, n, q=n * 1.25) for n in range(1, 9)),
                 *(response("Learn", None, 20 + n, q=50) for n in range(5)))  # fmt: skip
    write_answers(day, "form", tmp_path / "a.csv")
    empty, kind = framed(), AnswersKind("form")
    table = kind.table(read_file(tmp_path / "a.csv"), empty)
    plan = kind.preview(table, kind.guess(table, empty), empty).plan()
    values = Counter((row.condition_id, row.given["q"].value) for row in plan.rows)
    assert values == Counter([("Avoid", n * 1.25) for n in range(1, 9)] + [("Learn", 50.0)] * 5)


def test_small_groups_are_counted_together_and_a_question_that_few_answered_is_not_told():
    day = framed(
        *(response("Avoid", "Tenants", q=value) for value in range(6)),
        *(response("Avoid", "Officers", q=value) for value in range(3)),
        *(response("Avoid", None, q=value) for value in range(2)),
        *(response("Learn", "Visitors", q=90) for _ in range(4)),
    )
    told = answers_told(day, "form", WORDS)
    assert Counter((row["Framing"], row["Group"]) for row in rows(day)) == {
        ("Avoid", "Tenants"): 6,
        ("Avoid", "together: Officers, no group said"): 5,
    }
    assert told.hidden == 1


def test_hands_do_not_let_the_few_forms_beside_them_be_told():
    day = framed(*(response("Avoid", "Tenants", q=value) for value in range(5)))
    day = a_session(
        *GROUPS,
        *form(""),
        *question("q", QuestionKind.STATEMENT),
        *chain(*(response("", "Tenants", q=4) for _ in range(3))),
        *chain(*(response("", "Officers") for _ in range(3))),
        *hands("", {5: 20}),
    )
    assert {row["q"] for row in rows(day)} == {""}


@pytest.fixture
def moments() -> Snapshot:
    """Two moments with 12 numbers each, 7 of them the same people's."""
    answered = [response("Before", None, n, q=n) for n in range(1, 13)]
    answered += [response("After", None, n, q=100 - n) for n in range(6, 18)]
    return a_session(*form("Before", "After", same_people=True), *question("q"), *chain(*answered))


def test_people_are_paired_by_a_number_that_is_not_that_of_their_form(moments: Snapshot):
    pairs: dict[object, list[object]] = {}
    for row in rows(moments):
        pairs.setdefault(row["Pair"], []).append(row["q"])
    apart = pairs.pop("")
    assert len(apart) == 10
    assert sorted(pairs) == list(range(1, 8))
    assert all(first + second == 100 for first, second in pairs.values())
    assert [pairs[key][0] for key in sorted(pairs)] != sorted(pairs[key][0] for key in pairs)


def test_pairs_are_not_told_where_few_are_paired_or_few_are_not():
    for first, last in ((3, 14), (6, 18)):  # 4 are not paired; 3 are
        answered = [response("Before", None, n, q=n) for n in range(1, 13 if first == 3 else 9)]
        answered += [response("After", None, n, q=n) for n in range(first, last)]
        day = a_session(*form("Before", "After", same_people=True), *question("q"), *chain(*answered))
        told = answers_told(day, "form", WORDS)
        assert told.pairs_hidden
        assert "Pair" not in told.table.heads


def test_the_order_of_rows_tells_nothing_of_when_forms_came(moments: Snapshot):
    answered = [response("Before", None, 40 - n, q=n) for n in range(1, 13)]
    answered += [response("After", None, 40 - n, q=100 - n) for n in range(6, 18)]
    random.Random(1).shuffle(answered)
    other = a_session(*form("Before", "After", same_people=True), *question("q"), *chain(*answered))
    assert answers_told(other, "form", WORDS).table == answers_told(moments, "form", WORDS).table
    assert [row["q"] for row in rows(moments)][:12] not in (list(range(1, 13)), list(range(12, 0, -1)))


def test_heads_are_in_the_language_of_the_file(tmp_path: Path):
    day = a_session(
        *form(""), *question("q"), Translation("t", "q", "wording", "cy", "Pwy?", "q"),
        *chain(*(response("", q=1) for _ in range(5))),
    )  # fmt: skip
    write_answers(day, "form", tmp_path / "a.csv", language="cy")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[0] == "Pwy?"


@pytest.mark.parametrize("seed", range(40))
def test_no_few_people_stand_apart_in_it_whatever_was_answered(seed: int):
    chance = random.Random(seed)
    groups, least = ("Tenants", "Officers", "Visitors", None), 5
    answered = []
    for condition in ("Before", "After"):
        for number in range(1, chance.randrange(4, 40)):
            said = {
                name: chance.randrange(101) for name in ("q", "p") if chance.random() < chance.choice((0.3, 0.9))
            }
            answered.append(response(condition, groups[min(3, int(chance.expovariate(0.8)))], number, **said))
    questions = (*question("q"), *question("p", place=1))
    day = a_session(*GROUPS, *form("Before", "After", same_people=True), *questions, *chain(*answered))
    told = rows(day)
    for part in (("Moment",), ("Moment", "Group"), ("Moment", "Group", "paired")):
        for row in told:
            row["paired"] = row.get("Pair", "") != ""
        cells = Counter(tuple(row.get(each) for each in part) for row in told)
        assert min(cells.values(), default=least) >= least, part
    for name in ("q", "p"):
        answers = Counter((row["Moment"], row.get("Group")) for row in told if row[name] != "")
        assert min(answers.values(), default=least) >= least, name


def test_pairs_are_not_told_where_figures_leave_some_of_them_out():
    answered = [response("Before", None, n, q=1, r=1) for n in range(1, 21)]
    answered += [response("After", None, n, q=2, **({"r": 2} if n > 1 else {})) for n in range(1, 21)]
    asked = [*question("q", QuestionKind.STATEMENT), *question("r", QuestionKind.STATEMENT, place=1)]
    day = a_session(*form("Before", "After", same_people=True), *asked, *chain(*answered))
    assert [pairs.left_out for each in form_figures(day, "form").questions for pairs in each.paired] == [0, 4]
    assert answers_told(day, "form", WORDS).pairs_hidden
