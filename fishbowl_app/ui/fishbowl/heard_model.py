"""Who has been heard how much, as a list: who has not been in yet stands first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fishbowl_app.model.entities import Group
from fishbowl_app.model.rules.fairness import Heard, heard
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.lists import Index, RowDelegate, paint_mark, paint_words
from fishbowl_app.ui.fishbowl.words import translate, turns_text, whole_minutes
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.theme import TextSize, font, gap, theme
from fishbowl_app.ui.widgets import paint_bar
from fishbowl_app.ui.widgets.following import ROW, FollowingList


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One participant; `share` compares the time in the circle with whoever had most."""

    participant_id: str
    name: str
    group: Group | None
    turns: int
    share: float
    words: str
    in_circle: bool


def heard_rows(snapshot: Snapshot, now: float) -> tuple[HeardRow, ...]:
    """Return everybody who is here or has been in, who was heard least first."""
    each, labels = heard(snapshot, now), labels_of(snapshot)
    sitting = {turn.participant_id for turn in snapshot.circle.values()}
    here = {person.id for person in snapshot.here}
    people = [person for person in snapshot.people if person.id in here or each[person.id].turns]
    most = max((each[person.id].circle_s for person in people), default=0.0) or 1.0
    # by whole minutes, so that people do not change places all the time
    people.sort(key=lambda p: (each[p.id].turns > 0, each[p.id].circle_s // 60, labels[p.id].casefold()))
    return tuple(
        HeardRow(
            p.id,
            labels[p.id],
            snapshot.group_of(p),
            each[p.id].turns,
            round(each[p.id].circle_s / most, 2),
            _words(each[p.id], p.id in sitting),
            p.id in sitting,
        )
        for p in people
    )


def _words(had: Heard, sits: bool) -> str:
    parts = [turns_text(had.turns)]
    if had.turns:
        parts.append(whole_minutes(had.circle_s))
    if had.speaking_s >= 60:
        parts.append(translate("Fishbowl", "spoken {0}").format(whole_minutes(had.speaking_s)))
    if sits:
        parts.append(translate("Fishbowl", "in the circle"))
    return " · ".join(parts)


class HeardModel(FollowingList):
    """One row for each participant."""

    draggable = True

    def key_of(self, row: HeardRow) -> str:
        return row.participant_id

    def shown(self, row: HeardRow) -> str:
        return row.name

    def heard(self, row: HeardRow) -> str:
        return ", ".join(filter(None, (row.name, row.group.name if row.group else "", row.words)))


class HeardDelegate(RowDelegate):
    """Paints group, name, a bar for the time and the figures in words."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: HeardRow = index.data(ROW)
        left = paint_mark(painter, rect.left(), rect.center().y(), row.group)
        name = QRectF(left, rect.top(), rect.width() * 0.36, rect.height())
        paint_words(painter, name, row.name, font(bold=not row.turns))
        painter.setPen(theme().text_quiet)
        words = QRectF(rect.right() - rect.width() * 0.34, rect.top(), rect.width() * 0.34, rect.height())
        paint_words(painter, words, row.words, font(TextSize.SMALL))
        bar = QRectF(name.right() + gap(), rect.center().y() - 4, words.left() - name.right() - gap(3), 8)
        if row.turns and bar.width() > gap(3):
            paint_bar(painter, bar, row.share, theme().note(row.group.colour).edge if row.group else None)
