"""The model of the agenda follows the session row by row, and time cell by cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.ops.agenda import add_activity, delete_activity, edit_activity, move_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.time import finish_activity, skip_activity, start_activity
from fishbowl_app.model.rules.agenda import local_instant
from fishbowl_app.ui.agenda.cells import Column
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.day_texts import late_text


@pytest.fixture
def model(bridge):
    return AgendaModel(bridge)


def texts(model: AgendaModel, column: Column) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def plan_for_ten(session, clock) -> None:
    """Let the day be planned from 10:00, and let it be 10:00 now."""
    edit_details(session, held_on="2026-11-20", start_at="10:00")
    clock.jump(local_instant("2026-11-20", "10:00") - clock.now().utc)


def test_the_model_keeps_the_rules_of_models(qtmodeltester, model, session):
    qtmodeltester.check(model)
    move_activity(session, session.snapshot.agenda[0].id, 4)
    delete_activity(session, session.snapshot.agenda[1].id)
    qtmodeltester.check(model)


def test_rows_come_go_and_move_without_a_reset(qtbot, model, session):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    first, second = session.snapshot.agenda[:2]
    with qtbot.waitSignal(model.rowsMoved):
        move_activity(session, first.id, 5)
    with qtbot.waitSignal(model.rowsRemoved):
        delete_activity(session, second.id)
    with qtbot.waitSignal(model.rowsInserted):
        add_activity(session, Kind.BREAK, "Tea", 600, at=1)
    session.undo()
    session.undo()
    session.undo()
    assert texts(model, Column.TITLE) == [item.title for item in session.snapshot.agenda]
    assert texts(model, Column.NUMBER) == ["1", "2", "3", "4", "5", "6"]
    assert not resets


def test_planned_real_and_expected_times_stand_beside_each_other(model, session, clock):
    plan_for_ten(session, clock)
    one, two, three = session.snapshot.agenda[:3]
    clock.advance(180)
    start_activity(session, one.id)
    clock.advance(1260)
    finish_activity(session, one.id)
    start_activity(session, two.id)
    skip_activity(session, three.id)
    edit_activity(session, session.snapshot.agenda[3].id, fixed_start="10:50")
    assert texts(model, Column.PLANNED)[:4] == ["10:00", "10:20", "10:25", "10:50"]
    assert texts(model, Column.REAL)[:4] == ["10:03 – 10:24", "10:24 – about 10:29", "", "about 10:50"]
    assert texts(model, Column.LATE)[:4] == ["3 min late", "4 min late", "", "on time"]
    assert texts(model, Column.STATE)[:4] == ["Done", "Running", "Skipped", "Planned"]


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "on time"), (90, "90 min late"), (217, "3 h 37 min late"), (-217, "3 h 37 min early"), (120, "2 h late")],
)
def test_nobody_counts_hours_in_minutes(qapp, minutes, text):
    assert late_text(minutes * 60) == text


def test_what_runs_stands_out_by_more_than_colour(model, session):
    start_activity(session, session.snapshot.agenda[1].id)
    running, other = model.index(1, Column.STATE), model.index(0, Column.STATE)
    assert running.data(Qt.ItemDataRole.FontRole).bold()
    assert not other.data(Qt.ItemDataRole.FontRole).bold()
    assert running.data() == "Running"
    assert not running.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_tick_changes_only_times_and_only_once_a_second(model, session, clock):
    plan_for_ten(session, clock)
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.column(), last.column())))
    model.tick(clock.now())
    changed.clear()
    clock.advance(0.25)
    model.tick(clock.now())
    assert not changed
    clock.advance(60)
    model.tick(clock.now())
    assert changed == [(Column.REAL, Column.LATE)]
    assert texts(model, Column.REAL)[0] == "about 10:01"


def test_a_cell_says_to_a_screen_reader_what_it_is(model, session, clock):
    plan_for_ten(session, clock)

    def heard(column: Column) -> str:
        return model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard(Column.TITLE) == "Round 1, Fishbowl round · Question 1?, Planned"
    assert heard(Column.MINUTES) == "20 min"
    assert heard(Column.PLANNED) == "Planned: 10:00"


def test_an_edit_that_is_refused_changes_nothing(qtbot, model, session, bridge):
    for column, text in ((Column.TITLE, " "), (Column.MINUTES, "soon"), (Column.MINUTES, "0")):
        with qtbot.waitSignal(bridge.refused):
            assert not model.setData(model.index(0, column), text)
    assert session.snapshot.agenda[0].title == "Round 1"
    assert not model.setData(model.index(0, Column.STATE), "Done")


@pytest.mark.parametrize(("row", "order"), [(2, [1, 0, 2]), (3, [1, 2, 0]), (-1, [1, 2, 0]), (0, [0, 1, 2])])
def test_a_row_is_dropped_before_another_or_below_all(model, session, row, order):
    for item in session.snapshot.agenda[3:]:
        delete_activity(session, item.id)
    titles = texts(model, Column.TITLE)
    data = model.mimeData([model.index(0, column) for column in Column])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert texts(model, Column.TITLE) == [titles[number] for number in order]


def test_what_was_dragged_from_elsewhere_is_left_alone(model, session):
    data = model.mimeData([model.index(0, 0)])
    before = session.snapshot
    delete_activity(session, session.snapshot.agenda[0].id)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    session.undo()
    assert session.snapshot == before
    assert all(item.state is State.PLANNED for item in session.snapshot.agenda)
