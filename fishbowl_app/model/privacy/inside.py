"""What of persons is inside a session, counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fishbowl_app.model.changes import Op, Step
from fishbowl_app.model.entities import CodeKind, Translation
from fishbowl_app.model.privacy.nameless import named
from fishbowl_app.model.privacy.texts import TypedText, composed, typed_texts
from fishbowl_app.model.privacy.traces import Traces
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Inside:
    """Numbers of what a session tells of persons.

    participants: all of them; by_name: those who have a name; hidden: of these, who must not be named. naming:
    texts that hold somebody's name, or surely a part of it. moderator: whether there is one. holds_deleted:
    whether the journal holds what was changed and deleted.
    """

    participants: int
    by_name: int
    hidden: int
    remarks: int
    turns: int
    waiting: int
    seat_rules: int
    notes: int
    notes_by_name: int
    responses: int
    feedback: int
    naming: int
    moderator: bool
    topics: int
    convened: int
    choices: int
    reports_by_name: int
    actions_by_name: int
    translations: int
    passwords: int
    contacts: int
    steps: int
    holds_deleted: bool


def inside(snapshot: Snapshot, steps: Sequence[Step]) -> Inside:
    """Return what of persons is in a session and its journal."""
    people, named_ids = snapshot.participants.values(), {each.id for each in named(snapshot.people)}
    codes = snapshot.codes.values()
    return Inside(
        participants=len(people),
        by_name=len(named_ids),
        hidden=sum(person.name_hidden for person in people if person.id in named_ids),
        remarks=sum(bool(person.note) for person in people),
        turns=len(snapshot.turns),
        waiting=len(snapshot.waiting),
        seat_rules=len(snapshot.seat_rules),
        notes=len(snapshot.notes),
        notes_by_name=sum(note.participant_id in named_ids for note in snapshot.notes.values()),
        responses=len(snapshot.responses),
        feedback=len(snapshot.feedback),
        naming=len(texts_naming(snapshot)),
        moderator=bool(snapshot.details.moderator),
        topics=len(snapshot.topics),
        convened=sum(bool(topic.convener_ids) for topic in snapshot.topics.values()),
        choices=len(snapshot.interests),
        reports_by_name=sum(bool(report.attendee_ids) for report in snapshot.reports.values()),
        actions_by_name=sum(bool(action.who_ids or action.who) for action in snapshot.actions.values()),
        translations=len(snapshot.all(Translation)),
        passwords=sum(bool(code.password) for code in codes),
        contacts=sum(code.kind is CodeKind.CONTACT for code in codes),
        steps=len(steps),
        holds_deleted=_holds_deleted(steps),
    )


def texts_naming(snapshot: Snapshot) -> list[TypedText]:
    """Return the texts that hold the name of a participant, or surely a part of it."""
    traces = Traces(composed(person.name) for person in named(snapshot.people))
    return [each for each in typed_texts(snapshot) if any(it.sure for it in traces.find(composed(each.text)))]


def _holds_deleted(steps: Sequence[Step]) -> bool:
    """Tell whether the journal has a step with rows: the first one of a session only made it."""
    without = {Op.CREATE, Op.ANONYMISE, Op.ERASE_PERSON, Op.RECOVER}
    return any(step.op not in without for step in steps)
