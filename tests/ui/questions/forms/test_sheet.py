"""What a form will look like: its words in both languages, and no figure on any scale."""

from __future__ import annotations

import re

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.translations import translate_text
from fishbowl_app.model.rules.paired import TextPlace
from fishbowl_app.ui.questions.forms.preview import SheetView
from fishbowl_app.ui.questions.forms.sheet import sheet_of, untranslated
from tests.model.ops.asking import add_form


def a_form(session):
    form = add_form(session, "Round", compares=Compares.FRAMINGS, asks_group=True)
    first = session.snapshot.conditions_of(form.id)[0]
    edit_condition(session, first.id, title="Landlord", wording="Failure costs.")
    add_condition(session, form.id, "Tenant", "Failure teaches.")
    add_question(session, form.id, QuestionKind.SLIDER, "How bad?", extremes=("Not at all", "Very"))
    add_question(session, form.id, QuestionKind.SLIDER, "How long?", extremes=("A day", "A year"))
    add_question(session, form.id, QuestionKind.CHOICE, "What first?", boxes=("Rents", "Repairs"), several=True)
    add_question(session, form.id, QuestionKind.STATEMENT, "I was heard.")
    add_question(session, form.id, QuestionKind.TRIANGLE, "Who?", extremes=("Us", "You", "They"))
    add_question(session, form.id, QuestionKind.WORDS, "What else?")
    return form, session.snapshot.conditions_of(form.id)


def test_a_sheet_has_the_words_of_its_framing_and_tells_how_to_answer_once(session):
    _, (landlord, tenant) = a_form(session)
    sheet = sheet_of(session.snapshot, tenant.id)
    assert sheet.framing == ("Failure teaches.",)
    assert sheet_of(session.snapshot, landlord.id).framing == ("Failure costs.",)
    first, second, choice, statement, _, words = sheet.questions
    assert first.how
    assert not second.how, "the same way as the one before"
    assert (choice.boxes, len(statement.boxes), words.boxes) == ((("Rents",), ("Repairs",)), 5, ())
    assert sheet.groups == (("Tenants",), ("Officers",))


def test_what_is_translated_stands_in_both_languages_and_the_rest_is_counted(session):
    form, (landlord, _) = a_form(session)
    edit_form(session, form.id, intro="No names.")
    assert untranslated(session.snapshot, form.id) == 0, "nobody has begun to translate"
    translate_text(session, TextPlace(form.id, "title"), "cy", "Rownd")
    sheet = sheet_of(session.snapshot, landlord.id)
    assert sheet.title == ("Round", "Rownd")
    assert sheet.intro == ("No names.",)
    before = untranslated(session.snapshot, form.id)
    translate_text(session, TextPlace(form.id, "intro"), "cy", "Dim enwau.")
    assert untranslated(session.snapshot, form.id) == before - 1


def test_the_preview_is_read_aloud_and_paints_every_kind(qtbot, session):
    _, (landlord, _) = a_form(session)
    view = SheetView("Preview")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    view.show_sheet(sheet_of(session.snapshot, landlord.id))
    assert "Failure costs." in view.accessibleDescription()
    assert not re.search(r"\d", view.accessibleDescription()), "no figure on a scale"
    assert view.widget().minimumHeight() > 400
    assert not view.grab().isNull()
