"""The Stage beside the moderator's window, on screens that the offscreen platform makes up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCREENS = (("Laptop", 0, 1280, 800), ("Projector", 1280, 1024, 768))


def run_with(screens, tmp_path, wanted=""):
    """Return what two_screens.py reports on a computer with these screens."""
    fixed = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    listed = [{"name": name, "x": x, "width": w, "height": h, **fixed} for name, x, w, h in screens]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": listed}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), wanted],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.skipif(sys.platform != "linux", reason="the configuration of screens is for Linux")
def test_the_stage_fills_the_second_screen_and_comes_back_with_it(tmp_path):
    found = run_with(SCREENS, tmp_path)
    screen, x, y, width, height, main_is_active, after_pulling, after_plugging, *moved = found["report"]
    assert (screen, x, y, width, height) == ("Projector", 1280, 0, 1024, 768)
    assert main_is_active
    assert (after_pulling, after_plugging) == (False, True)
    assert moved == ["Projector", "Laptop"]  # back where it was; then where the settings say
    assert found["said"] == [
        "Second screen found: F5 shows the Stage there.",
        "The projector is gone. The Stage comes back with it.",
        "The projector is back, and the Stage on it.",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="the configuration of screens is for Linux")
def test_the_screen_in_the_settings_goes_first(tmp_path):
    screens = (*SCREENS, ("TV", 2304, 1920, 1080))
    assert run_with(screens, tmp_path, "TV")["report"][:5] == ["TV", 2304, 0, 1920, 1080]
