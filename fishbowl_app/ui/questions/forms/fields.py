"""Fields that go over to another form or question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.widgets.saved import SavedLine, SavedText


def take_back(bridge: SessionBridge, *fields: SavedLine | SavedText) -> None:
    """Let go of what was refused and stands in fields still, and say so."""
    lost = next((_typed(field) for field in fields if field.is_refused), "")
    for field in fields:
        field.take_back()
    if lost:
        text = QCoreApplication.translate("Questions", "What could not be used was not kept: {0}")
        bridge.say(text.format(lost), Tone.WARN)


def _typed(field: SavedLine | SavedText) -> str:
    return field.text() if isinstance(field, SavedLine) else field.toPlainText()
