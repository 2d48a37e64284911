"""An afternoon of open space, and the acts of each page of its room, for `benchmarks.acts`.

24 topics in four slots and six spaces; everybody has chosen five topics. Times are CPU milliseconds of the
process, so that what is measured is work, not what else the computer does meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from fishbowl_app.imports.choices import ChoiceImport
from fishbowl_app.imports.notes import NoteRow, NoteStatus
from fishbowl_app.imports.people import PersonImport
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.convergence import add_option, count_dots, edit_open_space
from fishbowl_app.model.ops.interest import count_hands, import_choices
from fishbowl_app.model.ops.notes import add_note, import_notes
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.time import add_time, add_time_to_all, start_activity
from fishbowl_app.model.ops.topics import add_topic, delete_topics
from fishbowl_app.model.ops.wall import move_topic
from fishbowl_app.model.session import Session

SLOTS, SPACES, TOPICS, CHOICES, OPTIONS = 4, 6, 24, 5, 12
GROUPS = ("Tenants", "Officers", "Councillors")
Took = dict[str, list[float]]


def afternoon(path: Path, people: int, notes: int) -> Session:
    """Return a session whose wall is full, before its first slot."""
    session = Session.create(path, title="A full afternoon")
    names = (
        PersonImport(f"Person{n} Of{n % 17}", GROUPS[n % 3], f"Role {n % 9}", "", None) for n in range(people)
    )
    import_people(session, names)
    for number in range(1, SLOTS + 1):
        add_activity(session, Kind.SLOT, f"Slot {number}", 2700)
    for number in range(SPACES):
        add_space(session, f"Space {number + 1}", capacity=20 + 10 * number)
    everybody, draw = sorted(session.snapshot.participants), Random(24)
    for number in range(TOPICS):
        add_topic(session, f"Wish{number} for place{number}", convener_ids=(everybody[number],))
    topics = [topic.id for topic in session.snapshot.topic_list]
    wishes = ((who, draw.sample(topics, CHOICES)) for who in everybody)
    import_choices(session, [ChoiceImport(who, topic, n) for who, own in wishes for n, topic in enumerate(own, 1)])
    first = session.snapshot.slots[0].id
    lines = (f"Note {n}: something that was said" for n in range(notes))
    rows = [NoteRow(n, NoteStatus.READY, line, activity_id=first) for n, line in enumerate(lines)]
    import_notes(session, rows, "made up")
    left, right = (group.id for group in session.snapshot.group_list[:2])
    edit_open_space(session, left_group_id=left, right_group_id=right)
    for number in range(OPTIONS):
        add_option(session, f"Option {number + 1}")
    return session


def page_acts(session: Session, page: str, number: int, done: Callable[[], None]) -> Took:
    """Run so many acts of a page and return how long each took, redraw included, in milliseconds."""
    took: Took = {}
    for turn in range(number):
        for name, act in _ACTS[page](session, turn):
            began = time.process_time()
            act()
            done()
            took.setdefault(name, []).append((time.process_time() - began) * 1000)
    return took


_Acts = Iterator[tuple[str, Callable[[], object]]]


def _wall(session: Session, turn: int) -> _Acts:
    topics = session.snapshot.topic_list
    one, other = topics[turn % TOPICS], topics[(turn + 7) % TOPICS]
    yield "moves", lambda: move_topic(session, one.id, other.slot_id, other.space_id)
    yield "hands", lambda: count_hands(session, one.id, turn % 40)
    yield "posts", lambda: add_topic(session, f"Late topic {turn}")
    delete_topics(session, [session.snapshot.topic_list[-1].id])


def _breakouts(session: Session, turn: int) -> _Acts:
    slot = session.snapshot.slots[0]
    if slot.started_at is None:
        start_activity(session, slot.id)
    held = session.snapshot.breakouts_of(slot.id)
    yield "+1 for one", lambda: add_time(session, held[turn % SPACES].id, 60)
    yield "+1 for all", lambda: add_time_to_all(session, slot.id, 60)


def _reports(session: Session, turn: int) -> _Acts:
    held = session.snapshot.breakouts_of(session.snapshot.slots[0].id)
    topic = held[turn % SPACES]
    yield "summary", lambda: edit_report(session, topic.id, summary=f"What came out, turn {turn}")
    yield "note", lambda: add_note(session, f"Live note {turn}", topic_id=topic.id)


def _convergence(session: Session, turn: int) -> _Acts:
    options = session.snapshot.option_list
    ranked = [options[(turn + step) % OPTIONS].id for step in range(3)]
    yield "dots", lambda: count_dots(session, options[turn % OPTIONS].id, turn)
    yield "priorities", lambda: set_priorities(session, session.snapshot.group_list[turn % 2].id, ranked)


_ACTS = {
    "page_wall": _wall,
    "page_breakouts": _breakouts,
    "page_reports": _reports,
    "page_convergence": _convergence,
}
PAGES = tuple(_ACTS)
