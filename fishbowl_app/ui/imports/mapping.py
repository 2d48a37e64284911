"""Above each column of the preview a box that says what the column holds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from fishbowl_app.imports.words import Field
from fishbowl_app.ui.imports.draft import Draft
from fishbowl_app.ui.imports.model import FIRST, PreviewModel
from fishbowl_app.ui.imports.words import field_text
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel

_WIDEST = 26  # times the grid: what a box needs at most


class FieldBox(ChoiceBox):
    """What one column holds.

    Signals:
        entered: the focus came here.
    """

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class MappingStrip(QWidget):
    """The boxes, each right above its column, wherever the table is scrolled to.

    Signals:
        chosen: args: the column of the source, the field or None to leave it out.
    """

    chosen = Signal(int, object)

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.boxes: list[FieldBox] = []
        self._fields: tuple[Field | None, ...] = ()  # in the order of each box
        self._hint = ElidedLabel(self.tr("What the columns hold:"), self, tone="quiet")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        table.horizontalHeader().sectionResized.connect(self._place)
        table.horizontalHeader().geometriesChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        theme_notifier().changed.connect(self.updateGeometry)

    def show_draft(self, draft: Draft) -> None:
        """Make the boxes that the draft needs, and let them show what it says."""
        width = draft.table.width if draft.table else 0
        if len(self.boxes) != width or self._fields != (None, *draft.fields):
            self._make(draft, width)
        model = self._table.model()
        for column, box in enumerate(self.boxes):
            box.setCurrentIndex(self._fields.index(draft.field_of(column)))
            if isinstance(model, PreviewModel):
                box.setAccessibleName(self.tr("What “{0}” holds").format(model.column_name(column)))
        self.updateGeometry()
        self._place()

    def least_width(self, draft: Draft) -> int:
        """Return how wide a box must be for the longest word in it, in pixels; questions may be longer."""
        words = [field_text(field) for field in (None, *draft.fields)]
        return min(max(map(self.fontMetrics().horizontalAdvance, words)) + gap(8), gap(_WIDEST))

    def sizeHint(self) -> QSize:
        return QSize(gap(10), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _height(self) -> int:
        return (self.boxes[0] if self.boxes else self._hint).sizeHint().height()

    def _make(self, draft: Draft, width: int) -> None:
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes, self._fields = [], (None, *draft.fields)
        for column in range(width):
            box = FieldBox("", 6, self)
            box.addItems([field_text(field) for field in self._fields])
            box.activated.connect(lambda _, column=column: self._tell(column))
            box.entered.connect(lambda column=column: self._bring_into_view(column))
            box.show()
            self.boxes.append(box)
            QWidget.setTabOrder(self.boxes[column - 1] if column else self, box)
        self.updateGeometry()

    def _tell(self, column: int) -> None:
        self.chosen.emit(column, self._fields[self.boxes[column].currentIndex()])

    def _bring_into_view(self, column: int) -> None:
        bar, header, section = self._table.horizontalScrollBar(), self._table.horizontalHeader(), column + FIRST
        left, right = (
            header.sectionPosition(section),
            header.sectionPosition(section) + header.sectionSize(section),
        )
        if left < header.offset():
            bar.setValue(left)
        elif right > header.offset() + header.viewport().width():
            bar.setValue(min(left, right - header.viewport().width()))

    def _place(self) -> None:
        header, frame = self._table.horizontalHeader(), self._table.frameWidth()
        for column, box in enumerate(self.boxes):
            section = column + FIRST
            if section < header.count():
                left = header.sectionViewportPosition(section) + frame
                box.setGeometry(left, 0, header.sectionSize(section), self.height())
        if header.count() >= FIRST:
            left = header.sectionViewportPosition(0) + frame
            self._hint.setGeometry(left, 0, header.sectionViewportPosition(FIRST) - left - gap(0.5), self.height())
