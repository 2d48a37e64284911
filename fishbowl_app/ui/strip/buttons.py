"""Buttons of the strip: they follow an action, and give way where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from fishbowl_app.ui.actions import bare
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import doubled, icon_size
from fishbowl_app.ui.widgets.words import set_tip

ICON_NAME = "icon_name"  # property of actions whose icon changes
_TELLING = 12  # letters: what is cut shorter says less than the verb alone


class GivingButton(QPushButton):
    """A button that cuts its words short where the window is narrow; it takes the focus by Tab only.

    A click must not take the keyboard away from where names are typed.

    Args:
        parent: the widget it belongs to.
        kind: as in `widgets.button`.
        letters: how many letters stay readable.
    """

    def __init__(self, parent: QWidget, *, kind: str = "", letters: int = 6) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(icon_size())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        cut = self.fontMetrics().horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            "n" * self._letters + "…"
        )
        return QSize(whole.width() - max(0, cut), whole.height())

    def shown_text(self) -> str:
        """Return the words that fit."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        icon_width = 0 if self.icon().isNull() else self.iconSize().width() + gap(0.5)
        plain = self.text().replace("&&", "&")
        return self.fontMetrics().elidedText(plain, Qt.TextElideMode.ElideRight, inside.width() - icon_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = doubled(self.shown_text())
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class ActionButton(GivingButton):
    """Does what an action does, with its words or with a short text of its own.

    Args:
        action: what it triggers.
        parent: the widget it belongs to.
        short: shown in the place of the action's text; the action's is heard.
        kind: as in `widgets.button`.
        letters: how many letters stay readable.
        verb: shown alone where next to nothing of the words fits.
    """

    def __init__(
        self,
        action: QAction,
        parent: QWidget,
        *,
        short: str = "",
        kind: str = "",
        letters: int = 6,
        verb: str = "",
    ) -> None:
        super().__init__(parent, kind=kind, letters=max(letters, len(verb)))
        self._action, self._short, self._verb, self._words = action, short, verb, ""
        self._with_icon = not short
        self.clicked.connect(action.trigger)
        action.changed.connect(self._renew)
        self._renew()

    def say(self, words: str) -> None:
        """Show words that are not the action's, such as what undo would take back."""
        self._words = words
        self._renew()

    def say_shortly(self, verb: str) -> None:
        """Show a verb in the place of the action's words, where what it is done to stands beside; all is heard."""
        self._short = verb
        self._renew()

    def shown_text(self) -> str:
        """Return the words that fit; where that is next to nothing of them, the verb."""
        shown = super().shown_text()
        return self._verb if self._verb and len(shown) < min(_TELLING, len(self._words)) else shown

    def _renew(self) -> None:
        name = self._words or bare(self._action.text()).replace("&&", "&")
        self.setEnabled(self._action.isEnabled())
        self.setText(self._short or doubled(name))
        self.setAccessibleName(name)
        tips = (self._words, self._action.toolTip())
        set_tip(self, "\n".join(tip for tip in tips if tip))
        if self._with_icon:
            self.setIcon(self._icon())

    def _icon(self) -> QIcon:
        """Return the action's icon, in the colour of the words beside it where those are on the accent."""
        name = self._action.property(ICON_NAME)
        return icon(name, "on_accent") if name and self.property("kind") == "primary" else self._action.icon()
