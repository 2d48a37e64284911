"""How near the board is seen: the whole of it, at 100 %, or anything between by wheel and pinch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView

from fishbowl_app.ui.theme import theme_notifier

LEAST, MOST = 0.04, 3.0
_WHEEL = 1.0015  # for each eighth of a degree


class Zoom:
    """Looks after the scale of a view. `fits`: the whole board is shown, also when the view gets another size."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self.fits = True

    @property
    def factor(self) -> float:
        """Pixels on the screen for each unit of the scene."""
        return self._view.transform().m11()

    def fit(self, bounds: QRectF) -> QRectF:
        """Show everything, but never larger than life, and return what part of the scene is seen then."""
        self.fits = True
        size = self._view.maximumViewportSize()
        if bounds.isEmpty() or size.isEmpty():
            return bounds
        factor = max(LEAST, min(size.width() / bounds.width(), size.height() / bounds.height(), _life()))
        self._set(factor)
        seen = QRectF(0, 0, (size.width() - 2) / factor, (size.height() - 2) / factor)  # less, or it would scroll
        seen.moveCenter(bounds.center())
        return seen

    def whole(self) -> None:
        """Show notes at 100 %, which is as large as the text size asks for."""
        self._set(_life())
        self.fits = False

    def by(self, share: float, place: QPoint) -> None:
        """Zoom by a factor; what is at a place of the viewport stays there."""
        under = self._view.mapToScene(place)
        self._set(min(MOST, max(LEAST, self.factor * share)))
        off = self._view.mapFromScene(under) - place
        self._view.horizontalScrollBar().setValue(self._view.horizontalScrollBar().value() + off.x())
        self._view.verticalScrollBar().setValue(self._view.verticalScrollBar().value() + off.y())
        self.fits = False

    def _set(self, factor: float) -> None:
        self._view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self._view.resetTransform()
        self._view.scale(factor, factor)


def _life() -> float:
    return theme_notifier().scale


def wheel_share(degrees: int) -> float:
    """Return by what a turn of the wheel zooms, given in eighths of a degree."""
    return _WHEEL**degrees


def pinch_of(event: object) -> float | None:
    """Return by what a pinch on a touchpad zooms, None for another gesture."""
    kind = getattr(event, "gestureType", None)
    if kind is None or kind() is not Qt.NativeGestureType.ZoomNativeGesture:
        return None
    return 1.0 + event.value()
