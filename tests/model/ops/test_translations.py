from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadText, Gone, SameLanguage
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.translations import translate_text, translate_texts
from fishbowl_app.model.rules.paired import TextPlace, in_language, missing, paired_texts
from tests.model.ops.helpers import item

PLACE = TextPlace("session", "place")


@pytest.fixture
def session(session):
    edit_details(session, place="Town hall")
    return session


def stale(session):
    return [each.text for each in missing(session.snapshot, "cy") if each.stale]


def test_a_text_is_translated_changed_and_forgotten(session):
    translate_text(session, PLACE, "cy", "  Neuadd y dref ")
    assert in_language(session.snapshot, "cy").details.place == "Neuadd y dref"
    translate_text(session, PLACE, "cy", "Y neuadd")
    assert in_language(session.snapshot, "cy").details.place == "Y neuadd"
    translate_text(session, PLACE, "cy", "")
    assert session.snapshot.tables["translation"] == {}


def test_a_text_that_changed_is_to_be_looked_at_until_somebody_says_it_again(session):
    translate_text(session, PLACE, "cy", "Neuadd")
    edit_details(session, place="The town hall")
    assert stale(session) == ["The town hall"]
    translate_text(session, PLACE, "cy", "Neuadd")
    assert stale(session) == []


def test_many_texts_are_one_step_and_all_or_none(session):
    title = TextPlace(item(session, "Tea").id, "title")
    translate_texts(session, "cy", {PLACE: "Neuadd", title: "Te"})
    session.undo()
    assert session.snapshot.tables["translation"] == {}
    with pytest.raises(BadText):
        translate_texts(session, "cy", {PLACE: "Neuadd", title: "x" * 121})
    with pytest.raises(Gone):
        translate_texts(session, "cy", {PLACE: "Neuadd", TextPlace("nobody", "title"): "Te"})
    assert session.snapshot.tables["translation"] == {}


def test_nothing_is_translated_into_its_own_language_nor_into_one_that_is_not_known(session):
    with pytest.raises(SameLanguage):
        translate_text(session, PLACE, "en", "Town hall")
    with pytest.raises(ValueError, match="no language"):
        translate_text(session, PLACE, "tlh", "vaS")
    with pytest.raises(ValueError, match="no language"):
        edit_details(session, language="")


def test_what_was_translated_rests_while_the_texts_are_said_to_be_in_that_language(session):
    translate_text(session, PLACE, "cy", "Neuadd")
    edit_details(session, language="cy")
    assert in_language(session.snapshot, "cy") is session.snapshot
    assert {each.translation for each in paired_texts(session.snapshot, "cy")} == {""}
