"""Participants: added, edited, marked, taken out, imported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Group, Participant, Presence
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.groups import ensure_group
from fishbowl_app.model.ops.presence import mark, stop_waiting
from fishbowl_app.model.ops.seat_rules import keep_rules
from fishbowl_app.model.ops.turns import delete_turns
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

_RULES = {"name": text.NAME, "role": text.ROLE, "note": text.REMARK}


class ParticipantFields(TypedDict, total=False):
    """What can be changed of a participant."""

    name: str
    group_id: str | None
    role: str
    note: str
    name_hidden: bool


class ImportedPerson(Protocol):
    """A person as an import hands them over. `participant_id` names who is changed; None: somebody new.

    An empty text leaves what is there.
    """

    @property
    def name(self) -> str: ...
    @property
    def group_name(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def participant_id(self) -> str | None: ...


def add_participant(session: Session, **fields: Unpack[ParticipantFields]) -> Participant:
    """Add a participant; a name is needed.

    Raises:
        BadText.
        Gone: if there is no such group.
    """
    kept = _checked(session, {"name": "", **fields})
    with session.change(Op.ADD_PARTICIPANT) as tx:
        return tx.insert(_new(**kept))


def edit_participant(session: Session, participant_id: str, **fields: Unpack[ParticipantFields]) -> None:
    """Change what is given of a participant.

    Raises:
        Gone, BadText.
    """
    person = row(session, Participant, participant_id)
    kept = _checked(session, fields)
    with session.change(Op.EDIT_PARTICIPANT) as tx:
        tx.update(person, **kept)


def set_group(session: Session, participant_ids: Sequence[str], group_name: str) -> None:
    """Put participants into a group, made if there is none of that name; an empty name: into none.

    Raises:
        Gone, BadText.
    """
    people = _all(session, participant_ids)
    with session.change(Op.EDIT_PARTICIPANT) as tx:
        group = ensure_group(tx, group_name)
        for person in people:
            tx.update(person, group_id=group.id if group else None)


def mark_presence(session: Session, participant_ids: Sequence[str], presence: Presence) -> None:
    """Mark participants as present, coming late, left, or just expected.

    Who is not in the room any more leaves chair and waiting list in the same step.

    Raises:
        Gone.
    """
    people = _all(session, participant_ids)
    with session.change(Op.MARK_PRESENCE) as tx:
        for person in people:
            mark(tx, person, presence)


def delete_participants(session: Session, participant_ids: Sequence[str]) -> None:
    """Take participants out with their turns, planned seats, rules and choices; notes, topics, reports and actions
    stay, without the person.

    Raises:
        Gone: if one of them is not there any more; then nobody is taken out.
    """
    people = _all(session, participant_ids)
    with session.change(Op.DELETE_PARTICIPANT) as tx:
        for person in people:
            _delete(tx, person)
        keep_rules(tx)


def import_people(session: Session, people: Iterable[ImportedPerson]) -> int:
    """Add and change people as one step and return how many. Groups of a new name are made.

    Raises:
        Gone, BadText: then nothing is changed.
    """
    with session.change(Op.IMPORT_PEOPLE) as tx:
        count = 0
        for person in people:
            _import(session, tx, person)
            count += 1
        return count


def ensure_person(tx: Tx, name: str) -> Participant:
    """Return the participant of that name, however it is spelt, added if there is none.

    Raises:
        BadText.
    """
    kept = text.clean(name, text.NAME)
    same = (person for person in tx.snapshot.people if text.same_key(person.name) == text.same_key(kept))
    return next(same, None) or tx.insert(_new(name=kept))


def _import(session: Session, tx: Tx, person: ImportedPerson) -> None:
    group = ensure_group(tx, person.group_name)
    fields = cleaned({"name": person.name, "role": person.role, "note": person.note}, _RULES)
    if group is not None:
        fields["group_id"] = group.id
    if person.participant_id is None:
        tx.insert(_new(**fields))
        return
    given = {name: value for name, value in fields.items() if value}
    tx.update(row(session, Participant, person.participant_id), **given)


def _all(session: Session, participant_ids: Iterable[str]) -> list[Participant]:
    """Return participants by id, each once."""
    return [row(session, Participant, participant_id) for participant_id in dict.fromkeys(participant_ids)]


def _checked(session: Session, fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = cleaned(fields, _RULES)
    if kept.get("group_id") is not None:
        row(session, Group, kept["group_id"])
    return kept


def _new(
    name: str, group_id: str | None = None, role: str = "", note: str = "", name_hidden: bool = False
) -> Participant:
    return Participant(
        id=new_id(),
        name=name,
        group_id=group_id,
        role=role,
        note=note,
        presence=Presence.EXPECTED,
        arrived_at=None,
        left_at=None,
        name_hidden=name_hidden,
    )


def _delete(tx: Tx, person: Participant) -> None:
    now = tx.snapshot
    delete_turns(tx, [turn for turn in now.turns.values() if turn.participant_id == person.id])
    for seat in now.planned_seats.values():
        if seat.participant_id == person.id:
            tx.delete(seat)
    for note in now.notes.values():
        if note.participant_id == person.id:
            tx.update(note, participant_id=None)
    for line in now.interests.values():
        if line.participant_id == person.id:
            tx.delete(line)
    _take_from_lists(tx, person.id)
    stop_waiting(tx, person)
    tx.delete(person)


def _take_from_lists(tx: Tx, participant_id: str) -> None:
    """Take somebody out of the lists of conveners, of who came, and of who does something."""
    now = tx.snapshot
    for topic in now.topics.values():
        tx.update(topic, convener_ids=_without(topic.convener_ids, participant_id))
    for report in now.reports.values():
        tx.update(report, attendee_ids=_without(report.attendee_ids, participant_id))
    for action in now.actions.values():
        tx.update(action, who_ids=_without(action.who_ids, participant_id))


def _without(ids: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(each for each in ids if each != gone)
