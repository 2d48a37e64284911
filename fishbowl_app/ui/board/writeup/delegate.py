"""How the write-up looks on screen, and how its words are written in place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.model import text
from fishbowl_app.ui.board.writeup.editor import ParagraphEditor
from fishbowl_app.ui.board.writeup.model import PART, PartsModel
from fishbowl_app.ui.board.writeup.parts import Kind, Part
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets import badge_size, paint_badge, set_look
from fishbowl_app.ui.widgets.editing import cannot_save, is_left, put_back
from fishbowl_app.ui.widgets.rows import laid_out

Index = QModelIndex | QPersistentModelIndex
Line = tuple[str, QFont, QColor]
WIDEST = 44  # of a line that is easy to read, in sizes of the text
DONE = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ENDS_NAME = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
BAR = 4  # pixels beside a quote
MOST = min(text.PASSAGE.limit, text.WRITE_UP.limit)  # letters of one text


class PartsDelegate(QStyledItemDelegate):
    """Paints the rows of the write-up, and makes what they are edited with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor: ParagraphEditor | None = None  # the one that is open
        self._edited = QPersistentModelIndex()

    # --- as it is read -----------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, part = option.widget.viewport().width(), index.data(PART)
        if self.editor is not None and self._edited == index:
            return QSize(width, self.editor.needed + gap())
        return QSize(width, _height(part, _room(part, width), theme_notifier().scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(PART)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if self._edited == index and self.editor is not None:
            return
        left, top = option.rect.left() + gap() + _indent(part), option.rect.top() + _above(part)
        if part.kind is Kind.THEME:
            size = badge_size(part.badge)
            place = QRectF(option.rect.left() + gap(), top + gap(0.25), size.width(), size.height())
            paint_badge(painter, place, part.badge, part.colour)
        if part.kind is Kind.QUOTE:
            painter.fillRect(
                QRectF(left - gap(1.5), top, BAR, option.rect.bottom() - top - gap(0.5)),
                theme().note(part.colour).edge,
            )
        self._draw(painter, part, QPointF(left, top), _room(part, option.rect.width()))

    def _draw(self, painter: QPainter, part: Part, place: QPointF, width: int) -> None:
        x, y = place.x(), place.y()
        for words, used, colour in _lines(part):
            doubt = words == part.warning
            side = round(pixels() * 1.1) if doubt else 0
            if doubt:
                paint_icon(painter, "warning", QRectF(x, y, side, side), theme().warn)
            layout = laid_out(words, used, width - side)
            painter.setPen(colour)
            layout.draw(painter, QPointF(x + side + (gap(0.5) if doubt else 0), y))
            y += _height_of(layout)

    # --- as it is written --------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        part: Part = index.data(PART)
        if part.kind is Kind.THEME:
            line = QLineEdit(parent)
            line.setMaxLength(text.THEME.limit)
            line.setAccessibleName(self.tr("Name of the theme"))
            line.setPlaceholderText(self.tr("Name of the theme"))
            return line
        made = ParagraphEditor(part.heard, MOST, parent)
        made.setPlaceholderText(part.prompt)
        made.paused.connect(lambda: self.commitData.emit(made))
        made.grown.connect(self._grow)
        self.editor, self._edited = made, QPersistentModelIndex(index)
        QTimer.singleShot(0, made, self._grow)  # the row has another height as long as one types in it
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ParagraphEditor):
            editor.show_kept(index.data(Qt.ItemDataRole.EditRole))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: PartsModel, index: Index) -> None:
        if not isinstance(editor, ParagraphEditor):
            kept = editor.text() == index.data(Qt.ItemDataRole.EditRole) or model.setData(index, editor.text())
            set_look(editor, "invalid", not kept)
        else:
            kept = self._keep_paragraph(editor, model, index)
        if not kept and cannot_save(editor):
            put_back(editor, QPersistentModelIndex(index))

    def _keep_paragraph(self, editor: ParagraphEditor, model: PartsModel, index: Index) -> bool:
        kept, editor.kept = editor.kept, editor.toPlainText().strip()  # else keeping it would write it anew here
        if editor.kept == kept or model.setData(index, editor.toPlainText()):
            editor.mark_kept()
            return True
        editor.kept = kept
        return False

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(PART)
        left = option.rect.left() + gap() + _indent(part) - gap(0.5)
        editor.setGeometry(
            left,
            option.rect.top() + gap(0.25),
            _room(part, option.rect.width()) + gap(),
            option.rect.height() - gap(0.5),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Tab are done with the words, which are kept, or stay if that fails; Enter begins a new line.

        In the name of a theme Enter and Tab are done with it.
        """
        if is_left(watched, event):
            self.commitData.emit(watched)
            if cannot_save(watched) and not _is_kept(watched):
                return False  # it stays open
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget)
        done = DONE if isinstance(watched, ParagraphEditor) else ENDS_NAME
        if not pressed or event.key() not in done:
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        if _is_kept(watched):
            self.closeEditor.emit(watched)
        return True

    def _grow(self) -> None:
        if self.editor is not None and self._edited.isValid():
            self.sizeHintChanged.emit(QModelIndex(self._edited))

    def keep(self) -> None:
        """Keep what is being typed now."""
        if self.editor is not None:
            self.commitData.emit(self.editor)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget the editor, also where its row goes; the row has its own height again."""
        if editor is self.editor:
            self.editor.stop()
            self.editor, self._edited = None, QPersistentModelIndex()
            self.sizeHintChanged.emit(QModelIndex(index))
        super().destroyEditor(editor, index)


def _is_kept(editor: QWidget) -> bool:
    """Tell whether the session has what stands in an editor; an emptied paragraph goes with its editor."""
    if isinstance(editor, ParagraphEditor):
        words = editor.toPlainText().strip()
        return not words or editor.kept == words
    return not editor.property("invalid")


def _lines(part: Part) -> Iterator[Line]:
    """Yield the words of a row with their font and colour."""
    used = {Kind.TITLE: font(TextSize.TITLE, bold=True), Kind.THEME: font(TextSize.HEADING, bold=True)}
    yield (
        part.text or part.prompt,
        used.get(part.kind, font()),
        theme().text if part.text else theme().text_quiet,
    )
    if part.below:
        yield part.below, font(TextSize.SMALL), theme().text_quiet
    if part.warning:
        yield part.warning, font(TextSize.SMALL, bold=True), theme().warn


@lru_cache(maxsize=4096)
def _height(part: Part, width: int, scale: float) -> int:
    """Return how high a row is; asked for all rows whenever one of them grows."""
    inner = width - (round(pixels() * 1.1) if part.warning else 0)
    high = sum(_height_of(laid_out(words, used, inner)) for words, used, _ in _lines(part))
    return round(high) + _above(part) + gap()


def _height_of(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


def _indent(part: Part) -> int:
    if part.kind is Kind.THEME:
        return badge_size(part.badge).width() + gap()
    return gap(4) if part.kind is Kind.QUOTE else 0


def _room(part: Part, width: int) -> int:
    return max(gap(8), min(width - gap(3), pixels() * WIDEST) - _indent(part))


def _above(part: Part) -> int:
    return gap(2) if part.kind is Kind.THEME else gap(0.75)
