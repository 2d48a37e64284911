"""The agenda wall in a window: two slots by two spaces, six people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.ops.wall import move_topic
from fishbowl_app.model.rules.wall import MarkKind
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.openspace.wall.board_model import CARD
from fishbowl_app.ui.openspace.wall.card_paint import signs_of
from fishbowl_app.ui.openspace.wall.drags import mime_of
from fishbowl_app.ui.openspace.wall.offers import to_merge_with
from fishbowl_app.ui.openspace.wall.page import WallPage
from fishbowl_app.ui.theme import pixels
from tests.ui.conftest import person

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, desk, session):
    """The page as the window shows it, with two slots and two spaces and no topic yet."""
    for number in (1, 2):
        add_activity(session, Kind.SLOT, f"Breakouts {number}", 2700)
    for name, capacity in (("Hall", 60), ("Library", 2)):
        add_space(session, name, capacity=capacity)
    made = WallPage(desk, desk.actions.parent())
    yield shown(qtbot, desk, made)
    made.shut()


@pytest.fixture
def said(bridge):
    """What the strip was told."""
    heard: list[str] = []
    bridge.said.connect(lambda text, _: heard.append(text))
    return heard


def shown(qtbot, desk, page):
    """Show a page in the window of a desk."""
    window = desk.actions.parent()
    LetterKeys(desk.actions, window)
    layout = QVBoxLayout(window)
    layout.addWidget(page)
    window.resize(1180, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.enter()
    return page


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def where(session, number):
    """Return slot and space of a topic by number, as 1 to 2 each; None off the wall."""
    topic = next(topic for topic in session.snapshot.topic_list if topic.number == number)
    if topic.slot_id is None:
        return None
    slots, spaces = ([row.id for row in rows] for rows in (session.snapshot.slots, session.snapshot.space_list))
    return slots.index(topic.slot_id) + 1, spaces.index(topic.space_id) + 1


def post(session, *titles):
    return [add_topic(session, title) for title in titles]


def choose(page, topic):
    page.board.setFocus()
    page.choose(topic.id)


# --- the topic line ---------------------------------------------------------------------------------------


def test_a_topic_is_posted_with_title_question_and_two_letters_of_a_name(page, session, said):
    assert QApplication.focusWidget() is page.line.title
    write("Who pays for the bus?")
    press(Qt.Key.Key_Tab)
    write("And who should?")
    press(Qt.Key.Key_Tab)
    write("be,el")
    press(Qt.Key.Key_Return)
    topic = session.snapshot.topic_list[0]
    assert (topic.title, topic.question) == ("Who pays for the bus?", "And who should?")
    assert topic.convener_ids == (person(session, "Bethan"), person(session, "Elin"))
    assert where(session, 1) == (1, 1)
    assert said == ["1 Who pays for the bus? – Breakouts 1, Hall"]
    assert QApplication.focusWidget() is page.line.title
    assert page.line.title.text() == page.line.conveners.text() == ""


def test_many_topics_in_a_row_need_no_mouse_and_stay_beside_a_full_wall(page, session, said):
    for number in range(1, 6):
        write(f"Topic {number}")
        press(Qt.Key.Key_Return)
    assert [where(session, number) for number in range(1, 6)] == [(1, 1), (1, 2), (2, 1), (2, 2), None]
    assert said[-1] == "No free cell fits “5 Topic 5”, so it is not on the wall yet."
    assert [card.number for card in page.tray.list.tray.cards] == [5]


def test_a_title_is_asked_for_only_as_long_as_somebody_is_at_it(page):
    press(Qt.Key.Key_Return)
    assert page.line.title.property("invalid")
    press(Qt.Key.Key_Tab)
    assert not page.line.title.property("invalid")


def test_a_name_nobody_has_is_added_at_the_second_enter(page, session, said):
    write("Warm rooms")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    write("Zoe Pugh")
    press(Qt.Key.Key_Return)
    assert not session.snapshot.topics
    assert said == ["Nobody is called “Zoe Pugh”. Enter again adds them as participants."]
    press(Qt.Key.Key_Return)
    assert session.snapshot.topic_list[0].convener_ids == (person(session, "Zoe Pugh"),)


def test_arrow_keys_choose_another_name_of_the_list(page, session):
    add_participant(session, name="Anna")
    page.line.conveners.setFocus()
    write("an")
    offered = page.line.conveners.popup
    assert offered.isVisible()
    assert offered.currentIndex().data() == "Anna"
    press(Qt.Key.Key_Down)
    second = offered.currentIndex().data()
    press(Qt.Key.Key_Tab)
    assert second == "Anwen"
    assert page.line.conveners.text() == second
    assert page.line.conveners.ids() == [person(session, second)]


# --- the wall ---------------------------------------------------------------------------------------------


def test_alt_and_arrows_take_the_card_along_in_one_step_each(page, session):
    one, two = post(session, "One", "Two")
    choose(page, one)
    press(Qt.Key.Key_Right, ALT)
    assert where(session, 1) == (2, 1)
    assert page.board.topic_ids() == [one.id]
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Down, ALT)
    assert (where(session, 1), where(session, 2)) == ((1, 2), (1, 1))  # they changed places
    session.undo()
    assert (where(session, 1), where(session, 2)) == ((1, 1), (1, 2))
    assert page.board.wall.index_of_topic(two.id).data(CARD).number == 2


def test_a_card_moved_with_ctrl_is_the_only_one_chosen(page, session):
    one, _ = post(session, "One", "Two")
    choose(page, one)
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert where(session, 1) == (2, 1)
    assert [page.board.wall.card(index).number for index in page.board.selectedIndexes()] == [1]
    press(Qt.Key.Key_Delete)
    page.tray.list.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert len(page.board.selectedIndexes()) == 1


def test_arrows_alone_go_from_cell_to_cell_and_tell_which_topic_is_chosen(page, session):
    one, two = post(session, "One", "Two")
    choose(page, one)
    press(Qt.Key.Key_Down)
    assert page.chosen == two.id
    assert page.inspector.name.text() == "2 Two"
    assert where(session, 1) == (1, 1)


def test_delete_takes_a_card_off_the_wall_and_the_tray_puts_it_back(page, session):
    one, _ = post(session, "One", "Two")
    choose(page, one)
    press(Qt.Key.Key_Delete)
    assert where(session, 1) is None
    assert one.id in session.snapshot.topics
    page.tray.list.setFocus()
    page.tray.list.choose_topic(one.id)
    press(Qt.Key.Key_Up, ALT)
    assert where(session, 1) == (1, 1)


def test_shift_and_delete_deletes_the_topic_from_the_wall_the_tray_and_the_list(page, session):
    one, two, three = post(session, "One", "Two", "Three")
    page.deeds.move(two.id, None)
    for view, topic in ((page.board, one), (page.tray.list, two), (page.list.table, three)):
        view.setFocus()
        page.choose(topic.id)
        press(Qt.Key.Key_Delete, SHIFT)
        assert topic.id not in session.snapshot.topics


def test_who_comes_back_finds_the_keyboard_on_the_topic_that_was_chosen(page, session):
    *_, fifth = post(session, "One", "Two", "Three", "Four", "Five")
    page.board.setFocus()
    page.choose(fifth.id)
    page.hide()
    page.show()
    page.enter()
    assert QApplication.focusWidget() is page.tray.list
    page.board.setFocus()
    assert page.board.topic_ids() == [page.chosen] == [session.snapshot.topic_list[0].id]
    assert page.inspector.name.text() == "1 One"


def test_after_a_proposal_is_let_go_all_show_the_same_topic_as_chosen(page, session):
    one, two = post(session, "One", "Two")
    page.deeds.move(two.id, None)
    cells = page.sheet.slots[0].id, page.sheet.spaces[0].id
    page.draw({one.id: None, two.id: cells})
    page.board.setFocus()
    page.choose(two.id)
    page.draw(None)
    assert page.chosen == two.id
    assert page.board.topic_ids() == []
    assert page.tray.list.topic_ids() == page.list.table.topic_ids() == [two.id]
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Right, ALT)
    assert where(session, 1) == (1, 1)


def test_undo_of_a_topic_leaves_none_chosen_that_is_not_marked(page, session):
    _, two = post(session, "One", "Two")
    choose(page, two)
    session.undo()
    assert page.chosen is None
    assert page.board.topic_ids() == page.list.table.topic_ids() == []
    page.board.setCurrentIndex(page.board.wall.index(1, 1))
    session.redo()
    page.deeds.move(two.id, page.board.wall.cell(page.board.currentIndex()))
    assert page.board.topic_ids() == page.list.table.topic_ids() == [page.chosen] == [two.id]


def test_a_card_is_dropped_on_a_free_cell_a_taken_one_and_the_tray(page, session):
    one, _ = post(session, "One", "Two")
    drop(page.board, one.id, page.board.visualRect(page.board.wall.index(0, 1)).center())
    assert where(session, 1) == (2, 1)
    drop(page.board, one.id, page.board.visualRect(page.board.wall.index(1, 0)).center())
    assert (where(session, 1), where(session, 2)) == ((1, 2), (2, 1))
    drop(page.tray, one.id, page.tray.says.geometry().center())
    assert where(session, 1) is None


def test_after_a_drop_keys_are_about_the_card_on_the_wall(page, session):
    one, *_ = post(session, "One")
    page.deeds.move(one.id, None)
    page.tray.list.setFocus()
    drop(page.board, one.id, page.board.visualRect(page.board.wall.index(0, 0)).center())
    press(Qt.Key.Key_Right, ALT)
    assert where(session, 1) == (2, 1)


def test_on_a_narrow_card_signs_give_way_to_the_number_those_that_weigh_most_last(page, session):
    one, *_ = post(session, "One")
    card = replace(page.sheet.cards[one.id], begun=True, pinned=True, marks=(MarkKind.TOO_SMALL,))
    for width, names in ((200, ["play", "pin", "warning"]), (1.5 * pixels(), ["warning"]), (4, [])):
        assert [name for name, _ in signs_of(card, set(), width)] == names
    assert [name for name, _ in signs_of(card, {"warning"}, 200)] == ["play", "pin"]


def test_cards_can_be_taken_by_the_mouse_and_empty_cells_cannot(page, session):
    post(session, "One")
    wall, dragged = page.board.wall, Qt.ItemFlag.ItemIsDragEnabled
    assert wall.flags(wall.index(0, 0)) & dragged
    assert not wall.flags(wall.index(1, 1)) & dragged
    rows = page.list.table.topics
    assert rows.flags(rows.index(0, 0)) & dragged


def drop(view, topic_id, place):
    mime, none = mime_of(topic_id), Qt.KeyboardModifier.NoModifier
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    view.dropEvent(QDropEvent(QPointF(place), move, mime, left, none))


def test_a_cell_says_what_it_holds_to_who_cannot_see_it(page, session):
    add_topic(session, "Bus fares", convener_ids=[person(session, "Elin")])
    at = Qt.ItemDataRole.AccessibleTextRole
    wall = page.board.wall
    assert wall.index(0, 0).data(at) == "Breakouts 1, Hall: 1 Bus fares, Elin"
    assert wall.index(1, 0).data(at) == "Breakouts 1, Library: free"
    interface = QAccessible.queryAccessibleInterface(page.board)
    assert interface.childCount() > 4


def test_enter_on_a_free_cell_asks_which_topic_is_to_be_there(page, session):
    _, two = post(session, "One", "Two")
    page.deeds.move(two.id, None)
    page.board.setFocus()
    page.board.setCurrentIndex(page.board.wall.index(1, 1))
    press(Qt.Key.Key_Return)
    assert page.chooser.offered() == ["2 Two", "1 One (from Breakouts 1, Hall)"]
    press(Qt.Key.Key_Return)
    assert where(session, 2) == (2, 2)


def test_on_a_cell_without_a_card_keys_are_about_no_topic(page, session):
    one, *_ = post(session, "One")
    choose(page, one)
    press(Qt.Key.Key_Down)
    assert page.chosen is None
    press(Qt.Key.Key_W)
    assert not session.snapshot.topics[one.id].withdrawn
    assert page.inspector.name.text() == "No topic is chosen"


def test_escape_goes_back_to_the_wall_and_the_last_card_of_the_tray_too(page, session):
    one, *_ = post(session, "One")
    choose(page, one)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.board
    press(Qt.Key.Key_Delete)
    page.tray.list.setFocus()
    press(Qt.Key.Key_Up, ALT)
    assert where(session, 1) == (1, 1)
    assert QApplication.focusWidget() is page.board


def test_a_new_slot_comes_before_the_convergence(page, session):
    add_activity(session, Kind.CONVERGENCE, "Convergence", 1200)
    page.places.add_slot()
    kinds = [item.kind for item in session.snapshot.agenda[-4:]]
    assert kinds == [Kind.SLOT, Kind.SLOT, Kind.SLOT, Kind.CONVERGENCE]


def test_up_and_down_count_hands_by_one(page, session):
    one, *_ = post(session, "One")
    choose(page, one)
    press(Qt.Key.Key_H)
    for _ in range(3):
        press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Down)
    assert session.snapshot.topics[one.id].hands == 2


def test_minutes_of_a_slot_are_typed_in_the_table(qtbot, page, session):
    table = page.side.places.slots
    page.side.go_to_places()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    press(Qt.Key.Key_Return)
    write("3")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.snapshot.slots[0].length_s == 180)


def test_x_closes_a_space_for_a_slot_and_its_topic_leaves_the_wall(page, session):
    one, *_ = post(session, "One")
    choose(page, one)
    press(Qt.Key.Key_X)
    assert where(session, 1) is None
    assert page.board.wall.index(0, 0).data() == "closed"
    page.board.setFocus()
    press(Qt.Key.Key_X)
    assert page.board.wall.index(0, 0).data() == "free"


def test_more_slots_than_fit_side_by_side_go_down(page, session):
    for number in range(3, 13):
        add_activity(session, Kind.SLOT, f"Breakouts {number}", 2700)
    wall = page.board.wall
    assert (wall.rowCount(), wall.columnCount()) == (12, 2)
    assert wall.headerData(2, Qt.Orientation.Vertical) == "Breakouts 3"


def test_the_times_above_the_wall_move_on_while_the_day_runs_late(page, session, desk, clock):
    start_activity(session, session.snapshot.slots[0].id)
    wall, across = page.board.wall, Qt.Orientation.Horizontal
    before = wall.headerData(1, across)
    clock.advance(5400)
    desk.ticker.tick()
    assert wall.headerData(1, across) != before


# --- merging, withdrawing, pinning ------------------------------------------------------------------------


def test_m_merges_what_is_chosen_and_shift_m_splits_it(page, session):
    one, two, _ = post(session, "Bus fares", "Who pays for the bus?", "Damp")
    page.list.table.setFocus()
    page.list.table.selectRow(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_M)
    assert session.snapshot.topics[two.id].merged_into == one.id
    assert page.sheet.cards[one.id].carried == (2,)
    rows = page.list.table.topics.rows
    assert rows[1].state == "merged into 1"
    page.choose(one.id)
    assert "2 Who pays for the bus?" in page.inspector.wordings.text()
    press(Qt.Key.Key_M, SHIFT)
    assert session.snapshot.topics[two.id].merged_into is None
    assert where(session, 2) == (1, 2)


def test_m_on_one_topic_asks_with_which_those_like_it_first(page, session):
    one, _, three = post(session, "Bus fares", "Damp", "Who pays the bus fares?")
    choose(page, one)
    press(Qt.Key.Key_M)
    offered = page.chooser.offered()
    assert offered[0].startswith("3 Who pays the bus fares? – 3 is like 1: ")
    assert offered[1:] == ["2 Damp"]
    write("pa")
    assert len(page.chooser.offered()) == 1
    press(Qt.Key.Key_Return)
    assert session.snapshot.topics[three.id].merged_into == one.id
    assert QApplication.focusWidget() is page.board


def test_similar_topics_are_pointed_out_and_merged_only_when_asked(page, session):
    one, two, _ = post(session, "Bus fares in the valley", "Who pays the bus fares?", "Damp walls")
    choose(page, one)
    assert page.inspector.like.lines
    assert page.inspector.like.lines[0].startswith("2 is like 1: ")
    assert session.snapshot.topics[two.id].merged_into is None
    page.inspector.like.buttons[0].click()
    assert session.snapshot.topics[two.id].merged_into == one.id
    assert page.inspector.like.lines == []


def test_what_has_begun_is_merged_no_more_and_not_offered(page, session):
    one, *_ = post(session, "Bus fares in the valley", "Who pays the bus fares?", "Damp walls")
    start_activity(session, session.snapshot.slots[0].id)
    page.choose(one.id)
    assert page.tray.alike.lines == page.inspector.like.lines == []
    assert to_merge_with(page.sheet, one.id) == []


def test_the_wall_begins_in_the_slot_that_comes_and_what_was_held_carries_nothing(page, session):
    one, _, three = post(session, "Bus fares", "Trains", "Damp walls")
    slot, later = session.snapshot.slots[:2]
    move_topic(session, three.id, later.id, session.snapshot.space_list[0].id)
    start_activity(session, slot.id)
    finish_activity(session, slot.id)
    page.choose(None)
    page.board.setCurrentIndex(QModelIndex())
    page.enter()
    assert page.board.wall.cell(page.board.currentIndex())[0] == later.id
    assert to_merge_with(page.sheet, three.id) == []
    page.deeds.merge([one.id, three.id])
    assert session.snapshot.topics[three.id].merged_into is None


def test_while_the_list_is_shown_what_is_alike_stands_below_the_wall(page, session):
    one, two = post(session, "Bus fares in the valley", "Who pays the bus fares?")
    page.choose(two.id)
    assert page.tray.alike.lines[0].startswith("2 is like 1: ")
    page.tray.alike.buttons[0].click()
    assert session.snapshot.topics[two.id].merged_into == one.id
    assert page.tray.alike.lines == []


def test_w_withdraws_and_posts_again_and_i_pins(page, session, said):
    one, *_ = post(session, "One")
    choose(page, one)
    press(Qt.Key.Key_I)
    assert session.snapshot.topics[one.id].pinned
    press(Qt.Key.Key_W)
    assert session.snapshot.topics[one.id].withdrawn
    assert page.list.table.topics.rows[0].state == "withdrawn"
    page.list.table.setFocus()
    press(Qt.Key.Key_W)
    assert where(session, 1) == (1, 1)
    assert said[-1] == "1 One is posted again."


def test_the_wall_is_cleared_in_one_step(page, session):
    post(session, "One", "Two")
    page.desk.actions["wall_clear"].trigger()
    assert (where(session, 1), where(session, 2)) == (None, None)
    session.undo()
    assert (where(session, 1), where(session, 2)) == ((1, 1), (1, 2))


def test_letters_are_words_while_somebody_types(page, session):
    post(session, "One")
    page.choose(session.snapshot.topic_list[0].id)
    page.line.begin()
    write("Wim")
    assert page.line.title.text() == "Wim"
    assert not session.snapshot.topic_list[0].withdrawn


def test_e_asks_for_the_chosen_topic_on_the_stage(page, session):
    one, *_ = post(session, "One")
    choose(page, one)
    asked = []
    page.pitched.connect(asked.append)
    press(Qt.Key.Key_E)
    assert asked == [one.id]


# --- the list and the inspector ---------------------------------------------------------------------------


def test_the_list_finds_topics_by_the_words_of_what_they_carry(page, session):
    one, two, three = post(session, "Travel", "Bus fares", "Damp")
    page.deeds.merge([one.id, two.id])
    page.list.table.show_only("fare", page.list.which.currentData())
    assert [row.topic_id for row in page.list.table.topics.rows] == [one.id, two.id]
    page.list.show_all()
    assert [row.topic_id for row in page.list.table.topics.rows] == [one.id, two.id, three.id]


def test_the_chosen_topic_is_edited_beside_the_wall(page, session):
    one, two = post(session, "One", "Two")
    choose(page, two)
    press(Qt.Key.Key_Return)
    inspector = page.inspector
    assert QApplication.focusWidget() is inspector.title
    write("Second")
    press(Qt.Key.Key_Return)
    inspector.hands.setFocus()
    write("40")
    press(Qt.Key.Key_Return)
    inspector.chosen_by.setFocus()
    write("an, dy")
    press(Qt.Key.Key_Return)
    inspector.after.setFocus()
    write("1")
    press(Qt.Key.Key_Return)
    topic = session.snapshot.topics[two.id]
    assert (topic.title, topic.hands, topic.after) == ("Second", 40, (one.id,))
    chosen = {row.participant_id for row in session.snapshot.interest_of(two.id)}
    assert chosen == {person(session, "Anwen"), person(session, "Dylan")}
    assert any("Library is too small for 2 Second" in line for line in inspector.told.lines)


def test_the_cell_of_a_topic_is_chosen_by_name(page, session):
    one, _two = post(session, "One", "Two")
    choose(page, one)
    box = page.inspector.cell
    words = [box.itemText(row) for row in range(box.count())]
    row = words.index("Breakouts 1, Library (changes places with 2)")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert (where(session, 1), where(session, 2)) == ((1, 2), (1, 1))


# --- slots and spaces -------------------------------------------------------------------------------------


def test_an_empty_wall_says_what_to_do_first(qtbot, desk, session):
    page = shown(qtbot, desk, WallPage(desk, desk.actions.parent()))
    press(Qt.Key.Key_T)  # the line has the focus, so this is a word
    assert page.line.title.text() == "t"
    page.missing.acted.emit()
    assert [slot.length_s for slot in session.snapshot.slots] == [2700]
    page.missing.acted.emit()
    write("Village hall")
    press(Qt.Key.Key_Return)
    assert [space.name for space in session.snapshot.space_list] == ["Village hall"]
    assert page.board.isVisible()
    page.shut()


def test_slots_and_spaces_are_edited_in_place(page, session):
    spaces, slots = page.places.spaces.model(), page.places.slots.model()
    assert spaces.setData(spaces.index(1, 1), "24")
    assert spaces.setData(spaces.index(1, 2), "step-free, projector")
    assert slots.setData(slots.index(0, 2), "30")
    library = session.snapshot.space_list[1]
    assert (library.capacity, library.features) == (24, ("step-free", "projector"))
    assert session.snapshot.slots[0].length_s == 1800
    assert page.board.wall.headerData(1, Qt.Orientation.Vertical) == "Library, 24 places · step-free · projector"


def test_who_types_where_spaces_are_names_a_new_one(page, session):
    page.desk.actions["wall_places"].trigger()
    assert QApplication.focusWidget() is page.places.spaces
    write("Tent")
    press(Qt.Key.Key_Return)
    assert [space.name for space in session.snapshot.space_list] == ["Hall", "Library", "Tent"]


def test_a_capacity_that_is_no_number_is_refused(page, session, bridge):
    refused = []
    bridge.refused.connect(refused.append)
    spaces = page.places.spaces.model()
    assert not spaces.setData(spaces.index(0, 1), "many")
    assert session.snapshot.space_list[0].capacity == 60
    assert len(refused) == 1


def test_spaces_change_their_order_and_go(page, session):
    page.desk.actions["wall_places"].trigger()
    page.places.spaces.choose(session.snapshot.space_list[1].id)
    press(Qt.Key.Key_Up, ALT)
    assert [space.name for space in session.snapshot.space_list] == ["Library", "Hall"]
    press(Qt.Key.Key_Delete)
    assert [space.name for space in session.snapshot.space_list] == ["Hall"]


# --- a wall that is proposed ------------------------------------------------------------------------------


def test_a_proposed_wall_is_drawn_with_what_moved_and_moves_nothing(page, session, said):
    one, two = post(session, "One", "Two")
    slots, spaces = session.snapshot.slots, session.snapshot.space_list
    page.draw({one.id: (slots[1].id, spaces[0].id), two.id: None})
    card = page.board.wall.index(0, 1).data(CARD)
    assert (card.number, card.moved) == (1, "was: Breakouts 1, Hall")
    assert [card.number for card in page.tray.list.tray.cards] == [2]
    choose(page, one)
    press(Qt.Key.Key_Down, ALT)
    assert where(session, 1) == (1, 1)
    assert said[-1] == "This wall is proposed: use it or let it go first."
    page.draw(None)
    assert page.board.wall.index(0, 0).data(CARD).moved == ""
