"""What a summary says, and what it never tells."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Kind, NameStyle, Presence, State
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.report_parts.data import (
    Attendance,
    FeedbackLine,
    GroupPeople,
    NameInText,
    NotesPart,
    RoleCount,
    Summary,
    Where,
)
from fishbowl_app.model.report_parts.said import Quote, Who
from fishbowl_app.model.rules.fairness import circle_seconds
from fishbowl_app.model.rules.finder import NameFinder
from fishbowl_app.model.snapshot import Snapshot
from tests.model.build import (
    FIRST_ROUND,
    a_round,
    a_session,
    activity,
    at,
    feedback,
    group,
    note,
    person,
    seat,
    table_round,
    turn,
)

PEOPLE = (
    group("Tenants"),
    group("Officers"),
    person("Anwen Pantglas", "Tenants", "Tenant"),
    person("Bethan Carreglefn", "Tenants", "Tenant", hidden=True),
    person("Caradog Llwynhir", "Tenants", "Panel chair"),
    person("Dilys Maesgwyn", "Officers"),
    person("Eirwen Tynrhos"),
)
NAMES = [row.name for row in PEOPLE if hasattr(row, "presence")]
NOW = at(100)


def a_day(*more, **settings) -> Snapshot:
    """Return a session of 20 minutes with two rounds, five turns, feedback and notes."""
    turns = (
        turn("Anwen Pantglas", 1, at(-2), at(5)),  # sat down before the start
        turn("Bethan Carreglefn", 2, at(0), at(10)),
        turn("Caradog Llwynhir", 1, at(5), at(10)),
        turn("Dilys Maesgwyn", 3, at(-2), at(-1)),  # and got up again before it
        turn("Dilys Maesgwyn", 1, at(12), at(16), "round 2"),
        turn("Anwen Pantglas", 2, at(12), None, "round 2"),
    )
    return a_session(
        *PEOPLE,
        a_round(started=at(0), finished=at(10), question="How is it?"),
        activity("talk", Kind.FEEDBACK, 5, at(10), at(12)),
        a_round("round 2", at(12), at(20), question="What is fair?"),
        *turns,
        feedback("Nobody owns it.", count=7),
        feedback("What is fair?"),
        note("It is cold.", activity_id=FIRST_ROUND, participant_id="Anwen Pantglas", role="Tenant"),
        note("We measure.", activity_id="round 2", group_id="Officers"),
        note("Aside.", activity_id="talk", participant_id="Bethan Carreglefn", role="Tenant", group_id="Tenants"),
        note("Lost."),
        *more,
        **{"title": "Homes", "start_at": "09:00", "held_on": "2026-03-14", **settings},
    )


def told(snapshot: Snapshot, style: NameStyle | None) -> Summary:
    return summary_of(snapshot, NOW, style)


# --- what it says -----------------------------------------------------------------------------------------


def test_it_begins_with_what_the_session_is_about():
    day = a_day(question="What helps?", place="Village hall", moderator="Mair")
    summary = told(day, NameStyle.ALL)
    assert (summary.title, summary.question, summary.date) == ("Homes", "What helps?", "2026-03-14")
    assert (summary.place, summary.moderator) == ("Village hall", "Mair")


def test_the_moderator_is_named_only_where_everybody_is():
    day = a_day(moderator="Mair")
    assert [told(day, style).moderator for style in (NameStyle.ALL, NameStyle.ROLES, NameStyle.NONE)] == [
        "Mair",
        "",
        "",
    ]


def test_the_date_is_that_of_the_first_start_where_none_was_given():
    assert told(a_day(held_on=""), None).date == datetime.fromtimestamp(at(0)).date().isoformat()
    assert told(a_session(), None).date == ""


def test_the_session_says_how_people_are_named_unless_it_is_asked_otherwise():
    day = a_day(names_in_summary=NameStyle.NONE)
    assert told(day, None).names is NameStyle.NONE
    assert told(day, NameStyle.ALL).names is NameStyle.ALL


def test_the_agenda_has_planned_and_real_times():
    summary = told(a_day(activity("end", Kind.CLOSING, 5), activity("tea", state=State.SKIPPED)), None)
    first, _, second, end, tea = summary.agenda
    assert (first.planned_end - first.planned_start, first.length_s) == (1200, 1200)
    assert (first.start, first.end, first.ran_s) == (at(0), at(10), 600)
    assert second.planned_start == first.planned_end + 20 * 60 - 900
    assert (end.start, end.end, end.ran_s) == (None, None, None), "what is to come has no real times"
    assert tea.state is State.SKIPPED


def test_a_table_round_is_a_step_of_the_day_and_no_round_of_the_circle():
    planned = seat("Anwen Pantglas", 1, "tables 1", table=1)
    summary = told(a_day(table_round(), planned, note("Try it.", activity_id="tables 1")), None)
    assert (summary.agenda[-1].kind, summary.agenda[-1].title) == (Kind.TABLES, "tables 1")
    assert summary.rounds == told(a_day(), None).rounds
    assert [quote.text for part in summary.other_notes if part.title == "tables 1" for quote in part.notes] == [
        "Try it."
    ]


def test_turns_begin_with_their_round_and_those_that_were_over_before_it_do_not_count():
    first, second = told(a_day(), NameStyle.ALL).rounds
    assert [(line.chair, line.who.name, line.start, line.end, line.lasted_s) for line in first.turns] == [
        (1, "Anwen Pantglas", at(0), at(5), 300),
        (2, "", at(0), at(10), 600),
        (1, "Caradog Llwynhir", at(5), at(10), 300),
    ]
    assert (first.people, second.people) == (3, 2)
    assert second.turns[1].end == at(20), "who still sat there when it ended"


def test_a_turn_that_lasts_has_no_end():
    running = a_session(person("Ana"), a_round(started=at(90)), turn("Ana", sat=at(91)))
    (line,) = told(running, None).rounds[0].turns
    assert (line.end, line.lasted_s) == (None, 9 * 60)


def test_a_line_of_feedback_tells_which_round_took_it_as_its_question():
    first, _ = told(a_day(), None).rounds
    assert first.feedback == (FeedbackLine("Nobody owns it.", 7, None), FeedbackLine("What is fair?", None, 2))


def test_notes_stand_with_their_round_and_the_others_apart():
    summary = told(a_day(), NameStyle.ROLES)
    assert summary.rounds[0].notes == (Quote("It is cold.", Who("", "Tenant")),)
    assert summary.rounds[1].notes == (Quote("We measure.", Who("", "Officers")),), "the group where no role is"
    assert summary.other_notes == (
        NotesPart("talk", (Quote("Aside.", Who("", "Tenant")),)),
        NotesPart("", (Quote("Lost.", Who()),)),
    )
    assert (summary.notes, summary.turns, summary.feedback) == (4, 5, 2)


def test_a_round_without_a_question_has_that_of_the_session():
    day = a_session(a_round(started=at(0)), question="What helps?")
    assert told(day, None).rounds[0].question == "What helps?"


def test_rounds_that_were_not_held_are_told_but_not_counted():
    summary = told(a_day(a_round("round 3"), a_round("round 4", state=State.SKIPPED)), None)
    assert [part.state for part in summary.rounds[2:]] == [State.PLANNED, State.SKIPPED]
    assert len(summary.held_rounds) == 2


def test_the_times_are_those_of_the_fairness_figures():
    day = a_day()
    summary = told(day, NameStyle.ALL)
    seconds = circle_seconds(day, NOW)
    assert summary.fairness.circle_s == sum(seconds.values())
    assert sum(part.circle_s for part in summary.by_group) == summary.fairness.circle_s
    assert sum(part.circle_s for part in summary.by_person) == summary.fairness.circle_s
    assert sum(line.lasted_s for part in summary.rounds for line in part.turns) == summary.fairness.circle_s
    assert (summary.fairness.people, summary.fairness.sat) == (5, 4)


def test_groups_have_shares_of_people_and_of_time():
    tenants, officers, none = told(a_day(), None).by_group
    assert (tenants.people, tenants.sat, tenants.turns, tenants.circle_s) == (3, 3, 4, 1680)
    assert (officers.share_of_people, officers.share_of_time) == (0.2, 0.12)
    assert (none.name, none.number, none.circle_s) == ("", 0, 0)


def test_an_empty_session_has_a_summary():
    summary = told(a_session(title=""), None)
    assert (summary.rounds, summary.groups, summary.by_group, summary.by_person) == ((), (), (), ())
    assert summary.attendance == Attendance(0, 0, 0)


# --- who took part ----------------------------------------------------------------------------------------


def test_who_was_marked_present_or_left_or_sat_took_part():
    day = a_session(
        person("Here"),
        person("Gone", presence=Presence.LEFT),
        person("Expected", presence=Presence.EXPECTED),
        person("Late", presence=Presence.LATE),
        person("Sat", presence=Presence.LATE),
        a_round(started=at(0), finished=at(9)),
        turn("Sat", sat=at(1), left=at(2)),
    )
    assert told(day, None).attendance == Attendance(people=3, left=1, absent=2)


def test_who_was_expected_took_part_where_nobody_was_marked():
    day = a_session(person("A", presence=Presence.EXPECTED), person("B", presence=Presence.LATE))
    assert told(day, None).attendance == Attendance(people=1, left=0, absent=1)


def test_who_is_present_by_sitting_down_makes_nobody_else_absent():
    sat = a_round(started=at(0), finished=at(9)), turn("Sat", sat=at(1), left=at(2))
    day = a_session(person("Sat"), person("Expected", presence=Presence.EXPECTED), *sat)
    assert told(day, None).attendance == Attendance(people=2, left=0, absent=0)


def test_names_are_told_with_roles_and_who_is_hidden_is_counted_by_role():
    tenants, officers, none = told(a_day(), NameStyle.ALL).groups
    assert tenants == GroupPeople(
        1,
        "Tenants",
        3,
        (Who("Anwen Pantglas", "Tenant"), Who("Caradog Llwynhir", "Panel chair")),
        (RoleCount("Tenant", 1),),
    )
    assert officers.named == (Who("Dilys Maesgwyn", "Officers"),)
    assert none.named == (Who("Eirwen Tynrhos", ""),)


def test_with_roles_only_counts_by_role_are_told():
    tenants, officers, none = told(a_day(), NameStyle.ROLES).groups
    assert (tenants.named, tenants.roles) == ((), (RoleCount("Tenant", 2), RoleCount("Panel chair", 1)))
    assert officers.roles == (RoleCount("Officers", 1),)
    assert (none.people, none.roles) == (1, ())


def test_with_neither_only_numbers_are_told():
    summary = told(a_day(), NameStyle.NONE)
    assert [(part.name, part.people, part.named, part.roles) for part in summary.groups] == [
        ("Tenants", 3, (), ()),
        ("Officers", 1, (), ()),
        ("", 1, (), ()),
    ]
    assert summary.by_person == ()
    assert {line.who for part in summary.rounds for line in part.turns} == {Who()}
    assert {said.who for part in summary.rounds for said in part.notes} == {Who()}


def test_minutes_are_told_by_person_with_names_and_by_role_without():
    named = {share.who: share.people for share in told(a_day(), NameStyle.ALL).by_person}
    assert named[Who("Anwen Pantglas", "Tenant")] == 1
    by_role = {
        share.who.role: (share.people, share.circle_s) for share in told(a_day(), NameStyle.ROLES).by_person
    }
    assert by_role == {"Tenant": (2, 1380), "Panel chair": (1, 300), "Officers": (1, 240), "": (1, 0)}


# --- what it never tells ----------------------------------------------------------------------------------


def test_namesakes_are_told_apart_where_they_are_named():
    day = a_session(
        group("Tenants"), group("Officers"), person("Ana", "Tenants"), person("Ana", "Officers", id="2")
    )
    assert [part.named[0].name for part in told(day, NameStyle.ALL).groups] == ["Ana (T)", "Ana (O)"]


@pytest.mark.parametrize("style", [NameStyle.ROLES, NameStyle.NONE])
def test_no_name_is_anywhere_in_a_summary_without_names(style):
    summary = told(a_day(), style)
    assert not [name for name in NAMES if name in repr(summary)]


def test_who_is_hidden_is_nowhere_in_a_summary_with_names():
    assert "Bethan" not in repr(told(a_day(), NameStyle.ALL))


@pytest.mark.parametrize("style", list(NameStyle))
def test_a_remark_about_a_person_is_never_told(style):
    noted = dataclasses.replace(person("Ana"), note="Brief her first")
    assert "Brief" not in repr(told(a_session(noted), style))


@pytest.mark.parametrize("style", [NameStyle.ROLES, NameStyle.NONE])
def test_a_role_or_group_that_holds_a_name_is_not_told(style):
    day = a_session(
        group("Friends of Anwen Pantglas"),
        person("Anwen Pantglas", "Friends of Anwen Pantglas", "Daughter of BETHAN carreglefn"),
        person("Bethan Carreglefn", role="Anwen Pantglas's mother"),
        a_round(started=at(0), finished=at(9)),
        turn("Anwen Pantglas", sat=at(1), left=at(4)),
        note("It is cold.", role="Anwen-Pantglas", activity_id=FIRST_ROUND),
    )
    summary = dataclasses.replace(told(day, style), named_in_texts=())
    assert not [name for name in ("Anwen", "Pantglas", "bethan", "Bethan") if name in repr(summary)]
    assert summary.groups[0].number == 1, "so that it can be called by its number"


words = st.text(st.characters(categories=["L", "Nd"]), min_size=3, max_size=8)
full_names = st.lists(words, min_size=2, max_size=3).map(" ".join)


@given(names=st.lists(full_names, min_size=1, max_size=5, unique=True), data=st.data())
def test_whatever_roles_and_groups_are_called_no_full_name_gets_out(names, data):
    texts = st.sampled_from(names).flatmap(
        lambda name: st.sampled_from([name, f"the {name}", name.upper(), "Tenant"])
    )
    day = a_session(
        group("G", label="x"),
        dataclasses.replace(group("H"), name=data.draw(texts)),
        *(person(name, data.draw(st.sampled_from(["G", "H", None])), data.draw(texts)) for name in names),
        a_round(started=at(0), finished=at(9)),
        *(turn(name, sat=at(1), left=at(4)) for name in names),
        *(note("It is cold.", id=f"n{name}", role=data.draw(texts), participant_id=name) for name in names),
    )
    for style in (NameStyle.ROLES, NameStyle.NONE):
        summary = dataclasses.replace(told(day, style), named_in_texts=())
        assert not [name for name in names if name in repr(summary)]


# --- what the organiser is told ---------------------------------------------------------------------------


def test_roles_and_groups_of_one_person_are_flagged_where_they_stand_for_people():
    assert told(a_day(), NameStyle.ROLES).identifying == ("Officers", "Panel chair")
    assert told(a_day(), NameStyle.NONE).identifying == ("Officers",)
    assert told(a_day(), NameStyle.ALL).identifying == (), "the hidden one is one of two tenants"
    alone = a_session(person("Ana", role="Mayor", hidden=True), person("Bo", role="Guest"))
    assert told(alone, NameStyle.ALL).identifying == ("Mayor",)


def test_texts_that_name_people_are_listed_and_left_as_they_are():
    day = a_day(
        note("Ask Anwen Pantglas about it.", id="1"),
        feedback("bethan carreglefn was right", of_round="round 2"),
        activity("A word by Dilys Maesgwyn"),
    )
    summary = told(day, NameStyle.ROLES)
    assert {(found.where, found.text[found.start : found.end]) for found in summary.named_in_texts} == {
        (Where.NOTE, "Anwen Pantglas"),
        (Where.FEEDBACK, "bethan carreglefn"),
        (Where.ACTIVITY, "Dilys Maesgwyn"),
    }
    assert "Ask Anwen Pantglas about it." in {said.text for said in summary.other_notes[-1].notes}
    hidden_only = told(day, NameStyle.ALL).named_in_texts
    assert [found.text for found in hidden_only] == ["bethan carreglefn was right"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Siân said so", "Siân"),
        ("and SIAN said so", "SIAN"),
        ("ask Mrs Bevan", "Bevan"),
        ("Price has the key", "Price"),
        ("the price of it", None),
        ("a van came, as Jo said", None),
        ("Mrs Jones came", None),
        ("Rees-Jones", "Rees"),
        ("Hope dies last", None),
    ],
)
def test_first_names_and_surnames_may_be_names(text, word):
    people = [person(name) for name in ("Mrs Siân Bevan", "Jo van Price", "Huw Rees 2", "Ann Hope")]
    found = told(a_session(*people, note(text), kept_words=("hope",)), NameStyle.ROLES).named_in_texts
    assert [(each.text[each.start : each.end], each.sure) for each in found] == ([(word, False)] if word else [])


def test_a_whole_name_is_told_before_a_part_of_one():
    people = [person("Siân Bevan"), person("Huw Rees")]
    (found,) = told(a_session(*people, note("Huw asked siân bevan")), NameStyle.ROLES).named_in_texts
    assert (found.text[found.start : found.end], found.sure) == ("siân bevan", True)


def test_a_name_in_the_title_is_found():
    day = a_session(person("Ana Lloyd"), title="With Ana Lloyd")
    assert told(day, NameStyle.NONE).named_in_texts == (NameInText(Where.TITLE, "With Ana Lloyd", 5, 14),)


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Llŷr Wyn", "so LLYR  WYN said", "LLYR  WYN"),
        ("O'Neill", "O’Neill’s house", "O’Neill"),
        ("Ana Lloyd-Jones", "with Ana Lloyd Jones.", "Ana Lloyd Jones"),
        ("May", "May said so", "May"),
        ("May", "they may say so", None),
        ("anna", "then anna spoke", "anna"),
        ("Ana", "Anabel spoke", None),
        ("Ana Lloyd", "Ana and Lloyd", None),
        ("魚川太郎", "昨日魚川太郎は話した", "魚川太郎"),
        ("🐟", "the 🐟 spoke", "🐟"),
        ("Ana", "", None),
    ],
)
def test_the_finder_finds_whole_names(name, text, found):
    span = NameFinder([name]).find(text)
    assert (None if span is None else text[slice(*span)]) == found


def test_the_finder_is_strict_about_roles():
    assert NameFinder(["May"]).occurs_in("friend of may")
