"""`fishbowl check`: is it sound, and what does it tell of persons."""

from __future__ import annotations

from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from tests.cli.conftest import read


def test_what_a_session_tells_of_persons_is_counted(run, folder):
    make_sample(folder / "s.fishbowl").close()
    before = read(folder / "s.fishbowl")
    done = run("check", "s.fishbowl")
    assert (done.status, done.err) == (0, "")
    lines = [line.strip() for line in done.out.splitlines()]
    assert lines[:2] == [
        f"s.fishbowl is sound: a session file of version {SCHEMA_VERSION}.",
        "Title: Warm homes, fair repairs",
    ]
    assert "25 participants by name" in lines
    assert "1 of them must not be named" in lines
    assert f"{len(before.turns)} turns in the circle" in lines
    assert "Rules on who sits with whom, or when: 0" in lines
    assert f"{len(before.notes)} notes" in lines
    assert f"{len(before.feedback)} lines of feedback" in lines
    assert "The moderator's name" in lines
    assert "Texts that name a participant: 0" in lines
    assert "Contacts in QR codes: 1" in lines
    assert read(folder / "s.fishbowl") == before


def test_what_open_space_tells_of_persons_is_counted(run, folder):
    make_afternoon(folder / "a.fishbowl").close()
    snapshot = read(folder / "a.fishbowl")
    lines = [line.strip() for line in run("check", "a.fishbowl").out.splitlines()]
    assert "Topics with a convener: 11" in lines
    assert f"Choices of topics: {len(snapshot.interests)}" in lines
    assert "Actions with a name: 2" in lines


def test_an_empty_session_has_nothing_to_tell(run, session):
    done = run("check", session)
    assert "Title: –" in done.out
    assert "0 participants by name" in done.out
    assert "The journal holds nothing that was changed or deleted." in done.out
    assert "Backups on this computer: none" in done.out


def test_check_speaks_welsh(run, session, monkeypatch):
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")
    done = run("check", session)
    assert done.status == 0
    assert "is sound" not in done.out
    assert "%n" not in done.out
    assert "(s)" not in done.out
