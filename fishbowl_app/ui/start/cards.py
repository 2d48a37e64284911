"""The ways to begin as cards, each of which is one large button: what it is, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.imports.template import Template
from fishbowl_app.ui.day_texts import count_text
from fishbowl_app.ui.start.surface import SurfaceButton
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.theme import TextSize, font, gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, tooltip_text

translate = QCoreApplication.translate


class WayCard(SurfaceButton):
    """An icon and a title over a sentence, and perhaps a line of figures at the bottom."""

    def __init__(
        self, icon_name: str, title: str, about: str, figures: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(framed=True, parent=parent)
        self.setAccessibleName(f"{title}: {figures}" if figures else title)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(1.5), gap(1.5), gap(1.5), gap(1.5))
        column.setSpacing(gap(0.5))
        column.addLayout(_head(icon_name, title, self))
        column.addWidget(PlainLabel(about, self, tone="quiet", wrap=True))
        column.addStretch(1)
        if figures:
            column.addWidget(PlainLabel(figures, self, size=TextSize.SMALL, tone="accent", wrap=True))
        self.let_clicks_through()


class TemplateCard(WayCard):
    """A plan to begin with; its tool tip tells all of it."""

    def __init__(self, name: str, template: Template, parent: QWidget | None = None) -> None:
        super().__init__("agenda", template.title, template.about, length_text(template), parent)
        self.name = name
        self.setToolTip(tooltip_text(plan_text(template)))


def plan_text(template: Template) -> str:
    """Return the activities of a template below each other, with their times."""
    minute = _minutes_of(template.start_at)
    lines = []
    for step in template.activities:
        lines.append(f"{_time(minute)} {step.title}")
        minute += step.length_s / 60
    return "\n".join(lines)


def length_text(template: Template) -> str:
    """Return "9 activities, 110 min, ends 11:50"."""
    end = _time(_minutes_of(template.start_at) + template.length_s / 60)
    ends = translate("Start", "ends {0}").format(end)
    return ", ".join((count_text(len(template.activities)), minutes_text(template.length_s), ends))


def _head(icon_name: str, title: str, parent: QWidget) -> QHBoxLayout:
    words = PlainLabel(title, parent, wrap=True)
    words.setFont(font(bold=True))
    row = QHBoxLayout()
    row.setSpacing(gap())
    row.addWidget(IconLabel(icon_name, 20, "accent", parent), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _minutes_of(start_at: str) -> float:
    hours, minutes = (start_at or "10:00").split(":")
    return int(hours) * 60 + int(minutes)


def _time(minute: float) -> str:
    return f"{int(minute) // 60 % 24:02}:{int(minute) % 60:02}"
