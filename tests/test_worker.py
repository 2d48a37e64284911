"""The worker process: what it is given, tells and returns, and how it ends."""

from __future__ import annotations

import ast
import os
import signal
import subprocess
import sys
from multiprocessing.connection import wait
from pathlib import Path

import pytest

from fishbowl_app.model.errors import RotationImpossible, RotationProblem, WorkerLost
from fishbowl_app.worker import PATIENCE_S, Ended, Failed, Job, Progress, Worker
from tests import worker_jobs

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def shared():
    """One process for most tests: each takes its time to start."""
    made = Worker(worker_jobs.act)
    yield made
    made.close()


@pytest.fixture
def own():
    made = Worker(worker_jobs.act)
    yield made
    made.close()


def follow(worker: Worker, job: Job, until=lambda events: False):
    """Return the events of a job up to its end, or until something has happened."""
    events = job.events()
    while job.running and not until(events):
        wait([worker._pipe], PATIENCE_S / 4)
        events += job.events()
    return events


def result(worker: Worker, *wanted):
    last = follow(worker, worker.start(wanted))[-1]
    assert isinstance(last, Ended), last
    return last.result


def test_a_call_returns_what_it_was_for(shared):
    plenty = "é" * 2_000_000  # more than a pipe holds
    assert result(shared, "echo", plenty, (1, None)) == [plenty, (1, None)]


def test_one_process_answers_call_after_call(shared):
    assert result(shared, "pid") == result(shared, "pid") != os.getpid()


def test_the_process_loads_the_planner_and_neither_qt_nor_the_database(shared):
    loaded, _ = result(shared, "modules")
    assert "fishbowl_app.model.rules.rotation" in loaded
    packages = {name.partition(".")[0] for name in loaded}
    assert packages & {"PySide6", "shiboken6", "sqlalchemy", "sqlite3", "reportlab", "pytest"} == set()


def test_what_an_installed_app_loads_first_is_little():
    """A new process begins by loading the script that started the app, and that loads this module."""
    tree = ast.parse((ROOT / "fishbowl_app" / "__main__.py").read_text("utf-8"))
    loaded = [ast.unparse(node) for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert loaded == ["from __future__ import annotations", "import multiprocessing", "import os", "import sys"]


def test_what_is_better_is_told_but_no_oftener_than_somebody_can_look(shared):
    events = follow(shared, shared.start(("climb", 20_000)))
    assert events[0] == Progress(0.0, 0)
    assert events[-1] == Ended(20_000)
    told = [event.best for event in events[:-1]]
    assert told == sorted(set(told))
    assert len(told) < 1000


def test_a_refusal_comes_back_as_it_was_raised(shared):
    (failed,) = follow(shared, shared.start(("refuse",)))
    assert failed.error == RotationImpossible(RotationProblem.PIN_ABSENT, 2, ("a",))


@pytest.mark.parametrize(("kind", "error"), [("bug", ZeroDivisionError), ("stubborn", RuntimeError)])
def test_a_bug_comes_back_with_its_traceback(shared, kind, error):
    (failed,) = follow(shared, shared.start((kind,)))
    assert isinstance(failed.error, error)
    assert "worker_jobs.py" in "".join([str(failed.error), *getattr(failed.error, "__notes__", [])])


# --- cancelling -------------------------------------------------------------------------------------------


def begun(events):
    return bool(events)


def test_a_cancelled_call_ends_with_what_it_has(shared):
    job = shared.start(("wait",))
    assert follow(shared, job, begun) == [Progress(0.5, "half")]
    job.cancel()
    job.cancel()
    assert follow(shared, job) == [Ended("stopped")]
    job.cancel()
    assert result(shared, "echo", 1) == [1]


def test_a_call_that_does_not_answer_is_killed_and_its_best_kept(own):
    before = result(own, "pid")
    job = own.start(("deaf",))
    follow(own, job, begun)
    job.cancel()
    assert follow(own, job) == [Ended("half")]
    assert result(own, "pid") != before


def test_a_call_cancelled_before_the_process_was_there_has_nothing(own):
    job = own.start(("wait",))
    job.cancel()
    assert job.events() == [Ended(None)]
    assert result(own, "echo", 1) == [1]


@pytest.mark.parametrize("kind", ["wait", "deaf"])
def test_starting_again_cuts_the_first_call_short(own, kind):
    first = own.start((kind,))
    follow(own, first, begun)
    second = own.start(("echo", 2))
    assert first.events() == [Ended("half")]
    third = own.start(("echo", 3))
    assert second.events() == [Ended(None)]
    assert follow(own, third) == [Ended([3])]
    assert first.events() == []


# --- dying ------------------------------------------------------------------------------------------------


def test_a_process_that_dies_is_told_and_the_next_call_gets_another(own):
    job = own.start(("vanish",))
    events = follow(own, job)
    assert isinstance(events[-1], Failed)
    assert isinstance(events[-1].error, WorkerLost)
    assert job.best == "half"
    assert result(own, "echo", 1) == [1]


def test_a_process_that_died_between_two_calls_is_not_missed(own):
    pid = result(own, "pid")
    os.kill(pid, signal.SIGTERM)
    wait([own._pipe])
    assert result(own, "pid") != pid


def test_a_process_that_dies_is_replaced_for_the_call_that_waits(own):
    first = own.start(("vanish",))
    second = own.start(("echo", 2))
    assert follow(own, second) == [Ended([2])]
    assert not first.running


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to consoles, not to processes")
def test_ctrl_c_is_left_to_the_app(shared):
    pid = result(shared, "pid")
    os.kill(pid, signal.SIGINT)
    assert result(shared, "pid") == pid


@pytest.mark.parametrize("how", ["module", "script"])
def test_the_process_ends_with_an_app_that_is_killed(tmp_path, how):
    script = tmp_path / "fishbowl"  # as pip makes them
    script.write_text("from tests.worker_jobs import main\nif __name__ == '__main__':\n    main()\n")
    given = [str(script)] if how == "script" else ["-m", "tests.worker_jobs"]
    with subprocess.Popen(
        [sys.executable, *given],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as app:
        assert app.stdout.readline() == "at work\n", app.stderr.read()
        app.kill()
        # Whoever holds these two pipes still lives: both end when the worker has.
        assert app.communicate(timeout=30) == ("", "")
