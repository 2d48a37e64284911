"""Notes that look alike, side by side, group by group: to lay on one another, or to leave as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from fishbowl_app.model.entities import Note
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.wall.scene.words import place_words
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import MIDDLE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.theme import TextSize, gap, pixels
from fishbowl_app.ui.widgets import CardFrame, Heading, PlainLabel, announce, button, tool_button

translate = QCoreApplication.translate
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_K: -1}
SIZE = (52, 22)  # of the dialog, in sizes of the text


class AlikeDialog(ReadingOrder, QDialog):
    """Shows one group at a time. Enter stacks it, Backspace leaves it, arrows or J and K go to others, Esc closes.

    Args:
        bridge: where notes are stacked.
        groups: ids of notes; the first of a group is to lie on top.
        unsure: groups that may say the same in other words, shown last.
        parent: what it opens over.
        letters: single letters are keys.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        groups: Sequence[tuple[str, ...]],
        unsure: Sequence[tuple[str, ...]],
        parent: QWidget,
        *,
        letters: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notes that look alike"))
        self._bridge, self._letters = bridge, letters
        self.groups = [*groups, *unsure]
        self._unsure = frozenset(unsure)
        self.number = 0
        self.where = Heading("", self)
        self.before = tool_button("left", self.tr("Group before (K)"), self)
        self.next = tool_button("right", self.tr("Next group (J)"), self)
        self.before.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.stack = button(self.tr("Stack them"), kind="primary", parent=self)
        self.stack.clicked.connect(self.stack_group)
        self.leave = button(self.tr("Leave them"), parent=self)
        self.leave.clicked.connect(self.leave_group)
        self.close_button = button(self.tr("Close"), parent=self)
        self.close_button.clicked.connect(self.reject)
        for made in (self.stack, self.leave, self.close_button):
            made.setAutoDefault(False)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._show()

    def stack_group(self) -> None:
        """Lay the notes of the group under its first one."""
        top, *lower = self._there(self._bridge.snapshot)
        if self._bridge.tried(stack_notes, top.id, [note.id for note in lower])[0]:
            self.leave_group()

    def leave_group(self) -> None:
        """Leave the notes as they are, and go on."""
        del self.groups[self.number]
        self.number = min(self.number, len(self.groups) - 1)
        self._show()

    def go(self, by: int) -> None:
        """Go to another group; after the last comes the first."""
        self.number = (self.number + by) % len(self.groups)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = self.focusWidget()
            (at if at in (self.leave, self.close_button, self.before, self.next) else self.stack).click()
        elif event.key() == Qt.Key.Key_Backspace:
            self.leave_group()
        elif event.key() in STEPS and (self._letters or not event.text().isalpha()):
            self.go(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Show the group on which one stands; those that nothing is left of since are passed over."""
        snapshot = self._bridge.snapshot
        while self.groups and len(self._there(snapshot)) < 2:
            del self.groups[self.number]
            self.number = max(0, min(self.number, len(self.groups) - 1))
        if not self.groups:
            self.accept()
            return
        notes = self._there(snapshot)
        count = translate("Suggestions", "%n note(s)", None, len(notes))
        where = self.tr("Group {0} of {1}: {2}").format(self.number + 1, len(self.groups), count)
        if self.groups[self.number] in self._unsure:
            where = self.tr("{0}, perhaps the same in other words").format(where)
        self.where.setText(where)
        for made in (self.before, self.next):
            made.setEnabled(len(self.groups) > 1)
        self._area.setWidget(_cards(snapshot, notes))
        self.stack.setFocus()
        announce(self, f"{where}. {'; '.join(note.text for note in notes)}")

    def _there(self, snapshot: Snapshot) -> list[Note]:
        """Return the notes of the group that are there still and lie under no other."""
        notes = (snapshot.notes.get(note_id) for note_id in self.groups[self.number])
        return [note for note in notes if note is not None and note.stack_id is None]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        head.addWidget(self.before)
        head.addWidget(self.next)
        layout = dialog_column(self)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        layout.addWidget(PlainLabel(self.tr("The first lies on top; each keeps its votes."), self, tone="quiet"))
        layout.addLayout(dialog_buttons(self.leave, self.stack, left=(self.close_button,)))
        shape(self, MIDDLE, 360)


def _cards(snapshot: Snapshot, notes: Sequence[Note]) -> QWidget:
    """Return the notes side by side: all their words, and below who said them and what else is known."""
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap())
    for number, note in enumerate(notes):
        card = CardFrame("", inner)
        place = translate("Suggestions", "below") if number else translate("Suggestions", "on top")
        card.body.addWidget(PlainLabel(place, card, tone="quiet", size=TextSize.SMALL))
        card.body.addWidget(PlainLabel(note.text, card, wrap=True))
        card.body.addWidget(PlainLabel(_around(snapshot, note), card, wrap=True, tone="quiet"))
        card.body.addStretch(1)
        card.setMinimumWidth(round(pixels() * 12))
        row.addWidget(card, 1)
    return inner


def _around(snapshot: Snapshot, note: Note) -> str:
    group = snapshot.groups.get(note.group_id or "")
    person = snapshot.participants.get(note.participant_id or "")
    activity = snapshot.activities.get(note.activity_id or "")
    parts = (
        person.name if person else "",
        note.role,
        group.name if group else "",
        activity.title if activity else "",
        translate("Suggestions", "%n vote(s)", None, note.votes) if note.votes else "",
        place_words(snapshot, note),
    )
    return ", ".join(filter(None, parts))
