"""The page of the settings on which commands get other keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import native
from fishbowl_app.ui.commands import Command, place_text
from fishbowl_app.ui.commands.own_keys import (
    Refused,
    given,
    is_letter,
    letter_rivals,
    may_have_letter,
    refused,
    rivals,
)
from fishbowl_app.ui.dialogs.key_catcher import KeyCatcher
from fishbowl_app.ui.dialogs.key_rows import KeyRows
from fishbowl_app.ui.settings import OWN_KEYS, SINGLE_LETTER_KEYS, Settings
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import InlineMessage, MessageKind, PlainLabel, SearchField, TableView, button


def refusal_text(why: Refused) -> str:
    """Return why a key cannot be had, and what can be done instead."""
    translate = QCoreApplication.translate
    texts = {
        Refused.TYPED: translate(
            "OwnKeysPage", "That is typed in words. Hold Ctrl or Alt, or give it as the letter."
        ),
        Refused.MOVES: translate("OwnKeysPage", "That key goes through fields and lists. Hold Ctrl or Alt, too."),
        Refused.WRITES: translate("OwnKeysPage", "Whoever types needs that key. Press another one."),
        Refused.CHAIRS: translate("OwnKeysPage", "Ctrl with a digit is for chairs and pages. Press another one."),
        Refused.LISTS: translate("OwnKeysPage", "That key moves rows of lists. Press another one."),
        Refused.MENUS: translate("OwnKeysPage", "Alt with a letter opens menus. Press another one."),
        Refused.SYSTEM: translate("OwnKeysPage", "That key is the computer's own. Press another one."),
        Refused.UNKNOWN: translate(
            "OwnKeysPage", "This keyboard does not say which key that is. Press another one."
        ),
    }
    return texts[why]


class OwnKeysPage(QWidget):
    """Finds a command, takes a key for it, and says who has that key already. Every change is kept at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.rows = KeyRows(settings.get(OWN_KEYS), self)
        self.letters = QCheckBox(self.tr("Single letters are keys while nobody types"), self)
        self.letters.setChecked(settings.get(SINGLE_LETTER_KEYS))
        self.letters.toggled.connect(lambda on: settings.set(SINGLE_LETTER_KEYS, on))
        self.search = SearchField(self.tr("Find a command or a key"), self)
        self.table = TableView(self.tr("Commands and their keys"), self)
        self.chosen = PlainLabel("", self, wrap=True)
        self.catcher = KeyCatcher(self)
        self.message = InlineMessage(self)
        self._make_buttons()
        self._then: Callable[[], None] | None = None  # what the button of the message does
        self._lay_out()
        self._connect()
        self.table.selectRow(0)
        self._show_chosen()

    def take(self, key: str) -> None:
        """Give the chosen command a key, "" for none; where another has it, ask first."""
        command = self._command()
        why = refused(key, self.rows.by_itself[command.name]) if key else None
        if why is not None:
            self._say(refusal_text(why), MessageKind.WARN)
            return
        others = rivals(self.rows.table.values(), command, key) if key else []
        self._give_or_ask(command, native(key), others, lambda: self._give(command, keys=(key,) if key else ()))

    def take_letter(self, letter: str) -> None:
        """Give the chosen command a single letter, "" for none; where another has it, ask first."""
        command = self._command()
        if letter and not is_letter(letter):
            self._say(self.tr("That is no single letter, digit or mark. Press another one."), MessageKind.WARN)
            return
        others = letter_rivals(self.rows.table.values(), command, letter) if letter else []
        self._give_or_ask(command, letter, others, lambda: self._give(command, letter=letter))

    def reset(self) -> None:
        """Give the chosen command back what it has by itself; where another got that, ask first."""
        command = self.rows.by_itself[self._command().name]
        table = self.rows.table.values()
        taken = [(native(key), other) for key in command.keys for other in rivals(table, command, key)]
        if command.letter:
            taken += [(command.letter, other) for other in letter_rivals(table, command, command.letter)]
        key, others = taken[0][0] if taken else "", [other for _, other in taken]
        self._give_or_ask(
            command, key, others, lambda: self._give(command, keys=command.keys, letter=command.letter)
        )

    def reset_all(self) -> None:
        """Take back all changes; it can be taken back in turn."""
        before = dict(self.rows.own)
        self._keep({})
        self._then = lambda: self._keep(before)
        self._say(self.tr("All commands have their own keys again."), MessageKind.OK, self.tr("Take that back"))

    # --- doing -------------------------------------------------------------------------------------------

    def _command(self) -> Command | None:
        return self.rows.command(self.table.currentIndex().row())

    def _give_or_ask(self, command: Command, key: str, others: list[Command], give: Callable[[], None]) -> None:
        self._leave()
        if not others:
            give()
            return
        self._then = give
        words = self.tr("{0} is “{1}” ({2}). Only one of them can have it.")
        text = words.format(key, others[0].text, place_text(others[0]))
        self._say(text, MessageKind.WARN, self.tr("Take it from there"))

    def _give(self, command: Command, **what: object) -> None:
        self._keep(given(self.rows.by_itself.values(), self.rows.own, command.name, **what))

    def _keep(self, own: dict) -> None:
        self.message.clear()
        self._settings.set(OWN_KEYS, own)
        self.rows.take(own)
        self._show_chosen()

    def _on_message(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _say(self, text: str, kind: MessageKind, action: str = "") -> None:
        self.message.show_message(text, kind, action)

    # --- showing -----------------------------------------------------------------------------------------

    def _on_search(self, typed: str) -> None:
        self.rows.look_for(typed)
        self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        command = self._command()
        name = command.name if command is not None else ""
        self.chosen.setText(command.text if command is not None else self.tr("No command fits. Try another word."))
        self.new_key.setEnabled(command is not None)
        self.new_letter.setEnabled(command is not None and may_have_letter(self.rows.by_itself[name]))
        self.back.setEnabled(name in self.rows.own)
        self.all_back.setEnabled(bool(self.rows.own))

    def _wait(self, *, letter: bool) -> None:
        self.message.clear()
        self.catcher.wait(letter=letter)
        for made in (self.new_key, self.new_letter):
            made.hide()

    def _leave(self) -> None:
        if self.catcher.isHidden():
            return
        self.catcher.hide()
        for made in (self.new_key, self.new_letter):
            made.show()
        (self.new_letter if self.catcher.wants_letter else self.new_key).setFocus()

    def _on_caught(self, key: str) -> None:
        if self.catcher.wants_letter:
            self.take_letter(key)
        else:
            self.take(key)

    # --- putting together --------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.new_key = button(self.tr("Another key"), "edit", parent=self)
        self.new_letter = button(self.tr("Another letter"), "edit", parent=self)
        self.back = button(self.tr("Reset"), "undo", "quiet", self)
        self.all_back = button(self.tr("Reset all keys"), "undo", "quiet", self)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_search)
        self.search.went_down.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _: self._wait(letter=False))
        self.new_key.clicked.connect(lambda: self._wait(letter=False))
        self.new_letter.clicked.connect(lambda: self._wait(letter=True))
        self.back.clicked.connect(self.reset)
        self.all_back.clicked.connect(self.reset_all)
        self.catcher.caught.connect(self._on_caught)
        self.catcher.left.connect(self._leave)
        self.message.acted.connect(self._on_message)

    def _on_row(self) -> None:
        self.message.clear()
        self._then = None
        self._leave()
        self._show_chosen()

    def _lay_out(self) -> None:
        self.table.setModel(self.rows)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 11), (2, 11), (3, 5)):
            header.resizeSection(column, pixels() * width)
        self.catcher.hide()
        row = QHBoxLayout()
        row.setSpacing(gap())
        for widget in (self.new_key, self.new_letter, self.catcher, self.back):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.all_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(2), 0, gap())
        column.setSpacing(gap())
        for widget in (self.letters, self.search):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.chosen)
        column.addWidget(self.message)
        column.addLayout(row)
