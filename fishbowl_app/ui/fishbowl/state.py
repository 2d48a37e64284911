"""What the circle and its lists show, taken from a snapshot: plain rows, compared to find out what changed."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Group, State, Turn
from fishbowl_app.model.rules.queue import Place, ordered
from fishbowl_app.model.rules.seating import ChairState, chairs, outer_circle
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.labels import labels_of, short_names


@dataclass(frozen=True, slots=True)
class ChairRow:
    """One chair of the circle. `minutes` of the present turn are None while the round does not run."""

    number: int
    participant_id: str | None
    name: str
    short: str
    group: Group | None
    minutes: int | None
    speaking: bool
    rotating: bool
    planned: str  # who is planned for it while it is empty, or ""

    @property
    def is_free(self) -> bool:
        """Whether nobody sits there."""
        return self.participant_id is None


@dataclass(frozen=True, slots=True)
class SeatRow:
    """Somebody in the outer circle; `waiting` is their number on the waiting list, 0 for not on it."""

    participant_id: str
    name: str
    short: str
    group: Group | None
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One place of the waiting list."""

    place: Place
    name: str
    group: Group | None
    minutes: int

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.place.entry.id


@dataclass(frozen=True, slots=True)
class CircleState:
    """All that the room shows of the circle at one moment."""

    chairs: tuple[ChairRow, ...]
    seats: tuple[SeatRow, ...]
    waiting: tuple[WaitingRow, ...]


def circle_state_of(snapshot: Snapshot, now: float) -> CircleState:
    """Return what there is to show; `now` is the UTC instant of the look."""
    labels = labels_of(snapshot)
    short = short_names(labels)
    places = ordered(snapshot, now)
    numbers = {place.participant.id: place.number for place in places}
    return CircleState(
        chairs=tuple(_chair(snapshot, chair, labels, short, now) for chair in chairs(snapshot)),
        seats=tuple(
            SeatRow(p.id, labels[p.id], short[p.id], snapshot.group_of(p), numbers.get(p.id, 0))
            for p in outer_circle(snapshot)
        ),
        waiting=tuple(
            WaitingRow(
                place,
                labels[place.participant.id],
                snapshot.group_of(place.participant),
                int(place.waited_s // 60),
            )
            for place in places
        ),
    )


def turn_seconds(current: Activity | None, turn: Turn, now: float) -> float | None:
    """Return how long a turn has lasted in a round that runs, None in one that does not."""
    if current is None or current.state is not State.RUNNING:
        return None
    return max(0.0, now - max(turn.sat_at, current.started_at or turn.sat_at))


def _chair(
    snapshot: Snapshot, chair: ChairState, labels: dict[str, str], short: dict[str, str], now: float
) -> ChairRow:
    person, current = chair.participant, snapshot.current_round
    seconds = turn_seconds(current, chair.turn, now) if chair.turn else None
    speaking = snapshot.speaking
    return ChairRow(
        number=chair.number,
        participant_id=person.id if person else None,
        name=labels[person.id] if person else "",
        short=short[person.id] if person else "",
        group=snapshot.group_of(person) if person else None,
        minutes=None if seconds is None else int(seconds // 60),
        speaking=chair.turn is not None and speaking is not None and speaking.turn_id == chair.turn.id,
        rotating=chair.is_rotating,
        planned="" if person else _planned(snapshot, current, chair.number, labels),
    )


def _planned(snapshot: Snapshot, current: Activity | None, chair: int, labels: dict[str, str]) -> str:
    """Return who is planned for an empty chair and does not sit elsewhere in the circle."""
    if current is None:
        return ""
    sit = {turn.participant_id for turn in snapshot.circle.values()}
    seats = snapshot.seats_of_round(current.id)
    who = next((seat.participant_id for seat in seats if seat.chair == chair), None)
    return labels[who] if who is not None and who not in sit else ""
