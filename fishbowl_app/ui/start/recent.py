"""The session files opened last; one that is gone says so and can be taken off the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.ui.start.surface import SurfaceButton
from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import ElidedLabel, IconLabel, button

MOST_AT_FIRST = 4


class RecentFiles(QWidget):
    """One entry for each file, the newest first, side by side where there is room: some at first, then all.

    Signals:
        chosen: arg: Path.
        forgotten: arg: Path.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RecentRow] = []
        self.all = button("", kind="quiet", parent=self)
        self.all.clicked.connect(self._show_all)
        self._paths: list[Path] = []
        self._columns, self._whole = 2, False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap(2))
        self._grid.setVerticalSpacing(gap(0.5))

    def show_files(self, paths: list[Path]) -> None:
        """Show these files in their order."""
        self._paths = paths
        shown = paths if self._whole else paths[:MOST_AT_FIRST]
        for row in self.rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path, self) for path in shown]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.forgotten.connect(self.forgotten)
        self.all.setText(self.tr("Show all %n", "", len(paths)))
        self.all.setVisible(len(shown) < len(paths))
        self._fill()

    def set_columns(self, columns: int) -> None:
        """Show so many beside each other."""
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _fill(self) -> None:
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place // self._columns, place % self._columns)
        self._grid.addWidget(self.all, len(self.rows), 0, Qt.AlignmentFlag.AlignLeft)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _show_all(self) -> None:
        self._whole = True
        known = len(self.rows)
        self.show_files(self._paths)
        self.rows[known].open.setFocus()


class RecentRow(QWidget):
    """A file's name over its folder and when it was used last: a button, or words where the file is gone.

    Signals:
        chosen: arg: Path.
        forgotten: arg: Path.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.missing = not path.is_file()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        self.open = self._what_is_gone() if self.missing else self._button()
        row.addWidget(self.open, 1)
        if self.missing:
            self.remove = button(self.tr("Remove from the list"), kind="quiet", parent=self)
            self.remove.setAccessibleDescription(path.name)
            self.remove.clicked.connect(lambda: self.forgotten.emit(self.path))
            row.addWidget(self.remove)

    def _button(self) -> QWidget:
        made = SurfaceButton(framed=True, parent=self)
        folder = self.tr("Draft: not named yet") if is_draft(self.path) else str(self.path.parent)
        used = _used(self.path)
        made.setAccessibleName(", ".join(part for part in (self.path.stem, used, folder) if part))
        made.clicked.connect(lambda: self.chosen.emit(self.path))
        _fill(made, "session", self.path.stem, " · ".join(part for part in (used, folder) if part))
        made.let_clicks_through()
        return made

    def _what_is_gone(self) -> QWidget:
        made = QWidget(self)
        _fill(made, "warning", self.path.stem, self.tr("Not found: {0}").format(self.path.parent))
        return made


def _used(path: Path) -> str:
    """Return when a session was open last, which writes to its file; "" where that cannot be told."""
    try:
        changed = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
    except OSError:
        return ""
    return QLocale().toString(changed, QLocale.FormatType.ShortFormat)


def _fill(surface: QWidget, icon_name: str, name: str, folder: str) -> None:
    surface.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(surface)
    row.setContentsMargins(gap(), gap(0.5), gap(), gap(0.5))
    row.setSpacing(gap())
    row.addWidget(IconLabel(icon_name, 22, "text_quiet", surface))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(name, surface))
    words.addWidget(
        ElidedLabel(folder, surface, size=TextSize.SMALL, tone="quiet", mode=Qt.TextElideMode.ElideMiddle)
    )
    row.addLayout(words, 1)
