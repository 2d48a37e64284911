"""How cells of the agenda are painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.ui.agenda.cells import Column, second_line
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets import set_look
from fishbowl_app.ui.widgets.kinds import KIND_ICONS

_ENDS = {
    Qt.Key.Key_Return: QStyledItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Enter: QStyledItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Tab: QStyledItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QStyledItemDelegate.EndEditHint.EditPreviousItem,
}


class AgendaDelegate(QStyledItemDelegate):
    """Paints the title with its kind below; keeps an editor open, marked, while what it holds is refused."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edited = QPersistentModelIndex()

    # --- painting ----------------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._line(index)
        if index.column() != Column.TITLE or line is None:
            super().paint(painter, option, index)
            return
        words = str(index.data())
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        self._paint_words(painter, option.rect.adjusted(gap(), 0, -gap(0.5), 0), line, words)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.STATE:
            side = round(pixels() * 1.2)
            option.decorationSize = QSize(side, side)

    def _paint_words(self, painter: QPainter, rect: QRect, line: Line, title: str) -> None:
        activity = line.activity
        gone = activity.state is State.SKIPPED
        side = round(pixels() * 1.4)
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        paint_icon(painter, KIND_ICONS[activity.kind], box, theme().text_quiet if gone else theme().text)
        rest = rect.adjusted(side + gap(1.25), 0, 0, 0)
        first = font(bold=activity.state is State.RUNNING)
        first.setStrikeOut(gone)
        upper, lower = _halves(rest)
        _paint_line(painter, upper, title, first, theme().text_quiet if gone else theme().text)
        _paint_line(painter, lower, second_line(line), font(TextSize.SMALL), theme().text_quiet)

    # --- editing -----------------------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        self._edited = QPersistentModelIndex(index)
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the activity"))
        if index.column() == Column.MINUTES:
            editor.setAccessibleName(self.tr("Minutes of the activity"))
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        before = round(pixels() * 1.4) + gap(1.5) if index.column() == Column.TITLE else 0
        editor.setGeometry(option.rect.adjusted(before, gap(0.5), 0, -gap(0.5)))

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill a new editor; one that somebody types into is left alone, whatever else changes."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit) and event.key() in _ENDS:
            if self._save(editor):
                self.closeEditor.emit(editor, _ENDS[event.key()])
            return True
        return super().eventFilter(editor, event)

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:
        """Save when the focus leaves; what is refused then is told in the strip and not kept."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._save(editor)

    def _save(self, editor: QLineEdit) -> bool:
        index = self._edited
        if not index.isValid():
            return True
        kept = index.model().setData(QModelIndex(index), editor.text(), Qt.ItemDataRole.EditRole)
        set_look(editor, "invalid", not kept)
        return kept

    def _line(self, index: QModelIndex | QPersistentModelIndex) -> Line | None:
        model = index.model()
        return model.line(index.row()) if isinstance(model, AgendaModel) else None


def row_pixels() -> int:
    """Return the height of a row: title, kind below, and some air."""
    return round((pixels() + pixels(TextSize.SMALL)) * 1.35) + gap(1.5)


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """Return where the title and the line below it go, together in the middle."""
    upper, lower = round(pixels() * 1.35), round(pixels(TextSize.SMALL) * 1.35)
    top = rect.center().y() - (upper + lower) // 2 + 1
    return QRect(rect.left(), top, rect.width(), upper), QRect(rect.left(), top + upper, rect.width(), lower)


def _paint_line(painter: QPainter, rect: QRect, text: str, words: QFont, colour: QColor) -> None:
    painter.setFont(words)
    painter.setPen(QPen(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)
