"""The fairness strip: for each group its share of the people beside its share of the time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.model.entities import Group
from fishbowl_app.model.rules.fairness import GroupShare
from fishbowl_app.ui.fishbowl.lists import paint_mark, paint_words
from fishbowl_app.ui.fishbowl.words import percent, translate, turns_text, whole_minutes
from fishbowl_app.ui.theme import TextSize, font, gap, theme, theme_notifier
from fishbowl_app.ui.widgets import badge_size, paint_bar, tooltip_text


@dataclass(frozen=True, slots=True)
class ShareRow:
    """What the strip says about a group."""

    group: Group | None
    name: str
    people: float
    time: float
    words: str
    short: str


def share_row(share: GroupShare) -> ShareRow:
    """Return a group's row; words change with whole minutes only."""
    name = share.group.name if share.group else translate("Fishbowl", "No group")
    people, time = percent(share.share_of_people), percent(share.share_of_time)
    short = translate("Fishbowl", "{0} of the people, {1} of the time").format(people, time)
    parts = [short, turns_text(share.turns), whole_minutes(share.circle_s)]
    if share.speaking_s >= 60:
        parts.append(translate("Fishbowl", "spoken {0}").format(whole_minutes(share.speaking_s)))
    rounded = round(share.share_of_people, 2), round(share.share_of_time, 2)
    return ShareRow(share.group, name, *rounded, ", ".join(parts), short)


class ShareBars(QWidget):
    """One line for each group: a bar for its share of the time, with a line where its share of the people is."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 0) -> None:
        super().__init__(parent)
        self._rows: tuple[ShareRow, ...] = ()
        self._most = most  # rows, 0 for all
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time in the circle by group"))
        theme_notifier().changed.connect(self._restyle)

    def show_shares(self, rows: tuple[ShareRow, ...]) -> None:
        """Show these groups; paints only if something is another than before."""
        if rows != self._rows:
            self._rows = rows
            words = [f"{row.name}: {row.words}" for row in rows]
            self.setAccessibleDescription("; ".join(words))
            self.setToolTip(tooltip_text("\n".join(words)))
            self._restyle()

    def left_out(self) -> int:
        """Return how many groups are not shown for want of room."""
        return len(self._rows) - len(self._shown())

    def sizeHint(self) -> QSize:
        return QSize(gap(50), self._row_height() * len(self._shown()))

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(20), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height()
        metrics = QFontMetricsF(font(TextSize.SMALL))
        long = max((metrics.horizontalAdvance(row.words) for row in self._shown()), default=0.0) + gap()
        fits = long < self.width() * 0.55
        told = [row.words if fits else row.short for row in self._shown()]
        # as wide for all, so that their tracks are equally long and the bars can be compared by eye
        room = max(map(metrics.horizontalAdvance, told), default=0.0)
        for number, (row, words) in enumerate(zip(self._shown(), told, strict=True)):
            self._paint_row(painter, QRectF(0, number * height, self.width(), height), row, words, room)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: ShareRow, words: str, room: float) -> None:
        colours, small = theme(), font(TextSize.SMALL)
        left = paint_mark(painter, rect.left(), rect.center().y(), row.group)
        painter.setPen(colours.text)
        name = QRectF(left, rect.top(), rect.width() * 0.18, rect.height())
        paint_words(painter, name, row.name, font(TextSize.SMALL, bold=True))
        wide = QRectF(name.right() + gap(), rect.top(), rect.right() - name.right() - gap(), rect.height())
        told = min(room, wide.width() * 0.88)
        paint_words(painter, wide.adjusted(wide.width() - told, 0, 0, 0), words, small, right=True)
        bar = QRectF(wide.left(), rect.center().y() - 4, max(gap(4), wide.width() - told - gap(1.5)), 8)
        paint_bar(painter, bar, row.time, self._colour(row))
        # where the bar would end if time were shared as the people are
        x = bar.left() + bar.width() * row.people
        painter.setPen(QPen(colours.text, 2))
        painter.drawLine(round(x), round(bar.top() - 4), round(x), round(bar.bottom() + 4))

    def _colour(self, row: ShareRow) -> QColor:
        return theme().note(row.group.colour).edge if row.group else theme().text_quiet

    def _shown(self) -> tuple[ShareRow, ...]:
        return self._rows[: self._most] if self._most else self._rows

    def _row_height(self) -> int:
        return badge_size("M").height() + gap(0.5)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
