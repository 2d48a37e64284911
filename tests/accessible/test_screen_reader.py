"""The app as a screen reader has it: through the accessibility bus of the system, on a virtual screen, by keys.

Needs Debian's xvfb, openbox, xdotool, dbus and at-spi2-core, and Qt's libraries for X11.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.accessible.bus import LAUNCHER, PROGRAMS

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 150
MISSING = [name for name in PROGRAMS if shutil.which(name) is None]

pytestmark = pytest.mark.skipif(bool(MISSING) or not LAUNCHER.exists(), reason=f"no {MISSING or LAUNCHER}")


@pytest.fixture(scope="module")
def read(tmp_path_factory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("bus")
    here = {"FISHBOWL_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    outside = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    call = ["dbus-run-session", "--", sys.executable, str(ROOT / "tests" / "accessible" / "bus.py"), str(folder)]
    done = subprocess.run(
        call, cwd=ROOT, env=outside | here, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    assert done.stdout, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_the_room_is_read_with_its_seat_line_and_chairs(read):
    assert read["there"]
    said = read["typed"]
    assert "text: Seat line: name of who sits down *" in said
    assert "list item: Chair 1, Hefina Caerwern, Tenants" in said
    assert "list item: Chair 2, free chair" in said
    assert "label: Hefina Caerwern sits on chair 1." in said


def test_who_can_be_meant_is_read_while_a_name_is_typed(read):
    at = read["typed"].index("list: People who can sit down")
    assert read["typed"][at + 1].startswith("list item: Dilys Maesgwyn")
    assert read["typed"][at + 1].endswith("*")


def test_the_waiting_list_is_read_with_the_reason_for_its_order(read):
    first = read["waiting"][read["waiting"].index("list: Waiting list") + 1]
    assert first.startswith("list item: 1, Dilys Maesgwyn, Tenants, waits 0 min: Has not been in yet")


def test_the_notes_of_the_board_are_read_as_a_table(read):
    at = read["board"].index("table: Notes *")
    cells = [line for line in read["board"][at:] if line.startswith("cell: ")]
    assert any("My mother's boiler was off for nine days in January." in line for line in cells)


def test_what_happened_is_announced(read):
    assert "Hefina Caerwern sits on chair 1." in read["heard"]
