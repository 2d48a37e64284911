"""Contrast as it is drawn: of words with what is behind them, of fields with what is around them.

What is drawn is asked, not the palette: so a colour on the wrong surface is found too. Of a text the pixel that
differs most from the commonest colour of its place counts, for letters are drawn with soft edges. What cannot be
used now is let be, as WCAG does.
"""

from __future__ import annotations

import numpy
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.accessible.focus import pixels_of
from tests.accessible.spoken import where
from tests.faults.tally import FULL

OF_TEXT, OF_LARGE_TEXT, OF_BORDERS = 4.5, 3.0, 3.0
LARGE, LARGE_BOLD = 24, 18.66  # pixels, from which on letters are large
ROUNDED = 0.97  # of what is asked: soft edges of thin letters take the last bit
MOST_CELLS = 40
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)


_known: set[tuple[str, str]] = set()


def weak_words(window: QWidget) -> list[str]:
    """Return texts that are too like what is behind them; in the suite each of a look is measured once."""
    drawn, look = pixels_of(window), window.palette().window().color().name()
    found = []
    for name, place, font in _texts(window):
        if not FULL and (name, look) in _known:
            continue
        _known.add((name, look))
        seen = _part(drawn, place)
        asked = OF_LARGE_TEXT if _is_large(font) else OF_TEXT
        if seen.size and 1.3 < _strongest(seen) < asked * ROUNDED:
            found.append(f"{name}: {_strongest(seen):.1f}")
    return found


def weak_borders(window: QWidget) -> list[str]:
    """Return fields whose border is too like what is around them, and that are not filled in another colour."""
    drawn = pixels_of(window)
    found = []
    for field in window.findChildren(QWidget):
        if isinstance(field, FIELDS) and _can_be_used(field, window) and not isinstance(field.parent(), FIELDS):
            across = _part(drawn, QRect(_place(field).left() - 2, _place(field).center().y(), 8, 1))
            if across.size and _strongest(across) < OF_BORDERS * ROUNDED:
                found.append(f"{where(field)}: {_strongest(across):.1f}")
    return found


def _texts(window: QWidget) -> list[tuple[str, QRect, QFont]]:
    found = []
    for widget in window.findChildren(QWidget):
        if not _can_be_used(widget, window):
            continue
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            found += _cells(widget)
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and _has_words(widget):
            found.append((where(widget), _place(widget).adjusted(3, 3, -3, -3), widget.font()))
    return found


def _cells(view: QAbstractItemView) -> list[tuple[str, QRect, QFont]]:
    root, model, found = view.rootIndex(), view.model(), []
    for row in range(min(model.rowCount(root), MOST_CELLS) if model is not None else 0):
        cell = model.index(row, 0, root)
        shown = view.visualRect(cell)
        if shown.isValid() and view.viewport().rect().contains(shown):
            place = QRect(view.viewport().mapTo(view.window(), shown.topLeft()), shown.size())
            found.append((f"{where(view)}: row {row}", place.adjusted(3, 3, -3, -3), view.font()))
    return found


def _has_words(widget: QWidget) -> bool:
    words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    return any(letter.isalnum() for letter in words)


def _can_be_used(widget: QWidget, window: QWidget) -> bool:
    seen = widget.isVisible() and widget.window() is window and widget.isEnabled()
    return seen and widget.visibleRegion().boundingRect().height() >= widget.height() - 4  # not scrolled away


def _place(widget: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def _is_large(font: QFont) -> bool:
    return font.pixelSize() >= (LARGE_BOLD if font.bold() else LARGE)


def _part(drawn: numpy.ndarray, place: QRect) -> numpy.ndarray:
    top, left = max(place.top(), 0), max(place.left(), 0)
    return drawn[top : place.bottom() + 1, left : place.right() + 1].reshape(-1, 3)


def _strongest(pixels: numpy.ndarray) -> float:
    """Return the largest contrast that a pixel has with the commonest colour of its place, 1 to 21."""
    packed = pixels.astype(numpy.uint32) @ numpy.array([1, 256, 65536], numpy.uint32)
    colours, counts = numpy.unique(packed, return_counts=True)
    light = _luminance(colours)
    behind = light[counts.argmax()]
    return float(((numpy.maximum(light, behind) + 0.05) / (numpy.minimum(light, behind) + 0.05)).max())


def _luminance(colours: numpy.ndarray) -> numpy.ndarray:
    """Return relative luminance, 0 to 1, as WCAG 2 defines it, of colours packed as 0xRRGGBB."""
    parts = numpy.stack([(colours >> shift & 255) / 255 for shift in (16, 8, 0)])
    linear = numpy.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return numpy.array([0.2126, 0.7152, 0.0722]) @ linear
