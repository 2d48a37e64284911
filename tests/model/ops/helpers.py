"""Reads a session by names instead of ids, so that a test can be read."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Colour, Kind, Note, Participant
from fishbowl_app.model.ops.agenda import apply_template
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session

T0 = 1_780_000_000.0  # when the clock of the tests starts
PEOPLE = {
    "Anwen": "Tenants",
    "Bethan": "Tenants",
    "Caradog": "Tenants",
    "Dylan": "Officers",
    "Elin": "Officers",
    "Ffion": "Officers",
}
AGENDA = (
    (Kind.WELCOME, "Welcome", 600),
    (Kind.ROUND, "Round 1", 1200),
    (Kind.FEEDBACK, "Feedback 1", 300),
    (Kind.ROUND, "Round 2", 1200),
    (Kind.BREAK, "Tea", 600),
    (Kind.ROUND, "Round 3", 1200),
)


@dataclass(frozen=True)
class Person:
    """A person as an import hands them over."""

    name: str
    group_name: str = ""
    role: str = ""
    note: str = ""
    participant_id: str | None = None


@dataclass(frozen=True)
class Words:
    """A note as an import hands it over."""

    text: str
    role: str = ""
    group_name: str = ""
    activity_id: str | None = None
    chair: int | None = None
    participant_id: str | None = None
    at: float | None = None
    votes: int = 0
    language: str = ""
    theme_name: str = ""
    set_aside: bool = False
    slip: int | None = None
    colour: Colour | None = None
    source: str = ""
    number: int = 0
    stack_on: int | str | None = None


@dataclass(frozen=True)
class Step:
    """An activity of a template."""

    kind: Kind
    title: str
    length_s: int
    question: str = ""


def fill(session: Session) -> None:
    """Bring in the people and the agenda."""
    import_people(session, [Person(name, group, group[:-1]) for name, group in PEOPLE.items()])
    apply_template(session, [Step(*parts) for parts in AGENDA])


def person(session: Session, name: str) -> Participant:
    return next(item for item in session.snapshot.participants.values() if item.name == name)


def who(session: Session, name: str) -> str:
    return person(session, name).id


def item(session: Session, title: str) -> Activity:
    return next(activity for activity in session.snapshot.agenda if activity.title == title)


def a_note(session: Session, text: str) -> Note:
    return next(note for note in session.snapshot.notes.values() if note.text == text)


def circle(session: Session) -> dict[int, str]:
    """Return who sits where now, by name."""
    people, seated = session.snapshot.participants, session.snapshot.circle
    return {chair: people[seated[chair].participant_id].name for chair in sorted(seated)}


def turns(session: Session, title: str) -> list[tuple[int, str, bool]]:
    """Return the turns of a round as chair, name and whether they have ended."""
    people = session.snapshot.participants
    of_round = session.snapshot.turns_of_round(item(session, title).id)
    return sorted((turn.chair, people[turn.participant_id].name, turn.left_at is not None) for turn in of_round)


def seats(session: Session, title: str) -> dict[int, str]:
    """Return who is planned for a round, by name."""
    people, planned = session.snapshot.participants, session.snapshot.seats_of_round(item(session, title).id)
    return {seat.chair: people[seat.participant_id].name for seat in planned}


def ops(session: Session) -> list[Op]:
    """Return what was done so far, without the making of the session."""
    return [step.op for step in session.history][1:]
