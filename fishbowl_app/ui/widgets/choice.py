"""A box to choose from that shows what fits of a long text, and that scrolling over does not change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from fishbowl_app.ui.widgets.words import tooltip_text

Option = tuple[str, object, QIcon | None]  # what is read, what it stands for, its mark
BESIDE_ICON = 4  # pixels between an icon and its words


class ChoiceBox(QComboBox):
    """A box that is as wide as its room allows, whatever it holds.

    Args:
        name: heard by screen readers.
        least: about how many letters are always seen.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # where Qt says what is chosen instead of the name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.currentTextChanged.connect(lambda text: self.setToolTip(tooltip_text(text)))

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other choices without telling anybody; what was chosen stays so, or else it is the first."""
        there = [(self.itemText(row), self.itemData(row), self.itemIcon(row)) for row in range(self.count())]
        if _compared(options) == _compared(there):
            return
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for text, value, mark in options:
                self.addItem(mark or QIcon(), text, value)
            self.choose(chosen)
        self.setToolTip(tooltip_text(self.currentText()))

    def choose(self, value: object) -> None:
        """Choose what stands for a value, or else the first."""
        self.setCurrentIndex(next((row for row in range(self.count()) if self.itemData(row) == value), 0))

    def showPopup(self) -> None:
        # The list is as wide as its words, whatever room the box has.
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + BESIDE_ICON
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def _compared(options: Sequence[Option]) -> list[tuple[str, object, int]]:
    """Return options with marks that can be compared."""
    return [(text, value, (mark or QIcon()).cacheKey()) for text, value, mark in options]
