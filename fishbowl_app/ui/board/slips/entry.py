"""The box that slips are typed into, one after another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.imports.notes_alike import most_alike
from fishbowl_app.model.entities import MOST_SLIPS, Note
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops.slips import add_slip
from fishbowl_app.model.rules.slips import slip_state
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import NOTE
from fishbowl_app.ui.board.choices import group_choices
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, ChoiceBox, PlainLabel, announce, button, set_look
from fishbowl_app.ui.widgets.saved import Labelled

LINES = 4
TOLD = 60  # characters of another note in a message
ROLE_KEY, GROUP_KEY = Qt.Key.Key_R, Qt.Key.Key_G  # with Ctrl
_NUMBER_FIRST = re.compile(r"\s*(\d{1,6})\s*[:.]\s+(.*)", re.DOTALL)


class SlipEntry(CardFrame):
    """Type, Enter, next. The number fills itself; "88: words" is slip 88. What is refused stays in the box.

    Signals:
        kept: arg: the id of the new note.
        refused: arg: RuleBroken.
    """

    kept = Signal(str)
    refused = Signal(object)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bridge = bridge
        self.number = QLineEdit(self)
        self.number.setAccessibleName(self.tr("Number of the slip"))
        self.number.setValidator(QIntValidator(1, MOST_SLIPS, self))
        self.role = ChoiceBox(self.tr("Role of who wrote it"), 6, self)
        self.group = ChoiceBox(self.tr("Group of who wrote it"), 6, self)
        self.box = _Box(self)
        self.keep = button(self.tr("Keep"), "check", "primary", self)
        self.count = PlainLabel("", self, tone="quiet")
        self.stays = PlainLabel("", self, tone="accent")
        self.told = PlainLabel("", self, wrap=True, tone="warn")
        self.told.hide()
        self._lay_out()
        self.box.entered.connect(self.enter_slip)
        self.box.turned.connect(self._turn)
        self.box.textChanged.connect(self._show_count)
        self.keep.clicked.connect(self.enter_slip)
        self.number.returnPressed.connect(self.box.setFocus)
        for choice in (self.role, self.group):
            choice.activated.connect(lambda _: self.box.setFocus())
            choice.currentIndexChanged.connect(self._show_stays)
        self._show_count()
        self._show_stays()

    def enter_slip(self) -> None:
        """Keep what was typed and go on with the next number."""
        number, words = self._typed()
        if not words.strip() or number is None:
            set_look(self.box if number else self.number, "invalid", True)
            self.box.setFocus()
            return
        about = {"role": self.role.currentData() or "", "group_id": self.group.currentData()}
        before = self._bridge.snapshot.note_list
        try:
            done, note = self._bridge.strictly(add_slip, number, words, **about)
        except RuleBroken as error:
            self._refuse(error)
        else:
            if done:
                self._go_on(note, before)

    def _refuse(self, error: RuleBroken) -> None:
        """Say what is refused until something else is typed."""
        set_look(self.box, "invalid", True)
        self.told.setText(error_text(error, self._bridge.snapshot))
        self.told.show()
        self.box.setFocus()
        announce(self.box, self.told.text())
        self.refused.emit(error)

    def _go_on(self, note: Note, before: Sequence[Note]) -> None:
        self.box.clear()
        self.box.setFocus()
        self.fill_number(slip_state(self._bridge.snapshot).next_number)
        said = self.tr("Slip {0} kept. Next: {1}.").format(note.slip, self.number.text() or "–")
        announce(self.box, " ".join(filter(None, (said, self.stays.text(), self._likeness(note, before)))))
        self.kept.emit(note.id)

    def _likeness(self, note: Note, before: Sequence[Note]) -> str:
        """Say which note nearly says the same, if one does, and return what was said."""
        place = most_alike(note.text, (each.text for each in before))
        if place is None:
            return ""
        words = self.tr("Slip {0} says nearly the same as “{1}”.").format(note.slip, _short(before[place].text))
        self._bridge.say(words)
        return words

    def _show_stays(self) -> None:
        """Remind of role and group: they stay for the next slip."""
        chosen = [each.currentText() for each in (self.role, self.group) if each.currentData() is not None]
        self.stays.setText(self.tr("As {0}").format(", ".join(chosen)) if chosen else "")
        self.stays.setVisible(bool(chosen))

    def fill_number(self, number: int | None) -> None:
        """Say which slip is typed next."""
        self.number.setText("" if number is None else str(number))
        set_look(self.number, "invalid", False)

    def follow(self, snapshot: Snapshot) -> None:
        """Offer the roles and groups of the session; what was chosen stays chosen."""
        told = {note.role for note in snapshot.notes.values()} | {who.role for who in snapshot.people}
        roles = sorted(told - {""}, key=str.casefold)
        self.role.offer([(self.tr("No role"), None, None), *((role, role, None) for role in roles)])
        groups = group_choices(snapshot)
        self.group.offer([(self.tr("No group"), None, None), *groups])
        self.role.setEnabled(bool(roles))
        self.group.setEnabled(bool(groups))
        if not self.box.toPlainText() or not self.number.text():
            self.fill_number(slip_state(snapshot).next_number)

    def _typed(self) -> tuple[int | None, str]:
        """Return the number, typed in front of the words or in its own field, and the words."""
        words = self.box.toPlainText()
        if (first := _NUMBER_FIRST.fullmatch(words)) and 0 < int(first[1]) <= MOST_SLIPS:
            return int(first[1]), first[2]
        return (int(self.number.text()) if self.number.hasAcceptableInput() else None), words

    def _turn(self, key: int) -> None:
        """Go to the next role or group, and say which it is: the eyes are on the paper."""
        choice = self.role if key == ROLE_KEY else self.group
        if choice.isEnabled():
            choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())
            announce(self.box, choice.currentText())

    def _show_count(self) -> None:
        words = self._typed()[1].strip()
        self.count.setText(f"{len(words)}/{NOTE.limit}")
        set_look(self.count, "tone", "warn" if len(words) > NOTE.limit else "quiet")
        set_look(self.box, "invalid", False)
        self.told.hide()

    def _lay_out(self) -> None:
        about = QHBoxLayout()
        about.setSpacing(gap(1.5))
        for name, field, stretch in (
            (self.tr("Slip"), self.number, 1),
            (self.tr("Role (Ctrl+R: next)"), self.role, 2),
            (self.tr("Group (Ctrl+G: next)"), self.group, 2),
        ):
            about.addWidget(Labelled(name, field, self), stretch)
        below = QGridLayout()
        below.addWidget(
            PlainLabel(self.tr("Enter keeps the slip. “88: words” is slip 88."), self, tone="quiet", wrap=True),
            0,
            0,
        )
        below.addWidget(self.count, 0, 1)
        below.addWidget(self.keep, 0, 2)
        below.setColumnStretch(0, 1)
        self.body.addLayout(about)
        self.body.addWidget(self.stays)
        self.body.addWidget(self.box)
        self.body.addWidget(self.told)
        self.body.addLayout(below)


def _short(words: str) -> str:
    told = " ".join(words.split())
    return told if len(told) <= TOLD else f"{told[: TOLD - 1].rstrip()}…"


class _Box(QPlainTextEdit):
    """Several lines that Enter keeps; Shift+Enter is a new line.

    Signals:
        entered: Enter was pressed.
        turned: the next role or group is wanted. arg: ROLE_KEY or GROUP_KEY.
    """

    entered = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Words on the slip"))
        self.setPlaceholderText(self.tr("Type what is on the slip, then Enter"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES + gap(3))
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * LINES * 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._turns(event):
            event.accept()  # whatever these keys do elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._turns(event):
            self.turned.emit(event.key())
        elif enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _turns(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and event.key() in (ROLE_KEY, GROUP_KEY)
