"""What steps tell that are damaged in a part, and what they do not tell for certain."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.recovery import Mended, Why
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.fresh import write_fresh
from tests.model.recovery.damaging import leaves, read, recovered, replace, root, wipe
from tests.model.store.strangers import edited, good


@pytest.fixture
def path(folder: Path) -> Path:
    return good(folder / "a.fishbowl", 150)


def test_the_rest_of_a_step_that_is_damaged_in_a_part_is_read(path: Path) -> None:
    before = read(path)
    replace(path, b'["note","n60",null', b'["note","n60",\x00ull')
    wipe(path, *leaves(path, "note"))
    outcome, after = recovered(path)
    assert after.notes == {row_id: note for row_id, note in before.notes.items() if row_id != "n60"}
    assert outcome.lost["note"] == 1
    assert not outcome.can_undo


def test_a_value_that_may_have_been_changed_since_is_listed(path: Path) -> None:
    session = Session.open(path)
    for number, votes in ((1, 5), (2, 6)):
        with session.change(Op.EDIT_NOTE) as tx:
            tx.update(session.snapshot.notes[f"n{number}"], votes=votes)
    before = session.snapshot
    session.close()
    with edited(path) as raw:
        raw.execute("DELETE FROM step WHERE seq = (SELECT max(seq) - 1 FROM step)")
    wipe(path, root(path, "sqlite_autoindex_note_1"), *leaves(path, "note"))
    outcome, after = recovered(path)
    assert after.notes["n2"] == before.notes["n2"]  # told after the step that is missing
    assert after.notes["n1"].votes == 0  # as the steps have it that are left
    assert Mended("note", "n1", "", Why.EARLIER) in outcome.mended
    assert "n2" not in {each.id for each in outcome.mended}
    assert not outcome.can_undo
    assert outcome.from_journal == len(before.notes)


def test_a_value_of_the_time_before_a_missing_step_is_listed(path: Path) -> None:
    session = Session.open(path)
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(session.snapshot.notes["n1"], votes=5)
    session.close()
    with edited(path) as raw:
        raw.execute("DELETE FROM step WHERE seq = (SELECT max(seq) FROM step)")
        raw.execute("UPDATE step SET op = 'what' WHERE seq = (SELECT max(seq) FROM step)")
    replace(path, b"note 78 damp", b"note 78 d\xff\xfep", within="note")
    outcome, after = recovered(path)
    assert after.notes["n78"].text.startswith("note 78 damp")
    assert outcome.mended == (Mended("note", "n78", "text", Why.EARLIER),)
    assert after.notes["n1"].votes == 5


def test_a_row_with_a_damaged_id_gets_it_back(path: Path) -> None:
    before = read(path)
    replace(path, b"n78note 78", b"\xff78note 78", within="note")
    assert recovered(path)[1] == before  # by the index
    wipe(path, root(path, "sqlite_autoindex_note_1"))
    assert recovered(path)[1] == before  # by the journal


def test_a_row_with_a_damaged_id_that_nobody_knows_gets_a_new_one(path: Path) -> None:
    before = read(path)
    write_fresh(path, before, Op.RECOVER)
    replace(path, b"n78note 78", b"\xff78note 78", within="note")
    wipe(path, root(path, "sqlite_autoindex_note_1"))
    outcome, after = recovered(path)
    (made,) = after.notes.keys() - before.notes.keys()
    assert outcome.mended == (Mended("note", made, "id", Why.LETTERS),)
    assert after.notes[made].text == before.notes["n78"].text


def test_a_step_of_nothing_but_beginnings_is_given_up(path: Path) -> None:
    before = read(path)
    with edited(path) as raw:
        raw.execute("UPDATE step SET rows = ? WHERE seq = 3", ('["note","' * 500_000,))
    outcome, after = recovered(path)
    assert after == before
    assert Mended("note", "n1", "text", Why.DIFFERS) not in outcome.mended
