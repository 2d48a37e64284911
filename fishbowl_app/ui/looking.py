"""How a room looks while its session can only be looked at: nothing seems to wait for typing."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from fishbowl_app.ui.widgets import SearchField

OF_THE_APP = "ofTheApp"  # the property of fields that are not about the session: they are typed into anyway


def only_look(room: QWidget) -> None:
    """Let no field of a room be typed into; one still searches, and copies what stands there."""
    fields = [*room.findChildren(QLineEdit), *room.findChildren(QPlainTextEdit)]
    for field in fields:
        inside = isinstance(field.parent(), (QAbstractSpinBox, QComboBox))
        if not inside and not isinstance(field, SearchField) and not field.property(OF_THE_APP):
            field.setReadOnly(True)
            field.setPlaceholderText("")
