"""The rail on the left: the rooms in the order of the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import font, gap, theme_notifier


class Rail(QWidget):
    """One button for each room; the one that is shown is checked."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Rooms"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        group = QActionGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(1), gap(1), gap(1), gap(1))
        layout.setSpacing(gap(0.25))
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
            layout.addWidget(self._button(action))
        layout.addStretch(1)
        self._layout = layout
        theme_notifier().changed.connect(self._fit)
        self._fit()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the rooms, at the bottom."""
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._layout.addWidget(widget)

    def _fit(self) -> None:
        """Give the buttons room for their words when they are bold: the one that is checked asks too late."""
        letters = QFontMetrics(font(bold=True))
        for button in self.findChildren(QToolButton):
            width = letters.horizontalAdvance(button.accessibleName()) + gap(2)
            button.setMinimumSize(max(gap(13), width), gap(7))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&&", "&"))
        return button
