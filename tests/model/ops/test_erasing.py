"""Erasing a person: nothing tells who they were, every figure stays, nothing comes back."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Action
from fishbowl_app.model.errors import Gone
from fishbowl_app.model.ops.erasing import erase_person, what_goes
from fishbowl_app.model.ops.notes import add_note, edit_note
from fishbowl_app.model.ops.people import add_participant, delete_participants, edit_participant
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.privacy.search import left_in_bytes
from fishbowl_app.model.privacy.texts import typed_texts
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.fresh import write_fresh
from tests.model.build import a_session, note, person
from tests.model.ops.asking import condition, framed
from tests.model.privacy.full_session import a_full_session
from tests.model.privacy.test_anonymous import every_text, figures


@pytest.fixture
def session(folder):
    write_fresh(folder / "s.fishbowl", a_full_session(), Op.RECOVER)
    opened = Session.open(folder / "s.fishbowl")
    yield opened
    opened.close()


def left(session, *needles):
    """Return what is among the bytes of the file, though no row has it."""
    return left_in_bytes(session.whole(), needles, session.snapshot)


def test_what_goes_is_told_before(session):
    told = what_goes(session.snapshot, "g")
    assert (told.remark, told.role, told.group) == (False, False, False)
    assert (told.notes, told.turns, told.choices, told.conveners, told.actions, told.rules) == (1, 1, 0, 1, 1, 1)
    found = {(each.where.table, each.where.field): each.after for each in told.mentions}
    assert found["topic", "title"] == "Heating with [name]"
    assert found["topic", "source"] == "[name].csv"
    assert found["action", "what"] == "[name] rings the council"
    assert found["report", "summary"] == "[name] said no"
    assert found["translation", "text"] == "Atgyweirio [name]"
    assert all(each.likely for each in told.mentions)


def test_nothing_tells_who_it_was(session):
    before = figures(session.snapshot)
    erase_person(session, "g")
    now = session.snapshot
    assert "gareth" not in every_text(now).casefold()
    assert "price" not in every_text(now).casefold()
    assert now.participants["g"].name == "Erased person"
    assert (now.notes["note Rhys Puw will ring"].participant_id, now.waiting, now.seat_rules) == (None, {}, {})
    assert next(iter(now.topics.values())).convener_ids == ()
    assert now.actions["a"].who_ids == ()
    counts, *others = figures(now)
    assert others == list(before[1:])
    assert {name for name, count in counts.items() if count != before[0][name]} == {"waiting", "seat_rule"}
    assert left(session, "Gareth Price") == []


def test_who_was_alone_in_a_role_or_group_has_none_any_more(session):
    erase_person(session, "h")
    now = session.snapshot
    assert (now.participants["h"].role, now.participants["h"].group_id) == ("", None)
    assert (now.notes["note The mayor"].role, now.notes["note The mayor"].group_id) == ("", None)
    assert now.participants["s"].role == "Tenant"


def test_the_form_of_who_was_alone_in_a_group_is_of_no_group_any_more(session):
    form = framed(session)
    words, answered = session.snapshot.questions_of(form.id)[-1], condition(session).id
    for group in ("Town hall", "Tenants"):
        add_response(session, answered, {words.id: Given(words=f"Of the {group}")}, group_id=group)
    erase_person(session, "h")
    now = session.snapshot
    assert [row.group_id for row in now.responses_in(answered)] == [None, "Tenants"]
    assert {note.text: note.group_id for note in now.notes.values() if note.response_id} == {
        "Of the Town hall": None,
        "Of the Tenants": "Tenants",
    }


def test_a_remark_goes(session):
    erase_person(session, "s")
    assert session.snapshot.participants["s"].note == ""
    assert left(session, "Siân Bevan", "needs a chair near the door") == []


def test_nothing_is_left_in_the_bytes_of_what_was_changed_and_deleted(folder):
    session = Session.create(folder / "s.fishbowl")
    who = add_participant(session, name="Angharad Tudur", note="comes by bus from Tregaron")
    first = add_note(session, "Angharad Tudur spoke of damp")
    edit_note(session, first.id, text="somebody spoke of damp")
    edit_participant(session, who.id, note="")
    delete_participants(session, [add_participant(session, name="Angharad Tudur-Rees").id])
    assert b"Angharad" in session.whole()
    erase_person(session, who.id)
    session.close()
    content = (folder / "s.fishbowl").read_bytes()
    assert b"Angharad" not in content
    assert b"Tregaron" not in content
    again = Session.open(folder / "s.fishbowl")
    assert (again.undo_op, again.redo_op, len(again.history)) == (None, None, 1)
    assert [each.name for each in again.snapshot.people] == ["Erased person"]
    again.close()


def test_texts_that_were_not_chosen_stay(session):
    erase_person(session, "g", texts=[])
    kept = [each.text for each in typed_texts(session.snapshot) if "Gareth" in each.text]
    assert "Heating with Gareth" in kept
    assert session.snapshot.participants["g"].name == "Erased person"


def test_a_name_that_another_has_too_is_shown_and_left(folder):
    same = a_session(
        person("Mair Lewis", id="1"),
        person("Mair Puw", id="2"),
        note("Mair said so"),
        note("Mair Lewis said so"),
        note("Lewis said so"),
    )
    told = {each.where.text: each.likely for each in what_goes(same, "1").mentions}
    assert told == {"Mair said so": False, "Mair Lewis said so": True, "Lewis said so": True}


def test_a_namesake_keeps_the_name():
    same = a_session(person("Mair Lewis", id="1"), person("Mair Lewis", id="2"), note("Mair Lewis said so"))
    assert [each.likely for each in what_goes(same, "1").mentions] == [False]


def test_a_contact_of_theirs_goes(session):
    who = add_participant(session, name="Elin Wyn")
    assert what_goes(session.snapshot, who.id).contacts == 1
    erase_person(session, who.id)
    assert {code.label for code in session.snapshot.code_list} == {"Wi-Fi", "Notes", "Page"}
    assert left(session, "Elin Wyn", "01970 123456") == []


def test_nobody_is_erased_twice(session):
    with pytest.raises(Gone):
        erase_person(session, "nobody")
    assert len(session.history) == 1


def test_a_former_name_goes_too(folder):
    session = Session.create(folder / "s.fishbowl")
    who = add_participant(session, name="Angharad Hafodwr")
    add_note(session, "Hafodwr is my maiden name")
    edit_participant(session, who.id, name="Angharad Tudur")
    erase_person(session, who.id)
    assert [each.text for each in session.snapshot.notes.values()] == ["[name] is my maiden name"]
    session.close()


def test_the_name_of_another_who_does_something_stays():
    same = a_session(
        person("Pwyll ap Rhys", id="1"),
        note("Rhys Doerwr will ring"),
        Action("a", 0, None, "Ring", (), "Rhys Doerwr", ""),
    )
    assert not any(each.likely for each in what_goes(same, "1").mentions)
