"""What comes back from which damage."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour
from fishbowl_app.model.errors import FileExists, FileInUse, FileProblem, FileRefused
from fishbowl_app.model.recovery import Beside, Mended, Why, found, is_ours, recover
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.fresh import write_fresh
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from tests.model.recovery.damaging import change_page, leaves, read, recovered, replace, root, wipe
from tests.model.store.older import SAMPLES
from tests.model.store.strangers import edited, good, leave_journal, leave_wal, without_types

NOTES = 150  # take several pages


@pytest.fixture
def path(folder: Path) -> Path:
    """Return a session whose journal tells all."""
    return good(folder / "a.fishbowl", NOTES)


@pytest.fixture
def fresh(path: Path) -> Path:
    """Return the same session, with a journal that tells nothing."""
    write_fresh(path, read(path), Op.RECOVER)
    return path


def same_but_notes(one: Snapshot, other: Snapshot) -> bool:
    return {**one.tables, "note": {}} == {**other.tables, "note": {}}


def test_a_sound_file_comes_back_as_it_is_with_all_that_can_be_undone(path: Path) -> None:
    before = read(path)
    outcome, after = recovered(path)
    assert after == before
    assert (outcome.from_journal, outcome.mended, outcome.can_undo, outcome.beside) == (
        0,
        (),
        True,
        Beside.NOTHING,
    )
    assert not any(outcome.lost.values())
    session = Session.open(outcome.path)
    assert [step.op for step in session.history][-2:] == [Op.IMPORT_NOTES, Op.RECOVER]
    assert session.undo().op is Op.IMPORT_NOTES
    assert len(session.snapshot.notes) == 8
    session.close()


@pytest.mark.parametrize("version", range(1, 7))
def test_a_file_of_any_version_comes_back_as_opening_moves_it(folder: Path, version: int) -> None:
    path = folder / "a.fishbowl"
    path.write_bytes((SAMPLES / f"schema-{version}.fishbowl").read_bytes())
    outcome, after = recovered(path)
    assert after == read(path)
    assert outcome.can_undo


def test_pages_of_notes_that_are_gone_come_back_from_the_journal(path: Path) -> None:
    before, pages = read(path), leaves(path, "note")
    assert len(pages) > 3
    wipe(path, *pages[:3])
    outcome, after = recovered(path)
    assert after == before
    assert outcome.from_journal > 30
    assert outcome.mended == ()


def test_deleted_notes_stay_deleted_when_others_come_back(path: Path) -> None:
    session = Session.open(path)
    with session.change(Op.DELETE_NOTE) as tx:
        tx.delete(session.snapshot.notes["n3"])
    before = session.snapshot
    session.close()
    wipe(path, *leaves(path, "note"))
    assert recovered(path)[1] == before


def test_without_a_journal_the_other_pages_come_back_and_what_is_lost_is_counted(fresh: Path) -> None:
    before = read(fresh)
    wipe(fresh, leaves(fresh, "note")[1])
    outcome, after = recovered(fresh)
    assert after.notes.items() < before.notes.items()
    assert same_but_notes(after, before)
    assert outcome.lost["note"] == len(before.notes) - len(after.notes) > 0


@pytest.mark.parametrize("name", ["note", "step", "participant"])
def test_leaves_are_found_without_the_root_that_led_to_them(path: Path, name: str) -> None:
    before = read(path)
    wipe(path, root(path, name))
    assert recovered(path)[1] == before


def test_the_leaves_of_a_lost_root_find_their_table_without_a_journal(fresh: Path) -> None:
    before = read(fresh)
    wipe(fresh, root(fresh, "note"))
    assert recovered(fresh)[1] == before


@pytest.mark.parametrize("length", [16, 100, 4096])
def test_a_file_without_its_head_or_first_page_comes_back(fresh: Path, length: int) -> None:
    before = read(fresh)
    fresh.write_bytes(b"\xff" * length + fresh.read_bytes()[length:])
    assert recovered(fresh)[1] == before


def test_a_letter_that_was_flipped_is_told_by_the_journal(path: Path) -> None:
    replace(path, b"note 78 damp", b"note 78 dump", within="note")
    outcome, after = recovered(path)
    assert outcome.mended == (Mended("note", "n78", "text", Why.DIFFERS),)
    assert after.notes["n78"].text.startswith("note 78 dump")


def test_bytes_that_are_no_letters_are_put_right_by_the_journal(path: Path) -> None:
    before = read(path)
    replace(path, b"note 78 damp", b"note 78 d\xff\xfep", within="note")
    outcome, after = recovered(path)
    assert (after, outcome.mended) == (before, ())


def test_bytes_that_are_no_letters_are_shown_and_listed_without_one(fresh: Path) -> None:
    replace(fresh, b"note 78 damp", b"note 78 d\xff\x00p")
    outcome, after = recovered(fresh)
    assert outcome.mended == (Mended("note", "n78", "text", Why.LETTERS),)
    assert after.notes["n78"].text.startswith("note 78 d\ufffd\ufffdp")


def test_a_text_that_is_too_long_is_kept_up_to_the_limit(fresh: Path) -> None:
    with edited(fresh) as raw:
        raw.execute("UPDATE note SET text = ? WHERE id = 'n5'", ("ŵy" * 300_000,))
    outcome, after = recovered(fresh)
    assert outcome.mended == (Mended("note", "n5", "text", Why.CUT),)
    assert after.notes["n5"].text == "ŵy" * 10_000


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [("chair", "'front'", None), ("chair", "-3", None), ("colour", "'red'", Colour.YELLOW), ("votes", "2.5", 0)],
)
def test_values_that_may_not_be_are_set_back_and_listed(
    fresh: Path, column: str, value: str, expected: object
) -> None:
    without_types(fresh, "note", f"UPDATE note SET {column} = {value} WHERE id = 'n5'")
    outcome, after = recovered(fresh)
    assert outcome.mended == (Mended("note", "n5", column, Why.DEFAULT),)
    assert getattr(after.notes["n5"], column) == expected


def test_what_refers_to_a_lost_row_refers_to_nothing(fresh: Path) -> None:
    with edited(fresh) as raw:
        raw.execute("DELETE FROM activity WHERE id = (SELECT activity_id FROM note WHERE id = 'n5')")
    outcome, after = recovered(fresh)
    assert Mended("note", "n5", "activity_id", Why.REFERENCE) in outcome.mended
    assert after.notes["n5"].activity_id is None


def test_what_others_refer_to_comes_back_from_the_journal(path: Path) -> None:
    before = read(path)
    with edited(path) as raw:
        raw.execute("DELETE FROM activity WHERE id = (SELECT activity_id FROM note WHERE id = 'n5')")
    assert recovered(path)[1] == before


def test_stacks_that_go_in_a_circle_are_cut(fresh: Path) -> None:
    with edited(fresh) as raw:
        for one, other in ("12", "23", "31"):
            raw.execute("UPDATE note SET stack_id = ? WHERE id = ?", (f"n{other}", f"n{one}"))
    outcome, after = recovered(fresh)
    assert [each.why for each in outcome.mended] == [Why.REFERENCE]
    assert sum(note.stack_id is not None for note in after.notes.values()) == 2


def test_of_what_may_be_there_once_the_first_stays(fresh: Path) -> None:
    with edited(fresh) as raw:
        raw.execute("DROP INDEX note_slip_once")
        raw.execute("UPDATE note SET slip = 7 WHERE id IN ('n1', 'n2')")
    outcome, after = recovered(fresh)
    assert [note.slip for note in after.notes.values()].count(7) == 1
    assert [(each.column, each.why) for each in outcome.mended] == [("slip", Why.DEFAULT)]


def test_a_row_that_every_session_has_comes_back_from_the_journal_or_as_a_new_one(path: Path) -> None:
    before = read(path)
    wipe(path, root(path, "board"), root(path, "fishbowl"))
    assert recovered(path)[1] == before
    write_fresh(path, before, Op.RECOVER)
    wipe(path, root(path, "board"))
    assert recovered(path)[1].board == before.board  # nobody had changed it


def test_an_unfinished_change_is_taken_back(path: Path) -> None:
    before = read(path)
    leave_journal(path, "UPDATE note SET text = 'half'")
    outcome, after = recovered(path)
    assert (after, outcome.beside) == (before, Beside.USED)


def test_a_damaged_journal_of_sqlite_is_left_out(path: Path) -> None:
    before = read(path)
    path.with_name("a.fishbowl-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"x" * 9_000)
    outcome, after = recovered(path)
    assert (after, outcome.beside) == (before, Beside.LEFT)


def test_what_another_program_left_in_a_log_counts(path: Path) -> None:
    leave_wal(path, "UPDATE note SET votes = 9")
    outcome, after = recovered(path)
    assert {note.votes for note in after.notes.values()} == {9}
    assert outcome.beside is Beside.USED


def test_a_session_that_is_open_is_left_alone(path: Path) -> None:
    session = Session.open(path)
    with pytest.raises(FileInUse):
        recover(path, path.with_name("b.fishbowl"))
    session.close()


def test_nothing_is_written_over_anything(path: Path) -> None:
    with pytest.raises(FileExists):
        recover(path, path)


def test_a_file_of_a_stranger_is_not_recovered(path: Path) -> None:
    with edited(path) as raw:
        raw.execute("CREATE TRIGGER t AFTER UPDATE ON note BEGIN DELETE FROM note; END")
    with pytest.raises(FileRefused) as refused:
        recover(path, path.with_name("b.fishbowl"))
    assert refused.value.problem is FileProblem.FOREIGN_PARTS
    assert not path.with_name("b.fishbowl").exists()


def test_a_file_of_ours_is_known_without_its_head(path: Path) -> None:
    assert is_ours(path)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert is_ours(path)
    with edited(good(path.with_name("b.fishbowl"))) as raw:
        raw.execute("CREATE VIEW v AS SELECT * FROM note")
    assert not is_ours(path.with_name("b.fishbowl"))
    path.with_name("c.fishbowl").write_bytes(b"PK\3\4" * 9_000)
    assert not is_ours(path.with_name("c.fishbowl"))


@pytest.mark.parametrize("start", [0, 1_000, 3_500])
def test_rows_are_found_in_a_page_that_is_damaged_in_a_part(fresh: Path, start: int) -> None:
    before, number = read(fresh), leaves(fresh, "note")[1]
    change_page(fresh, number, lambda page: page[:start] + b"\xff" * 300 + page[start + 300 :])
    outcome, after = recovered(fresh)
    changed = dict(after.notes.items() - before.notes.items())
    assert changed.keys() == {each.id for each in outcome.mended} & before.notes.keys()
    assert 0 <= len(before.notes) - len(after.notes) == outcome.lost["note"] <= 6


@pytest.mark.parametrize(("version", "comes_back"), [(SCHEMA_VERSION + 1, False), (SCHEMA_VERSION + 2**20, True)])
def test_a_newer_version_is_refused_and_a_damaged_number_is_none(
    path: Path, version: int, comes_back: bool
) -> None:
    before = read(path)
    path.write_bytes(path.read_bytes()[:60] + version.to_bytes(4, "big") + path.read_bytes()[64:])
    if comes_back:
        assert recovered(path)[1] == before
        return
    with pytest.raises(FileRefused) as refused:
        recover(path, path.with_name("b.fishbowl"))
    assert refused.value.problem is FileProblem.NEWER


def test_what_was_recovered_is_as_safe_as_it_was_before(fresh: Path) -> None:
    wipe(fresh, leaves(fresh, "note")[1])
    outcome, before = recovered(fresh)
    again = fresh.with_name("again.fishbowl")
    outcome.path.rename(again)
    wipe(again, *leaves(again, "note"))
    outcome, after = recovered(again)
    assert after == before
    assert (outcome.mended, outcome.can_undo) == ((), True)


def test_a_table_with_more_rows_than_a_session_may_have_is_too_big_here_too(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(found, "MOST_ROWS", NOTES - 1)
    with pytest.raises(FileRefused) as caught:
        recover(path, path.with_name("b.fishbowl"))
    assert caught.value.problem is FileProblem.TOO_BIG
