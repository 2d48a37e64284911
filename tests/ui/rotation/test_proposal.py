"""A proposed plan in the room: drawn, listed, compared, used or let go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from fishbowl_app.jobs import Made
from fishbowl_app.model.entities import Kind, SeatRuleKind
from fishbowl_app.model.errors import WorkerLost
from fishbowl_app.model.ops.agenda import add_activity, delete_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.rotation import pin_seat, set_seat, set_tables
from fishbowl_app.model.ops.seat_rules import add_rule
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.planned import plan_in_use
from fishbowl_app.model.rules.rotation import RotationKind, measure, plan, rank
from fishbowl_app.ui import proposals
from fishbowl_app.ui.change_words import change_text
from fishbowl_app.ui.plan_figures import gist
from fishbowl_app.ui.rotation.rounds_model import CELL
from tests.ui.conftest import person
from tests.ui.rotation.conftest import cell, choose, names

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def propose(qtbot, room):
    """Ask for another plan, and return its changes by cell as they are heard."""
    qtbot.keyClick(room.seats, Key.Key_A, CTRL | SHIFT)
    assert room.sheet.proposal is not None
    return room.sheet.changes


def changed_cells(room):
    """Return chair and round of the cells that are marked as changed."""
    model = room.seats.plan
    all_cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(3)]
    return [(index.row() + 1, index.column() + 1) for index in all_cells if index.data(CELL).was is not None]


def test_another_plan_is_proposed_and_not_yet_in_use(qtbot, planned, session):
    before = dict(session.snapshot.planned_seats)
    propose(qtbot, planned)
    assert session.snapshot.planned_seats == before
    assert planned.bar.isVisible()
    count = len(planned.sheet.proposal.changes)
    assert planned.bar.words.text().startswith(f"Proposed: {count} changes.")
    assert "Better: " in planned.bar.words.text()
    assert len(changed_cells(planned)) == count


def test_each_press_of_another_plan_brings_another_one(qtbot, planned, session):
    propose(qtbot, planned)
    seeds = [planned.sheet.proposal.question.seed]
    propose(qtbot, planned)
    seeds.append(planned.sheet.proposal.question.seed)
    assert seeds[1] == seeds[0] + 1
    qtbot.keyClick(planned.bar.use, Key.Key_Return)
    assert session.snapshot.fishbowl.plan_seed == seeds[1]


def test_a_changed_cell_says_who_sat_there(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    (change,) = planned.sheet.proposal.changes
    came = session.snapshot.participants[change.comes].name
    assert cell(planned, 2, 1).data(ACCESSIBLE) == f"Round 1, Chair 2, {came}, was Bethan"
    assert changed_cells(planned) == [(2, 1)]


def test_each_change_is_listed_and_leads_to_its_cell(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    changes = planned.inspector.changes
    qtbot.waitUntil(lambda: changes.model.rowCount() == 1)
    (change,) = planned.sheet.proposal.changes
    came = session.snapshot.participants[change.comes].name
    assert changes.model.index(0).data() == f"Round 1, chair 2: {came} instead of Bethan"
    changes.list.setFocus()
    qtbot.keyClick(changes.list, Key.Key_Down)
    changes.list.setCurrentIndex(changes.model.index(0))
    assert planned.seats.currentIndex() == cell(planned, 2, 1)


def test_by_person_the_changes_are_marked_too(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    planned.tools.show_by_person(True)
    index = planned.people.people.index_of_somebody(
        planned.sheet.proposal.changes[0].comes, session.snapshot.rounds[0].id
    )
    assert index.data(ACCESSIBLE).endswith("chair 2, was outer circle")


def test_using_it_is_one_step_that_undo_takes_back(qtbot, planned, session):
    before = [names(session, number) for number in (1, 2, 3)]
    propose(qtbot, planned)
    qtbot.keyClick(planned.bar.use, Key.Key_Return)
    assert planned.sheet.proposal is None
    assert [names(session, number) for number in (1, 2, 3)] != before
    session.undo()
    assert [names(session, number) for number in (1, 2, 3)] == before


def test_escape_lets_it_go_and_gives_the_focus_back(qtbot, planned, session):
    choose(planned, 1, 2)
    before = dict(session.snapshot.planned_seats)
    propose(qtbot, planned)
    assert planned.bar.use.hasFocus()
    qtbot.keyClick(planned.bar.use, Key.Key_Escape)
    assert planned.sheet.proposal is None
    assert planned.seats.hasFocus()
    assert session.snapshot.planned_seats == before
    assert changed_cells(planned) == []


def test_seats_are_not_changed_by_hand_while_a_plan_is_proposed(qtbot, planned, session, bridge):
    before = dict(session.snapshot.planned_seats)
    propose(qtbot, planned)
    choose(planned, 1, 1)
    for key, modifiers in ((Key.Key_Delete, Mod.NoModifier), (Key.Key_B, Mod.NoModifier), (Key.Key_Down, CTRL)):
        with qtbot.waitSignal(bridge.said) as said:
            qtbot.keyClick(planned.seats, key, modifiers)
        assert said.args[0] == "Use the proposed plan or let it go before you change seats by hand."
    assert session.snapshot.planned_seats == before


def test_a_pin_is_kept_by_what_is_proposed_instead(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    choose(planned, 1, 1)
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL)
    assert planned.sheet.proposal is not None
    assert cell(planned, 1, 1).data(CELL).pinned
    assert planned.sheet.planned[cell_place(session, 1, 1)] == person(session, "Anwen")


def cell_place(session, number, chair):
    return session.snapshot.rounds[number - 1].id, (0, chair)


def test_a_seat_that_is_only_proposed_is_not_pinned(qtbot, planned, session, bridge):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    choose(planned, 2, 1)
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(planned.seats, Key.Key_T, CTRL)
    assert said.args[0] == "This seat is only proposed: use the plan first, then pin it."


def test_when_the_session_changes_the_proposal_is_let_go_with_a_word(qtbot, planned, session, bridge):
    for act in (
        lambda: mark_presence(session, [person(session, "Ffion")], "left"),
        lambda: set_seat(session, session.snapshot.rounds[2].id, 1, None),
        lambda: start_activity(session, session.snapshot.rounds[0].id),
    ):
        propose(qtbot, planned)
        with qtbot.waitSignal(bridge.said) as said:
            act()
        assert said.args[0] == "The session has changed, so the proposed plan is let go."
        assert planned.sheet.proposal is None


def test_what_is_no_matter_of_the_plan_leaves_the_proposal(qtbot, planned, session):
    propose(qtbot, planned)
    mark_presence(session, [person(session, "Ffion")], "present")
    assert planned.sheet.proposal is not None


def test_planning_again_a_plan_that_fits_says_so(qtbot, planned, session, bridge):
    add_participant(session, name="Gwen")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    if planned.sheet.proposal is not None:
        qtbot.keyClick(planned.bar.use, Key.Key_Return)
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    assert said.args[0] == "Planning again changes nothing: the plan fits."
    assert planned.sheet.proposal is None


def test_looking_longer_goes_on_beside_and_stops_with_the_best(qtbot, planned, session, desk):
    qtbot.keyClick(planned.seats, Key.Key_L, CTRL | SHIFT)
    assert desk.proposals.looking
    assert planned.bar.share.isVisible()
    qtbot.waitUntil(lambda: desk.proposals.proposal is not None, timeout=20_000)
    assert planned.bar.words.text().startswith("Looking for a better plan…") or not desk.proposals.looking
    desk.proposals.stop()
    qtbot.waitUntil(lambda: not desk.proposals.looking)
    assert planned.bar.use.isVisible()
    assert planned.bar.share.isHidden()


def test_looking_ends_when_the_session_changes(qtbot, planned, session, desk):
    qtbot.keyClick(planned.seats, Key.Key_L, CTRL | SHIFT)
    mark_presence(session, [person(session, "Ffion")], "left")
    assert not desk.proposals.looking
    assert planned.sheet.proposal is None


def test_a_pin_of_who_has_left_is_let_go_and_said(qtbot, planned, session):
    choose(planned, 2, 1)
    qtbot.keyClick(planned.seats, Key.Key_T, CTRL)
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    assert "Gives up the pin of Bethan in round 1." in planned.bar.words.text()
    qtbot.keyClick(planned.bar.use, Key.Key_Return)
    assert "Bethan" not in names(session, 1).values()
    assert not any(seat.pinned for seat in session.snapshot.planned_seats.values())


def test_when_the_search_fails_it_is_told_and_what_was_proposed_stays(qtbot, planned, session, desk, bridge):
    propose(qtbot, planned)
    before = desk.proposals.proposal
    desk.proposals.look_longer()
    with qtbot.waitSignal(bridge.failed):
        desk.proposals._planning.failed.emit(WorkerLost())
    assert not desk.proposals.looking
    assert desk.proposals.proposal is before


def test_rules_that_cannot_all_be_kept_are_said_calmly_with_the_way_to_them(qtbot, planned, session, bridge):
    apart = [person(session, "Anwen"), person(session, "Bethan")]
    for seat in session.snapshot.seats_of_round(session.snapshot.rounds[0].id):
        if seat.participant_id in apart:
            pin_seat(session, seat.id, True)
    add_rule(session, SeatRuleKind.NOT, [person(session, "Dylan")], [session.snapshot.rounds[1].id])
    add_rule(session, SeatRuleKind.APART, apart)
    qtbot.waitUntil(lambda: planned.bar.words.text() == "Not all rules can be kept.")
    assert not planned.bar.again.isVisible()
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    assert said.args[0] == "Planning again changes nothing: not all rules can be kept."
    planned.bar.which.click()
    rules = planned.inspector.rules
    assert rules.list.hasFocus()
    assert rules.list.key() == session.snapshot.rule_list[-1].id, "the one that is barred"
    assert rules.box.isVisible()
    assert "Kept apart in every round: Anwen, Bethan." in rules.box.words.text()


def test_a_proposal_that_cannot_keep_all_rules_says_so(qtbot, planned, session):
    add_rule(session, SeatRuleKind.APART, [who.id for who in session.snapshot.people])
    qtbot.keyClick(planned.seats, Key.Key_A, CTRL | SHIFT)
    assert "Not all rules can be kept." in planned.bar.words.text()
    assert planned.bar.which.isVisible()


def looking(desk, monkeypatch):
    """Look for a better plan, of which nothing is told but what a test tells."""
    monkeypatch.setattr(desk.proposals._planning, "start", lambda *_: None)
    desk.proposals.look_longer()
    return desk.proposals._planning


def plan_in_use_of(proposal):
    """Return the plan in use and its measures, as if a search had found it."""
    return plan_in_use(proposal.question.asked), proposal.question.before


def test_looking_longer_keeps_what_is_proposed_until_it_finds_better(qtbot, planned, desk, bridge, monkeypatch):
    desk.proposals.another()
    best = desk.proposals.proposal
    worse = plan_in_use_of(best)
    assert rank(best.question.problem, worse[1]) > rank(best.question.problem, best.measures)
    monkeypatch.setattr(proposals, "at_limit", lambda *_: False)
    search = looking(desk, monkeypatch)
    search.improved.emit(0.1, Made(*worse))
    assert desk.proposals.proposal is best
    with qtbot.waitSignal(bridge.said) as said:
        search.finished.emit(Made(*worse))
    assert said.args[0] == "No better plan was found."
    assert desk.proposals.proposal is best
    assert not desk.proposals.looking


def test_a_search_that_finds_nothing_better_than_the_plan_in_use_proposes_nothing(
    qtbot, room, session, desk, bridge, monkeypatch
):
    desk.proposals.plan()
    monkeypatch.setattr(proposals, "at_limit", lambda *_: False)
    search = looking(desk, monkeypatch)
    found = plan(desk.proposals._sought.problem, seed=77)
    made = Made(found, measure(desk.proposals._sought.problem, found))
    search.improved.emit(0.1, made)
    assert desk.proposals.proposal is None
    search.finished.emit(made)
    assert desk.proposals.proposal is None


def test_where_nothing_can_be_better_nothing_is_looked_for(qtbot, room, session, desk, bridge):
    for item in session.snapshot.rounds[1:]:
        delete_activity(session, item.id)
    desk.proposals.plan()
    with qtbot.waitSignal(bridge.said) as said:
        desk.proposals.look_longer()
    assert said.args[0] == "Nothing can be better: every figure is at its limit."
    assert not desk.proposals.looking


def test_what_is_asked_otherwise_while_a_search_runs_ends_it(qtbot, planned, session, desk, bridge, monkeypatch):
    choose(planned, 1, 1)
    deeds = (
        lambda: qtbot.keyClick(planned.seats, Key.Key_T, CTRL),
        lambda: desk.proposals.forbid(person(session, "Elin"), session.snapshot.rounds[0].id),
        lambda: desk.proposals.allow(person(session, "Elin"), session.snapshot.rounds[0].id),
    )
    for deed in deeds:
        looking(desk, monkeypatch)
        assert desk.proposals.looking
        with qtbot.waitSignal(bridge.said) as said:
            deed()
        assert said.args[0] == "What is asked of the plan has changed, so the search has ended."
        assert not desk.proposals.looking
        assert desk.proposals.proposal is None


def test_a_few_changes_are_named_in_the_line_itself(qtbot, planned, session):
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    (change,) = planned.sheet.proposal.changes
    came = session.snapshot.participants[change.comes].name
    assert f"Round 1, chair 2: {came} instead of Bethan." in planned.bar.words.text()


def test_better_and_worse_are_told_in_whole_phrases(qtbot, planned, desk):
    desk.proposals.another()
    made = desk.proposals.proposal
    before, after = made.question.before, made.measures
    assert after.pairs_met > before.pairs_met
    assert f"{after.pairs_met - before.pairs_met} more pairs meet" in gist(made)
    worse = replace(made, measures=before, question=replace(made.question, before=after))
    assert f"{after.pairs_met - before.pairs_met} fewer pairs meet" in gist(worse)


def test_at_tables_changes_are_told_by_person(qtbot, room, session, desk):
    tables = add_activity(session, Kind.TABLES, "Tables", 600)
    set_tables(session, 2)
    desk.proposals.look_at(RotationKind.TABLES)
    for place, name in enumerate(("Anwen", "Bethan", "Dylan", "Caradog", "Elin")):
        set_seat(session, tables.id, place % 3 + 1, person(session, name), table=place // 3 + 1)
    add_rule(session, SeatRuleKind.APART, [person(session, "Anwen"), person(session, "Dylan")])
    for name in ("Anwen", "Bethan"):
        seat = next(
            s for s in session.snapshot.planned_seats.values() if s.participant_id == person(session, name)
        )
        pin_seat(session, seat.id, True)
    qtbot.keyClick(room.seats, Key.Key_R, CTRL)
    told = [change_text(session.snapshot, step) for step in desk.proposals.proposal.steps]
    assert "Table round 1, Dylan: table 2 instead of 1" in told
    assert any(words.startswith("Table round 1, Ffion: comes to table ") for words in told)
    assert all(words.startswith("Table round 1, ") for words in told)
    mark_presence(session, [person(session, "Caradog")], "left")
    qtbot.keyClick(room.seats, Key.Key_R, CTRL)
    told = [change_text(session.snapshot, step) for step in desk.proposals.proposal.steps]
    assert "Table round 1, Caradog: leaves table 2" in told
    assert "no rule broken" in gist(desk.proposals.proposal), "figures are compared though somebody left"


def test_chairs_that_are_gone_are_told_and_a_plan_proposed(qtbot, planned, session):
    seat = session.snapshot.seats_of_round(session.snapshot.rounds[0].id)[2]
    pin_seat(session, seat.id, True)
    set_seat(session, session.snapshot.rounds[0].id, 4, person(session, "Ffion"))
    edit_fishbowl(session, chairs=3, free_chairs=0)
    lost = "1 planned seats were on chairs that are gone."
    qtbot.waitUntil(lambda: planned.bar.words.text() == lost)
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    assert "Round 1, chair 4: Ffion goes." in planned.bar.words.text()
    qtbot.keyClick(planned.bar.use, Key.Key_Return)
    qtbot.waitUntil(lambda: lost not in planned.bar.words.text())
    assert not session.snapshot.lost_seats


def test_where_more_are_planned_than_there_are_places_figures_wait_for_a_plan_that_fits(qtbot, planned, session):
    edit_fishbowl(session, chairs=4, free_chairs=2)
    words = "More people are planned than there are places: rounds 1–3."
    qtbot.waitUntil(lambda: words in planned.bar.words.text())
    assert planned.header.says.text() == "What the plan reaches is said when it fits: plan again."
    assert planned.inspector.compare.model.rows == []


def test_the_table_stays_where_it_is_when_the_line_comes_and_goes(qtbot, planned, session, desk):
    def top():
        planned.window().grab()  # lays all out
        return planned.seats.mapTo(planned.window(), planned.seats.rect().topLeft()).y()

    qtbot.waitUntil(lambda: planned.header.says.text().startswith("Everybody"))
    before = top()
    mark_presence(session, [person(session, "Bethan")], "left")
    qtbot.waitUntil(planned.bar.isVisible)
    assert planned.header.says.isHidden()
    qtbot.waitUntil(lambda: top() == before)
    qtbot.keyClick(planned.seats, Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: top() == before)
    desk.proposals.use()
    qtbot.waitUntil(planned.bar.isHidden)
    qtbot.waitUntil(lambda: top() == before)
