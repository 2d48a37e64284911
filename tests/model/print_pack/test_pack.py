"""What sheets tell of a session: what hangs where, who may be named, every note once."""

from __future__ import annotations

from fishbowl_app.model.entities import Colour, NameStyle, Presence
from fishbowl_app.model.print_pack import PrintPack, print_pack
from tests.model.build import T0, a_round, a_session, group, note, person, slot, space, theme, topic

ANN = person("Ann", "Tenants", "Tenant")
BRAN = person("Bran", "Tenants", "Officer", hidden=True)


def pack_of(*rows, names=NameStyle.ALL, **settings) -> PrintPack:
    return print_pack(a_session(group("Tenants", "T"), ANN, BRAN, *rows, **settings), T0, names)


def test_an_empty_session_has_a_pack_with_nothing_in_it():
    pack = print_pack(a_session(), T0)
    assert (pack.spaces, pack.topics, pack.slots, pack.people, pack.themes) == ((), (), (), (), ())


def test_people_are_called_as_they_may_be_and_the_unnamed_come_last():
    people = pack_of(person("Ceri")).people
    assert [(each.who.name, each.who.role) for each in people] == [
        ("Ann", "Tenant"),
        ("Ceri", ""),
        ("", "Officer"),
    ]
    assert people[0].group is not None
    assert (people[0].group.name, people[0].group.people) == ("Tenants", 2)


def test_without_names_nothing_stands_for_a_person():
    pack = pack_of(topic("Damp", "Ann"), note("Cold.", colour=Colour.BLUE), names=NameStyle.NONE)
    assert {(each.who.name, each.who.role, each.group) for each in pack.people} == {("", "", None)}
    assert pack.topics[0].conveners == ()
    assert pack.themes[0].notes[0].colour is Colour.YELLOW


def test_a_role_that_tells_who_somebody_is_is_not_offered():
    pack = pack_of(person("Ceri", role="tenant"), person("Dai", role="Bran"), person("Eve", role="Bran"))
    assert pack.roles == ("Tenant",)  # and not that of one person only, which would tell who ticked it


def test_topics_know_where_and_when_they_meet():
    pack = pack_of(
        slot(),
        space("Hall", 30, "step-free"),
        space("Library"),
        topic("Damp", "Ann", "Bran", cell=("slot 1", "Library")),
        topic("Cold"),
        start_at="10:00",
        held_on="2026-03-14",
    )
    damp, cold = pack.topics
    assert (damp.slot, damp.space) == (1, "Library")
    assert damp.start is not None
    assert damp.start == pack.slots[0].start
    assert [who.name or who.role for who in damp.conveners] == ["Ann", "Officer"]
    assert (cold.slot, cold.space, cold.start) == (0, "", None)
    assert pack.slots[0].cells == (None, damp)


def test_every_note_is_there_once_by_its_theme():
    pack = pack_of(
        a_round(),
        theme("Heat"),
        note("One", id="n1", theme_id="Heat"),
        note("Two", id="n2", set_aside=True),
        note("Three", id="n3"),
        note("Four", id="n4", theme_id="Heat", stack_id="n1"),
    )
    found = [(part.theme and part.theme.name, part.aside, [n.text for n in part.notes]) for part in pack.themes]
    assert found == [("Heat", False, ["One", "Four"]), (None, False, ["Three"]), (None, True, ["Two"])]
    assert sorted(n.number for part in pack.themes for n in part.notes) == [1, 2, 3, 4]


def test_who_has_left_is_still_told_as_gone():
    gone = person("Gwen", presence=Presence.LEFT)
    assert [each.presence for each in pack_of(gone).people if each.who.name == "Gwen"] == [Presence.LEFT]
