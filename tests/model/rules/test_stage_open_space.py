"""What the room sees of open space, by itself and put on by hand."""

from __future__ import annotations

import dataclasses

import pytest

from fishbowl_app.model.entities import (
    Action,
    Dots,
    Kind,
    NameStyle,
    Option,
    Priority,
    Report,
    Space,
    State,
    Topic,
)
from fishbowl_app.model.rules.stage import BreakScene, TalkScene, stage_scene
from fishbowl_app.model.rules.stage_open_space import (
    GIST,
    AgreementScene,
    Chosen,
    ClocksScene,
    EmptyWall,
    NewsScene,
    PitchScene,
    RankedOption,
    StageBreakout,
    StageSide,
    StageTopic,
    WallScene,
    gist,
)
from fishbowl_app.model.rules.stage_views import StageView
from tests.model.build import T0, a_session, activity, at, group, person, timebox

PEOPLE = [person("Ana", "T", "Tenant"), person("Bo", "T", "Tenant", hidden=True), person("Cy", "O")]
GROUPS = [group("T"), group("O")]
HALL, ROOM = (Space(name, place, name, None, (), "", ()) for place, name in enumerate(("Hall", "Room")))
MARKET = activity("market", Kind.OPEN_SPACE, started=T0, question="What next?")
OVER = dataclasses.replace(MARKET, state=State.DONE, finished_at=at(20))


def slot(number, started=None, finished=None):
    return activity(f"slot {number}", Kind.SLOT, 45, started, finished)


def topic(number, slot_number=None, space="Hall", conveners=(), **more):
    slot_id = f"slot {slot_number}" if slot_number else None
    row = Topic(
        f"topic {number}",
        number,
        f"Title {number}",
        "",
        tuple(conveners),
        (),
        (),
        None,
        False,
        None,
        slot_id,
        space if slot_id else None,
        False,
        T0,
        "typed",
    )
    return dataclasses.replace(row, **more)


def report(number, arrived=T0, summary="All went well.", recommendations=""):
    return Report(f"report {number}", f"topic {number}", None, (), summary, recommendations, "", arrived)


def clock_of(number):
    """Return the clock of a breakout that has begun."""
    return dataclasses.replace(timebox(f"topic {number}"), activity_id=None, topic_id=f"topic {number}")


TOPICS = (topic(1, 1, conveners=("Ana", "Bo")), topic(2, 1, "Room"), topic(3, 2, conveners=("Cy",)), topic(4))


def scene(*rows, view=StageView.AUTOMATIC, topic_id=None, now=T0, **settings):
    return stage_scene(a_session(*rows, **settings), now, view, topic_id)


# --- by itself --------------------------------------------------------------------------------------------


def test_while_no_topic_is_posted_the_room_sees_how_much_room_there_is():
    assert scene(MARKET, slot(1), slot(2), HALL, ROOM) == EmptyWall("What next?", 2, 2)


def test_the_wall_fills_as_topics_are_placed():
    shown = scene(MARKET, slot(1), slot(2), HALL, ROOM, *PEOPLE, *TOPICS)
    assert [each.number for each in shown.slots] == [1, 2]
    assert shown.spaces == ("Hall", "Room")
    numbers = [[cell.topic and cell.topic.number for cell in row] for row in shown.cells]
    assert numbers == [[1, 3], [2, None]], "and the topic without a place is not on it"
    assert shown.cells[0][0].topic == StageTopic(1, "Title 1", ("Ana", "Tenant"))


def test_who_pitched_finds_the_number_also_of_a_topic_that_waits_or_was_merged():
    merged = topic(5, merged_into="topic 1")
    shown = scene(slot(1), slot(2), HALL, ROOM, *TOPICS, merged)
    assert shown.waiting == (4,)
    assert shown.cells[0][0].topic.carries == (5,)
    assert scene(slot(1, at(0), at(45)), HALL, ROOM, *TOPICS, view=StageView.WALL).waiting == (), "none comes"


def test_a_space_that_is_closed_in_a_slot_is_shown_as_such():
    closed = dataclasses.replace(ROOM, closed=("slot 2",))
    shown = scene(MARKET, slot(1), slot(2), HALL, closed, *TOPICS)
    assert [[cell.closed for cell in row] for row in shown.cells] == [[False, False], [False, True]]


@pytest.mark.parametrize(("style", "conveners"), [(NameStyle.ROLES, ("Tenant",)), (NameStyle.NONE, ())])
def test_conveners_are_named_no_further_than_the_session_allows(style, conveners):
    rows = (MARKET, slot(1), HALL, ROOM, *PEOPLE, *TOPICS[:2])
    shown = scene(*rows, names_on_stage=style)
    assert shown.cells[0][0].topic.conveners == conveners
    pitched = scene(*rows, view=StageView.PITCH, topic_id="topic 1", names_on_stage=style)
    assert pitched.topic.conveners == conveners


def test_before_a_slot_comes_the_wall_and_while_it_runs_its_clocks():
    assert isinstance(scene(OVER, slot(1), slot(2), HALL, ROOM, *TOPICS), WallScene)
    shown = scene(OVER, slot(1, at(25)), slot(2), HALL, ROOM, *TOPICS)
    assert shown == ClocksScene(
        1, "slot 1", (StageBreakout("Hall", 1, "Title 1"), StageBreakout("Room", 2, "Title 2"))
    )
    done = slot(1, at(25), at(70))
    assert scene(OVER, done, slot(2), HALL, ROOM, *TOPICS).slots[0].state is State.DONE
    coffee = activity("coffee", Kind.BREAK, started=at(70))
    assert isinstance(scene(OVER, done, coffee, slot(2), HALL, ROOM, *TOPICS), BreakScene)


def test_a_day_may_begin_with_breakouts_that_are_placed():
    assert isinstance(scene(slot(1), slot(2), HALL, ROOM, *TOPICS), WallScene)


def test_convergence_shows_what_has_been_reported_and_what_is_missing():
    done, next_slot = slot(1, at(0), at(45)), slot(2, at(45), at(90))
    meeting = activity("end", Kind.CONVERGENCE, started=at(90))
    agreed = Action("action", 0, "topic 2", "Ring the council", (), "", "")
    news = (report(1, at(50)), report(2, at(60), recommendations="A fan."), agreed)
    shown = scene(done, next_slot, meeting, HALL, ROOM, *TOPICS, *news, *map(clock_of, (1, 2, 3)))
    assert [(item.number, item.recommendations, item.actions) for item in shown.items] == [
        (2, "A fan.", 1),
        (1, "", 0),
    ]
    assert shown.missing == (3,), "the topic without a place was never held"
    assert isinstance(scene(meeting), TalkScene)


# --- by hand ----------------------------------------------------------------------------------------------


def test_a_topic_is_pitched_with_all_it_carries_and_where_it_will_be():
    merged = topic(5, conveners=("Cy",), merged_into="topic 1")
    shown = scene(MARKET, slot(1), HALL, *PEOPLE, *TOPICS, merged, view=StageView.PITCH, topic_id="topic 1")
    pitched = StageTopic(1, "Title 1", ("Ana", "Tenant", "Cy"), carries=(5,))
    assert shown == PitchScene(pitched, "", ("Title 5",), "Hall", 1)


@pytest.mark.parametrize("gone", [{"withdrawn": True}, {"merged_into": "topic 1"}])
def test_a_topic_that_is_not_held_is_not_pitched(gone):
    rows = (MARKET, slot(1), HALL, ROOM, *TOPICS[:1], topic(2, **gone))
    assert isinstance(scene(*rows, view=StageView.PITCH, topic_id="topic 2"), WallScene)
    assert isinstance(scene(*rows, view=StageView.PITCH, topic_id="nobody"), WallScene)


def test_a_view_that_has_nothing_to_show_leaves_what_comes_by_itself():
    for view in (StageView.CLOCKS, StageView.NEWS):
        assert isinstance(scene(MARKET, slot(1), HALL, view=view), EmptyWall)


def test_the_clocks_of_a_slot_that_comes_can_be_put_on_before_it():
    assert scene(OVER, slot(1), slot(2), HALL, ROOM, *TOPICS, view=StageView.CLOCKS).slot == 1


def test_dots_are_shown_with_ties_and_what_they_stand_on():
    options = [Option(name, place, f"Option {name}", None) for place, name in enumerate("ab")]
    dots = [Dots(f"dots {name}", name, None, 4) for name in "ab"]
    shown = scene(*PEOPLE, *options, *dots, view=StageView.RANKING)
    assert shown.options[1] == RankedOption(1, "B", "Option b", 4, tied=True)
    assert (shown.given, shown.people, shown.each) == (8, 3, 3)


def test_shared_priorities_are_what_both_groups_chose():
    options = [Option(name, place, f"Option {name}", None) for place, name in enumerate("abc")]
    chosen = (("a", "T", 1), ("b", "T", 2), ("b", "O", 1), ("c", "O", 2))
    rows = [Priority(f"{name} {who}", name, who, rank) for name, who, rank in chosen]
    groups = {"left_group_id": "T", "right_group_id": "O"}
    shown = scene(*GROUPS, *PEOPLE, *options, *rows, view=StageView.AGREEMENT, **groups)
    assert shown.left == StageSide("T", 2, 2, (Chosen("A", "Option a", (1,)),))
    assert shown.right == StageSide("O", 1, 2, (Chosen("C", "Option c", (2,)),))
    assert shown.shared == (Chosen("B", "Option b", (2, 1)),)
    assert scene(view=StageView.AGREEMENT) == AgreementScene()


def test_no_id_of_a_person_is_in_a_scene():
    people = [person("Ana", id="secret-1"), person("Bo", hidden=True, id="secret-2")]
    topics = (topic(1, 1, conveners=("secret-1", "secret-2")), topic(2, 1, "Room"))
    agreed = Action("action", 0, "topic 1", "Ring", ("secret-1",), "", "")
    rows = (slot(1, at(0)), HALL, ROOM, *people, *topics, report(1), agreed)
    for view in StageView:
        shown = str(scene(*rows, view=view, topic_id="topic 1"))
        assert "secret" not in shown
        assert "Bo" not in shown.replace("BoardScene", "")


# --- a report in short ------------------------------------------------------------------------------------


def test_a_long_report_is_shown_up_to_its_last_whole_sentence():
    assert gist(" Two  words.\n") == "Two words."
    sentences = "This is a sentence of some length. " * 10
    assert gist(sentences) == ("This is a sentence of some length. " * 5).strip()
    words = gist("word " * 100)
    assert words.endswith("word…")
    assert len(words) <= GIST + 1
    assert gist("x" * 500) == "x" * GIST + "…"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (NameStyle.ALL, "Ana Mair and tenant will write. · To the council."),
        (NameStyle.NONE, "… and … will write. · To the council."),
    ],
)
def test_news_name_nobody_who_must_not_be_named(style, said):
    people = [person("Ana Mair", "T"), dataclasses.replace(person("Bo Lee", "T", "tenant"), name_hidden=True)]
    told = report(1, summary="Ana Mair and bo lee will write.\n\nTo the council.")
    rows = (slot(1, at(0)), HALL, TOPICS[0], *people, *GROUPS, told)
    shown = scene(*rows, view=StageView.NEWS, names_on_stage=style)
    assert shown.items[0].summary == said


def test_news_without_a_report_say_only_what_is_missing():
    counted = report(1, summary="")
    shown = scene(slot(1, at(0)), HALL, ROOM, *TOPICS[:2], counted, *map(clock_of, (1, 2)), view=StageView.NEWS)
    assert shown == NewsScene((), (1, 2))
