"""Taking, changing and bringing in notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Colour, Group, Kind, Note, Topic
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import activity, check_chair, row
from fishbowl_app.model.ops.groups import ensure_group
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

TYPED = "typed"
INSTANT_S = 1e-5  # the least difference between two instants that a file keeps for sure


@dataclass(frozen=True, slots=True)
class Context:
    """What a note takes by itself when it is typed."""

    activity_id: str | None
    chair: int | None
    participant_id: str | None
    group_id: str | None
    role: str
    topic_id: str | None = None


class ImportedNote(Protocol):
    """A note as an import hands it over: cleaned texts, ids where something of ours was meant."""

    @property
    def text(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def group_name(self) -> str: ...
    @property
    def activity_id(self) -> str | None: ...
    @property
    def chair(self) -> int | None: ...
    @property
    def participant_id(self) -> str | None: ...
    @property
    def at(self) -> float | None: ...


def note_context(snapshot: Snapshot, chair: int | None = None, topic_id: str | None = None) -> Context:
    """Return what a note typed now is about: the activity and who sits in the chair, or the breakout.

    The activity of a breakout is its slot. Else it is the one that runs; between two the round, feedback or
    slot that ended last, as long as the day goes on, else the round for which people may sit down. Without a
    chair it is whoever is marked as speaking; where nobody is, nobody.
    """
    topic = snapshot.topics.get(topic_id or "")
    if topic is not None:
        return _of_breakout(snapshot, topic)
    activity = _activity_now(snapshot)
    turn = snapshot.circle.get(chair) if chair is not None else None
    if chair is None and snapshot.speaking is not None:
        turn = snapshot.turns.get(snapshot.speaking.turn_id)
    person = snapshot.participants.get(turn.participant_id) if turn else None
    return Context(
        activity_id=activity.id if activity else None,
        chair=turn.chair if turn else chair,
        participant_id=person.id if person else None,
        group_id=person.group_id if person else None,
        role=person.role if person else "",
    )


def add_note(session: Session, words: str, *, chair: int | None = None, topic_id: str | None = None) -> Note:
    """Take a note; round, chair, role, group and time come by themselves, or the slot where a topic is given.

    Raises:
        BadText, NoSuchChair.
        Gone: if there is no such topic.
    """
    kept = text.clean(words, text.NOTE)
    if chair is not None:
        check_chair(session, chair)
    about = _context(session, chair, topic_id)
    with session.change(Op.ADD_NOTE) as tx:
        return _add(tx, kept, about, tx.now.utc)


def add_notes(session: Session, lines: Iterable[str], *, topic_id: str | None = None) -> int:
    """Take many notes in one step, one a line, and return how many; empty lines are passed over.

    Raises:
        BadText: then none is taken.
        Gone: if there is no such topic.
    """
    kept = [text.clean(line, text.NOTE) for line in lines if text.has_ink(text.tidy(line, single_line=False))]
    about = _context(session, None, topic_id)
    with session.change(Op.ADD_NOTE) as tx:
        for count, words in enumerate(kept):
            # One instant each keeps the order of the lines.
            _add(tx, words, about, tx.now.utc + count * INSTANT_S)
    return len(kept)


class NoteFields(TypedDict, total=False):
    """What can be changed of a note."""

    text: str
    role: str
    group_id: str | None
    activity_id: str | None
    topic_id: str | None
    colour: Colour


def edit_note(session: Session, note_id: str, **fields: Unpack[NoteFields]) -> None:
    """Change what is given of a note.

    Raises:
        Gone: if there is no such note, group, activity or topic.
        BadText.
    """
    note = row(session, Note, note_id)
    kept = cleaned(fields, {"text": text.NOTE, "role": text.ROLE})
    if kept.get("group_id") is not None:
        row(session, Group, kept["group_id"])
    if kept.get("activity_id") is not None:
        activity(session, kept["activity_id"])
    if kept.get("topic_id") is not None:
        row(session, Topic, kept["topic_id"])
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(note, **kept)


def delete_notes(session: Session, note_ids: Sequence[str]) -> None:
    """Take notes out in one step.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    notes = [row(session, Note, note_id) for note_id in dict.fromkeys(note_ids)]
    with session.change(Op.DELETE_NOTE) as tx:
        for note in notes:
            tx.delete(note)


def import_notes(session: Session, notes: Iterable[ImportedNote], source: str) -> int:
    """Bring notes in as one step and return how many there were. Groups of a new name are made.

    A note comes in without the person or activity that is not in the session any more.

    Raises:
        BadText: then none comes in.
    """
    with session.change(Op.IMPORT_NOTES) as tx:
        count = 0
        for item in notes:
            # One instant each keeps the order of the rows.
            _import(tx, item, source, tx.now.utc + count * INSTANT_S)
            count += 1
        return count


def _import(tx: Tx, item: ImportedNote, source: str, now: float) -> None:
    person = tx.snapshot.participants.get(item.participant_id or "")
    group = ensure_group(tx, item.group_name)
    group_id = group.id if group else (person.group_id if person else None)
    tx.insert(
        Note(
            id=new_id(),
            text=text.clean(item.text, text.NOTE),
            activity_id=item.activity_id if item.activity_id in tx.snapshot.activities else None,
            chair=item.chair,
            participant_id=person.id if person else None,
            group_id=group_id,
            role=text.clean(item.role, text.ROLE) or (person.role if person else ""),
            colour=_colour(tx.snapshot, group_id),
            at=now if item.at is None else item.at,
            source=source,
        )
    )


def _context(session: Session, chair: int | None, topic_id: str | None) -> Context:
    if topic_id is not None:
        row(session, Topic, topic_id)
    return note_context(session.snapshot, chair, topic_id)


def _add(tx: Tx, words: str, about: Context, at: float) -> Note:
    return tx.insert(
        Note(
            id=new_id(),
            text=words,
            activity_id=about.activity_id,
            chair=about.chair,
            participant_id=about.participant_id,
            group_id=about.group_id,
            role=about.role,
            colour=_colour(tx.snapshot, about.group_id),
            at=at,
            source=TYPED,
            topic_id=about.topic_id,
        )
    )


def _of_breakout(snapshot: Snapshot, topic: Topic) -> Context:
    activity = snapshot.activities.get(topic.slot_id or "") or _activity_now(snapshot)
    return Context(activity.id if activity else None, None, None, None, "", topic.id)


def _activity_now(snapshot: Snapshot) -> Activity | None:
    return snapshot.live or _just_ended(snapshot) or snapshot.current_round


def _just_ended(snapshot: Snapshot) -> Activity | None:
    """Return the round, feedback or slot that ended last, None where something else did or nothing is to come."""
    ended = [item for item in snapshot.agenda if item.finished_at is not None]
    last = max(ended, key=lambda item: item.finished_at or 0.0, default=None)
    talked = last is not None and last.kind in (Kind.ROUND, Kind.FEEDBACK, Kind.SLOT)
    return last if talked and snapshot.next_activity is not None else None


def _colour(snapshot: Snapshot, group_id: str | None) -> Colour:
    group = snapshot.groups.get(group_id) if group_id else None
    return group.colour if group else Colour.YELLOW
