"""The actions of a window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
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

from fishbowl_app.ui.commands import ROOM_AREAS, Area, Command
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

    Signals:
        keys_changed: commands have other keys than before.
    """

    keys_changed = Signal()

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

    def use_keys(self, commands: Iterable[Command], *, letters: bool) -> None:
        """Take the keys of the same commands from another table, and let letters work or not."""
        before, self.letters = self.letters, letters
        for command in commands:
            old = self.commands[command.name]
            self.commands[command.name] = command
            if (old.keys, old.letter) != (command.keys, command.letter) or letters is not before:
                self._give_keys(self._actions[command.name], command)
        self.keys_changed.emit()

    def use_words(self, commands: Iterable[Command]) -> None:
        """Take the words of the same commands from another table, in another language."""
        for words in commands:
            old, action = self.commands[words.name], self._actions[words.name]
            command = self.commands[words.name] = replace(words, keys=old.keys, letter=old.letter)
            action.setText(command.text.replace("&", "&&"))
            self._give_keys(action, command)

    def keys_of(self, name: str) -> list[str]:
        """Return what can be pressed for a command now, as keyboards have it: ["Ctrl+Z", "U"]."""
        command = self.commands[name]
        keys = [native(key) for key in command.keys]
        return [*keys, command.letter] if command.letter and self.letters else keys

    def spoken(self, name: str) -> str:
        """Return what a sentence calls the key of a command: the letter, else the first key, else its words."""
        keys = self.keys_of(name)
        letter = bool(self.commands[name].letter) and self.letters
        return keys[-1 if letter else 0] if keys else f"“{self.commands[name].text}”"

    def with_keys(self, text: str, name: str) -> str:
        """Return a tooltip that names the first key of a command and its letter: "Undo (Ctrl+Z, U)"."""
        return with_keys(text, self.commands[name].keys, self.commands[name].letter if self.letters else "")

    def with_key(self, text: str, name: str) -> str:
        """Return words for a button that name the first key of a command, where it has one: "Plan (Ctrl+R)"."""
        return with_keys(text, self.commands[name].keys)

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

    def letter_of_room(self, event: QKeyEvent, names: Collection[str]) -> str | None:
        """Return which of a room's own commands a letter means, None for none.

        For rooms whose lists keep the window's letters from what is typed there, but not the room's own.
        """
        if not self.letters or is_typing(QApplication.focusWidget()):
            return None
        return self._by_letter(event, names)

    def meant(self, event: QKeyEvent) -> str | None:
        """Return the command whose key or single letter was pressed, None for none that is allowed now."""
        pressed = QKeySequence(QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(event.key())))
        by_key = (name for name, action in self._actions.items() if pressed in action.shortcuts())
        found = next((name for name in by_key if self._actions[name].isEnabled()), None)
        return found or (self._by_letter(event) if self.letters else None)

    def _by_letter(self, event: QKeyEvent, names: Collection[str] | None = None) -> str | None:
        """Return the allowed command of a letter, of those names or any; a room has some that others have too."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD):
            return None
        allowed = {
            command.letter: name
            for name, command in reversed(self.commands.items())
            if command.letter and self._actions[name].isEnabled() and (names is None or name in names)
        }
        return next((allowed[letter] for letter in letter_names(event) if letter in allowed), None)

    def works_here(self, command: Command) -> bool:
        """Tell whether the letter of a command would do something where the focus is."""
        focus = QApplication.focusWidget()
        kept = focus is not None and bool(focus.property(LETTERS_OFF)) and command.area not in ROOM_AREAS
        return self.letters and not kept

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text.replace("&", "&&"), self._window)
        action.setObjectName(command.name)
        if command.icon:
            action.setIcon(icon(command.icon))
        self._give_keys(action, command)
        self._window.addAction(action)
        return action

    def _give_keys(self, action: QAction, command: Command) -> None:
        action.setShortcuts([QKeySequence(text) for text in command.keys])
        action.setToolTip(self.with_keys(command.tip or command.text, command.name))


def fill_menu(menu: QMenu, table: Actions, actions: Iterable[QAction]) -> None:
    """Put actions into a menu, those of a group into one inside it."""
    inside: dict[str, QMenu] = {"": menu}
    for action in actions:
        command = table.commands[action.objectName()]
        if command.group not in inside:
            inside[command.group] = menu.addMenu(command.group)
        inside[command.group].addAction(action)
    for each in inside.values():
        _tell_letters(each, table)


def _tell_letters(menu: QMenu, table: Actions) -> None:
    """Have a menu name the letters of its commands beside their keys, as long as it is open and they work."""

    def show() -> None:
        for action in menu.actions():
            command = table.commands.get(action.objectName())
            if command is not None and command.letter and table.works_here(command):
                action.setIconText(action.iconText())  # what buttons show stays
                # A menu sets what comes after a tab apart, as it does with shortcuts.
                action.setText("\t".join((bare(action.text()), ", ".join(table.keys_of(command.name)))))

    def hide() -> None:
        for action in menu.actions():
            action.setText(bare(action.text()))
            action.setIconText("")

    menu.aboutToShow.connect(show)
    menu.aboutToHide.connect(hide)


def bare(text: str) -> str:
    """Return the text of an action without the keys that a menu shows after it."""
    return text.partition("\t")[0]


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


def letter_names(event: QKeyEvent) -> list[str]:
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


def native(key: str) -> str:
    """Return a key as the keyboards of this computer have it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(text: str, keys: Iterable[str], letter: str = "") -> str:
    """Return a tooltip that names the first key: "Undo (Ctrl+Z, U)"."""
    named = [*map(native, list(keys)[:1]), *([letter] if letter else [])]
    return f"{text} ({', '.join(named)})" if named else text
