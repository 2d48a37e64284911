"""The plan of the rotation that is proposed, if one is, and the search for a better one.

What is stored is the plan in use. A proposal is seen by the moderator alone until it is used, which is one step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from fishbowl_app.jobs import Made, PlanJob
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.ops.details import MOST_SEED
from fishbowl_app.model.ops.rotation import pin_seat, store_rotation
from fishbowl_app.model.ops.seat_rules import allow, forbid
from fishbowl_app.model.rules.misfits import ASKED_FOR
from fishbowl_app.model.rules.planned import ASKED_OF, rounds_to_come
from fishbowl_app.model.rules.proposal import Proposal, Question, ask, propose, still_asked
from fishbowl_app.model.rules.rotation import (
    RotationKind,
    at_limit,
    instant_iterations,
    iterations_for,
    plan,
    rank,
)
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.planning import Planning

translate = QCoreApplication.translate

LONG_S = 20.0  # how long *Look longer* looks
DRAW_MS = 250  # between two plans that are drawn while a better one is looked for


class Proposals(QObject):
    """Plans, proposes, looks for better plans; a proposal goes when the session asks something else meanwhile.

    Signals:
        changed: another plan is proposed, or none; or the search for a better one began or ended.
        proposed: somebody asked for a plan, and there is one to use or let go.
        progressed: the search goes on. arg: the share that is done, 0 to 1.
    """

    changed = Signal()
    proposed = Signal()
    progressed = Signal(float)

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.kind = next_kind(bridge.snapshot)
        self.proposal: Proposal | None = None
        self._sought: Question | None = None  # what a better plan is looked for
        self._first: Proposal | None = None  # what was proposed before that
        self._better: Made | None = None  # found since the table was drawn last
        self._drawing = QTimer(self, interval=DRAW_MS, singleShot=True)
        self._drawing.timeout.connect(self._draw_better)
        self._is_own = False  # the session changes by a deed of this object
        self._planning = Planning(self)
        self._planning.progressed.connect(self.progressed)
        self._planning.improved.connect(self._on_improved)
        self._planning.finished.connect(self._on_finished)
        self._planning.failed.connect(self._on_failed)
        bridge.changed.connect(self._on_changed)

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self._bridge.snapshot

    @property
    def looking(self) -> bool:
        """Whether a better plan is looked for."""
        return self._sought is not None

    def is_planned(self) -> bool:
        """Tell whether a round to come has a plan in use."""
        snapshot = self._bridge.snapshot
        return any(snapshot.seats_of_round(item.id) for item in rounds_to_come(snapshot, self.kind))

    def look_at(self, kind: RotationKind) -> None:
        """Plan the inner circle, or the tables, from now on."""
        if kind is not self.kind:
            self.kind = kind
            self._show(None)

    def warm(self) -> None:
        """See that the other process is there when it is wanted."""
        self._planning.warm()

    def shut(self) -> None:
        """Look for nothing any more; for closing."""
        self._planning.shut()
        self._drawing.stop()

    # --- planning ----------------------------------------------------------------------------------------

    def plan(self) -> None:
        """Plan: at once where nothing is planned yet; else propose a plan that changes as little as can be."""
        found = self._answer(self._seed, fresh=False)
        if found is None:
            self._show(None)
        elif self.is_planned():
            self._propose(found)
        else:
            self._store(found, translate("Rotation", "The rotation is planned."))

    def another(self) -> None:
        """Propose another plan, from the beginning; each time another one."""
        found = self._answer((self._seed + 1) % MOST_SEED, fresh=True)
        if found is not None:
            self._propose(found)

    def look_longer(self) -> None:
        """Look for a better plan of the kind that is proposed, else from the beginning, in another process.

        What is drawn stays until a better one is found; where none can be, nothing is looked for.
        """
        fresh = self.proposal.question.fresh if self.proposal else True
        done, question = self._bridge.tried(_asked, self.kind, self._seed, fresh=fresh)
        if not done or self.looking:
            return
        best = self.proposal.measures if self.proposal else question.before
        if best is not None and at_limit(question.problem, best):
            self._bridge.say(translate("Rotation", "Nothing can be better: every figure is at its limit."))
            return
        self._sought, self._first = question, self.proposal
        self._planning.start(PlanJob(question.problem, question.seed, iterations_for(LONG_S)))
        self.changed.emit()

    def stop(self) -> None:
        """Look no longer; the best plan so far is proposed."""
        self._planning.cancel()

    def use(self) -> None:
        """Put what is proposed in use, as one step."""
        if self.proposal is not None:
            self._store(self.proposal, translate("Rotation", "The proposed plan is in use."))

    def let_go(self) -> None:
        """Let go what is proposed; the plan in use stays."""
        if self.proposal is not None or self.looking:
            self._show(None)
            self._bridge.say(translate("Rotation", "The proposed plan is let go. The plan in use stays."))

    # --- what is asked of a plan -------------------------------------------------------------------------

    def pin(self, seat_id: str, pinned: bool) -> None:
        """Pin a seat of the plan in use, or let it go; what is proposed is planned again with it."""
        self._ask_otherwise(pin_seat, seat_id, pinned)

    def forbid(self, participant_id: str, round_id: str) -> None:
        """Keep somebody out of a round. Where they are planned for it, a plan without them is proposed."""
        seats = self._bridge.snapshot.seats_of_round(round_id)
        planned = any(seat.participant_id == participant_id for seat in seats)
        self._ask_otherwise(forbid, participant_id, round_id, propose=planned)

    def allow(self, participant_id: str, round_id: str) -> None:
        """Let somebody sit in a round again; what is proposed is planned again."""
        self._ask_otherwise(allow, participant_id, round_id)

    # --- inside ------------------------------------------------------------------------------------------

    @property
    def _seed(self) -> int:
        return self.proposal.question.seed if self.proposal else self._bridge.snapshot.fishbowl.plan_seed

    def _answer(self, seed: int, *, fresh: bool) -> Proposal | None:
        return self._bridge.tried(_planned, self.kind, seed, fresh=fresh)[1]

    def _ask_otherwise(self, op: Callable[..., object], *args: object, propose: bool = False) -> None:
        """Change what is asked of a plan, and plan again what is proposed; the keys stay where they are.

        What is looked for is not asked any more, so the search ends.
        """
        looked = self.looking
        with self._own_deed():
            done, _ = self._bridge.tried(op, *args)
        if not done:
            return
        if self.proposal is not None or propose:
            self._propose_again()
        elif looked:
            self._show(None)
        if looked:
            words = translate("Rotation", "What is asked of the plan has changed, so the search has ended.")
            self._bridge.say(words)

    def _propose_again(self) -> None:
        """Propose what answers the session as it is now, as the plan did that is proposed."""
        found = self._answer(self._seed, fresh=self.proposal is not None and self.proposal.question.fresh)
        if found is None:
            self._show(None)
        else:
            self._propose(found, asked_for=False)

    def _propose(self, found: Proposal, *, asked_for: bool = True) -> None:
        if found.changes:
            self._show(found)
            if asked_for:
                self.proposed.emit()
        else:
            self._show(None)
            kept = not any(breach.rule in ASKED_FOR for breach in found.measures.breaches)
            fits = translate("Rotation", "Planning again changes nothing: the plan fits.")
            barred = translate("Rotation", "Planning again changes nothing: not all rules can be kept.")
            self._bridge.say(fits if kept else barred)

    def _store(self, found: Proposal, words: str) -> None:
        with self._own_deed():
            done, _ = self._bridge.tried(store_rotation, found.seats, found.question.seed)
        if done:
            self._show(None)
            self._bridge.say(words, Tone.DONE)

    def _show(self, proposal: Proposal | None) -> None:
        self._planning.shut()
        self._drawing.stop()
        self._sought = self._first = self._better = None
        self.proposal = proposal
        self.changed.emit()

    @contextmanager
    def _own_deed(self) -> Iterator[None]:
        self._is_own = True
        try:
            yield
        finally:
            self._is_own = False

    def _on_changed(self, changes: Changes) -> None:
        """Let go what answers a question that the session does not ask any more."""
        question = self.proposal.question if self.proposal else self._sought
        if question is None or self._is_own or not changes.touches(*ASKED_OF):
            return
        if not still_asked(self._bridge.snapshot, question):
            self._show(None)
            words = translate("Rotation", "The session has changed, so the proposed plan is let go.")
            self._bridge.say(words, Tone.WARN)

    # --- looking longer ----------------------------------------------------------------------------------

    def _on_improved(self, share: float, made: Made) -> None:
        self._better = made
        if not self._drawing.isActive():
            self._draw_better()
            self._drawing.start()

    def _draw_better(self) -> None:
        """Draw the best plan so far, no oftener than somebody can look; what nothing can better is the last."""
        if self._take_better():
            self.changed.emit()
            if at_limit(self._sought.problem, self.proposal.measures):
                self._planning.cancel()

    def _take_better(self) -> bool:
        """Propose what was found last if it is better than what is proposed, or in use. Tell whether it is."""
        if self._sought is None or self._better is None:
            return False
        made, self._better = self._better, None
        best, problem = self.proposal.measures if self.proposal else self._sought.before, self._sought.problem
        if best is not None and rank(problem, made.measures) >= rank(problem, best):
            return False
        self.proposal = propose(self._bridge.snapshot, self._sought, made.plan, made.measures)
        return True

    def _on_finished(self, made: Made | None) -> None:
        if self._sought is None:
            return
        if made is not None:
            self._better = made
            self._take_better()
        proposal, first = self.proposal, self._first
        if proposal is None:
            self._show(None)
        else:
            self._propose(proposal)
        if proposal is first:
            self._bridge.say(translate("Rotation", "No better plan was found."))

    def _on_failed(self, error: Exception) -> None:
        self._show(self.proposal)
        self._bridge.tell(error)


def next_kind(snapshot: Snapshot) -> RotationKind:
    """Return what is planned first: the inner circle or tables, by the round that runs or comes next."""
    rounds = [item for item in snapshot.agenda if item.kind in (Kind.ROUND, Kind.TABLES)]
    coming = [item for item in rounds if item.state in (State.RUNNING, State.PLANNED)]
    first = next(iter(coming or rounds), None)
    return RotationKind.TABLES if first is not None and first.kind is Kind.TABLES else RotationKind.CIRCLE


def _asked(session: Session, kind: RotationKind, seed: int, *, fresh: bool) -> Question:
    return ask(session.snapshot, kind, seed, fresh=fresh)


def _planned(session: Session, kind: RotationKind, seed: int, *, fresh: bool) -> Proposal:
    """Return a plan that answers what the session asks now."""
    question = ask(session.snapshot, kind, seed, fresh=fresh)
    made = plan(question.problem, seed=seed, iterations=instant_iterations(question.problem))
    return propose(session.snapshot, question, made)
