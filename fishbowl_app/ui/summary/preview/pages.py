"""The pages of a document as they will be printed, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fishbowl_app.print_jobs import Fit, Laid, Look, Picture
from fishbowl_app.ui.settings import Setting, Settings
from fishbowl_app.ui.summary.preview.layout import PageLayout, Zoom, fit_of
from fishbowl_app.ui.summary.preview.place import Place, page_of, place_of
from fishbowl_app.ui.theme import gap, theme, theme_notifier
from fishbowl_app.ui.widgets.painted import heard_as

ZOOM = Setting("summary/zoom", Zoom.WIDTH, Zoom)
_FRESH_MS = 250  # what is made anew as fast as this needs no sign that it is
_KEPT = 24_000_000  # pixels of pages that are out of sight
_MOST_SCALE = 4.0  # pixels to a point: beyond it a page is drawn larger than it was pictured
_DIM = 0.55


def image_of(picture: Picture) -> QImage:
    """Return a picture of a page for painting."""
    made = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return made.copy()  # an image of its own: the bytes may go


class PagesView(QAbstractScrollArea):
    """Pages, of which those that are seen are pictured; while others are made the old ones stay, dimly.

    Signals:
        wanting: pages are seen that have no picture yet, or one of another size.
        turned: another page is the one that is shown. arg: its number, from 0.
        zoomed: pages have another size. arg: the Zoom.
    """

    wanting = Signal()
    turned = Signal(int)
    zoomed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._zoom = settings.get(ZOOM)
        self._laid: Laid | None = None
        self._layout = PageLayout((), Fit(1.0), gap(1.5), (1, 1))
        self._images: dict[int, tuple[QImage, int]] = {}  # by page, with the version it is of
        self._page = -1
        self._dim = False
        self._late = QTimer(self, singleShot=True, interval=_FRESH_MS)
        self._late.timeout.connect(self._grow_dim)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages as they will be printed"))
        heard_as(self, QAccessible.Role.Document)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.verticalScrollBar().setSingleStep(gap(5))
        theme_notifier().changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return max(self._page, 0)

    @property
    def zoom(self) -> Zoom:
        """How large pages are."""
        return self._zoom

    def look(self) -> Look:
        """Return what to picture of the next document at once."""
        fit, ratio = self._layout.fit, self.devicePixelRatioF()
        height = None if fit.height is None else fit.height * ratio
        scale = None if fit.scale is None else min(fit.scale * ratio, _MOST_SCALE)
        return Look(tuple(self._seen()) or (0,), Fit(fit.width * ratio, height, scale))

    def scale_of(self, page: int) -> float:
        """Return the pixels to a point that a page is to be pictured with."""
        return min(self._layout.scales[page] * self.devicePixelRatioF(), _MOST_SCALE)

    def missing(self) -> int | None:
        """Return the page to picture next: one that is seen, else one beside it; None: all are there."""
        if self._laid is None:
            return None
        seen = self._seen()
        around = [*seen, seen.stop, seen.start - 1]
        there = (page for page in around if 0 <= page < len(self._laid.sizes))
        return next((page for page in there if not self._is_pictured(page)), None)

    def show_document(self, laid: Laid) -> None:
        """Show another document, at the place where one was in that before."""
        place = self._place()
        known, self._laid = self._laid is not None, laid
        self._late.stop()
        self._dim = False
        for picture in laid.pictures:
            self._take(picture)
        self._images = {page: image for page, image in self._images.items() if page < len(laid.sizes)}
        self._lay_out()
        found = page_of(place, laid.titles, len(laid.sizes)) if known and place is not None else None
        self.go_to(*(found or (min(self.page, len(laid.sizes) - 1), 0.0)))
        self._moved()

    def show_making(self) -> None:
        """Say that what is seen is being made anew, if that takes longer than a moment."""
        if not self._dim:
            self._late.start()

    def show_picture(self, picture: Picture) -> None:
        """Show a page that was pictured."""
        self._take(picture)
        self._forget()
        self.viewport().update()

    def show_zoom(self, zoom: Zoom) -> None:
        """Show pages in another size, staying where one is."""
        if zoom is not self._zoom:
            self._zoom = zoom
            self._settings.set(ZOOM, zoom)
            self._lay_out_anew()
            self.zoomed.emit(zoom)

    def go_to(self, page: int, share: float = 0.0) -> None:
        """Show a page from a share of its height on."""
        if self._layout.sizes:
            _, top, _, height = self._layout.rect(max(0, min(page, len(self._layout.sizes) - 1)))
            above = self._layout.gap if not share else 0
            self.verticalScrollBar().setValue(round(top - above + height * share))

    def top_share(self) -> float:
        """Return how far down the page at the top one is, 0 to 1."""
        _, top, _, height = self._layout.rect(self._top_page())
        return min(max((self.verticalScrollBar().value() - top) / height, 0.0), 1.0)

    # --- inside ------------------------------------------------------------------------------------------

    def _seen(self) -> range:
        return self._layout.seen(self.verticalScrollBar().value(), self.viewport().height())

    def _top_page(self) -> int:
        return self._layout.page_at(self.verticalScrollBar().value() + self._layout.gap)

    def _place(self) -> Place | None:
        if self._laid is None or not self._layout.sizes:
            return None
        return place_of(self._laid.titles, self._top_page(), self.top_share())

    def _is_pictured(self, page: int) -> bool:
        image, version = self._images.get(page, (None, 0))
        wanted = self._laid.sizes[page][0] * self.scale_of(page)
        return image is not None and version == self._laid.version and abs(image.width() - wanted) < 2

    def _take(self, picture: Picture) -> None:
        self._images[picture.page] = image_of(picture), self._laid.version

    def _forget(self) -> None:
        """Let pages go that are far from what is seen, where there are many."""
        by_far = sorted(self._images, key=lambda page: abs(page - self.page), reverse=True)
        pixels = sum(image.width() * image.height() for image, _ in self._images.values())
        for page in by_far[:-3]:
            if pixels <= _KEPT:
                return
            image = self._images.pop(page)[0]
            pixels -= image.width() * image.height()

    def _lay_out(self) -> None:
        sizes = self._laid.sizes if self._laid is not None else ()
        room = self.viewport().width(), self.viewport().height()
        space = float(gap(1.5))
        self._layout = PageLayout(sizes, fit_of(self._zoom, room, space), space, room)
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, whole, part in zip(bars, (self._layout.width, self._layout.height), room, strict=True):
            bar.setPageStep(part)
            bar.setRange(0, max(0, round(whole - part)))

    def _lay_out_anew(self) -> None:
        if not self._layout.sizes:
            self._lay_out()
            return
        page, share = self._top_page(), self.top_share()
        self._lay_out()
        self.go_to(page, share)
        self._moved()

    def _moved(self) -> None:
        page = self._layout.main_page(self.verticalScrollBar().value(), self.viewport().height())
        if page != self._page:
            self._page = page
            self.turned.emit(page)
        self.viewport().update()
        if self.missing() is not None:
            self.wanting.emit()

    def _grow_dim(self) -> None:
        self._dim = True
        self.viewport().update()

    # --- events ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        if event.key() in ends:
            self.verticalScrollBar().setValue(ends[event.key()])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = [Zoom.HALF, Zoom.PAGE, Zoom.WIDTH, Zoom.ACTUAL, Zoom.DOUBLE]
        at = steps.index(self._zoom) + (1 if event.angleDelta().y() > 0 else -1)
        self.show_zoom(steps[min(max(at, 0), len(steps) - 1)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), theme().surface_sunk)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for page in self._seen():
            self._paint_page(painter, page, QRectF(*self._layout.rect(page)).translated(-left, -top))
        if self.hasFocus():
            painter.setPen(QPen(theme().accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        aligned = QRectF(rect.toAlignedRect())
        painter.fillRect(aligned, QColor("white"))
        kept = self._images.get(page)
        if kept is not None:
            stale = kept[1] != self._laid.version
            painter.setOpacity(_DIM if self._dim or stale else 1.0)
            painter.drawImage(aligned, kept[0])
            painter.setOpacity(1.0)
        painter.setPen(theme().border)
        painter.drawRect(aligned.adjusted(0, 0, -1, -1))
