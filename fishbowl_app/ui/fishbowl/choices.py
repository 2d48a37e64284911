"""Who is meant by what was typed into the seat line, and the list of them below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from fishbowl_app.model import text
from fishbowl_app.model.entities import Group, Participant, Presence
from fishbowl_app.model.rules.fairness import turn_counts
from fishbowl_app.model.rules.match import begins, matches
from fishbowl_app.model.rules.queue import ordered
from fishbowl_app.model.rules.seating import outer_circle
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.chair_model import ROW
from fishbowl_app.ui.fishbowl.lists import Index, RowDelegate, paint_mark, paint_words
from fishbowl_app.ui.fishbowl.words import translate, turns_text
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.theme import TextSize, font, gap, theme

MOST = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: somebody who may sit down, or with `participant_id` None a name to be added.

    `chair`: where they sit already, 0 for nowhere.
    """

    participant_id: str | None
    name: str
    group: Group | None = None
    detail: str = ""
    waiting: int = 0
    chair: int = 0

    @property
    def words(self) -> str:
        """All there is to say about it, in one line."""
        if self.participant_id is None:
            return translate("Fishbowl", "Add “{0}” as a new participant").format(self.name)
        group = self.group.name if self.group else ""
        return ", ".join(part for part in (self.name, group, self.detail) if part)


def choices(snapshot: Snapshot, typed: str, now: float) -> list[Choice]:
    """Return who is meant, the likeliest first; for nothing who waits, then all who do not sit.

    Letters that begin a name count before those inside one: else "an" would seat Alwena while Anwen sits. So who
    sits is there, too, after others whose name begins like theirs. Where nobody is meant the one choice is to add
    the name.
    """
    numbers = {place.participant.id: place.number for place in ordered(snapshot, now)}
    outer = outer_circle(snapshot)
    found = matches(outer, typed)
    if typed.strip():
        away = [person for person in snapshot.people if person.presence in (Presence.LATE, Presence.LEFT)]
        found += [person for person in _sitting(snapshot) if begins(person, typed)] + matches(away, typed)
        found.sort(key=lambda person: not begins(person, typed))
    else:
        found.sort(key=lambda person: numbers.get(person.id, len(numbers) + 1))
    labels, turns = labels_of(snapshot), turn_counts(snapshot)
    made = [_choice(snapshot, p, labels[p.id], numbers, turns) for p in found[:MOST]]
    name = text.tidy(typed, single_line=True)
    return made or ([Choice(None, name)] if text.has_ink(name) else [])


def in_circle(snapshot: Snapshot, typed: str) -> tuple[str, int] | None:
    """Return name and chair of somebody who sits already and is meant by what was typed."""
    found = next(iter(matches(_sitting(snapshot), typed)), None) if typed.strip() else None
    if found is None:
        return None
    return labels_of(snapshot)[found.id], snapshot.chair_of(found.id) or 0


def _sitting(snapshot: Snapshot) -> list[Participant]:
    return [snapshot.participants[turn.participant_id] for turn in snapshot.circle.values()]


def _choice(
    snapshot: Snapshot, who: Participant, name: str, numbers: dict[str, int], turns: dict[str, int]
) -> Choice:
    chair = snapshot.chair_of(who.id) or 0
    detail = translate("Fishbowl", "in the circle") if chair else _detail(who, numbers, turns)
    return Choice(who.id, name, snapshot.group_of(who), detail, numbers.get(who.id, 0), chair)


def _detail(person: Participant, numbers: dict[str, int], turns: dict[str, int]) -> str:
    """Return what helps to choose: whether somebody waits, is not there, or how often they have been in."""
    if person.id in numbers:
        return translate("Fishbowl", "waiting, number {0}").format(numbers[person.id])
    if person.presence is Presence.LATE:
        return translate("Fishbowl", "comes later")
    if person.presence is Presence.LEFT:
        return translate("Fishbowl", "has left")
    return turns_text(turns[person.id])


class ChoiceModel(QAbstractListModel):
    """The choices, one row for each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Choice, ...] = ()

    def show_rows(self, rows: Sequence[Choice]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return row if role == ROW else None


class ChoiceDelegate(RowDelegate):
    """Paints group and name, and on the right what helps to choose."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: Choice = index.data(ROW)
        if row.participant_id is None:
            paint_words(painter, rect, row.words, font())
            return
        left = paint_mark(painter, rect.left(), rect.center().y(), row.group)
        painter.setPen(theme().text_quiet)
        right = rect.right() - paint_words(painter, rect, row.detail, font(TextSize.SMALL), right=True)
        painter.setPen(theme().text)
        paint_words(
            painter, QRectF(left, rect.top(), right - left - gap(), rect.height()), row.name, font(bold=True)
        )
