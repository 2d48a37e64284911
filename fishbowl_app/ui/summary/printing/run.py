"""A document on its way to the printer: page by page, in pieces, as the process for print pictures them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from fishbowl_app.print_jobs import POINTS_PER_INCH, Laid, Picture, PictureJob
from fishbowl_app.ui.summary.preview.pages import image_of
from fishbowl_app.ui.summary.preview.work import PrintWork, Urgency
from fishbowl_app.ui.summary.printing.plan import MOST_DOTS, bands, pages_to_print

NAME = "print"  # of the document in the process


@dataclass(frozen=True)
class _Piece:
    place: int  # of the page among those that are printed
    page: int
    top: float
    bottom: float


class PrintRun(QObject):
    """Prints one document, once.

    Args:
        work: the process that has the document, under NAME.
        laid: the document.
        printer: set up by the person.
        parent: what it belongs to.

    Signals:
        progressed: arg: the share that is done.
        ended: arg: how many pages were printed; 0 where the printer refused or a page could not be pictured.
    """

    progressed = Signal(float)
    ended = Signal(int)

    def __init__(self, work: PrintWork, laid: Laid, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._laid, self._printer = work, laid, printer
        self._scale = min(printer.resolution(), MOST_DOTS) / POINTS_PER_INCH
        self._sheet = QImage()  # the page as far as it is pictured
        self._pages = _wanted(printer, len(laid.sizes))
        self._pieces: Iterator[_Piece] = iter(self._all_pieces())
        self._piece: _Piece | None = None
        self._painter: QPainter | None = None

    def start(self) -> None:
        """Begin."""
        self._printer.setFullPage(True)
        if self._pages:
            self._printer.setPageLayout(page_layout(self._laid.sizes[self._pages[0]]))
            self._painter = QPainter()
        if self._painter is not None and self._painter.begin(self._printer):
            self._next()
        else:
            self._end(0)

    def stop(self) -> None:
        """Print no more, untold; what has reached the printer may come out."""
        self._work.drop(Urgency.PRINT, NAME)
        if self._painter is not None:
            self._printer.abort()
            self._close()

    def _next(self) -> None:
        self._piece = piece = next(self._pieces, None)
        if piece is None:
            self._end(len(self._pages))
            return
        self.progressed.emit((piece.place + piece.top) / len(self._pages))
        job = PictureJob(NAME, self._laid.version, piece.page, self._scale, piece.top, piece.bottom)
        self._work.ask(Urgency.PRINT, NAME, job, self._on_pictured, lambda _: self._end(0))

    def _on_pictured(self, picture: Picture | None) -> None:
        piece = self._piece
        if picture is None or piece is None or self._painter is None:
            self._end(0)
            return
        if not piece.top:
            width, height = (math.ceil(side * self._scale) for side in self._laid.sizes[piece.page])
            self._sheet = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(self._sheet)
        painter.drawImage(0, picture.top, image_of(picture))
        painter.end()
        if piece.bottom < 1.0 or self._put(piece):
            self._next()
        else:
            self._end(0)

    def _put(self, piece: _Piece) -> bool:
        """Put a page onto paper in one, since printers show where two pictures touch. False: it is refused."""
        if not self._turn_to(piece) or self._painter is None:
            return False
        self._painter.drawImage(paper_rect(self._printer, self._laid.sizes[piece.page]), self._sheet)
        self._sheet = QImage()
        return True

    def _turn_to(self, piece: _Piece) -> bool:
        """Begin a new page, unless it is the first. False: the printer refuses."""
        if not piece.place:
            return True
        self._printer.setPageLayout(page_layout(self._laid.sizes[piece.page]))
        return self._printer.newPage()

    def _end(self, count: int) -> None:
        self._close()
        self.ended.emit(count)

    def _close(self) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        self._painter = self._piece = None

    def _all_pieces(self) -> Iterator[_Piece]:
        for place, page in enumerate(self._pages):
            width, height = self._laid.sizes[page]
            for top, bottom in bands(width * self._scale, height * self._scale):
                yield _Piece(place, page, top, bottom)


def page_layout(size: tuple[float, float]) -> QPageLayout:
    """Return the paper of a page of that size in points, and how it lies."""
    short, long = sorted(size)
    across = size[0] > size[1]
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    paper = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(paper, orientation, QMarginsF())


def paper_rect(printer: QPrinter, size: tuple[float, float]) -> QRectF:
    """Return where on the paper a page goes, in its dots: at its true size, or smaller where the paper is."""
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    dots = printer.resolution() / POINTS_PER_INCH
    wanted = QSizeF(size[0] * dots, size[1] * dots)
    factor = min(1.0, paper.width() / wanted.width(), paper.height() / wanted.height())
    if factor > 0.99:
        factor = 1.0  # papers are rounded to whole points
    width, height = wanted.width() * factor, wanted.height() * factor
    return QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)


def _wanted(printer: QPrinter, count: int) -> list[int]:
    return pages_to_print(
        count,
        _ranges(printer),
        copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
        collated=printer.collateCopies(),
        last_first=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
    )


def _ranges(printer: QPrinter) -> Sequence[tuple[int, int]]:
    ranges = [(each.from_, each.to) for each in printer.pageRanges().toRangeList()]
    return ranges if printer.printRange() is QPrinter.PrintRange.PageRange else ()
