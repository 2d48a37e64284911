"""Participants: where they sit, wait, speak or are planned when they are marked, taken out or brought in."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.errors import AlreadyInCircle, AlreadyWaiting, BadText, Gone
from fishbowl_app.model.ops import people
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.queue import join_queue, leave_queue, put_first
from fishbowl_app.model.ops.rotation import pin_seat, set_seat
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from fishbowl_app.model.ops.time import start_activity
from tests.model.ops.helpers import T0, Person, a_note, circle, item, person, seats, who


def mark(session, name, presence):
    people.mark_presence(session, [who(session, name)], presence)


# --- marking ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("presence", [Presence.LEFT, Presence.LATE])
def test_who_is_not_in_the_room_any_more_leaves_chair_speech_and_waiting_list(session, clock, presence):
    start_activity(session, item(session, "Round 1").id)
    sit_down(session, who(session, "Anwen"))
    toggle_speaking(session, 1)
    join_queue(session, who(session, "Elin"))
    set_seat(session, item(session, "Round 2").id, 1, who(session, "Anwen"))
    clock.advance(60)
    people.mark_presence(session, [who(session, "Anwen"), who(session, "Elin")], presence)
    assert circle(session) == {}
    assert session.snapshot.speaking is None
    assert not session.snapshot.waiting
    assert seats(session, "Round 2") == {1: "Anwen"}  # the plan is the moderator's to change
    session.undo()
    assert circle(session) == {1: "Anwen"}
    assert session.snapshot.waiting_of(who(session, "Elin")) is not None


def test_coming_and_going_keep_their_instants(session, clock):
    mark(session, "Elin", Presence.PRESENT)
    clock.advance(60)
    mark(session, "Elin", Presence.PRESENT)  # marked twice: came the first time
    assert person(session, "Elin").arrived_at == T0
    mark(session, "Elin", Presence.LEFT)
    clock.advance(60)
    mark(session, "Elin", Presence.LEFT)
    assert (person(session, "Elin").arrived_at, person(session, "Elin").left_at) == (T0, T0 + 60)
    mark(session, "Elin", Presence.PRESENT)
    assert (person(session, "Elin").arrived_at, person(session, "Elin").left_at) == (T0, None)
    mark(session, "Elin", Presence.EXPECTED)
    assert (person(session, "Elin").arrived_at, person(session, "Elin").left_at) == (None, None)


def test_many_are_marked_in_one_step_or_none(session):
    done = len(session.history)
    with pytest.raises(Gone):
        people.mark_presence(session, [who(session, "Elin"), "nobody"], Presence.PRESENT)
    assert len(session.history) == done
    everybody = list(session.snapshot.participants)
    people.mark_presence(session, everybody + everybody, Presence.PRESENT)
    assert len(session.history) == done + 1
    assert all(who.presence is Presence.PRESENT for who in session.snapshot.participants.values())


# --- the waiting list -------------------------------------------------------------------------------------


@pytest.mark.parametrize("presence", list(Presence))
def test_who_asks_for_a_chair_is_in_the_room(session, presence):
    mark(session, "Elin", presence)
    join_queue(session, who(session, "Elin"))
    assert person(session, "Elin").presence is Presence.PRESENT
    assert person(session, "Elin").left_at is None


def test_nobody_waits_twice_or_from_a_chair(session):
    entry = join_queue(session, who(session, "Elin"))
    with pytest.raises(AlreadyWaiting):
        join_queue(session, who(session, "Elin"))
    leave_queue(session, entry.id)
    with pytest.raises(Gone):
        leave_queue(session, entry.id)
    with pytest.raises(Gone):
        put_first(session, entry.id)
    sit_down(session, who(session, "Elin"))
    with pytest.raises(AlreadyInCircle):
        join_queue(session, who(session, "Elin"))


def test_put_first_and_back(session, clock):
    entry = join_queue(session, who(session, "Elin"))
    clock.advance(3)
    put_first(session, entry.id)
    assert session.snapshot.waiting[entry.id].put_first_at == T0 + 3
    put_first(session, entry.id)
    assert session.snapshot.waiting[entry.id].put_first_at is None


# --- taking out -------------------------------------------------------------------------------------------


def test_who_is_taken_out_goes_with_all_but_the_notes(session):
    anwen = who(session, "Anwen")
    start_activity(session, item(session, "Round 1").id)
    sit_down(session, anwen)
    toggle_speaking(session, 1)
    add_note(session, "It is cold.")
    set_seat(session, item(session, "Round 2").id, 1, anwen)
    pin_seat(session, next(iter(session.snapshot.planned_seats)), True)
    join_queue(session, who(session, "Bethan"))
    everything = session.snapshot
    people.delete_participants(session, [anwen, who(session, "Bethan"), anwen])
    now = session.snapshot
    assert not any((now.turns, now.speeches, now.planned_seats, now.waiting))
    kept = a_note(session, "It is cold.")
    assert (kept.participant_id, kept.role, kept.chair) == (None, "Tenant", 1)
    assert kept.group_id is not None
    session.undo()
    assert session.snapshot == everything


def test_nobody_is_taken_out_where_one_is_gone(session):
    with pytest.raises(Gone):
        people.delete_participants(session, [who(session, "Anwen"), "nobody"])
    assert who(session, "Anwen")


# --- adding and editing -----------------------------------------------------------------------------------


def test_a_participant_needs_a_name_and_a_group_that_is_there(session):
    for name in ("", "  \u200b ", "x" * 61):
        with pytest.raises(BadText):
            people.add_participant(session, name=name)
    with pytest.raises(BadText):
        people.add_participant(session, role="Tenant")
    with pytest.raises(Gone):
        people.add_participant(session, name="Gwen", group_id="no group")
    with pytest.raises(Gone):
        people.edit_participant(session, who(session, "Anwen"), group_id="no group")
    with pytest.raises(Gone):
        people.edit_participant(session, "nobody", name="Gwen")
    added = people.add_participant(session, name="  Gwen\tŴyn ", note="a\r\nb")
    assert (added.name, added.note, added.presence) == ("Gwen Ŵyn", "a\nb", Presence.EXPECTED)
    people.edit_participant(session, added.id, name_hidden=True, group_id=None)
    assert session.snapshot.participants[added.id].name_hidden


def test_an_edit_that_changes_nothing_is_no_step(session):
    done = len(session.history)
    people.edit_participant(session, who(session, "Anwen"), name=" Anwen ")
    assert len(session.history) == done


# --- groups by name ---------------------------------------------------------------------------------------


def test_people_are_put_into_a_group_however_it_is_spelt(session):
    people.set_group(session, [who(session, "Dylan")], "  TENANTS ")
    assert person(session, "Dylan").group_id == person(session, "Anwen").group_id
    people.set_group(session, [who(session, "Dylan"), who(session, "Elin")], "Panel y Bobl")
    assert person(session, "Elin").group_id == person(session, "Dylan").group_id
    assert len(session.snapshot.groups) == 3
    people.set_group(session, [who(session, "Dylan")], " ")
    assert person(session, "Dylan").group_id is None
    with pytest.raises(BadText):
        people.set_group(session, [who(session, "Dylan")], "x" * 41)


def test_an_import_makes_one_group_of_one_name_in_several_spellings(session):
    spellings = ("Ardal Tŷ’r Afon", "ardal tŷ'r afon", "ARDAL  TŶ`R AFON", "Ardal Ty\u0302'r Afon")
    people.import_people(session, [Person(f"New {n}", name) for n, name in enumerate(spellings)])
    assert [group.name for group in session.snapshot.group_list] == ["Tenants", "Officers", "Ardal Tŷ’r Afon"]


def test_an_import_leaves_what_it_has_no_words_for(session):
    people.edit_participant(session, who(session, "Anwen"), note="Speaks Welsh")
    people.import_people(session, [Person("Anwen", "", "Chair", "", who(session, "Anwen"))])
    now = person(session, "Anwen")
    assert (now.role, now.note) == ("Chair", "Speaks Welsh")
    assert session.snapshot.group_of(now).name == "Tenants"


def test_an_import_with_one_bad_row_or_somebody_gone_changes_nothing(session):
    before = session.snapshot
    with pytest.raises(BadText):
        people.import_people(session, [Person("Gwen", "New group"), Person("x" * 61)])
    with pytest.raises(Gone):
        people.import_people(session, [Person("Gwen", "New group"), Person("Idris", participant_id="nobody")])
    assert session.snapshot == before
