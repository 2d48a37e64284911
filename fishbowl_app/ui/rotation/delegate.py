"""How a cell of the rotation is painted: the group's badge, the name, and what is special about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.rotation.name_editor import NameEditor
from fishbowl_app.ui.rotation.rounds_model import CELL, Cell, Index
from fishbowl_app.ui.rotation.seats_model import SeatsModel
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.theme import font, gap, pixels, theme
from fishbowl_app.ui.widgets import badge_size, paint_badge
from fishbowl_app.ui.widgets.editing import cannot_save, is_left, put_back

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class CellDelegate(QStyledItemDelegate):
    """Paints a `Cell`. What a proposal changes is bold and has an icon; so have pins and who is kept out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.lined:
            painter.fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme().border)
        rect = QRectF(option.rect).adjusted(gap(), 0, -gap(0.5), 0)
        rect.setRight(self._icons(painter, rect, cell))
        rect.setLeft(self._badge(painter, rect, cell))
        self._words(painter, rect, cell)
        painter.restore()

    def _badge(self, painter: QPainter, rect: QRectF, cell: Cell) -> float:
        if not cell.label:
            return rect.left()
        size = badge_size("MM")
        box = QRectF(rect.left(), rect.center().y() - size.height() / 2, size.width(), size.height())
        paint_badge(painter, box, cell.label, cell.colour)
        return box.right() + gap(0.75)

    def _icons(self, painter: QPainter, rect: QRectF, cell: Cell) -> float:
        """Paint the icons at the right end and return where they begin."""
        side, left = round(pixels() * 1.1), rect.right()
        for name, shown in (("forbid", cell.forbidden), ("pin", cell.pinned), ("change", cell.was is not None)):
            if shown:
                left -= side
                box = QRectF(left, rect.center().y() - side / 2, side, side)
                paint_icon(painter, name, box, theme().accent)
                left -= gap(0.25)
        return left

    def _words(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        used = font(bold=cell.was is not None)
        metrics = QFontMetricsF(used)
        fits = metrics.horizontalAdvance(cell.text) <= rect.width()
        words = metrics.elidedText(cell.text if fits else cell.short, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(used)
        painter.setPen(theme().text_quiet if cell.quiet else theme().text)
        painter.drawText(rect, int(_LINE), words)


class NameDelegate(CellDelegate):
    """Edits a cell by name."""

    def __init__(self, bridge: SessionBridge, parent: object) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._edited = QPersistentModelIndex()

    def createEditor(self, parent: object, option: QStyleOptionViewItem, index: Index) -> NameEditor:
        self._edited = QPersistentModelIndex(index)
        return NameEditor(self._bridge.snapshot, parent)

    def setEditorData(self, editor: NameEditor, index: Index) -> None:
        if not editor.isModified():  # what is being typed stays when something else changes
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: NameEditor, model: SeatsModel, index: Index) -> None:
        if editor.means_nobody():
            words = translate("Rotation", "Nobody here is called “{0}”: the seat stays as it is.")
            self._bridge.say(words.format(editor.text().strip()), Tone.WARN)
        elif not model.setData(index, editor.participant_id()) and editor.isModified() and cannot_save(editor):
            put_back(editor, self._edited)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep an editor open that one leaves while nothing can be saved."""
        if is_left(editor, event) and editor.isModified() and not editor.means_nobody():
            self._edited.model().setData(QModelIndex(self._edited), editor.participant_id())
            if cannot_save(editor):
                return False
        return super().eventFilter(editor, event)
