"""Fields that are saved when the person is done with them.

What is refused stays as typed, marked, until it is mended; Esc takes it back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets.words import doubled, set_look

Save = Callable[[str], bool]


class Labelled(QWidget):
    """A field with its name above it, which is no key: Tab and the mouse go to the field."""

    def __init__(self, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label = QLabel(doubled(name), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("textSize", "small")
        label.setProperty("tone", "quiet")
        label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)  # fields side by side begin at the same height, however tall one is

    def show_name(self, name: str) -> None:
        """Call the field something else."""
        self._label.setText(doubled(name))


class _Kept:
    """What a field showed last as the saved value, and what was refused."""

    def __init__(self, save: Save) -> None:
        self.save = save
        self.value = ""
        self.refused: str | None = None


class SavedLine(QLineEdit):
    """One line, saved on Enter and when the focus leaves.

    Args:
        name: heard by screen readers.
        save: takes the text and tells whether it was kept; says itself what is wrong with it.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = _Kept(save)
        self.setAccessibleName(name)
        self.returnPressed.connect(self._try_again)
        self.editingFinished.connect(self.commit)

    @property
    def is_refused(self) -> bool:
        """Whether what stands there was refused and is not mended yet."""
        return self._kept.refused is not None

    def show_value(self, value: str) -> None:
        """Show what is saved now, unless somebody is typing or has to mend something here."""
        untouched = self.text() == self._kept.value
        self._kept.value = value
        if untouched:
            self._show(value)

    def commit(self) -> bool:
        """Save what stands there. False: it was refused."""
        text = self.text()
        if text == self._kept.refused:
            return False
        if text != self._kept.value and not self._kept.save(text):
            self._kept.refused = text
            set_look(self, "invalid", True)
            return False
        self._show(self._kept.value)
        self.setModified(False)
        return True

    def take_back(self) -> None:
        """Show what is saved again; what was typed since is lost."""
        self._show(self._kept.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept.value:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _show(self, value: str) -> None:
        self._kept.refused = None
        set_look(self, "invalid", False)
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def _try_again(self) -> None:
        self._kept.refused = None


class SavedText(QPlainTextEdit):
    """Several lines to read one long line in, saved on Enter and when the focus leaves.

    Args:
        name: heard by screen readers.
        save: takes the text and tells whether it was kept; says itself what is wrong with it.
        lines: how many lines are seen.
        parent: the widget it belongs to.

    Signals:
        saved: something was saved.
    """

    saved = Signal()

    def __init__(self, name: str, save: Save, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._lines = _Kept(save), lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self.updateGeometry)

    @property
    def is_refused(self) -> bool:
        """Whether what stands there was refused and is not mended yet."""
        return self._kept.refused is not None

    def show_value(self, value: str) -> None:
        """Show what is saved now, unless somebody is typing or has to mend something here."""
        untouched = self.toPlainText() == self._kept.value
        self._kept.value = value
        if untouched:
            self._show(value)

    def commit(self) -> bool:
        """Save what stands there. False: it was refused."""
        text = self.toPlainText()
        if text == self._kept.refused:
            return False
        if text != self._kept.value and not self._kept.save(text):
            self._kept.refused = text
            set_look(self, "invalid", True)
            return False
        self._show(self._kept.value)
        self.document().setModified(False)
        return True

    def take_back(self) -> None:
        """Show what is saved again; what was typed since is lost."""
        self._show(self._kept.value)

    def set_lines(self, lines: int) -> None:
        """Show so many lines."""
        self._lines = lines
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().lineSpacing() * self._lines + round(2 * self.document().documentMargin())
        height += gap(1.5)  # border and padding
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(12), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_HARMLESS:
            self._kept.refused = None
            if self.commit():
                self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept.value:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _show(self, value: str) -> None:
        self._kept.refused = None
        set_look(self, "invalid", False)
        if self.toPlainText() != value:
            self.setPlainText(value)


_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
