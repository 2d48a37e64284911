"""The Stage in small, beside the moderator's work: what the room sees at this moment."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.stage.picture import paint_into
from fishbowl_app.ui.stage.show import Showing, StageShow, stage_show
from fishbowl_app.ui.stage.view_names import view_name
from fishbowl_app.ui.theme import TextSize, gap, theme
from fishbowl_app.ui.widgets import PlainLabel

SMALLEST = gap(15)  # as wide as the rail: enough to see what is shown, not to read it
TALLEST = gap(8)  # so that a square screen leaves the names of rooms their space


class StagePreview(QWidget):
    """A live picture of the Stage with a word below it: shown, frozen, blank, test picture or hidden.

    It says, too, which view was put on by hand.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage_show(desk)
        self.setAccessibleName(self.tr("What the room sees"))
        self._picture = _SmallPicture(self._stage, self)
        self._word = PlainLabel("", self, size=TextSize.SMALL, tone="quiet", wrap=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self._picture, 1)
        column.addWidget(self._word)
        self._stage.changed.connect(self._renew)
        self._stage.placed.connect(self._renew)
        self._renew()

    def word(self) -> str:
        """Return the word below the picture."""
        return self._word.text()

    def _renew(self) -> None:
        word, tone = self._state()
        if self._stage.view is not StageView.AUTOMATIC:
            word = self.tr("{0}. By hand: {1}").format(word, view_name(self._stage.view))
        self._word.setText(word)
        self._word.set_tone(tone)
        lines = self._stage.picture(*self._stage.size).words
        words = [line.text for line in lines if not line.style.clock]  # else it would be another each second
        self.setAccessibleDescription(". ".join((word, " ".join(words))))
        self._picture.update()

    def _state(self) -> tuple[str, str]:
        shown, hidden = (self.tr("Shown to the room"), "ok"), (self.tr("The Stage is not shown"), "quiet")
        return {
            Showing.LIVE: hidden if self._stage.screen is None else shown,
            Showing.FROZEN: (self.tr("Frozen"), "warn"),
            Showing.BLANK: (self.tr("Blank"), "warn"),
            Showing.CHECK: (self.tr("Test picture"), "warn"),
        }[self._stage.showing]


class _SmallPicture(QWidget):
    """Paints the Stage's own picture smaller."""

    def __init__(self, stage: StageShow, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(SMALLEST, self.heightForWidth(SMALLEST))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across, down = self._stage.size
        return min(round(width * down / across), TALLEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        across, down = self._stage.size
        size = QSize(across, down).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(0, 0, size.width(), size.height())
        frame.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._stage.showing is Showing.BLANK:
                painter.fillRect(frame, self._stage.look.blank)
            else:
                paint_into(painter, self._stage.picture(across, down), self._stage.look, frame)
            painter.setPen(QPen(theme().border, 1))
            painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
