"""How the source is read: encoding, what stands between cells, sheet, and which row names the columns."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.imports.delimited import DELIMITERS
from fishbowl_app.imports.encoding import ENCODINGS
from fishbowl_app.imports.grid import Table
from fishbowl_app.ui.imports.draft import Draft
from fishbowl_app.ui.imports.words import delimiter_text, encoding_text, header_text
from fishbowl_app.ui.widgets import ChoiceBox, FlowLayout
from fishbowl_app.ui.widgets.saved import Labelled

_HEADERS = 10  # rows from the top that can be chosen


class SourceBar(QWidget):
    """A few boxes; those that a source has no use for are hidden.

    Signals:
        encoding_chosen, delimiter_chosen, sheet_chosen: arg: the text.
        header_chosen: arg: the place of the row in the table, or None.
    """

    encoding_chosen = Signal(str)
    delimiter_chosen = Signal(str)
    sheet_chosen = Signal(str)
    header_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = self._box(self.tr("Names of the columns"), self.header_chosen)
        self.encoding = self._box(self.tr("Letters (encoding)"), self.encoding_chosen)
        self.delimiter = self._box(self.tr("Between cells"), self.delimiter_chosen)
        self.sheet = self._box(self.tr("Sheet"), self.sheet_chosen)
        flow = FlowLayout(self)
        for box in (self.header, self.encoding, self.delimiter, self.sheet):
            flow.addWidget(box.parentWidget())

    def show_draft(self, draft: Draft) -> None:
        """Show how the draft was read. Where it could not be read, what was chosen stays, to choose again."""
        table = draft.table
        if table is None:
            return
        places = _places(table) if draft.board is None else []
        self._fill(self.header, [(header_text(table, place), place) for place in places], table.header)
        codes = _encodings(table.encoding)
        self._fill(self.encoding, [(encoding_text(code), code) for code in codes], _same(codes, table.encoding))
        cuts = _delimiters(table.delimiter)
        self._fill(self.delimiter, [(delimiter_text(cut), cut) for cut in cuts], table.delimiter)
        sheets = table.sheets if len(table.sheets) > 1 else ()
        self._fill(self.sheet, [(" ".join(sheet.split()), sheet) for sheet in sheets], table.sheet)

    def _box(self, name: str, chosen: Signal) -> ChoiceBox:
        box = ChoiceBox(name, 14)
        box.activated.connect(lambda: chosen.emit(box.currentData()))
        Labelled(name, box, self).hide()
        return box

    def _fill(self, box: ChoiceBox, items: Iterable[tuple[str, object]], chosen: object) -> None:
        items = list(items)
        if items != [(box.itemText(place), box.itemData(place)) for place in range(box.count())]:
            box.clear()
            for text, data in items:
                box.addItem(text, data)
        box.setCurrentIndex(next((place for place, item in enumerate(items) if item[1] == chosen), 0))
        box.parentWidget().setVisible(bool(items))


def _places(table: Table) -> list[int | None]:
    """Return which rows may name the columns: none, one of the first, or the one that does."""
    first = [*range(min(_HEADERS, len(table.rows)))]
    if table.header is not None and table.header not in first:
        first.append(table.header)
    return [None, *first]


def _encodings(used: str | None) -> tuple[str, ...]:
    if used is None:
        return ()
    return ENCODINGS if _same(ENCODINGS, used) else (*ENCODINGS, used)


def _same(codes: Iterable[str], used: str | None) -> str | None:
    """Return that one of the encodings which is meant, whatever it is called."""
    return next((code for code in codes if used and codecs.lookup(code) == codecs.lookup(used)), None)


def _delimiters(used: str | None) -> tuple[str, ...]:
    if used is None:
        return ()
    known = (*DELIMITERS, "")
    return known if used in known else (*known, used)
