"""Keying back: one paper form after another, by keyboard alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.collecting_texts import collected_text
from fishbowl_app.error_texts import error_text
from fishbowl_app.model.changes import Changes, Way
from fishbowl_app.model.entities import Response
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops.responses import add_response, edit_response
from fishbowl_app.model.rules.asking.collecting import collected
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.lines import ENTER
from fishbowl_app.ui.questions.collect.numbers import Numbers
from fishbowl_app.ui.questions.collect.sheet import Draft, FormSheet, Read, draft_of
from fishbowl_app.ui.questions.collect.words import answers_text, place_name, response_name
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import CardFrame, PlainLabel, announce, button, set_tip

SHOWN = ("form", "condition", "question", "box", "group", "response", "answer", "note")


class KeyBack(QWidget):
    """The lines of a form, what was kept last, and how far the forms are.

    What was typed stays: while another form is looked at or corrected, and when a form that was kept is undone.

    Signals:
        there_already: a number was typed whose form is there. arg: the id of the response.
    """

    there_already = Signal(str)

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = desk.bridge, chosen
        self._form_id = ""
        self._begun: dict[str, Draft] = {}  # by form, while another one is chosen
        self._kept: dict[str, Draft] = {}  # by response, should it be undone
        self._undone = Draft()  # what came back by undo
        self._corrected: Response | None = None
        self._as_it_was = Draft()  # of the response that is corrected
        self._aside = Draft()  # what had been typed before
        self._taken = ""  # the response that has the number
        self._blank_said = self._said_kept = False
        self._make_widgets()
        self._numbers = Numbers(desk.bridge, chosen, self.sheet)
        self._lay_out()
        self._connect()
        self.refresh()

    def enter(self) -> None:
        """Put the focus where the next form begins."""
        self.sheet.go_in()

    def refresh(self) -> None:
        """Show the session, and the form that is chosen, as they are now."""
        form, snapshot = self._chosen.form, self._bridge.snapshot
        if form is None:
            return
        if form.id != self._form_id:
            self._begun[self._form_id] = self._aside if self._corrected else self.sheet.draft()
            self._form_id, self._corrected = form.id, None
            self.sheet.show_form(snapshot, form)
            self._show(self._begun.pop(form.id, Draft()))
        self.sheet.show_form(snapshot, form)
        if self._corrected and self._corrected.id not in snapshot.responses:
            self.leave()
        if not self._corrected:
            self._numbers.fill_unless_typed()
        names = [place_name(snapshot, row.id) for row in snapshot.conditions_of(form.id)]
        self.state.setText(collected_text(collected(snapshot, form.id), names))

    # --- deeds -------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what was typed, if all of it can be read."""
        read = self.sheet.read()
        if read is None or not self._numbers.check(self._corrected):
            return
        if self.sheet.draft().is_blank and not self._blank_said:
            self._blank_said = True
            self._say(self.tr("Nothing is answered. Enter once more takes the form in as it is."))
            return
        try:
            self._change(read) if self._corrected else self._add(read)
        except RuleBroken as error:
            self._say(error_text(error, self._bridge.snapshot), tone="warn")

    def correct(self, response_id: str) -> None:
        """Show a form that was taken in, to look at or to change it."""
        snapshot = self._bridge.snapshot
        response = snapshot.responses.get(response_id)
        if response is None:
            return
        if not self._corrected:
            self._aside = Draft() if self.sheet.draft().is_blank else self.sheet.draft()
        self._corrected, self._as_it_was = response, draft_of(snapshot, response)
        self._show(self._as_it_was)
        self.mode.setText(self.tr("Correcting {0}").format(response_name(snapshot, response)))
        announce(self.mode, self.mode.text())
        self._show_mode()
        self.sheet.go_in()

    def leave(self) -> None:
        """Let a form be as it was, and go on with what was typed before."""
        had_focus = self.sheet.has_focus() or self.leave_button.hasFocus()
        self._corrected = None
        self._show(self._aside)
        self._aside = Draft()
        self._numbers.fill_unless_typed()
        self._show_mode()
        if had_focus:
            self.sheet.go_in()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter keeps the form while one types here; elsewhere it starts what comes next."""
        if event.type() == QEvent.Type.ShortcutOverride and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _keeps(event):
            self.keep()
        elif event.key() == Qt.Key.Key_F2 and self._taken:
            self.correct(self._taken)
        elif event.key() == Qt.Key.Key_Escape and self._corrected:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------

    def _add(self, read: Read) -> None:
        condition, draft = self._numbers.condition(), self.sheet.draft()
        given = {question_id: given for question_id, given in read.given.items() if given != Given()}
        about = {"number": read.number, "group_id": read.group_id}
        done, response = self._bridge.strictly(add_response, condition.id, given, **about)
        if done:
            self._kept[response.id] = draft
            self._undone = Draft()
            self._go_on(response)

    def _change(self, read: Read) -> None:
        """Write down only what was typed anew: what came from a file may be finer than what one types."""
        before, now = self._as_it_was, self.sheet.draft()
        given = {key: read.given[key] for key in read.given if now.answers[key] != before.answers.get(key, "")}
        changed: dict[str, Any] = {"given": given}
        if now.number != before.number:
            changed["number"] = read.number
        if now.group != before.group:
            changed["group_id"] = read.group_id
        response_id = self._corrected.id
        if self._bridge.strictly(edit_response, response_id, **changed)[0]:
            self.leave()
            self._say_kept(self._bridge.snapshot.responses[response_id])

    def _go_on(self, response: Response) -> None:
        self._show(Draft())
        self._numbers.fill()
        self._say_kept(response)
        self.sheet.go_in()

    def _show(self, draft: Draft) -> None:
        self.sheet.put(draft)
        self._numbers.say_place(self._corrected)
        self._forget_taken()
        self._blank_said = False
        self._say("")

    def _say_kept(self, response: Response) -> None:
        snapshot = self._bridge.snapshot
        self._say(" · ".join((response_name(snapshot, response), answers_text(snapshot, response))), tone="ok")

    def _say(self, words: str, tone: str = "") -> None:
        self._said_kept = tone == "ok"
        self.said.set_tone(tone)
        self.said.setText(words)
        if words:
            announce(self.said, words)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*SHOWN):
            return
        self.refresh()
        ours = [row_id for row_id in changes.ids("response") if row_id in self._kept]
        if len(ours) == 1 and not self._corrected and changes.way is not Way.DO:
            self._follow_undo(ours[0])

    def _follow_undo(self, response_id: str) -> None:
        """A form that is undone stands in its lines again, unless another was begun. Redone, it goes again."""
        now, kept = self.sheet.draft(), self._kept[response_id]
        is_there = response_id in self._bridge.snapshot.responses
        if not is_there and (now.is_blank or now == self._undone):
            self._undone = kept
            self._show(kept)
            self._say(self.tr("Taken back. What was typed stands here again."))
        elif is_there and now == self._undone == kept:
            self._undone = Draft()
            self._show(Draft())
            self._numbers.fill()
        else:
            return
        if self.isVisible():
            self.sheet.go_in()

    def _on_chosen(self) -> None:
        if self._numbers.choosing or (form := self._chosen.form) is None:
            return
        if form.id != self._form_id:
            self.refresh()
        elif not self._corrected:
            self._numbers.fit()

    def _on_numbered(self, in_full: bool) -> None:
        self._forget_taken()
        self._numbers.follow(self._corrected)
        if in_full:
            self._numbers.check(self._corrected)

    def _on_taken(self, response_id: str) -> None:
        self._taken = response_id
        self.open_button.show()
        self.there_already.emit(response_id)

    def _forget_taken(self) -> None:
        self._taken = ""
        self.open_button.hide()

    def _on_typed(self) -> None:
        self._blank_said = False
        if not self._said_kept:  # what was kept stays readable while the next form is typed
            self._say("")

    def _show_mode(self) -> None:
        correcting = self._corrected is not None
        self.mode.setVisible(correcting)
        self.leave_button.setVisible(correcting)
        self.keep_button.setText(self.tr("Keep the changes") if correcting else self.tr("Keep the form"))

    def _make_widgets(self) -> None:
        self.sheet = FormSheet(self)
        self.mode = PlainLabel("", self, wrap=True, tone="accent")
        self.said = PlainLabel("", self, wrap=True)
        self.state = PlainLabel("", self, wrap=True)
        self.keep_button = button("", "check", "primary", self)
        set_tip(self.keep_button, self.tr("Enter in the last line, or Ctrl+Enter in any"))
        self.leave_button = button(self.tr("Leave it as it was (Esc)"), kind="quiet", parent=self)
        self.open_button = button(self.tr("Open that form (F2)"), "edit", "quiet", self)
        self.open_button.hide()
        self._show_mode()

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._chosen.changed.connect(self._on_chosen)
        theme_notifier().changed.connect(self.refresh)
        self.sheet.finished.connect(self.keep)
        self.sheet.numbered.connect(self._on_numbered)
        self.sheet.typed.connect(self._on_typed)
        self._numbers.taken.connect(self._on_taken)
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self.leave)
        self.open_button.clicked.connect(lambda: self.correct(self._taken))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(gap())
        below.addWidget(self.said, 1)
        for made in (self.open_button, self.leave_button, self.keep_button):
            below.addWidget(made)
        card = CardFrame("", self)
        card.body.setSpacing(gap(2))
        for part in (self.mode, self.sheet):
            card.body.addWidget(part)
        card.body.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, gap(), 0)
        column.setSpacing(gap(2))
        column.addWidget(card)
        column.addWidget(self.state)
        column.addStretch(1)


def _keeps(event: QKeyEvent) -> bool:
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
