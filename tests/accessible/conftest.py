"""Everything that the app can show, walked through once for all tests of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.theme import Contrast, Scheme, apply_theme
from tests.accessible import contrast, focus, order, room, spoken, targets
from tests.faults.tally import FULL
from tools.every_window import (
    ALL_ROOMS,
    SESSIONS,
    every_dialog,
    every_stage,
    every_view,
    settle,
    shown_window,
)

Check = Callable[[QWidget], list[str]]
CHECKS: tuple[Check, ...] = (spoken.unnamed, spoken.alike, spoken.silent_cells, targets.small_targets)
IN_COLOUR: tuple[Check, ...] = (contrast.weak_words, contrast.weak_borders)
BY_KEYBOARD: tuple[Check, ...] = (focus.unseen_focus, order.round_trip)
# In the suite the whole of one session, and of the others the rooms that look different in them.
LOOKED_AT = {
    "afternoon": ALL_ROOMS,
    "fishbowl": ("rotation", "fishbowl"),
    "empty": ("people", "openspace", "questions"),
}


@dataclass
class Found:
    """What was seen, and what is amiss, by check, each with the first view in which it was seen."""

    by_check: dict[str, dict[str, str]] = field(default_factory=dict)
    views: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    stage: list[str] = field(default_factory=list)
    changes: int = 0  # in the session, since it was opened

    def look(self, view: str, widget: QWidget, checks: tuple[Check, ...] = CHECKS) -> None:
        """Check what is shown now."""
        widget.window().activateWindow()
        settle()
        for check in checks:
            told = self.by_check.setdefault(check.__name__, {})
            for text in check(widget):
                told.setdefault(text, view)

    def of(self, check: Check) -> dict[str, str]:
        """Return what a check has found: nothing where it was never asked would be a lie."""
        return self.by_check[check.__name__]


def is_one_of_many(view: str) -> bool:
    """Tell whether a view is that of one question of a form: it is drawn like those of the others."""
    return view.rsplit(" / ", 1)[-1].isdigit()


def walk(window: MainWindow, found: Found, rooms: tuple[str, ...]) -> None:
    """Look at views and dialogs of what is open in the window."""
    for name, widget in every_view(window, rooms):
        found.views += [name] if widget.isVisible() else []
        if FULL or not is_one_of_many(name):
            found.look(name, widget, CHECKS if is_one_of_many(name) else CHECKS + IN_COLOUR + BY_KEYBOARD)
    if FULL or rooms == ALL_ROOMS:
        for name, dialog in every_dialog(window):
            found.dialogs += [name] if dialog.isVisible() else []
            found.look(name, dialog, CHECKS + IN_COLOUR + BY_KEYBOARD)


@contextmanager
def opened(folder: Path, session: str) -> Iterator[MainWindow]:
    """Show one of the sessions in a window that is gone at the end."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FISHBOWL_HOME", str(folder / "home"))
        window = shown_window(folder)
        window.sessions.take(SESSIONS[session](folder / "session.fishbowl"))
        yield window
        window.close()
    _let_go(window)


def _let_go(window: MainWindow) -> None:
    """Have a window gone now: one that is still there is drawn anew with each other look."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module", params=list(SESSIONS))
def walked(qapp, request, tmp_path_factory) -> Found:
    """Return what was found in one of the sessions, in the light theme."""
    found = Found()
    with opened(tmp_path_factory.mktemp(request.param), request.param) as window:
        before = len(window.sessions.session.history)
        walk(window, found, ALL_ROOMS if FULL else LOOKED_AT[request.param])
        found.changes = len(window.sessions.session.history) - before
        if request.param == "afternoon":
            found.stage = [name for name, stage in every_stage(window) if stage.isVisible()]
    return found


@pytest.fixture(scope="module")
def start_page(qapp, tmp_path_factory) -> Found:
    """Return what was found before a session is opened."""
    found, folder = Found(), tmp_path_factory.mktemp("start")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FISHBOWL_HOME", str(folder / "home"))
        window = shown_window(folder)
        walk(window, found, ALL_ROOMS)
        window.close()
    _let_go(window)
    return found


SOME_ROOMS = ("agenda", "fishbowl", "board")
# Looks other than the usual one, each with the session it is seen in when all is asked for.
LOOKS = {
    "dark": ("fishbowl", Scheme.DARK, Contrast.SYSTEM),
    "dark, more contrast": ("afternoon", Scheme.DARK, Contrast.MORE),
    "light, more contrast": ("empty", Scheme.LIGHT, Contrast.MORE),
}


@pytest.fixture(scope="module", params=list(LOOKS) if FULL else ["suite"])
def coloured(qapp, request, tmp_path_factory) -> Iterator[Found]:
    """Return what was found of colours in other looks: in full all views, in the suite a few rooms of each."""
    found, folder = Found(), tmp_path_factory.mktemp("look")
    looks = {request.param: LOOKS[request.param]} if FULL else LOOKS
    for name, (session, scheme, more) in looks.items():
        apply_theme(qapp, scheme, contrast=more)
        (folder / name).mkdir()
        with opened(folder / name, session) as window:
            for view, widget in every_view(window) if FULL else _rooms(window, SOME_ROOMS):
                if not is_one_of_many(view):  # dialogs have nothing that rooms have not
                    found.look(view, widget, IN_COLOUR)
    yield found
    apply_theme(qapp, Scheme.LIGHT)


def _rooms(window: MainWindow, names: tuple[str, ...]) -> Iterator[tuple[str, QWidget]]:
    """Go through rooms as they are entered."""
    for name in names:
        window.workspace.go_to(name)
        yield name, window


@pytest.fixture(scope="module")
def large(qapp, tmp_path_factory) -> Iterator[Found]:
    """Return what was cut off with text twice as large."""
    found = Found()
    apply_theme(qapp, Scheme.LIGHT, 2.0)
    with opened(tmp_path_factory.mktemp("large"), "afternoon") as window:
        views = every_view(window) if FULL else _rooms(window, ALL_ROOMS)
        for name, widget in chain(views, every_dialog(window)):
            if not is_one_of_many(name):
                found.look(name, widget, (room.cut_off,))
    yield found
    apply_theme(qapp, Scheme.LIGHT)
