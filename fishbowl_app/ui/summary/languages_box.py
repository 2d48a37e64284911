"""One language or two, and how two stand together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets.choice import ChoiceBox
from fishbowl_app.ui.widgets.saved import Labelled
from fishbowl_app.words import LANGUAGES, OWN_NAMES

_LEAST_LETTERS = 10


def choice_box(name: str, parent: QWidget) -> ChoiceBox:
    """Return a box that takes the room it is given."""
    box = ChoiceBox(name, _LEAST_LETTERS, parent)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


class LanguagesBox(QWidget):
    """The first language, the second or none, and the layout of two.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = choice_box(self.tr("Language"), self)
        self.second = choice_box(self.tr("Second language"), self)
        self.layout_box = choice_box(self.tr("Two languages stand"), self)
        self.first.offer([(OWN_NAMES[language], language, None) for language in LANGUAGES])
        stand = {Layout.COLUMNS: self.tr("beside each other"), Layout.AFTER: self.tr("one after the other")}
        self.layout_box.offer([(words, layout, None) for layout, words in stand.items()])
        self._labelled = {box: Labelled(box.accessibleName(), box, self) for box in self._boxes()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        for box in self._boxes():
            column.addWidget(self._labelled[box])
            box.activated.connect(self._on_chosen)
        self.show_languages(LANGUAGES[:1], Layout.COLUMNS)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages, in their order."""
        second = self.second.currentData()
        return (self.first.currentData(), *((second,) if second else ()))

    @property
    def layout_of_two(self) -> Layout:
        """How two languages stand together."""
        return Layout(self.layout_box.currentData())

    def show_languages(self, languages: tuple[str, ...], layout: Layout) -> None:
        """Show what is chosen."""
        self.first.choose(languages[0])
        others = [(OWN_NAMES[language], language, None) for language in LANGUAGES]
        others = [other for other in others if other[1] != languages[0]]
        self.second.offer([(self.tr("None"), "", None), *others])
        self.second.choose(languages[1] if len(languages) > 1 else "")
        self.layout_box.choose(layout)
        self._labelled[self.layout_box].setVisible(len(languages) > 1)

    def _boxes(self) -> tuple[ChoiceBox, ...]:
        return self.first, self.second, self.layout_box

    def _on_chosen(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        if first == second:  # what was second comes first: the two change places
            second = next(language for language in LANGUAGES if language != first)
        self.show_languages((first, second) if second else (first,), self.layout_of_two)
        self.changed.emit()
