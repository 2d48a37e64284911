"""Beside the tables: what a proposal changes, the rules, why somebody sits, and how plans compare."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.rotation.changes_tab import ChangesTab
from fishbowl_app.ui.rotation.compare_tab import CompareTab
from fishbowl_app.ui.rotation.rules_tab import RulesTab
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.rotation.why_tab import WhyTab
from fishbowl_app.ui.theme import pixels, theme_notifier


class Inspector(QTabWidget):
    """The four tabs. Only the one that is seen is kept up to date.

    Signals:
        went_to: choose a cell in the table. args: round id, participant id.
    """

    went_to = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._chosen = Chosen()
        self.changes, self.rules = ChangesTab(desk, self), RulesTab(desk, self)
        self.why, self.compare = WhyTab(desk, self), CompareTab(desk, self)
        for tab, title in (
            (self.changes, self.tr("Changes")),
            (self.rules, self.tr("Rules")),
            (self.why, self.tr("Why")),
            (self.compare, self.tr("Compare")),
        ):
            self.addTab(tab, title)
            tab.went_to.connect(self.went_to)
        for named in (self, self.tabBar()):
            named.setAccessibleName(self.tr("About this plan"))
        self.tabBar().setUsesScrollButtons(False)
        self.currentChanged.connect(self._refresh)
        theme_notifier().changed.connect(self._fit)
        self._fit()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what is drawn now."""
        self._sheet = sheet
        self._refresh()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show something about the cell that is chosen now."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._tab().show_chosen(chosen)

    def _tab(self) -> InspectorTab:
        return self.currentWidget()

    def _refresh(self) -> None:
        if self._sheet is not None:
            self._tab().show_sheet(self._sheet)
            self._tab().show_chosen(self._chosen)

    def _fit(self) -> None:
        self.tabBar().ensurePolished()
        self.setMinimumWidth(max(round(pixels() * 17.5), self.tabBar().sizeHint().width()))
