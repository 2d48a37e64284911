"""The figures of each kind of question, from forms and from hands, whatever the order of responses."""

from __future__ import annotations

import random

import pytest

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import Given, Spread
from fishbowl_app.model.rules.asking.figures import form_figures, question_figures
from tests.model.build import a_session, group
from tests.model.rules.asking.answered import form, hands, question, response, told


def ticked(*boxes):
    return Given(box_ids=boxes)


def test_a_slider_tells_its_values_and_where_they_lie():
    found = told(form("now"), question(), *(response("now", q=value) for value in (40, 10, 20)), response("now"))
    (series,) = found.series
    assert (series.forms, series.base, series.hands, series.hidden) == (4, 3, 0, False)
    assert series.values == (10, 20, 40)
    assert series.spread == Spread(pytest.approx(70 / 3), 20, 15, 30)
    assert (series.counts, series.percentages, series.marks) == ((), (), ())


def test_a_statement_counts_its_points_with_the_hands():
    rows = [response("now", q=2), response("now", q=5), hands("now", {4: 1, 5: 3})]
    (series,) = told(form("now"), question("q", QuestionKind.STATEMENT), *rows).series
    assert (series.forms, series.base, series.hands) == (2, 6, 4)
    assert series.counts == (0, 1, 0, 1, 4)
    assert series.percentages == (0, 17, 0, 17, 66)
    assert series.values == (2, 4, 5, 5, 5, 5)


def test_a_choice_counts_its_boxes():
    rows = [response("now", q=ticked("Bus")), response("now", q=ticked("Car")), hands("now", {"Bus": 1})]
    (series,) = told(form("now"), question("q", QuestionKind.CHOICE, "Bus", "Car", "Walk"), *rows).series
    assert (series.base, series.hands, series.counts, series.percentages) == (3, 1, (2, 1, 0), (67, 33, 0))
    assert series.spread is None


def test_where_several_boxes_may_be_ticked_percentages_are_of_the_people_who_answered():
    asked = question("q", QuestionKind.CHOICE, "Bus", "Car", several=True)
    (series,) = told(
        form("now"), asked, *(response("now", q=each) for each in (ticked("Bus", "Car"), ticked("Car")))
    ).series
    assert (series.base, series.counts, series.percentages) == (2, (1, 2), (50, 100))


def test_of_hands_for_several_boxes_it_is_the_fewest_people_there_can_have_been():
    asked = question("q", QuestionKind.CHOICE, "Bus", "Car", several=True)
    (series,) = told(form("now"), asked, hands("now", {"Bus": 6, "Car": 8})).series
    assert (series.forms, series.base, series.hands, series.counts) == (0, 8, 8, (6, 8))


def test_a_triangle_tells_its_marks():
    rows = [response("now", q=Given(shares=shares)) for shares in ((50, 30, 20), (10, 0, 90))]
    (series,) = told(form("now"), question("q", QuestionKind.TRIANGLE), *rows).series
    assert (series.base, series.marks, series.spread) == (2, ((10, 0, 90), (50, 30, 20)), None)


def test_of_words_the_notes_are_counted_and_never_hidden():
    asked = question("q", QuestionKind.WORDS)
    (series,) = told(form("now"), asked, response("now", q=Given(words="Damp")), response("now"), least=5).series
    assert (series.forms, series.base, series.counts, series.hidden) == (2, 1, (1,), False)


def test_each_condition_has_its_figures_and_each_group_in_it():
    rows = [response(when, who, q=10) for when in ("before", "after") for who in ("Tenants", "Officers", None)]
    found = told([group("Tenants"), group("Officers")], form("before", "after"), question(), *rows)
    assert [(each.condition_id, each.group_ids, each.base) for each in found.series] == [
        ("before", (), 3),
        ("after", (), 3),
    ]
    assert [[each.group_ids for each in groups] for groups in found.groups] == [
        [("Tenants",), ("Officers",), (None,)]
    ] * 2


def test_a_question_has_the_same_figures_alone_and_in_its_form():
    session = a_session(*form("now"), *question(), *question("r", place=1), *response("now", q=10, r=20))
    figures = form_figures(session, "form")
    assert [each.question.id for each in figures.questions] == ["q", "r"]
    assert figures.questions[1] == question_figures(session, "r")
    assert [each.id for each in figures.conditions] == ["now"]


@pytest.mark.parametrize("seed", range(5))
def test_responses_in_any_order_give_the_same_figures(seed):
    chance = random.Random(seed)
    fixed = [group("Tenants"), group("Officers"), *form("before", "after", same_people=True)]
    fixed += [*question(), *question("r", QuestionKind.CHOICE, "Bus", "Car", place=1)]
    people = [
        response(
            when, chance.choice(("Tenants", "Officers", None)), number, q=chance.random() * 100, r=ticked("Bus")
        )
        for when in ("before", "after")
        for number in chance.sample(range(1, 40), 30)
    ]
    first = form_figures(a_session(*fixed, *(row for each in people for row in each)), "form")
    chance.shuffle(people)
    assert form_figures(a_session(*fixed, *(row for each in people for row in each)), "form") == first
    assert first.questions[0].paired
