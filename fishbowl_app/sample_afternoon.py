"""The second sample: an invented afternoon of open space, played through the same ops that the window runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from fishbowl_app.jobs import ArrangeJob, make_arrangement
from fishbowl_app.model.clock import FixedClock, SystemClock
from fishbowl_app.model.entities import Activity, Kind, Presence
from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.convergence import add_options, count_dots, edit_open_space
from fishbowl_app.model.ops.interest import set_interest
from fishbowl_app.model.ops.merging import merge_topics
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.ops.wall import move_topic, pin_topic, store_arrangement
from fishbowl_app.model.rules.arranged import cells_of
from fishbowl_app.model.rules.wall_proposal import ask_wall
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path
from fishbowl_app.sample_board import fill_board
from fishbowl_app.sample_day import bring_people, tell_day
from fishbowl_app.sample_forms import add_forms
from fishbowl_app.sample_print import add_welsh

MOVES = 20_000  # of the search for an arrangement
SEED = 7  # who chose what
TRACE_S = 20.0  # between two things that are typed
PLAYED_S = 4200.0


def make_afternoon(path: Path, *, ended_at: float | None = None) -> Session:
    """Play the afternoon into a new file: one slot was held, the second is about to begin.

    The first slot ended at `ended_at` (UTC; now).

    Raises:
        FileExists, NotWritten: if it cannot be there.
    """
    script = json.loads(resource_path("sample", "afternoon.json").read_text("utf-8"))
    end = SystemClock().now().utc if ended_at is None else ended_at
    clock = FixedClock(end - PLAYED_S)
    session = Session.create(path, title=script["title"], clock=clock)
    try:
        _Afternoon(session, clock, script).play()
        clock.advance(end - clock.now().utc)
    except BaseException:
        session.close()
        raise
    session.clock = SystemClock() if ended_at is None else clock
    return session


def converge(session: Session) -> None:
    """Let the same people place dots and name priorities, as the script has them."""
    script = json.loads(resource_path("sample", "afternoon.json").read_text("utf-8"))
    groups = {group.name: group.id for group in session.snapshot.group_list}
    left, right = (groups[name] for name in script["priorities"])
    edit_open_space(session, dots_by_group=True, left_group_id=left, right_group_id=right)
    add_options(session, [(title, _topic(session, title)) for title in script["options"]])
    options = [option.id for option in session.snapshot.option_list]
    for name, counts in script["dots"].items():
        for option_id, count in zip(options, counts, strict=True):
            count_dots(session, option_id, count, groups[name])
    for name, places in script["priorities"].items():
        set_priorities(session, groups[name], [options[place] for place in places])


class _Afternoon:
    """Plays the script."""

    def __init__(self, session: Session, clock: FixedClock, script: dict[str, Any]) -> None:
        self._session, self._clock, self._script = session, clock, script

    def play(self) -> None:
        """Set up, fill the wall in the marketplace, hold the first slot, type slips meanwhile and take reports."""
        marketplace, first, *_ = self._set_up()
        begin = self._clock.now().utc
        start_activity(self._session, marketplace.id)
        self._post_topics()
        self._clock.advance(begin + marketplace.length_s + 60 - self._clock.now().utc)
        start_activity(self._session, first.id)
        begin = self._clock.now().utc
        fill_board(self._session, self._clock)
        self._clock.advance(begin + first.length_s + 90 - self._clock.now().utc)
        finish_activity(self._session, first.id)
        for report in self._script["reports"]:
            self._take_report(report)
        add_welsh(self._session)

    def _set_up(self) -> list[Activity]:
        session, script = self._session, self._script
        start = datetime.fromtimestamp(self._clock.now().utc, tz=UTC).astimezone()
        tell_day(session, script, start)
        for item in script["activities"]:
            add_activity(session, Kind(item["kind"]), item["title"], item["minutes"] * 60)
        bring_people(session)
        mark_presence(session, list(session.snapshot.participants), Presence.PRESENT)
        for space in script["spaces"]:
            add_space(session, space["name"], capacity=space["capacity"], features=space["features"])
        add_forms(session)
        return session.snapshot.agenda

    def _post_topics(self) -> None:
        session, draw = self._session, Random(SEED)
        people = [person.id for person in session.snapshot.people]
        for item in self._script["topics"]:
            self._clock.advance(TRACE_S)
            after = [_topic(session, item["after"])] if "after" in item else []
            topic = add_topic(
                session,
                item["title"],
                question=item["question"],
                convener_ids=[self._who(name) for name in item["by"]],
                needs=item.get("needs", ()),
                after=after,
            )
            set_interest(session, topic.id, draw.sample(people, item["chosen"]))
        kept, merged = (_topic(session, title) for title in self._script["merge"])
        merge_topics(session, kept, [merged])
        for title, slot, space in self._script["pinned"]:
            self._pin(_topic(session, title), slot, space)
        self._arrange()

    def _pin(self, topic_id: str, slot: str, space: str) -> None:
        now = self._session.snapshot
        slot_id = next(item.id for item in now.slots if item.title == slot)
        space_id = next(item.id for item in now.space_list if item.name == space)
        move_topic(self._session, topic_id, slot_id, space_id)
        pin_topic(self._session, topic_id, True)

    def _arrange(self) -> None:
        question = ask_wall(self._session.snapshot, anew=True)
        job = ArrangeJob(question.asked.problem, question.seed, True, MOVES)
        made = make_arrangement(job, lambda *_: None, lambda: False)
        store_arrangement(self._session, cells_of(question.asked, made.arrangement))

    def _take_report(self, item: dict[str, Any]) -> None:
        session, topic_id = self._session, _topic(self._session, item["about"])
        self._clock.advance(TRACE_S)
        for words in item["notes"]:
            add_note(session, words, topic_id=topic_id)
        fields = {name: item[name] for name in ("came", "summary", "recommendations", "requests")}
        edit_report(session, topic_id, **fields)
        for what, names, others, by_when in item["actions"]:
            who = [self._who(name) for name in names]
            add_action(session, what, topic_id=topic_id, who_ids=who, who=others, by_when=by_when)

    def _who(self, name: str) -> str:
        people = self._session.snapshot.participants.values()
        return next(person.id for person in people if person.name.split()[0] == name)


def _topic(session: Session, title: str) -> str:
    return next(topic.id for topic in session.snapshot.topics.values() if topic.title == title)
