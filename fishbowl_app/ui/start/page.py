"""What is shown while no session is open: plans to begin with, other ways to begin, and recent files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.imports.template import load_template, template_names
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.settings import RECENT_FILES, Settings
from fishbowl_app.ui.start.cards import TemplateCard
from fishbowl_app.ui.start.recent import RecentFiles
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import Heading, IconLabel, PlainLabel, button
from fishbowl_app.words import current_language

_WIDE = 55  # times the text size: from here on the cards stand side by side
_WIDEST = 80


class StartPage(QWidget):
    """The first thing that is seen.

    Signals:
        template_chosen: begin a session from a template. arg: its name.
        file_chosen: open a recent file. arg: Path.
    """

    template_chosen = Signal(str)
    file_chosen = Signal(object)

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.cards = [
            TemplateCard(name, load_template(name, current_language()), self) for name in template_names()
        ]
        self.buttons = [
            _deed(actions, "new_session", self.tr("Empty session"), "new", self),
            _deed(actions, "open_session", self.tr("Open…"), "open", self),
            _deed(actions, "open_sample", self.tr("Open the sample session"), "fishbowl", self),
            _deed(actions, "open_afternoon", self.tr("Open the open-space sample"), "open-space", self),
        ]
        self.recent_title = Heading(self.tr("Recent sessions"), self)
        self.recent = RecentFiles(self)
        hello = self.tr("The samples are invented workshops of 25 people. Try everything: each is only a copy.")
        self.hello_title, self.hello = Heading(self.tr("New here?"), self), PlainLabel(hello, self, wrap=True)
        self._inside = QWidget(self)
        self._cards, self._lower = QBoxLayout(_ACROSS), QBoxLayout(_ACROSS)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again which files were opened last, and whether they are still there."""
        paths = self._settings.recent_files()
        self.recent.show_files(paths)
        for widget in (self.recent_title, self.recent):
            widget.setVisible(bool(paths))
        for widget in (self.hello_title, self.hello):
            widget.setVisible(not paths)
        if self.isVisible():
            self.cards[0].setFocus()

    def _on_setting(self, key: str) -> None:
        if key == RECENT_FILES.key and self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        for card in self.cards:
            card.clicked.connect(lambda _=False, name=card.name: self.template_chosen.emit(name))
        self.recent.chosen.connect(self.file_chosen)
        self.recent.forgotten.connect(self._settings.forget_recent)
        self._settings.changed.connect(self._on_setting)
        theme_notifier().changed.connect(self._share_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        wide = self.width() >= _WIDE * pixels()
        for layout in (self._cards, self._lower):
            layout.setDirection(_ACROSS if wide else QBoxLayout.Direction.TopToBottom)
        self._inside.setMaximumWidth(_WIDEST * pixels())

    # --- set up ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(gap(4), gap(3), gap(4), gap(3))
        column.setSpacing(gap(1.5))
        column.addLayout(self._head())
        column.addSpacing(gap())
        column.addWidget(Heading(self.tr("Begin with a plan"), self))
        self._cards.setSpacing(gap(2))
        for card in self.cards:
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        column.addSpacing(gap())
        self._lower.setSpacing(gap(4))
        self._lower.addLayout(_column(Heading(self.tr("Or begin here"), self), *self.buttons), 1)
        self._lower.addLayout(_column(self.recent_title, self.recent, self.hello_title, self.hello), 2)
        column.addLayout(self._lower)
        column.addStretch(1)
        self._put_into_scroll_area()

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(self.tr("Fishbowl"), self, size=TextSize.TITLE))
        line = self.tr("Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.")
        words.addWidget(PlainLabel(line, self, tone="quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(gap(2))
        row.addWidget(IconLabel("app", 56, parent=self))
        row.addLayout(words, 1)
        return row

    def _put_into_scroll_area(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget(scroll)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inside, 1_000)
        row.addStretch(1)
        scroll.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)


def _deed(actions: Actions, name: str, text: str, icon_name: str, parent: QWidget) -> QPushButton:
    made = button(text, icon_name, parent=parent)
    made.setToolTip(actions[name].toolTip())
    made.clicked.connect(actions[name].trigger)
    return made


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(gap())
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


_ACROSS = QBoxLayout.Direction.LeftToRight
