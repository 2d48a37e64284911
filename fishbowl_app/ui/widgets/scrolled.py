"""A column that scrolls where it is higher than its room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap


class Scrolled(QScrollArea):
    """Put widgets into `body`. What has the focus is always in sight, however it got there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, gap(), gap(0.5), 0)
        self.body.setSpacing(gap())
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QApplication.instance().focusChanged.connect(self._reveal)

    def minimumSizeHint(self) -> QSize:
        """Return the width that the longest words need; the height may be less."""
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def _reveal(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, gap())
