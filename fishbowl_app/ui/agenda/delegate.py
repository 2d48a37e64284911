"""How cells of the agenda are painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.ui.agenda.cells import Column, second_line
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets.editing import KeepingDelegate, line_editor
from fishbowl_app.ui.widgets.kinds import KIND_ICONS


class AgendaDelegate(KeepingDelegate):
    """Paints the title with its kind below; a line for titles and one for minutes."""

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

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        if index.column() == Column.MINUTES:
            minutes = line_editor(self.tr("Minutes of the activity"), parent)
            minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
            return minutes
        return line_editor(self.tr("Title of the activity"), parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        before = round(pixels() * 1.4) + gap(1.5) if index.column() == Column.TITLE else 0
        editor.setGeometry(option.rect.adjusted(before, gap(0.5), 0, -gap(0.5)))

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
