"""The room for open space: topics and the wall, breakouts, reports, convergence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.breakouts.page import BreakoutsPage
from fishbowl_app.ui.openspace.convergence.page import ConvergencePage
from fishbowl_app.ui.openspace.reports.page import ReportsPage
from fishbowl_app.ui.openspace.wall.page import WallPage
from fishbowl_app.ui.pages import PagedRoom


class OpenSpaceRoom(PagedRoom):
    """Four pages in the order of the work.

    Signals:
        pitched: a topic is to be shown large on the Stage, or taken off again. arg: its id.
    """

    plans_rotation = False  # the same keys arrange the wall

    pitched = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wall = WallPage(desk, self)
        self.breakouts = BreakoutsPage(desk, self)
        self.reports = ReportsPage(desk, self)
        self.convergence = ConvergencePage(desk, self)
        pages = {
            "page_wall": self.wall,
            "page_breakouts": self.breakouts,
            "page_reports": self.reports,
            "page_convergence": self.convergence,
        }
        self.hold(pages, self.tr("Pages of the open space"))
        self.wall.pitched.connect(self.pitched)
