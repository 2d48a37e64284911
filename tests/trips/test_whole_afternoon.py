"""A whole afternoon of open space through the real window: from three spreadsheets to the PDF."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Kind, NameStyle, State
from fishbowl_app.model.rules.arranged import arrange_problem
from fishbowl_app.model.rules.openspace import Arrangement, measure
from fishbowl_app.model.rules.stage import BreakScene, Welcome
from fishbowl_app.model.rules.stage_open_space import (
    AgreementScene,
    ClocksScene,
    EmptyWall,
    NewsScene,
    PitchScene,
    RankingScene,
    WallScene,
)
from fishbowl_app.ui.imports import choose
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.summary import saving
from tests.export.pdf.reading import squeezed, text_of
from tests.trips.afternoon import CTRL, SHIFT, Afternoon, Key, Sheets


@pytest.fixture
def day(qtbot, window, hands, clock, monkeypatch):
    made = Afternoon(qtbot, window, hands, clock)
    made.begin(monkeypatch)
    return made


@pytest.fixture
def sheets(tmp_path):
    return Sheets(tmp_path)


def test_from_three_spreadsheets_to_the_summary(qtbot, day, sheets, tmp_path, monkeypatch):
    come_in(day, sheets, monkeypatch)
    arrange(day)
    lose_a_space(day)
    run_the_first_slot(day)
    merge_and_split_a_late_topic(day)
    run_the_other_slots(day)
    report(day)
    count_dots(day)
    compare_groups(day)
    agree_on_actions(day)
    export(qtbot, day, tmp_path, monkeypatch)


def come_in(day, sheets, monkeypatch) -> None:
    """People, spaces, topics and what people chose; the marketplace begins."""
    files = [sheets.people(), sheets.spaces(), sheets.topics(), sheets.choices()]
    monkeypatch.setattr(choose, "ask_path", lambda *_: files.pop(0))
    day.go(Key.Key_2)
    day.bring_in("import")
    day.hands.press(Key.Key_A, CTRL)
    day.hands.press(Key.Key_P)
    assert isinstance(day.stage.scene, Welcome)
    for _ in range(3):  # the welcome begins, ends, the marketplace begins
        day.hands.press(Key.Key_Return, CTRL)
    assert day.snapshot.live.kind is Kind.OPEN_SPACE
    assert isinstance(day.stage.scene, EmptyWall)
    day.go(Key.Key_6)
    said = [day.bring_in(f"import_{what}") for what in ("spaces", "topics", "choices")]
    assert [words.split()[1:3] for words in said] == [["6", "spaces"], ["24", "topics"], ["600", "choices"]]
    assert len(day.snapshot.people) == 120
    assert {topic.slot_id for topic in day.snapshot.topic_list} == {None}
    scene = day.stage.scene
    assert isinstance(scene, WallScene)
    assert (len(scene.slots), len(scene.spaces)) == (4, 6)


def arrange(day) -> None:
    """Ctrl+R and Enter: nobody is in two places, everybody finds a seat, and the room sees the wall."""
    day.hands.press(Key.Key_R, CTRL)
    assert len(day.proposal.moves) == 24
    assert day.snapshot.wall == {}
    day.hands.press(Key.Key_Return)
    assert len(day.snapshot.wall) == 24
    assert day.busy_twice() == day.without_what_they_need() == []
    problem = arrange_problem(day.snapshot).problem
    found = measure(problem, Arrangement(problem.published))
    assert (found.turned_away, found.off_wall) == (0, 0)
    assert found.fits > 0.9
    assert all(cell.topic for row in day.stage.scene.cells for cell in row)
    day.room.wall.board.begin()
    day.hands.press(Key.Key_E)
    assert isinstance(day.stage.scene, PitchScene)
    day.hands.press(Key.Key_F5, SHIFT)
    assert isinstance(day.stage.scene, WallScene)


def lose_a_space(day) -> None:
    """The library is lost all afternoon, the foyer is opened instead: those four topics move, and no others."""
    wall = day.room.wall
    library = next(space.id for space in day.snapshot.space_list if space.name == "Library")
    lost = [topic.id for topic in day.snapshot.wall.values() if topic.space_id == library]
    for topic_id in lost:
        wall.board.begin()
        wall.choose(topic_id)
        day.hands.press(Key.Key_X)
    assert len(day.snapshot.wall) == 20
    day.hands.press(Key.Key_R, CTRL)
    told = (*day.said, wall.arranging.bar.words.text())
    assert any("4 topic(s) find no place" in words for words in told), "there is no cell for them"
    day.window.actions_table["let_go_wall"].trigger()
    assert day.proposal is None
    wall.places.new_space.setFocus()
    day.typed("Foyer")
    lacking = day.cells()
    day.hands.press(Key.Key_R, CTRL)
    assert {move.topic_id for move in day.proposal.moves} >= set(lost)
    assert len(day.proposal.moves) <= len(lost) + 2
    assert wall.arranging.moves.list.model().rowCount() == len(day.proposal.moves)
    day.hands.press(Key.Key_Return)
    placed = day.cells()
    assert len(day.snapshot.wall) == 24
    assert day.busy_twice() == day.without_what_they_need() == []
    day.hands.press(Key.Key_Z, CTRL)
    assert day.cells() == lacking
    day.hands.press(Key.Key_Y, CTRL)
    assert day.cells() == placed


def run_the_first_slot(day) -> None:
    """One key starts six clocks; one gets five minutes; the last call and the end are heard once each."""
    day.go(Key.Key_6, Key.Key_2)
    day.hands.press(Key.Key_F3)
    assert isinstance(day.stage.scene, ClocksScene)
    assert [face.digits for face in day.stage.clocks] == ["50:00"] * 6
    third = day.room.breakouts.model.rows[2]
    day.hands.type(str(third.number))
    day.hands.press(Key.Key_Plus, CTRL | SHIFT)
    day.hands.press(Key.Key_Escape)
    assert [face.digits for face in day.stage.clocks] == ["50:00"] * 2 + ["55:00"] + ["50:00"] * 3
    last_call_s = day.snapshot.open_space.last_call_s
    day.said.clear()
    day.pass_time(50 - last_call_s / 60)
    day.pass_time(0.5)
    assert day.heard == [Sound.WRAP_UP]
    assert len([words for words in day.said if "last call" in words.lower()]) == 1
    day.pass_time(last_call_s / 60 - 0.5)
    day.pass_time(1)
    assert [face.over for face in day.stage.clocks] == ["+1:00"] * 2 + [""] + ["+1:00"] * 3
    assert day.heard.count(Sound.TIME) == 1
    assert day.snapshot.live.kind is Kind.SLOT, "nobody is cut off"


def merge_and_split_a_late_topic(day) -> None:
    """No cell is left for it, so it joins another; split, all is as before; undone, it has joined again."""
    day.hands.press(Key.Key_1, CTRL)
    day.hands.press(Key.Key_Insert)
    day.typed("Where the young go after nine")
    before = day.snapshot.topics
    late = day.snapshot.topic_list[-1]
    assert (late.number, late.slot_id) == (25, None)
    day.room.wall.list.table.begin()
    day.room.wall.choose(late.id)
    last = day.snapshot.slots[-1].id
    carrier = next(topic for topic in day.snapshot.wall.values() if topic.slot_id == last)
    day.hands.press(Key.Key_M)
    day.typed(str(carrier.number))
    assert day.snapshot.topics[late.id].merged_into == carrier.id
    assert day.snapshot.topics[carrier.id] == before[carrier.id]
    day.hands.press(Key.Key_M, SHIFT)
    assert day.snapshot.topics == before
    day.hands.press(Key.Key_Z, CTRL)
    assert day.snapshot.topics[late.id].merged_into == carrier.id


def run_the_other_slots(day) -> None:
    """After the break one key starts each slot, and one finishes it."""
    day.hands.press(Key.Key_2, CTRL)
    day.hands.press(Key.Key_Return, CTRL)
    assert isinstance(day.stage.scene, BreakScene)
    day.hands.press(Key.Key_Return, CTRL)
    day.pass_time(15)
    for slot in day.snapshot.slots[1:]:
        day.hands.press(Key.Key_F3)
        assert day.snapshot.live.id == slot.id
        assert len(day.stage.clocks) == 6
        day.pass_time(50)
        day.hands.press(Key.Key_Return, CTRL)
    assert [slot.state for slot in day.snapshot.slots] == [State.DONE] * 4
    day.hands.press(Key.Key_1, CTRL)
    assert all(card.over for card in day.room.wall.sheet.cards.values())


def report(day) -> None:
    """Three of 24 report; the others are named, here and to the room."""
    day.hands.press(Key.Key_3, CTRL)
    reports = day.room.reports
    for number in range(1, 4):
        day.hands.press(Key.Key_Return)
        day.typed(str(10 + number))
        reports.form.summary.setFocus()
        day.hands.type(f"What breakout {number} found.")
        reports.form.recommendations.setFocus()
        day.hands.type(f"Do thing {number} first.")
        day.hands.press(Key.Key_Down, CTRL)
        reports.list.setFocus()
        day.pass_time(1)
    told = reports.tally.text()
    assert told.startswith("3 of 24 reports; missing")
    missing = [item.called for item in reports._items if item.missing]
    assert len(missing) == 21
    assert missing[0] in told
    day.hands.press(Key.Key_Return, CTRL)  # the convergence
    scene = day.stage.scene
    assert isinstance(scene, NewsScene)
    assert [item.summary for item in scene.items] == [f"What breakout {number} found." for number in (3, 2, 1)]
    assert len(scene.missing) == 21


def count_dots(day) -> None:
    """Six options, three dots for each of 120 people; one dot too many is said."""
    day.hands.press(Key.Key_4, CTRL)
    dots = day.room.convergence.dots
    day.typed("Warm homes", "Repairs", "Buses", "Rents", "Lifts", "Shade")
    day.by_tab(dots.begin_button)
    day.hands.press(Key.Key_Space)
    day.typed("a 100", "b 80", "c 80", "d 60", "e 40", "f 1")
    assert dots.check.words.text().startswith("361 of 360")
    day.hands.press(Key.Key_Z, CTRL)
    assert dots.check.words.text().startswith("360 of 360")
    assert isinstance(day.stage.scene, NewsScene), "the room sees dots only when it is to"
    day.hands.press(Key.Key_F11, SHIFT)
    scene = day.stage.scene
    assert isinstance(scene, RankingScene)
    assert [(row.rank, row.letter, row.count, row.tied) for row in scene.options[:3]] == [
        (1, "A", 100, False), (2, "B", 80, True), (2, "C", 80, True),
    ]  # fmt: skip


def compare_groups(day) -> None:
    """Tenants and officers rank on their own; what both chose is shared."""
    day.hands.press(Key.Key_G, CTRL | SHIFT)
    part = day.room.convergence.priorities
    for side in (part.settings.left, part.settings.right):
        day.by_tab(side)
        day.hands.press(Key.Key_Down)
    day.by_tab(part.entry.line)
    day.typed("b a e", "a d c")
    day.window.actions_table["stage_shared"].trigger()
    scene = day.stage.scene
    assert isinstance(scene, AgreementScene)
    assert [(row.title, sorted(row.ranks)) for row in scene.shared] == [("Warm homes", [1, 2])]
    assert {(side.name, side.base) for side in (scene.left, scene.right)} == {("Tenants", 80), ("Officers", 40)}


def agree_on_actions(day) -> None:
    day.hands.press(Key.Key_J, CTRL | SHIFT)
    day.hands.type("Write to the bus company")
    day.hands.press(Key.Key_Tab)
    day.hands.type("Lowri Derwen")
    day.hands.press(Key.Key_Tab)
    day.typed("May")
    (action,) = day.snapshot.action_list
    assert [day.snapshot.participants[who].name for who in action.who_ids] == ["Lowri Derwen"]


def export(qtbot, day, folder, monkeypatch) -> None:
    """The PDF says what was held, reported, chosen, shared and promised."""
    target = folder / "summary.pdf"
    monkeypatch.setattr(saving, "ask_path", lambda *_: target)
    day.hands.press(Key.Key_P, CTRL)
    day.hands.press(Key.Key_S, CTRL)
    qtbot.waitUntil(target.is_file, timeout=20_000)
    text = text_of(target)
    held = [topic.title for topic in day.snapshot.topic_list]
    for words in (
        *held, "Foyer", "Choir room", "What breakout 2 found.", "Do thing 3 first.", "Dots placed: 360.",
        "100, place 1", "Tenants (people: 80) and Officers (people: 40)", "Write to the bus company", "May",
    ):  # fmt: skip
        assert squeezed(words) in text, words
    assert squeezed("Lowri Derwen") not in text, "the session names roles only"
    assert day.snapshot.details.names_in_summary is NameStyle.ROLES
