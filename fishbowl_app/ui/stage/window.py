"""The window for the projector: a picture and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from fishbowl_app.log import log_quietly
from fishbowl_app.ui.stage.picture import Picture, paint
from fishbowl_app.ui.stage.show import STALE_S, Showing, StageShow

log = logging.getLogger(__name__)


class StageWindow(QWidget):
    """Shows what the room sees, full screen. It has no control and takes no key but those of its actions.

    A picture is painted beside the screen first: what fails there is never seen, and the last one stays a moment.

    Signals:
        left: Esc was pressed, or the system closed the window.
        took_keyboard: the window system gave it the keyboard, which it was not to have.
    """

    left = Signal()
    took_keyboard = Signal()

    def __init__(self, show: StageShow, actions: Iterable[QAction] = ()) -> None:
        # No parent: minimising the main window must not take the picture from the room.
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._show = show
        self._good = QPixmap()
        self._painted: tuple[object, ...] = ()
        self._good_for = QElapsedTimer()
        self._gives_back = False
        self.say_name()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.addActions(list(actions))
        show.changed.connect(self.update)

    def say_name(self) -> None:
        """Say what it is, in the language of now."""
        self.setWindowTitle(self.tr("Stage"))
        self.setAccessibleName(self.tr("Stage"))

    def show_on(self, screen: QScreen, *, take_focus: bool) -> None:
        """Fill a screen; without the focus, so that the keyboard stays with the moderator's window."""
        self._gives_back = not take_focus
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not take_focus)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if take_focus:
            self.raise_()
            self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        try:
            self._renew()
            self._good_for.start()
        except Exception as error:  # whatever it is, the room must not see it
            log_quietly(log, "the Stage keeps its last picture", error)
            if self._good_for.hasExpired(round(1000 * STALE_S)):
                self._good = QPixmap()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._show.look.background)
            painter.drawPixmap(QRectF(self.rect()), self._good, QRectF(self._good.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._gives_back and self.isActiveWindow():
            self._gives_back = False  # only what came with being shown: a click on it is meant
            self.took_keyboard.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        super().closeEvent(event)

    def _renew(self) -> None:
        """Paint another picture if there is one."""
        picture = self._show.picture(self.width(), self.height())
        look, ratio = self._show.look, self.devicePixelRatioF()
        wanted = (picture, self._show.showing is Showing.BLANK, id(look), ratio)
        if wanted == self._painted:
            return
        self._good = self._drawn(picture, ratio)
        self._painted = wanted

    def _drawn(self, picture: Picture, ratio: float) -> QPixmap:
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        with QPainter(made) as painter:
            if self._show.showing is Showing.BLANK:
                painter.fillRect(self.rect(), self._show.look.blank)
            else:
                paint(painter, picture, self._show.look)
        return made
