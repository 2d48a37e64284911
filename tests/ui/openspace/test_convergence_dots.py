"""Options and dots: the list is made, closed, and tallies are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.convergence import add_option, count_dots, edit_open_space
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.ui.openspace.convergence.options_model import TITLE
from fishbowl_app.ui.openspace.convergence.page import ConvergencePage
from fishbowl_app.ui.openspace.convergence.words import read_letters, read_tally

TITLES = ("Warm homes", "Repairs", "Rents")


@pytest.fixture
def page(qtbot, desk):
    made = ConvergencePage(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    return made


@pytest.fixture
def options(session):
    return [add_option(session, title) for title in TITLES]


def press(qtbot, words: str) -> None:
    """Type words where the focus is, then Enter."""
    for letter in words:  # the first digit in a table opens an editor, which gets the others
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def titles(session):
    return [option.title for option in session.snapshot.option_list]


def counts(session):
    named = {option.id: option.title for option in session.snapshot.options.values()}
    return {named[dots.option_id]: dots.count for dots in session.snapshot.dots.values()}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("C 14", ("C", 14)), ("c14", ("C", 14)), (" aa: 3 ", ("AA", 3)), ("C", ("C", None)), ("14", None),
        ("C fourteen", None), ("", None),
    ],
)  # fmt: skip
def test_a_tally_is_a_letter_and_a_number(typed, read):
    assert read_tally(typed) == read


def test_letters_are_read_with_or_without_spaces():
    known = dict.fromkeys(["A", "B", "C", "AA"])
    assert read_letters("c a b", known) == (["C", "A", "B"], [])
    assert read_letters("cab", known) == (["C", "A", "B"], [])
    assert read_letters("AA, B, b", known) == (["AA", "B"], [])
    assert read_letters("B X", known) == (["B"], ["X"])


def test_options_are_typed_one_after_the_other(qtbot, page, session):
    for title in TITLES:
        press(qtbot, title)
    assert titles(session) == list(TITLES)
    assert [page.dots.model.index(row, 0).data() for row in range(3)] == ["A", "B", "C"]


def test_topics_and_recommendations_become_options_in_one_step(page, session):
    topics = [add_topic(session, title) for title in ("Damp", "Lifts")]
    edit_report(session, topics[1].id, recommendations="Mend them\n\nTest them")
    panel = page.dots.sources
    assert [row.title for row in panel.model.rows] == ["Damp", "Lifts", "Mend them", "Test them"]
    for number in (1, 3):
        panel.model.setData(panel.model.index(number), None, Qt.ItemDataRole.CheckStateRole)
    panel.chosen.click()
    assert titles(session) == ["Lifts", "Test them"]
    assert [row.title for row in panel.model.rows] == ["Damp", "Mend them"]
    panel.topics.click()
    assert titles(session) == ["Lifts", "Test them", "Damp"]
    session.undo()
    session.undo()
    assert titles(session) == []


def test_themes_that_have_a_name_become_options(page, session):
    for name in ("Warm homes", "", "Late buses"):
        add_theme(session, name=name)
    panel = page.dots.sources
    assert [panel.model.index(row).data() for row in range(2)] == ["Theme 1: Warm homes", "Theme 3: Late buses"]
    assert not panel.topics.isEnabled()
    panel.model.setData(panel.model.index(1), None, Qt.ItemDataRole.CheckStateRole)
    panel.chosen.click()
    assert titles(session) == ["Late buses"]
    assert [row.title for row in panel.model.rows] == ["Warm homes"]


def test_rows_are_moved_renamed_and_taken_out_by_keys(qtbot, page, session, options):
    table = page.dots.table
    table.setFocus()
    table.choose(options[0].id)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(session) == ["Repairs", "Warm homes", "Rents"]
    assert table.key() == options[0].id
    qtbot.keyClick(table, Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    press(qtbot, "Warm, dry homes")
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert titles(session) == ["Warm, dry homes", "Rents"]


def test_dots_begin_and_tallies_are_typed(qtbot, page, session, options):
    page.dots.begin_button.click()
    assert session.snapshot.open_space.options_closed
    press(qtbot, "b 9")
    press(qtbot, "A 4")
    press(qtbot, "X 4")
    assert page.dots.tally.line.text() == "X 4"  # stays, to be mended
    assert counts(session) == {"Repairs": 9, "Warm homes": 4}
    assert "13 of 18" in page.dots.check.words.text()
    heard = [row.heard for row in page.dots.ranking.ranking.rows]
    assert heard[0].startswith("Rank 1: B, Repairs")
    assert heard[2].endswith("not counted yet")
    session.undo()
    assert counts(session) == {"Repairs": 9}


def test_numbers_are_typed_down_the_column(qtbot, page, session, options):
    page.dots.begin_button.click()
    press(qtbot, "A")  # a letter alone goes to its number
    press(qtbot, "12")
    qtbot.keyClicks(page.dots.table, "x")
    press(qtbot, "7")
    assert counts(session) == {"Warm homes": 12, "Repairs": 7}
    assert "1 more" in page.dots.check.words.text()


def test_a_number_never_becomes_a_title(qtbot, page, session, options):
    page.dots.begin_button.click()
    table = page.dots.table
    table.setFocus()
    table.choose(options[1].id, TITLE)
    press(qtbot, "7")
    table.choose(options[2].id, TITLE)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    press(qtbot, "8")
    assert counts(session) == {"Repairs": 7, "Rents": 8}
    assert titles(session) == list(TITLES)


def test_letters_typed_in_the_list_of_options_change_none(qtbot, page, session, options):
    table = page.dots.table
    table.setFocus()
    table.choose(options[0].id, TITLE)
    for letter in "Z 3x":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    assert table.state() is not table.State.EditingState
    assert QApplication.focusWidget() is table
    assert titles(session) == list(TITLES)


def test_it_says_whether_the_room_sees_the_numbers(page, session, options):
    edit_open_space(session, options_closed=True)
    on_stage = page.desk.actions["stage_dots"]
    on_stage.setCheckable(True)  # as the window does, which has a Stage
    assert page.dots.seen.text() == "The room sees it only when it is put on the Stage."
    on_stage.setChecked(True)
    assert page.dots.seen.text() == "The room sees each number as it is typed."


def test_each_group_is_counted_apart(qtbot, page, session, options):
    edit_open_space(session, dots_by_group=True, options_closed=True)
    part = page.dots
    assert [part.tally.group.itemText(n) for n in range(part.tally.group.count())] == ["Tenants", "Officers"]
    part.enter()
    press(qtbot, "a 12")
    part.tally.group.setCurrentIndex(1)
    press(qtbot, "a 3")
    groups = {dots.group_id: dots.count for dots in session.snapshot.dots.values()}
    assert groups == {group.id: count for group, count in zip(session.snapshot.group_list, (12, 3), strict=True)}
    words = part.check.words.text()
    assert "Tenants: 12 of 9" in words  # though all together have not too many
    assert part.ranking.ranking.rows[0].by_group == "Tenants 12, Officers 3"


def test_a_tie_is_said(page, session, options):
    for option, count in zip(options, (5, 7, 5), strict=True):
        count_dots(session, option.id, count)
    heard = [row.heard for row in page.dots.ranking.ranking.rows]
    assert [text.split(":")[0] for text in heard] == ["Rank 1", "Rank 2, tied", "Rank 2, tied"]
