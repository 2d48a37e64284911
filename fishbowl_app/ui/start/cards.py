"""The templates as cards: what each is for, with its times filled in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(gap(24), self._row_height() * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height, side = self._row_height(), round(pixels(TextSize.SMALL) * 1.25)
        digits = clock_font(pixels(TextSize.SMALL), bold=False)
        left = QFontMetrics(digits).horizontalAdvance("00:00") + gap()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, row in enumerate(self._rows):
            line = QRectF(0, number * height, self.width(), height)
            talk = row.kind in (Kind.ROUND, Kind.OPEN_SPACE)
            painter.setFont(digits)
            painter.setPen(theme().text_quiet)
            painter.drawText(line, middle, row.time)
            box = QRectF(left, line.center().y() - side / 2, side, side)
            paint_icon(painter, KIND_ICONS[row.kind], box, theme().accent if talk else theme().text_quiet)
            painter.setFont(font(TextSize.SMALL, bold=talk))
            painter.setPen(theme().text)
            words = line.adjusted(left + side + gap(), 0, 0, 0)
            short = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, middle, short)

    def _row_height(self) -> int:
        return round(pixels(TextSize.SMALL) * 1.7)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
