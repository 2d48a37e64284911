"""A line of a form with its name above it, and below it what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import PlainLabel, announce, set_look
from fishbowl_app.ui.widgets.saved import Labelled


class Field(QWidget):
    """Some widget to say something in. An error is read as the description of the widget, and beside it."""

    def __init__(
        self, name: str, edit: QWidget, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        edit.setAccessibleName(name)
        self.error = PlainLabel("", self, size=TextSize.SMALL, tone="alert", wrap=True)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.25))
        column.addWidget(edit if isinstance(edit, QCheckBox) else Labelled(name, edit, self))
        if beside is not None:
            column.addWidget(beside)
        column.addWidget(self.error)

    def show_error(self, text: str) -> None:
        """Say what is wrong; "" takes it back."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
        if text:
            announce(self, text)
        if isinstance(self.edit, QLineEdit):
            set_look(self.edit, "invalid", bool(text))
