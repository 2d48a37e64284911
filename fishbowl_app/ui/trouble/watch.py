"""Looks every two seconds whether the session's file is what it was, and whether it can be written again."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.errors import NotWritten, OutsideProblem, WriteProblem
from fishbowl_app.trouble_texts import moved_text, unsaved_text
from fishbowl_app.ui.bridge import SessionBridge, Tone, Unsaved
from fishbowl_app.ui.ticker import Ticker
from fishbowl_app.ui.trouble.banner import Banners, Notice
from fishbowl_app.ui.widgets import MessageKind

EVERY_S = 2.0
PAUSES = 20  # times what a look took: a slow stick is asked less often, so that the window keeps answering
UNSAVED = "unsaved"
_BEHIND_OUR_BACK = (WriteProblem.MOVED, WriteProblem.CHANGED)


class Watch(QObject):
    """Keeps a banner up as long as acts are not saved, and takes it away when they are again.

    Args:
        bridge: of the session that is watched.
        ticker: says when to look.
        banners: where it is said.
        rescue: saves the session elsewhere and goes on there.
        parent: what it goes with.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        ticker: Ticker,
        banners: Banners,
        rescue: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._banners, self._rescue = bridge, banners, rescue
        self._next_s = 0.0
        ticker.ticked.connect(self._on_tick)
        bridge.saving.connect(self._show)
        bridge.moved.connect(lambda: bridge.note_unsaved(None))
        self._show(bridge.unsaved)  # the rooms may have written while they were made

    def look(self) -> None:
        """Look now: whether it can be written where it could not, else whether the file is still the same."""
        if self._bridge.session.read_only:
            return
        if self._bridge.unsaved is not None:
            self._try_again()
            return
        problem = self._bridge.session.watch()
        if problem is not None:
            self._bridge.note_unsaved(NotWritten(self._bridge.session.path, problem))

    def _on_tick(self, now: Reading) -> None:
        if now.boot_s < self._next_s:
            return
        before = time.perf_counter()
        self.look()
        self._next_s = now.boot_s + max(EVERY_S, PAUSES * (time.perf_counter() - before))

    def _try_again(self) -> None:
        """Go on by itself where it can be written again."""
        try:
            self._bridge.session.try_writing()
        except OutsideProblem:
            return
        refused = self._bridge.unsaved is not None and self._bridge.unsaved.refused
        self._bridge.note_unsaved(None)
        text = (
            self.tr("It can be written again; everything is saved. Do your last act again.")
            if refused
            else self.tr("It can be written again; everything is saved.")
        )
        self._bridge.say(text, Tone.DONE)

    # --- the banner --------------------------------------------------------------------------------------

    def _show(self, unsaved: Unsaved | None) -> None:
        if unsaved is None:
            self._banners.take_away(UNSAVED)
            return
        error, elsewhere = unsaved.error, (self.tr("Save elsewhere and go on there…"), self._rescue)
        if error.problem in _BEHIND_OUR_BACK:
            text, deeds = moved_text(error), (elsewhere,)
        else:
            text = unsaved_text(error, unsaved.at, refused=unsaved.refused)
            deeds = ((self.tr("Try again"), self._try_again), elsewhere)
        self._banners.show_notice(Notice(UNSAVED, text, MessageKind.ALERT, deeds))
