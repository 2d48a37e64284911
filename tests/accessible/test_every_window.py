"""That the walk through all windows reaches what there is, and leaves everything as it was."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.rooms import ROOMS
from tools.every_window import SESSIONS, every_dialog, every_stage, every_view, shown_window


@pytest.fixture
def walked(qtbot, tmp_path):
    window = shown_window(tmp_path)
    qtbot.addWidget(window)
    assert [name for name, _ in every_view(window)] == ["start"]
    window.sessions.take(SESSIONS["afternoon"](tmp_path / "afternoon.fishbowl"))
    yield window
    window.close()


def test_every_room_and_its_pages_are_reached_and_nothing_is_changed(walked):
    steps = len(walked.sessions.session.history)
    names = [name for name, widget in every_view(walked) if widget.isVisible()]
    assert len(names) == len(set(names)), "each view has a name of its own"
    for spec in ROOMS:
        assert spec.name in names
    for room, pages in (("openspace", 4), ("board", 4), ("questions", 3), ("summary", 4)):
        assert sum(name.count("/") < 2 and name.startswith(room) for name in names) >= pages
    assert len(walked.sessions.session.history) == steps


def test_every_dialog_is_seen_and_goes_away(walked):
    steps = len(walked.sessions.session.history)
    names = [name for name, dialog in every_dialog(walked) if dialog.isVisible()]
    assert {"settings", "keys", "guide", "about", "crash", "backups", "erase", "import people"} <= set(names)
    assert len(walked.sessions.session.history) == steps


def test_every_view_of_the_stage_is_shown(walked):
    names = [name.split(" / ")[0] for name, stage in every_stage(walked) if stage.isVisible()]
    missing = {str(view) for view in StageView} - set(names) - {StageView.CODE}  # this sample has no code
    assert missing == set()
    assert {"blank", "stage_test", "slot"} <= set(names)
