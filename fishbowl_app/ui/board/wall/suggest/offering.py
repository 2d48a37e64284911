"""Shows what is offered for notes that lie alone, and puts a note there when somebody says so."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fishbowl_app.board_texts import theme_names
from fishbowl_app.ui.board.wall.suggest.offer_line import OfferLine
from fishbowl_app.ui.board.wall.suggest.offers import Offers
from fishbowl_app.ui.theme_work import ThemeWork
from fishbowl_app.ui.vectors import Vectors

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.page import BoardPage

TOLD = 40  # characters of a note in a message
NAMED_MS = 8_000  # as long as such a message is read


class Offering(QObject):
    """Offers in the list, beside the note on which one stands (`line`), and in a message when a note comes."""

    def __init__(self, page: BoardPage, work: ThemeWork, vectors: Vectors, refused: Set[tuple[str, str]]) -> None:
        super().__init__(page)
        self._page, self._bridge = page, page.desk.bridge
        self.offers = Offers(self._bridge, work, vectors, refused, self)
        self.line = OfferLine(page.desk.actions, page)
        self.line.taken.connect(self._place)
        self.offers.changed.connect(self.show)
        self.offers.arrived.connect(self._tell_arrived)
        page.chosen.current_changed.connect(self._show_line)
        self._named: str | None = None  # the note that a message offers a theme for
        self._reading = QTimer(self, interval=NAMED_MS, singleShot=True)
        for done in (self._reading.timeout, self._bridge.said, page.chosen.current_changed):
            done.connect(self._forget_named)

    def take(self) -> None:
        """Put a note where it is offered to be put, and go on to the next with a sure offer.

        It is the note that a message has just named, as long as one goes to no other; else the current one.
        """
        note_id = self._named or self._page.chosen.current
        likely = self.likely(note_id)
        if likely:
            self._place_note(note_id, likely[0])
        else:
            self._bridge.say(self.tr("Nothing is offered for this note."))

    def likely(self, note_id: str | None) -> tuple[str, ...]:
        """Return the themes that a note may belong to, the nearest first."""
        offered = self.offers.of(note_id)
        return offered.theme_ids if offered else ()

    def show(self) -> None:
        """Show all offers as they hold now."""
        self._page.model.show_offers(self.offers.sure())
        self._show_line()

    def _place(self, theme_id: str) -> None:
        self._place_note(self._page.chosen.current, theme_id)

    def _place_note(self, note_id: str | None, theme_id: str) -> None:
        if note_id is not None and self._page.deeds.place([note_id], theme_id):
            ids, sure = self._page.model.ids, self.offers.sure()
            after = self._page.model.row_of(note_id) + 1
            following = next((each for each in [*ids[after:], *ids[:after]] if each in sure), None)
            if following is not None:
                self._page.chosen.stand_on(following)

    def _show_line(self) -> None:
        self.line.show_offered(self._bridge.snapshot, self.offers.of(self._page.chosen.current))

    def _tell_arrived(self, note_id: str) -> None:
        snapshot, (theme_id, *_) = self._bridge.snapshot, self.likely(note_id)
        words = self.tr("“{0}” belongs to “{1}”? {2} on the board puts it there.")
        text = " ".join(snapshot.notes[note_id].text.split())
        begun = text if len(text) <= TOLD else f"{text[: TOLD - 1].rstrip()}…"
        self._bridge.say(
            words.format(begun, theme_names(snapshot)[theme_id], self._page.desk.actions.spoken("board_offer"))
        )
        self._named = note_id
        self._reading.start()

    def _forget_named(self) -> None:
        self._named = None
