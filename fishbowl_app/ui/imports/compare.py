"""A row of the import beside what it repeats or changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fishbowl_app.imports.notes import NoteRow
from fishbowl_app.imports.people import PersonRow
from fishbowl_app.model.entities import Note, Participant
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.imports.draft import Line
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import CardFrame, ElidedLabel, PlainLabel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Side:
    """One half of a comparison: where it stands, what it says, and all around that."""

    where: str
    words: str
    around: str


def can_compare(line: Line) -> bool:
    """Tell whether there is something to put beside a row."""
    outcome = line.outcome
    if isinstance(outcome, PersonRow):
        return outcome.like is not None or bool(outcome.changes)
    return isinstance(outcome, NoteRow) and (outcome.like is not None or outcome.like_note is not None)


def sides(line: Line, lines: dict[int, Line], snapshot: Snapshot) -> tuple[Side, Side] | None:
    """Return what a row repeats or changes, and the row; None where there is nothing to compare."""
    if not can_compare(line):
        return None
    outcome = line.outcome
    here = _of_row(line, snapshot)
    if outcome.like is not None:
        return _of_row(lines[outcome.like], snapshot), here
    if isinstance(outcome, NoteRow):
        note = snapshot.notes.get(outcome.like_note)
        return (_of_note(note, snapshot), here) if note else None
    person = snapshot.participants.get(outcome.participant_id)
    return (_of_participant(person, snapshot), here) if person else None


def _of_row(line: Line, snapshot: Snapshot) -> Side:
    outcome = line.outcome
    where = translate("Imports", "Row {0} of the import").format(line.source.number)
    if isinstance(outcome, PersonRow):
        return Side(where, outcome.name, _joined(outcome.group_name, outcome.role, outcome.note))
    person = snapshot.participants.get(outcome.participant_id) if outcome.participant_id else None
    activity = snapshot.activities.get(outcome.activity_id) if outcome.activity_id else None
    names = (outcome.group_name, outcome.role, person.name if person else "")
    where_from = (activity.title if activity else "", _chair(outcome))
    return Side(where, outcome.text, _joined(_votes(outcome), *names, *where_from, outcome.theme_name))


def _of_participant(person: Participant, snapshot: Snapshot) -> Side:
    group = snapshot.group_of(person)
    where = translate("Imports", "In the session now")
    return Side(where, person.name, _joined(group.name if group else "", person.role, person.note))


def _of_note(note: Note, snapshot: Snapshot) -> Side:
    group = snapshot.groups.get(note.group_id) if note.group_id else None
    person = snapshot.participants.get(note.participant_id) if note.participant_id else None
    activity = snapshot.activities.get(note.activity_id) if note.activity_id else None
    names = (group.name if group else "", note.role, person.name if person else "")
    where_from = (activity.title if activity else "", _chair(note))
    theme = snapshot.themes[note.theme_id].name if note.theme_id else ""
    around = _joined(_votes(note), *names, *where_from, theme)
    return Side(translate("Imports", "In the session now"), note.text, around)


def _votes(note: Note | NoteRow) -> str:
    return translate("Imports", "%n votes", None, note.votes) if note.votes else ""


def _chair(note: Note | NoteRow) -> str:
    return translate("Imports", "chair {0}").format(note.chair) if note.chair else ""


def _joined(*parts: str) -> str:
    return " · ".join(" ".join(part.split()) for part in parts if part)


class Comparison(QWidget):
    """Two cards side by side, always of the same height, so that nothing moves while one goes through rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        self._cards = (_Card(self), _Card(self))
        for card in self._cards:
            row.addWidget(card, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_sides(self, both: tuple[Side, Side] | None) -> None:
        """Show two sides, or say that this row stands alone."""
        nothing = Side("", "", translate("Imports", "Nothing to compare with this row."))
        for card, side in zip(self._cards, both or (nothing, Side("", "", "")), strict=True):
            card.show_side(side)
            card.setVisible(bool(side.where or side.around))
        self.setAccessibleName(translate("Imports", "This row beside what it repeats or changes"))
        self.setAccessibleDescription("; ".join(card.heard() for card in self._cards))

    def words(self) -> tuple[str, str]:
        """Return what the two cards say."""
        return self._cards[0].heard(), self._cards[1].heard()

    def _restyle(self) -> None:
        self.setFixedHeight(round(pixels() * 3.8) + gap(2))


class _Card(CardFrame):
    """One side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.body.setContentsMargins(gap(1.5), gap(0.75), gap(1.5), gap(0.75))
        self.body.setSpacing(gap(0.25))
        self._where = ElidedLabel("", self, size=TextSize.SMALL, tone="quiet")
        self._words = PlainLabel("", self, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self._where)
        self.body.addWidget(self._words, 1)

    def show_side(self, side: Side) -> None:
        self._where.setText(_joined(side.where, side.around))
        self._words.setText(side.words)

    def heard(self) -> str:
        parts = (self._where.text(), self._words.text())
        return ", ".join(part for part in parts if part)
