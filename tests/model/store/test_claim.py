"""A session stays ours although something else in this process looks into its file, which drops SQLite's lock."""

from __future__ import annotations

import subprocess
import sys

import pytest

from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session
from tests.model.store.elsewhere import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="locks go that way on Linux only")
OTHER = """
import sys
from pathlib import Path
from fishbowl_app.model.errors import FishbowlError
from fishbowl_app.model.session import Session
path = Path(sys.argv[1])
mine = Session.create(path.with_name("mine.fishbowl"))
for act in (Session.open, Session.create, mine.save_copy, mine.save_as):
    try:
        act(path)
        print("got in")
    except FishbowlError as error:
        print(type(error).__name__)
"""


def test_another_process_is_refused_after_a_look_that_drops_locks(tmp_path):
    path = tmp_path / "a.fishbowl"
    session = Session.create(path, title="Hall")
    path.read_bytes()  # as a file dialog does, for the icon
    said = subprocess.run([sys.executable, "-c", OTHER, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert said.stdout.split() == ["FileInUse"] * 4, said.stderr
    assert session.watch() is None
    add_note(session, "damp")
    session.close()
    again = Session.open(path)
    assert len(again.snapshot.notes) == 1
    again.close()
