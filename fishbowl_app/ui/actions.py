"""The actions of a window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fishbowl_app.ui.commands import Area, Command
from fishbowl_app.ui.icons import icon

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NAMED = {"=": "+", " ": "Space", "\r": "Enter", "\n": "Enter", "\b": "Backspace"}
_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
# A widget with this property true keeps single letters from the window's actions: people type at it, and a stray
# letter would start or end something in front of the room. Letters of its own room are not touched.
LETTERS_OFF = "letters_off"


class Actions(QObject):
    """All actions by name. Single letters are dead while somebody types, and where they are turned off.

    A letter is not a shortcut of Qt's, which would fire inside lists and take letters from menus: it is looked
    for only when nothing else has used the key.
    """

    def __init__(self, commands: Iterable[Command], window: QWidget, *, letters: bool = True) -> None:
        super().__init__(window)
        self.letters = letters
        self.commands = {command.name: command for command in commands}
        self._window = window
        self._actions = {name: self._action(command) for name, command in self.commands.items()}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_area(self, area: Area) -> list[QAction]:
        """Return the actions of a menu in their order."""
        return [self._actions[name] for name, command in self.commands.items() if command.area is area]

    def trigger_letter(self, event: QKeyEvent) -> bool:
        """Trigger the action of a single letter if nobody types, and tell whether there was one."""
        focus = QApplication.focusWidget()
        if not self.letters or is_typing(focus) or (focus is not None and focus.property(LETTERS_OFF)):
            return False
        name = self._by_letter(event)
        if name is None:
            return False
        self._actions[name].trigger()
        return True

    def meant(self, event: QKeyEvent) -> str | None:
        """Return the command whose key or single letter was pressed, None for none that is allowed now."""
        pressed = QKeySequence(QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(event.key())))
        by_key = (name for name, action in self._actions.items() if pressed in action.shortcuts())
        found = next((name for name in by_key if self._actions[name].isEnabled()), None)
        return found or (self._by_letter(event) if self.letters else None)

    def _by_letter(self, event: QKeyEvent) -> str | None:
        """Return the allowed command of a letter; a room has some that others have too."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD):
            return None
        allowed = {
            command.letter: name
            for name, command in reversed(self.commands.items())
            if command.letter and self._actions[name].isEnabled()
        }
        return next((allowed[letter] for letter in _letters(event) if letter in allowed), None)

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text.replace("&", "&&"), self._window)
        action.setObjectName(command.name)
        if command.icon:
            action.setIcon(icon(command.icon))
        action.setShortcuts([QKeySequence(text) for text in command.keys])
        action.setToolTip(with_keys(command.tip or command.text, command.keys, command.letter))
        self._window.addAction(action)
        return action


def fill_menu(menu: QMenu, table: Actions, actions: Iterable[QAction]) -> None:
    """Put actions into a menu, those of a group into one inside it."""
    inside: dict[str, QMenu] = {"": menu}
    for action in actions:
        command = table.commands[action.objectName()]
        if command.group not in inside:
            inside[command.group] = menu.addMenu(command.group)
        if command.group and command.letter and table.letters:
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
            # A menu sets what comes after a tab apart, as it does with shortcuts.
            action.setText("\t".join((action.text(), ", ".join([*keys, command.letter]))))
        inside[command.group].addAction(action)


class LetterKeys(QObject):
    """Hands key presses that nothing else has used to the actions."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._actions.trigger_letter(event):
            return True
        return super().eventFilter(watched, event)


def _letters(event: QKeyEvent) -> list[str]:
    """Return what a key may be called in the table of commands, what says most first."""
    typed = _NAMED.get(event.text(), event.text().upper())
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    # On most keyboards "+" itself needs Shift; only on the keypad does Shift ask for five.
    as_shifted = shifted and (typed.isalpha() or (typed == "+" and bool(event.modifiers() & _KEYPAD)))
    return [f"Shift+{typed}", typed] if as_shifted else [typed]


def is_typing(widget: QWidget | None) -> bool:
    """Tell whether keys that are pressed now are somebody's words."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QAbstractItemView):
        return widget.state() == QAbstractItemView.State.EditingState
    return isinstance(widget, _TYPING)


def with_keys(text: str, keys: Iterable[str], letter: str = "") -> str:
    """Return a tooltip that names the first key: "Undo (Ctrl+Z, U)"."""
    named = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in list(keys)[:1]]
    if letter:
        named.append(letter)
    return f"{text} ({', '.join(named)})" if named else text
