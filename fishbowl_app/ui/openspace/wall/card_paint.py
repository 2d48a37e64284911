"""How a topic looks as a card, and the heads of slots and spaces; as much as the room allows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.openspace_texts import mark_word
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.openspace.wall.board_model import CARD, HEAD
from fishbowl_app.ui.openspace.wall.sheet import Card
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.words import current_language, translate

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
MOST_KEPT = 200  # pictures, some 10 MB
ROOMY = 5.6  # heights of the text, from which a card has titles in the larger size


class CardDelegate(QStyledItemDelegate):
    """Paints the card of a cell, or what an empty cell says.

    Pictures of cards are kept: after one act all others look as before, and setting their words takes longest.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card | None = index.data(CARD)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(2, 1.5, -2, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if card is None:
            paint_empty(painter, rect, str(index.data() or ""), chosen=chosen)
        else:
            picture = self._picture(card, chosen, option.rect.size(), painter.device().devicePixelRatioF())
            painter.drawPixmap(option.rect.topLeft(), picture)
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(QPen(theme().accent, 2))  # where one stands, though nothing is chosen
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(round(pixels() * 13), round(pixels() * 2.3))

    def _picture(self, card: Card, chosen: bool, size: QSize, ratio: float) -> QPixmap:
        """Return a card as it looks at a size, on a screen of that many pixels for each point."""
        key = (card, chosen, size.toTuple(), ratio, id(theme()), pixels(), current_language())
        if key not in self._kept:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            made = QPixmap(size * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, QRectF(0, 0, *size.toTuple()).adjusted(2, 1.5, -2, -1.5), card, chosen=chosen)
            painter.end()
            self._kept[key] = made
        return self._kept[key]


def paint_empty(painter: QPainter, rect: QRectF, words: str, *, chosen: bool) -> None:
    """Paint a cell without a card."""
    colours = theme()
    painter.setPen(QPen(colours.accent, 2) if chosen else QPen(colours.line, 1, Qt.PenStyle.DashLine))
    painter.setBrush(colours.accent_quiet if chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 6, 6)
    _text(painter, rect, words, font(TextSize.SMALL), colours.text_quiet, _MIDDLE)


def paint_card(painter: QPainter, rect: QRectF, card: Card, *, chosen: bool) -> None:
    """Paint a card: number and title, who convenes it, who wants it, what is amiss."""
    colours = theme()
    edge = QPen(colours.warn if card.marks else colours.border, 1.2)
    if card.moved:
        edge = QPen(colours.accent, 2, Qt.PenStyle.DashLine)
    painter.setPen(QPen(colours.accent, 3) if chosen else edge)
    painter.setBrush(colours.accent_quiet if chosen else colours.surface_raised)
    painter.drawRoundedRect(rect, 6, 6)
    inner = rect.adjusted(gap(0.75), 1, -gap(0.75), -1)
    small = QFontMetricsF(font(TextSize.SMALL)).height()
    lines = max(1, int((inner.height() + 1) // small))
    roomy = rect.height() >= ROOMY * pixels()
    used, words = font(TextSize.BODY if roomy else TextSize.SMALL, bold=True), f"{card.number}  {card.title}"
    # A title of two lines is worth more than the last line below it.
    needed = len(_broken(words, used, inner.width(), 2))
    below = _below(card)[: max(0, lines - needed)]
    title = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - small * len(below))
    # The number never gives way: it is what people look for.
    least = inner.left() + QFontMetricsF(used).horizontalAdvance(f"{card.number}…")
    signs = signs_of(card, {icon for _, _, icon in below}, inner.right() - least)
    title.setRight(_signs(painter, inner, signs, card, least))
    _wrapped(painter, title, words, used, colours.text, middle=not below)
    _paint_below(painter, QRectF(inner.left(), title.bottom(), inner.width(), small), below, card)


def _paint_below(painter: QPainter, line: QRectF, below: list[tuple[str, QColor, str]], card: Card) -> None:
    """Paint the lines below the title; at the end of the last one how many want the topic."""
    for number, (words, colour, icon) in enumerate(below):
        room = QRectF(line)
        if number == len(below) - 1 and (icon != "warning" or _fits_beside(words, line, card)):
            room.setRight(_heads(painter, line, card))
        _line(painter, room, words, colour, icon)
        line.moveTop(line.bottom())


def _below(card: Card) -> list[tuple[str, QColor, str]]:
    """Return the lines below the title, the weightiest first: words, colour, icon."""
    colours, lines = theme(), []
    if card.marks:
        lines.append((", ".join(mark_word(kind) for kind in card.marks), colours.warn, "warning"))
    if card.moved:
        lines.append((card.moved, colours.accent, "change"))
    if card.conveners or card.heads:
        lines.append((card.conveners, colours.text_quiet, ""))
    return lines


def _signs(painter: QPainter, rect: QRectF, shown: list[tuple[str, QColor]], card: Card, least: float) -> float:
    """Paint what stands in the upper right corner, not left of `least`, and return where it begins."""
    side, left, used = pixels() * 1.05, rect.right(), font(TextSize.SMALL, bold=True)
    line = QFontMetricsF(used).height()
    for name, colour in shown:
        left -= side
        paint_icon(painter, name, QRectF(left, rect.top() + (line - side) / 2, side, side), colour)
        left -= gap(0.25)
    numbers = ", ".join(map(str, card.carried))
    words = translate("OpenSpace", "(+{0})").format(numbers) if numbers else ""
    width = QFontMetricsF(used).horizontalAdvance(words) + gap(0.5) if words else 0
    if words and left - width >= least:
        left -= width
        _text(painter, QRectF(left + gap(0.5), rect.top(), width, line), words, used, theme().accent, _LINE)
    return left


def signs_of(card: Card, said: set[str], width: float) -> list[tuple[str, QColor]]:
    """Return icons for what is not said in words, from the right; where few fit, those that weigh most."""
    colours = theme()
    signs = (
        ("play", colours.accent, card.begun and not card.over),
        ("check", colours.text_quiet, card.over),
        ("pin", colours.accent, card.pinned),
        ("change", colours.accent, bool(card.moved)),
        ("warning", colours.warn, bool(card.marks)),
    )
    shown = [(name, colour) for name, colour, holds in signs if holds and name not in said]
    fit = max(0, int(width // (pixels() * 1.05 + gap(0.25))))
    return shown[max(0, len(shown) - fit) :]


def _heads(painter: QPainter, rect: QRectF, card: Card) -> float:
    """Paint at the right end how many want the topic, and return where that begins."""
    if not card.heads:
        return rect.right()
    words, used, side = str(card.heads), font(TextSize.SMALL, bold=True), rect.height() * 0.9
    left = rect.right() - QFontMetricsF(used).horizontalAdvance(words)
    _text(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), words, used, theme().text, _LINE)
    left -= side + gap(0.25)
    box = QRectF(left, rect.center().y() - side / 2, side, side)
    paint_icon(painter, "people", box, theme().text_quiet)
    return left - gap(0.5)


def _fits_beside(words: str, line: QRectF, card: Card) -> bool:
    """Tell whether a mark can be read beside how many want the topic: what is amiss matters more."""
    metrics = QFontMetricsF(font(TextSize.SMALL))
    return metrics.horizontalAdvance(f"{words}{card.heads}") + 2 * line.height() + gap(1.5) <= line.width()


def _line(painter: QPainter, rect: QRectF, words: str, colour: QColor, icon: str) -> None:
    if icon:
        side = rect.height() * 0.9
        paint_icon(painter, icon, QRectF(rect.left(), rect.center().y() - side / 2, side, side), colour)
        rect = rect.adjusted(side + gap(0.5), 0, 0, 0)
    _text(painter, rect, words, font(TextSize.SMALL), colour, _LINE)


def _text(
    painter: QPainter, rect: QRectF, words: str, used: QFont, colour: QColor, where: Qt.AlignmentFlag
) -> None:
    painter.setFont(used)
    painter.setPen(colour)
    shown = QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.drawText(rect, int(where), shown)


def _wrapped(painter: QPainter, rect: QRectF, words: str, used: QFont, colour: QColor, *, middle: bool) -> None:
    """Paint words over as many lines as fit; the last one ends with an ellipsis where there are more."""
    metrics = QFontMetricsF(used)
    most = max(1, int((rect.height() + 1) // metrics.height()))
    lines = _broken(words, used, rect.width(), most)
    top = rect.top()
    if middle:
        top += max(0.0, rect.height() - len(lines) * metrics.height()) / 2
    painter.setPen(colour)
    painter.setFont(used)
    for number, text in enumerate(lines):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
        painter.drawText(QPointF(rect.left(), top + number * metrics.height() + metrics.ascent()), shown)


def _broken(words: str, used: QFont, width: float, most: int) -> list[str]:
    """Return words in no more lines than that; all that is left is in the last."""
    layout = QTextLayout(words, used)
    layout.setTextOption(_option())
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        start = line.textStart()
        end = None if len(lines) == most - 1 else start + line.textLength()
        lines.append(words[start:end].strip())
    layout.endLayout()
    return lines


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class Heads(QHeaderView):
    """The heads of slots or spaces: a strong line, and a quiet one below it where there is room."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setStyleSheet("QHeaderView { background: palette(window); }")

    def sectionSizeFromContents(self, section: int) -> QSize:
        strong, quiet = font(bold=True), font(TextSize.SMALL)
        lines = self.model().headerData(section, self.orientation(), HEAD) or ("", "")
        widths = (
            QFontMetricsF(used).horizontalAdvance(words)
            for used, words in zip((strong, quiet), lines, strict=True)
        )
        height = QFontMetricsF(strong).height() + QFontMetricsF(quiet).height() + gap()
        most = 10.0 * pixels() if self.orientation() is Qt.Orientation.Vertical else 40.0 * pixels()
        return QSize(round(min(most, max(widths) + gap(2))), round(height))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        lines = self.model().headerData(section, self.orientation(), HEAD) or ("", "")
        strong, quiet = font(bold=True), font(TextSize.SMALL)
        high, low = QFontMetricsF(strong).height(), QFontMetricsF(quiet).height()
        box = QRectF(rect).adjusted(gap(0.75), 0, -gap(0.5), 0)
        both = bool(lines[1]) and rect.height() >= high + low
        top = box.center().y() - (high + (low if both else 0)) / 2
        painter.save()
        painter.fillRect(rect, theme().background)
        _text(painter, QRectF(box.left(), top, box.width(), high), lines[0], strong, theme().text, _LINE)
        if both:
            below = QRectF(box.left(), top + high, box.width(), low)
            _text(painter, below, lines[1], quiet, theme().text_quiet, _LINE)
        painter.restore()
