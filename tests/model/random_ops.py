"""What a random person does: every op there is with arguments that mostly make sense, and raw rows besides.

Each entry takes a session and a random.Random. It may raise RuleBroken; raw ones may raise IntegrityError.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.entities import (
    ENTITIES,
    GOALS,
    LANGUAGES,
    Activity,
    Board,
    Colour,
    Details,
    Entity,
    Fishbowl,
    Format,
    Kind,
    NameStyle,
    OpenSpace,
    Presence,
    QueueOrder,
    SeatRuleKind,
    State,
    VisitorRule,
)
from fishbowl_app.model.ops import (
    agenda,
    details,
    feedback,
    forms,
    groups,
    notes,
    people,
    queue,
    rotation,
    seat_rules,
    seating,
    spaces,
    time,
    topics,
)
from fishbowl_app.model.rules.rotation import RotationKind
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.rows import table_of
from tests.model.random_asking import ASKING, FAILURE
from tests.model.random_board import BOARD
from tests.model.random_breakouts import BREAKOUTS
from tests.model.random_codes import CODES
from tests.model.random_parts import Act, Random, chair, maybe, one, some, words
from tests.model.random_wall import WALL
from tests.model.random_writing import WRITING


@dataclass(frozen=True)
class Person:
    """A person as an import hands them over."""

    name: str
    group_name: str
    role: str
    note: str
    participant_id: str | None


@dataclass(frozen=True)
class ImportedNote:
    """A note as an import hands it over."""

    text: str
    role: str
    group_name: str
    activity_id: str | None
    chair: int | None
    participant_id: str | None
    at: float | None
    votes: int
    language: str
    theme_name: str
    set_aside: bool
    slip: int | None
    colour: Colour | None
    source: str
    number: int
    stack_on: int | str | None


@dataclass(frozen=True)
class Template:
    """An activity of a template."""

    kind: Kind
    title: str
    question: str
    length_s: int


# --- picking ----------------------------------------------------------------------------------------------


def a_round(rng: Random, session: Session) -> str:
    return one(rng, {item.id: item for item in session.snapshot.rounds})


def a_seated_round(rng: Random, session: Session) -> str:
    """Return a round of the fishbowl or a table round."""
    return one(rng, {item.id: item for item in (*session.snapshot.rounds, *session.snapshot.table_rounds)})


def an_activity(rng: Random, session: Session) -> str:
    return one(rng, session.snapshot.activities)


def fill(session: Session) -> None:
    """Begin as a person does: with people in two groups and an agenda."""
    groups_of = ("Tenants", "Officers")
    people.import_people(session, [Person(f"Person {n}", groups_of[n % 2], "", "", None) for n in range(9)])
    kinds = (Kind.WELCOME, Kind.SLOT, Kind.ROUND, Kind.FEEDBACK, Kind.ROUND, Kind.TABLES, Kind.SLOT, Kind.ROUND)
    agenda.apply_template(session, [Template(kind, kind.value, "", 600) for kind in kinds])
    for name in ("Hall", "Kitchen", "Shed"):
        spaces.add_space(session, name)
    for number in range(4):
        topics.add_topic(session, f"Topic {number}")
    notes.add_notes(session, [f"Note {number}" for number in range(8)])
    forms.add_ready_form(session, FAILURE)


# --- ops --------------------------------------------------------------------------------------------------


def _import_people(s: Session, r: Random) -> object:
    some_people = [
        Person(words(r), r.choice(["", "Tenants", "Officers"]), "", "", maybe(r, s.snapshot.participants))
        for _ in range(r.randint(1, 5))
    ]
    return people.import_people(s, some_people)


def _import_notes(s: Session, r: Random) -> object:
    snapshot = s.snapshot
    some_notes = [
        ImportedNote(
            words(r),
            "",
            r.choice(["", "Tenants", "New group"]),
            maybe(r, snapshot.activities),
            r.choice([None, 1, 12]),
            maybe(r, snapshot.participants),
            r.choice([None, 1.5]),
            r.randint(0, 9),
            r.choice(["", "cy"]),
            r.choice(["", "", "Damp", "DAMP", "Heat"]),
            r.random() < 0.2,
            r.choice([None, r.randint(1, 30)]),
            r.choice([None, Colour.PINK]),
            r.choice(["", "a wall"]),
            number,
            r.choice([None, r.randint(0, 4), maybe(r, snapshot.notes)]),
        )
        for number in range(r.randint(1, 5))
    ]
    return notes.import_notes(s, some_notes, "notes.csv")


def _apply_template(s: Session, r: Random) -> object:
    kinds = r.choices([Kind.ROUND, Kind.TABLES, Kind.SLOT, Kind.FEEDBACK, Kind.BREAK], k=3)
    return agenda.apply_template(s, [Template(kind, words(r), "", r.randint(60, 3600)) for kind in kinds])


def _start_next(s: Session, r: Random) -> object:
    coming = s.snapshot.next_activity
    return time.start_activity(s, coming.id if coming else "nothing")


def _finish_live(s: Session, r: Random) -> object:
    live = s.snapshot.live
    return time.finish_activity(s, live.id if live else "nothing")


def _edit_fishbowl(s: Session, r: Random) -> object:
    change: dict[str, Any] = r.choice(
        [
            {"chairs": r.randint(2, 13)},
            {"format": r.choice(list(Format))},
            {"free_chairs": r.randint(0, 3)},
            {"visitor_rule": r.choice(list(VisitorRule)), "max_run": r.randint(1, 3)},
        ]
    )
    return details.edit_fishbowl(s, **change)


def _edit_details(s: Session, r: Random) -> object:
    change: dict[str, Any] = r.choice(
        [
            {"title": words(r), "question": words(r)},
            {
                "held_on": r.choice(["2026-05-12", "", "2026-02-30"]),
                "start_at": r.choice(["9.30", "23:59", "24:00"]),
            },
            {"names_on_stage": r.choice(list(NameStyle)), "moderator": words(r)},
        ]
    )
    return details.edit_details(s, **change)


def _swap_seats(s: Session, r: Random) -> object:
    return rotation.swap_seats(s, one(r, s.snapshot.planned_seats), one(r, s.snapshot.planned_seats))


def _store_rotation(s: Session, r: Random) -> object:
    rounds = (*s.snapshot.rounds, *s.snapshot.table_rounds)
    coming = [item for item in rounds if item.state is State.PLANNED]
    seats = {
        item.id: dict(zip(places(r, item), some(r, s.snapshot.participants), strict=False)) for item in coming
    }
    return rotation.store_rotation(s, seats, r.randint(0, 9))


def places(rng: Random, item: Activity) -> list[tuple[int, int]]:
    return [(rng.randint(1, 6) if item.kind is Kind.TABLES else 0, number) for number in (1, 2, 3)]


def _plan_rotation(s: Session, r: Random) -> object:
    kind, fresh = r.choice(list(RotationKind)), r.random() < 0.5
    return rotation.plan_rotation(s, kind, seed=r.randint(0, 9), iterations=50, fresh=fresh)


def _named(s: Session, r: Random, kind: SeatRuleKind) -> dict[str, list[str]]:
    who = some(r, s.snapshot.groups if kind in ABOUT_GROUPS else s.snapshot.participants)
    return {"who": who, "round_ids": [a_seated_round(r, s) for _ in range(r.randint(0, 2))]}


def _add_rule(s: Session, r: Random) -> object:
    kind = r.choice(list(SeatRuleKind))
    return seat_rules.add_rule(s, kind, **_named(s, r, kind))


def _edit_rule(s: Session, r: Random) -> object:
    rule, kind = one(r, s.snapshot.seat_rules), r.choice(list(SeatRuleKind))
    if r.random() < 0.5:
        return seat_rules.edit_rule(s, rule, round_ids=[a_seated_round(r, s)])
    return seat_rules.edit_rule(s, rule, kind=kind, **_named(s, r, kind))


OPS: dict[str, tuple[int, Act]] = {
    "add participant": (
        4,
        lambda s, r: people.add_participant(s, name=words(r), group_id=maybe(r, s.snapshot.groups)),
    ),
    "import people": (2, _import_people),
    "edit participant": (
        2,
        lambda s, r: people.edit_participant(s, one(r, s.snapshot.participants), role=words(r), name_hidden=True),
    ),
    "set group": (
        1,
        lambda s, r: people.set_group(s, some(r, s.snapshot.participants), r.choice(["", "Tenants"])),
    ),
    "mark presence": (
        4,
        lambda s, r: people.mark_presence(s, some(r, s.snapshot.participants), r.choice(list(Presence))),
    ),
    "delete participants": (1, lambda s, r: people.delete_participants(s, some(r, s.snapshot.participants))),
    "add group": (1, lambda s, r: groups.add_group(s, words(r))),
    "edit group": (
        1,
        lambda s, r: groups.edit_group(s, one(r, s.snapshot.groups), name=words(r), colour=r.choice(list(Colour))),
    ),
    "delete group": (1, lambda s, r: groups.delete_group(s, one(r, s.snapshot.groups))),
    "add activity": (
        3,
        lambda s, r: agenda.add_activity(
            s, r.choice(list(Kind)), words(r), r.randint(0, 5000), at=r.randint(0, 5)
        ),
    ),
    "add round": (2, lambda s, r: agenda.add_activity(s, Kind.ROUND, words(r), 1200, question=words(r))),
    "apply template": (1, _apply_template),
    "edit activity": (
        2,
        lambda s, r: agenda.edit_activity(s, an_activity(r, s), kind=r.choice(list(Kind)), fixed_start="9:05"),
    ),
    "move activity": (2, lambda s, r: agenda.move_activity(s, an_activity(r, s), r.randint(-1, 6))),
    "delete activity": (1, lambda s, r: agenda.delete_activity(s, an_activity(r, s))),
    "duplicate activity": (1, lambda s, r: agenda.duplicate_activity(s, an_activity(r, s))),
    "start next": (4, _start_next),
    "start any": (1, lambda s, r: time.start_activity(s, an_activity(r, s))),
    "finish live": (3, _finish_live),
    "skip": (1, lambda s, r: time.skip_activity(s, an_activity(r, s))),
    "reopen": (2, lambda s, r: time.reopen_activity(s, an_activity(r, s))),
    "pause": (2, lambda s, r: time.pause(s, an_activity(r, s))),
    "resume": (2, lambda s, r: time.resume(s, an_activity(r, s))),
    "add time": (2, lambda s, r: time.add_time(s, an_activity(r, s), r.choice([60, 300, -60, -9999]))),
    "correct clock": (1, lambda s, r: time.correct_clocks(s, [an_activity(r, s)], r.uniform(-600, 600))),
    "sit down": (8, lambda s, r: seating.sit_down(s, one(r, s.snapshot.participants))),
    "sit down on": (4, lambda s, r: seating.sit_down(s, one(r, s.snapshot.participants), chair(r))),
    "swap in": (2, lambda s, r: seating.swap_in(s, one(r, s.snapshot.participants), chair(r))),
    "leave": (4, lambda s, r: seating.leave(s, chair(r))),
    "change chair": (3, lambda s, r: seating.change_chair(s, chair(r), chair(r))),
    "seat round": (2, lambda s, r: seating.seat_round(s, a_round(r, s))),
    "clear circle": (1, lambda s, r: seating.clear_circle(s)),
    "toggle speaking": (4, lambda s, r: seating.toggle_speaking(s, chair(r))),
    "stop speaking": (1, lambda s, r: seating.stop_speaking(s)),
    "join queue": (4, lambda s, r: queue.join_queue(s, one(r, s.snapshot.participants))),
    "leave queue": (2, lambda s, r: queue.leave_queue(s, one(r, s.snapshot.waiting))),
    "put first": (2, lambda s, r: queue.put_first(s, one(r, s.snapshot.waiting))),
    "set queue order": (1, lambda s, r: queue.set_queue_order(s, r.choice(list(QueueOrder)))),
    "add feedback": (2, lambda s, r: feedback.add_feedback(s, a_round(r, s), words(r), r.choice([None, 0, 12]))),
    "edit feedback": (
        1,
        lambda s, r: feedback.edit_feedback(s, one(r, s.snapshot.feedback), line=words(r), count=3),
    ),
    "delete feedback": (1, lambda s, r: feedback.delete_feedback(s, one(r, s.snapshot.feedback))),
    "use as question": (1, lambda s, r: feedback.use_as_question(s, one(r, s.snapshot.feedback))),
    "add note": (5, lambda s, r: notes.add_note(s, words(r), chair=r.choice([None, chair(r)]))),
    "edit note": (2, lambda s, r: notes.edit_note(s, one(r, s.snapshot.notes), text=words(r), colour=Colour.PINK)),
    "delete notes": (2, lambda s, r: notes.delete_notes(s, some(r, s.snapshot.notes))),
    "import notes": (1, _import_notes),
    "set seat": (
        4,
        lambda s, r: rotation.set_seat(s, a_round(r, s), chair(r), maybe(r, s.snapshot.participants)),
    ),
    "swap seats": (2, _swap_seats),
    "pin seat": (2, lambda s, r: rotation.pin_seat(s, one(r, s.snapshot.planned_seats), r.random() < 0.5)),
    "clear rotation": (1, lambda s, r: rotation.clear_rotation(s, r.choice(list(RotationKind)))),
    "plan rotation": (1, _plan_rotation),
    "set seat at a table": (
        2,
        lambda s, r: rotation.set_seat(
            s, a_seated_round(r, s), chair(r), maybe(r, s.snapshot.participants), table=r.randint(0, 6)
        ),
    ),
    "set goals": (1, lambda s, r: rotation.set_goals(s, r.sample(GOALS, 2))),
    "set tables": (1, lambda s, r: rotation.set_tables(s, r.randint(1, 6))),
    "add rule": (3, _add_rule),
    "edit rule": (1, _edit_rule),
    "delete rule": (1, lambda s, r: seat_rules.delete_rule(s, one(r, s.snapshot.seat_rules))),
    "forbid": (2, lambda s, r: seat_rules.forbid(s, one(r, s.snapshot.participants), a_round(r, s))),
    "allow": (2, lambda s, r: seat_rules.allow(s, one(r, s.snapshot.participants), a_round(r, s))),
    "store rotation": (1, _store_rotation),
    "edit details": (2, _edit_details),
    "edit fishbowl": (2, _edit_fishbowl),
    **WALL,
    **BREAKOUTS,
    **BOARD,
    **WRITING,
    **CODES,
    **ASKING,
}
# What the clock does by itself: it can never be undone.
CLOCK: dict[str, tuple[int, Act]] = {"note clock": (12, lambda s, r: time.note_clocks(s, [an_activity(r, s)]))}


# --- raw rows ---------------------------------------------------------------------------------------------

# What a column holds where its type alone would not do.
_RANGES: dict[str, tuple[int, int]] = {
    "votes": (0, 1_000_000),
    "slip": (1, 100_000),
    "slips": (1, 100_000),
    "least_count": (1, 100_000),
    "chairs": (3, 12),
    "free_chairs": (0, 12),
    "plan_seed": (0, 2**53),
    "max_run": (1, 1000),
    "tables": (2, 60),
    "table": (0, 60),
    "place": (0, 10**9),
    "length_s": (1, 86_400),
    "chair": (1, 12),
    "count": (0, 100_000),
    "number": (1, 100_000),
    "capacity": (1, 100_000),
    "hands": (0, 100_000),
    "came": (0, 100_000),
    "rank": (1, 1_000),
    "last_call_s": (0, 3_600),
    "dots_each": (1, 100),
    "priorities_each": (1, 100),
    "least_group": (1, 100),
    "first_number": (1, 1000),
    "handed_out": (0, 1000),
    "point": (1, 5),
}
_HUNDREDTHS = {"value", "second"}  # of a slider or triangle; two of them are no more than 100
_BOARD_PLACES = {"x", "y", "region_x", "region_y"}
_SHAPED: dict[str, list[str]] = {
    "held_on": ["", "2026-05-12"],
    "start_at": ["", "09:30"],
    "fixed_start": ["", "23:59"],
    "language": ["", *LANGUAGES],
}


def value(rng: Random, session: Session, entity: type[Entity], name: str, kind: Any) -> Any:
    """Return a value that the column of a field may have."""
    if type(None) in typing.get_args(kind):
        kind = typing.get_args(kind)[0]
        if rng.random() < 0.3:
            return None
    if typing.get_origin(kind) is tuple:
        known = GOALS if name == "goals" else list(session.snapshot.participants)
        return tuple(rng.sample(known, min(len(known), rng.randint(0, 3))))
    refers = list(table_of(entity).c[name].foreign_keys)
    if refers:
        return one(rng, session.snapshot.tables[refers[0].column.table.name])
    if name in _SHAPED:
        return rng.choice(_SHAPED[name])
    if name in _BOARD_PLACES:
        return rng.random()
    if name in _HUNDREDTHS:
        return rng.choice([0.0, 50.0, rng.uniform(0, 50)])
    if name in _RANGES and kind is int:
        return rng.randint(*_RANGES[name])
    if issubclass(kind, StrEnum):
        return rng.choice(list(kind))
    plain: dict[type, Callable[[], Any]] = {
        str: lambda: rng.choice(["", "\x00null", words(rng)]),
        bool: lambda: rng.random() < 0.5,
        float: lambda: rng.choice([0.0, 1e-300, -1.25, 1.78e9 + rng.random()]),
    }
    return plain[kind]()


def _fields(entity: type[Entity]) -> dict[str, Any]:
    hints = typing.get_type_hints(entity)
    return {field.name: hints[field.name] for field in dataclasses.fields(entity) if field.name != "id"}


def _insert(session: Session, rng: Random) -> object:
    entity = rng.choice([item for item in ENTITIES if item not in (Board, Details, Fishbowl, OpenSpace)])
    values = {name: value(rng, session, entity, name, kind) for name, kind in _fields(entity).items()}
    with session.change(Op.EDIT_DETAILS) as tx:
        return tx.insert(entity(id=new_id(), **values))


def _update(session: Session, rng: Random, origin: Origin = Origin.OPERATOR) -> object:
    entity = rng.choice([item for item in ENTITIES if session.snapshot.all(item)])
    row = rng.choice(list(session.snapshot.all(entity).values()))
    fields = _fields(entity)
    chosen = rng.sample(list(fields), rng.randint(1, min(3, len(fields))))
    values = {name: value(rng, session, entity, name, fields[name]) for name in chosen}
    with session.change(Op.EDIT_DETAILS, origin) as tx:
        return tx.update(row, **values)


def _delete(session: Session, rng: Random, origin: Origin = Origin.OPERATOR) -> object:
    kinds = [
        item
        for item in ENTITIES
        if item not in (Board, Details, Fishbowl, OpenSpace) and session.snapshot.all(item)
    ]
    if not kinds:
        return None
    row = rng.choice(list(session.snapshot.all(rng.choice(kinds)).values()))
    with session.change(Op.EDIT_DETAILS, origin) as tx:
        tx.delete(row)
    return None


def _batch(session: Session, rng: Random) -> object:
    """Several rows in one step, a row of its own changed again and taken out."""
    with session.change(Op.IMPORT_NOTES) as tx:
        row = tx.insert(Activity(new_id(), 0, Kind.ROUND, words(rng), "", 60, "", State.PLANNED, None, None))
        tx.update(row, title=words(rng), place=rng.randint(0, 9))
        if rng.random() < 0.5:
            tx.delete(row)
        return row


RAW: dict[str, tuple[int, Act]] = {
    "insert": (6, _insert),
    "update": (6, _update),
    "delete": (2, _delete),
    "batch": (1, _batch),
}
RAW_CLOCK: dict[str, tuple[int, Act]] = {
    "clock updates": (3, lambda s, r: _update(s, r, Origin.CLOCK)),
    "clock deletes": (1, lambda s, r: _delete(s, r, Origin.CLOCK)),
}


def pick(rng: Random, *tables: Mapping[str, tuple[int, Act]]) -> tuple[str, Act]:
    """Return the name and function of something to do, by weight."""
    entries = [(name, entry) for table in tables for name, entry in table.items()]
    name, (_, act) = rng.choices(entries, [entry[0] for _, entry in entries])[0]
    return name, act
