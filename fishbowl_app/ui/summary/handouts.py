"""Handouts: the plan of the rotation and the seat cards, printed before a session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fishbowl_app.export.pdf.parts import PLAN, SEATS
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.ui.widgets import CardFrame, PlainLabel, button, doubled


class HandoutsCard(CardFrame):
    """A tick for each kind of handout, and the button that saves them.

    Signals:
        asked: the person wants the PDF.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "Handouts, before the session"), parent)
        self._planned = False
        self.boxes = {kind: QCheckBox(self) for kind in (PLAN, SEATS)}
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        self.save = button(self.tr("Save handouts…"), "export", parent=self)
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._fit)
            self.body.addWidget(box)
        self.body.addWidget(self.says)
        self.body.addWidget(self.save)
        self.save.clicked.connect(self.asked)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that are wanted."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    def show_pack(self, pack: PrintPack) -> None:
        """Say how much there is of each kind."""
        self._planned = bool(pack.rounds)
        self.boxes[PLAN].setText(doubled(self.tr("Plan of the rotation ({0})").format(len(pack.rounds))))
        self.boxes[SEATS].setText(doubled(self.tr("Seat cards ({0})").format(len(pack.cards))))
        nothing = self.tr("Nothing is planned yet: plan the rotation first.")
        named = self.tr("People are printed by name, those whose name is hidden by role.")
        self.says.setText(named if pack.rounds else nothing)
        self._fit()

    def _fit(self) -> None:
        self.save.setEnabled(self._planned and bool(self.kinds))
