"""Walks through all that a window shows, and tells what of it Qt would read as more than a text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

# How `tooltip_text` begins: what follows is escaped.
ESCAPED = '<span style="white-space: pre-wrap">'
MOST_ROWS = 300
_TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


def misread(root: QWidget, texts: list[str]) -> list[str]:
    """Return what a window shows otherwise than it was typed, by kind of widget."""
    found: list[str] = []
    for part in (root, *root.findChildren(QObject)):
        name = f"{type(part).__name__} in {type(part.parent()).__name__}"
        found += [f"{name}: markup: {words!r}" for words in _rich(part) if _is_markup(words, texts)]
        found += [f"{name}: a key: {words!r}" for words in _keyed(part) if _marks_a_key(words, texts)]
    return found


def _rich(part: QObject) -> Iterator[str]:
    """Yield the texts of a widget that Qt looks for markup in."""
    if isinstance(part, QLabel | QMessageBox) and part.textFormat() is not Qt.TextFormat.PlainText:
        yield part.text()
    if isinstance(part, QWidget):
        yield from (part.toolTip(), part.whatsThis())
    if isinstance(part, QMenu) and part.toolTipsVisible():  # else the tip of an action is only lent to widgets
        yield from (action.toolTip() for action in part.actions())
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _tips_of(part.model())
    if isinstance(part, QTabBar):
        yield from (part.tabToolTip(place) for place in range(part.count()))


def _tips_of(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    rows = min(model.rowCount(top), MOST_ROWS)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(rows):
        for column in range(columns):
            yield from (str(model.data(model.index(row, column, top), role) or "") for role in _TIPS)
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in range(count):
            yield str(model.headerData(section, way, Qt.ItemDataRole.ToolTipRole) or "")


def _keyed(part: QObject) -> Iterator[str]:
    """Yield the texts of a widget in which "&" marks a key."""
    if isinstance(part, QAbstractButton | QAction):
        yield part.text()
    if isinstance(part, QGroupBox | QMenu):
        yield part.title()
    if isinstance(part, QLabel) and part.buddy() is not None:
        yield part.text()
    if isinstance(part, QTabBar):
        yield from (part.tabText(place) for place in range(part.count()))


def _is_markup(words: str, texts: list[str]) -> bool:
    """Tell of words that Qt would take for markup and that somebody typed."""
    if not GuiQt.mightBeRichText(words) or words.startswith(ESCAPED):
        return False
    return any(text in words for text in texts if "<" in text)


def _marks_a_key(words: str, texts: list[str]) -> bool:
    return any(text in words for text in texts if "&" in text.replace("&&", "") and len(text) > 1)
