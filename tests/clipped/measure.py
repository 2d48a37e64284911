"""Measures whether words have the room that they need, in every kind of widget that shows any."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from fishbowl_app.ui.imports.mapping import MappingStrip

_ROUNDING = 1  # pixels
_FRAME = 8  # of a one-line field on both sides together, at least


def clipped(window: QWidget) -> list[str]:
    """Return what is cut in a window: what it is, its words, how much room they need and have."""
    found = []
    for kind, look in _LOOKS.items():
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.window() is window.window():
                found += [f"{_where(widget)}: {told}" for told in look(widget)]
    return found


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText:
        return
    if hasattr(label, "shown_text"):
        if label.shown_text() != text and not label.toolTip():
            yield f"“{text}” is cut, and no tool tip has it whole"
        return
    inside = label.contentsRect()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _ROUNDING:
            yield f"“{text}” needs {label.heightForWidth(label.width())} of height, has {label.height()}"
    elif label.sizeHint().width() > label.width() + _ROUNDING or inside.height() < label.fontMetrics().ascent():
        yield f"“{text}” needs {label.sizeHint().width()}, has {label.width()}"
    yield from _hidden(label, text)


def _button(button: QAbstractButton) -> Iterator[str]:
    text = button.text()
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    if not text or not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton):
        return
    if hasattr(button, "shown_text"):
        if button.shown_text() != text.replace("&&", "&") and not button.toolTip():
            yield f"“{text}” is cut, and no tool tip has it whole"
    elif button.sizeHint().width() > button.width() + _ROUNDING:
        yield f"“{text}” needs {button.sizeHint().width()}, has {button.width()}"
    yield from _hidden(button, text)


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    if not box.currentIcon().isNull() if hasattr(box, "currentIcon") else False:
        room -= box.iconSize().width() + 4
    need = box.fontMetrics().horizontalAdvance(box.currentText())
    if need > room + _ROUNDING and not box.toolTip():
        yield f"“{box.currentText()}” needs {need}, has {room}"
    yield from _hidden(box, box.currentText())


def _tabs(bar: QTabBar) -> Iterator[str]:
    last = bar.tabRect(bar.count() - 1).right()
    if bar.count() and last > bar.width() + _ROUNDING:
        yield f"tabs up to “{bar.tabText(bar.count() - 1)}” need {last}, have {bar.width()}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        text = model.headerData(section, header.orientation())
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if text and not tip and not header.isSectionHidden(section):
            need, room = header.sectionSizeHint(section), header.sectionSize(section)
            if need > room + _ROUNDING:
                yield f"column “{text}” needs {need}, has {room}"


def _group(box: QGroupBox) -> Iterator[str]:
    need = box.fontMetrics().horizontalAdvance(box.title())
    if need > box.width():
        yield f"“{box.title()}” needs {need}, has {box.width()}"


def _field(field: QLineEdit) -> Iterator[str]:
    text, room = field.placeholderText(), field.contentsRect().width() - _FRAME
    need = field.fontMetrics().horizontalAdvance(text)
    if text and not field.text() and need > room + _ROUNDING and not field.toolTip():
        yield f"hint “{text}” needs {need}, has {room}"


def _menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        place = bar.actionGeometry(action)
        if action.isVisible() and (place.isEmpty() or place.right() > bar.width()):
            yield f"menu “{action.text()}” has no room"


def _hidden(widget: QWidget, text: str) -> Iterator[str]:
    """Tell whether a widget is cut by what it is inside of, where that does not scroll."""
    seen = widget.visibleRegion().boundingRect()
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QAbstractScrollArea | MappingStrip):  # the strip goes along with the table below it
            return
        around = around.parentWidget()
    if seen.width() < widget.width() - _ROUNDING or seen.height() < widget.height() - _ROUNDING:
        sides = f"{seen.width()} of {widget.width()}, {seen.height()} of {widget.height()}"
        yield f"“{text}” is cut by what it is in: {sides}"


def _where(widget: QWidget) -> str:
    """Return the nearest classes of ours around a widget."""
    names, at = [type(widget).__name__], widget.parentWidget()
    while at is not None and len(names) < 3:
        if type(at).__module__.startswith("fishbowl_app"):
            names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


_LOOKS: dict[type[QWidget], Callable[..., Iterator[str]]] = {
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _combo,
    QTabBar: _tabs,
    QHeaderView: _header,
    QGroupBox: _group,
    QLineEdit: _field,
    QMenuBar: _menus,
}
