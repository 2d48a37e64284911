"""What holds in a session whatever people do, undo and redo, in whatever order, with the clock in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.rules.asking.checking import checked_given
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.numbering import is_of
from fishbowl_app.model.rules.asking.voices import given_in
from fishbowl_app.model.rules.note_filter import ALONE, theme_of
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS, kinds_of_round, least
from fishbowl_app.model.rules.wall import carrier
from fishbowl_app.model.snapshot import Snapshot
from tests.model.random_ops import CLOCK, OPS
from tests.model.store.test_random import BLOCK, LENGTH, Walk

GONE = (Presence.LEFT, Presence.LATE)


def faults(now: Snapshot) -> Iterator[str]:
    """Yield what is wrong in a session."""
    yield from _agenda(now)
    yield from _circle(now)
    yield from _rotation(now)
    yield from _wall(now)
    yield from board_faults(now)
    yield from asking_faults(now)


def board_faults(now: Snapshot) -> Iterator[str]:
    """Yield what is wrong on the board."""
    if [theme.place for theme in now.theme_list] != list(range(len(now.themes))):
        yield "the places of the themes do not count from 0"
    for note in now.notes.values():
        top = now.notes.get(note.stack_id or "")
        if top is not None and (top.stack_id is not None or theme_of(top) != theme_of(note)):
            yield f"{note} lies under one that lies under another, or is somewhere else"
        if note.x is not None and (note.stack_id is not None or theme_of(note) != ALONE):
            yield f"{note} has a place and is not alone on the board"
    for passage in now.passages.values():
        if passage.note_id is not None and now.notes[passage.note_id].theme_id != passage.theme_id:
            yield f"{passage} is not under the theme of its note"


def asking_faults(now: Snapshot) -> Iterator[str]:
    """Yield what is wrong with forms and answers."""
    for form in now.forms.values():
        conditions, questions = now.conditions_of(form.id), now.questions_of(form.id)
        for rows in (now.form_list, conditions, questions, *(now.boxes_of(each.id) for each in questions)):
            if [each.place for each in rows] != list(range(len(rows))):
                yield f"the places of {rows} do not count from 0"
        if not conditions:
            yield f"{form} is given out in nothing"
        for response in now.responses_of(form.id):
            condition = now.conditions[response.condition_id]
            if response.number is not None and not (form.numbered and is_of(condition, response.number)):
                yield f"{response} has a number that was not handed out"
    for answer in now.answers.values():
        question, response = now.questions[answer.question_id], now.responses[answer.response_id]
        if now.conditions[response.condition_id].form_id != question.form_id:
            yield f"{answer} is to a question of another form"
        boxes = now.boxes_of(question.id)
        if checked_given(question, boxes, given_in(answer)) == Given():
            yield f"{answer} says nothing"
    for hands in now.hands.values():
        question = now.questions[hands.question_id]
        if now.conditions[hands.condition_id].form_id != question.form_id or not hands.count:
            yield f"{hands} are of another form, or none"
        if hands.box_id is not None and now.boxes[hands.box_id].question_id != question.id:
            yield f"{hands} are for a box of another question"
    for note in now.notes.values():
        if note.question_id is None or note.response_id is None:
            continue
        condition = now.conditions[now.responses[note.response_id].condition_id]
        if now.questions[note.question_id].form_id != condition.form_id:
            yield f"{note} answers a question of another form"


def _rotation(now: Snapshot) -> Iterator[str]:
    for seat in now.planned_seats.values():
        held = now.activities[seat.round_id]
        in_circle = held.kind is Kind.ROUND and seat.table == 0  # on a chair that is gone since it is a lost seat
        is_there = seat.table <= now.fishbowl.tables or held.started_at is not None
        if not in_circle and not (held.kind is Kind.TABLES and seat.table > 0 and is_there):
            yield f"nobody can sit where {seat} is planned"
    for rule in now.rule_list:
        known = now.groups if rule.kind in ABOUT_GROUPS else now.participants
        if not set(rule.who) <= known.keys() or len(rule.who) < least(rule.kind):
            yield f"{rule} names who is not there, or too few"
        kinds = {now.activities[each].kind if each in now.activities else None for each in rule.round_ids}
        if not kinds <= set(kinds_of_round(rule.kind)):
            yield f"{rule} names what is no round for it"


def _wall(now: Snapshot) -> Iterator[str]:
    for topic in now.topics.values():
        if topic.slot_id is not None and now.activities[topic.slot_id].kind is not Kind.SLOT:
            yield f"{topic} is in no slot"
        if topic.pinned and topic.slot_id is None:
            yield f"{topic} is pinned to nothing"
        if now.timebox_of(topic.id) is not None and (topic not in now.open_topics or topic.slot_id is None):
            yield f"{topic} has begun and is not on the wall"
        if not set(topic.after) <= now.topics.keys() or not set(topic.convener_ids) <= now.participants.keys():
            yield f"{topic} names what is not there"
        if carrier(now, topic).merged_into is not None:
            yield f"{topic} is carried in a circle"
    for space in now.space_list:
        if not set(space.closed) <= {slot.id for slot in now.slots}:
            yield f"{space} is closed in what is no slot"


def _agenda(now: Snapshot) -> Iterator[str]:
    if sum(item.state is State.RUNNING for item in now.agenda) > 1:
        yield "two activities run"
    if [item.place for item in now.agenda] != list(range(len(now.agenda))):
        yield "the places of the agenda do not count from 0"
    for item in now.agenda:
        timebox = now.timebox_of(item.id)
        if (item.state is State.RUNNING) != (timebox is not None and timebox.ended_at is None):
            yield f"{item.state} activity with {timebox}"
        if item.state in (State.PLANNED, State.SKIPPED) and timebox is not None:
            yield f"{item.state} activity has a timebox"


def _held(now: Snapshot, other: Snapshot) -> list[str]:
    """Return what has begun both now and then, in the order of the agenda."""
    begun = {item.id for item in other.agenda if item.started_at is not None}
    return [item.id for item in now.agenda if item.started_at is not None and item.id in begun]


def _circle(now: Snapshot) -> Iterator[str]:
    for chair, turn in now.circle.items():
        if chair > now.fishbowl.chairs:
            yield f"chair {chair} of {now.fishbowl.chairs} is taken"
        if now.waiting_of(turn.participant_id) is not None:
            yield "somebody sits and waits"
        if now.participants[turn.participant_id].presence in GONE:
            yield "somebody sits who is not here"
    for turn in now.turns.values():
        held = now.activities[turn.round_id]
        if held.kind is not Kind.ROUND or (turn.left_at is None and held.state in (State.DONE, State.SKIPPED)):
            yield f"an open turn in a {held.state} {held.kind}"
    speaking = [speech for speech in now.speeches.values() if speech.ended_at is None]
    if len(speaking) > 1 or any(now.turns[speech.turn_id].left_at is not None for speech in speaking):
        yield "two speak, or one who has left"
    for entry in now.waiting.values():
        if now.participants[entry.participant_id].presence in GONE:
            yield "somebody waits who is not here"


@pytest.mark.parametrize("block", range(3))
def test_a_session_stays_sound_whatever_people_do(folder: Path, block: int) -> None:
    for seed in range(5000 + block * BLOCK, 5000 + (block + 1) * BLOCK):
        walk = Walk(folder / f"{seed}.fishbowl", seed, *((OPS, CLOCK) if seed % 2 else (OPS,)))
        for _ in range(2 * LENGTH):
            before = walk.session.snapshot
            walk.step()
            step, now = walk.session.history[-1], walk.session.snapshot
            assert list(faults(now)) == [], f"{step.way} {step.op}, seed {seed}"
            assert _held(before, now) == _held(now, before), f"{step.way} {step.op}, seed {seed}"
        walk.session.close()
