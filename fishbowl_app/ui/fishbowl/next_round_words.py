"""The round to be seated next: which it is, and who comes, stays and goes."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Group, State
from fishbowl_app.model.rules.seating import Moves, at_tables, who_moves
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.labels import labels_of, short_names


@dataclass(frozen=True, slots=True)
class NextSeat:
    """A planned seat of the next round; `stays`: sits in the round before it too."""

    chair: int
    name: str
    group: Group | None
    stays: bool


def next_seats(snapshot: Snapshot, coming: Activity | None) -> tuple[NextSeat, ...]:
    """Return who is planned for a round, by chair; () for no round."""
    if coming is None:
        return ()
    labels, stay = labels_of(snapshot), {person.id for person in _moves(snapshot, coming).stay}
    people = [
        (seat.chair, snapshot.participants[seat.participant_id]) for seat in snapshot.seats_of_round(coming.id)
    ]
    return tuple(
        NextSeat(chair, labels[person.id], snapshot.group_of(person), person.id in stay)
        for chair, person in people
    )


def goes_text(snapshot: Snapshot, coming: Activity | None) -> str:
    """Return who goes back to the outer circle for a round; "" where nobody does."""
    if coming is None:
        return ""
    labels = short_names(labels_of(snapshot))
    names = [labels[person.id] for person in _moves(snapshot, coming).go]
    return translate("Fishbowl", "Go to the outer circle: {0}.").format(", ".join(names)) if names else ""


def _moves(snapshot: Snapshot, coming: Activity) -> Moves:
    number = snapshot.round_number(coming.id)
    before = snapshot.rounds[number - 2].id if number > 1 else None
    return who_moves(snapshot, before, coming.id)


def next_planned(snapshot: Snapshot) -> Activity | None:
    """Return the round to be seated next: the one being prepared, or the one after that which runs."""
    current = snapshot.current_round
    if current is None or current.state is State.PLANNED:
        return current
    after = snapshot.rounds[snapshot.round_number(current.id) :]
    return next((item for item in after if item.state is State.PLANNED), None)


def can_seat(snapshot: Snapshot) -> bool:
    """Tell whether the current round has a plan that the circle does not follow yet, and could now.

    Who left or comes later is not seated, so does not keep the plan open.
    """
    current = snapshot.current_round
    if current is None or at_tables(snapshot):
        return False
    here = {person.id for person in snapshot.here}
    seats = snapshot.seats_of_round(current.id)
    planned = {seat.chair: seat.participant_id for seat in seats if seat.participant_id in here}
    sits = {chair: turn.participant_id for chair, turn in snapshot.circle.items()}
    return bool(planned) and planned != sits
