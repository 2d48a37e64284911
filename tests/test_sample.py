"""The sample session plays through the ops of the window, and plays the same each time."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from fishbowl_app.model.entities import Format, Kind, Presence, State
from fishbowl_app.model.errors import FileExists
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.rules.fairness import heard
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.paths import resource_path
from fishbowl_app.sample import UP_TO_ROUND_3, WHOLE, make_sample

ENDED = 1_780_000_000.0


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Snapshot:
    folder = tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FISHBOWL_HOME", str(folder / "home"))
        session = make_sample(folder / "a.fishbowl", activities=WHOLE, ended_at=ENDED)
        session.close()
    return session.snapshot


def content(snapshot: Snapshot) -> list[str]:
    """Return all rows without their ids, as text, in an order that does not depend on them."""
    numbers = {row_id: row for table in snapshot.tables.values() for row_id, row in table.items()}
    names = {who: person.name for who, person in snapshot.participants.items()}
    titles = {which: activity.title for which, activity in snapshot.activities.items()}
    groups = {which: group.name for which, group in snapshot.groups.items()}
    known = {**names, **titles, **groups}
    rows = []
    for row in numbers.values():
        values = dataclasses.asdict(row)
        values.pop("id")
        rows.append(str([known.get(value, "" if value in numbers else value) for value in values.values()]))
    return sorted(rows)


def test_the_sample_is_the_workshop_it_is_said_to_be(whole):
    people, groups = whole.people, {group.id: group.name for group in whole.group_list}
    in_group = [groups[person.group_id] for person in people]
    assert (len(people), in_group.count("Tenants"), in_group.count("Officers")) == (25, 15, 10)
    assert (whole.fishbowl.format, whole.fishbowl.chairs, whole.fishbowl.free_chairs) == (Format.OPEN, 5, 1)
    assert [item.length_s for item in whole.rounds] == [1200] * 3
    feedback = [item for item in whole.agenda if item.kind is Kind.FEEDBACK]
    assert len(feedback) == 3
    assert all(item.question for item in whole.rounds)


def test_a_whole_sample_is_over_with_everything_in_it(whole):
    assert {item.state for item in whole.agenda} == {State.DONE}
    assert max(item.finished_at for item in whole.agenda) == ENDED
    assert not [turn for turn in whole.turns.values() if turn.left_at is None]
    assert whole.speaking is None
    assert not whole.waiting
    for held in whole.rounds:
        assert len(whole.turns_of_round(held.id)) >= 8
        assert len(whole.feedback_of(held.id)) >= 2
    assert len(whole.notes) >= 30
    assert {person.presence for person in whole.people} == {Presence.PRESENT}


def test_the_circle_is_never_fuller_than_its_chairs_and_most_people_are_heard(whole):
    for held in whole.rounds:
        edges = sorted({turn.sat_at for turn in whole.turns_of_round(held.id)})
        for edge in edges:
            seated = [
                turn.chair
                for turn in whole.turns_of_round(held.id)
                if turn.sat_at <= edge and (turn.left_at is None or turn.left_at > edge)
            ]
            assert len(seated) == len(set(seated)) <= 5
    assert sum(had.turns > 0 for had in heard(whole, ENDED).values()) >= 20


def test_feedback_becomes_the_next_question(whole):
    for held, following in zip(whole.rounds, whole.rounds[1:], strict=False):
        assert following.question in {line.text for line in whole.feedback_of(held.id)}


def test_every_note_of_a_round_is_quoted_by_role(whole):
    rounds = {item.id for item in whole.rounds}
    of_rounds = [note for note in whole.notes.values() if note.activity_id in rounds]
    assert len(of_rounds) == len(whole.notes)
    assert all(note.role and note.chair and note.participant_id for note in of_rounds)


def test_it_plays_the_same_each_time_but_for_ids(whole, tmp_path):
    again = make_sample(tmp_path / "b.fishbowl", activities=WHOLE, ended_at=ENDED)
    assert content(again.snapshot) == content(whole)
    again.close()


def test_at_another_time_of_day_only_the_times_differ(whole, tmp_path):
    other = make_sample(tmp_path / "c.fishbowl", activities=WHOLE, ended_at=ENDED + 12_345)
    other.close()
    assert {note.text: note.at - 12_345 for note in other.snapshot.notes.values()} == {
        note.text: note.at for note in whole.notes.values()
    }


def test_what_is_opened_waits_for_the_last_round(tmp_path):
    made = make_sample(tmp_path / "d.fishbowl")
    snapshot = made.snapshot
    assert [item.state for item in snapshot.agenda].count(State.DONE) == UP_TO_ROUND_3
    assert snapshot.current_round is snapshot.rounds[2]
    assert snapshot.live is None
    assert abs(made.clock.now().utc - max(item.finished_at or 0 for item in snapshot.agenda)) < 600
    made.close()
    again = Session.open(made.path)
    assert again.snapshot == snapshot
    again.close()


def test_it_overwrites_nothing(tmp_path):
    path = tmp_path / "e.fishbowl"
    path.write_text("mine")
    with pytest.raises(FileExists):
        make_sample(path)
    assert path.read_text() == "mine"


def test_the_sample_names_no_chairs_that_are_not_there():
    script = json.loads(Path(resource_path("sample", "sample.json")).read_text("utf-8"))
    deeds = {event[1] for part in script["played"] for event in part["events"]}
    assert deeds <= {"sit", "leave", "speak", "quiet", "queue", "clear", "present", "note", "extend"}
    assert [part["activity"] for part in script["played"]] == list(range(WHOLE))


def test_forms_of_the_sample_can_be_compared(whole):
    before_after, failure = (form_figures(whole, form.id) for form in whole.form_list)
    assert [len(before_after.questions), len(failure.questions)] == [6, 1]
    assert [series.base for series in failure.questions[0].series] == [24, 22]
    paired = [each.paired[0] for each in before_after.questions]
    assert all(24 < each.up + each.down + each.stayed <= 30 for each in paired)
    assert any(each.up > 2 * each.down for each in paired)
    assert any(each.up < each.down for each in paired)
