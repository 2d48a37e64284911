"""The one door: changes, the journal, undo and redo, and who is told."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fishbowl_app.model.changes import Changes, Op, Origin, Way
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Colour, Group, Note, Participant, Presence
from fishbowl_app.model.errors import FileProblem, FileRefused, Gone, NothingToRedo, NothingToUndo
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.rows import read_snapshot
from fishbowl_app.model.store.tx import Tx

T0 = 1_780_000_000.0


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(T0)


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock) -> Iterator[Session]:
    made = Session.create(tmp_path / "a.fishbowl", title="Damp", clock=clock)
    yield made
    made.close()


def note(text: str = "mould", id: str = "n1", **fields: object) -> Note:
    empty = Note(id, text, None, None, None, None, "", Colour.YELLOW, T0, "typed")
    return dataclasses.replace(empty, **fields)


def person(id: str = "p1", **fields: object) -> Participant:
    empty = Participant(id, "Gwen", None, "", "", Presence.EXPECTED, None, None, False)
    return dataclasses.replace(empty, **fields)


def add(session: Session, row: Note | Participant | Group, origin: Origin = Origin.OPERATOR) -> None:
    with session.change(Op.ADD_NOTE, origin) as tx:
        tx.insert(row)


def add_then(session: Session, act: Callable[[Tx], object]) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(note())
        act(tx)


def set_text(session: Session, text: str, origin: Origin = Origin.OPERATOR) -> None:
    with session.change(Op.EDIT_NOTE, origin) as tx:
        tx.update(session.snapshot.notes["n1"], text=text)


def in_file(session: Session) -> object:
    found = read_snapshot(session._file.connection)
    session._file.connection.rollback()
    return found


# --- changes ----------------------------------------------------------------------------------------------


def test_a_new_session_has_its_details_and_nothing_to_undo(session: Session) -> None:
    assert session.snapshot.details.title == "Damp"
    assert session.snapshot.fishbowl.chairs == 5
    assert [step.op for step in session.history] == [Op.CREATE]
    assert (session.undo_op, session.redo_op, session.saved_at) == (None, None, T0)


def test_a_change_is_one_step_with_the_instant_it_began(session: Session, clock: FixedClock) -> None:
    clock.advance(60)
    with session.change(Op.IMPORT_NOTES) as tx:
        tx.insert(note())
        clock.advance(5)
        tx.insert(note(id="n2"))
        assert tx.now.utc == T0 + 60
    assert set(session.snapshot.notes) == {"n1", "n2"}
    step = session.history[-1]
    assert (step.seq, step.op, step.way, step.at, step.undoable) == (2, Op.IMPORT_NOTES, Way.DO, T0 + 60, True)
    assert session.saved_at == T0 + 60


def test_a_snapshot_once_handed_out_never_changes(session: Session) -> None:
    before = session.snapshot
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(note())
        inside = tx.snapshot
        tx.insert(note(id="n2"))
    assert not before.notes
    assert set(inside.notes) == {"n1"}


def test_a_change_sees_what_it_wrote_itself(session: Session) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        old = tx.insert(note())
        assert tx.update(old, text="damp").text == "damp"
        assert tx.update(old, colour=Colour.BLUE) == note("damp", colour=Colour.BLUE)
        assert tx.snapshot.notes["n1"].text == "damp"
    assert in_file(session) == session.snapshot


def test_a_change_without_rows_leaves_no_step_and_tells_nobody(session: Session) -> None:
    add(session, note())
    told: list[Changes] = []
    session.subscribe(told.append)
    before, steps = session.snapshot, session.history
    set_text(session, "mould")
    assert (session.snapshot, session.history, told) == (before, steps, [])


def test_an_exception_rolls_everything_back_and_nobody_is_told(session: Session) -> None:
    told: list[Changes] = []
    session.subscribe(told.append)
    before, steps = session.snapshot, session.history
    with pytest.raises(ZeroDivisionError):
        add_then(session, lambda tx: 1 / 0)
    assert session.snapshot is before
    assert (in_file(session), session.history, told) == (before, steps, [])
    add(session, note())
    assert session.snapshot.notes


def test_what_the_file_forbids_rolls_the_whole_change_back(session: Session) -> None:
    before = session.snapshot
    with pytest.raises(IntegrityError):
        add_then(session, lambda tx: tx.insert(note(id="n2", participant_id="nobody")))
    assert session.snapshot is before
    assert in_file(session) == before


def test_a_change_inside_a_change_is_refused_and_the_outer_one_goes_on(session: Session) -> None:
    add(session, note(id="n0"))
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(note())
        with pytest.raises(RuntimeError, match="inside"), session.change(Op.ADD_NOTE):
            pass
        with pytest.raises(RuntimeError, match="inside"):
            session.undo()
        tx.insert(note(id="n2"))
    assert set(session.snapshot.notes) == {"n0", "n1", "n2"}


def test_nothing_can_be_written_once_the_change_is_over(session: Session) -> None:
    kept: list[Tx] = []
    with session.change(Op.ADD_NOTE) as tx:
        kept.append(tx)
        tx.insert(note())
    with pytest.raises(RuntimeError, match="over"):
        kept[0].insert(note(id="n2"))
    add(session, note(id="n3"))
    assert set(session.snapshot.notes) == {"n1", "n3"}


def test_changing_or_taking_out_what_is_gone_is_a_broken_rule(session: Session) -> None:
    with pytest.raises(Gone) as caught, session.change(Op.EDIT_NOTE) as tx:
        tx.update(note(), text="x")
    assert (caught.value.what, caught.value.id) == ("note", "n1")
    with pytest.raises(Gone), session.change(Op.DELETE_NOTE) as tx:
        tx.delete(note())


# --- undo and redo ----------------------------------------------------------------------------------------


def test_undo_and_redo_walk_back_and_forth(session: Session) -> None:
    snapshots = [session.snapshot]
    add(session, note())
    snapshots.append(session.snapshot)
    set_text(session, "damp")
    snapshots.append(session.snapshot)
    assert session.undo_op is Op.EDIT_NOTE
    assert session.undo().way is Way.UNDO
    assert (session.snapshot, session.undo_op, session.redo_op) == (snapshots[1], Op.ADD_NOTE, Op.EDIT_NOTE)
    session.undo()
    assert session.snapshot == snapshots[0]
    with pytest.raises(NothingToUndo):
        session.undo()
    session.redo()
    assert session.redo().way is Way.REDO
    assert session.snapshot == snapshots[2]
    with pytest.raises(NothingToRedo):
        session.redo()
    assert in_file(session) == snapshots[2]


def test_what_was_redone_can_be_undone_again(session: Session) -> None:
    add(session, note())
    for _ in range(3):
        session.undo()
        assert not session.snapshot.notes
        session.redo()
        assert session.snapshot.notes
    assert len(session.history) == 8


def test_a_new_act_ends_redo(session: Session) -> None:
    add(session, note())
    session.undo()
    add(session, note(id="n2"))
    assert session.redo_op is None
    with pytest.raises(NothingToRedo):
        session.redo()


def test_undo_and_redo_survive_closing_at_every_step(session: Session, clock: FixedClock) -> None:
    add(session, note())
    set_text(session, "damp")
    last, path = session.snapshot, session.path
    for way in ("undo", "undo", "redo", "redo"):
        session.close()
        session = Session.open(path, clock=clock)
        getattr(session, way)()
    assert session.snapshot == last
    assert (session.undo_op, session.redo_op) == (Op.EDIT_NOTE, None)
    session.close()


def test_undo_keeps_what_the_clock_changed_since_and_says_how_much(session: Session) -> None:
    add(session, note())
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(session.snapshot.notes["n1"], text="damp", role="tenant", colour=Colour.BLUE)
    set_text(session, "rain", Origin.CLOCK)
    changes = session.undo()
    assert changes.kept == 1
    assert session.snapshot.notes["n1"] == note("rain")
    # Redo does again just what undo took back.
    assert session.redo().kept == 0
    assert session.snapshot.notes["n1"] == note("rain", role="tenant", colour=Colour.BLUE)


def test_undo_counts_what_it_could_not_bring_back(session: Session) -> None:
    add(session, person())
    add(session, note(participant_id="p1"))
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(session.snapshot.notes["n1"], participant_id=None, text="damp")
    with session.change(Op.DELETE_NOTE, Origin.CLOCK) as tx:
        tx.delete(session.snapshot.notes["n1"])
    assert session.undo().kept == 2  # both values of a row that is gone
    assert session.undo().kept == 0  # the note is not there any more: nothing to take out
    assert session.undo().kept == 0
    assert not session.snapshot.participants


def test_undo_leaves_a_row_that_another_needs(session: Session) -> None:
    add(session, person())
    add(session, note(participant_id="p1"), Origin.CLOCK)
    assert session.undo().kept == 1
    assert session.snapshot.participants
    assert in_file(session) == session.snapshot


def test_undo_never_touches_what_the_clock_did(session: Session) -> None:
    add(session, note(), Origin.CLOCK)
    assert session.undo_op is None
    with pytest.raises(NothingToUndo):
        session.undo()
    add(session, note(id="n2"))
    set_text(session, "damp", Origin.CLOCK)
    session.undo()
    assert session.snapshot.notes == {"n1": note("damp")}


def test_the_clock_does_not_end_redo(session: Session) -> None:
    add(session, note())
    session.undo()
    add(session, note(id="n2"), Origin.CLOCK)
    assert session.redo_op is Op.ADD_NOTE
    session.redo()
    assert set(session.snapshot.notes) == {"n1", "n2"}


def test_a_row_that_was_made_goes_with_what_was_changed_in_it_and_comes_back_like_that(session: Session) -> None:
    add(session, note())
    set_text(session, "damp", Origin.CLOCK)
    assert session.undo().kept == 0
    assert not session.snapshot.notes
    session.redo()
    assert session.snapshot.notes["n1"].text == "damp"


def test_a_step_of_a_strange_journal_is_refused_and_changes_nothing(session: Session) -> None:
    add(session, note())
    bodies = [
        "[[",
        '"x"',
        "[[1]]",
        '[["step","n1",null,{"id":"n1"}]]',
        '[["note","n1",null,{"id":"n1"}]]',
        '[["note","n1",{"text":1},{"text":2}]]',
        '[["note","n1",{"text":"a"},{"role":"b"}]]',
        '[["note","n1",{"colour":"mauve"},{"colour":"blue"}]]',
        '[["note","n1",null,null]]',
        '[["note",["n1"],{"text":"a"},{"text":"b"}]]',
        "[" * 100_000,
    ]
    before = session.snapshot
    for body in bodies:
        with session._file.transaction():
            session._file._raw.execute("UPDATE step SET rows = ? WHERE seq = 2", (body,))
        with pytest.raises(FileRefused) as caught:
            session.undo()
        assert caught.value.problem is FileProblem.DAMAGED
        assert session.snapshot is before, body
        assert session.undo_op is Op.ADD_NOTE


# --- being told -------------------------------------------------------------------------------------------


def test_subscribers_are_told_once_after_the_commit(session: Session) -> None:
    told: list[tuple[Changes, bool]] = []
    session.subscribe(lambda changes: told.append((changes, "n1" in session.snapshot.notes)))
    add(session, note())
    [(changes, was_there)] = told
    assert was_there
    assert (changes.op, changes.way, changes.origin, changes.kept) == (Op.ADD_NOTE, Way.DO, Origin.OPERATOR, 0)
    assert changes.ids("note") == {"n1"}
    assert changes.touches("note", "group")
    assert not changes.touches("group")
    assert changes.at == T0


def test_undo_tells_the_same_rows_the_other_way_round(session: Session) -> None:
    add(session, note())
    told: list[Changes] = []
    session.subscribe(told.append)
    assert session.undo() == told[0]
    assert (told[0].op, told[0].way, told[0].ids("note")) == (Op.ADD_NOTE, Way.UNDO, {"n1"})
    assert told[0].rows[0].after is None


def test_who_ended_their_subscription_is_told_no_more_even_after_closing(session: Session) -> None:
    told: list[Changes] = []
    end = session.subscribe(told.append)
    end()
    end()
    add(session, note())
    assert told == []
    end = session.subscribe(told.append)
    session.close()
    end()


def test_a_subscriber_that_fails_keeps_nobody_else_from_being_told(session: Session) -> None:
    told: list[Changes] = []
    end = session.subscribe(lambda changes: 1 / 0)
    session.subscribe(told.append)
    with pytest.raises(ZeroDivisionError):
        add(session, note())
    assert len(told) == 1
    assert session.snapshot.notes
    end()
    add(session, note(id="n2"))
    assert len(told) == 2


def test_what_a_subscriber_changes_is_told_to_all_in_order(session: Session) -> None:
    told: list[list[Op]] = [[], []]

    def answer(changes: Changes) -> None:
        told[0].append(changes.op)
        if changes.op is Op.ADD_NOTE:
            set_text(session, "damp")

    session.subscribe(answer)
    session.subscribe(lambda changes: told[1].append(changes.op))
    add(session, note())
    assert told == [[Op.ADD_NOTE, Op.EDIT_NOTE]] * 2
