"""Bugs of ours, made on purpose in every place where one may happen."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

SECRET = "Anwen said that the nursery is damp"  # what must not be told to anybody who only helps with the app


class Bug(Exception):
    """A mistake of ours, with somebody's words in it, as messages of exceptions have."""


def fall(*_: Any) -> None:
    """Do what cannot be done."""
    raise Bug(SECRET)


class BadPaint(QWidget):
    """A part of a room that cannot be painted, once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done = False
        self.setGeometry(0, 0, 40, 40)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._done:
            self._done = True
            fall()


def in_button(window: Any) -> None:
    action = window.actions_table["guide"]
    action.triggered.disconnect()
    action.triggered.connect(fall)
    action.trigger()


def in_timer(window: Any) -> None:
    QTimer.singleShot(0, window, lambda: fall())  # a line of its own: the same bug again is not told again


def in_subscriber(window: Any) -> None:
    """The next change is told to somebody who falls; the change itself is done by then."""
    stops: list[Callable[[], None]] = []

    def once(_changes: object) -> None:
        stops.pop()()
        fall()

    stops.append(window.sessions.session.subscribe(once))


def in_thread(_window: Any) -> None:
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()


def in_paint(window: Any) -> None:
    BadPaint(window.workspace.room)


def on_stage(window: Any) -> None:
    """From now on the Stage cannot be laid out any more."""
    from fishbowl_app.ui.stage import show

    show.lay_out = fall


def natively(_window: Any) -> None:
    """Crash as a library in C does: no exception, no end in order."""
    QTimer.singleShot(0, lambda: ctypes.string_at(0))


FALLS: dict[str, Callable[[Any], None]] = {
    "button": in_button,
    "timer": in_timer,
    "subscriber": in_subscriber,
    "thread": in_thread,
    "paint": in_paint,
    "stage": on_stage,
    "native": natively,
}
