"""What may be amiss with the session that is open: it is only looked at, is not saved, or lies badly."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fishbowl_app.places import better_folder, place_of
from fishbowl_app.trouble_texts import place_text
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.sessions import Sessions
from fishbowl_app.ui.settings import Setting, texts
from fishbowl_app.ui.trouble.banner import Banners, Notice
from fishbowl_app.ui.trouble.watch import UNSAVED, Watch
from fishbowl_app.ui.widgets import MessageKind

READ_ONLY = "read_only"
MOST_TOLD = 50
# The files whose place was told of once: the File card of the Session room goes on saying it.
TOLD_PLACES = Setting[tuple[str, ...]]("files/told_places", (), texts)


class SessionTrouble(QObject):
    """Says what is amiss, above the rooms; `shut` takes it away with the session."""

    def __init__(self, desk: Desk, banners: Banners, sessions: Sessions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._banners = desk, banners
        self.watch = Watch(desk.bridge, desk.ticker, banners, sessions.rescue, self)
        desk.bridge.moved.connect(self._show)
        self._show()

    def shut(self) -> None:
        """Take away what was said of the session."""
        for key in (UNSAVED, READ_ONLY):
            self._banners.take_away(key)

    def _show(self) -> None:
        self._show_read_only()
        self._tell_place()

    def _show_read_only(self) -> None:
        session = self._desk.bridge.session
        if not session.read_only:
            self._banners.take_away(READ_ONLY)
            return
        text = self.tr(
            "Read only: {0} can be looked at and printed. To change something, save it under another name."
        ).format(session.path.name)
        save = (self.tr("Save as…"), self._desk.actions["save_as"].trigger)
        self._banners.show_notice(Notice(READ_ONLY, text, MessageKind.INFO, (save,)))

    def _tell_place(self) -> None:
        """Say once of a file that it lies where it may be lost."""
        session, settings = self._desk.bridge.session, self._desk.settings
        place, told = place_of(session.path), settings.get(TOLD_PLACES)
        if place is None or session.read_only or str(session.path) in told or not str(session.path).isprintable():
            return
        settings.set(TOLD_PLACES, (str(session.path), *told)[:MOST_TOLD])
        move = self._desk.actions["save_as"].trigger
        self._desk.bridge.offer(place_text(place, better_folder()), self.tr("Move it…"), move)
