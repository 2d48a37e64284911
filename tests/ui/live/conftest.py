"""A desk with a chime that nobody hears, a strip and a Live, and time that passes when told to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.strip.strip import Strip

MINUTE = 60


class QuietChime:
    """Keeps what would have been heard."""

    def __init__(self) -> None:
        self.played: list[Sound] = []
        self.has_player = True

    def play(self, sound: Sound = Sound.TIME) -> bool:
        self.played.append(sound)
        return True

    def test(self, sound: Sound = Sound.TIME) -> bool:
        self.played.append(sound)
        return self.has_player

    def stop(self) -> None:
        self.played.clear()


@pytest.fixture
def chime():
    return QuietChime()


@pytest.fixture
def desk(desk, chime):
    return replace(desk, chime=chime)


@pytest.fixture
def strip(desk, qtbot):
    made = Strip(desk)
    qtbot.addWidget(made)
    yield made
    made.shut()


@pytest.fixture
def live(desk, strip):
    made = follow(desk, strip)
    yield made
    made.shut()


def follow(desk, strip):
    """Return what the main window makes when it opens a session."""
    made = Live(desk, desk.actions["stage"].parent())
    made.messaged.connect(strip.show_message)
    made.settled.connect(strip.settle)
    made.begin()
    return made


@pytest.fixture
def said(monkeypatch):
    """What a screen reader was told."""
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


@pytest.fixture
def pass_time(desk, clock):
    """Let the clock go on with the window open, four looks a second, seconds at a time here."""

    def go(seconds: float, step: float = 1.0) -> None:
        for _ in range(round(seconds / step)):
            clock.advance(step)
            desk.ticker.tick()

    return go


def left(desk) -> float:
    live = desk.bridge.snapshot.live
    return remaining(desk.bridge.snapshot.timebox_of(live.id), desk.ticker.clock.now())


def shown(strip) -> str:
    return strip.messages.message.text if strip.messages.message else ""
