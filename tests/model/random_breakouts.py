"""What a random person does while breakouts run and after: clocks, reports, actions, dots and priorities."""

from __future__ import annotations

from fishbowl_app.model.entities import State
from fishbowl_app.model.ops import actions, breakouts, convergence, notes, priorities, reports, time, wall
from fishbowl_app.model.session import Session
from tests.model.random_parts import Act, Random, maybe, one, some, words


def _a_topic(s: Session, r: Random) -> str:
    return one(r, s.snapshot.topics)


def _a_breakout(s: Session, r: Random) -> str:
    """Return a topic of the slot that runs, if one does."""
    held = s.snapshot.breakouts_of(_live(s))
    return one(r, {topic.id: topic for topic in held} or s.snapshot.topics)


def _come_late(s: Session, r: Random) -> object:
    """Bring a topic into the slot that runs."""
    free = {space.id: space for space in s.snapshot.space_list if (_live(s), space.id) not in s.snapshot.wall}
    return wall.move_topic(s, _a_topic(s, r), _live(s), one(r, free))


def _start_late(s: Session, r: Random) -> object:
    held = s.snapshot.breakouts_of(_live(s))
    return breakouts.start_breakout(
        s, one(r, {topic.id: topic for topic in held if s.snapshot.timebox_of(topic.id) is None})
    )


def _start_slot(s: Session, r: Random) -> object:
    planned = {slot.id: slot for slot in s.snapshot.slots if slot.state is State.PLANNED}
    return time.start_activity(s, one(r, planned))


def _live(s: Session) -> str:
    return s.snapshot.live.id if s.snapshot.live else "nothing"


def _edit_report(s: Session, r: Random) -> object:
    people = some(r, s.snapshot.participants)
    return reports.edit_report(s, _a_topic(s, r), came=r.choice([None, 0, 9, -1]), attendee_ids=people)


def _add_action(s: Session, r: Random) -> object:
    people = some(r, s.snapshot.participants)
    return actions.add_action(s, words(r), topic_id=maybe(r, s.snapshot.topics), who_ids=people, who=words(r))


def _edit_open_space(s: Session, r: Random) -> object:
    side = r.choice(["left_group_id", "right_group_id"])
    given = {
        "last_call_s": r.choice([0, 300, 9999]),
        "dots_by_group": r.random() < 0.5,
        "options_closed": r.random() < 0.3,
        side: maybe(r, s.snapshot.groups),
    }
    chosen = r.choice(list(given))
    return convergence.edit_open_space(s, **{chosen: given[chosen]})  # type: ignore[arg-type]


def _count_dots(s: Session, r: Random) -> object:
    group_id = maybe(r, s.snapshot.groups) if s.snapshot.open_space.dots_by_group else None
    return convergence.count_dots(s, one(r, s.snapshot.options), r.choice([None, 0, 3, 30]), group_id)


def _set_priorities(s: Session, r: Random) -> object:
    return priorities.set_priorities(s, one(r, s.snapshot.groups), some(r, s.snapshot.options))


BREAKOUTS: dict[str, tuple[int, Act]] = {
    "start slot": (8, _start_slot),
    "come late": (4, _come_late),
    "start late": (4, _start_late),
    "end breakout": (3, lambda s, r: breakouts.end_breakout(s, _a_breakout(s, r))),
    "reopen breakout": (3, lambda s, r: breakouts.reopen_breakout(s, _a_breakout(s, r))),
    "pause breakout": (1, lambda s, r: time.pause(s, _a_breakout(s, r))),
    "add time to breakout": (1, lambda s, r: time.add_time(s, _a_breakout(s, r), 60)),
    "pause all": (1, lambda s, r: time.pause_all(s, _live(s))),
    "resume all": (1, lambda s, r: time.resume_all(s, _live(s))),
    "add time to all": (1, lambda s, r: time.add_time_to_all(s, _live(s), r.choice([300, -60]))),
    "edit report": (3, _edit_report),
    "delete report": (1, lambda s, r: reports.delete_report(s, _a_topic(s, r))),
    "note breakout": (2, lambda s, r: notes.add_note(s, words(r), topic_id=_a_topic(s, r))),
    "note many": (1, lambda s, r: notes.add_notes(s, [words(r), "", words(r)], topic_id=_a_topic(s, r))),
    "add action": (2, _add_action),
    "edit action": (1, lambda s, r: actions.edit_action(s, one(r, s.snapshot.actions), by_when=words(r))),
    "move action": (1, lambda s, r: actions.move_action(s, one(r, s.snapshot.actions), r.randint(0, 3))),
    "delete actions": (1, lambda s, r: actions.delete_actions(s, some(r, s.snapshot.actions))),
    "edit open space": (2, _edit_open_space),
    "add option": (3, lambda s, r: convergence.add_option(s, words(r), maybe(r, s.snapshot.topics))),
    "add options": (1, lambda s, r: convergence.add_options(s, [(words(r), None), (words(r), None)])),
    "topics as options": (
        1,
        lambda s, r: convergence.add_options(s, [("Option", topic) for topic in some(r, s.snapshot.topics)]),
    ),
    "edit option": (1, lambda s, r: convergence.edit_option(s, one(r, s.snapshot.options), title=words(r))),
    "move option": (1, lambda s, r: convergence.move_option(s, one(r, s.snapshot.options), r.randint(0, 3))),
    "delete options": (1, lambda s, r: convergence.delete_options(s, some(r, s.snapshot.options))),
    "count dots": (4, _count_dots),
    "clear dots": (1, lambda s, r: convergence.clear_dots(s)),
    "set priorities": (2, _set_priorities),
}
