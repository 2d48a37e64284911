"""Commands that only read leave a session byte for byte as it is, even while the window has it open."""

from __future__ import annotations

import pytest

from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session
from tests.model.store.elsewhere import opened_elsewhere

READING = [
    ("check",),
    ("codes",),
    ("summary", "out.pdf"),
    ("handouts", "sheets.pdf", "--kinds", "crib"),
    ("export", "notes.csv"),
    ("texts", "texts.csv", "--language", "cy"),
    ("themes", "-o", "themes.json"),
    ("import", "--people", "p.csv", "--dry-run"),
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("session") / "day.fishbowl"
    session = Session.create(path, title="Damp")
    for text in ("Damp in the hall", "Mould on the wall", "Heating is dear"):
        add_note(session, text)
    session.close()
    return path


def test_a_session_that_is_open_is_read_and_stays_as_it_is(run, filled, folder):
    (folder / "p.csv").write_text("Name\nSiân\nBo\n", "utf-8")
    with opened_elsewhere(filled):
        before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in filled.parent.iterdir()}
        for command, *more in READING:
            done = run(command, str(filled), *more)
            assert done.status == 0, (command, done)
        after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in filled.parent.iterdir()}
    assert after == before
    made = {path.name for path in folder.iterdir()}
    assert made >= {
        "out.pdf",
        "sheets.pdf",
        "notes.csv",
        "texts.csv",
        "themes.json",
    }
