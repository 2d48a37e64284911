"""The vectors of the notes: made ahead, a few at a time, and kept in the file of the session."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.themes.keys import WORDS_ONLY, model_here, vector_key
from fishbowl_app.theme_jobs import Done, EmbedJob
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme_work import ThemeWork

PAUSE_MS = 300  # after the last change
CHUNK = 48  # notes at a time: so long waits, at most, who asks for suggestions meanwhile
ENOUGH = 8  # notes without a vector, for which the process is worth starting


class Vectors(QObject):
    """Makes what is missing once it is woken, and whenever notes come or change.

    A file that takes nothing now is no reason to stop or to say anything: they can be made again.

    Signals:
        read: more notes have their vector. args: how many have, of how many.
    """

    read = Signal(int, int)

    def __init__(self, bridge: SessionBridge, work: ThemeWork, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._work = bridge, work
        self.awake = False
        self.model = ""
        self._kept: dict[str, bytes] = {}
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(work.free)
        bridge.changed.connect(self._on_changed)

    @property
    def kept(self) -> Mapping[str, bytes]:
        """The vectors there are, by key, made by the model of this machine."""
        model = model_here()
        if model != self.model:
            self.model, self._kept = model, self._bridge.session.vectors(model)
        return self._kept

    def wake(self) -> None:
        """Begin to make what is missing."""
        if not self.awake:
            self.awake = True
            self._pause.start()

    def missing(self) -> dict[str, str]:
        """Return the texts without a vector, by key; none where no model runs on this machine."""
        kept = self.kept
        if self.model == WORDS_ONLY:
            return {}
        texts = ((vector_key(note.text), note.text) for note in self._bridge.snapshot.note_list)
        return {key: text for key, text in texts if key not in kept}

    def work_ahead(self) -> bool:
        """Make the next ones, where the process is free, and tell whether there were any."""
        missing = self.missing() if self.awake else {}
        if missing:
            self._work.ahead(EmbedJob(tuple(missing.values())[:CHUNK], self.model), self._made)
        return bool(missing)

    def keep(self, done: Done) -> None:
        """Keep what a call has made on the way."""
        if done.model != self.model or not done.vectors:
            return
        self._kept |= done.vectors
        keys = {vector_key(note.text) for note in self._bridge.snapshot.note_list}
        self._store(done.vectors, keys)
        self.read.emit(len(keys & self._kept.keys()), len(keys))

    def shut(self) -> None:
        """Make no more; for closing."""
        self.awake = False
        self._pause.stop()

    def _made(self, done: Done) -> None:
        self.awake = self.awake and done.model == self.model  # else it is installed and does not run
        self.keep(done)

    def _store(self, made: Mapping[str, bytes], keys: set[str]) -> None:
        try:
            self._bridge.session.keep_vectors(self.model, made, keys)
        except OutsideProblem:
            return

    def _on_changed(self, changes: Changes) -> None:
        if self.awake and changes.touches("note", "theme"):
            self._pause.start()
