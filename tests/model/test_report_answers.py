"""What the summary says of forms: which of them, in which words, and what groups are called."""

from __future__ import annotations

from fishbowl_app.model.entities import NameStyle, Translation
from fishbowl_app.model.report import summaries_of, summary_of
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.rules.asking.figures import form_figures
from tests.model.build import a_session, at, group, person
from tests.model.rules.asking.answered import form, question, response


def test_a_form_that_was_answered_is_told_with_its_figures():
    session = a_session(*form("before", "after"), *question(), *response("before", q=10))
    (part,) = summary_of(session, at(60)).forms
    assert part.figures == form_figures(session, "form")


def test_a_form_that_nobody_answered_is_not_told():
    assert summary_of(a_session(*form("now"), *question()), at(60)).forms == ()


def test_a_group_that_is_called_as_a_person_is_has_a_number_alone():
    rows = [group("Tenants"), group("Mair Jones"), person("Mair Jones", "Mair Jones"), *form("now"), *question()]
    (part,) = summary_of(a_session(*rows, *response("now", q=1)), at(60), NameStyle.ROLES).forms
    assert part.groups == {"Tenants": GroupName(1, "Tenants"), "Mair Jones": GroupName(2, "")}


def test_texts_of_forms_that_name_somebody_are_found():
    rows = [person("Mair Jones"), *form("now"), *question("Is Mair Jones right?")]
    found = summary_of(a_session(*rows), at(60), NameStyle.ROLES).named_in_texts
    assert [each.where for each in found] == [Where.FORM]


def test_every_language_has_its_words_and_the_same_figures():
    welsh = Translation("t", "q", "wording", "cy", "Pa mor bell?", "q")
    session = a_session(*form("now"), *question(), *response("now", q=10), welsh)
    told = summaries_of(session, at(60), None, ("en", "cy"))
    typed, translated = (told[language].forms[0].figures.questions[0] for language in ("en", "cy"))
    assert (typed.question.wording, translated.question.wording) == ("q", "Pa mor bell?")
    assert typed.series == translated.series
