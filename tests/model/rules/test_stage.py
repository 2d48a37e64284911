"""What the room sees, and what it never does."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Format, Kind, NameStyle, Presence, QueueOrder
from fishbowl_app.model.rules.stage import (
    BreakScene,
    Closing,
    FeedbackScene,
    NextSeat,
    NextSeats,
    Nothing,
    RoundScene,
    StageChair,
    TalkScene,
    Welcome,
    stage_scene,
)
from tests.model.build import (
    T0,
    a_round,
    a_session,
    activity,
    asks,
    at,
    group,
    person,
    seat,
    speech,
    timebox,
    turn,
)

SETTINGS = {"title": "Homes", "question": "What helps?", "place": "Village hall", "chairs": 3}
WELCOME = Welcome("Homes", "What helps?", "Village hall")
PEOPLE = [person(name) for name in ("Ana", "Bo", "Cy", "Di")]


def scene(*rows, now=T0, **settings):
    return stage_scene(a_session(*rows, **{**SETTINGS, **settings}), now)


# --- which scene ------------------------------------------------------------------------------------------


def test_a_session_with_nothing_to_say_shows_nothing():
    assert scene(title="", question="", place="") == Nothing()
    assert scene(activity("talk", Kind.TALK), title="", question="", place="") == Nothing()


def test_before_anything_has_begun_people_are_welcome():
    assert scene() == WELCOME
    assert scene(activity("talk", Kind.TALK)) == WELCOME
    assert scene(a_round()) == WELCOME


def test_the_welcome_runs():
    assert scene(activity("hello", Kind.WELCOME, started=T0), a_round()) == WELCOME


@pytest.mark.parametrize("kind", [Kind.TALK, Kind.OTHER, Kind.SLOT, Kind.CONVERGENCE])
def test_a_talk_shows_its_title_and_question(kind):
    shown = scene(activity("a", kind, started=T0, title="The plan", question="Why now?"))
    assert shown == TalkScene("The plan", "Why now?")


def test_a_break_says_until_when_added_time_included():
    coffee = activity("coffee", Kind.BREAK, 10, started=T0)
    assert scene(coffee, timebox("coffee", 15), now=at(3)) == BreakScene("coffee", at(15))


def test_between_two_activities_the_next_one_shows():
    before = activity("hello", Kind.WELCOME, started=T0, finished=at(5))
    assert scene(before, activity("coffee", Kind.BREAK)) == BreakScene("coffee", None)
    assert scene(before, activity("talk", Kind.TALK, title="The plan")) == TalkScene("The plan", "")
    assert isinstance(scene(before, a_round()), RoundScene)


def test_the_closing_and_what_comes_after_the_last_activity_end_the_session():
    assert scene(activity("end", Kind.CLOSING, started=T0)) == Closing("Homes")
    assert scene(activity("talk", Kind.TALK, started=T0, finished=at(5))) == Closing("Homes")


def test_what_was_passed_over_does_not_come_back_at_the_end():
    done = activity("talk", Kind.TALK, started=T0, finished=at(5))
    assert scene(activity("forgotten", Kind.BREAK), done) == Closing("Homes")


def test_feedback_is_about_the_last_round_before_it():
    rounds = [a_round("1", T0, at(20), question="First?"), a_round("2", at(30), at(50))]
    after_first = [rounds[0], activity("fb", Kind.FEEDBACK, started=at(21)), a_round("2")]
    assert scene(*after_first) == FeedbackScene(1, "First?")
    assert scene(*rounds, activity("fb", Kind.FEEDBACK)) == FeedbackScene(2, "What helps?")


def test_feedback_without_a_round_is_shown_like_a_talk():
    shown = scene(activity("fb", Kind.FEEDBACK, started=T0, title="Feedback", question="How was it?"))
    assert shown == TalkScene("Feedback", "How was it?")


# --- a round ----------------------------------------------------------------------------------------------


def test_a_running_round_shows_the_circle_who_speaks_and_who_waits():
    speaks = turn("Ana", 1, in_round="1")
    shown = scene(
        *PEOPLE,
        a_round("1", T0, question="First?"),
        a_round("2"),
        speaks,
        turn("Bo", 3, in_round="1"),
        speech(speaks, T0),
        asks("Di", at(2)),
        asks("Cy", at(1)),
        queue_order=QueueOrder.FIRST_COME,
    )
    assert shown == RoundScene(
        number=1,
        of=2,
        question="First?",
        chairs=(
            StageChair(1, "Ana", is_free=False, is_rotating=False, speaking=True),
            StageChair(2, "", is_free=True, is_rotating=False, speaking=False),
            StageChair(3, "Bo", is_free=False, is_rotating=False, speaking=False),
        ),
        waiting=("Cy", "Di"),
        chair_will_free_up=False,
        prepared=False,
        needs_two=False,
    )


def test_when_all_chairs_are_taken_the_room_reads_that_one_will_free_up():
    full = [*PEOPLE, turn("Ana", 1), turn("Bo", 2), turn("Cy", 3)]
    assert scene(*full, a_round(started=T0)).chair_will_free_up
    assert not scene(*full, a_round()).chair_will_free_up
    assert not scene(*full, a_round(started=T0), format=Format.CLOSED).chair_will_free_up


def test_the_circle_is_seen_to_fill_before_the_start():
    shown = scene(*PEOPLE, a_round(), turn("Ana", 1))
    assert (shown.prepared, shown.needs_two) == (True, True)
    assert not scene(*PEOPLE, a_round(), turn("Ana", 1), turn("Bo", 2)).needs_two


def test_a_round_without_a_question_of_its_own_has_that_of_the_session():
    assert scene(a_round(started=T0)).question == "What helps?"


def test_the_rotating_chair_of_a_panel_is_marked():
    shown = scene(a_round(started=T0), format=Format.PANEL)
    assert [chair.is_rotating for chair in shown.chairs] == [False, False, True]


# --- the seats of the next closed round -------------------------------------------------------------------

SEATS = [
    seat("Ana", 1, "1"),
    seat("Bo", 2, "1"),
    seat("Cy", 1, "2"),
    seat("Ana", 2, "2"),
    seat("Di", 3, "2"),
]


def test_before_a_closed_round_the_room_sees_who_stays_who_comes_and_who_goes():
    shown = scene(*PEOPLE, *SEATS, a_round("1", T0, at(20)), a_round("2"), format=Format.CLOSED)
    assert shown == NextSeats(
        number=2,
        of=2,
        question="What helps?",
        seats=(
            NextSeat(1, "Cy"),
            NextSeat(2, "Ana", was=1),
            NextSeat(3, "Di"),
        ),
        go=("Bo",),
    )
    assert [(seat.stays, seat.changes_chair) for seat in shown.seats] == [
        (False, False),
        (True, True),
        (False, False),
    ]


def test_who_stays_and_goes_is_told_from_where_people_really_sat():
    sat = [turn("Di", 3, T0, at(20), "1"), turn("Bo", 2, T0, at(5), "1"), turn("Cy", 2, at(5), at(20), "1")]
    shown = scene(*PEOPLE, *SEATS, *sat, a_round("1", T0, at(20)), a_round("2"), format=Format.CLOSED)
    assert [(seat.name, seat.was) for seat in shown.seats] == [("Cy", 2), ("Ana", None), ("Di", 3)]
    assert not shown.seats[2].changes_chair
    assert shown.go == ()


def test_who_is_not_here_is_sent_nowhere():
    rows = (*SEATS, a_round("1", T0, at(20)), a_round("2"))
    away = [
        person("Ana"),
        person("Bo", presence=Presence.LEFT),
        person("Cy", presence=Presence.LATE),
        person("Di"),
    ]
    shown = scene(*away, *rows, format=Format.CLOSED)
    assert [seat.name for seat in shown.seats] == ["Ana", "Di"]
    assert shown.go == ()
    nobody = [person(name, presence=Presence.LEFT) for name in ("Ana", "Bo", "Cy", "Di")]
    assert isinstance(scene(*nobody, *rows, format=Format.CLOSED), RoundScene)


def test_for_the_first_closed_round_everybody_comes():
    shown = scene(*PEOPLE, *SEATS, a_round("1"), a_round("2"), format=Format.CLOSED)
    assert shown.number == 1
    assert [seat.was for seat in shown.seats] == [None, None]
    assert shown.go == ()


def test_a_closed_round_that_runs_shows_its_circle():
    shown = scene(*PEOPLE, *SEATS, a_round("1", T0), a_round("2"), format=Format.CLOSED)
    assert isinstance(shown, RoundScene)


# --- what is never shown ----------------------------------------------------------------------------------


def a_full_house(**settings):
    """Return the scene of a round with people who may not all be named."""
    return scene(
        group("Tenants"),
        person("Ana", "Tenants", "Chair of the block", id="id-1"),
        person("Bo", "Tenants", hidden=True, id="id-2"),
        person("Cy", hidden=True, id="id-3"),
        person("Di", "Tenants", id="id-4"),
        a_round(started=T0),
        turn("id-1", 1),
        turn("id-2", 2),
        asks("id-3", at(1)),
        asks("id-4", at(2)),
        **settings,
    )


@pytest.mark.parametrize(
    ("style", "seated", "waiting"),
    [
        (NameStyle.ALL, ["Ana", "Tenants", ""], ("", "Di")),
        (NameStyle.ROLES, ["Chair of the block", "Tenants", ""], ("", "Tenants")),
        (NameStyle.NONE, ["", "", ""], ("", "")),
    ],
)
def test_people_are_named_no_further_than_allowed(style, seated, waiting):
    shown = a_full_house(names_on_stage=style)
    assert [chair.name for chair in shown.chairs] == seated
    assert shown.waiting == waiting


@pytest.mark.parametrize("style", NameStyle)
def test_no_id_of_a_person_is_in_a_scene(style):
    assert "id-" not in repr(a_full_house(names_on_stage=style))


def test_namesakes_are_told_apart_for_the_room():
    shown = scene(
        group("Tenants", "T"),
        group("Officers", "O"),
        person("Ana", "Tenants", id="1"),
        person("Ana", "Officers", id="2"),
        a_round(started=T0),
        turn("1", 1),
        turn("2", 2),
    )
    assert [chair.name for chair in shown.chairs] == ["Ana (T)", "Ana (O)", ""]


@pytest.mark.parametrize(
    ("style", "sit", "go"),
    [
        (NameStyle.ALL, ["Cy", "Tenant", "Di"], ("",)),
        (NameStyle.ROLES, ["", "Tenant", ""], ("",)),
        (NameStyle.NONE, ["", "", ""], ("",)),
    ],
)
def test_the_seats_of_the_next_round_name_people_no_further_than_allowed(style, sit, go):
    hidden = [person("Ana", role="Tenant", hidden=True), person("Bo", hidden=True), *PEOPLE[2:]]
    rows = (*hidden, *SEATS, a_round("1", T0, at(20)), a_round("2"))
    shown = scene(*rows, format=Format.CLOSED, names_on_stage=style)
    assert [seat.name for seat in shown.seats] == sit
    assert shown.go == go
