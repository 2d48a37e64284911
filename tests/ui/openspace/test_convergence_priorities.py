"""Shared priorities: each group ranks on its own, and only what both chose is shared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.convergence import add_option, edit_open_space
from fishbowl_app.model.ops.groups import add_group, delete_group
from fishbowl_app.model.rules.agreement import priorities_of
from fishbowl_app.ui.openspace.convergence.priorities_part import PrioritiesPart


@pytest.fixture
def part(qtbot, desk, session):
    """Tenants on the left, Officers on the right, five options; three priorities each."""
    for title in ("Warm homes", "Repairs", "Damp", "Rents", "Lifts"):
        add_option(session, title)
    tenants, officers = session.snapshot.group_list
    edit_open_space(session, left_group_id=tenants.id, right_group_id=officers.id, priorities_each=3)
    made = PrioritiesPart(desk)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    return made


def press(qtbot, part, words: str) -> None:
    qtbot.keyClicks(part.entry.line, words)
    qtbot.keyClick(part.entry.line, Qt.Key.Key_Return)


def chosen(session, number):
    """Return what a group chose by title, the first first."""
    snapshot = session.snapshot
    found = priorities_of(snapshot, snapshot.group_list[number].id)
    return [snapshot.options[item.option_id].title for item in found]


def heads(column):
    return [row.head for row in column.list.rows.rows]


def test_only_what_both_chose_is_shared(qtbot, part, session):
    press(qtbot, part, "c a d")
    assert chosen(session, 0) == ["Damp", "Warm homes", "Rents"]
    assert heads(part.result.shared) == []  # not while one group alone has chosen
    assert part.entry.group.currentText() == "Officers"  # whose turn it is
    press(qtbot, part, "EA")
    assert heads(part.result.left) == ["C  Damp", "D  Rents"]
    assert heads(part.result.shared) == ["A  Warm homes"]
    assert part.result.shared.list.rows.rows[0].lines == ("Tenants: rank 2", "Officers: rank 2")
    assert heads(part.result.right) == ["E  Lifts"]
    assert part.result.left.base.text().startswith("Tenants, 3 people here")
    session.undo()
    assert heads(part.result.shared) == []


def test_a_letter_that_is_none_and_one_too_many_stay_to_be_mended(qtbot, part, session):
    for typed in ("a x", "a b c d"):
        press(qtbot, part, typed)
        assert part.entry.line.text() == typed
        assert chosen(session, 0) == []
        part.entry.line.clear()


def test_space_and_digits_rank_in_the_list(qtbot, part, session):
    rows = part.entry.list
    rows.setFocus()
    for row, key in ((0, Qt.Key.Key_Space), (2, Qt.Key.Key_Space), (4, Qt.Key.Key_1)):
        rows.setCurrentIndex(part.entry.model.index(row))
        qtbot.keyClick(rows, key)
    assert chosen(session, 0) == ["Lifts", "Warm homes", "Damp"]
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert chosen(session, 0) == ["Warm homes", "Damp"]
    index = part.entry.model.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "C, Damp: chosen, rank 2"


def test_it_says_what_has_to_be_done_first(part, session):
    assert part.no_groups.isHidden()
    assert part.no_options.isHidden()
    delete_group(session, session.snapshot.group_list[0].id)
    assert not part.no_groups.isHidden()
    assert part.no_groups.button.isVisible()


def test_where_there_are_two_groups_they_are_compared_without_being_chosen(qtbot, part, session):
    edit_open_space(session, left_group_id=None, right_group_id=None)
    assert (part.settings.left.currentText(), part.settings.right.currentText()) == ("Tenants", "Officers")
    press(qtbot, part, "ab")
    press(qtbot, part, "bc")
    assert heads(part.result.shared) == ["B  Repairs"]
    assert session.snapshot.open_space.left_group_id is None
    add_group(session, "Guests")
    assert heads(part.result.shared) == ["B  Repairs"]
    part.settings.right.setCurrentIndex(part.settings.right.findText("Guests"))
    part.settings.right.activated.emit(part.settings.right.currentIndex())
    names = {group.id: group.name for group in session.snapshot.group_list}
    how = session.snapshot.open_space
    assert (names[how.left_group_id], names[how.right_group_id]) == ("Tenants", "Guests")
