"""Answers to a form from a table: which column holds what, and what becomes of each row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.import_texts import refusal_text
from fishbowl_app.imports.answer_rows import WrongAnswer
from fishbowl_app.imports.answer_values import (
    AS_IS,
    SCALES,
    NoAnswer,
    Scale,
    Wrong,
    boxes_in,
    point,
    scale_of,
    shares,
)
from fishbowl_app.imports.answers import AnswersKind, AnswersPreview
from fishbowl_app.imports.columns import remap
from fishbowl_app.imports.table import read_text
from fishbowl_app.imports.wall_rows import RowFate
from fishbowl_app.model.entities import Compares, QuestionKind, Translation
from fishbowl_app.model.errors import DataProblem, DataRefused, NumberOutside
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import a_session
from tests.model.rules.asking.answered import form, question, response

SLIDER = a_session(*form("To avoid", "To learn from", compares=Compares.FRAMINGS), *question("Whose was it?"))
ALL = a_session(
    *form(""),
    *question("Whose was it?", place=0),
    *question("I had a say.", QuestionKind.STATEMENT, place=1),
    *question("What next?", QuestionKind.CHOICE, "Keep on", "Leave, soon", "Wait", several=True, place=2),
    *question("What for?", QuestionKind.TRIANGLE, place=3),
    *question("What else?", QuestionKind.WORDS, place=4),
)


def previewed(
    pasted: str, day: Snapshot = ALL, condition: str | None = None, scales=None, **wanted
) -> AnswersPreview:
    kind = AnswersKind("form", condition, scales or {})
    table = kind.table(read_text(pasted, "answers.csv"), day)
    columns = remap(table, kind.guess(table, day), wanted, kind.fields(day))
    return kind.preview(table, columns, day)


def values(found: AnswersPreview, question_id: str = "Whose was it?") -> dict[str, list[float | None]]:
    """Return the values of a slider by condition."""
    by_condition: dict[str, list[float | None]] = {}
    for row in found.plan().rows:
        by_condition.setdefault(row.condition_id, []).append(row.given[question_id].value)
    return by_condition


def wrongs(found: AnswersPreview) -> list[tuple[int, str, str]]:
    """Return what is no answer: the row, what it says, and why."""
    told = []
    for row in found.rows:
        cells = [*row.left_out, *([row.refusal] if row.refusal else [])]
        told += [(row.number, cell.given, cell.wrong.value) for cell in cells if isinstance(cell, WrongAnswer)]
    return told


def test_each_question_is_known_by_its_wording_and_read_in_its_own_way():
    found = previewed(
        "Number\tGroup\tWhose was it?\tI had a say.\tWhat next?\tWhat for?\tWhat else?\n"
        "1\tTenants\t12,5\tStrongly agree\tKeep on; Wait\t20;30;50\tAsk again\n"
        "2\t\t100\tCytuno'n gryf\tb\t100/0/0\t\n"
    )
    first, second = found.plan().rows
    assert (first.number, first.group_name) == (1, "Tenants")
    assert first.given == {
        "Whose was it?": Given(value=12.5),
        "I had a say.": Given(value=5),
        "What next?": Given(box_ids=("Keep on", "Wait")),
        "What for?": Given(shares=(20, 30, 50)),
        "What else?": Given(words="Ask again"),
    }
    assert second.given["What next?"] == Given(box_ids=("Leave, soon",))
    assert second.given["I had a say."] == Given(value=5)
    assert "What else?" not in second.given


@pytest.mark.parametrize(
    "heads",
    ["Q1,Q2", "q1. Who?,q2: Say", "Cwestiwn 1,Cwestiwn 2", "Whose was it? (0-100),Please tell: I had a say.",
     "Was it,had a say", "x,y", "Q1_1,Q2_1"],
)  # fmt: skip
def test_questions_are_known_by_part_of_their_wording_by_number_or_by_what_stands_below(heads: str):
    found = previewed(f"{heads}\n70,4\n100,5\n")
    assert [row.given for row in found.plan().rows] == [
        {"Whose was it?": Given(value=70), "I had a say.": Given(value=4)},
        {"Whose was it?": Given(value=100), "I had a say.": Given(value=5)},
    ]


def test_a_question_is_known_by_its_wording_in_the_other_language():
    day = a_session(
        *form(""), *question("q"), *question("p", place=1), Translation("t", "p", "wording", "cy", "Pwy?", "p")
    )
    found = previewed("Pwy?,Beth?\n70,20\n", day)
    assert found.plan().rows[0].given == {"p": Given(value=70), "q": Given(value=20)}


@pytest.mark.parametrize(
    ("first", "second"),
    [("To avoid", "to learn from"), ("1", "2"), ("A", "b"), ("Framing 1", "framework 2"),
     ("Scenario A", "scenario b"), ("before_arm_1", "after_arm_1"), ("Cyn", "Wedi")],
)  # fmt: skip
def test_a_column_says_in_which_framing_each_was_answered(first: str, second: str):
    found = previewed(f"Framing,Answer\n{first},10\n{second},90\n{first},20\n", SLIDER)
    assert values(found) == {"To avoid": [10, 20], "To learn from": [90]}


def test_a_column_of_titles_is_known_without_a_head_that_says_so():
    found = previewed("x,y\nTo avoid,10\nTo learn from,90\n", SLIDER)
    assert values(found) == {"To avoid": [10], "To learn from": [90]}


def test_framings_may_have_a_column_each_or_be_told_by_the_number_or_be_chosen():
    apart = previewed("Form,Framing 1,Framing 2\n1,10,90\n2,20,\n", SLIDER, scales={"Whose was it?": AS_IS})
    assert values(apart) == {"To avoid": [10, 20], "To learn from": [90]}
    chosen = previewed("y\n10\n90\n", SLIDER, condition="To learn from")
    assert values(chosen) == {"To learn from": [10, 90]}
    nowhere = previewed("y\n10\n90\n", SLIDER)
    assert wrongs(nowhere) == [(2, "", "no_condition"), (3, "", "no_condition")]


def test_moments_before_and_after_may_stand_behind_each_question():
    day = a_session(
        *form("Before", "After", same_people=True),
        *question("Whose was it?"),
        *question("I had a say.", QuestionKind.STATEMENT, place=1),
    )
    heads = "Rhif,Q1 before,Q2 before,Q1 after,Q2 after"
    found = previewed(f"{heads}\n7,20,1,60,4\n8,30,agree,,\n", day)
    assert [(row.condition_id, row.number, sorted(row.given)) for row in found.plan().rows] == [
        ("Before", 7, ["I had a say.", "Whose was it?"]),
        ("After", 7, ["I had a say.", "Whose was it?"]),
        ("Before", 8, ["I had a say.", "Whose was it?"]),
    ]


def test_in_a_long_table_the_rows_of_a_number_are_one_form():
    found = previewed(
        "Number,Question,Answer\n3,Whose was it?,40\n3,I had a say.,agree\n4,q1,60\n"
        "3,Q1,40\n3,Q1,1\n,q1,5\n5,Hm,5\n5,q2,9\n"
    )
    assert [row.fate for row in found.rows] == [
        *[RowFate.NEW] * 3, RowFate.DUPLICATE, *[RowFate.REFUSED] * 4
    ]  # fmt: skip
    assert [(row.number, len(row.given)) for row in found.plan().rows] == [(3, 2), (4, 1)]
    assert [wrong for _, _, wrong in wrongs(found)] == ["differs_alone", "nobody", "no_question", "no_point"]
    assert [row.given["Whose was it?"].value for row in found.plan(skip={3}).rows] == [40, 60]


@pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.code)
def test_a_scale_is_told_from_all_numbers_of_a_column(scale: Scale):
    step = (scale.high - scale.low) / 4 if scale.high - scale.low < 4 else 1
    numbers = [scale.low + step * count for count in range(round((scale.high - scale.low) / step) + 1)]
    cells = [f"{number:g}" for number in numbers] * 5
    assert scale_of(cells) == scale
    assert [scale.value(numbers[0]), scale.value(numbers[-1])] == [0, 100]


@pytest.mark.parametrize("slip", ["-3", "150"])
def test_one_slip_leaves_all_others_as_they_are_and_is_refused(slip: str):
    numbers = [*range(5, 100, 5), 50]
    found = previewed("\n".join(["y", *map(str, numbers), slip]), SLIDER, condition="To avoid")
    assert found.scales == {"Whose was it?": AS_IS}
    assert values(found) == {"To avoid": numbers}
    assert wrongs(found) == [(22, slip, "outside")]


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["0.4%", "1%"] * 10,
        ["0", "10"] * 9,  # too few
        ["1", "9"] * 10,  # 10 does not occur
        ["0", "7.5", "10"] * 10,
        ["-5", *["40"] * 19],
    ],
)
def test_what_does_not_speak_clearly_of_a_scale_stays_as_it_is(cells: list[str]):
    assert scale_of(cells) == AS_IS


@pytest.mark.parametrize(("first", "taken"), [(1, True), (0, False), (7001, False)])
def test_numbers_that_a_tool_gave_its_respondents_are_not_those_on_paper(first: int, taken: bool):
    rows = [*form(""), *question("Whose was it?")]
    rows[1] = replace(rows[1], handed_out=20)
    pasted = "\n".join(["Respondent ID,Q1", *(f"{first + n},50" for n in range(10))])
    plan = previewed(pasted, a_session(*rows)).plan()
    assert [row.number for row in plan.rows] == [n + 1 if taken else None for n in range(10)]
    by_paper = previewed(pasted.replace("Respondent ID", "Number"), a_session(*rows))
    assert all(row.refusal for row in by_paper.rows) is (first == 7001)


def test_a_scale_can_be_chosen_and_nothing_outside_is_taken():
    pasted, chosen = "y\n0,5\n10\n3\n-99\n", {"Whose was it?": Scale(0, 10)}
    found = previewed(pasted, SLIDER, condition="To avoid", scales=chosen)
    assert found.scales == chosen
    assert values(found) == {"To avoid": [5, 100, 30]}
    assert wrongs(found) == [(5, "-99", "outside")]
    as_is = previewed(pasted, SLIDER, condition="To avoid")
    assert values(as_is) == {"To avoid": [0.5, 10, 3]}


def test_what_is_no_answer_is_told_cell_by_cell_and_the_rest_of_the_row_is_taken():
    found = previewed(
        "No\tQ1\tQ2\tQ3\tQ4\tQ5\n"
        "x1y2\t101\tmaybe\tKeep on;Fly\t20;30;40\tFine\n"
        f"2\tfar\t6\tFly\t1;2\t{'x' * 300}\n"
    )
    assert [row.fate for row in found.rows] == [RowFate.NEW, RowFate.REFUSED]
    (taken,) = found.plan().rows
    assert taken.given == {"What next?": Given(box_ids=("Keep on",)), "What else?": Given(words="Fine")}
    assert wrongs(found)[:6] == [
        (2, "x1y2", "no_form_number"),
        (2, "101", "outside"),
        (2, "maybe", "no_point"),
        (2, "Fly", "no_box"),
        (2, "20;30;40", "no_shares"),
        (3, "6", "no_point"),
    ]
    assert {wrong for number, _, wrong in wrongs(found) if number == 3} == {
        "no_number", "no_point", "no_box", "no_shares", "too_long"
    }  # fmt: skip


def test_numbers_come_once_and_what_was_entered_already_stays():
    day = a_session(
        *form("One", "Two", compares=Compares.FRAMINGS), *question("q"), *response("One", None, 5, q=1)
    )
    found = previewed("Form,Framing,q\n5,1,10\n6,1,20\n6,1,20.0\n6,2,40\n7,1,\n", day)
    assert [row.fate for row in found.rows] == [
        RowFate.SAME, RowFate.NEW, RowFate.DUPLICATE, RowFate.NEW, RowFate.NEW
    ]  # fmt: skip
    assert found.rows[2].like == 3
    assert [(row.condition_id, row.number, len(row.given)) for row in found.plan().rows] == [
        ("One", 6, 1), ("Two", 6, 1), ("One", 7, 0)
    ]  # fmt: skip


def test_a_number_that_comes_twice_with_different_answers_is_no_duplicate_but_refused_with_what_to_do():
    found = previewed("No,Framing,Mark\n1,1,20\n1,1,30\n1,2,40\n1,2,\n", SLIDER)
    assert [row.fate for row in found.rows] == [RowFate.NEW, RowFate.REFUSED, RowFate.NEW, RowFate.REFUSED]
    assert refusal_text(found.rows[1].refusal) == (
        "form 1 is in row 2 already, and the answers differ; choose the column that names the framing or moment, "
        "or correct the number"
    )
    found = previewed("No,Mark\n1,20\n1,30\n", a_session(*form(""), *question("Mark")))
    assert "give the form the framings or moments" in refusal_text(found.rows[1].refusal)
    found = previewed("No,Mark 1,Mark 2\n1,20,\n1,30,40\n", SLIDER, **{"Mark 1": "q1@1", "Mark 2": "q1@2"})
    assert [next(iter(row.given.values())).value for row in found.plan().rows] == [20, 40]
    assert wrongs(found) == [(3, "1", "differs")]


def test_a_number_that_was_not_handed_out_is_refused_and_one_that_was_tells_its_framing():
    rows = form("One", "Two", compares=Compares.FRAMINGS)
    for place, row in enumerate(rows[1:]):
        object.__setattr__(row, "handed_out", 10)
        object.__setattr__(row, "first_number", 1 + 10 * place)
    day = a_session(*rows, *question("q"))
    found = previewed("Form,q\n3,10\n13,90\n", day)
    assert values(found, "q") == {"One": [10], "Two": [90]}
    outside = previewed("Form,q\n13,10\n", day, condition="One")
    assert outside.rows[0].refusal == NumberOutside(13, 1, 10)


def test_boxes_and_shares_may_have_a_column_each():
    found = previewed(
        "What next? [Keep on],What next? [Leave, soon],What next? [Wait],q4_1,q4_2,q4_3\n".replace(
            "[Leave, soon]", '"[Leave, soon]"'
        ).replace('What next? "[', '"What next? [')
        + "Yes,,1,0.2,0.3,0.5\n0,0,x,10,90,0\nperhaps,no,no,,,\n"
    )
    first, second = found.plan().rows
    assert first.given == {
        "What next?": Given(box_ids=("Keep on", "Wait")),
        "What for?": Given(shares=(20, 30, 50)),
    }
    assert second.given["What for?"] == Given(shares=(10, 90, 0))
    assert wrongs(found) == [(4, "perhaps", "no_tick")]


def test_a_title_may_have_the_sign_in_it_that_cuts():
    called = {"a": ["Leave, soon"], "b": ["Keep"], "c": ["Cadw", "Stay; or not"]}
    assert boxes_in("Keep, Leave, soon, Hm", called) == (["b", "a"], ["Hm"])
    assert boxes_in("keep; stay; or not;", called) == (["b", "c"], [])
    assert boxes_in("a, C", called) == (["a", "c"], [])
    assert boxes_in("3", called) == (["c"], [])
    assert boxes_in("d", called) == ([], ["d"])


def test_points_are_said_in_numbers_or_words():
    said = {
        "5": 5,
        "1 - Strongly disagree": 1,
        "Strongly agree (5)": 5,
        "5 = strongly disagree": 1,
        "tend to agree": 4,
    }
    assert {cell: point(cell) for cell in said if cell != "Strongly agree (5)"} == {
        cell: value for cell, value in said.items() if cell != "Strongly agree (5)"
    }
    assert point("Ddim yn cytuno nac yn anghytuno") == 3
    for cell in ("0", "6", "2.5", "don't know"):
        with pytest.raises(NoAnswer):
            point(cell)


def test_shares_are_of_100_or_of_1_and_rounding_is_forgiven():
    assert shares([33.3, 33.3, 33.3]) == (33.3, 33.3, 33.4)
    assert shares([0.5, 0.5, 0]) == (50, 50, 0)
    for numbers in ([50, 60, 0], [-10, 60, 50], [50, 50]):
        with pytest.raises(NoAnswer) as problem:
            shares(numbers)
        assert problem.value.wrong is Wrong.NO_SHARES


def test_columns_can_be_given_by_hand():
    found = previewed("a,b,c\n1,70,20\n", SLIDER, a="framing", b="ignore", c="q1")
    assert values(found) == {"To avoid": [20]}
    with pytest.raises(DataRefused) as refused:
        previewed("a,b\n1,70\n", SLIDER, a="q9")
    assert refused.value.problem is DataProblem.UNKNOWN_FIELD


def test_without_any_answer_there_is_nothing_to_preview():
    for pasted in ("", "Name,Email\nAnn,a@b.org\n"):
        with pytest.raises(DataRefused):
            previewed(pasted, SLIDER)


def test_a_file_that_was_brought_in_before_is_told():
    day = a_session(*form(""), *question("q"), *response("", None, q=1))
    object.__setattr__(next(iter(day.responses.values())), "source", "answers.csv")
    assert previewed("q\n5\n", day).again == 1
