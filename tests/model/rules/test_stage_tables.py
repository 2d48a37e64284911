"""What the room sees of a table round: who goes to which table, and who sits where."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import NameStyle, Presence
from fishbowl_app.model.rules.stage import NextTables, Tables, TalkScene, Welcome, stage_scene
from fishbowl_app.model.rules.stage_tables import StageTable, TableOf
from tests.model.build import T0, a_session, at, group, person, seat, table_round

SETTINGS = {"title": "Homes", "question": "What helps?", "place": "Village hall"}
PEOPLE = [person(name) for name in ("Ana", "Bo", "Cy", "Di")]
AT_TABLES = (
    seat("Ana", 1, "tables 1", table=1),
    seat("Bo", 2, "tables 1", table=1),
    seat("Cy", 1, "tables 1", table=3),
    seat("Ana", 1, "tables 2", table=1),
    seat("Bo", 1, "tables 2", table=3),
    seat("Di", 2, "tables 2", table=3),
)
SAT = table_round("tables 1", T0, at(20))


def scene(*rows, **settings):
    return stage_scene(a_session(*rows, **{**SETTINGS, **settings}), T0)


def test_before_a_table_round_the_room_sees_who_goes_where_and_who_changes_tables():
    shown = scene(*PEOPLE, *AT_TABLES, SAT, table_round("tables 2", question="Who pays?"))
    assert (shown.number, shown.of, shown.question) == (2, 2, "Who pays?")
    assert shown.tables == (StageTable(1, ("Ana",)), StageTable(3, ("Bo", "Di")))
    assert shown.people == (TableOf("Ana", 1, False), TableOf("Bo", 3, True), TableOf("Di", 3, False))


def test_before_the_first_table_round_nobody_changes_tables():
    shown = scene(*PEOPLE, *AT_TABLES, table_round("tables 1"), table_round("tables 2"))
    assert [row.moves for row in shown.people] == [False, False, False]


def test_names_stand_in_the_order_in_which_they_are_looked_for():
    names = ("Zoe", "Ŵyn", "élin", "Wyn", "Anwen", "Evan", "O'Neill", "Olwen")
    seats = [seat(name, chair, "tables 1", table=2) for chair, name in enumerate(names, 1)]
    shown = scene(*map(person, names), *seats, table_round("tables 1"))
    wanted = ["Anwen", "élin", "Evan", "Olwen", "O'Neill", "Wyn", "Ŵyn", "Zoe"]
    assert [row.name for row in shown.people] == wanted
    assert list(shown.tables[0].names) == wanted


def test_while_a_table_round_runs_the_room_sees_the_tables():
    shown = scene(*PEOPLE, *AT_TABLES, table_round("tables 1", T0), question="How?")
    assert shown == Tables(1, 1, "How?", (StageTable(1, ("Ana", "Bo")), StageTable(3, ("Cy",))))


def test_a_day_may_begin_with_a_table_round_and_one_without_seats_is_like_a_talk():
    assert isinstance(scene(*PEOPLE, *AT_TABLES, table_round("tables 1"), table_round("tables 2")), NextTables)
    assert isinstance(scene(*PEOPLE, table_round("tables 1")), Welcome)
    assert scene(*PEOPLE, table_round("tables 1", T0, title="At tables")) == TalkScene("At tables", "")


def test_who_is_not_here_is_at_no_table():
    gone = [person("Ana", presence=Presence.LEFT), *PEOPLE[1:]]
    shown = scene(*gone, *AT_TABLES, SAT, table_round("tables 2"))
    assert (shown.tables, len(shown.people)) == ((StageTable(3, ("Bo", "Di")),), 2)


# --- what is never shown ----------------------------------------------------------------------------------

HIDDEN = [person("Ana", role="Tenant", hidden=True), person("Bo", hidden=True), *PEOPLE[2:]]


def test_a_name_that_is_not_to_be_shown_is_on_no_list():
    shown = scene(*HIDDEN, *AT_TABLES, SAT, table_round("tables 2"))
    assert [row.name for row in shown.people] == ["Di"]
    assert shown.tables == (StageTable(1, ("Tenant",)), StageTable(3, ("Di", "")))
    running = scene(*HIDDEN, *AT_TABLES, table_round("tables 1", T0))
    assert running.tables == (StageTable(1, ("Tenant", "")), StageTable(3, ("Cy",)))


@pytest.mark.parametrize(("style", "names"), [(NameStyle.ROLES, ("Tenant",)), (NameStyle.NONE, ("",))])
def test_where_the_stage_shows_no_names_there_is_nothing_to_look_for(style, names):
    shown = scene(*HIDDEN, *AT_TABLES, SAT, table_round("tables 2"), names_on_stage=style)
    assert (shown.tables[0].names, shown.people) == (names, ())
    running = scene(*HIDDEN, *AT_TABLES, table_round("tables 1", T0), names_on_stage=style)
    assert "Cy" not in repr(running)


@pytest.mark.parametrize("style", NameStyle)
@pytest.mark.parametrize("began", [T0, None])
def test_no_id_of_a_person_is_in_a_scene(style, began):
    people = [person("Ana", "Tenants", id="id-1"), person("Bo", hidden=True, id="id-2")]
    seats = [seat(who.id, chair, "tables 1", table=1) for chair, who in enumerate(people, 1)]
    shown = scene(group("Tenants"), *people, *seats, table_round("tables 1", began), names_on_stage=style)
    assert "id-" not in repr(shown)


def test_somebody_here_who_is_not_on_the_list_is_told_of():
    rows = (*AT_TABLES, table_round("tables 1"))
    assert not scene(*PEOPLE[:3], *rows).unlisted
    assert scene(*PEOPLE, *rows).unlisted, "no table is planned for Di"
    assert scene(*HIDDEN[:3], *rows).unlisted, "two are not named"
    late = [*PEOPLE[:3], person("Di", presence=Presence.LATE)]
    assert not scene(*late, *rows).unlisted, "who comes later does not look for a table"
