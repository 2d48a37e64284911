"""Suggests themes and goes through them with somebody; only what is accepted comes into the session."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.themes import SuggestedTheme, accept_suggestions
from fishbowl_app.model.rules.progress import progress
from fishbowl_app.model.rules.suggestions import suggestions
from fishbowl_app.model.rules.theme_question import Question, question
from fishbowl_app.theme_jobs import Done, SuggestJob
from fishbowl_app.theme_texts import limits_text
from fishbowl_app.ui.actions import is_typing
from fishbowl_app.ui.board.wall.suggest.enter_guard import EnterGuard
from fishbowl_app.ui.board.wall.suggest.panel import SuggestPanel, heard
from fishbowl_app.ui.board.wall.suggest.review import Review
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.settings import Setting, flag
from fishbowl_app.ui.theme_work import ThemeWork
from fishbowl_app.ui.vectors import Vectors
from fishbowl_app.ui.widgets import announce

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.page import BoardPage

WITHOUT_NAMES = Setting("board/without_names", False, flag)
FINEST = 4  # steps of more or fewer themes


class Reviewing(QObject):
    """Does what `panel` is asked for: `review` is what is gone through, None while nothing is suggested."""

    def __init__(self, page: BoardPage, work: ThemeWork, vectors: Vectors) -> None:
        super().__init__(page)
        self._page, self._bridge = page, page.desk.bridge
        self._work, self._vectors = work, vectors
        self.panel = SuggestPanel(page)
        self.review: Review | None = None
        self.same_idea: list[tuple[str, ...]] = []  # pairs of notes found with the last suggestions
        self.refused: set[tuple[str, str]] = set()  # notes, and themes that somebody took them out of
        self._wanted: frozenset[str] | None = None  # the notes asked for; None: the whole board
        self._grain = 0
        self._guard = EnterGuard(self)
        self._limits = ""  # as they were said
        self._asked: dict[str, Callable[[], object]] = {
            "accept": self.accept,
            "accept_all": self.accept_all,
            "skip": self.skip,
            "next": lambda: self._go(1),
            "before": lambda: self._go(-1),
            "toggle": self._toggle,
            "title": self._edit_title,
            "back": self.panel.focus_work,
            "coarser": lambda: self._regrain(-1),
            "finer": lambda: self._regrain(1),
            "let_go": self.let_go,
            "alike": page.desk.actions["board_alike"].trigger,
        }
        self.panel.without_names.setChecked(page.desk.settings.get(WITHOUT_NAMES))
        self.panel.asked.connect(lambda name: self._asked[name]())
        self.panel.went.connect(self._go_to_note)
        self.panel.retitled.connect(self._retitle)
        self.panel.unnamed.connect(self._let_be_unnamed)
        work.progressed.connect(self.panel.show_share)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for while something is suggested, and tell whether it was one."""
        is_letter = bool(event.text().strip()) and event.text().isprintable()
        allowed = self._page.desk.actions.letters or not is_letter
        return allowed and self.panel.isVisible() and self.panel.press(event)

    def follow(self) -> None:
        """Show what is left of the suggestions after a change; what was undone is open again."""
        review = self.review
        if review is not None and not review.come_back() and review.number in review.open:
            self._show_quietly()
        else:
            self._show()

    def suggest(self) -> None:
        """Suggest themes for the whole board, or for what is selected if that is more than one note."""
        chosen = self._page.chosen.ids
        self._wanted, self._grain = (frozenset(chosen) if len(chosen) > 1 else None), 0
        self._ask()

    def accept(self) -> None:
        """Accept the suggestion that is shown, as one step."""
        if self.review is not None:
            self._accept([self.review.number])

    def accept_all(self) -> None:
        """Accept all that are left, as one step."""
        if self.review is not None:
            self._accept(self.review.open)

    def skip(self) -> None:
        """Answer the suggestion that is shown with no."""
        if self.review is not None:
            self.review.skip()
            self._show()

    def let_go(self) -> None:
        """Stop the search, or let go what is suggested and not accepted."""
        self._work.stop()
        if self.review is not None:
            self._end(self.tr("The suggestions are let go. What is placed stays."), Tone.INFO)

    def _ask(self) -> None:
        snapshot, kept = self._bridge.snapshot, self._vectors.kept
        asked = question(snapshot, self._vectors.model, kept, wanted=self._wanted, grain=self._grain)
        free = {note.id for note in snapshot.alone}
        count = len(free if self._wanted is None else free & self._wanted)
        if count < 2:
            self._bridge.say(
                self.tr("There is nothing to suggest: themes are made of two notes that are alone or more.")
            )
            return
        self._vectors.awake = True
        self.review = None
        self._page.board.highlight(())
        self._page.chosen.select(())
        self._page.show_beside(self.panel)
        self.panel.show_looking(self.tr("Looking for themes in %n note(s)…", "", count))
        announce(self.panel, self.panel.looking.text())
        self._work.ask(SuggestJob(asked.asked), lambda done: self._found(asked, done))

    def _found(self, asked: Question, done: Done | None) -> None:
        if done is not None:
            self._vectors.keep(done)
        if done is None or done.suggested is None:
            self._end(self.tr("The search for themes was stopped."), Tone.INFO)
            return
        found = done.suggested
        self.same_idea = [tuple(asked.note_ids[at] for at in pair[:2]) for pair in found.same_idea]
        self.review = Review(self._bridge, suggestions(asked, found, self.refused))
        self._say_limits(limits_text(found))
        same = {at for pair in (*found.same, *found.same_idea) for at in pair[:2]}
        self.panel.alike.setText(self.tr("%n note(s) look alike…", "", len(same)))
        self.panel.alike.setVisible(bool(same))
        self._show()

    def _say_limits(self, words: str) -> None:
        """Say once what the themes are found by, where that is less than what the notes mean."""
        if words and words != self._limits:
            self._bridge.say(words)
            announce(self.panel, words)
        self._limits = words

    def _show(self) -> None:
        """Show the suggestion on which one stands; where none is left, that is the end."""
        review = self.review
        if review is None:
            return
        review.settle()
        if not review.open:
            self._end(self._end_words(review), Tone.DONE)
            if self._page.work_place.hasFocus():
                self._guard.guard(self._page.work_place)
            return
        snapshot, suggestion = self._bridge.snapshot, review.present
        self._show_quietly()
        if not self._types_elsewhere():
            self.panel.focus_work()
        announce(self.panel, heard(review, suggestion, snapshot))

    def _show_quietly(self) -> None:
        suggestion = self.review.present
        self.panel.show_suggestion(self.review, self._bridge.snapshot)
        kept = suggestion.without(self.review.out).note_ids
        sure = [note_id for note_id in kept if note_id in suggestion.sure]
        self._page.board.highlight(sure, set(kept) - set(sure))

    def _end_words(self, review: Review) -> str:
        if not review.count:
            return self.tr("No themes were found: the notes have too little in common.")
        alone = self.tr("%n note(s) alone", "", progress(self._bridge.snapshot).alone)
        return self.tr("All suggestions are answered; {0}.").format(alone)

    def _types_elsewhere(self) -> bool:
        """Tell whether somebody writes something else meanwhile: the next letters must not become commands."""
        focus = QApplication.focusWidget()
        return is_typing(focus) and not self.panel.isAncestorOf(focus)

    def _end(self, words: str, tone: Tone) -> None:
        typing = self._types_elsewhere()
        self.review = None
        self._page.board.highlight(())
        self._page.show_beside(None)
        if not typing:
            self._page.work_place.setFocus()
        self._bridge.say(words, tone)

    def _accept(self, numbers: Sequence[int]) -> None:
        named = not self._page.desk.settings.get(WITHOUT_NAMES)
        review = self.review
        answers = {number: review.answer(number, named=named) for number in numbers}
        rows = {number: row for number, row in answers.items() if row is not None and row.note_ids}
        if not rows:
            self._bridge.say(self.tr("All notes of this theme are taken out; skip it instead."))
            return
        out = [review.refused(number) for number in rows]
        review.accept(rows)
        done, themes = self._bridge.tried(accept_suggestions, rows.values())
        if done:
            self.refused.update(
                (note, theme.id) for theme, notes in zip(themes, out, strict=True) for note in notes
            )
        if done and self.review is not None:
            self._bridge.say(self._accepted_words(rows.values()), Tone.DONE)

    def _accepted_words(self, rows: Collection[SuggestedTheme]) -> str:
        notes = self.tr("%n note(s) placed", "", sum(len(row.note_ids) for row in rows))
        return self.tr("{0}; {1}.").format(notes, self.tr("%n alone", "", progress(self._bridge.snapshot).alone))

    def _go(self, by: int) -> None:
        if self.review is not None:
            self.review.go(by)
            self._show()

    def _toggle(self) -> None:
        if self.review is not None and self.panel.members.key():
            self.review.toggle(self.panel.members.key())
            self._show_quietly()

    def _edit_title(self) -> None:
        if self.panel.retitles:
            self.panel.edit_title()
        elif self.review is not None:
            self._bridge.say(self.panel.joins.text(), Tone.INFO)

    def _retitle(self, title: str) -> None:
        if self.review is not None:
            self.review.retitle(title)

    def _let_be_unnamed(self, unnamed: bool) -> None:
        self._page.desk.settings.set(WITHOUT_NAMES, unnamed)
        if self.review is not None:
            self._show_quietly()

    def _regrain(self, by: int) -> None:
        if abs(self._grain + by) <= FINEST:
            self._grain += by
            self._ask()

    def _go_to_note(self, note_id: str) -> None:
        if note_id and self.review is not None:
            self._page.chosen.stand_on(note_id)
