"""The left side of a page: cards to choose in, which scroll, and below them the buttons, which do not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import FlowLayout, SplitView

_LEAST = 19  # times the text size: the width below which words are cut


def lay_beside(page: Page, name: str, above: QWidget, side: QWidget, preview: QWidget) -> None:
    """Lay a page out: the side and the preview beside each other, and above both what is said of a file.

    Args:
        name: by which the widths that a person gave to both are remembered.
    """
    split = SplitView(name, page.desk.settings, parent=page)
    split.add_panes(side, preview, stretch=(40, 60), start=(40, 60))
    column = QVBoxLayout(page)
    column.setContentsMargins(0, gap(), 0, 0)
    column.setSpacing(gap())
    column.addWidget(above)
    column.addWidget(split, 1)


class Side(QWidget):
    """Cards one below the other, and buttons."""

    def __init__(self, *cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, gap(0.5), 0)
        column.setSpacing(gap())
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._buttons = QWidget(self)
        FlowLayout(self._buttons, gap(0.75))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap())
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._buttons)
        inside.installEventFilter(self)
        theme_notifier().changed.connect(self._fit)
        self._fit()

    def add_button(self, made: QPushButton) -> QPushButton:
        """Put a button below the cards, and return it."""
        self._buttons.layout().addWidget(made)
        return made

    def follow(self, listed: QAbstractItemView) -> None:
        """Keep in sight the row on which somebody stands; the list does not scroll, it is as high as its rows."""
        listed.selectionModel().currentChanged.connect(lambda current, _: self._reveal(listed, current))

    def _reveal(self, listed: QAbstractItemView, current: QModelIndex) -> None:
        row = listed.visualRect(current)
        middle = listed.viewport().mapTo(self._inside, row.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height() // 2 + gap())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Leave the cards the room that their longest words need."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_LEAST * pixels(), self._inside.minimumSizeHint().width() + bar))
