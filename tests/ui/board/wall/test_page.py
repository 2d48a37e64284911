"""The board page: list, board and themes of the same notes, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from fishbowl_app.model.entities import BoardLayout, CanvasKind, Colour
from fishbowl_app.model.ops.canvases import add_canvas, put_in_region
from fishbowl_app.model.ops.notes import add_note, add_notes, edit_note
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import add_theme, place_notes
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.board.wall.empty import NoNotes
from fishbowl_app.ui.board.wall.note_model import TEXT, THEME, NoteModel
from fishbowl_app.ui.board.wall.page import DETAILS, BoardPage
from fishbowl_app.ui.board.wall.themes_model import MIME, ThemesModel
from fishbowl_app.ui.board.wall.tools import BOARD, LIST, VIEW
from fishbowl_app.ui.commands import ROOM_AREAS
from fishbowl_app.ui.theme import pixels
from fishbowl_app.ui.widgets import PlainLabel
from tests.model.ops.asking import condition, framed

KEY, SHIFT, CTRL, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
WORDS = ("Damp is treated as my washing", "Rhowch rif ffôn i ni", "A text the night before", "Cold", "Wet", "Late")


@pytest.fixture
def said(desk):
    """What the strip was told."""
    texts = []
    desk.bridge.said.connect(lambda text, _: texts.append(text))
    return texts


@pytest.fixture
def page(qtbot, desk, session, clock):
    """The page in a window whose keys work, with six notes."""
    add_notes(session, WORDS)
    clock.advance(60)
    for area in ROOM_AREAS:  # rooms that are not seen do this
        for action in desk.actions.of_area(area):
            action.setEnabled(False)
    window = desk.actions.parent()
    made = BoardPage(desk, window)
    made.letters = LetterKeys(desk.actions, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1200, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.enter()
    return made


@pytest.fixture
def press(qtbot, page):
    """Press keys where the focus is."""

    def press(*keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(QApplication.focusWidget(), key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key, held)

    return press


def ids(session) -> list[str]:
    return [note.id for note in session.snapshot.note_list]


def test_q_quotes_a_note_that_has_a_theme(page, press, session, said):
    add_theme(session, ids(session)[:1])
    press("q")
    assert [each.note_id for each in session.snapshot.passages.values()] == ids(session)[:1]
    assert said[-1] == "1 note(s) quoted in the write-up"


def shown(page) -> list[str]:
    return [page.model.index(row, TEXT).data() for row in range(page.model.rowCount())]


def themed(session) -> list[list[str]]:
    """Return the words of the notes of each theme."""
    snapshot = session.snapshot
    return [[note.text for note in snapshot.notes_of_theme(theme.id)] for theme in snapshot.theme_list]


def test_the_models_keep_the_rules_of_models(qtmodeltester, bridge, session):
    add_note(session, "One")
    add_theme(session, ids(session))
    for model in (NoteModel(bridge), ThemesModel(bridge)):
        qtmodeltester.check(model)


# --- walking and selecting ------------------------------------------------------------------------------------


def test_the_inspector_says_what_words_of_a_form_answer(page, press, session):
    form = framed(session)
    words = session.snapshot.questions_of(form.id)[-1]
    add_response(session, condition(session).id, {words.id: Given(words="Nothing else")})
    page.chosen.stand_on(ids(session)[-1])
    assert page.inspector.text.toPlainText() == "Nothing else"
    assert any("“What else?”" in label.text() for label in page.inspector.findChildren(PlainLabel))


def test_j_and_k_walk_in_list_board_and_inspector_alike(page, press, session):
    press("jjk")
    second = ids(session)[1]
    assert page.chosen.current == second
    assert page.table.currentIndex().row() == 1
    assert page.board.current == second
    assert page.inspector.text.toPlainText() == WORDS[1]
    assert page.chosen.ids == []


def test_space_selects_while_walking_and_escape_lets_all_go(page, press, session):
    press(KEY.Key_Space, "jj", KEY.Key_Space)
    assert page.chosen.ids == [ids(session)[0], ids(session)[2]]
    assert page.board.selected == {ids(session)[0], ids(session)[2]}
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [0, 2]
    press(KEY.Key_Escape)
    assert (page.chosen.ids, page.board.selected) == ([], frozenset())
    assert page.chosen.current == ids(session)[2]


def test_shift_and_arrows_select_a_run_and_an_arrow_alone_none(page, press, session):
    press(KEY.Key_Down, KEY.Key_Down, held=SHIFT)
    assert page.chosen.ids == ids(session)[:3]
    press(KEY.Key_Down)
    assert (page.chosen.ids, page.chosen.current) == ([], ids(session)[3])


def test_a_click_on_the_board_goes_to_the_note_in_the_list(page, session):
    page.board.make_current(ids(session)[3])
    assert page.table.currentIndex().row() == 3
    assert page.chosen.ids == []
    page.board.select(ids(session)[2:5])
    assert page.chosen.ids == ids(session)[2:5]
    assert len(page.table.selectionModel().selectedRows()) == 3


def test_ctrl_a_selects_what_the_filter_shows(page, press, session):
    page.filter.search.setText("e")
    page.filter.search.returnPressed.emit()
    page.table.setFocus()
    press(KEY.Key_A, held=CTRL)
    assert [session.snapshot.notes[each].text for each in page.chosen.ids] == [WORDS[0], WORDS[2], "Wet", "Late"]


# --- theming --------------------------------------------------------------------------------------------------


def test_one_key_a_note_themes_them_and_goes_on_to_the_next_alone(page, press, session, said):
    press("t", "1", "t", "2", "1", "0")
    assert themed(session) == [[WORDS[0], WORDS[1], "Wet"], [WORDS[2], "Cold"]]
    assert [note.text for note in session.snapshot.aside] == ["Late"]
    assert said == [
        "1 note(s) in “Theme 1”; 5 alone",
        "1 note(s) in “Theme 1”; 4 alone",
        "1 note(s) in “Theme 2”; 3 alone",
        "1 note(s) in “Theme 2”; 2 alone",
        "1 note(s) in “Theme 1”; 1 alone",
        "1 note(s) set aside; none alone",
    ]
    assert page.tools.progress.text() == "5 placed, 0 alone, 1 set aside"
    for _ in range(6):
        session.undo()
    assert session.snapshot.themes == {}


def test_after_the_last_note_that_is_alone_a_digit_moves_it_only_when_told_twice(page, press, session, said):
    press("t", "1", "1", "t", "1", "2")
    placed = themed(session)
    press("1")
    assert themed(session) == placed
    assert said[-1].startswith("No note is alone any more.")
    press("1")
    assert said[-1] == "1 note(s) in “Theme 1”, out of “Theme 2”; none alone"


def test_a_number_sends_the_whole_selection_in_one_step(page, press, session, said):
    add_theme(session, name="Damp walls")
    press(KEY.Key_Space, "jj", KEY.Key_Space, "1")
    assert themed(session) == [[WORDS[0], WORDS[2]]]
    assert (page.chosen.ids, page.chosen.current) == ([], ids(session)[3])
    assert said[-1] == "2 note(s) in “Damp walls”; 4 alone"
    session.undo()
    assert themed(session) == [[]]


def test_a_number_without_a_theme_says_so_and_does_nothing(page, press, session, said):
    press("7")
    assert said == ["There is no theme 7 yet. T makes one of these notes."]
    assert len(session.snapshot.alone) == 6


def test_letters_or_a_number_send_to_a_theme_and_new_words_make_one(page, press, session):
    for name in ("Damp walls", "Who to call", "Money"):
        add_theme(session, name=name)
    press(KEY.Key_T, held=CTRL)
    press("wh", KEY.Key_Return)
    press(KEY.Key_T, held=CTRL)
    press("3", KEY.Key_Return)
    press(KEY.Key_T, held=CTRL)
    press("Young people")
    assert page.keys.chooser.offered() == ["New: “Young people”"]
    press(KEY.Key_Return)
    assert themed(session) == [[], [WORDS[0]], [WORDS[1]], [WORDS[2]]]
    assert session.snapshot.theme_list[3].name == "Young people"
    assert page.chosen.current == ids(session)[3]


def test_r_renames_the_theme_of_the_note_and_the_focus_comes_back(page, press, session):
    add_theme(session, ids(session)[:2])
    press("r")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press("Damp 1, 2", KEY.Key_Return)
    QApplication.processEvents()
    assert session.snapshot.theme_list[0].name == "Damp 1, 2"
    assert page.table.hasFocus()
    assert page.themes.themes.index(0, 0).data() == "Damp 1, 2"


def test_t_and_r_make_a_theme_and_name_it(page, press, session):
    add_theme(session, ids(session)[:1], name="Damp")
    page.chosen.stand_on(ids(session)[1])
    press("tr", "Calls", KEY.Key_Return)
    QApplication.processEvents()
    assert [theme.name for theme in session.snapshot.theme_list] == ["Damp", "Calls"]
    assert page.chosen.current == ids(session)[2]


def test_m_asks_into_which_theme_and_shift_m_splits_it_again(page, press, session, said):
    notes = ids(session)
    add_theme(session, notes[:2], name="Damp")
    add_theme(session, notes[2:4], name="Wet")
    press("m", "we", KEY.Key_Return)
    assert themed(session) == [list(WORDS[:4])]
    assert said[-1] == "“Damp” merged into “Wet”: 4 note(s)."
    page.chosen.select(notes[:2])
    press(KEY.Key_M, held=SHIFT)
    assert themed(session) == [list(WORDS[2:4]), list(WORDS[:2])]
    press("jjjj")
    page.chosen.select([notes[0], notes[4]])
    press(KEY.Key_M, held=SHIFT)
    assert said[-1] == "Select notes of one theme: they become a theme of their own."


def test_themes_selected_beside_the_board_are_merged_into_the_first(page, press, session):
    for note_id, name in zip(ids(session), ("Damp", "Wet", "Cold"), strict=False):
        add_theme(session, [note_id], name=name)
    page.themes.choose(session.snapshot.theme_list[0].id)
    page.themes.setFocus()
    press(KEY.Key_Down, held=SHIFT)
    press("m")
    assert [theme.name for theme in session.snapshot.theme_list] == ["Damp", "Cold"]


def test_alt_and_arrows_or_a_drag_reorder_themes(page, press, session):
    for name in ("One", "Two", "Three"):
        add_theme(session, name=name)
    model = page.themes.themes
    page.themes.choose(session.snapshot.theme_list[0].id)
    page.themes.setFocus()
    press(KEY.Key_Down, held=ALT)
    assert [theme.name for theme in session.snapshot.theme_list] == ["Two", "One", "Three"]
    assert page.themes.currentIndex().data() == "One"
    data = model.mimeData([model.index(2, 0)])
    assert data.hasFormat(MIME)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1, -1))
    assert [theme.name for theme in session.snapshot.theme_list] == ["Three", "Two", "One"]
    model.dropMimeData(data, Qt.DropAction.MoveAction, 5, 0, model.index(-1, -1))
    assert [theme.name for theme in session.snapshot.theme_list] == ["Two", "One", "Three"]


def test_delete_in_the_themes_takes_the_theme_and_leaves_its_notes_alone(page, press, session, said):
    add_theme(session, ids(session)[:2], name="Damp")
    page.themes.choose(session.snapshot.theme_list[0].id)
    page.themes.setFocus()
    press(KEY.Key_Delete)
    assert session.snapshot.themes == {}
    assert said == ["“Damp” taken out; 6 alone"]
    assert len(session.snapshot.notes) == 6


def test_a_lets_notes_be_alone_again(page, press, session, said):
    add_theme(session, ids(session)[:2])
    press("a")
    assert themed(session) == [[WORDS[1]]]
    assert said == ["1 note(s) alone again; 5 alone"]


# --- notes ----------------------------------------------------------------------------------------------------


def test_d_lays_the_selected_under_this_note_and_shift_d_takes_them_off(page, press, session, said):
    press("jj", KEY.Key_Space, "k", KEY.Key_Space, "k", "d")
    assert [note.text for note in session.snapshot.stack_of(ids(session)[0])] == [WORDS[1], WORDS[2]]
    assert shown(page) == [f"{WORDS[0]} (+2)", "Cold", "Wet", "Late"]
    assert [row.lines for row in page.inspector.under.rows.rows] == [(WORDS[1],), (WORDS[2],)]
    press(KEY.Key_D, held=SHIFT)
    assert shown(page) == list(WORDS)
    assert said == ["2 note(s) lie under this one now.", "2 note(s) taken off the stack."]


def test_c_gives_the_next_colour_and_v_goes_to_the_votes(page, press, session):
    before = list(Colour).index(session.snapshot.note_list[0].colour)
    press("c")
    assert session.snapshot.note_list[0].colour == list(Colour)[(before + 1) % 6]
    press("v", "12", KEY.Key_Return)
    assert session.snapshot.note_list[0].votes == 12
    press(KEY.Key_Escape)
    assert page.table.hasFocus()


def test_y_tidies_in_the_layout_chosen_last(page, press, session, said):
    page.tools.layouts[BoardLayout.CLUSTERS].trigger()
    press("y")
    assert session.snapshot.board.layout is BoardLayout.CLUSTERS
    assert said == ["Laid out in clusters.", "Laid out in clusters."]


def test_enter_edits_beside_the_list_and_over_the_note_on_the_board(page, press, session):
    press(KEY.Key_Return)
    assert page.inspector.text.hasFocus()
    press("Damp again", KEY.Key_Return, KEY.Key_Escape)
    assert session.snapshot.note_list[0].text == "Damp again"
    assert page.table.hasFocus()
    page.board.setFocus()
    press(KEY.Key_F2)
    assert page.board.isAncestorOf(QApplication.focusWidget())


def test_what_was_refused_for_one_note_is_not_kept_for_another(page, press, session):
    page.inspector.text.setPlainText("x" * 300)
    assert not page.inspector.text.commit()
    page.chosen.stand_on(ids(session)[1])
    assert page.inspector.text.toPlainText() == WORDS[1]


def test_delete_asks_nothing_goes_on_and_undo_brings_the_note_back(page, press, session):
    press("j", KEY.Key_Delete)
    assert shown(page) == [WORDS[0], *WORDS[2:]]
    assert page.chosen.current == ids(session)[1]
    session.undo()
    assert shown(page) == list(WORDS)


def test_a_new_note_is_added_without_losing_the_chosen_one(page, press, session):
    press("j")
    add_note(session, "Another")
    assert shown(page) == [*WORDS, "Another"]
    assert page.chosen.current == ids(session)[1]
    assert page.table.currentIndex().row() == 1


def test_letters_are_words_while_somebody_types(page, press, session):
    page.find()
    press("a1t")
    assert page.filter.search.text() == "a1t"
    assert len(session.snapshot.alone) == 6


def test_letters_that_are_turned_off_do_nothing(page, press, session, desk):
    add_theme(session)
    desk.actions.letters = False
    press("1", "0", "t", KEY.Key_Space)
    assert page.chosen.ids == ids(session)[:1]
    assert len(session.snapshot.alone) == 6
    assert len(session.snapshot.themes) == 1


# --- what is shown --------------------------------------------------------------------------------------------


def test_searching_finds_without_accents_and_says_what_is_hidden(page, press, session):
    page.find()
    press("FFON", KEY.Key_Return)
    assert shown(page) == ["Rhowch rif ffôn i ni"]
    assert page.filter.shown.text() == "1 of 6 shown"
    assert page.filter.all.isVisible()
    assert page.table.hasFocus()
    press(KEY.Key_Escape)
    assert shown(page) == list(WORDS)
    assert not page.filter.shown.isVisible()


@pytest.mark.parametrize("words", ["100%", "[a-z]*", "_"])
def test_signs_in_a_search_mean_themselves(page, press, session, words):
    add_note(session, f"This says {words} and no more")
    page.find()
    press(words, KEY.Key_Return)
    assert shown(page) == [f"This says {words} and no more"]


def test_where_no_note_fits_a_button_shows_all_again(qtbot, page, press, session):
    page.find()
    press("nothing like it", KEY.Key_Return)
    assert page.nothing_fits.isVisible()
    qtbot.mouseClick(page.nothing_fits.button, Qt.MouseButton.LeftButton)
    assert (shown(page), page.filter.search.text()) == (list(WORDS), "")


def test_notes_are_chosen_by_theme_round_and_votes(page, press, session):
    notes = ids(session)
    add_theme(session, notes[:2], name="Damp")
    edit_note(session, notes[1], activity_id=session.snapshot.rounds[1].id)
    edit_note(session, notes[4], votes=3)
    page.themes.choose(session.snapshot.theme_list[0].id)
    page.themes.setFocus()
    press(KEY.Key_Space)
    assert shown(page) == list(WORDS[:2])
    page.filter.round.choose(session.snapshot.rounds[1].id)
    assert shown(page) == [WORDS[1]]
    page.filter.reset()
    page.filter.votes.setValue(2)
    assert shown(page) == ["Wet"]


def test_what_leaves_the_filter_leaves_the_list_and_the_next_is_chosen(page, press, session):
    add_theme(session)
    page.filter.theme.choose("alone")
    page.table.setFocus()
    press("1", "1")
    assert shown(page) == list(WORDS[2:])
    assert page.chosen.current == ids(session)[2]
    assert page.filter.shown.text() == "4 of 6 shown"


def test_keys_are_about_nothing_that_is_hidden(page, press, session):
    add_theme(session)
    page.chosen.select(ids(session)[:3])
    page.filter.search.setText("wet")
    page.filter.search.returnPressed.emit()
    assert (page.chosen.ids, page.chosen.current) == ([], ids(session)[4])
    press("1")
    assert themed(session) == [["Wet"]]


def test_it_is_said_how_many_are_selected(page, press):
    assert not page.tools.selected.isVisible()
    press(KEY.Key_A, held=CTRL)
    assert page.tools.selected.text() == "6 selected ·"
    press(KEY.Key_Escape)
    assert not page.tools.selected.isVisible()


def test_an_empty_board_says_how_notes_come_in(qtbot, page, session, desk):
    session.undo()
    empty = page.findChild(NoNotes)
    assert empty.isVisible()
    with qtbot.waitSignal(desk.actions["take_note"].triggered):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_a_note_is_shown_if_what_lies_under_it_fits(page, session):
    notes = ids(session)
    stack_notes(session, notes[3], [notes[4]])
    page.filter.search.setText("wet")
    page.filter.search.returnPressed.emit()
    assert shown(page) == ["Cold (+1)"]
    assert page.filter.shown.text() == "2 of 6 shown"


def test_list_board_and_both_follow_one_another_and_are_remembered(page, press, desk):
    press("l")
    assert (page.table.isVisible(), page.board.isVisible()) == (True, False)
    assert desk.settings.get(VIEW) == LIST
    press("l")
    assert (page.table.isVisible(), page.board.hasFocus()) == (False, True)
    assert desk.settings.get(VIEW) == BOARD
    press("l")
    assert page.table.isVisible()
    assert page.board.isVisible()


def test_how_far_one_is_is_seen_in_a_narrow_window_too(page, press, session):
    press(KEY.Key_A, held=CTRL)
    page.window().resize(700, 600)
    QApplication.processEvents()
    assert page.width() < 720
    assert page.tools.progress.shown_text() == "0 placed, 6 alone"
    assert page.tools.tidy.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def test_beside_the_board_the_list_has_room_for_words(page):
    page.window().resize(890, 600)
    QApplication.processEvents()
    assert page.board.isVisible()
    assert page.table.columnWidth(TEXT) > 11 * pixels()


def test_a_row_says_in_which_theme_the_note_is(page, session):
    theme = add_theme(session, ids(session)[:1], name="Damp")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert page.model.index(0, TEXT).data(role).startswith(f"{WORDS[0]}: in Damp")
    assert page.themes.themes.index(0, 0).data(role).startswith("1, Damp, 1 note(s)")
    place_notes(session, [ids(session)[1]], theme.id)
    assert page.model.index(1, TEXT).data(role).startswith(f"{WORDS[1]}: in Damp")


def test_undo_of_all_that_was_there_leaves_nothing_chosen(page, press, session):
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().select(page.model.index(0, TEXT), flags.Select | flags.Rows)
    assert page.chosen.ids == ids(session)[:1]
    session.undo()
    assert (page.chosen.ids, page.chosen.current) == ([], None)
    assert not page.table.isVisible()


def test_the_theme_that_is_meant_goes_on_the_stage(page, session, press, said):
    theme = add_theme(session, [page.model.ids[0]], name="Damp")
    asked = []
    page.staged.connect(asked.append)
    press("j", "e")
    assert asked == [], "that note is in none"
    assert said[-1] == "This note is in no theme. Choose a theme beside the board."
    press("k", "e")
    page.themes.choose(theme.id)
    page.themes.setFocus()
    press("e")
    assert asked == [theme.id] * 2
    canvas = add_canvas(session, CanvasKind.COLUMNS, "Next year", ("Keep", "Leave"))
    page.show_canvas(canvas.id)
    press("e")
    assert asked[-1] == canvas.id


def test_tidying_shows_the_whole_board(page, press, session):
    press("z")
    assert not page.board.zoom.fits
    press("y")
    assert page.board.zoom.fits


def test_notes_are_counted_with_what_lies_under_them(page, press, session, said):
    notes = ids(session)
    stack_notes(session, notes[0], notes[1:3])
    head = page.board.contents.frames["tray", ""].ground
    assert (head.count, page.tools.progress.text()) == (6, "0 placed, 6 alone")
    press("t")
    assert said[-1] == "3 note(s) in “Theme 1”; 3 alone"


# --- on a canvas ----------------------------------------------------------------------------------------------


def test_on_a_canvas_list_table_and_chooser_are_about_regions_as_the_digits_are(page, press, session):
    add_theme(session, ids(session)[:3], name="Damp")
    canvas = add_canvas(session, CanvasKind.COLUMNS, "Next year", ("Keep", "Leave"))
    page.show_canvas(canvas.id)
    press("2")
    press(KEY.Key_T, held=CTRL)
    assert page.keys.chooser.offered() == ["1 Keep", "2 Leave", "0 In no region"]
    press("ke", KEY.Key_Return)
    regions = [session.snapshot.notes[each].region_id for each in ids(session)[:3]]
    assert regions == [session.snapshot.regions_of(canvas.id)[place].id for place in (1, 0)] + [None]
    assert [(row.number, row.name, row.notes) for row in page.themes.themes.rows] == [
        (1, "Keep", 1),
        (2, "Leave", 1),
        (0, "In no region", 4),
    ]
    assert [page.model.index(row, THEME).data() for row in range(3)] == ["Leave", "Keep", ""]
    assert page.model.headerData(THEME, Qt.Orientation.Horizontal) == "Region"
    page.tools.choose_canvas(None)
    assert page.model.index(0, THEME).data() == "Damp"
    assert [row.name for row in page.themes.themes.rows] == ["Damp", "Alone", "Set aside"]


def test_on_a_canvas_r_names_the_region_of_the_note_and_space_shows_its_notes(page, press, session):
    canvas = add_canvas(session, CanvasKind.COLUMNS, "Next year", ("Keep", "Leave"))
    page.show_canvas(canvas.id)
    put_in_region(session, {ids(session)[1]: None}, session.snapshot.regions_of(canvas.id)[1].id)
    press("jr", "Drop", KEY.Key_Return)
    QApplication.processEvents()
    assert [region.title for region in session.snapshot.regions_of(canvas.id)] == ["Keep", "Drop"]
    page.themes.setFocus()
    press(KEY.Key_Space)
    assert shown(page) == [WORDS[1]]
    press(KEY.Key_Down, KEY.Key_Space)
    assert len(shown(page)) == 5


def test_tab_goes_from_the_list_by_way_of_the_themes_through_the_note_as_it_is_seen(page, press):
    page.enter()
    walked = []
    while page.focusWidget() not in walked:
        walked.append(page.focusWidget())
        press(Qt.Key.Key_Tab)
    wanted = (page.table, page.themes, page.inspector.text, page.inspector.theme, page.inspector.votes)
    assert [each for each in walked if each in wanted] == list(wanted)


def test_what_stands_beside_the_board_is_folded_away_and_stays_so(page, press):
    page.details.click()
    assert not page.inspector.isVisible()
    assert not page.themes.isVisible()
    assert not page.desk.settings.get(DETAILS)
    press(KEY.Key_V)  # votes are typed there
    assert page.inspector.votes.hasFocus()
    assert page.desk.settings.get(DETAILS)


def test_the_board_is_zoomed_by_its_buttons(page):
    page.show_view(BOARD)
    factor, bar = page.board.zoom.factor, page.board.zoom_bar
    bar.nearer.click()
    assert page.board.zoom.factor > factor
    assert not page.board.zoom.fits
    bar.farther.click()
    assert page.board.zoom.factor == pytest.approx(factor)
    bar.whole.click()
    assert page.board.zoom.fits
