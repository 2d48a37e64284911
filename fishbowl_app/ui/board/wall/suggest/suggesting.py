"""Suggests themes and offers them, while the window goes on; puts into the session only what somebody accepts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from fishbowl_app.board_texts import theme_name
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.themes import SuggestedTheme, accept_suggestions
from fishbowl_app.model.rules.progress import progress
from fishbowl_app.model.rules.suggestions import suggestions
from fishbowl_app.model.rules.theme_question import Question, question
from fishbowl_app.theme_jobs import AlikeJob, Done, SuggestJob
from fishbowl_app.theme_texts import limits_text
from fishbowl_app.ui.board.wall.suggest.alike import AlikeDialog
from fishbowl_app.ui.board.wall.suggest.offer_line import OfferLine
from fishbowl_app.ui.board.wall.suggest.offers import Offers
from fishbowl_app.ui.board.wall.suggest.panel import ENTER, SuggestPanel, heard
from fishbowl_app.ui.board.wall.suggest.review import Review
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.settings import Setting, flag
from fishbowl_app.ui.theme_work import ThemeWork
from fishbowl_app.ui.vectors import ENOUGH, Vectors
from fishbowl_app.ui.widgets import announce

if TYPE_CHECKING:
    from fishbowl_app.ui.board.wall.page import BoardPage

WITHOUT_NAMES = Setting("board/without_names", False, flag)
SHOWN_MS = 1500  # so long the board is seen before its notes are read ahead
FINEST = 4  # steps of more or fewer themes


class Suggesting(QObject):
    """Runs the commands about suggestions for the page, with what shows them: `panel` and `line`."""

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self._page, self._bridge = page, page.desk.bridge
        self.work = ThemeWork(self._bridge, self)
        self.vectors = Vectors(self._bridge, self.work, self)
        self.offers = Offers(self._bridge, self.work, self.vectors, self)
        self.panel = SuggestPanel(page)
        self.line = OfferLine(page)
        self.review: Review | None = None
        self.dialog: AlikeDialog | None = None  # about notes that look alike, shown last
        self._wanted: frozenset[str] | None = None  # the notes asked for; None: the whole board
        self._grain = 0
        self._limits = ""  # as they were said
        self._shown = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._shown.timeout.connect(self._wake)
        self.commands: dict[str, Callable[[], object]] = {
            "board_suggest": self.suggest,
            "board_offer": self.take_offer,
            "board_alike": self.look_alike,
        }
        self._asked: dict[str, Callable[[], object]] = {
            "accept": self.accept,
            "accept_all": self.accept_all,
            "skip": self.skip,
            "next": lambda: self._go(1),
            "before": lambda: self._go(-1),
            "toggle": self._toggle,
            "title": self.panel.edit_title,
            "back": self.panel.focus_work,
            "coarser": lambda: self._regrain(-1),
            "finer": lambda: self._regrain(1),
            "let_go": self.let_go,
            "alike": self.look_alike,
        }
        self._connect()

    def seen(self, visible: bool) -> None:
        """Begin to read ahead when the page has been seen for a while."""
        if visible:
            self._shown.start()
        else:
            self._shown.stop()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for while something is suggested, and tell whether it was one."""
        return self.panel.isVisible() and self.panel.press(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key that starts rounds elsewhere means all suggestions now."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self.panel.isVisible() and bool(held) and event.key() in ENTER

    def shut(self) -> None:
        """End all that goes on, before the session is let go."""
        self._shown.stop()
        self.vectors.shut()
        self.offers.shut()
        self.work.shut()

    # --- suggesting --------------------------------------------------------------------------------------

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
        self.work.stop()
        if self.review is not None:
            self._end(self.tr("The suggestions are let go. What is placed stays."), Tone.INFO)

    def _ask(self) -> None:
        model_kept = self.vectors.kept
        asked = question(
            self._bridge.snapshot, self.vectors.model, model_kept, wanted=self._wanted, grain=self._grain
        )
        free = {note.id for note in self._bridge.snapshot.alone}
        count = len(free if self._wanted is None else free & self._wanted)
        if count < 2:
            self._say(self.tr("There is nothing to suggest: themes are made of two notes that are alone or more."))
            return
        self.vectors.awake = True
        self.review = None
        self._page.board.highlight(())
        self._page.chosen.select(())
        self._page.show_beside(self.panel)
        self.panel.show_looking(self.tr("Looking for themes in %n note(s)…", "", count))
        announce(self.panel, self.panel.looking.text())
        self.work.ask(SuggestJob(asked.asked), lambda done: self._found(asked, done))

    def _found(self, asked: Question, done: Done | None) -> None:
        if done is not None:
            self.vectors.keep(done)
        if done is None or done.suggested is None:
            self._end(self.tr("The search for themes was stopped."), Tone.INFO)
            return
        found = done.suggested
        self.review = Review(self._bridge, suggestions(asked, found))
        self._say_limits(limits_text(found))
        same = {at for pair in found.same for at in pair[:2]}
        self.panel.alike.setText(self.tr("%n note(s) look alike…", "", len(same)))
        self.panel.alike.setVisible(bool(same))
        self._show()

    def _say_limits(self, words: str) -> None:
        """Say once what the themes are found by, where that is less than what the notes mean."""
        if words and words != self._limits:
            self._say(words)
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
            return
        snapshot, suggestion = self._bridge.snapshot, review.present
        self._show_quietly()
        self._page.board.fit()
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

    def _end(self, words: str, tone: Tone) -> None:
        self.review = None
        self._page.board.highlight(())
        self._page.show_beside(None)
        self._page.work_place.setFocus()
        self._bridge.say(words, tone)

    def _accept(self, numbers: Sequence[int]) -> None:
        named = not self._page.desk.settings.get(WITHOUT_NAMES)
        review = self.review
        answers = {number: review.answer(number, named=named) for number in numbers}
        rows = {number: row for number, row in answers.items() if row is not None and row.note_ids}
        if not rows:
            self._say(self.tr("All notes of this theme are taken out; skip it instead."))
            return
        review.accept(rows)
        done, _ = self._bridge.tried(accept_suggestions, rows.values())
        if done and self.review is not None:
            self._say(self._accepted_words(rows.values()), Tone.DONE)

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

    # --- offers ------------------------------------------------------------------------------------------

    def take_offer(self) -> None:
        """Put the current note where it is offered to be put, and go on to the next with a sure offer."""
        offered = self.offers.of(self._page.chosen.current)
        if offered is None:
            self._say(self.tr("Nothing is offered for this note."))
        else:
            self._place(offered.theme_ids[0])

    def likely(self, note_id: str | None) -> tuple[str, ...]:
        """Return the themes that a note may belong to, the nearest first."""
        offered = self.offers.of(note_id)
        return offered.theme_ids if offered else ()

    def _place(self, theme_id: str) -> None:
        current = self._page.chosen.current
        if current is not None and self._page.deeds.place([current], theme_id):
            ids = self._page.model.ids
            after = self._page.model.row_of(current) + 1
            sure = self.offers.sure()
            following = next((each for each in [*ids[after:], *ids[:after]] if each in sure), None)
            if following is not None:
                self._page.chosen.stand_on(following)

    def _show_offers(self) -> None:
        self.line.show_offered(self._bridge.snapshot, self.offers.of(self._page.chosen.current))

    def _show_all_offers(self) -> None:
        self._page.model.show_offers(self.offers.sure())
        self._show_offers()

    def _tell_arrived(self, note_id: str) -> None:
        snapshot, offered = self._bridge.snapshot, self.offers.of(note_id)
        order = [theme.id for theme in snapshot.theme_list]
        at = order.index(offered.theme_ids[0])
        name = theme_name(snapshot.theme_list[at], at + 1)
        words = self.tr("“{0}” belongs to “{1}”? O on the board puts it there.")
        self._say(words.format(_begun(snapshot.notes[note_id].text), name))

    # --- notes that look alike ---------------------------------------------------------------------------

    def look_alike(self) -> None:
        """Look for notes in nearly the same words, and show them group by group."""
        notes = [note for note in self._bridge.snapshot.top_notes if not note.set_aside]
        job = AlikeJob(tuple(note.text for note in notes), tuple(note.language for note in notes))
        ids = [note.id for note in notes]
        self._say(self.tr("Looking for notes that look alike…"))
        self.work.ask(job, lambda done: self._show_alike(ids, done))

    def _show_alike(self, ids: Sequence[str], done: Done | None) -> None:
        groups = [tuple(ids[at] for at in group) for group in done.alike] if done is not None else []
        if groups:
            self.dialog = AlikeDialog(self._bridge, groups, self._page)
            self.dialog.open()
        elif done is not None:
            self._say(self.tr("No notes look alike."))

    # --- following ---------------------------------------------------------------------------------------

    def _wake(self) -> None:
        """Read ahead where that is worth starting a process for."""
        if len(self.vectors.missing()) >= ENOUGH or (
            len(self._bridge.snapshot.notes) >= ENOUGH and self.offers.wanted()
        ):
            self.vectors.wake()

    def _work_ahead(self) -> None:
        if not self.vectors.work_ahead():
            self._page.tools.show_reading("")
            self.offers.work_ahead()

    def _tell_read(self, read: int, notes: int) -> None:
        words = self.tr("reading {0} of {1} notes").format(read, notes)
        self._page.tools.show_reading(words if read < notes else "")

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "theme"):
            self._show_all_offers()
            self._follow()
            if self._page.isVisible() and not self.vectors.awake and not self._shown.isActive():
                self._shown.start()

    def _follow(self) -> None:
        """Show what is left of the suggestions after a change; what was undone is open again."""
        review = self.review
        if review is None:
            return
        if review.present is not None and review.number in review.open:
            self._show_quietly()
        else:
            self._show()

    def _say(self, words: str, tone: Tone = Tone.INFO) -> None:
        self._bridge.say(words, tone)

    def _connect(self) -> None:
        for name in self.commands:
            self._page.desk.actions[name].triggered.connect(self.commands[name])
        self.panel.without_names.setChecked(self._page.desk.settings.get(WITHOUT_NAMES))
        self.panel.asked.connect(lambda name: self._asked[name]())
        self.panel.went.connect(self._go_to_note)
        self.panel.retitled.connect(self._retitle)
        self.panel.unnamed.connect(self._let_be_unnamed)
        self.line.taken.connect(self._place)
        self.work.free.connect(self._work_ahead)
        self.work.progressed.connect(self.panel.show_share)
        self.vectors.read.connect(self._tell_read)
        self.offers.changed.connect(self._show_all_offers)
        self.offers.arrived.connect(self._tell_arrived)
        self._page.chosen.current_changed.connect(self._show_offers)
        self._bridge.changed.connect(self._on_changed)

    def _go_to_note(self, note_id: str) -> None:
        if note_id and self.review is not None:
            self._page.chosen.stand_on(note_id)


def _begun(text: str) -> str:
    """Return how a note begins."""
    words = " ".join(text.split())
    return words if len(words) <= 40 else f"{words[:39].rstrip()}…"
