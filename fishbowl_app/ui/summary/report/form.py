"""How the summary is written: names, which are kept in the session, and what is kept on this computer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.ui.summary.languages_box import LanguagesBox, choice_box
from fishbowl_app.ui.summary.report.choices import Choices
from fishbowl_app.ui.texts import style_text
from fishbowl_app.ui.widgets import CardFrame, doubled
from fishbowl_app.ui.widgets.saved import Labelled


class FormCard(CardFrame):
    """Names, languages, paper, large print.

    Signals:
        named: people are to be called otherwise. arg: NameStyle.
        changed: something else was chosen.
    """

    named = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "How it is written"), parent)
        self.names = choice_box(self.tr("People are called by"), self)
        self.names.offer([(style_text(style), style, None) for style in NameStyle])
        self.languages = LanguagesBox(self)
        self.paper = choice_box(self.tr("Paper"), self)
        self.paper.offer([(name, name, None) for name in PAPER_NAMES])
        self.large = QCheckBox(doubled(self.tr("Large print (18 point)")), self)
        self.body.addWidget(Labelled(self.names.accessibleName(), self.names, self))
        self.body.addWidget(self.languages)
        self.body.addWidget(Labelled(self.paper.accessibleName(), self.paper, self))
        self.body.addWidget(self.large)
        self.names.activated.connect(lambda _: self.named.emit(NameStyle(self.names.currentData())))
        self.languages.changed.connect(self.changed)
        self.paper.activated.connect(lambda _: self.changed.emit())
        self.large.clicked.connect(lambda _: self.changed.emit())

    def taken(self, choices: Choices) -> Choices:
        """Return choices with what is chosen here."""
        return replace(
            choices,
            languages=self.languages.languages,
            layout=self.languages.layout_of_two,
            paper=self.paper.currentData(),
            large=self.large.isChecked(),
        )

    def show_choices(self, choices: Choices, names: NameStyle) -> None:
        """Show what is chosen."""
        self.names.choose(names)
        self.languages.show_languages(choices.languages, choices.layout)
        self.paper.choose(choices.paper)
        self.large.setChecked(choices.large)
