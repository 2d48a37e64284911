"""Everything that the app can show, walked through once for all tests of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain

import pytest
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.theme import Contrast, Scheme, apply_theme
from tests.accessible import contrast, focus, order, spoken, targets
from tools.every_window import SESSIONS, every_dialog, every_view, settle, shown_window

Check = Callable[[QWidget], list[str]]
CHECKS: tuple[Check, ...] = (spoken.unnamed, spoken.alike, spoken.silent_cells, targets.small_targets)
IN_COLOUR: tuple[Check, ...] = (contrast.weak_words, contrast.weak_borders)
BY_KEYBOARD: tuple[Check, ...] = (focus.unseen_focus, order.round_trip)


@dataclass
class Found:
    """What is amiss, by check, each with the first view in which it was seen."""

    by_check: dict[str, dict[str, str]] = field(default_factory=dict)

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


def walk(window: MainWindow, found: Found) -> None:
    """Look at all views and dialogs of what is open in the window."""
    for name, widget in chain(every_view(window), every_dialog(window)):
        found.look(name, widget, CHECKS if is_one_of_many(name) else CHECKS + IN_COLOUR + BY_KEYBOARD)


@pytest.fixture(scope="module", params=list(SESSIONS))
def walked(qapp, request, tmp_path_factory) -> Found:
    """Return what was found in one of the sessions, in the light theme."""
    folder, found = tmp_path_factory.mktemp(request.param), Found()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FISHBOWL_HOME", str(folder / "home"))
        window = shown_window(folder)
        walk(window, found)
        window.sessions.take(SESSIONS[request.param](folder / "session.fishbowl"))
        walk(window, found)
        window.close()
    window.deleteLater()
    return found


LOOKS = {
    "dark": ("fishbowl", Scheme.DARK, Contrast.SYSTEM),
    "dark, more contrast": ("afternoon", Scheme.DARK, Contrast.MORE),
    "light, more contrast": ("empty", Scheme.LIGHT, Contrast.MORE),
}


@pytest.fixture(scope="module", params=list(LOOKS))
def coloured(qapp, request, tmp_path_factory) -> Iterator[Found]:
    """Return what was found of colours in another look than the usual one, in one of the sessions."""
    session, scheme, more = LOOKS[request.param]
    folder, found = tmp_path_factory.mktemp("look"), Found()
    apply_theme(qapp, scheme, contrast=more)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FISHBOWL_HOME", str(folder / "home"))
        window = shown_window(folder)
        window.sessions.take(SESSIONS[session](folder / "session.fishbowl"))
        for name, widget in every_view(window):  # dialogs have nothing that rooms have not
            if not is_one_of_many(name):
                found.look(name, widget, IN_COLOUR)
        window.close()
    window.deleteLater()
    yield found
    apply_theme(qapp, Scheme.LIGHT)
