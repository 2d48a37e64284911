"""`fishbowl backups`: lists them and restores one; other commands keep one before they change much."""

from __future__ import annotations

from fishbowl_app.model.session import Session
from fishbowl_app.paths import data_folder


def test_an_import_keeps_what_was_there_and_it_can_be_had_again(run, session, folder):
    before = Session.read(folder / session)
    assert run("backups", session).out == f"There is no backup of {session.name} on this computer.\n"
    (folder / "more.csv").write_text("Name\nZoe\n")
    assert run("import", session, "--people", "more.csv").status == 0
    assert len(Session.read(folder / session).participants) == len(before.participants) + 1
    (line,) = run("backups", session).out.splitlines()
    assert line.startswith("1. ")
    assert "Before an import" in line
    done = run("backups", session, "--restore", "1", "again.fishbowl")
    assert (done.status, done.out) == (0, "Backup 1 was restored as again.fishbowl.\n")
    assert Session.read(folder / "again.fishbowl") == before


def test_a_session_that_is_gone_or_damaged_has_its_backups(run, session, folder):
    before = Session.read(folder / session)
    (folder / "more.csv").write_text("Name\nZoe\n")
    run("import", session, "--people", "more.csv")
    (folder / session).write_bytes(b"damaged" * 1000)
    assert run("backups", session).out.startswith("1. ")
    (folder / session).unlink()
    assert run("backups", session, "--restore", "1", session).status == 0
    assert Session.read(folder / session) == before


def test_nothing_is_replaced_and_a_number_has_to_be_there(run, session, folder):
    (folder / "more.csv").write_text("Name\nZoe\n")
    run("import", session, "--people", "more.csv")
    was = (folder / session).read_bytes()
    assert run("backups", session, "--restore", "1", session).status == 1
    assert (folder / session).read_bytes() == was
    for number in ("0", "2", "x"):
        done = run("backups", session, "--restore", number, "again.fishbowl")
        assert (done.status, done.err) == (1, f"There is no backup {number}: there are 1.\n")
    assert run("backups", "nowhere.fishbowl").status == 1


def test_without_room_for_a_backup_it_is_said_and_the_command_goes_on(run, session, folder, home):
    (data_folder() / "Backups").write_text("a file where a folder should be")
    (folder / "more.csv").write_text("Name\nZoe\n")
    done = run("import", session, "--people", "more.csv")
    assert done.status == 0
    assert done.err.startswith("No backup was made")
