"""What is said of answers, for each kind of question and where there is little to say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from fishbowl_app.answer_texts import (
    base_text,
    condition_names,
    extreme_name,
    groups_name,
    point_names,
    sentences,
)
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.rules.asking.comparing import compared
from fishbowl_app.model.rules.asking.data import Given
from tests.model.build import group
from tests.model.rules.asking.answered import form, hands, question, response, told

CHOSEN = "Only those who chose to answer are counted; it says nothing of others."
NAMES = {"one": "Landlord", "two": "Tenant", "now": ""}


def said(*rows, least=1, compare=False, questions=1):
    """Return what is said of the question "q"."""
    figures = told(*rows, least=least)
    comparison = compared(figures, "one", "two") if compare else None
    return [plain(each) for each in sentences(figures, NAMES, comparison, questions=questions)]


def plain(text):
    """Return a text with its plurals, which it has from the catalogue or not yet, and no space before "%"."""
    text = text.replace("\xa0%", "%")
    return re.sub(r"\b(\d[\d,]*)( [a-z]+)\(s\)", lambda m: f"{m[1]}{m[2]}{'' if m[1] == '1' else 's'}", text)


def ticked(*boxes):
    return Given(box_ids=boxes)


def answers(condition, values, *, numbered=False, group=None):
    return [
        row
        for number, value in enumerate(values, 1)
        for row in response(condition, group, number if numbered else None, q=value)
    ]


STATEMENT = question("q", QuestionKind.STATEMENT)
CHOICE = question("q", QuestionKind.CHOICE, "Bus", "Car")


def test_of_a_slider_it_is_said_where_the_answers_lie():
    assert said(form("now"), question(), answers("now", [10, 20, 30, 40]), response("now")) == [
        "4 answers on 5 forms.",
        "The line goes from ‘A’ (0) to ‘B’ (100).",
        "The middle of the answers is 25, the middle half of them from 18 to 33.",
        CHOSEN,
    ]


def test_of_one_answer_and_of_none():
    assert said(form("now"), question(), answers("now", [49.5]))[:3] == [
        "1 answer.",
        "The line goes from ‘A’ (0) to ‘B’ (100).",
        "The answer is 50.",
    ]
    assert said(form("now"), question()) == ["No answers."]
    assert said(form("now"), question(), response("now")) == ["No answers."]


def test_too_few_answers_are_not_told():
    rows = [form("one", "two"), question(), answers("one", range(3)), answers("two", range(6))]
    assert said(*rows, least=5)[:3] == [
        "Landlord: not shown, as it would tell of fewer than 5 people.",
        "Tenant: 6 answers.",
        "The line goes from ‘A’ (0) to ‘B’ (100).",
    ]


def test_of_a_statement_it_is_said_how_many_agree():
    rows = [form("now"), STATEMENT, answers("now", [1, 2, 3, 4, 5, 5])]
    assert said(*rows)[1] == "3 of 6 agree (50%), 2 disagree (33%)."


def test_what_is_said_of_those_who_agree_is_the_sum_of_what_is_printed_beside_it():
    rows = [form("now"), STATEMENT, answers("now", [1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5])]
    assert told(*rows).series[0].percentages == (7, 6, 67, 13, 7)
    assert said(*rows)[1] == "3 of 15 agree (20%), 2 disagree (13%)."


def test_hands_are_told_apart_from_forms():
    assert said(form("now"), STATEMENT, hands("now", {4: 3, 5: 1}))[0] == "4 answers, all by show of hands."
    rows = [form("now"), STATEMENT, hands("now", {4: 3}), answers("now", [5])]
    assert said(*rows)[0] == "4 answers, 3 of them by show of hands."


def test_of_a_choice_it_is_said_what_was_ticked_most():
    rows = [form("now"), CHOICE, answers("now", [ticked("Bus"), ticked("Car"), ticked("Car")])]
    assert said(*rows)[1] == "Ticked most: ‘Car’, by 2 of 3."
    rows = [form("now"), CHOICE, answers("now", [ticked("Bus"), ticked("Car")])]
    assert said(*rows)[1] == "Ticked most: ‘Bus’, ‘Car’, by 1 of 2."


def test_hands_for_several_boxes_are_at_least_so_many_people():
    asked = question("q", QuestionKind.CHOICE, "Bus", "Car", several=True)
    assert said(form("now"), asked, hands("now", {"Bus": 6, "Car": 8}))[:3] == [
        "At least 8 people, by show of hands.",
        "Hands were counted box by box, so there may have been more people than were counted.",
        "Most often: ‘Car’ (8).",
    ]
    (series,) = told(form("now"), asked, hands("now", {"Bus": 6, "Car": 8})).series
    assert series.shares == ((None, 6), (None, 8))
    mixed = said(form("now"), asked, hands("now", {"Bus": 6, "Car": 8}), answers("now", [ticked("Car")]))
    assert (mixed[0], mixed[2]) == ("At least 9 people, some by show of hands.", "Most often: ‘Car’ (9).")


def test_of_a_triangle_it_is_said_where_the_marks_lie():
    rows = [form("now"), question("q", QuestionKind.TRIANGLE)]
    rows.append(answers("now", [Given(shares=(50, 30, 20)), Given(shares=(25, 35, 40))]))
    assert said(*rows)[1] == "On average 38 of 100 for ‘A’, 32 for ‘B’, 30 for ‘C’."


def test_of_words_it_is_said_how_many_notes_there_are():
    rows = [form("now"), question("q", QuestionKind.WORDS), answers("now", [Given(words="Damp")] * 2)]
    assert said(*rows) == ["2 notes on 2 forms.", CHOSEN]


def test_two_framings_are_compared_with_the_number_of_draws():
    rows = [form("one", "two"), question(), answers("one", range(0, 40, 2)), answers("two", range(60, 100, 2))]
    found = said(*rows, compare=True, questions=6)
    assert "‘Tenant’ compared with ‘Landlord’: on average 60 points nearer to ‘B’." in found
    assert (
        "Of 9,999 random divisions of the same answers 0 differed as much or more. So this is hardly chance."
    ) in found
    assert not any("questions" in each for each in found)


def test_of_many_comparisons_one_may_differ_by_chance():
    rows = [form("one", "two"), question(), answers("one", [1, 2, 3, 4, 5]), answers("two", [3, 6, 7, 8, 9])]
    one, many = (said(*rows, compare=True, questions=count) for count in (1, 6))
    tried = "Of all 252 divisions of the same answers 10 differ as much or more. "
    assert tried + "So this might be chance." in one
    assert (
        tried
        + "As 6 comparisons are made, this one could easily be chance, which is no proof that nothing differs."
    ) in many
    more = [form("one", "two", "three"), *rows[1:], answers("three", [1])]
    names = {**NAMES, "three": "Both"}
    figures = told(*more)
    found = sentences(figures, names, compared(figures, "one", "two"), questions=3)
    assert any("As 6 comparisons are made" in each for each in found)


def test_where_it_could_be_chance_that_is_said_and_no_more():
    rows = [form("one", "two"), question(), answers("one", [30, 40, 50]), answers("two", [20, 30, 45])]
    found = said(*rows, compare=True, questions=6)
    assert "‘Tenant’ compared with ‘Landlord’: on average 8 points nearer to ‘A’." in found
    assert (
        "Of all 20 divisions of the same answers 10 differ as much or more."
        " So this could easily be chance, which is no proof that nothing differs."
    ) in found
    assert found[-2:] == [found[-2], CHOSEN]
    assert not any("questions" in each for each in found)


def test_no_difference():
    rows = [form("one", "two"), question(), answers("one", [30, 40]), answers("two", [40, 30])]
    assert "‘Tenant’ compared with ‘Landlord’: less than a point apart on average." in said(*rows, compare=True)
    rows = [form("one", "two"), CHOICE, *(answers(each, [ticked("Bus")]) for each in ("one", "two"))]
    assert "‘Tenant’ compared with ‘Landlord’: the same shares." in said(*rows, compare=True)


def test_statements_are_compared_in_points_of_the_scale_and_in_percent():
    rows = [form("one", "two"), STATEMENT, answers("one", [1, 2, 3, 4]), answers("two", [4, 4, 4, 3])]
    assert (
        "‘Tenant’ compared with ‘Landlord’: on average 1.3 nearer to agreeing on the scale of five;"
        " 75% agree instead of 25%, 50 points more."
    ) in said(*rows, compare=True)


def test_choices_are_compared_at_the_box_that_differs_most():
    rows = [form("one", "two"), CHOICE]
    rows += [answers("one", [ticked("Bus")] * 3), answers("two", [ticked("Bus"), ticked("Car"), ticked("Car")])]
    assert (
        "‘Tenant’ compared with ‘Landlord’: the greatest difference is at ‘Bus’, 33% instead of 100%."
    ) in said(*rows, compare=True)


def test_triangles_are_compared_at_the_corner_that_differs_most():
    rows = [form("one", "two"), question("q", QuestionKind.TRIANGLE), answers("one", [Given(shares=(30, 30, 40))])]
    found = said(*rows, answers("two", [Given(shares=(90, 10, 0))]), compare=True)
    assert "‘Tenant’ compared with ‘Landlord’: on average 60 of 100 more for ‘A’." in found


def test_of_triangles_a_loss_is_named_if_it_is_the_greatest_change():
    rows = [form("one", "two"), question("q", QuestionKind.TRIANGLE), answers("one", [Given(shares=(80, 10, 10))])]
    found = said(*rows, answers("two", [Given(shares=(20, 40, 40))]), compare=True)
    assert "‘Tenant’ compared with ‘Landlord’: on average 60 of 100 fewer for ‘A’." in found
    same = said(*rows, answers("two", [Given(shares=(80, 10, 10))]), compare=True)
    assert "‘Tenant’ compared with ‘Landlord’: the same on average." in same


def test_where_nobody_moved_chance_is_not_asked():
    rows = [form("one", "two", same_people=True), STATEMENT]
    found = said(*rows, *(answers(each, [1, 2, 3], numbered=True) for each in ("one", "two")), compare=True)
    assert "Nobody moved." in found
    assert not any("chance" in each for each in found)


def test_the_same_people_are_told_by_how_they_moved():
    rows = [form("one", "two", same_people=True), STATEMENT]
    rows += [answers("one", [1, 2, 3, 4, 5, 1], numbered=True), answers("two", [2, 3, 3, 3, 5], numbered=True)]
    found = said(*rows, compare=True)
    moved = (
        "From ‘Landlord’ to ‘Tenant’, person by person: 2 moved towards agreeing, 1 towards disagreeing, 2 stayed."
    )
    assert {moved, "1 answer could not be paired."} <= set(found)
    assert any(each.startswith("Had chance decided who moved up and who down, ") for each in found)


def test_what_is_said_of_pairs_is_not_said_of_everybody():
    rows = [form("one", "two", same_people=True), STATEMENT]
    rows += [answers("one", [1, 2, 3], numbered=True), answers("two", [2, 3, 5], numbered=True)]
    found = said(*rows, compare=True)
    at = found.index(
        "Of 3 people who answered both, ‘Tenant’ compared with ‘Landlord’:"
        " on average 1.3 nearer to agreeing on the scale of five."
    )
    assert found[at + 1].startswith("Had chance decided")
    assert found[at + 2] == "Of all answers: 33% agree instead of 0%, 33 points more."
    few = "They are fewer than half of those who answered: whether it is chance is told of them alone."
    assert few not in found
    assert few in said(*rows, *(answers(each, [4] * 4) for each in ("one", "two")), compare=True)


def test_a_small_move_on_a_slider_is_none():
    rows = [form("one", "two", same_people=True), question()]
    rows += [answers("one", [10, 20, 30], numbered=True), answers("two", [15, 26, 3], numbered=True)]
    (found,) = (each for each in said(*rows) if each.startswith("From"))
    assert "1 moved towards ‘B’, 1 towards ‘A’, 1 stayed." in found
    assert found.endswith("Up to 5 points from where they were counts as having stayed.")


def test_pairs_that_are_left_out_are_told_of():
    rows = [form("one", "two", same_people=True), STATEMENT]
    rows += [answers("one", [1] * 12, numbered=True), answers("two", [2] * 11, numbered=True)]
    found = said(*rows, least=5)
    assert any(each.endswith("7 moved towards agreeing, 0 towards disagreeing, 0 stayed.") for each in found)
    assert "1 answer could not be paired." in found
    assert "4 pairs, by chance, are left out, so that the answers without a partner stay hidden." in found


def test_what_would_tell_of_few_people_is_not_shown_and_that_is_said():
    rows = [form("one", "two", same_people=True), STATEMENT]
    rows += [answers("one", [1] * 6, numbered=True), answers("two", [2] * 5, numbered=True)]
    found = said(*rows, least=5, compare=True)
    assert "How each person moved is not shown: it would tell of fewer than 5 people." in found
    assert "It is compared as if different people had answered." in found
    assert not any("person by person" in each for each in found)


def test_small_groups_are_told_of():
    tenants, few = answers("now", [1] * 9, group="Tenants"), answers("now", [2] * 3, group="Officers")
    rows = [[group("Tenants"), group("Officers")], form("now"), question(), tenants, few]
    assert "Groups are not shown apart: that would tell of fewer than 5 people." in said(*rows, least=5)
    others = answers("now", [2] * 3)
    assert "Small groups are counted together, with a larger one where needed." in said(*rows, others, least=5)
    assert said(*rows, others, least=1)[-1] == CHOSEN


def test_all_of_it_can_be_said_in_the_language_of_a_document():
    rows = [form("one", "two"), STATEMENT, answers("one", [1, 2, 3, 4]), answers("two", [4, 4, 4, 3])]
    figures = told(*rows)
    comparison = compared(figures, "one", "two")
    english, welsh = (sentences(figures, NAMES, comparison, language=each) for each in ("en", "cy"))
    assert english == sentences(figures, NAMES, comparison)
    assert len(welsh) == len(english)


def test_points_have_names():
    assert point_names()[::2] == ("Disagree strongly", "Neither", "Agree strongly")


def test_framings_and_moments_without_a_title_have_a_number():
    asked, *conditions = form("", "After")
    assert condition_names(asked, conditions) == {"": "Moment 1", "After": "After"}
    asked, *conditions = form("", compares=Compares.FRAMINGS)
    assert condition_names(asked, conditions) == {"": ""}
    asked, *conditions = form("", "b", compares=Compares.FRAMINGS)
    assert condition_names(asked, conditions)[""] == "Framing 1"


def test_groups_have_the_names_they_may_have():
    assert groups_name((), {}) == ""
    assert groups_name(("t",), {"t": "Tenants"}) == "Tenants"
    assert groups_name(("t", None), {"t": "Tenants"}) == "together: Tenants, no group said"


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (QuestionKind.SLIDER, ["the left end", "the right end"]),
        (QuestionKind.TRIANGLE, ["the left corner", "the right corner", "the top corner"]),
    ],
)
def test_extremes_without_words_are_called_by_where_they_are(kind, names):
    asked = replace(question("q", kind)[0], first_extreme="", second_extreme="", third_extreme="")
    assert [extreme_name(asked, place) for place in range(len(names))] == names


def test_a_base_tells_of_the_forms_that_say_nothing():
    (series,) = told(form("now"), question(), answers("now", [1, 2]), response("now")).series
    assert plain(base_text(series, 5)) == "2 answers on 3 forms"
