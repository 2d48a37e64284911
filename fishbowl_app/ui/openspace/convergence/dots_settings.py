"""How dots are counted, and the line that checks them against the people here."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from fishbowl_app.model.ops.convergence import edit_open_space
from fishbowl_app.model.rules.dots import DotsCheck
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, IconLabel, PlainLabel, set_look


class DotsSettings(QWidget):
    """How many dots each has, and whether they are counted by group. Kept at once."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.each = QSpinBox(self)
        self.each.setRange(1, 100)
        self.each.setAccessibleName(self.tr("Dots for each person"))
        self.each.setKeyboardTracking(False)  # with 1 of 12 typed nothing is to happen yet
        self.by_group = QCheckBox(self.tr("Count each group apart"), self)
        label = PlainLabel(self.tr("Dots for each person"), self)
        label.setBuddy(self.each)
        together = QWidget(self)
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(label)
        row.addWidget(self.each)
        self._together = together
        flow = FlowLayout(self, gap(2))
        flow.addWidget(together)
        flow.addWidget(self.by_group)
        self.each.valueChanged.connect(lambda value: self._keep(dots_each=value))
        self.by_group.clicked.connect(lambda checked: self._keep(dots_by_group=checked))

    def refresh(self) -> None:
        """Show what is kept."""
        settings = self._bridge.snapshot.open_space
        self.each.blockSignals(True)
        if self.each.value() != settings.dots_each:
            self.each.setValue(settings.dots_each)
        self.each.blockSignals(False)
        self.by_group.setChecked(settings.dots_by_group)
        self.by_group.setVisible(bool(self._bridge.snapshot.group_list) or settings.dots_by_group)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.by_group.setMinimumHeight(
            self._together.sizeHint().height()
        )  # or it would stand higher than the words

    def _keep(self, **fields: int | bool) -> None:
        if not self._bridge.tried(edit_open_space, **fields)[0]:
            self.refresh()


class CheckLine(QWidget):
    """Dots counted beside what people have, in words, with an icon; nothing is ever refused for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("ok", 20, "ok", self)
        self.words = PlainLabel("", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)

    def show_check(self, text: str, groups: str, check: DotsCheck) -> None:
        """Show what was counted; `groups` names those that have too many, "" for none."""
        warns = bool(check.over or groups)
        all_placed = not check.missing and check.heads > 0
        name, tone = ("warning", "warn") if warns else ("ok", "ok") if all_placed else ("info", "text_quiet")
        self._icon.show_icon(name, tone)
        self.words.setText(f"{text} {groups}".strip())
        set_look(self.words, "tone", "warn" if warns else "")
