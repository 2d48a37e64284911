"""What the two tables of the rotation do alike: cells are chosen one by one, rounds share the width."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.rotation.rounds_model import Index, RoundsModel
from fishbowl_app.ui.rotation.sheet import Chosen
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets.views import TableView


class RoundsView(TableView):
    """A table with a column for each round.

    Args:
        name: heard by screen readers.
        model: what it shows.
        narrowest: of a round's column, in heights of the text.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, model: RoundsModel, narrowest: float, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._narrowest = narrowest
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().show()
        self.horizontalHeader().setMinimumSectionSize(1)
        model.modelReset.connect(self.fit_columns)
        theme_notifier().changed.connect(self.fit_columns)

    def rounds_model(self) -> RoundsModel:
        """Return what it shows."""
        return self.model()

    def chosen(self) -> Chosen:
        """Return whom and which round the chosen cell is about."""
        return self.rounds_model().chosen(self.currentIndex())

    def choose(self, index: Index) -> None:
        """Choose a cell and bring it into sight."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def fit_columns(self) -> None:
        """Share the width among the rounds; where that would make them too narrow, scroll."""
        model, header, modes = self.rounds_model(), self.horizontalHeader(), self.horizontalHeader().ResizeMode
        narrowest, figure = round(self._narrowest * pixels()), round(4.5 * pixels())
        rounds, room = model.columnCount() - model.first, self.viewport().width() - model.first * figure
        for column in range(model.columnCount()):
            if column < model.first:
                header.setSectionResizeMode(column, modes.Interactive)
                header.resizeSection(column, figure)
            elif room >= narrowest * rounds:
                header.setSectionResizeMode(column, modes.Stretch)
            else:
                header.setSectionResizeMode(column, modes.Interactive)
                header.resizeSection(column, narrowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
