"""In whatever order forms are taken in, and whatever was mistaken on the way, the figures are the same."""

from __future__ import annotations

import random

import pytest

from fishbowl_app.model.ops.conditions import hand_out
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.responses import (
    ResponseImport,
    add_response,
    delete_response,
    edit_response,
    import_answers,
)
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.session import Session
from tests.model.ops.asking import condition, framed
from tests.model.random_asking import an_answer

COUNT = 25


@pytest.fixture
def session(folder):
    made = Session.create(folder / "day.fishbowl")
    yield made
    made.close()


@pytest.fixture
def form(session):
    form = framed(session)
    edit_form(session, form.id, same_people=True)
    for place in (0, 1):
        hand_out(session, condition(session, place).id, COUNT)
    return form


@pytest.fixture(params=range(2))
def rng(request):
    return random.Random(request.param)


@pytest.fixture
def filled(session, form, rng):
    """Return forms that people filled in, some of them in part."""
    groups = ["", *(add_group(session, name).name for name in ("Renters", "Guests"))]
    asked = session.snapshot.questions_of(form.id)
    return [
        ResponseImport(
            condition(session, place).id,
            {each.id: an_answer(session, rng, each) for each in asked if rng.random() < 0.9},
            rng.choice([number, number, None]),
            rng.choice(groups),
        )
        for place in (0, 1)
        for number in range(1, COUNT + 1)
    ]


def collect(session, filled, rng):
    """Take forms in; of some only a part at first, and some by mistake before."""
    group_of = {"": None} | {group.name: group.id for group in session.snapshot.group_list}
    for each in filled:
        group_id, slip = group_of[each.group_name], rng.random()
        if slip < 0.2:
            wrong = add_response(session, each.condition_id, each.given)
            delete_response(session, wrong.id)
        if slip < 0.8:
            add_response(session, each.condition_id, each.given, number=each.number, group_id=group_id)
        else:
            begun = add_response(session, each.condition_id, dict(list(each.given.items())[:2]))
            edit_response(session, begun.id, given=each.given, number=each.number, group_id=group_id)


def test_figures_do_not_depend_on_the_order_nor_on_the_way(session, form, filled, rng):
    empty, done = form_figures(session.snapshot, form.id), len(session.history)
    import_answers(session, filled, "answers.csv")
    figures = form_figures(session.snapshot, form.id)
    assert figures.questions[0].series[0].base > COUNT / 2
    session.undo()
    rng.shuffle(filled)
    collect(session, filled, rng)
    assert form_figures(session.snapshot, form.id) == figures
    for _ in range(len(session.history) - done - 2):
        session.undo()
    assert form_figures(session.snapshot, form.id) == empty


def test_taking_back_any_form_and_entering_it_again_changes_nothing(session, form, filled, rng):
    import_answers(session, filled, "answers.csv")
    before, figures = session.snapshot, form_figures(session.snapshot, form.id)
    for response in rng.sample(session.snapshot.responses_of(form.id), 10):
        delete_response(session, response.id)
        assert form_figures(session.snapshot, form.id) != figures
        session.undo()
        assert session.snapshot == before
        assert form_figures(session.snapshot, form.id) == figures
