"""The list of chairs beside the circle, with the same deeds by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.chair_model import ROW, ChairModel
from fishbowl_app.ui.fishbowl.drags import Carried
from fishbowl_app.ui.fishbowl.lists import DeedList, Index, RowDelegate, paint_key, paint_mark, paint_words
from fishbowl_app.ui.fishbowl.state import ChairRow
from fishbowl_app.ui.fishbowl.words import chair_key, translate
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets import ElidedLabel, tool_button

MOST_ROWS = 8  # for which the list asks for room; with more chairs it scrolls


class ChairDelegate(RowDelegate):
    """Paints key, group, name, minutes and whether somebody speaks."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        row: ChairRow = index.data(ROW)
        middle = rect.center().y()
        left = paint_key(painter, rect.left(), middle, str(row.number))
        right = self._paint_right(painter, rect, row)
        if row.is_free:
            painter.setPen(theme().text_quiet if row.planned else theme().accent)
            words = row.planned or translate("Fishbowl", "Free chair")
        else:
            left, words = paint_mark(painter, left, middle, row.group), row.name
        used = font(bold=not row.is_free)
        paint_words(painter, QRectF(left, rect.top(), right - left - gap(), rect.height()), words, used)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: ChairRow) -> float:
        """Paint minutes and marks from the right, and return where they begin."""
        used, right = font(TextSize.SMALL), rect.right()
        parts = [] if row.minutes is None else [minutes_text(60 * row.minutes)]
        if row.rotating:
            parts.insert(0, translate("Fishbowl", "rotating"))
        if row.planned:
            parts.insert(0, translate("Fishbowl", "planned"))
        if row.number > 9:
            parts.append(translate("Fishbowl", "key {0}").format(chair_key(row.number)))
        if row.speaking:
            parts.insert(0, translate("Fishbowl", "speaking"))
        painter.setPen(theme().text_quiet)
        right -= paint_words(painter, rect, " · ".join(parts), used, right=True)
        if row.speaking:
            side = pixels(TextSize.BODY)
            box = QRectF(right - side - gap(0.5), rect.center().y() - side / 2, side, side)
            paint_icon(painter, "speak", box, theme().accent)
            right = box.left()
        painter.setPen(theme().text)
        return right


class ChairList(DeedList):
    """Wants to be as high as its chairs, so that it comes before what can scroll."""

    def sizeHint(self) -> QSize:
        rows = min(self.model().rowCount(), MOST_ROWS)
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) + 2 * self.frameWidth())


class ChairsPanel(QWidget):
    """The chairs with who sits there.

    Signals:
        asked: somebody is wanted for a chair. arg: its number.
    """

    asked = Signal(int)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.model = ChairModel(self)
        deeds = {
            "Del": lambda row: acts.leave(row + 1),
            "Backspace": lambda row: acts.leave(row + 1),
            "Space": lambda row: acts.speak(row + 1),
            "Return": lambda row: self.asked.emit(row + 1),
            "Ctrl+Up": lambda row: self._change(row, -1),
            "Ctrl+Down": lambda row: self._change(row, 1),
        }
        self.list = ChairList(self.tr("Chairs of the inner circle"), deeds, self._carry, self)
        self.list.setModel(self.model)
        self._delegate = ChairDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleDescription(
            self.tr(
                "Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs."
            )
        )
        self.list.doubleClicked.connect(lambda index: self.asked.emit(index.row() + 1))
        self.list.dropped.connect(self._on_dropped)
        self._leave = tool_button("leave", self.tr("Leaves the chair (Delete)"), self, with_text=True)
        self._leave.setText(self.tr("Leaves"))
        self._leave.clicked.connect(lambda: self._with_row(acts.leave))
        self._speak = tool_button("speak", self.tr("Speaks, or has spoken (Space)"), self, with_text=True)
        self._speak.setText(self.tr("Speaks"))
        self._speak.clicked.connect(lambda: self._with_row(acts.speak))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._enable)
        theme_notifier().changed.connect(self._fit)

    def set_tight(self, tight: bool) -> None:
        """Take less height."""
        self._delegate.tight = tight
        self.list.doItemsLayout()
        self._fit()

    def show_chairs(self, rows: tuple[ChairRow, ...]) -> None:
        """Show the chairs as they are now."""
        count = len(self.model.rows)
        self.model.show_rows(rows)
        if len(rows) != count:
            self._fit()
        self._enable()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(gap(0.5))
        self._title = ElidedLabel(self.tr("Chairs"), self, size=TextSize.HEADING)
        top.addWidget(self._title, 1)
        top.addWidget(self._speak)
        top.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(0.5))
        layout.addLayout(top)
        layout.addWidget(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Have icons beside the words of the deeds where all of it fits."""
        parts, styles = (self._title, self._speak, self._leave), Qt.ToolButtonStyle
        for style in (styles.ToolButtonTextBesideIcon, styles.ToolButtonTextOnly):
            for made in parts[1:]:
                made.setToolButtonStyle(style)
            if sum(part.sizeHint().width() + gap(0.5) for part in parts) <= self.width():
                return

    def _fit(self) -> None:
        """Be as high as the chairs, up to a point from which the list scrolls."""
        row = self.list.sizeHintForRow(0)
        frame = 2 * self.list.frameWidth() + gap(0.25)
        self.list.setMinimumHeight(2 * row + frame)
        self.list.setMaximumHeight(len(self.model.rows) * row + frame)
        self.list.updateGeometry()

    def _enable(self) -> None:
        row = self.list.row()
        taken = 0 <= row < len(self.model.rows) and not self.model.rows[row].is_free
        self._leave.setEnabled(taken)
        self._speak.setEnabled(taken)

    def _with_row(self, act: Callable[[int], object]) -> None:
        if self.list.row() >= 0:
            act(self.list.row() + 1)

    def _change(self, row: int, step: int) -> None:
        """Let who sits in a row change with the chair before or after, all around the circle."""
        other = (row + step) % len(self.model.rows)
        if self._acts.change(row + 1, other + 1):
            self.list.setCurrentIndex(self.model.index(other))

    def _carry(self, row: int) -> tuple[Carried, str] | None:
        chair = self.model.rows[row]
        return None if chair.is_free else (Carried(chair.participant_id or "", chair.number), chair.name)

    def _on_dropped(self, carried: Carried, row: int) -> None:
        if row >= 0:
            self._acts.sit(carried.participant_id, row + 1)
