"""Ctrl+C while the app is still being loaded."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from fishbowl_app.__main__ import main


class Interrupted(ModuleType):
    """A module whose loading somebody stops."""

    def __getattr__(self, name: str) -> object:
        raise KeyboardInterrupt


def test_stopping_before_anything_began_ends_with_its_status_and_no_traceback(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "fishbowl_app.cli", Interrupted("fishbowl_app.cli"))
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert capsys.readouterr() == ("", "")
