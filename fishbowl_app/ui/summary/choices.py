"""What the organiser chooses: the parts, how people are named, language and paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.export.pdf.parts import (
    ACTIONS,
    AGENDA,
    APPENDIX,
    ASIDE,
    CANVASES,
    CHARTS,
    CONTENTS,
    COVER,
    DOTS,
    FEEDBACK,
    GLANCE,
    METHOD,
    NOTES,
    PAPER_NAMES,
    PARTS,
    PEOPLE,
    PRIORITIES,
    PROCEEDINGS,
    ROUNDS,
    THEMES,
    WALL,
    WORDS,
)
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.report_parts.board_data import BoardPart
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.open_space_data import OpenSpacePart
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.settings import Setting, Settings, one_of, texts
from fishbowl_app.ui.texts import style_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, doubled
from fishbowl_app.ui.widgets.choice import ChoiceBox
from fishbowl_app.ui.widgets.saved import Labelled
from fishbowl_app.words import LANGUAGES, current_language

PAPER = Setting("summary/paper", PAPER_NAMES[0], one_of(*PAPER_NAMES))
LANGUAGE = Setting("summary/language", "", one_of("", *LANGUAGES))  # "" is that of the window
LEFT_OUT = Setting[tuple[str, ...]]("summary/left_out", (ASIDE,), texts)
_LEAST_LETTERS = 10
_LANGUAGE_NAMES = {"en": "English", "cy": "Cymraeg"}  # each in itself, for those who look for it


class PartsCard(CardFrame):
    """A tick for every part of the PDF, with how much there is of it.

    Signals:
        changed: another part is in or out.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "What goes in"), parent)
        self._settings = settings
        self.boxes = {part: QCheckBox(self) for part in PARTS}
        column = QVBoxLayout()
        column.setSpacing(gap(0.5))
        for part, box in self.boxes.items():
            box.setChecked(part not in settings.get(LEFT_OUT))
            box.toggled.connect(self._on_toggled)
            column.addWidget(box)
        self.body.addLayout(column)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that are wanted."""
        return tuple(part for part, box in self.boxes.items() if box.isChecked())

    def show_summary(self, summary: Summary) -> None:
        """Say how much there is of every part."""
        for part, words in _part_texts(summary).items():
            self.boxes[part].setText(doubled(words))

    def _on_toggled(self) -> None:
        left_out = tuple(part for part in PARTS if part not in self.parts)
        self._settings.set(LEFT_OUT, left_out)
        self.changed.emit()


class FormCard(CardFrame):
    """How people are named, which is kept in the session, and language and paper, kept on this computer.

    Signals:
        changed: another language or paper was chosen.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "How it is written"), parent)
        self._bridge, self._settings = bridge, settings
        self.names = self._choice(self.tr("People are called by"), [(style_text(s), s) for s in NameStyle])
        languages = [(_LANGUAGE_NAMES[language], language) for language in LANGUAGES]
        self.language_box = self._choice(self.tr("Language of headings and labels"), languages)
        self.paper_box = self._choice(self.tr("Paper"), [(name, name) for name in PAPER_NAMES])
        self.language_box.setCurrentIndex(LANGUAGES.index(settings.get(LANGUAGE) or current_language()))
        self.paper_box.setCurrentIndex(PAPER_NAMES.index(settings.get(PAPER)))
        self.names.activated.connect(self._on_names)
        self.language_box.activated.connect(self._on_form)
        self.paper_box.activated.connect(self._on_form)

    @property
    def language(self) -> str:
        """The language that was chosen."""
        return self.language_box.currentData()

    @property
    def paper(self) -> str:
        """The paper that was chosen."""
        return self.paper_box.currentData()

    def show_names(self, style: NameStyle) -> None:
        """Show how people are named now."""
        self.names.setCurrentIndex(list(NameStyle).index(style))

    def _choice(self, name: str, items: list[tuple[str, str]]) -> QComboBox:
        box = ChoiceBox(name, _LEAST_LETTERS, self)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for words, value in items:
            box.addItem(words, value)
        self.body.addWidget(Labelled(name, box, self))
        return box

    def _on_names(self) -> None:
        style = NameStyle(self.names.currentData())
        if style is not self._bridge.snapshot.details.names_in_summary:
            self._bridge.do(edit_details, names_in_summary=style)

    def _on_form(self) -> None:
        self._settings.set(LANGUAGE, self.language)
        self._settings.set(PAPER, self.paper)
        self.changed.emit()


def _part_texts(summary: Summary) -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        COVER: translate("SummaryRoom", "Cover"),
        CONTENTS: translate("SummaryRoom", "Contents"),
        GLANCE: translate("SummaryRoom", "At a glance"),
        METHOD: translate("SummaryRoom", "How it was run, and how to read this"),
        APPENDIX: translate("SummaryRoom", "Appendix of all notes ({0})").format(summary.notes),
        AGENDA: translate("SummaryRoom", "Agenda ({0})").format(len(summary.agenda)),
        PEOPLE: translate("SummaryRoom", "Who took part ({0})").format(summary.attendance.people),
        ROUNDS: translate("SummaryRoom", "Rounds and turns ({0})").format(summary.turns),
        FEEDBACK: translate("SummaryRoom", "Feedback ({0})").format(summary.feedback),
        NOTES: translate("SummaryRoom", "Notes ({0})").format(summary.notes - summary.notes_aside),
        ASIDE: translate("SummaryRoom", "Notes that were set aside, too ({0})").format(summary.notes_aside),
        CHARTS: translate("SummaryRoom", "Charts of the time in the circle"),
        **_open_space_texts(summary.open_space),
        **_board_texts(summary.board),
    }


def _open_space_texts(told: OpenSpacePart) -> dict[str, str]:
    translate = QCoreApplication.translate
    priorities = len(told.priorities.shared) if told.priorities else 0
    return {
        WALL: translate("SummaryRoom", "Agenda wall ({0})").format(len(told.breakouts)),
        PROCEEDINGS: translate("SummaryRoom", "Proceedings of the breakouts ({0})").format(
            sum(part.reported for part in told.breakouts)
        ),
        DOTS: translate("SummaryRoom", "Dots ({0})").format(told.dots.placed if told.dots else 0),
        PRIORITIES: translate("SummaryRoom", "Shared priorities ({0})").format(priorities),
        ACTIONS: translate("SummaryRoom", "Actions ({0})").format(len(told.actions)),
    }


def _board_texts(told: BoardPart) -> dict[str, str]:
    translate = QCoreApplication.translate
    themes = len(told.article.sections) if told.article else 0
    words = len(told.words.words) if told.words else 0
    return {
        THEMES: translate("SummaryRoom", "Themes and write-up ({0})").format(themes),
        CANVASES: translate("SummaryRoom", "Canvases ({0})").format(len(told.canvases)),
        WORDS: translate("SummaryRoom", "Words ({0})").format(words),
    }
