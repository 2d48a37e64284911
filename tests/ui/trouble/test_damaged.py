"""The dialog for a damaged file, on a disk that takes its time."""

from __future__ import annotations

import threading
from pathlib import Path

from fishbowl_app.ui.trouble import damaged as module
from fishbowl_app.ui.trouble.damaged import DamagedDialog, Found


def test_closing_it_waits_for_no_disk_and_the_copy_goes_in_the_end(qtbot, tmp_path, monkeypatch):
    answer, targets, asked = threading.Event(), [], []

    def find(_path, target, cancelled):
        target.write_bytes(b"half")
        targets.append(target)
        answer.wait(30)
        asked.append(cancelled())
        return Found(None, [])

    monkeypatch.setattr(module, "find", find)
    dialog = DamagedDialog(Path(tmp_path / "a.fishbowl"))
    qtbot.waitUntil(lambda: bool(targets))
    dialog.let_go()
    assert targets[0].exists()
    answer.set()
    qtbot.waitUntil(lambda: not targets[0].parent.exists())
    assert asked == [True]
