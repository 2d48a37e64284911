"""Lists of several pages turn by the clock, and stay where they are on a frozen Stage."""

from __future__ import annotations

import pytest

from fishbowl_app.imports.people import PersonImport
from fishbowl_app.model.entities import Kind, NameStyle, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.people import edit_participant, import_people, mark_presence
from fishbowl_app.model.ops.rotation import store_rotation
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.stage.preview import StagePreview
from fishbowl_app.ui.stage.show import stage_show
from tests.ui.conftest import person

LONG = "Llanfairpwllgwyngyllgogerychwyrndrob"  # so long that few go on a page


@pytest.fixture
def tables(session):
    """A table round that is next, with more people than a page has room for."""
    import_people(session, [PersonImport(f"{LONG} {number:02}", "", "", "", None) for number in range(40)])
    coming = add_activity(session, Kind.TABLES, "At tables", 900, at=0)
    seats = {(n % 5 + 1, n // 5 + 1): who.id for n, who in enumerate(session.snapshot.people)}
    store_rotation(session, {coming.id: seats}, seed=1)
    return coming


@pytest.fixture
def stage(tables, controller):
    return stage_show(controller._desk)


@pytest.fixture
def pass_time(desk, clock):
    """Let seconds go by, and the window look at the clock."""

    def go(seconds: float) -> None:
        clock.advance(seconds)
        desk.ticker.tick()

    return go


def words(stage) -> str:
    return " ".join(line.text for line in stage.picture(1280, 720).words)


def test_a_page_stays_for_eight_seconds_and_after_the_last_comes_the_first(stage, pass_time):
    assert "Page 1 of 2" in words(stage)
    assert "Anwen" in words(stage)
    pass_time(7.5)
    assert "Page 1 of 2" in words(stage)
    pass_time(0.5)
    assert "Page 2 of 2" in words(stage)
    assert "Anwen" not in words(stage)
    assert f"{LONG} 39" in words(stage)
    pass_time(8)
    assert "Page 1 of 2" in words(stage)


def test_a_list_begins_with_its_first_page_whenever_it_comes(session, stage, pass_time):
    edit_details(session, names_on_stage=NameStyle.NONE)
    pass_time(12)
    edit_details(session, names_on_stage=NameStyle.ALL)
    assert "Page 1 of 2" in words(stage)
    pass_time(8)
    assert "Page 2 of 2" in words(stage)
    mark_presence(session, [person(session, "Anwen")], Presence.LEFT)
    assert "Page 1 of 2" in words(stage), "it is another list now"


def test_setting_the_clock_of_the_computer_turns_nothing(stage, desk, clock):
    clock.jump(3600)
    desk.ticker.tick()
    assert "Page 1 of 2" in words(stage)


def test_a_frozen_stage_does_not_turn(stage, desk, pass_time):
    desk.actions["freeze"].trigger()
    frozen = stage.picture(1280, 720)
    for _ in range(3):
        pass_time(8)
        assert stage.picture(1280, 720) is frozen
    desk.actions["freeze"].trigger()
    assert "Page 2 of 2" in words(stage), "as if it had not been frozen"


def test_the_preview_turns_with_the_stage(stage, desk, pass_time, qtbot):
    preview = StagePreview(desk)
    qtbot.addWidget(preview)
    pass_time(8)
    assert "Page 2 of 2" in preview.accessibleDescription()


def test_while_the_round_runs_its_tables_turn_too(session, tables, stage, pass_time):
    start_activity(session, tables.id)
    pages = set()
    for _ in range(6):
        pages.add(words(stage).partition("Page ")[2][:6])
        pass_time(8)
    assert {"1 of 3", "2 of 3", "3 of 3"} == pages
    assert "14:1" in words(stage), "and the clock goes on"


def test_a_name_that_is_not_to_be_shown_is_on_no_page(session, tables, stage, pass_time):
    edit_participant(session, person(session, "Anwen"), name_hidden=True)
    edit_participant(session, person(session, "Bethan"), name_hidden=True, role="")
    for began in (False, True):
        if began:
            start_activity(session, tables.id)
        shown = ""
        for _ in range(6):
            shown += words(stage)
            pass_time(8)
        assert "Caradog" in shown
        assert "Anwen" not in shown
        assert "Bethan" not in shown
        assert ("Tenant" in shown) == began
        assert ("Ask the moderator" in shown) != began


@pytest.mark.parametrize(("style", "says"), [(NameStyle.ROLES, "Housing officer"), (NameStyle.NONE, "9 people")])
def test_names_are_shown_no_further_than_the_session_allows(session, tables, stage, style, says):
    edit_details(session, names_on_stage=style)
    before = words(stage)
    start_activity(session, tables.id)
    for shown in (before, words(stage)):
        assert says in shown
        assert not any(who.name in shown for who in session.snapshot.people)
