"""The rounds of a summary: who sat when, what was said after, and the notes."""

from __future__ import annotations

from collections import defaultdict

from fishbowl_app.model import text
from fishbowl_app.model.entities import Activity, Feedback, Note, Participant, Turn
from fishbowl_app.model.report_parts.data import FeedbackLine, GroupTime, NotesPart, RoundPart, TurnLine
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.open_space import breakouts_told
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.quotes import quotes
from fishbowl_app.model.snapshot import Snapshot

Notes = dict[str | None, list[Note]]


def round_parts(snapshot: Snapshot, now: float, naming: Naming) -> tuple[RoundPart, ...]:
    """Return all rounds in their order, held or not."""
    notes = _notes_by_activity(snapshot)
    return tuple(_round(snapshot, now, naming, item, notes) for item in snapshot.rounds)


def other_notes(snapshot: Snapshot, naming: Naming) -> tuple[NotesPart, ...]:
    """Return the notes of the other activities in the order of the agenda, then those of none."""
    by_activity = _notes_by_activity(snapshot)
    rounds = {item.id for item in snapshot.rounds}
    parts = [
        NotesPart(item.title, quotes(snapshot, naming, by_activity[item.id]))
        for item in snapshot.agenda
        if item.id not in rounds and item.id in by_activity
    ]
    if None in by_activity:
        parts.append(NotesPart("", quotes(snapshot, naming, by_activity[None])))
    return tuple(parts)


def lasting(turn: Turn, of_round: Activity, now: float) -> tuple[float, float] | None:
    """Return from when to when a turn lasted while its round ran; None where it was over before the start."""
    if of_round.started_at is None:
        return None
    last = now if of_round.finished_at is None else of_round.finished_at
    start = max(turn.sat_at, of_round.started_at)
    end = last if turn.left_at is None else min(turn.left_at, last)
    if turn.left_at is not None and turn.left_at <= of_round.started_at:
        return None
    return start, max(start, end)


def sitters(snapshot: Snapshot, of_round: Activity, now: float) -> list[Participant]:
    """Return who sat in the circle of a round, once for each turn."""
    turns = (turn for turn in snapshot.turns_of_round(of_round.id) if lasting(turn, of_round, now))
    return [snapshot.participants[turn.participant_id] for turn in turns]


def _round(snapshot: Snapshot, now: float, naming: Naming, item: Activity, notes: Notes) -> RoundPart:
    end = now if item.finished_at is None else item.finished_at
    return RoundPart(
        number=snapshot.round_number(item.id),
        title=item.title,
        question=item.question or snapshot.details.question,
        state=item.state,
        start=item.started_at,
        end=item.finished_at,
        length_s=item.length_s,
        ran_s=None if item.started_at is None else max(0.0, end - item.started_at),
        people=len({person.id for person in sitters(snapshot, item, now)}),
        turns=_turns(snapshot, now, naming, item),
        by_group=_by_group(snapshot, now, naming, item),
        feedback=tuple(_feedback(snapshot, line, item) for line in snapshot.feedback_of(item.id)),
        notes=quotes(snapshot, naming, notes.get(item.id, ())),
    )


def _turns(snapshot: Snapshot, now: float, naming: Naming, item: Activity) -> tuple[TurnLine, ...]:
    lines = []
    for turn in snapshot.turns_of_round(item.id):
        lasted = lasting(turn, item, now)
        if lasted is not None:
            start, end = lasted
            sits_on = turn.left_at is None and item.finished_at is None
            who = naming.who(snapshot.participants[turn.participant_id])
            lines.append(TurnLine(turn.chair, who, start, None if sits_on else end, end - start))
    return tuple(sorted(lines, key=lambda line: (line.start, line.chair)))


def _by_group(snapshot: Snapshot, now: float, naming: Naming, item: Activity) -> tuple[GroupTime, ...]:
    """Return how long each group that sat in the circle did, in the order of the groups; those in none last."""
    lasted: dict[str | None, list[float]] = defaultdict(list)
    for turn in snapshot.turns_of_round(item.id):
        stretch = lasting(turn, item, now)
        if stretch is not None:
            group = snapshot.group_of(snapshot.participants[turn.participant_id])
            lasted[group.id if group else None].append(stretch[1] - stretch[0])
    return tuple(
        GroupTime(
            GroupName(naming.group_number(group.id if group else None), naming.group_name(group)),
            len(found),
            sum(found),
        )
        for group in (*snapshot.group_list, None)
        if (found := lasted.get(group.id if group else None))
    )


def _feedback(snapshot: Snapshot, line: Feedback, of_round: Activity) -> FeedbackLine:
    """Return a line with the number of the round that took it as its question."""
    question = text.tidy(line.text, single_line=True)
    later = snapshot.rounds[snapshot.round_number(of_round.id) :]
    became = next((snapshot.round_number(item.id) for item in later if item.question == question), None)
    return FeedbackLine(line.text, line.count, became)


def _notes_by_activity(snapshot: Snapshot) -> Notes:
    """Return the notes in lists by activity, those of breakouts left out; where it is gone they belong to none."""
    told = {topic.id for _, topic in breakouts_told(snapshot)}
    found: Notes = defaultdict(list)
    for note in snapshot.note_list:
        if note.topic_id in told:
            continue
        found[note.activity_id if note.activity_id in snapshot.activities else None].append(note)
    return dict(found)
