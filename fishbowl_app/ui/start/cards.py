"""The templates as cards: what each is for, with its times filled in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.imports.template import Template
from fishbowl_app.model.entities import Kind
from fishbowl_app.ui.day_texts import count_text
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.start.surface import SurfaceButton
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.theme import TextSize, clock_font, font, gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets import Heading, PlainLabel
from fishbowl_app.ui.widgets.kinds import KIND_ICONS

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PlanRow:
    """One activity with the time it begins."""

    time: str
    kind: Kind
    title: str


def plan_rows(template: Template) -> list[PlanRow]:
    """Return the activities of a template with their times."""
    minute = _minutes_of(template.start_at)
    rows = []
    for step in template.activities:
        rows.append(PlanRow(_time(minute), step.kind, step.title))
        minute += step.length_s / 60
    return rows


def length_text(template: Template) -> str:
    """Return "9 activities, 110 min, ends 11:50"."""
    end = _time(_minutes_of(template.start_at) + template.length_s / 60)
    ends = translate("Start", "ends {0}").format(end)
    return ", ".join((count_text(len(template.activities)), minutes_text(template.length_s), ends))


def _minutes_of(start_at: str) -> float:
    hours, minutes = (start_at or "10:00").split(":")
    return int(hours) * 60 + int(minutes)


def _time(minute: float) -> str:
    return f"{int(minute) // 60 % 24:02}:{int(minute) % 60:02}"


class TemplateCard(SurfaceButton):
    """A card that is one large button."""

    def __init__(self, name: str, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self.name = name
        self.setAccessibleName(f"{template.title}: {length_text(template)}")
        self.setAccessibleDescription(template.about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(2), gap(2), gap(2), gap(2))
        column.setSpacing(gap())
        column.addWidget(Heading(template.title, self))
        column.addWidget(PlainLabel(template.about, self, tone="quiet", wrap=True))
        column.addWidget(PlanPreview(plan_rows(template), self))
        column.addStretch(1)
        column.addWidget(PlainLabel(length_text(template), self, size=TextSize.SMALL, tone="accent", wrap=True))
        self.let_clicks_through()


class PlanPreview(QWidget):
    """The times, kinds and titles below each other, small."""

    def __init__(self, rows: list[PlanRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_notifier().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(gap(24), self.heightForWidth(gap(24)))

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(24), self._row_height() * len(self._rows))

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height, side, before = self._row_height(), _side(), _before_words()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        top = 0
        for row, whole in zip(self._rows, self._heights(self.width()), strict=True):
            line = QRectF(0, top, self.width(), height)
            painter.setFont(_digits())
            painter.setPen(theme().text_quiet)
            painter.drawText(line, middle, row.time)
            box = QRectF(before - side - gap(), line.center().y() - side / 2, side, side)
            paint_icon(painter, KIND_ICONS[row.kind], box, theme().accent if _talk(row) else theme().text_quiet)
            painter.setFont(_words(row))
            painter.setPen(theme().text)
            words = QRectF(before, top, self.width() - before, whole)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, row.title)
            top += whole

    def _heights(self, width: int) -> list[int]:
        """Return how high each row is: a title that is too long for one line takes more."""
        room, one = QRect(0, 0, max(1, width - _before_words()), 1_000), self._row_height()
        wrap = Qt.TextFlag.TextWordWrap
        needed = [QFontMetrics(_words(row)).boundingRect(room, wrap, row.title).height() for row in self._rows]
        return [height + gap(0.5) if height > one else one for height in needed]

    def _row_height(self) -> int:
        return round(pixels(TextSize.SMALL) * 1.7)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _talk(row: PlanRow) -> bool:
    return row.kind in (Kind.ROUND, Kind.OPEN_SPACE, Kind.SLOT)


def _words(row: PlanRow) -> QFont:
    return font(TextSize.SMALL, bold=_talk(row))


def _digits() -> QFont:
    return clock_font(pixels(TextSize.SMALL), bold=False)


def _side() -> int:
    return round(pixels(TextSize.SMALL) * 1.25)


def _before_words() -> int:
    """Return where the titles begin: after the time and the icon."""
    return QFontMetrics(_digits()).horizontalAdvance("00:00") + gap() + _side() + gap()
