"""The ready forms: each can be used as it is, in every language it speaks."""

from __future__ import annotations

import json

import pytest

from fishbowl_app.imports.ready_forms import READY_FORMS, ready_forms
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.model.rules.paired import in_language, missing
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path


@pytest.fixture(params=["en", "cy"])
def session(request, tmp_path):
    made = Session.create(tmp_path / "day.fishbowl", language=request.param)
    yield made
    made.close()


def test_every_ready_form_is_offered():
    files = {path.stem for path in resource_path("forms").glob("*.json")}
    assert files == set(READY_FORMS)
    assert [each.title for each in ready_forms("en", "cy")] == [
        "Adborth ar rownd",
        "Cyn ac wedyn",
        "Dwy ffordd o weld methiant",
    ]


@pytest.mark.parametrize("number", range(len(READY_FORMS)))
def test_it_comes_whole_in_both_languages_in_one_step(session, number):
    language = session.snapshot.details.language
    other = {"en": "cy", "cy": "en"}[language]
    done = len(session.history)
    form = add_ready_form(session, ready_forms(language, "en")[number].form)
    assert [step.op for step in session.history[done:]] == [Op.ADD_FORM]
    assert missing(session.snapshot, other) == []
    source = json.loads(resource_path("forms", f"{READY_FORMS[number]}.json").read_text(encoding="utf-8"))
    for snapshot, spoken in ((session.snapshot, language), (in_language(session.snapshot, other), other)):
        asked = [(each.wording, each.extremes) for each in snapshot.questions_of(form.id)]
        assert snapshot.forms[form.id].title == source["title"][spoken]
        assert asked == [
            (each["wording"][spoken], tuple(extreme[spoken] for extreme in each.get("extremes", ())))
            for each in source["questions"]
        ]
        titles = [(each.title, each.wording) for each in snapshot.conditions_of(form.id)]
        assert titles == [
            (each["title"][spoken], each.get("wording", {}).get(spoken, "")) for each in source["conditions"]
        ]


def test_they_ask_what_the_sessions_ask(session):
    feedback, before_after, failure = (each.form for each in ready_forms("en", "en"))
    assert len(feedback.questions) == 2
    assert [each.kind for each in before_after.questions] == [QuestionKind.STATEMENT] * 6
    made = add_ready_form(session, before_after)
    assert (made.numbered, made.same_people) == (True, True)
    assert (len(failure.questions), len(failure.conditions)) == (1, 2)
    assert not add_ready_form(session, failure).same_people


def test_in_a_language_they_do_not_speak_they_are_in_english():
    assert ready_forms("de", "de")[1].title == "Before and after"
