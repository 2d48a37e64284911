"""Themes that notes may belong to which lie alone: offered as notes come, never taken unasked."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.theme_question import Question, question
from fishbowl_app.theme_jobs import Done, OfferJob
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme_work import ThemeWork
from fishbowl_app.ui.vectors import Vectors

PAUSE_MS = 1000  # after the last change: while somebody places note after note nothing is asked


@dataclass(frozen=True, slots=True)
class Offered:
    """The themes a note may belong to, the nearest first; `sure` where the first is far from doubt."""

    theme_ids: tuple[str, ...]
    sure: bool


class Offers(QObject):
    """Knows what is offered for the notes that are alone, as soon as there are themes with notes.

    Args:
        bridge: the session's.
        work: where it is looked what to offer.
        vectors: of the notes.
        refused: notes with themes that somebody took them out of, which are not offered again.
        parent: of this.

    Signals:
        changed: something else is offered.
        arrived: there is a sure offer for a note that came since the last look. arg: its id.
    """

    changed = Signal()
    arrived = Signal(str)

    def __init__(
        self,
        bridge: SessionBridge,
        work: ThemeWork,
        vectors: Vectors,
        refused: Set[tuple[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._refused = refused
        self._bridge, self._work, self._vectors = bridge, work, vectors
        self._offered: dict[str, Offered] = {}
        self._seen: frozenset[str] | None = None  # notes at the last look
        self._stale = True
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(work.free)
        bridge.changed.connect(self._on_changed)

    def of(self, note_id: str | None) -> Offered | None:
        """Return what is offered for a note now, None where nothing is."""
        snapshot, offered = self._bridge.snapshot, self._offered.get(note_id or "")
        note = snapshot.notes.get(note_id or "")
        if note is None or offered is None or note.theme_id or note.set_aside or note.stack_id:
            return None
        there = tuple(
            theme_id
            for theme_id in offered.theme_ids
            if theme_id in snapshot.themes and (note.id, theme_id) not in self._refused
        )
        return Offered(there, offered.sure and there[0] == offered.theme_ids[0]) if there else None

    def sure(self) -> dict[str, str]:
        """Return the theme of each note for which one is offered surely, by the note's id."""
        found = ((note_id, self.of(note_id)) for note_id in self._offered)
        return {note_id: offered.theme_ids[0] for note_id, offered in found if offered and offered.sure}

    def wanted(self) -> bool:
        """Tell whether there are themes with notes, and notes to offer them for."""
        snapshot = self._bridge.snapshot
        return bool(snapshot.alone) and any(note.theme_id is not None for note in snapshot.note_list)

    def work_ahead(self) -> None:
        """Look what to offer, where the process is free and nothing has changed for a moment."""
        if not self._stale or self._pause.isActive() or not self._vectors.awake:
            return
        self._stale = False
        if not self.wanted():
            self._take({})
            return
        kept = self._vectors.kept
        asked = question(self._bridge.snapshot, self._vectors.model, kept)
        alone = {note.id for note in self._bridge.snapshot.alone}
        places = tuple(at for at, note_id in enumerate(asked.note_ids) if note_id in alone)
        self._work.ahead(OfferJob(asked.asked, places), lambda done: self._keep(asked, done))

    def shut(self) -> None:
        """Look no more; for closing."""
        self._pause.stop()

    def _keep(self, asked: Question, done: Done) -> None:
        self._vectors.keep(done)
        self._take(
            {
                asked.note_ids[offer.note]: Offered(
                    tuple(asked.theme_ids[near.theme] for near in offer.themes), offer.sure
                )
                for offer in done.offers
            }
        )

    def _take(self, offered: dict[str, Offered]) -> None:
        before, self._offered = self._offered, offered
        seen, self._seen = self._seen, frozenset(self._bridge.snapshot.notes)
        if before != offered:
            self.changed.emit()
        for note_id in offered.keys() - seen if seen is not None else ():
            if (now := self.of(note_id)) is not None and now.sure:
                self.arrived.emit(note_id)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "theme"):
            self._stale = True
            if self._vectors.awake:
                self._pause.start()
