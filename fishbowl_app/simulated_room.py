"""The people of the sample session, as they would act by themselves: they take chairs, speak, and say things.

They act by the same ops as the window, one act at a time, and look at the session as it is just then. So
somebody may seat and undo what they like in between. Chance decides who acts, by a seed: the same seed and the
same session give the same day.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity, Format, Kind, Presence, State, Turn
from fishbowl_app.model.ops.feedback import add_feedback, use_as_question
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import leave, sit_down, stop_speaking, toggle_speaking
from fishbowl_app.model.rules.queue import ordered
from fishbowl_app.model.rules.seating import ENOUGH_TO_TALK, all_taken, free_chairs, in_longest, outer_circle
from fishbowl_app.model.rules.timebox import remaining
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.paths import resource_path

BEFORE_ROUND_S = 90.0  # so long before a round people begin to sit down for it
LEAST_TURN_S = 120.0  # nobody gets up sooner
MOST_WAITING = 3
Deed = Callable[[], object]


@dataclass(frozen=True)
class Said:
    """What is said in and after one round of the sample."""

    notes: tuple[str, ...]
    feedback: tuple[tuple[str, int | None], ...]  # each with how many hands were counted for it
    question: int | None  # which of the feedback is asked in the next round


class SimulatedRoom:
    """Everybody in the room but the moderator."""

    def __init__(self, seed: int) -> None:
        self._draw = Random(seed)
        self._said = read_said()
        self._done: set[tuple[str, int, int]] = set()  # what was said once is not said again, also when deleted

    def act(self, session: Session) -> None:
        """Do one thing that somebody would do now, or nothing."""
        look = _Look(session)
        if look.speaks_amiss:
            stop_speaking(session)
            return
        offers = [offer for offer in self._offers(look) if offer[1] is not None]
        if offers:
            _, deed = self._draw.choices(offers, [weight for weight, _ in offers])[0]
            if deed is not None:
                deed()

    def _offers(self, look: _Look) -> Iterable[tuple[int, Deed | None]]:
        """Return what could be done now, each with how often it is."""
        yield 4, self._arrive(look)
        if look.kind is Kind.ROUND:
            full = all_taken(look.now)
            yield (8 if look.wants_people else 2), self._sit(look)
            yield (5 if full else 1), self._get_up(look)
            yield 5, self._speak(look)
            yield 3, self._ask_for_chair(look)
            yield 4, self._note(look)
        elif look.round_is_near:
            yield 8, self._sit(look) if look.wants_people else None
        elif look.kind in (Kind.FEEDBACK, Kind.BREAK):
            yield 6, self._go_back(look)
        if look.kind is Kind.FEEDBACK:
            yield 4, self._feedback(look)
        if look.kind is Kind.TABLES:
            yield 4, self._note(look)

    # --- the circle --------------------------------------------------------------------------------------

    def _sit(self, look: _Look) -> Deed | None:
        """Whoever is next on the waiting list takes a free chair, else anybody who listens."""
        if not free_chairs(look.now) or not look.may_come:
            return None
        places = ordered(look.now, look.at.utc)
        listening = outer_circle(look.now)
        if places:
            return lambda: sit_down(look.session, places[0].participant.id)
        if not listening:
            return None
        who = self._draw.choice(listening).id
        return lambda: sit_down(look.session, who)

    def _get_up(self, look: _Look) -> Deed | None:
        """Whoever has been in longest makes room; mostly once all chairs are taken."""
        turn = in_longest(look.now, look.at.utc) or self._one_of(look.may_go)
        if turn is None or turn not in look.may_go or len(look.circle) <= ENOUGH_TO_TALK:
            return None
        return lambda: leave(look.session, turn.chair)

    def _go_back(self, look: _Look) -> Deed | None:
        turn = self._one_of(look.circle)
        return None if turn is None else lambda: leave(look.session, turn.chair)

    def _speak(self, look: _Look) -> Deed | None:
        """Somebody else in the circle begins to speak."""
        speaking = look.now.speaking
        turn = self._one_of([turn for turn in look.circle if speaking is None or turn.id != speaking.turn_id])
        if turn is None or len(look.circle) < ENOUGH_TO_TALK:
            return None
        return lambda: toggle_speaking(look.session, turn.chair)

    def _ask_for_chair(self, look: _Look) -> Deed | None:
        waits = {entry.participant_id for entry in look.now.waiting.values()}
        listening = [person for person in outer_circle(look.now) if person.id not in waits]
        if not listening or free_chairs(look.now) or len(waits) >= MOST_WAITING or not look.may_come:
            return None
        who = self._draw.choice(listening).id
        return lambda: join_queue(look.session, who)

    def _one_of(self, turns: list[Turn]) -> Turn | None:
        return self._draw.choice(turns) if turns else None

    # --- words -------------------------------------------------------------------------------------------

    def _arrive(self, look: _Look) -> Deed | None:
        late = [person.id for person in look.now.people if person.presence is Presence.LATE]
        return (lambda: mark_presence(look.session, late[:1], Presence.PRESENT)) if late else None

    def _note(self, look: _Look) -> Deed | None:
        """What the note-taker writes: what was said in this round of the sample, once."""
        number = look.round_number
        notes = self._of(number).notes
        place = self._next("note", number, len(notes))
        if place is None:
            return None
        return self._once("note", number, place, lambda: add_note(look.session, notes[place]))

    def _feedback(self, look: _Look) -> Deed | None:
        """The next line of feedback on the round that was held last; then the one that becomes a question."""
        held = look.held
        if held is None:
            return None
        number = look.now.round_number(held.id)
        lines = self._of(number).feedback
        place = self._next("feedback", number, len(lines))
        if place is None:
            return self._question(look, held.id, number)
        line, count = lines[place]
        hands = None if count is None else min(count, len(look.now.here))
        return self._once("feedback", number, place, lambda: add_feedback(look.session, held.id, line, hands))

    def _question(self, look: _Look, held_id: str, number: int) -> Deed | None:
        place = self._of(number).question
        coming = look.now.rounds[number : number + 1]
        if place is None or ("question", number, place) in self._done:
            return None
        words = self._of(number).feedback[place][0]
        line = next((line for line in look.now.feedback_of(held_id) if line.text == words), None)
        if line is None or not coming or coming[0].state is not State.PLANNED:
            return None
        return self._once("question", number, place, lambda: use_as_question(look.session, line.id))

    def _next(self, what: str, number: int, count: int) -> int | None:
        """Return the place of the first of so many things that was not said yet."""
        return next((place for place in range(count) if (what, number, place) not in self._done), None)

    def _once(self, what: str, number: int, place: int, deed: Deed) -> Deed:
        def done() -> None:
            deed()
            self._done.add((what, number, place))

        return done

    def _of(self, number: int) -> Said:
        return self._said[number - 1] if 0 < number <= len(self._said) else Said((), (), None)


class _Look:
    """The session at one moment, and what follows from it for the people in it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.now: Snapshot = session.snapshot
        self.at: Reading = session.clock.now()
        live = self.now.live
        self.kind = live.kind if live is not None else None
        self.left_s = remaining(self.now.timebox_of(live.id), self.at) if live is not None else 0.0
        self.circle = sorted(self.now.circle.values(), key=lambda turn: turn.chair)

    @property
    def speaks_amiss(self) -> bool:
        """Whether somebody is marked as speaking beside another, or on no chair, as undo may leave them."""
        running = [speech for speech in self.now.speeches.values() if speech.ended_at is None]
        return len(running) > 1 or any(self.now.turns[each.turn_id].left_at is not None for each in running)

    @property
    def may_come(self) -> bool:
        """Whether people come into the circle by themselves: in a closed one only for want of a plan."""
        return self.now.fishbowl.format is not Format.CLOSED or len(self.circle) < ENOUGH_TO_TALK

    @property
    def may_go(self) -> list[Turn]:
        """Who may get up by themselves: in a panel the visitor, in a closed circle nobody."""
        fishbowl = self.now.fishbowl
        if fishbowl.format is Format.CLOSED:
            return []
        visitors = [turn for turn in self.circle if turn.chair == fishbowl.chairs]
        going = visitors if fishbowl.format is Format.PANEL else self.circle
        return [turn for turn in going if self.at.utc - turn.sat_at >= LEAST_TURN_S]

    @property
    def wants_people(self) -> bool:
        """Whether more than the one free chair that there should be is free."""
        return len(free_chairs(self.now)) > 1

    @property
    def round_is_near(self) -> bool:
        """Whether people sit down for the round that comes next."""
        coming = self.now.next_activity
        soon = self.left_s < BEFORE_ROUND_S
        return self.kind is not Kind.TABLES and soon and coming is not None and coming.kind is Kind.ROUND

    @property
    def round_number(self) -> int:
        """The number of the round that runs, 0 where none does."""
        return self.now.round_number(self.now.live.id) if self.now.live is not None else 0

    @property
    def held(self) -> Activity | None:
        """The round that was held last, if one was."""
        held = [item for item in self.now.rounds if item.state is State.DONE]
        return held[-1] if held else None


def read_said() -> tuple[Said, ...]:
    """Return what is said in each round of the sample session, the first round first."""
    script = json.loads(resource_path("sample", "sample.json").read_text("utf-8"))
    kinds = [item["kind"] for item in script["activities"]]
    found: list[Said] = []
    for part in script["played"]:
        notes = tuple(words for _, deed, words in part["events"] if deed == "note")
        if kinds[part["activity"]] == Kind.ROUND:
            found.append(Said(notes, (), None))
        elif part.get("feedback"):
            lines = tuple((line, count) for line, count in part["feedback"])
            found[-1] = Said(found[-1].notes + notes, lines, part.get("question_from"))
    return tuple(found)
