"""Sentences, one below the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets.words import PlainLabel


class Lines(QWidget):
    """Shows sentences; each is a label, which a screen reader reads by itself."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self._tone = tone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(0.5))

    def show_texts(self, texts: Iterable[str]) -> None:
        """Show these instead of what was there."""
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()  # it goes a moment later
            item.widget().deleteLater()
        for text in texts:
            self.add(text)

    def add(self, text: str) -> None:
        """Show one more."""
        self._column.addWidget(PlainLabel(text, self, tone=self._tone, wrap=True))

    def texts(self) -> list[str]:
        """Return what is shown."""
        labels = (self._column.itemAt(index).widget() for index in range(self._column.count()))
        return [label.text() for label in labels]
