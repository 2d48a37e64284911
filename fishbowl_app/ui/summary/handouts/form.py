"""How handouts are written and on which paper: kept on this computer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.ui.summary.handouts.choices import HandoutChoices
from fishbowl_app.ui.summary.languages_box import LanguagesBox, choice_box
from fishbowl_app.ui.texts import style_text
from fishbowl_app.ui.widgets import CardFrame, doubled
from fishbowl_app.ui.widgets.saved import Labelled


class HandoutsForm(CardFrame):
    """Languages, names, paper.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.languages = LanguagesBox(self)
        self.names = choice_box(self.tr("People are called by"), self)
        self.names.offer([(style_text(style), style, None) for style in NameStyle])
        self.paper = choice_box(self.tr("Paper"), self)
        self.paper.offer([(name, name, None) for name in PAPER_NAMES])
        self.large = QCheckBox(doubled(self.tr("The printer takes A3 (Tabloid) too")), self)
        self.body.addWidget(self.languages)
        for box in (self.names, self.paper):
            self.body.addWidget(Labelled(box.accessibleName(), box, self))
            box.activated.connect(lambda _: self.changed.emit())
        self.body.addWidget(self.large)
        self.languages.changed.connect(self.changed)
        self.large.clicked.connect(lambda _: self.changed.emit())

    def taken(self, choices: HandoutChoices) -> HandoutChoices:
        """Return choices with what is chosen here."""
        chosen = replace(
            choices,
            languages=self.languages.languages,
            layout=self.languages.layout_of_two,
            names=NameStyle(self.names.currentData()),
        )
        return chosen.with_options(paper=self.paper.currentData(), large_paper=self.large.isChecked())

    def show_choices(self, choices: HandoutChoices) -> None:
        """Show what is chosen."""
        self.languages.show_languages(choices.languages, choices.layout)
        self.names.choose(choices.names)
        self.paper.choose(choices.options.paper)
        self.large.setChecked(choices.options.large_paper)
