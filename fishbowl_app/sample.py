"""The sample session: an invented workshop, played through the same ops that the window runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fishbowl_app.model.clock import FixedClock, SystemClock
from fishbowl_app.model.entities import Kind, Presence
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.feedback import add_feedback, use_as_question
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import edit_participant, mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import clear_circle, leave, sit_down, stop_speaking, toggle_speaking
from fishbowl_app.model.ops.time import add_time, finish_activity, start_activity
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path
from fishbowl_app.sample_day import bring_people, tell_day
from fishbowl_app.sample_forms import add_forms
from fishbowl_app.sample_print import add_codes, add_welsh

WHOLE = 9  # activities
UP_TO_ROUND_3 = 6  # so that whoever opens the sample can run the last round
QUARTER_S = 900


def make_sample(path: Path, *, activities: int = UP_TO_ROUND_3, ended_at: float | None = None) -> Session:
    """Play the sample session into a new file, as if its last activity had ended at `ended_at` (UTC; now).

    Raises:
        FileExists, NotWritten: if it cannot be there.
    """
    script = json.loads(resource_path("sample", "sample.json").read_text("utf-8"))
    end = SystemClock().now().utc if ended_at is None else ended_at
    length = sum(_seconds(part["took"]) for part in script["played"][:activities])
    clock = FixedClock(end - length)
    session = Session.create(path, title=script["title"], clock=clock)
    try:
        _Player(session, clock, script).play(activities)
    except BaseException:
        session.close()
        raise
    session.clock = SystemClock() if ended_at is None else clock
    return session


class _Player:
    """Plays the script: at each instant one op."""

    def __init__(self, session: Session, clock: FixedClock, script: dict[str, Any]) -> None:
        self._session, self._clock, self._script = session, clock, script
        self._deeds: dict[str, Callable[[str], object]] = {
            "sit": lambda name: sit_down(session, self._who(name)),
            "leave": self._leave,
            "speak": self._speak,
            "quiet": lambda _: stop_speaking(session),
            "queue": lambda name: join_queue(session, self._who(name)),
            "clear": lambda _: clear_circle(session),
            "present": lambda name: mark_presence(session, [self._who(name)], Presence.PRESENT),
            "note": lambda words: add_note(session, words),
            "extend": self._extend,
        }

    def play(self, activities: int) -> None:
        """Set the session up and play so many activities."""
        self._set_up()
        agenda = self._session.snapshot.agenda
        for part in self._script["played"][:activities]:
            self._play(agenda[part["activity"]].id, part)

    def _set_up(self) -> None:
        session, script = self._session, self._script
        start = datetime.fromtimestamp(self._clock.now().utc // QUARTER_S * QUARTER_S, tz=UTC).astimezone()
        tell_day(session, script, start)
        for item in script["activities"]:
            kind, length = Kind(item["kind"]), item["minutes"] * 60
            add_activity(session, kind, item["title"], length, question=item.get("question", ""))
        bring_people(session)
        late = {self._who(name) for name in script["late"]}
        mark_presence(session, [who for who in session.snapshot.participants if who not in late], Presence.PRESENT)
        mark_presence(session, sorted(late), Presence.LATE)
        for name in script["hidden"]:
            edit_participant(session, self._who(name), name_hidden=True)
        add_forms(session)
        add_codes(session)
        add_welsh(session)

    def _play(self, activity_id: str, part: dict[str, Any]) -> None:
        begin = self._clock.now().utc
        before = [event for event in part["events"] if event[0].startswith("-")]
        # What happens before the start is played at the start: it took its time from the activity before.
        for _, deed, about in before:
            self._deeds[deed](about)
        start_activity(self._session, activity_id)
        for at, deed, about in part["events"][len(before) :]:
            self._clock.advance(begin + _seconds(at) - self._clock.now().utc)
            self._deeds[deed](about)
        for line, count in part.get("feedback", []):
            self._clock.advance(45)
            self._feedback(line, count, part)
        self._clock.advance(begin + _seconds(part["took"]) - self._clock.now().utc)
        finish_activity(self._session, activity_id)

    def _feedback(self, line: str, count: int | None, part: dict[str, Any]) -> None:
        snapshot = self._session.snapshot
        held = [item for item in snapshot.rounds if item.finished_at is not None][-1]
        added = add_feedback(self._session, held.id, line, count)
        if part.get("question_from") == added.place:
            use_as_question(self._session, added.id)
            add_welsh(self._session)

    def _who(self, name: str) -> str:
        people = self._session.snapshot.participants.values()
        return next(person.id for person in people if person.name.split()[0] == name or person.name == name)

    def _chair(self, name: str) -> int:
        chair = self._session.snapshot.chair_of(self._who(name))
        if chair is None:
            raise ValueError(f"the sample is wrong: {name} does not sit")
        return chair

    def _leave(self, name: str) -> None:
        leave(self._session, self._chair(name))

    def _speak(self, name: str) -> None:
        toggle_speaking(self._session, self._chair(name))

    def _extend(self, length: str) -> None:
        live = self._session.snapshot.live
        if live is not None:
            add_time(self._session, live.id, _seconds(length))


def _seconds(text: str) -> int:
    """Return "1:30" in seconds."""
    minutes, seconds = text.split(":")
    return int(minutes) * 60 + int(seconds)
