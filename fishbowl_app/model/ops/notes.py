"""Taking, changing and bringing in notes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    MOST_SLIPS,
    MOST_VOTES,
    Activity,
    Colour,
    Group,
    Kind,
    Note,
    Theme,
    Topic,
    Turn,
)
from fishbowl_app.model.errors import SlipTaken
from fishbowl_app.model.ops.canvases import Share, in_region
from fishbowl_app.model.ops.fields import cleaned, known_language, whole
from fishbowl_app.model.ops.find import check_chair, row
from fishbowl_app.model.ops.groups import ensure_group
from fishbowl_app.model.ops.placing import Place, delete_notes_now, ensure_theme, lay_under, on_board, some_notes
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
    @property
    def votes(self) -> int: ...
    @property
    def language(self) -> str: ...
    @property
    def theme_name(self) -> str:
        """The name of a theme, which is made where there is none of it; "" for none."""

    @property
    def set_aside(self) -> bool: ...
    @property
    def slip(self) -> int | None: ...
    @property
    def colour(self) -> Colour | None:
        """None for that of its group."""

    @property
    def source(self) -> str:
        """Where it comes from, "" for the source of the whole import."""

    @property
    def number(self) -> int:
        """What this import calls it."""

    @property
    def stack_on(self) -> int | str | None:
        """The number of the note of this import, or the id of the one of the session, that it lies under."""


def note_context(snapshot: Snapshot, chair: int | None = None, topic_id: str | None = None) -> Context:
    """Return what a note typed now is about: the activity and who sits in the chair, or the breakout.

    The activity of a breakout is its slot. Else it is the one that runs; between two the round, feedback or
    slot that ended last, as long as the day goes on, else the round for which people may sit down. On a chair it
    is whoever sits there, after a round who sat there last. Without a chair it is whoever is marked as speaking;
    where nobody is, nobody.
    """
    topic = snapshot.topics.get(topic_id or "")
    if topic is not None:
        return _of_breakout(snapshot, topic)
    activity = _activity_now(snapshot)
    turn = _turn_on(snapshot, chair, activity) if chair is not None else None
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


def add_note(
    session: Session,
    words: str,
    *,
    chair: int | None = None,
    topic_id: str | None = None,
    theme_id: str | None = None,
    at: Place | None = None,
    region: tuple[str, Share] | None = None,
) -> Note:
    """Take a note; round, chair, role, group and time come by themselves, or the slot where a topic is given.

    Args:
        session: whose note it is.
        words: what it says.
        chair: of the inner circle, where it came from.
        topic_id: the breakout it is taken in.
        theme_id: the theme into which it goes at once.
        at: where it lies on the board if it goes into none.
        region: the region of a canvas where it lies, and its place there from 0 to 1 of its width and height.

    Raises:
        BadText, NoSuchChair.
        BadNumber: for a place that is not inside the region.
        Gone: if there is no such topic, theme or region.
    """
    kept = text.clean(words, text.NOTE)
    if chair is not None:
        check_chair(session, chair)
    if theme_id is not None:
        row(session, Theme, theme_id)
    where: dict[str, Any] = {"theme_id": theme_id, **on_board(at if theme_id is None else None)}
    if region is not None:
        where |= in_region(session.snapshot, *region)
    about = _context(session, chair, topic_id)
    with session.change(Op.ADD_NOTE) as tx:
        return tx.insert(replace(new_note(session.snapshot, kept, about, tx.now.utc), **where))


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
            tx.insert(new_note(session.snapshot, words, about, tx.now.utc + count * INSTANT_S))
    return len(kept)


class NoteFields(TypedDict, total=False):
    """What can be changed of a note."""

    text: str
    role: str
    group_id: str | None
    activity_id: str | None
    topic_id: str | None
    colour: Colour
    votes: int
    language: str
    slip: int | None


def edit_note(session: Session, note_id: str, **fields: Unpack[NoteFields]) -> None:
    """Change what is given of a note.

    Raises:
        Gone: if there is no such note, group, activity or topic.
        BadText, BadNumber, SlipTaken.
        ValueError: for a language that is none of LANGUAGES.
    """
    note = row(session, Note, note_id)
    kept = _checked(session, note, cleaned(fields, {"text": text.NOTE, "role": text.ROLE}))
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(note, **kept)


def check_slip(snapshot: Snapshot, number: int, note: Note | None = None) -> int:
    """Return the number of a paper slip that is to be that of a note.

    Raises:
        BadNumber.
        SlipTaken: if another note has it.
    """
    whole("slip", number, 1, MOST_SLIPS)
    taken = next((other for other in snapshot.notes.values() if other.slip == number and other != note), None)
    if taken is not None:
        raise SlipTaken(number, taken.id)
    return number


def delete_notes(session: Session, note_ids: Sequence[str]) -> None:
    """Take notes out in one step, with their quotes; of a stack the next note is on top then.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    notes = some_notes(session, note_ids)
    with session.change(Op.DELETE_NOTE) as tx:
        delete_notes_now(tx, notes)


def import_notes(session: Session, notes: Iterable[ImportedNote], source: str) -> int:
    """Bring notes in as one step and return how many there were. Groups and themes of a new name are made.

    None is left out and none merged with another. A note comes in without the person or activity that is not in
    the session any more, and without the number of a slip that another note has.

    Raises:
        BadText, BadNumber: then none comes in.
        ValueError: for a language that is none of LANGUAGES.
    """
    rows = list(notes)
    with session.change(Op.IMPORT_NOTES) as tx:
        finder = _Finder(tx, rows)
        instants = _instants(rows, tx.now.utc)
        made = [tx.insert(finder.note(row, source, at)) for row, at in zip(rows, instants, strict=True)]
        ids: dict[int | str | None, str] = {row.number: note.id for row, note in zip(rows, made, strict=True)}
        under: defaultdict[str, list[Note]] = defaultdict(list)
        for item, note in zip(rows, made, strict=True):
            if item.stack_on is not None:  # a number of no row is no note's id either
                under[ids.get(item.stack_on, str(item.stack_on))].append(note)
        for top_id, lower in under.items():
            _stack(tx, top_id, lower)
    return len(rows)


def _instants(rows: Iterable[ImportedNote], now: float) -> Iterator[float]:
    """Yield when each note was taken: one instant each keeps the order of the rows."""
    taken: Counter[float] = Counter()
    for item in rows:
        given = now if item.at is None else item.at
        yield given + taken[given] * INSTANT_S
        taken[given] += 1


class _Finder:
    """Finds what imported notes speak of; groups and themes of a new name are made at once."""

    def __init__(self, tx: Tx, rows: Iterable[ImportedNote]) -> None:
        rows = list(rows)
        self._groups = {name: ensure_group(tx, name) for name in dict.fromkeys(row.group_name for row in rows)}
        self._themes = {name: ensure_theme(tx, name) for name in dict.fromkeys(row.theme_name for row in rows)}
        self._now = tx.snapshot
        self._slips = {note.slip for note in self._now.notes.values()}

    def note(self, item: ImportedNote, source: str, at: float) -> Note:
        """Return the note for a row."""
        person = self._now.participants.get(item.participant_id or "")
        group, theme = self._groups[item.group_name], self._themes[item.theme_name]
        group_id = group.id if group else (person.group_id if person else None)
        return Note(
            id=new_id(),
            text=text.clean(item.text, text.NOTE),
            activity_id=item.activity_id if item.activity_id in self._now.activities else None,
            chair=item.chair,
            participant_id=person.id if person else None,
            group_id=group_id,
            role=text.clean(item.role, text.ROLE) or (person.role if person else ""),
            colour=item.colour or group_colour(self._now, group_id),
            at=at,
            source=item.source or source,
            theme_id=theme.id if theme else None,
            set_aside=item.set_aside and theme is None,
            votes=whole("votes", item.votes, 0, MOST_VOTES),
            language=known_language(item.language),
            slip=self._free_slip(item.slip),
        )

    def _free_slip(self, number: int | None) -> int | None:
        if number is None or number in self._slips:
            return None
        self._slips.add(number)
        return whole("slip", number, 1, MOST_SLIPS)


def _stack(tx: Tx, top_id: str, lower: Iterable[Note]) -> None:
    """Lay notes that came in under another, or under the one on top of that, where it is there."""
    now = tx.snapshot
    target = now.notes.get(top_id)
    if target is not None:
        lay_under(tx, now.notes[target.stack_id or target.id], lower)


def _checked(session: Session, note: Note, kept: dict[str, Any]) -> dict[str, Any]:
    for field, entity in (("group_id", Group), ("activity_id", Activity), ("topic_id", Topic)):
        if kept.get(field) is not None:
            row(session, entity, kept[field])
    if "votes" in kept:
        whole("votes", kept["votes"], 0, MOST_VOTES)
    if "language" in kept:
        known_language(kept["language"])
    if kept.get("slip") is not None:
        check_slip(session.snapshot, kept["slip"], note)
    return kept


def _context(session: Session, chair: int | None, topic_id: str | None) -> Context:
    if topic_id is not None:
        row(session, Topic, topic_id)
    return note_context(session.snapshot, chair, topic_id)


def new_note(snapshot: Snapshot, words: str, about: Context, at: float) -> Note:
    """Return a note that is typed now."""
    return Note(
        id=new_id(),
        text=words,
        activity_id=about.activity_id,
        chair=about.chair,
        participant_id=about.participant_id,
        group_id=about.group_id,
        role=about.role,
        colour=group_colour(snapshot, about.group_id),
        at=at,
        source=TYPED,
        topic_id=about.topic_id,
    )


def _of_breakout(snapshot: Snapshot, topic: Topic) -> Context:
    activity = snapshot.activities.get(topic.slot_id or "") or _activity_now(snapshot)
    return Context(activity.id if activity else None, None, None, None, "", topic.id)


def _activity_now(snapshot: Snapshot) -> Activity | None:
    return snapshot.live or _just_ended(snapshot) or snapshot.current_round


def _turn_on(snapshot: Snapshot, chair: int, activity: Activity | None) -> Turn | None:
    """Return who sits on a chair; once a round is over, who sat there last in it."""
    if activity is not None and activity.kind is Kind.FEEDBACK:
        activity = max(_held(snapshot), key=lambda item: item.finished_at or 0.0, default=None)
    if activity is None or activity.kind is not Kind.ROUND or activity.finished_at is None:
        return snapshot.circle.get(chair)
    begun = activity.started_at or 0.0
    turns = (turn for turn in snapshot.turns_of_round(activity.id) if turn.chair == chair)
    sat = (turn for turn in turns if turn.left_at is None or turn.left_at > begun)
    return max(sat, key=lambda turn: turn.sat_at, default=None)


def _held(snapshot: Snapshot) -> list[Activity]:
    return [item for item in snapshot.rounds if item.finished_at is not None]


def _just_ended(snapshot: Snapshot) -> Activity | None:
    """Return the round, feedback or slot that ended last, None where something else did or nothing is to come."""
    ended = [item for item in snapshot.agenda if item.finished_at is not None]
    last = max(ended, key=lambda item: item.finished_at or 0.0, default=None)
    talked = last is not None and last.kind in (Kind.ROUND, Kind.FEEDBACK, Kind.SLOT)
    return last if talked and snapshot.next_activity is not None else None


def group_colour(snapshot: Snapshot, group_id: str | None) -> Colour:
    """Return the colour of the notes of a group, or of nobody's."""
    group = snapshot.groups.get(group_id) if group_id else None
    return group.colour if group else Colour.YELLOW
