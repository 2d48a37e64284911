"""The agenda wall that is proposed, if one is, and the search for a better one.

The wall in use is what is stored. A proposal is seen by the moderator alone until it is used, which is one step.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from fishbowl_app.jobs import Arranged, ArrangeJob, make_arrangement
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.wall import store_arrangement
from fishbowl_app.model.rules.arranged import ASKED_OF
from fishbowl_app.model.rules.openspace import Arrangement, Problem, instant_iterations, iterations_for
from fishbowl_app.model.rules.openspace.limit import EFFORT, Limit, plain_limit
from fishbowl_app.model.rules.wall_proposal import (
    WallProposal,
    WallQuestion,
    ask_wall,
    is_better,
    propose_wall,
    still_asked,
    was_arranged,
)
from fishbowl_app.model.session import Session
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.openspace.wall.moves_list import no_place_text
from fishbowl_app.ui.planning import Planning

translate = QCoreApplication.translate

LONG_S, OFFER_S = 10.0, 1.0  # of arranging: *Look longer*, and the wall that moves more


class WallProposals(QObject):
    """Arranges, proposes, looks for better; a proposal goes when the session asks something else meanwhile.

    `proposal` is what is proposed; `offer` one that serves more wishes and moves more, where there is one.

    Signals:
        changed: another wall is proposed or offered, or none; or a search began or ended.
        proposed: somebody asked for a wall, and there is one to use or let go.
        progressed: the search goes on. arg: the share that is done, 0 to 1.
    """

    changed = Signal()
    proposed = Signal()
    progressed = Signal(float)

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.proposal: WallProposal | None = None
        self.offer: WallProposal | None = None
        self.looking = False  # longer, for a better one
        self._sought: WallQuestion | None = None  # what the other process works at
        self._proven: tuple[Problem, Limit] | None = None
        self._is_own = False  # the session changes by a deed of this object
        self._planning = Planning(self)
        self._planning.progressed.connect(self._on_progressed)
        self._planning.improved.connect(lambda share, made: self._take(made))
        self._planning.finished.connect(self._on_finished)
        self._planning.failed.connect(self._on_failed)
        bridge.changed.connect(self._on_changed)

    def warm(self) -> None:
        """See that the other process is there when it is wanted."""
        self._planning.warm()

    def shut(self) -> None:
        """Look for nothing any more; for closing."""
        self._planning.shut()

    # --- arranging ---------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Propose a wall: the best one, or once a wall was arranged, one in which few topics move."""
        self._ask(anew=not was_arranged(self._bridge.session.history))

    def arrange_anew(self) -> None:
        """Propose the best wall, however many topics move."""
        self._ask(anew=True)

    def look_longer(self) -> None:
        """Look for a better wall, and for the proven limit, in another process; what is drawn stays meanwhile."""
        if self.looking:
            self.stop()
            return
        anew = self.proposal.question.anew if self.proposal else True  # whoever looks longer wants the best
        question = self._bridge.tried(_asked, anew)[1]
        if question is not None:
            self.offer, self.looking = None, True
            self._start(question, LONG_S, EFFORT)
            self.changed.emit()

    def stop(self) -> None:
        """Look no longer; the best wall so far is proposed."""
        self._planning.cancel()

    def use(self) -> None:
        """Put what is proposed in use, as one step."""
        if self.proposal is not None and self._store(self.proposal):
            self._show(None)
            self._bridge.say(translate("OpenSpace", "The proposed wall is in use."), Tone.DONE)

    def let_go(self) -> None:
        """Let go what is proposed; the wall in use stays."""
        if self.proposal is not None or self.looking:
            self._show(None)
            self._bridge.say(translate("OpenSpace", "The proposed wall is let go. The wall in use stays."))

    def take_offer(self) -> None:
        """Propose the wall that was offered instead."""
        if self.offer is not None:
            self.proposal, self.offer = self.offer, None
            self.changed.emit()

    # --- inside ------------------------------------------------------------------------------------------

    def _ask(self, *, anew: bool) -> None:
        """Propose a wall at once. Where few topics move, look whether more moves would serve more wishes."""
        question = self._bridge.tried(_asked, anew)[1]
        if question is None:
            return
        problem = question.asked.problem
        job = ArrangeJob(problem, question.seed, anew, instant_iterations(problem))
        found = self._proposal(question, make_arrangement(job, lambda *_: None, lambda: False))
        if not found.moves:
            self._show(None)
            self._say_nothing_moves(found)
        else:
            self._show(found)
            self.proposed.emit()
        if not anew:
            self._start(self._bridge.tried(_asked, True)[1], OFFER_S, 0)

    def _say_nothing_moves(self, found: WallProposal) -> None:
        """Say that the wall is as good, or why the topics beside it find no place."""
        if found.misfits:
            count = translate("OpenSpace", "%n topic(s) find no place.", None, len(found.misfits))
            why = no_place_text(self._bridge.snapshot, found.misfits[0])
            self._bridge.say(f"{count} {why}", Tone.WARN)
        else:
            self._bridge.say(translate("OpenSpace", "Arranging would change nothing: no better wall was found."))

    def _start(self, question: WallQuestion, seconds: float, effort: int) -> None:
        self._sought = question
        problem = question.asked.problem
        self._planning.start(ArrangeJob(problem, question.seed, question.anew, iterations_for(seconds), effort))

    def _proposal(self, question: WallQuestion, made: Arranged) -> WallProposal:
        problem = question.asked.problem
        limit = min(made.limit, self.limit(problem), key=lambda known: known.weight)
        self._proven = _lasting(problem), limit
        return propose_wall(self._bridge.snapshot, question, made.arrangement, made.measures, limit)

    def limit(self, problem: Problem) -> Limit:
        """Return the limit that is known for a problem: proven, else the sum of wishes."""
        proven = self._proven
        if proven and proven[0] == _lasting(problem):
            return proven[1]
        return plain_limit(problem, Arrangement(problem.published))

    def _store(self, found: WallProposal) -> bool:
        self._is_own = True
        try:
            return self._bridge.tried(store_arrangement, found.cells)[0]
        finally:
            self._is_own = False

    def _show(self, proposal: WallProposal | None) -> None:
        self._planning.shut()
        self._sought, self.looking = None, False
        self.proposal, self.offer = proposal, None
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        """Let go what answers a question that the session does not ask any more."""
        question = self.proposal.question if self.proposal else self._sought
        if question is None or self._is_own or not changes.touches(*ASKED_OF):
            return
        if not still_asked(self._bridge.snapshot, question):
            told = self.proposal is not None or self.looking
            self._show(None)
            if told:
                words = translate("OpenSpace", "The session has changed, so the proposed wall is let go.")
                self._bridge.say(words, Tone.WARN)

    def _on_progressed(self, share: float) -> None:
        if self.looking:
            self.progressed.emit(share)

    def _take(self, made: Arranged) -> None:
        """Propose, or offer, what the other process found, if it is better than what is there."""
        question = self._sought
        if question is None:
            return
        if not self.looking:
            self._take_offer(self._proposal(question, made))
            return
        best = self.proposal.measures if self.proposal else question.before
        found = self._proposal(question, made)
        if is_better(question, made.measures, best) and found.moves:
            self.proposal = found
            self.changed.emit()
        elif self.proposal is not None and made.limit.weight < self.proposal.limit.weight:
            kept = self.proposal
            self.proposal = self._proposal(kept.question, Arranged(kept.arrangement, kept.measures, made.limit))
            self.changed.emit()

    def _take_offer(self, found: WallProposal) -> None:
        less = self.proposal.measures if self.proposal else found.question.before
        if is_better(found.question, found.measures, less) and found.measures.served > less.served:
            self.offer = found
            self.changed.emit()

    def _on_finished(self, made: Arranged | None) -> None:
        looked = self.looking
        if made is not None:
            self._take(made)
        self._sought, self.looking = None, False
        self.changed.emit()
        if looked and self.proposal is None:
            self._bridge.say(translate("OpenSpace", "No better wall was found. The wall in use stays."))
        elif looked:
            self.proposed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show(self.proposal)
        self._bridge.tell(error)


def _lasting(problem: Problem) -> Problem:
    """Return a problem without the wall in use where that does not bind: the limit is the same."""
    bound = {topic: cell for topic, cell in problem.published.items() if cell[0] in problem.frozen}
    return replace(problem, published=bound)


def _asked(session: Session, anew: bool) -> WallQuestion:
    return ask_wall(session.snapshot, anew=anew)
