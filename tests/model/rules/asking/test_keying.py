"""What is typed of an answer on paper."""

from __future__ import annotations

import random

import pytest

from fishbowl_app.model.entities import Answer, Box, Question, QuestionKind
from fishbowl_app.model.errors import AnswerProblem, BadAnswer
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.keying import is_whole, read_answer, typed_answer
from fishbowl_app.model.rules.asking.voices import given_in

PROBLEM = AnswerProblem


def question(kind, several=False):
    return Question("q", "form", 0, QuestionKind(kind), "", "", "", "", several)


def boxes(count):
    return [Box(f"b{number}", "q", number - 1, f"Box {number}") for number in range(1, count + 1)]


READ = [
    ("slider", False, "67", Given(value=67)),
    ("slider", False, " 0 ", Given(value=0)),
    ("slider", False, "33,5", Given(value=33.5)),
    ("statement", False, "4", Given(value=4)),
    ("triangle", False, "40 30", Given(shares=(40, 30, 30))),
    ("triangle", False, "40, 30", Given(shares=(40, 30, 30))),
    ("triangle", False, "33.3/33.3", Given(shares=(33.3, 33.3, 33.4))),
    ("triangle", False, "0 0 100", Given(shares=(0, 0, 100))),
    ("choice", False, "b", Given(box_ids=("b2",))),
    ("choice", False, "3", Given(box_ids=("b3",))),
    ("choice", True, "ca", Given(box_ids=("b1", "b3"))),
    ("choice", True, "1, 3", Given(box_ids=("b1", "b3"))),
    ("choice", True, "13", Given(box_ids=("b1", "b3"))),
    ("words", False, " Too cold ", Given(words="Too cold")),
    *[(kind, False, "  ", Given()) for kind in QuestionKind],
]


@pytest.mark.parametrize(("kind", "several", "typed", "given"), READ)
def test_what_is_read(kind, several, typed, given):
    asked = question(kind, several)
    assert read_answer(asked, boxes(3), typed) == given
    assert read_answer(asked, boxes(3), typed_answer(asked, boxes(3), given)) == given


def kept_triangles():
    chance = random.Random(4)
    yield from ((67.1, 32.9), (1e-05, 0), (100 / 3, 100 / 3), (0, 0), (100, 0), (0, 1e-7))
    for places in (0, 1, 2, 15):
        for _ in range(200):
            first = round(chance.uniform(0, 100), places)
            yield first, round(chance.choice((100 - first, chance.uniform(0, 100 - first))), places)


def test_every_triangle_that_is_kept_can_be_typed_again():
    asked = question("triangle")
    for first, second in kept_triangles():
        given = given_in(Answer("a", "r", "q", first, second, ()))
        typed = typed_answer(asked, [], given)
        assert read_answer(asked, [], typed) == given
        assert "e" not in typed
    assert typed_answer(asked, [], given_in(Answer("a", "r", "q", 67.1, 32.9, ()))) == "67.1 32.9 0"


@pytest.mark.parametrize("value", [0, 5e-05, 33.333333333333336, 67.0, 100])
def test_every_slider_that_is_kept_can_be_typed_again(value):
    asked = question("slider")
    assert read_answer(asked, [], typed_answer(asked, [], Given(value=value))) == Given(value=value)


@pytest.mark.parametrize(
    ("kind", "typed", "problem"),
    [
        ("slider", "101", PROBLEM.OUT_OF_RANGE),
        ("slider", "-1", PROBLEM.OUT_OF_RANGE),
        ("slider", "half", PROBLEM.OUT_OF_RANGE),
        ("slider", "٣", None),  # digits are digits in any script
        ("statement", "0", PROBLEM.OUT_OF_RANGE),
        ("statement", "6", PROBLEM.OUT_OF_RANGE),
        ("statement", "2.5", PROBLEM.OUT_OF_RANGE),
        ("triangle", "40", PROBLEM.SHARES),
        ("triangle", "60 50", PROBLEM.SHARES),
        ("triangle", "40 30 20", PROBLEM.SHARES),
        ("triangle", "a b", PROBLEM.SHARES),
        ("choice", "d", PROBLEM.NO_SUCH_BOX),
        ("choice", "0", PROBLEM.NO_SUCH_BOX),
        ("choice", "?", PROBLEM.NO_SUCH_BOX),
        ("choice", "ab", PROBLEM.ONLY_ONE),
    ],
)
def test_what_cannot_be_an_answer_is_refused_with_the_reason(kind, typed, problem):
    if problem is None:
        assert read_answer(question(kind), [], typed) == Given(value=3)
        return
    with pytest.raises(BadAnswer) as refused:
        read_answer(question(kind), boxes(3), typed)
    assert (refused.value.given, refused.value.problem) == (typed, problem)


def test_with_ten_boxes_and_more_a_number_is_one_box():
    asked = question("choice", several=True)
    assert read_answer(asked, boxes(12), "12").box_ids == ("b12",)
    assert read_answer(asked, boxes(12), "1 2").box_ids == ("b1", "b2")
    assert read_answer(asked, boxes(12), "al").box_ids == ("b1", "b12")


def test_one_key_is_enough_for_a_statement_and_for_one_box():
    assert is_whole(question("statement"), "4")
    assert is_whole(question("choice"), "b")
    assert not is_whole(question("choice", several=True), "b")
    assert not is_whole(question("slider"), "4")
    assert not is_whole(question("statement"), "")
