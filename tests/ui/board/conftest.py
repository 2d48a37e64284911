"""The board without what it does by itself after a while."""

import pytest

from fishbowl_app.ui.board.wall.suggest import suggesting


@pytest.fixture(autouse=True)
def nothing_read_ahead(monkeypatch):
    """However long a test looks at the board, no process reads its notes meanwhile, unless it wants that."""
    monkeypatch.setattr(suggesting, "SHOWN_MS", 3_600_000)
