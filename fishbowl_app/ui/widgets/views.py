"""Lists and tables that are alike in every room; their rows grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QWidget

from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets.badge import badge_size


def row_height() -> int:
    """Return the height of a row in lists and tables, in pixels."""
    return round(pixels() * 2.4)


def mark_size() -> QSize:
    """Return how much room an icon or a badge has in lists and tables."""
    return badge_size("MMM")


class ListView(QListView):
    """A list of one-line rows. The name is for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setIconSize(mark_size())
        self.ensurePolished()  # or rows laid out before the window is shown would not know the stylesheet
        self.scheduleDelayedItemsLayout()


class TableView(QTableView):
    """A table of whole rows without a grid. Tab goes on to the next widget, the arrow keys move inside."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def setColumnWidth(self, column: int, width: int) -> None:
        """Give a column so much room, and at least what its heading needs in the language of now."""
        super().setColumnWidth(column, max(width, self.horizontalHeader().sectionSizeHint(column)))

    def _restyle(self) -> None:
        self.setIconSize(mark_size())
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
