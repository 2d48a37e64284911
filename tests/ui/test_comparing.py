"""What is worked out off the GUI thread: one at a time, and the one asked for last is told."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from fishbowl_app.model.errors import AnswerProblem, BadAnswer
from fishbowl_app.model.rules.asking.permutation import NobodyWaits
from fishbowl_app.ui import comparing
from fishbowl_app.ui.comparing import Comparing
from fishbowl_app.ui.tasks import Task
from tests.model.rules.asking.answered import form, question, response, told


@pytest.fixture
def asking(bridge):
    made = Comparing(bridge, QObject(bridge))
    yield made
    made.shut()


def figures(*values):
    rows = [response(when, q=value) for when in ("one", "two") for value in values]
    return told(form("one", "two"), question(), *rows)


def test_a_newer_question_is_answered_though_the_one_before_it_fails(asking, bridge, qtbot, monkeypatch):
    old, new, may_fail = figures(1, 2, 3), figures(4, 5, 6), threading.Event()
    compared = comparing.compared

    def failing(asked, *rest):
        if asked is old:
            may_fail.wait()
            raise BadAnswer("q", "4", AnswerProblem.OUT_OF_RANGE)
        return compared(asked, *rest)

    monkeypatch.setattr(comparing, "compared", failing)
    assert asking.ask(old, "one", "two") == (False, None)
    assert asking.ask(new, "one", "two") == (False, None)
    with qtbot.waitSignals([bridge.refused, asking.changed]):
        may_fail.set()
    qtbot.waitUntil(lambda: asking.settled)
    known, found = asking.ask(new, "one", "two")
    assert known
    assert found.difference == 0
    assert asking.ask(old, "one", "two") == (True, None), "it is not tried again at every tick"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert asking.findChildren(Task) == []


def test_to_shut_waits_for_nothing_long(asking, bridge, qtbot, monkeypatch):
    told_of = []
    bridge.refused.connect(lambda *args: told_of.append(args))

    def endless(_figures, _first, _second, patience):
        while not patience.cancelled():
            pass
        raise NobodyWaits

    monkeypatch.setattr(comparing, "compared", endless)
    asking.ask(figures(1, 2, 3), "one", "two")
    asking.shut()
    qtbot.waitUntil(lambda: asking.settled)
    assert told_of == []
