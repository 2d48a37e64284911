"""Work in the background."""

from __future__ import annotations

import gc
import threading

import pytest

from fishbowl_app.ui.tasks import Task


@pytest.fixture
def owner(qtbot, qapp):
    from PySide6.QtWidgets import QWidget

    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_outcome_is_told_on_the_thread_of_the_window(qtbot, owner):
    threads = []

    def work(report, cancelled):
        threads.append(threading.current_thread())
        report(0.5)
        return "done"

    task = Task(work, owner)
    shares = []
    task.progressed.connect(shares.append)
    with qtbot.waitSignal(task.finished) as outcome:
        task.start()
    assert outcome.args == ["done"]
    assert shares == [0.5]
    assert threads[0] is not threading.main_thread()


def test_an_error_is_handed_over(qtbot, owner):
    def work(report, cancelled):
        raise ValueError("no")

    task = Task(work, owner)
    with qtbot.waitSignal(task.failed) as outcome:
        task.start()
    assert str(outcome.args[0]) == "no"


def test_work_that_was_cancelled_can_be_waited_for(owner):
    def work(report, cancelled):
        while not cancelled():
            threading.Event().wait(0.001)

    task = Task(work, owner)
    task.start()
    task.cancel()
    task.wait()


def test_no_garbage_is_collected_in_the_background(qtbot, owner):
    """Old windows are garbage; destroyed outside of their thread they take the app down."""
    collected_by = []

    def watch(phase, info):
        collected_by.append(threading.current_thread())

    def work(report, cancelled):
        return [[number] for number in range(200_000)] and gc.isenabled()

    first, second = Task(work, owner), Task(work, owner)
    collecting = []
    gc.callbacks.append(watch)
    try:
        for task in (first, second):
            task.finished.connect(lambda outcome: collecting.append(outcome))
            task.start()
        qtbot.waitUntil(lambda: len(collecting) == 2)
    finally:
        gc.callbacks.remove(watch)
    assert collecting == [False, False]
    assert set(collected_by) <= {threading.main_thread()}
    assert gc.isenabled(), "after the last task it is collected again"


def test_garbage_is_collected_again_after_waiting(owner):
    task = Task(lambda report, cancelled: None, owner)
    task.start()
    task.wait()
    assert gc.isenabled()
