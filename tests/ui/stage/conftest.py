"""What a Stage is made of in tests: states of every kind, at every size."""

from __future__ import annotations

import pytest

from fishbowl_app.ui.stage.controller import StageController


@pytest.fixture
def controller(desk, qtbot):
    made = StageController(desk, desk.actions["stage"].parent())
    yield made
    made.shut()
