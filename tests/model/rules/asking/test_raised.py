"""Hands against the people who are here."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Box, Compares, Condition, Form, Hands, Question, QuestionKind
from fishbowl_app.model.rules.asking.raised import raised
from tests.model.build import a_session, group, person

FORM = Form("form", 0, "Homes", "", Compares.MOMENTS, numbered=False, same_people=False, asks_group=False)
ROWS = (FORM, Condition("now", "form", 0, "", "", 1, None), group("Tenants"), group("Officers"))
PEOPLE = [person(f"T{number}", group="Tenants") for number in range(3)] + [person("O", group="Officers")]
SAY = Question("say", "form", 0, QuestionKind.STATEMENT, "I have a say", "", "", "", several=False)
COLD = Question("cold", "form", 1, QuestionKind.CHOICE, "What is cold?", "", "", "", several=True)
BOXES = (Box("hall", "cold", 0, "Hall"), Box("bed", "cold", 1, "Bed"))


def hands(question, answer, count, group_id=None):
    point, box = (answer, None) if isinstance(answer, int) else (None, answer)
    return Hands(f"{question} {answer} {group_id}", "now", question, group_id, point, box, count)


def of(question, *counted, group_id=None, people=PEOPLE):
    return raised(a_session(*ROWS, SAY, COLD, *BOXES, *people, *counted), "now", question, group_id)


def test_all_points_have_a_count_and_the_total_is_held_against_who_is_here():
    found = of("say", hands("say", 4, 2), hands("say", 1, 1))
    assert found.counts == {1: 1, 2: 0, 3: 0, 4: 2, 5: 0}
    assert (found.total, found.here, found.too_many, found.replaces) == (3, 4, 0, False)


@pytest.mark.parametrize(("people", "too_many"), [(PEOPLE, 2), ([], 0)])
def test_more_hands_than_people_are_noticed_where_people_are_known(people, too_many):
    assert of("say", hands("say", 4, 6), people=people).too_many == too_many


def test_with_several_boxes_each_is_held_against_the_people():
    assert of("cold", hands("cold", "hall", 4), hands("cold", "bed", 3)).too_many == 0
    assert of("cold", hands("cold", "hall", 5), hands("cold", "bed", 3)).too_many == 1


def test_a_group_is_held_against_its_own_people_and_replaces_what_all_raised():
    found = of("say", hands("say", 4, 2), group_id="Tenants")
    assert (found.total, found.here, found.replaces) == (0, 3, True)
    found = of("say", hands("say", 4, 2, "Tenants"), hands("say", 5, 1, "Officers"), group_id="Tenants")
    assert (found.total, found.replaces) == (2, False)
    assert of("say", hands("say", 4, 2, "Tenants")).replaces
