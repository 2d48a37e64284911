"""The options by their dots, most first, with bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.model.rules.dots import Ranked, ranking
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.openspace.convergence.words import by_group_text, heard_rank, translate
from fishbowl_app.ui.openspace.table import Index
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets import ListView, badge_size, paint_badge, paint_bar
from fishbowl_app.ui.widgets.following import ROW, FollowingList

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class RankingRow:
    """One row of the ranking; `share` of the dots of the first, for its bar."""

    ranked: Ranked
    share: float
    by_group: str
    heard: str


def ranking_rows(snapshot: Snapshot) -> list[RankingRow]:
    """Return the rows of the ranking; what was not counted comes last."""
    all_of_them = ranking(snapshot)
    most = max((ranked.count or 0 for ranked in all_of_them), default=0) or 1
    rows = []
    for ranked in sorted(all_of_them, key=lambda ranked: ranked.count is None):
        groups = by_group_text(snapshot, ranked)
        heard = f"{heard_rank(ranked)}: {groups}" if groups else heard_rank(ranked)
        rows.append(RankingRow(ranked, (ranked.count or 0) / most, groups, heard))
    return rows


class RankingModel(FollowingList):
    """A row for each option."""

    def key_of(self, row: RankingRow) -> str:
        return row.ranked.option.id

    def shown(self, row: RankingRow) -> str:
        return row.ranked.option.title

    def heard(self, row: RankingRow) -> str:
        return row.heard


class RankingList(ListView):
    """The ranking; nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Convergence", "Ranking by dots"), parent)
        self.ranking = RankingModel(self)
        self.setProperty(LETTERS_OFF, True)  # Tab leads here from lines that people type in
        self.setModel(self.ranking)
        self.setUniformItemSizes(False)
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.setItemDelegate(RankingDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class RankingDelegate(QStyledItemDelegate):
    """Paints rank, letter and title above a bar with its number; the groups below, where they are counted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * _line() + (_small() if index.data(ROW).by_group else 0)
        return QSize(gap(20), lines + gap(1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(gap(), gap(0.75), -gap(), -gap(0.75))
        self._paint_row(painter, rect, index.data(ROW))
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, row: RankingRow) -> None:
        metrics = QFontMetricsF(font(TextSize.HEADING, bold=True))
        ranked, indent = row.ranked, metrics.horizontalAdvance("00") + gap()
        painter.setPen(theme().text)
        if ranked.count is not None:
            box = QRectF(rect.left(), rect.top(), indent, _line())
            _words(painter, box, str(ranked.rank), font(TextSize.HEADING, bold=True))
        rest = rect.adjusted(indent, 0, 0, 0)
        self._paint_title(painter, QRectF(rest.left(), rest.top(), rest.width(), _line()), ranked)
        below = QRectF(rest.left(), rest.top() + _line(), rest.width(), _line())
        self._paint_count(painter, below, row)
        painter.setPen(theme().text_quiet)
        groups = QRectF(rest.left(), below.bottom(), rest.width(), _small())
        _words(painter, groups, row.by_group, font(TextSize.SMALL))

    def _paint_title(self, painter: QPainter, rect: QRectF, ranked: Ranked) -> None:
        size = badge_size(ranked.letter)
        badge = QRectF(rect.left(), rect.center().y() - size.height() / 2, size.width(), size.height())
        paint_badge(painter, badge, ranked.letter, "")
        right = rect.right()
        if ranked.tied:
            tied = translate("Convergence", "tied")
            wide = QFontMetricsF(font(TextSize.SMALL)).horizontalAdvance(tied) + gap(0.5)
            right -= wide
            painter.setPen(theme().text_quiet)
            _words(painter, QRectF(right, rect.top(), wide, rect.height()), tied, font(TextSize.SMALL), right=True)
        painter.setPen(theme().text)
        left = badge.right() + gap()
        _words(painter, QRectF(left, rect.top(), right - left, rect.height()), ranked.option.title, font())

    def _paint_count(self, painter: QPainter, rect: QRectF, row: RankingRow) -> None:
        if row.ranked.count is None:
            painter.setPen(theme().text_quiet)
            _words(painter, rect, translate("Convergence", "Not counted yet"), font(TextSize.SMALL))
            return
        room = QFontMetricsF(font(bold=True)).horizontalAdvance("0000")
        bar = QRectF(rect.left(), rect.center().y() - 5, max(0.0, rect.width() - room - gap()), 10)
        paint_bar(painter, bar, row.share)
        number = QRectF(rect.right() - room, rect.top(), room, rect.height())
        _words(painter, number, str(row.ranked.count), font(bold=True), right=True)


def _line() -> int:
    return round(pixels() * 1.6)


def _small() -> int:
    return round(pixels(TextSize.SMALL) * 1.5)


def _words(painter: QPainter, rect: QRectF, words: str, used: QFont, *, right: bool = False) -> None:
    """Paint one line, shortened where it does not fit."""
    shown = QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.setFont(used)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(_MIDDLE | side), shown)
