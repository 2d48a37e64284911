"""What the print pack tells: who sits where in the rounds to come, and no name that is hidden."""

from __future__ import annotations

from fishbowl_app.model.entities import Kind, NameStyle
from fishbowl_app.model.print_pack import print_pack
from tests.model.build import T0, a_round, a_session, group, person, seat, table_round, turn

TENANTS = group("Tenants", "T")
ANN, BRAN, CERI = person("Ann", "Tenants", "Tenant"), person("Bran", role="Officer", hidden=True), person("Ceri")


def pack_of(*rows, names=NameStyle.ALL):
    return print_pack(a_session(TENANTS, ANN, BRAN, CERI, *rows), T0, names)


def test_rounds_with_their_tables_and_cards_with_their_places():
    pack = pack_of(
        a_round(),
        a_round("round 2"),
        table_round(),
        seat("Ann", 3),
        seat("Ceri", 1, "tables 1", table=1),
        seat("Ann", 1, "tables 1", table=2),
    )
    assert [(item.kind, item.number) for item in pack.rounds] == [(Kind.ROUND, 1), (Kind.TABLES, 1)]
    assert [(at.table, [(chair, who.name) for chair, who in at.seats]) for at in pack.rounds[1].tables] == [
        (1, [(1, "Ceri")]),
        (2, [(1, "Ann")]),
    ]
    ann, ceri, bran = pack.cards
    assert (ann.who.name, ann.group) == ("Ann", "Tenants")
    assert [(place.kind, place.number, place.table, place.chair) for place in ann.places] == [
        (Kind.ROUND, 1, 0, 3),
        (Kind.TABLES, 1, 2, 1),
    ]
    assert [place.table for place in ceri.places] == [1]
    assert (bran.who.name, bran.who.role, bran.places) == ("", "Officer", ())


def test_what_has_begun_is_not_printed_any_more():
    pack = pack_of(a_round(started=T0), a_round("round 2"), seat("Ann", 1), seat("Ceri", 1, "round 2"))
    assert [item.number for item in pack.rounds] == [2]
    assert next(card for card in pack.cards if card.who.name == "Ann").places == ()


def test_who_has_sat_is_not_told_to_listen_in_every_round():
    pack = pack_of(
        a_round(started=T0, finished=T0 + 60), a_round("round 2"), turn("Ann"), seat("Ceri", 1, "round 2")
    )
    assert {card.who.name: card.sat for card in pack.cards} == {"Ann": (1,), "Ceri": (), "": ()}


def test_names_come_as_people_look_for_them():
    wena, zoe = person("Ŵena"), person("Zoe")
    pack = print_pack(a_session(zoe, wena, a_round(), seat("Zoe", 1)), T0)
    assert [card.who.name for card in pack.cards] == ["Ŵena", "Zoe"]


def test_without_a_plan_there_are_no_cards():
    assert pack_of(a_round()).cards == ()


def test_names_can_be_left_out():
    pack = pack_of(a_round(), seat("Ann", 1), names=NameStyle.ROLES)
    assert {card.who.name for card in pack.cards} == {""}


def test_the_order_of_cards_does_not_tell_names_that_are_left_out():
    zoe, ann = person("Zoe", role="Officer", id="1"), person("Ann", role="Tenant", id="2")
    pack = print_pack(a_session(zoe, ann, a_round(), seat("1", 1)), T0, NameStyle.ROLES)
    assert [card.who.role for card in pack.cards] == ["Officer", "Tenant"]
