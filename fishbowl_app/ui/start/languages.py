"""The languages that the window speaks, each by its own name, so that whoever sees a strange one finds theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from fishbowl_app.ui.settings import LANGUAGE, Settings
from fishbowl_app.ui.theme import gap
from fishbowl_app.words import LANGUAGES, OWN_NAMES, current_language


class LanguageRow(QWidget):
    """One button for each language, that of now pressed. Pressing another keeps the choice."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language"))
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        for number, code in enumerate(LANGUAGES):
            made = QToolButton(self)
            made.setText(OWN_NAMES[code])
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setCheckable(True)
            made.setChecked(code == current_language())
            made.clicked.connect(lambda _=False, code=code: settings.set(LANGUAGE, code))
            self.buttons.addButton(made, number)
            row.addWidget(made)
        row.addStretch(1)
