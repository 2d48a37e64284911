"""Arranging the wall from its page: proposed, listed, used as one step, looked at longer, let go."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Kind, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.interest import set_interest
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.spaces import add_space, close_space
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.session import Session
from fishbowl_app.ui.openspace.wall import proposals
from fishbowl_app.ui.openspace.wall.page import WallPage
from fishbowl_app.ui.openspace.wall.ways import WaysDialog
from tests.ui.conftest import person


@pytest.fixture
def topics(session):
    """Two slots, two spaces, three topics; everybody wants the first two, which are side by side."""
    for title in ("Before tea", "After tea"):
        add_activity(session, Kind.SLOT, title, 2700)
    for name in ("Hall", "Yard"):
        add_space(session, name, capacity=20)
    made = [add_topic(session, title) for title in ("Buses", "Fares", "Maps")]
    for topic in made[:2]:
        set_interest(session, topic.id, list(session.snapshot.participants))
    return made


@pytest.fixture
def page(qtbot, desk, topics):
    made = WallPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    made.shut()


def slots(session):
    return {
        topic.title: session.snapshot.activities[topic.slot_id].title for topic in session.snapshot.open_topics
    }


def test_a_wall_is_proposed_with_its_moves_and_used_as_one_step(page, session, desk):
    before = slots(session)
    desk.actions["arrange_wall"].trigger()
    proposal = page.arranging.proposals.proposal
    assert slots(session) == before
    assert page.arranging.bar.words.text().endswith(" move. 100 % of choices fit, the most possible.")
    assert "No arrangement can reach more." in page.arranging.bar.accessibleName()
    assert page.side.currentWidget() is page.arranging.moves
    assert len(page.arranging.moves.list.model().rows) == len(proposal.moves) > 0
    desk.actions["use_wall"].trigger()
    assert slots(session)["Buses"] != slots(session)["Fares"]
    assert session.undo_op == Op.ARRANGE
    Session.undo(session)
    assert slots(session) == before


def test_on_a_small_screen_the_line_over_the_wall_and_the_tabs_keep_to_their_room(page, desk):
    page.resize(880, 600)
    desk.actions["arrange_wall"].trigger()
    QApplication.processEvents()
    bar, tabs = page.arranging.bar, page.side.tabBar()
    assert bar.words.height() < 2 * bar.words.fontMetrics().height()
    assert bar.use.y() == bar.drop.y()
    assert tabs.count() == 4
    assert tabs.tabRect(3).right() <= tabs.width()


def test_the_wall_has_the_focus_where_what_had_it_is_not_seen_any_more(page, desk):
    page.side.setCurrentWidget(page.places)
    page.places.new_space.setFocus()
    desk.actions["arrange_wall"].trigger()
    assert page.arranging.bar.use.hasFocus()
    desk.actions["use_wall"].trigger()
    assert page.board.hasFocus()


def test_letting_go_changes_nothing(page, session, desk):
    before = session.snapshot
    desk.actions["arrange_wall"].trigger()
    desk.actions["let_go_wall"].trigger()
    assert page.arranging.proposals.proposal is None
    assert session.snapshot is before
    assert page.side.indexOf(page.arranging.moves) < 0


def test_once_arranged_few_topics_move_when_a_space_is_lost(page, session, desk):
    desk.actions["arrange_wall"].trigger()
    desk.actions["use_wall"].trigger()
    yard = session.snapshot.space_list[1]
    close_space(session, yard.id, [slot.id for slot in session.snapshot.slots])
    add_space(session, "Tent", capacity=20)
    lost = len(session.snapshot.unplaced)
    assert lost
    desk.actions["arrange_wall"].trigger()
    moves = page.arranging.proposals.proposal.moves
    assert len(moves) == lost
    assert all(move.before is None for move in moves)


def test_a_proposal_goes_when_the_session_asks_something_else(qtbot, page, session, desk, bridge):
    desk.actions["arrange_wall"].trigger()
    with qtbot.waitSignal(bridge.said) as said:
        mark_presence(session, [person(session, "Anwen")], Presence.LEFT)
    assert said.args[0] == "The session has changed, so the proposed wall is let go."
    assert page.arranging.proposals.proposal is None


def test_looking_longer_proves_the_limit_and_can_be_stopped(qtbot, page, session, desk, monkeypatch):
    monkeypatch.setattr(proposals, "LONG_S", 0.05)
    monkeypatch.setattr(proposals, "EFFORT", 20_000)
    asked = page.arranging.proposals
    with qtbot.waitSignal(asked.proposed, timeout=20_000):
        desk.actions["look_longer_wall"].trigger()
        assert asked.looking
    assert asked.proposal.measures.served <= asked.proposal.limit.weight
    monkeypatch.setattr(proposals, "LONG_S", 1_000.0)
    desk.actions["look_longer_wall"].trigger()
    with qtbot.waitSignal(asked.proposed, timeout=20_000):
        desk.actions["look_longer_wall"].trigger()
    assert not asked.looking
    assert asked.proposal is not None


def test_what_was_proven_is_still_said_where_no_better_wall_was_found(qtbot, page, session, desk, monkeypatch):
    """Three people want two topics each, all of them different pairs: in two slots one of the six does not fit."""
    people = list(session.snapshot.participants)[:3]
    for left_out, topic in enumerate(session.snapshot.topic_list):
        set_interest(session, topic.id, [who for number, who in enumerate(people) if number != left_out])
    desk.actions["arrange_wall"].trigger()
    desk.actions["use_wall"].trigger()
    assert "not proven yet" in page.arranging.bar.accessibleName()
    monkeypatch.setattr(proposals, "LONG_S", 0.05)
    monkeypatch.setattr(proposals, "EFFORT", 1_000_000)
    asked = page.arranging.proposals
    with qtbot.waitSignal(asked.changed, timeout=20_000, check_params_cb=lambda: not asked.looking):
        desk.actions["look_longer_wall"].trigger()
    assert asked.proposal is None
    assert page.arranging.bar.accessibleName() == "83.3 % of choices fit. No arrangement can reach more."


def test_where_nothing_moves_it_says_why_a_topic_finds_no_place(page, session, desk, bridge):
    add_topic(session, "Lights")
    desk.actions["arrange_wall"].trigger()
    desk.actions["use_wall"].trigger()
    said = []
    bridge.said.connect(lambda words, tone: said.append(words))
    add_topic(session, "Paths")  # the wall has four cells, which all have their topic
    desk.actions["arrange_wall"].trigger()
    assert page.arranging.proposals.proposal is None
    assert "5 Paths: all places are taken" in said[-1]


def test_what_is_missing_is_said(qtbot, desk, bridge):
    page = WallPage(desk)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(bridge.refused):
        desk.actions["arrange_wall"].trigger()


def test_who_chose_nothing_is_among_the_ways_only_when_searched(qtbot, page, session, desk):
    add_participant(session, name="Zara")
    desk.actions["wall_ways"].trigger()
    dialog = page.findChild(WaysDialog)
    shown = dialog.table.model()
    assert len(dialog.model.rows) == 7
    assert "Zara" not in [shown.index(row, 0).data() for row in range(shown.rowCount())]
    dialog.search.searched.emit("zar")
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["Zara"]


def test_everybody_has_a_suggested_way_that_can_be_copied(qtbot, page, session, desk):
    desk.actions["arrange_wall"].trigger()
    desk.actions["use_wall"].trigger()
    desk.actions["wall_ways"].trigger()
    dialog = page.findChild(WaysDialog)
    assert len(dialog.model.rows) == 6
    name, *stops = dialog.model.rows[0]
    assert name == "Anwen"
    assert all(stop.split(" · ")[1] in ("1 Buses", "2 Fares") for stop in stops)
    dialog.copy.click()
    assert QApplication.clipboard().text().splitlines()[1] == "\t".join([name, *stops])
