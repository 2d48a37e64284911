"""A session that runs while its clock is tampered with, beside a truth that is known by other means."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops import time as ops
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.rules.breakouts import timeboxes_of
from fishbowl_app.model.rules.timebox import is_paused, remaining
from fishbowl_app.model.session import Session
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.commands import all_commands
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.strip.strip import Strip
from fishbowl_app.ui.ticker import Ticker
from tests.model.ops.helpers import item
from tests.model.ops.market import SLOT_S, hold_market
from tests.ui.live.conftest import QuietChime, follow

ROUND_S = 1200


class Walk:
    """One live activity with all its timeboxes, and how long each really ran.

    `boots` counts how often the computer was started, `chime` keeps what was heard.
    """

    def __init__(self, folder: Path, *, breakouts: bool = False, began_at: float = 1_780_000_000.0) -> None:
        self.clock, self.chime = FixedClock(began_at), QuietChime()
        self._folder, self._copies, self.boots = folder, 0, 1
        self._window = QWidget()
        self._settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.session = Session.create(folder / "walk-0.fishbowl", title="Walk", clock=self.clock)
        self.length_s = SLOT_S if breakouts else ROUND_S
        if breakouts:
            hold_market(self.session)
        else:
            add_activity(self.session, Kind.ROUND, "Round 1", ROUND_S)
        self._follow()
        ops.start_activity(self.session, item(self.session, "Slot 1" if breakouts else "Round 1").id)
        self.ran_s = 0.0

    # --- what happens ------------------------------------------------------------------------------------

    def look(self) -> None:
        """Let the window look at the clock, as it does four times a second."""
        self.desk.ticker.tick()

    def pass_time(self, seconds: float) -> None:
        """Let time go on and the window with it, in looks of a second or ten."""
        while seconds > 0:
            step = min(seconds, 10.0)
            self.clock.advance(step)
            self._count(step)
            self.look()
            seconds -= step

    def freeze(self, seconds: float) -> None:
        """Let time go on without the window."""
        self.clock.advance(seconds)
        self._count(seconds)

    def sleep(self, seconds: float) -> None:
        """Close the lid, and open it again."""
        self.clock.sleep(seconds)
        self._count(seconds)

    def set_clock(self, seconds: float) -> None:
        """Set the wall clock forward, or back."""
        self.clock.jump(seconds)

    def turn(self) -> None:
        """Press the key that pauses, or lets go on."""
        self.desk.actions["pause"].trigger()

    def give(self, seconds: int) -> None:
        """Give minutes, or take them."""
        ops.add_time_to_all(self.session, self.live.id, seconds)
        self.length_s = self.session.snapshot.timebox_of(self.live.id).length_s

    def take_back(self, seconds: float) -> bool:
        """Press the key that makes the other thing of an odd clock, where it is offered; that counts then."""
        message = self.strip.messages.message
        if message is None or message.key != "clock" or message.callback is None:
            return False
        self.desk.actions["answer_message"].trigger()
        self.ran_s = max(0.0, self.ran_s + seconds)
        return True

    @contextmanager
    def killed(self, *, boots: bool = False) -> Iterator[FixedClock]:
        """Kill the app; what happens inside happens while it is off. `boots`: the computer is started anew."""
        self._copies += 1
        left = self._folder / f"walk-{self._copies}.fishbowl"
        shutil.copy(self.session.path, left)  # what is in the file at the moment of the kill
        self.close()
        yield self.clock
        if boots:
            self.boots += 1
            self.clock.reboot(f"boot-{self.boots}")
        self.session = Session.open(left, clock=self.clock)
        self._follow()

    def off(self, seconds: float) -> None:
        """Let time go on while the app is off."""
        self.clock.advance(seconds)
        self._count(seconds)

    def close(self) -> None:
        """End window and session."""
        self.live_keys.shut()
        self.strip.shut()
        self.session.close()

    # --- what there is -----------------------------------------------------------------------------------

    @property
    def live(self):
        """The activity that runs."""
        return self.session.snapshot.live

    @property
    def paused(self) -> bool:
        """Tell whether its timebox stands still."""
        return is_paused(self.session.snapshot.timebox_of(self.live.id))

    def off_by(self) -> float:
        """Return by how much the worst of all timeboxes is wrong, in seconds."""
        now, truth = self.clock.now(), self.length_s - self.ran_s
        boxes = timeboxes_of(self.session.snapshot, self.live.id)
        return max(abs(remaining(each, now) - truth) for each in boxes)

    def was_told(self, words: str) -> bool:
        """Tell whether something like it was told of late: by now, or since it was opened."""
        return any(text.startswith(words) for text in (self.said, *self.told[-2:]))

    @property
    def said(self) -> str:
        """What the strip says."""
        message = self.strip.messages.message
        return "" if message is None else message.text

    # --- inside ------------------------------------------------------------------------------------------

    def _count(self, seconds: float) -> None:
        if not self.paused:
            self.ran_s += seconds

    def _follow(self) -> None:
        bridge = SessionBridge(self.session)
        actions, proposals = Actions(all_commands(), self._window), Proposals(bridge, self._window)
        ticker = Ticker(self.clock, self._window)
        self.desk = Desk(bridge, ticker, actions, self._settings, self.chime, proposals)
        self.strip = Strip(self.desk, self._window)
        self.told: list[str] = []
        self.live_keys: Live = follow(self.desk, self.strip)
        self.live_keys.messaged.connect(lambda message: self.told.append(message.text))
