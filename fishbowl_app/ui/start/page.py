"""What is shown while no session is open: the language, the sessions of before, and the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.imports.template import load_template, template_names
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.settings import RECENT_FILES, Settings
from fishbowl_app.ui.start.cards import TemplateCard, WayCard
from fishbowl_app.ui.start.languages import LanguageRow
from fishbowl_app.ui.start.recent import RecentFiles
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import Heading, IconLabel, PlainLabel, button
from fishbowl_app.words import current_language

_WIDE = 55  # times the text size: from here on the cards stand side by side
_WIDEST = 80


class StartPage(QWidget):
    """The first thing that is seen. Who comes back finds their sessions first.

    Signals:
        template_chosen: begin a session from a template. arg: its name.
        file_chosen: open a recent file. arg: Path.
    """

    template_chosen = Signal(str)
    file_chosen = Signal(object)

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.languages = LanguageRow(settings, self)
        self.recent_title = Heading(self.tr("Recent sessions"), self)
        self.recent = RecentFiles(self)
        self.buttons = [
            _deed(actions, "new_session", self.tr("Empty session"), "new", self),
            _deed(actions, "open_session", self.tr("Open…"), "open", self),
        ]
        self.cards = [
            TemplateCard(name, load_template(name, current_language()), self) for name in template_names()
        ]
        self.samples = [
            self._way(actions, "open_sample", "fishbowl", self.tr("A fishbowl"), self._about_sample()),
            self._way(actions, "open_afternoon", "open-space", self.tr("An open space"), self._about_afternoon()),
        ]
        self.practice = [
            self._way(
                actions, "tour", "eye", self.tr("One-minute tour"), self.tr("What is where, in seven steps.")
            ),
            self._way(actions, "rehearse", "stage", self.tr("Rehearse"), self._about_rehearsal()),
        ]
        self._inside = QWidget(self)
        self._rows: list[QBoxLayout] = []
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again which files were opened last, and whether they are still there."""
        paths = self._settings.recent_files()
        self.recent.show_files(paths)
        for widget in (self.recent_title, self.recent):
            widget.setVisible(bool(paths))
        if self.isVisible():
            self._first().setFocus()

    def _first(self) -> QWidget:
        """Return what most want who come here: to go on with their last session, else to begin with a plan."""
        there = [row.open for row in self.recent.rows if not row.missing]
        return (there or self.cards)[0]

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        wide = self.width() >= _WIDE * pixels()
        for row in self._rows:
            row.setDirection(_ACROSS if wide else QBoxLayout.Direction.TopToBottom)
        self.recent.set_columns(2 if wide else 1)
        self._inside.setMaximumWidth(_WIDEST * pixels())

    # --- words -------------------------------------------------------------------------------------------

    def _about_sample(self) -> str:
        return self.tr("A workshop of 25 invented people after two rounds. The third is yours.")

    def _about_afternoon(self) -> str:
        return self.tr("An afternoon after its first slot: wall, reports and notes.")

    def _about_rehearsal(self) -> str:
        return self.tr("The sample session runs itself, ten times as fast. Practise on it.")

    # --- set up ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(gap(4), gap(2), gap(4), gap(2))
        column.setSpacing(gap(1.5))
        column.addLayout(self._head())
        for widget in (self.recent_title, self.recent):
            column.addWidget(widget)
        column.addSpacing(gap(0.5))
        column.addLayout(self._plan_head())
        column.addLayout(self._row(*self.cards))
        column.addSpacing(gap(0.5))
        samples = _column(Heading(self.tr("Look at a sample"), self), self._row(*self.samples))
        practice = _column(Heading(self.tr("Practise"), self), self._row(*self.practice))
        below = QBoxLayout(_ACROSS)
        below.setSpacing(gap(2))
        below.addLayout(samples, 1)
        below.addLayout(practice, 1)
        self._rows.append(below)
        column.addLayout(below)
        column.addStretch(1)
        self._put_into_scroll_area()

    def _head(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(self.tr("Fishbowl"), self, size=TextSize.TITLE))
        line = self.tr("Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.")
        words.addWidget(PlainLabel(line, self, tone="quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(gap(2))
        row.addWidget(IconLabel("app", 56, parent=self))
        row.addLayout(words, 1)
        column = QVBoxLayout()
        column.setSpacing(gap())
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        return column

    def _plan_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addWidget(Heading(self.tr("Begin with a plan"), self), 1)
        for made in self.buttons:
            row.addWidget(made)
        return row

    def _row(self, *cards: QWidget) -> QBoxLayout:
        row = QBoxLayout(_ACROSS)
        row.setSpacing(gap(2))
        for card in cards:
            row.addWidget(card, 1)
        self._rows.append(row)
        return row

    def _way(self, actions: Actions, name: str, icon_name: str, title: str, about: str) -> WayCard:
        made = WayCard(icon_name, title, about, parent=self)
        made.clicked.connect(actions[name].trigger)
        return made

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


def _column(heading: QWidget, cards: QBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(gap())
    column.addWidget(heading)
    column.addLayout(cards)
    return column


_ACROSS = QBoxLayout.Direction.LeftToRight
