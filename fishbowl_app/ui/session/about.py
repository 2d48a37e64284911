"""What the session is about: title, question, date, place, start and moderator, saved as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.model.entities import Details
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.session.dates import typed_date
from fishbowl_app.ui.texts import date_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, button
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText


class AboutCard(CardFrame):
    """A form without a save button: each field is saved when it is left, or on Enter."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About the session"), parent)
        self._bridge = bridge
        self.title = SavedLine(self.tr("Title"), self._saver("title"), self)
        self.question = SavedText(self.tr("Overall question"), self._saver("question"), 2, self)
        self.held_on = SavedLine(self.tr("Date"), self._save_date, self)
        self.start_at = SavedLine(self.tr("Starts at"), self._saver("start_at"), self)
        self.place = SavedLine(self.tr("Place"), self._saver("place"), self)
        self.moderator = SavedLine(self.tr("Moderator"), self._saver("moderator"), self)
        self.today = button(self.tr("Today"), parent=self)
        self.today.clicked.connect(self._take_today)
        self._set_prompts()
        self._lay_out()

    def show_details(self, details: Details) -> None:
        """Show what is saved now."""
        self.title.show_value(details.title)
        self.question.show_value(details.question)
        self.held_on.show_value(date_text(details.held_on))
        self.start_at.show_value(details.start_at)
        self.place.show_value(details.place)
        self.moderator.show_value(details.moderator)

    def _saver(self, name: str) -> Callable[[str], bool]:
        return lambda text: self._bridge.tried(edit_details, **{name: text})[0]

    def _save_date(self, text: str) -> bool:
        return self._bridge.tried(edit_details, held_on=typed_date(text))[0]

    def _take_today(self) -> None:
        self.held_on.take_back()
        self._save_date(date.fromtimestamp(self._bridge.now()).isoformat())

    def _set_prompts(self) -> None:
        self.title.setPlaceholderText(self.tr("What you call this session"))
        self.question.setPlaceholderText(self.tr("What everybody has come to talk about; the Stage shows it"))
        self.held_on.setPlaceholderText(self.tr("such as 20/11/2026"))
        self.start_at.setPlaceholderText(self.tr("such as 10:00"))

    def _lay_out(self) -> None:
        day = QWidget(self)
        row = QHBoxLayout(day)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        row.addWidget(self.held_on, 1)
        row.addWidget(self.today)
        self.body.addWidget(Labelled(self.tr("Title"), self.title, self))
        self.body.addWidget(Labelled(self.tr("Overall question"), self.question, self))
        self.body.addWidget(Labelled(self.tr("Date"), day, self))  # a long date in Welsh needs a row
        start = Labelled(self.tr("Starts at"), self.start_at, self)
        moderator = Labelled(self.tr("Moderator"), self.moderator, self)
        self.body.addLayout(_beside(start, moderator, shares=(2, 3)))
        self.body.addWidget(Labelled(self.tr("Place"), self.place, self))


def _beside(*fields: QWidget, shares: tuple[int, ...]) -> QHBoxLayout:
    """Return a row of fields, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(gap(1.5))
    for field, share in zip(fields, shares, strict=True):
        row.addWidget(field, share)
    return row
