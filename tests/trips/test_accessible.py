"""What a screen reader and a keyboard find in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget

from fishbowl_app.sample import make_sample
from fishbowl_app.ui.dialogs.guide import GuideDialog
from fishbowl_app.ui.dialogs.keys import KeysDialog
from fishbowl_app.ui.dialogs.settings import SettingsDialog
from fishbowl_app.ui.rooms import ROOMS


@pytest.fixture
def with_sample(window, tmp_path):
    window.sessions.take(make_sample(tmp_path / "sample.fishbowl"))
    return window


def unnamed(root: QWidget) -> list[str]:
    """Return the widgets under a root that Tab can reach and that say nothing."""
    found = []
    for widget in root.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        inside = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))  # its box speaks for it
        if reachable and not inside and not isinstance(widget, QScrollArea):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("room", [spec.name for spec in ROOMS])
def test_everything_that_tab_reaches_has_a_name(with_sample, room):
    with_sample.workspace.go_to(room)
    assert unnamed(with_sample) == []


def test_the_start_page_has_names(window):
    assert unnamed(window) == []


def test_dialogs_have_names(qtbot, with_sample):
    dialogs = (
        SettingsDialog(with_sample.settings, with_sample),
        KeysDialog(with_sample.actions_table, with_sample),
        GuideDialog(with_sample),
    )
    for dialog in dialogs:
        dialog.show()
        qtbot.waitExposed(dialog)
        assert unnamed(dialog) == [], type(dialog).__name__
        dialog.close()


@pytest.mark.parametrize("room", [spec.name for spec in ROOMS])
def test_tab_goes_round_and_comes_back(qtbot, with_sample, room):
    with_sample.workspace.go_to(room)
    first = QApplication.focusWidget()
    seen = []
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is first:
            break
    assert seen[-1] is first, f"Tab never came back to {type(first).__name__}"
    assert len(set(map(id, seen))) > 5
