"""What the tables of the rotation draw: the plan in use, or the one that is proposed instead. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from fishbowl_app.model.entities import Activity, Participant, PlannedSeat, SeatRuleKind, State
from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules.planned import Asked, Seat, plan_in_use, rotation_problem, rounds_of, standing
from fishbowl_app.model.rules.proposal import Change, Proposal
from fishbowl_app.model.rules.rotation import Measures, Plan, RotationKind, measure
from fishbowl_app.model.snapshot import Snapshot

Place = tuple[str, Seat]  # a cell: round id and seat


@dataclass(frozen=True, slots=True)
class Chosen:
    """The cell that is chosen in a table; "" where there is no round, or nobody."""

    round_id: str = ""
    participant_id: str = ""


class Sheet:
    """All that is drawn at one moment. Equal snapshots and proposals make equal sheets."""

    def __init__(self, snapshot: Snapshot, kind: RotationKind, proposal: Proposal | None = None) -> None:
        self.snapshot, self.kind, self.proposal = snapshot, kind, proposal
        self.rounds: tuple[Activity, ...] = tuple(rounds_of(snapshot, kind))

    @property
    def is_circle(self) -> bool:
        """Whether it is about the inner circle and not about tables."""
        return self.kind is RotationKind.CIRCLE

    def is_open(self, round_id: str) -> bool:
        """Tell whether a round has not begun, so that its seats can be changed."""
        held = self.snapshot.activities.get(round_id)
        return held is not None and held.state is State.PLANNED

    @cached_property
    def stored(self) -> dict[Place, PlannedSeat]:
        """The seats of the plan in use."""
        return {
            (held.id, (seat.table, seat.chair)): seat
            for held in self.rounds
            for seat in self.snapshot.seats_of_round(held.id)
        }

    @cached_property
    def planned(self) -> dict[Place, str]:
        """Who is drawn on which seat: the proposal for the rounds to come, else the plan in use."""
        proposed: Mapping[str, Mapping[Seat, str]] = self.proposal.seats if self.proposal else {}
        kept = {place: seat.participant_id for place, seat in self.stored.items() if place[0] not in proposed}
        new = {(round_id, seat): who for round_id, seats in proposed.items() for seat, who in seats.items()}
        return kept | new

    @cached_property
    def changes(self) -> dict[Place, Change]:
        """The cells that a proposal changes."""
        return (
            {(change.round_id, change.seat): change for change in self.proposal.changes} if self.proposal else {}
        )

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """The rows of the table by seat: the chairs, or the seats of each table."""
        if self.is_circle:
            return tuple((0, chair) for chair in range(1, self.snapshot.fishbowl.chairs + 1))
        tables = self.snapshot.fishbowl.tables
        fair = -(-len(self.snapshot.here) // tables)
        longest = dict.fromkeys(range(1, tables + 1), fair)
        for _, (table, chair) in self.planned:
            longest[table] = max(longest.get(table, 0), chair)
        return tuple((table, chair) for table in sorted(longest) for chair in range(1, longest[table] + 1))

    @cached_property
    def forbidden(self) -> frozenset[tuple[str, str]]:
        """Participant and round by id, for those who are not to sit in a round."""
        rules = (rule for rule in self.snapshot.rule_list if rule.kind is SeatRuleKind.NOT)
        every = tuple(held.id for held in self.rounds)
        return frozenset(
            (who, round_id) for rule in rules for who in rule.who for round_id in rule.round_ids or every
        )

    @cached_property
    def asked(self) -> Asked | None:
        """What the session asks of a plan now; None where there is nothing to plan."""
        if self.proposal is not None:
            return self.proposal.question.asked
        try:
            return rotation_problem(self.snapshot, self.kind)
        except RotationImpossible:
            return None

    @cached_property
    def plan(self) -> Plan | None:
        """The plan that is drawn, past rounds included; None where nothing is planned."""
        if self.proposal is not None:
            return self.proposal.plan
        return plan_in_use(self.asked) if self.asked else None

    @cached_property
    def measures(self) -> Measures | None:
        """How good the plan in use is; None where nothing is planned."""
        if self.proposal is not None:
            return self.proposal.question.before
        used = plan_in_use(self.asked) if self.asked else None
        return measure(self.asked.problem, used) if self.asked and used else None

    @cached_property
    def left_free(self) -> frozenset[Place]:
        """The seats of the circle that a plan leaves free because so many chairs are to stay so."""
        fishbowl, found = self.snapshot.fishbowl, []
        for held in self.rounds if self.is_circle else ():
            empty = [seat for seat in reversed(self.seats) if (held.id, seat) not in self.planned]
            if held.state is State.PLANNED and len(empty) < len(self.seats):
                found += [(held.id, seat) for seat in empty[: fishbowl.free_chairs]]
        return frozenset(found)

    @cached_property
    def sat(self) -> dict[Place, tuple[str, ...]]:
        """Who has sat on each chair in the rounds that began, in the order they came."""
        found: dict[Place, dict[str, None]] = {}
        for held in self.rounds if self.is_circle else ():
            for turn in self.snapshot.turns_of_round(held.id):
                found.setdefault((held.id, (0, turn.chair)), {})[turn.participant_id] = None
        return {place: tuple(people) for place, people in found.items()}

    @cached_property
    def seat_of(self) -> dict[tuple[str, str], Seat]:
        """The seat by participant and round: where they sat in a round that began, else where they are drawn."""
        held_now = {place[0] for place in self.sat}
        drawn = {
            (who, round_id): seat for (round_id, seat), who in self.planned.items() if round_id not in held_now
        }
        sat = {(who, round_id): seat for (round_id, seat), people in self.sat.items() for who in people}
        return drawn | sat

    # --- people ------------------------------------------------------------------------------------------

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """Who is here or sits in one of the rounds, by name."""
        seated = {who for who, _ in self.seat_of}
        here = {person.id for person in self.snapshot.here}
        return tuple(person for person in self.snapshot.people if person.id in here or person.id in seated)

    @cached_property
    def moves(self) -> dict[tuple[str, str], Seat | None]:
        """Whom a proposal moves, by participant and round: the seat in the plan in use, None for no seat."""
        found: dict[tuple[str, str], Seat | None] = {}
        for change in self.changes.values():
            for who in filter(None, (change.was, change.comes)):
                found[who, change.round_id] = None
        used = {(seat.participant_id, place[0]): place[1] for place, seat in self.stored.items()}
        return {key: used.get(key) for key in found}

    @cached_property
    def figures(self) -> Measures:
        """What the rounds that were held and those that are drawn reach."""
        return self.proposal.measures if self.proposal else self.measures or standing(self.snapshot, self.kind)
