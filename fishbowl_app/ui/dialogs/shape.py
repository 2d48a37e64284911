"""What all dialogs have in common: their widths, their margins, and the row of buttons at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap, theme_notifier

NARROW, MIDDLE, WIDE = 480, 640, 960  # pixels at a text size of 100 %


def dialog_column(dialog: QDialog) -> QVBoxLayout:
    """Return the column that a dialog is put together in."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(gap(2), gap(2), gap(2), gap(2))
    column.setSpacing(gap())
    return column


def dialog_buttons(*right: QWidget, left: tuple[QWidget, ...] = ()) -> QHBoxLayout:
    """Return the last row: the deed at the right end, what leaves the dialog before it, and others at the left."""
    row = QHBoxLayout()
    row.setSpacing(gap())
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row


def shape(dialog: QDialog, width: int, height: int = 0) -> None:
    """Give a dialog one of the widths, larger with larger text, but never larger than the screen.

    Args:
        dialog: all its parts are in it.
        width: NARROW, MIDDLE or WIDE.
        height: in the same pixels; 0 for as high as its contents.
    """
    room, scale = dialog.screen().availableGeometry().size(), theme_notifier().scale
    wide = min(round(width * scale), room.width() - gap(4))
    high = round(height * scale) or max(dialog.sizeHint().height(), dialog.layout().totalHeightForWidth(wide))
    dialog.resize(wide, min(high, room.height() - gap(6)))
