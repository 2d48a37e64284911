"""The rail on the left: the rooms in the order of the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import font, gap, theme_notifier
from fishbowl_app.ui.widgets.words import doubled

ICON = 20  # pixels


class Rail(QWidget):
    """One button for each room; the one that is shown is checked."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Rooms"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        group = QActionGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(1), gap(1), gap(1), gap(1))
        layout.setSpacing(gap(0.25))
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
            layout.addWidget(self._button(action))
        layout.addStretch(1)
        self._layout = layout
        self._below: list[QWidget] = []
        theme_notifier().changed.connect(self._fit)
        self._fit()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the rooms, at the bottom."""
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._layout.addWidget(widget)
        self._below.append(widget)

    def minimumSizeHint(self) -> QSize:
        """Return what the words of the rooms need, which is all that a low window shows."""
        letters = QFontMetrics(font(bold=True))
        lines = sum(len(_lines(button.accessibleName(), letters)) for button in self._buttons())
        count = len(self._buttons())
        height = lines * letters.height() + count * gap() + (count + 1) * self._layout.spacing() + gap(2)
        return QSize(super().minimumSizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the buttons room for their words; in a low window they have no icons, and nothing is below them."""
        for icons, below in ((True, True), (False, True), (False, False)):
            self._show(icons=icons)
            for widget in self._below:
                widget.setVisible(below)
            if self._layout.minimumSize().height() <= self.height():
                return

    def _buttons(self) -> list[QToolButton]:
        return self.findChildren(QToolButton)

    def _show(self, *, icons: bool) -> None:
        """Show the words bold, as they may be, and long ones in two lines; above them the icons."""
        letters, styles = QFontMetrics(font(bold=True)), Qt.ToolButtonStyle
        for button in self._buttons():
            lines = _lines(button.accessibleName(), letters)
            button.defaultAction().setIconText(doubled("\n".join(lines)))
            button.setToolButtonStyle(styles.ToolButtonTextUnderIcon if icons else styles.ToolButtonTextOnly)
            width = max(map(letters.horizontalAdvance, lines)) + gap(2)
            height = (ICON if icons else 0) + len(lines) * letters.height() + gap()
            button.setMinimumSize(max(gap(13), width), height)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON, ICON))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&&", "&"))
        return button


def _lines(words: str, letters: QFontMetrics) -> list[str]:
    """Return words that are wider than a usual button in two lines, parted where the wider one is narrowest."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces or letters.horizontalAdvance(words) <= gap(13):
        return [words]
    parted = [[words[:place], words[place + 1 :]] for place in spaces]
    return min(parted, key=lambda lines: max(map(letters.horizontalAdvance, lines)))
