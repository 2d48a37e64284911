"""From a snapshot to what its summary says: only what may be told, and in no layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from fishbowl_app.model.entities import Code, NameStyle
from fishbowl_app.model.report_parts import rounds, shares
from fishbowl_app.model.report_parts.answers import form_parts, form_texts
from fishbowl_app.model.report_parts.board import board_part, board_texts
from fishbowl_app.model.report_parts.data import AgendaItem, FishbowlWay, NameInText, Summary, Where
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.open_space import open_space_part, open_space_texts
from fishbowl_app.model.rules.agenda import Line, day_of, start_of_day, timetable
from fishbowl_app.model.rules.paired import in_language, missing, tongues
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot


def summaries_of(
    snapshot: Snapshot, now: float, names: NameStyle | None, languages: Sequence[str]
) -> dict[str, Summary]:
    """Return the summary of a session in several languages, of the same shape, as far as it was translated."""
    typed = summary_of(snapshot, now, names)
    return {
        language: replace(
            typed if language == typed.language else _translated(snapshot, now, typed, language),
            language=language,
            tongues=tongues(snapshot, language),
            untranslated=tuple(
                found for found in missing(snapshot, language) if found.where.what != TABLE_OF[Code]
            ),
        )
        for language in languages
    }


def untranslated(told: Iterable[Summary]) -> list[str]:
    """Return the texts that somebody has to translate yet, or anew, each once however often it stands there."""
    return list(dict.fromkeys(found.text for one in told for found in one.untranslated))


def summary_of(
    snapshot: Snapshot, now: float, names: NameStyle | None = None, typed: Snapshot | None = None
) -> Summary:
    """Return the summary of a session as it stands, without what `summaries_of` says of its languages.

    Args:
        snapshot: the session.
        now: the UTC instant that what still runs is counted to.
        names: how people are called; None takes what the session says.
        typed: of a session in another language, the session as it was typed.
    """
    details, fishbowl = snapshot.details, snapshot.fishbowl
    style = details.names_in_summary if names is None else names
    naming = Naming(snapshot, style, Naming(typed, style) if typed is not None else None)
    circle = shares.circle_of(snapshot, now)
    lines = timetable(snapshot, now, start_of_day(snapshot, now))
    planned = {line.activity.id: line.planned_start for line in lines}
    return Summary(
        title=details.title,
        question=details.question,
        date=day_of(snapshot),
        place=details.place,
        moderator=details.moderator if naming.style is NameStyle.ALL else "",
        names=naming.style,
        fishbowl=FishbowlWay(fishbowl.format, fishbowl.chairs, fishbowl.free_chairs, fishbowl.visitor_rule),
        agenda=tuple(_item(line, now) for line in lines),
        attendance=shares.attendance(snapshot, circle),
        groups=shares.group_people(snapshot, circle, naming),
        rounds=rounds.round_parts(snapshot, now, naming),
        other_notes=rounds.other_notes(snapshot, naming),
        by_group=shares.group_shares(snapshot, circle, naming),
        by_person=shares.person_shares(circle, naming),
        fairness=shares.fairness(circle),
        open_space=open_space_part(snapshot, naming, lambda slot: planned[slot.id]),
        board=board_part(snapshot, naming, circle),
        forms=form_parts(snapshot, naming),
        identifying=naming.identifying(),
        named_in_texts=tuple(_named_in_texts(snapshot, naming)),
        language=details.language,
        tongues={},
        untranslated=(),
    )


def _translated(snapshot: Snapshot, now: float, typed: Summary, language: str) -> Summary:
    """Return a summary in another language; feedback, which is as it was said, is that of the one as typed."""
    told = summary_of(in_language(snapshot, language), now, typed.names, snapshot)
    return replace(
        told,
        rounds=tuple(
            replace(part, feedback=same.feedback) for part, same in zip(told.rounds, typed.rounds, strict=True)
        ),
    )


def _item(line: Line, now: float) -> AgendaItem:
    activity = line.activity
    end = now if activity.finished_at is None else activity.finished_at
    return AgendaItem(
        number=line.number,
        title=activity.title,
        kind=activity.kind,
        state=activity.state,
        planned_start=line.planned_start,
        planned_end=line.planned_end,
        start=activity.started_at,
        end=activity.finished_at,
        length_s=activity.length_s,
        ran_s=None if activity.started_at is None else max(0.0, end - activity.started_at),
    )


def _named_in_texts(snapshot: Snapshot, naming: Naming) -> Iterator[NameInText]:
    """Yield the texts in which somebody is named, or may be, who is not to be."""
    for where, text in _texts(snapshot, naming.style):
        found = naming.named_in(text)
        if found is not None:
            (start, end), sure = found
            yield NameInText(where, text, start, end, sure)


def _texts(snapshot: Snapshot, names: NameStyle) -> Iterator[tuple[Where, str]]:
    """Yield all that people typed and the summary repeats."""
    details = snapshot.details
    yield Where.TITLE, details.title
    yield Where.QUESTION, details.question
    yield Where.PLACE, details.place
    if names is NameStyle.ALL:
        yield Where.MODERATOR, details.moderator
    yield from ((Where.GROUP, group.name) for group in snapshot.group_list)
    for item in snapshot.agenda:
        yield Where.ACTIVITY, item.title
        yield Where.QUESTION, item.question
        yield from ((Where.FEEDBACK, line.text) for line in snapshot.feedback_of(item.id))
    yield from ((Where.NOTE, note.text) for note in snapshot.note_list)
    yield from open_space_texts(snapshot)
    yield from board_texts(snapshot)
    yield from form_texts(snapshot)
