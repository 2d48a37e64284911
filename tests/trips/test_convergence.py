"""Convergence in the real window, by keys alone: options, dots, priorities of two groups, actions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.rules.agreement import agreement
from tests.accessible.spoken import unnamed

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def session(window):
    """Ten tenants and five officers, three dots each."""
    window.sessions.new_empty()
    made = window.sessions.session
    for name, people in (("Tenants", 10), ("Officers", 5)):
        group = add_group(made, name)
        for number in range(people):
            add_participant(made, name=f"{name[:-1]} {number + 1}", group_id=group.id)
    return made


@pytest.fixture
def page(window, hands, session):
    """Where one comes by two keys from anywhere."""
    hands.press(Key.Key_6, ALT)
    hands.press(Key.Key_4, CTRL)
    return window.workspace.rooms["openspace"].convergence


def entered(hands, *lines: str) -> None:
    for line in lines:
        hands.type(line)
        hands.press(Key.Key_Return)


def by_tab(hands, wanted) -> None:
    """Go on with Tab until a widget has the focus."""
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        hands.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName() or wanted.text()}")


def test_from_the_first_option_to_the_last_action(window, hands, session, page):
    entered(hands, "Warm homes", "Repairs", "Rents", "Lifts")
    by_tab(hands, page.dots.begin_button)
    hands.press(Key.Key_Space)
    entered(hands, "a 20", "B 14", "c 8", "D 4")
    assert page.dots.check.words.text().startswith("46 of 45")
    hands.press(Key.Key_Z, CTRL)
    assert page.dots.check.words.text().startswith("42 of 45")

    hands.press(Key.Key_G, CTRL | SHIFT)
    by_tab(hands, page.priorities.settings.left)
    hands.press(Key.Key_Down)
    by_tab(hands, page.priorities.settings.right)
    hands.press(Key.Key_Down)
    by_tab(hands, page.priorities.entry.line)
    entered(hands, "b a", "d a")
    found = agreement(session.snapshot)
    assert [(item.option.title, item.left_rank, item.right_rank) for item in found.shared] == [
        ("Warm homes", 2, 2)
    ]

    hands.press(Key.Key_J, CTRL | SHIFT)
    hands.type("Write to all")
    hands.press(Key.Key_Tab)
    hands.type("officer 3")
    hands.press(Key.Key_Return)
    (action,) = session.snapshot.action_list
    assert [session.snapshot.participants[who].name for who in action.who_ids] == ["Officer 3"]
    assert page.actions_part.line.what.hasFocus()


def test_the_button_puts_the_dots_on_the_stage_and_takes_them_off(window, hands, session, page):
    button = page.on_stage.button
    assert not button.isEnabled(), "there is nothing to show"
    entered(hands, "Warm homes")
    for shown in (True, False):
        by_tab(hands, button)
        hands.press(Key.Key_Space)
        assert window.actions_table["stage_dots"].isChecked() is shown


def test_tab_goes_round_in_every_part_and_all_of_it_has_a_name(window, hands, session, page):
    entered(hands, "Warm homes")
    for key in (Key.Key_D, Key.Key_G, Key.Key_J):
        hands.press(key, CTRL | SHIFT)
        assert unnamed(page) == []
        first = QApplication.focusWidget()
        assert page.isAncestorOf(first)
        hands.press(Key.Key_Tab)
        by_tab(hands, first)
