"""No words are cut, in whatever language: not even in one that needs four tenths more room than English."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain

import pytest
from PySide6.QtWidgets import QApplication

from fishbowl_app.ui.translator import speak
from fishbowl_app.words import LANGUAGES
from tests.clipped.measure import clipped
from tests.clipped.pseudo import pseudo, speaking_pseudo
from tests.faults.tally import FULL
from tools.every_window import SESSIONS, every_dialog, every_view, shown_window

SIZES = ((1024, 768), (1366, 768))  # the smallest window, and that of most laptops


@contextmanager
def speaking(language: str) -> Iterator[None]:
    speak(QApplication.instance(), language)
    try:
        yield
    finally:
        speak(QApplication.instance(), "en")


# What no translation should be longer than, and Welsh; every language in the long run.
SHORT = (("pseudo", "fishbowl"), ("pseudo", "afternoon"), ("cy", "afternoon"))
EVERY = tuple((tongue, session) for tongue in ("pseudo", *LANGUAGES) for session in ("fishbowl", "afternoon"))


@pytest.mark.parametrize(("tongue", "session"), EVERY if FULL else SHORT)
@pytest.mark.parametrize("size", SIZES if FULL else SIZES[:1], ids=str)
def test_nothing_is_cut(qapp, tmp_path, monkeypatch, tongue, session, size):
    monkeypatch.setenv("FISHBOWL_HOME", str(tmp_path / "home"))
    found: dict[str, str] = {}
    with speaking_pseudo() if tongue == "pseudo" else speaking(tongue):
        window = shown_window(tmp_path, size)
        looked = {"start": clipped(window)}
        window.sessions.take(SESSIONS[session](tmp_path / "session.fishbowl"))
        views = every_view(window) if tongue != "pseudo" else chain(every_view(window), every_dialog(window))
        for name, widget in views:
            looked[name] = clipped(widget.window())
        for name, told in looked.items():
            for each in told:
                found.setdefault(each, name)
        window.close()
    assert found == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Session", "[Šéššîöñ ]"),
        ("%n note(s)", "[%n ñöté(š) ~]"),
        ("&Open {0}…", "[&Öpéñ {0} ~]…"),
        ("OK", "[ÖK]"),
        (" (draft)", "[ (dráft) ]"),
        ("", ""),
    ],
)
def test_the_language_that_nobody_speaks_keeps_what_is_put_into_it(text, said):
    assert pseudo(text) == said
