"""The line that says how the backups stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.backup_texts import backup_failed_text, second_failed_text
from fishbowl_app.ui.backups.keeper import Keeper
from fishbowl_app.ui.backups.table import day_and_time
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel


class BackupLine(QWidget):
    """When the last backup and the second copy were made, or why they could not be, until it works again."""

    def __init__(self, keeper: Keeper, now: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._now = keeper, now
        self._icon = IconLabel("ok", 18, "ok", self)
        self.words = PlainLabel("", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.75))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        keeper.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        keeper = self._keeper
        if keeper.backup.problem:
            self._say("error", "alert", backup_failed_text(keeper.backup.problem))
        elif keeper.second.problem and keeper.folder:
            parts = (*self._times()[:1], second_failed_text(keeper.second.problem))
            self._say("warning", "warn", ". ".join(parts))
        elif keeper.backup.at is None:
            self._say(
                "clock", "text_quiet", self.tr("No backup yet: the first one is made when something changes.")
            )
        else:
            self._say("ok", "ok", " · ".join(self._times()))

    def _times(self) -> list[str]:
        kept, second = self._keeper.backup, self._keeper.second
        if kept.at is None:
            return []
        now = max(self._now, kept.at)
        times = [self.tr("Backup {0}").format(day_and_time(kept.at, now))]
        if self._keeper.folder and second.at is not None:
            times.append(self.tr("Second copy {0}").format(day_and_time(second.at, now)))
        return times

    def _say(self, icon_name: str, tone: str, text: str) -> None:
        self._icon.show_icon(icon_name, tone)
        self.words.setText(text)
