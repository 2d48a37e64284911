import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.board_json import board_json
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant, delete_participants
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.imports import ImportDialog, Mode, choose, import_file, is_table_file
from fishbowl_app.ui.imports.draft import Fate, Same
from fishbowl_app.ui.imports.model import FATE, TICK
from tests.ui.conftest import person

PEOPLE = (
    "Name\tGroup\tRole\nAnwen\tTenants\tTenant\nSiôn\tCouncillors\tCouncillor\nSiôn\tCouncillors\tCouncillor\n"
)


@pytest.fixture
def room(qtbot, desk):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


@pytest.fixture
def said(desk):
    heard = []
    desk.bridge.said.connect(lambda text, tone: heard.append((text, tone)))
    return heard


def opened(qtbot, desk, room, mode=Mode.PEOPLE, **source):
    dialog = import_file(desk, room, mode, **source)
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_imports_what_was_pasted_as_one_step(qtbot, desk, room, said, session):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    assert dialog.agree.text() == "Import 1 people"
    steps = len(session.history)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert len(session.history) == steps + 1
    assert "Siôn" in [item.name for item in session.snapshot.people]
    assert said == [("1 people added.", Tone.DONE)]
    session.undo()
    assert len(session.snapshot.people) == 6
    assert len(session.snapshot.groups) == 2


def test_escape_changes_nothing(qtbot, desk, room, session):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    before = session.snapshot
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert session.snapshot is before


def test_space_ticks_a_duplicate_and_the_button_counts_it(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    dialog.table.setCurrentIndex(dialog.model.index(2, FATE))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.agree.text() == "Import 2 people"
    assert dialog.model.index(2, TICK).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert dialog.comparison.words()[0].startswith("Row 3 of the import")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.agree.text() == "Import 1 people"


def test_a_tick_of_the_mouse_counts_and_rows_without_a_choice_have_none(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    model = dialog.model
    assert model.index(0, TICK).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.setData(model.index(0, TICK), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.setData(model.index(1, TICK), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.agree.text() == "Nothing to import"
    assert not dialog.agree.isEnabled()
    qtbot.mouseClick(dialog.tick_all, Qt.MouseButton.LeftButton)
    assert dialog.agree.text() == "Import 2 people"
    assert dialog.tick_all.text() == "Untick all shown"


def test_rows_can_be_shown_by_their_fate(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    qtbot.mouseClick(dialog.fates.buttons[Fate.DUPLICATE], Qt.MouseButton.LeftButton)
    assert dialog.model.rowCount() == 1
    assert dialog.model.index(0, FATE).data() == "Duplicate: like row 3, left out"
    assert dialog.fates.buttons[Fate.REFUSED].isHidden()
    qtbot.mouseClick(dialog.fates.buttons[None], Qt.MouseButton.LeftButton)
    assert dialog.model.rowCount() == 3


def test_the_box_above_a_column_says_what_it_holds(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted="1\tAda\n2\tBo\n3\tCy\n4\tDi\n")
    boxes = dialog.mapping.boxes
    assert [box.currentText() for box in boxes] == ["Left out", "Name"]
    boxes[0].setFocus()
    qtbot.keyClick(boxes[0], Qt.Key.Key_Down)
    boxes[0].activated.emit(boxes[0].currentIndex())
    assert [box.currentText() for box in boxes] == ["Name", "Left out"]
    assert dialog.model.index(0, FATE).data() == "New"


def test_where_no_column_is_known_to_hold_names_the_boxes_are_still_there(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted="1\t2\n3\t4\n5\t6\n")
    assert "Which column holds the names?" in dialog.problem.text()
    assert dialog.table.isVisible()
    assert not dialog.agree.isEnabled()
    assert dialog.focusWidget() is dialog.mapping.boxes[0]


def test_another_delimiter_and_encoding_show_at_once(qtbot, desk, room, tmp_path):
    path = tmp_path / "pobl.csv"
    path.write_bytes("Enw;Grŵp\nSiôn Tŷ-gwyn;Tenants\nGŵen;Officers\n".encode("iso-8859-14"))
    dialog = opened(qtbot, desk, room, path=path)
    box = dialog.sources.encoding
    box.setCurrentIndex(box.findData("cp1252"))
    box.activated.emit(box.currentIndex())
    assert dialog.model.index(0, 2).data() == "Siôn Tþ-gwyn"
    cut = dialog.sources.delimiter
    cut.setCurrentIndex(cut.findData(","))
    cut.activated.emit(cut.currentIndex())
    assert dialog.model.columnCount() == 3
    assert dialog.sources.sheet.parentWidget().isHidden()


def test_another_sheet_of_a_workbook_can_be_read(qtbot, desk, room, tmp_path):
    book = Workbook()
    book.active.title = "Staff & co"
    book.active.append(["Name", "Group"])
    book.active.append(["Mair", "Officers"])
    other = book.create_sheet("Residents")
    for row in (["Enw", "Rôl", "Grŵp"], ["Huw", "Tenant", "Tenants"], ["Siôn", "Tenant", "Tenants"]):
        other.append(row)
    book.save(tmp_path / "people.xlsx")
    dialog = opened(qtbot, desk, room, path=tmp_path / "people.xlsx")
    assert dialog.sources.encoding.parentWidget().isHidden()
    assert "Residents" in dialog.doubts.text()
    box = dialog.sources.sheet
    box.setCurrentIndex(box.findText("Residents"))
    box.activated.emit(box.currentIndex())
    assert dialog.agree.text() == "Import 2 people"
    assert [box.currentText() for box in dialog.mapping.boxes] == ["Name", "Role", "Group"]


def test_a_header_can_be_chosen_or_denied(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted="Ada\tTenants\nBo\tOfficers\n")
    box = dialog.sources.header
    assert [box.itemText(place) for place in range(3)] == ["No row", "Row 1: Ada, Tenants", "Row 2: Bo, Officers"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert dialog.model.rowCount() == 1
    assert dialog.model.headerData(2, Qt.Orientation.Horizontal) == "Ada"


def test_what_cannot_be_read_is_said_in_place_and_another_file_can_be_chosen(
    qtbot, desk, room, tmp_path, monkeypatch
):
    path = tmp_path / "people.csv"
    path.write_text("Name\nMair\n", "utf-8")
    dialog = opened(qtbot, desk, room, path=tmp_path / "people.xlsx")
    assert dialog.problem.text() == "people.xlsx is not there."
    assert not dialog.table.isVisible()
    assert not dialog.agree.isEnabled()
    monkeypatch.setattr(choose, "ask_path", lambda *_: path)
    qtbot.mouseClick(dialog.other, Qt.MouseButton.LeftButton)
    assert dialog.problem.isHidden()
    assert dialog.agree.text() == "Import 1 people"


def test_doubts_are_said_in_words(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted='Name\tGroup\nAda\tTenants\nBo\t"Officers\n')
    assert "quotation mark is never closed" in dialog.doubts.text()
    assert "(row 3)" in dialog.doubts.text()


def test_the_preview_follows_what_changes_meanwhile(qtbot, desk, room, session):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    add_participant(session, name="Siôn", role="Councillor")
    qtbot.waitUntil(lambda: "Changed" in dialog.model.index(1, FATE).data())
    delete_participants(session, [person(session, "Anwen")])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    names = [item.name for item in session.snapshot.people]
    assert (names.count("Siôn"), names.count("Anwen")) == (1, 1)


def test_notes_that_say_the_same_are_side_by_side_and_come_in(qtbot, desk, room, said, session):
    text = "Text,Role,Round\nToo cold,Tenant,1\nToo cold,Officer,2\n"
    dialog = opened(qtbot, desk, room, Mode.NOTES, pasted=text)
    assert dialog.agree.text() == "Import 2 notes"
    dialog.table.setCurrentIndex(dialog.model.index(1, FATE))
    assert dialog.comparison.words() == (
        "Row 2 of the import · Tenant · Round 1, Too cold",
        "Row 3 of the import · Officer · Round 2, Too cold",
    )
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [note.text for note in session.snapshot.note_list] == ["Too cold"] * 2
    assert {note.source for note in session.snapshot.note_list} == {"pasted"}
    assert said == [("2 notes brought in.", Tone.DONE)]


def test_notes_that_say_the_same_are_stacked_with_one_button_for_all_chosen(qtbot, desk, room, session):
    dialog = opened(
        qtbot, desk, room, Mode.NOTES, pasted="Text,Likes\nToo cold,1\ntoo cold!,2\nToo cold,3\nWarm\n"
    )
    assert dialog.counts.text() == "4 notes · 2 new, 2 that say the same as others · 6 votes"
    dialog.table.selectAll()
    assert not dialog.same.buttons[Same.STACK].isChecked()
    qtbot.mouseClick(dialog.same.buttons[Same.STACK], Qt.MouseButton.LeftButton)
    assert dialog.same.buttons[Same.STACK].isChecked()
    assert dialog.model.index(1, FATE).data() == "Duplicate: says nearly the same as row 2 (stacked)"
    assert dialog.counts.text() == "4 notes · 2 new, 2 stacked · 6 votes"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    now = session.snapshot
    assert [note.text for note in now.top_notes] == ["Too cold", "Warm"]
    assert [note.votes for note in now.stack_of(now.top_notes[0].id)] == [2, 3]


def test_without_copies_there_is_nothing_to_choose(qtbot, desk, room):
    assert not opened(qtbot, desk, room, Mode.NOTES, pasted="Too cold\nToo dear\n").same.isVisible()
    assert not opened(qtbot, desk, room, pasted=PEOPLE).same.isVisible()


def test_the_board_of_another_tool_is_told(qtbot, desk, room):
    text = "Section,Subject,Body\nHomes,Damp,Fix the roof\nBuses,,On Sundays\n"
    dialog = opened(qtbot, desk, room, Mode.NOTES, pasted=text)
    told = "An export of a Padlet board; Section = theme · 2 notes · 2 new · 2 themes, 2 of them new"
    assert dialog.counts.text() == told


def test_a_whole_board_comes_in_as_it_is(qtbot, desk, room, session, tmp_path):
    other = Session.create(tmp_path / "other.fishbowl")
    add_theme(other, [add_note(other, "Too cold").id, add_note(other, "Too cold").id])
    (tmp_path / "board.json").write_text(board_json(other.snapshot, NameStyle.ALL), encoding="utf-8")
    other.close()
    dialog = opened(qtbot, desk, room, Mode.NOTES, path=tmp_path / "board.json")
    assert not dialog.mapping.isVisible()
    assert not dialog.same.isVisible()
    assert dialog.counts.text().startswith("A whole board: ")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [theme.name for theme in session.snapshot.theme_list] == [""]
    assert len(session.snapshot.notes) == 2


def test_a_second_import_takes_the_place_of_the_first(qtbot, desk, room):
    first = opened(qtbot, desk, room, pasted=PEOPLE)
    with qtbot.waitSignal(first.rejected):
        second = import_file(desk, room, Mode.PEOPLE, pasted="Mair\n")
    assert second.isVisible()


def test_nothing_opens_where_nobody_chose_a_file(desk, room, monkeypatch):
    monkeypatch.setattr(choose, "ask_path", lambda *_: None)
    assert import_file(desk, room, Mode.NOTES) is None
    assert room.findChildren(ImportDialog) == []


def test_the_table_of_an_import_is_a_proper_model(qtbot, desk, room, qtmodeltester):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    qtmodeltester.check(dialog.model)
    assert dialog.model.index(2, FATE).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Duplicate")
    assert dialog.model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Name: Siôn"


def test_everything_that_takes_the_focus_has_a_name(qtbot, desk, room):
    dialog = opened(qtbot, desk, room, pasted=PEOPLE)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_files_that_may_be_dropped_are_known_by_their_ending(tmp_path):
    assert is_table_file(tmp_path / "People.XLSX")
    assert not is_table_file(tmp_path / "evening.fishbowl")
