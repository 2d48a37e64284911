"""Run by window.py in a process of its own: the real app with a pipe, over which it tells what it shows.

Each line of the standard input is a question or an act in words, each answer a line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from fishbowl_app import app
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.stage.show import StageShow
from tests.faults import soak
from tests.faults.falls import FALLS


def main(path: Path) -> int:
    """Run the app on a session file, and answer until it ends."""
    app.prepare()
    application, _ = app.make_application()
    pipe = Pipe()
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(pipe.read)
    return app.run_window(path)


class Pipe:
    """Reads lines, and writes an answer to each."""

    def __init__(self) -> None:
        self._rest = b""

    def read(self) -> None:
        """Answer every whole line that is there."""
        got = os.read(0, 65536)
        if not got:
            os._exit(0)  # nobody asks any more
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            verb, _, rest = line.decode().partition(" ")
            try:
                answer = ANSWERS[verb](rest)
            except Exception as error:  # of the question: whoever asked has to know
                answer = {"error": repr(error)}
            print(json.dumps(answer), flush=True)


def window() -> MainWindow:
    """Return the window of the app."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))


def look(_: str) -> dict[str, Any]:
    """Tell what the moderator and the room see."""
    place = window().workspace
    banners = [row.text() for row in window().banners.rows.values()]
    modal = [type(each).__name__ for each in QApplication.topLevelWidgets() if shown_modal(each)]
    if place is None:
        return {"said": "", "modal": modal, "banners": banners, "start": True}
    strip, snapshot = place.strip, place.desk.bridge.snapshot
    message = strip.messages.message
    live = snapshot.live
    timebox = snapshot.timebox_of(live.id) if live is not None else None
    return {
        "digits": strip.clock.digits.text(),
        "word": strip.clock.word.text(),
        "title": strip.clock.title.text(),
        "left_s": remaining(timebox, place.desk.ticker.clock.now()) if timebox is not None else None,
        "said": "" if message is None else message.text,
        "answer": "" if message is None else message.button_text,
        "live": live.title if live is not None else "",
        "modal": modal,
        "banners": banners,
        "stage": stage_clock(place.stage.show),
        "steps": len(place.desk.bridge.session.history),
        "notes": len(snapshot.notes),
    }


def stage_clock(show: StageShow) -> list[str]:
    """Return what the room can read on the Stage now."""
    return [words.text for words in show.picture(*show.size).words]


def shown_modal(widget: QWidget) -> bool:
    """Tell whether something stands before the window and wants an answer."""
    return widget.isVisible() and widget.isModal()


def screens(_: str) -> dict[str, Any]:
    """Tell what is on which screen."""
    main, place = window(), window().workspace
    stage = place.stage.window
    return {
        "screens": {each.name(): each.geometry().getRect() for each in QGuiApplication.screens()},
        "primary": QGuiApplication.primaryScreen().name() if QGuiApplication.primaryScreen() else "",
        "main": main.frameGeometry().getRect(),
        "main_on": main.screen().name(),
        "stage": stage.geometry().getRect() if stage.isVisible() else None,
        "stage_on": place.stage.show.screen,
        "others": [
            (type(each).__name__, each.screen().name())
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each not in (main, stage)
        ],
        "stage_has_keys": stage.isActiveWindow(),
        "picture": list(place.stage.show.size),
        "said": place.strip.messages.message.text if place.strip.messages.message else "",
    }


def press(name: str) -> bool:
    """Do what a key or a menu does; tells whether it could be done."""
    action = window().actions_table[name]
    action.trigger()
    return bool(action.isEnabled())


def later(name: str) -> bool:
    """Do the same after having answered: what opens then may wait for somebody."""
    QTimer.singleShot(0, window().actions_table[name].trigger)
    return True


def menu(title: str) -> bool:
    """Open a menu of the window."""
    bar = window().menuBar()
    action = next(each for each in bar.actions() if each.text().replace("&", "") == title)
    bar.setActiveAction(action)
    return action.menu().isVisible()


def tip(_: str) -> bool:
    """Show a tip at the lower right corner of the window."""
    main = window()
    QToolTip.showText(main.mapToGlobal(main.rect().bottomRight()), "A tip that is quite long, to go beyond", main)
    return True


def shut(_: str) -> int:
    """Close what is open besides window and Stage, and tell how much that was."""
    QToolTip.hideText()
    place = window().workspace
    kept = (window(), place.stage.window if place is not None else None)
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in kept]
    for each in found:
        each.close()
    return len(found)


def close_banners(_: str) -> bool:
    """Put away what is said above the rooms."""
    banners = window().banners
    for key in tuple(banners.rows):
        banners.take_away(key)
    return True


def note(text: str) -> int:
    """Type a note into the line for notes."""
    place = window().workspace
    place.capture.open()
    place.capture.edit.setText(text)
    place.capture.edit.returnPressed.emit()
    return len(place.desk.bridge.snapshot.notes)


def typed(_: str) -> str:
    """Return what stands in the line for notes."""
    return window().workspace.capture.edit.text()


def rescue(path: str) -> bool:
    """Press the button that saves it elsewhere, and choose a place."""
    sessions = window().sessions
    sessions.ask_save = lambda _title: Path(path)
    sessions.rescue()
    return Path(path).exists()


def play(words: str) -> dict[str, float]:
    """Act at random for some seconds."""
    seconds, seed = words.split()
    return soak.soak(window(), float(seconds), int(seed))


def digest(_: str) -> str:
    """Return a name for all that is seen."""
    return soak.digest(window().sessions.session.snapshot)


def go(room: str) -> str:
    """Show a room."""
    window().workspace.go_to(room)
    return room


def fall(kind: str) -> bool:
    """Have a bug of ours in some place, once."""
    FALLS[kind](window())
    return True


ANSWERS: dict[str, Callable[[str], Any]] = {
    "look": look,
    "screens": screens,
    "press": press,
    "later": later,
    "menu": menu,
    "tip": tip,
    "shut": shut,
    "close_banners": close_banners,
    "note": note,
    "typed": typed,
    "soak": play,
    "digest": digest,
    "rescue": rescue,
    "go": go,
    "fall": fall,
}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
