"""The line in which the moderator names people: two letters and Enter seat somebody, a digit lets them go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from fishbowl_app.model.rules.match import matches
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.choices import Choice, ChoiceDelegate, ChoiceModel, choices
from fishbowl_app.ui.fishbowl.hints import Aim, Line, hint, is_stuck, prompt, sits_text, waits_text
from fishbowl_app.ui.fishbowl.words import chair_of_key
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import announce
from fishbowl_app.ui.widgets.views import ListView

MOST_SHOWN = 7
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HARMLESS = Qt.KeyboardModifier.KeypadModifier


class SeatLine(QLineEdit):
    """Names people for chairs and the waiting list.

    Args:
        bridge: of the session.
        acts: what the keys do.
        host: the widget over which the list of names opens.

    Signals:
        hinted: the sentence about what the keys will do is another. arg: the text.
        stuck: Enter could seat nobody, as all chairs are taken.
        left: Esc was pressed in the empty line.
    """

    hinted = Signal(str)
    stuck = Signal()
    left = Signal()

    def __init__(self, bridge: SessionBridge, acts: Acts, host: QWidget) -> None:
        super().__init__(host)
        self._bridge, self._acts, self._host = bridge, acts, host
        self._aim, self._chair, self._armed = Aim.CHAIR, None, False
        self._hint = ""
        self.below: QWidget = self  # what the list of names opens under
        self.model = ChoiceModel(self)
        self.popup = ListView(self.tr("People who can sit down"), host)
        self.popup.setModel(self.model)
        self.popup.setItemDelegate(ChoiceDelegate(self.popup))
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setStyleSheet("QListView { border: 2px solid palette(highlight); }")
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.hide()
        self.popup.clicked.connect(lambda index: self._act(self.model.rows[index.row()]))
        self.setAccessibleName(self.tr("Seat line: name of who sits down"))
        chair = self.addAction(icon("sit", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        for made in self.findChildren(QToolButton):
            made.setAccessibleName(self.accessibleName())  # Qt gives it none
        chair.setText(self.accessibleName())
        self.textChanged.connect(self._on_text)
        self.refresh()

    # --- what it is about --------------------------------------------------------------------------------

    def ask_for_chair(self, chair: int | None = None) -> None:
        """Ask who sits down, on one chair or the first free one."""
        self._ask(Aim.CHAIR, chair)

    def ask_for_waiting(self) -> None:
        """Ask who goes on the waiting list; who was typed already goes there at once."""
        choice = self.choice
        if self.text().strip() and choice is not None and choice.participant_id is not None:
            self._wait(choice)
        else:
            self._ask(Aim.WAITING, None)

    def refresh(self) -> None:
        """Follow the session: who can be meant, and what the keys will do."""
        if self.text().strip() or self.popup.isVisible():
            self._fill(keep=True)
        self._tell()

    def tick(self) -> None:
        """Follow the clock: only minutes in the hint change with it."""
        self._tell()

    @property
    def choice(self) -> Choice | None:
        """Who Enter is about now."""
        row = self.popup.currentIndex().row()
        offered = bool(self.text().strip()) or self.popup.isVisible()
        return self.model.rows[row] if offered and 0 <= row < len(self.model.rows) else None

    @property
    def line(self) -> Line:
        """All that the hint depends on."""
        return Line(self.text(), self.choice, self._aim, self._chair, self._armed)

    def hint(self) -> str:
        """Return the sentence about what the keys will do."""
        return self._hint

    # --- keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Undo is the session's here: a line of two letters needs none of its own.
        if event.type() == QEvent.Type.ShortcutOverride and (
            event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            # a key that is held down seats one person, not a row of them
            if not event.isAutoRepeat():
                self._enter(event)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not event.modifiers() & ~_HARMLESS and self._lets_go(event):
            pass
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.popup.hide()
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.popup.isVisible():
            self._open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.popup.hide()

    def _enter(self, event: QKeyEvent) -> None:
        choice = self.choice
        if choice is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and choice.participant_id is not None:
            self._wait(choice)
        else:
            self._act(choice)

    def _act(self, choice: Choice) -> None:
        if choice.participant_id is None:
            self._offer(choice)
        elif choice.chair:
            self._say_sits(choice)
        elif self._aim is Aim.WAITING:
            self._wait(choice)
        elif is_stuck(self._bridge.snapshot, self.line):
            announce(self, self._hint)
            self.stuck.emit()
        elif self._acts.sit(choice.participant_id, self._chair):
            self._done()

    def _offer(self, choice: Choice) -> None:
        """At the first Enter offer to add the name, at the second do so and have Enter seat them."""
        if not self._armed:
            self._armed = True
            self._tell()
            announce(self, self._hint)
            return
        self._armed = False
        added = self._acts.add(choice.name)
        if added is not None:
            self._fill()
            self._tell()

    def _wait(self, choice: Choice) -> None:
        if choice.chair:
            self._say_sits(choice)
        elif choice.waiting:
            self._bridge.say(waits_text(choice), Tone.INFO)
            self._done()
        elif choice.participant_id is not None and self._acts.wait(choice.participant_id):
            self._done()

    def _say_sits(self, choice: Choice) -> None:
        self._bridge.say(sits_text(choice.name, choice.chair), Tone.INFO)
        self._done()

    def _lets_go(self, event: QKeyEvent) -> bool:
        """Let go who sits on the chair of a key, and tell whether the key meant that.

        It does in the empty line; and where all chairs are taken, after letters with which it makes no name.
        """
        chair = chair_of_key(event.text())
        snapshot = self._bridge.snapshot
        if chair is None or (not event.text().isdigit() and chair > snapshot.fishbowl.chairs):
            return False
        if self.text().strip():
            choice = self.choice
            known = choice is not None and choice.participant_id is not None
            if not known or not is_stuck(snapshot, self.line):
                return False
            if chair not in snapshot.circle or matches(snapshot.people, self.text() + event.text()):
                return False
        if not event.isAutoRepeat():
            self._acts.leave(chair)
        return True

    def _move(self, step: int) -> None:
        """Choose another row; in the empty line first show everybody, who waits first."""
        if not self.popup.isVisible():
            self._fill()
            self._open()
        elif self.model.rows:
            row = (self.popup.currentIndex().row() + step) % len(self.model.rows)
            self.popup.setCurrentIndex(self.model.index(row))
        self._tell()
        if self.choice is not None:
            announce(self, self.choice.words)

    def _escape(self) -> None:
        if self.text() or self.popup.isVisible() or self._chair is not None or self._aim is Aim.WAITING:
            self._done()
        else:
            self.left.emit()

    # --- inside ------------------------------------------------------------------------------------------

    def _ask(self, aim: Aim, chair: int | None) -> None:
        self._aim, self._chair = aim, chair
        self.clear()
        self.setFocus()
        self._tell()

    def _done(self) -> None:
        """Be an empty line again."""
        self._aim, self._chair, self._armed = Aim.CHAIR, None, False
        self.clear()
        self.popup.hide()
        self._tell()

    def _on_text(self) -> None:
        self._armed = False
        self._fill()
        opens = bool(self.text().strip() and self.model.rows) and self.hasFocus()
        if not opens:
            self.popup.hide()
        self._tell()
        if opens:  # after the sentence, which may have become longer
            self._open()

    def _fill(self, *, keep: bool = False) -> None:
        """Take the choices from the session; the first is chosen, or with `keep` who was chosen before."""
        before = self.choice if keep else None
        rows = choices(self._bridge.snapshot, self.text(), self._bridge.now())
        if tuple(rows) != self.model.rows:
            self.model.show_rows(rows)
        ids = [row.participant_id for row in rows]
        stays = before is not None and before.participant_id in ids
        self.popup.setCurrentIndex(self.model.index(ids.index(before.participant_id) if stays else 0))

    def _open(self) -> None:
        """Show the list, as high as it needs, below the sentence about the keys."""
        if not self.model.rows:
            return
        if not self.popup.currentIndex().isValid():
            self.popup.setCurrentIndex(self.model.index(0))
        rows = min(len(self.model.rows), MOST_SHOWN)
        below = self.below.mapTo(self._host, QPoint(0, self.below.height() + gap(0.5)))
        height = rows * self.popup.sizeHintForRow(0) + 2 * self.popup.frameWidth()
        self.popup.setGeometry(below.x(), below.y(), self.width(), height)
        self.popup.raise_()
        self.popup.show()

    def _tell(self) -> None:
        snapshot, line = self._bridge.snapshot, self.line
        self.setPlaceholderText(prompt(snapshot, line))
        words = hint(snapshot, line, self._bridge.now())
        if words != self._hint:
            self._hint = words
            self.setAccessibleDescription(words)
            self.hinted.emit(words)
