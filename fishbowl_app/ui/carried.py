"""What a person was at in a window: it is put back where the same rooms are made anew, in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from fishbowl_app.ui.widgets import SearchField

W = TypeVar("W", bound=QWidget)
# A widget among those that were made in the same way: the kind and number of each that it is inside of.
Place = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Carried:
    """The pages, chosen rows and half-typed words of one room or line."""

    pages: dict[Place, int]
    rows: dict[Place, tuple[tuple[str, ...], int, int]]  # what stands in it, its number, and the column
    typed: dict[Place, str]

    @property
    def is_anything(self) -> bool:
        """Tell whether there is anything to put back."""
        return bool(self.pages or self.rows or self.typed)


def carried(inside: QWidget) -> Carried:
    """Return what is to be put back of what is inside a widget."""
    pages = {place: tabs.currentIndex() for place, tabs in _all(inside, QTabWidget) if tabs.currentIndex() > 0}
    rows = {
        place: (_texts(at), at.row(), at.column())
        for place, view in _views(inside)
        if (at := view.currentIndex()).isValid() and not at.parent().isValid()
    }
    typed = {place: text for place, field in _fields(inside) if _is_modified(field) and (text := _text(field))}
    typed |= {place: search.text() for place, search in _all(inside, SearchField) if search.text()}
    return Carried(pages, rows, typed)


def put_back(inside: QWidget, kept: Carried) -> None:
    """Put it back into a widget that was made like the one before; what is not there any more is let go."""
    for place, tabs in _all(inside, QTabWidget):
        if place in kept.pages:
            tabs.setCurrentIndex(kept.pages[place])
    for place, search in _all(inside, SearchField):
        if place in kept.typed:
            search.look_for(kept.typed[place])  # before the rows: they depend on it
    for place, view in _views(inside):
        if place in kept.rows:
            texts, row, column = kept.rows[place]
            view.setCurrentIndex(view.model().index(_row_of(view, texts, row), column))
    for place, field in _fields(inside):
        if kept.typed.get(place, _text(field)) != _text(field):
            _type(field, kept.typed[place])


def _all(inside: QWidget, kind: type[W]) -> Iterator[tuple[Place, W]]:
    for place, widget in _places(inside):
        if isinstance(widget, kind):
            yield place, widget


def _places(inside: QWidget, at: Place = ()) -> Iterator[tuple[Place, QWidget]]:
    counts: dict[str, int] = {}
    for child in inside.children():
        if isinstance(child, QWidget):
            kind = type(child).__name__
            counts[kind] = counts.get(kind, 0) + 1
            place = (*at, (kind, counts[kind]))
            yield place, child
            yield from _places(child, place)


def _views(inside: QWidget) -> Iterator[tuple[Place, QAbstractItemView]]:
    for place, view in _all(inside, QAbstractItemView):
        if view.model() is not None and not isinstance(view, QHeaderView):
            yield place, view


def _texts(index: QModelIndex) -> tuple[str, ...]:
    """Return what stands in a row; lists do not let their columns be counted."""
    texts: list[str] = []
    index = index.siblingAtColumn(0)
    while index.isValid():
        texts.append(str(index.data() or ""))
        index = index.siblingAtColumn(len(texts))
    return tuple(texts)


def _row_of(view: QAbstractItemView, texts: tuple[str, ...], row: int) -> int:
    """Return the row with most of what stood in one, -1 for none: names stay in another language, words do not."""
    model = view.model()
    if _texts(model.index(row, 0)) == texts:
        return row
    alike = {
        each: sum(
            bool(now) and now == before for now, before in zip(_texts(model.index(each, 0)), texts, strict=False)
        )
        for each in range(model.rowCount())
    }
    best = max(alike, key=lambda each: (alike[each], each == row), default=-1)
    return best if best >= 0 and alike[best] else -1


def _fields(inside: QWidget) -> Iterator[tuple[Place, QLineEdit | QPlainTextEdit | QTextEdit]]:
    """Yield what one types words into; the line inside a box of numbers is kept by the box."""
    for place, field in _places(inside):
        is_field = isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and not field.isReadOnly()
        if is_field and not isinstance(field.parentWidget(), QAbstractSpinBox):
            yield place, field


def _is_modified(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()


def _text(field: QLineEdit | QPlainTextEdit | QTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _type(field: QLineEdit | QPlainTextEdit | QTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setModified(True)
    else:
        field.setPlainText(text)
        field.document().setModified(True)
