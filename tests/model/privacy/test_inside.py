"""What of persons is counted."""

from __future__ import annotations

from dataclasses import replace

from fishbowl_app.model.changes import Op, Origin, Step, Way
from fishbowl_app.model.privacy.anonymous import anonymous
from fishbowl_app.model.privacy.inside import inside, texts_naming
from fishbowl_app.model.privacy.mentions import mentions_of
from tests.model.build import a_session, note
from tests.model.privacy.full_session import a_full_session


def step(op: Op) -> Step:
    return Step(1, "id", op, Way.DO, Origin.OPERATOR, 0.0, "laptop", None, True)


def test_a_session_tells_of_its_people_in_many_places():
    told = inside(a_full_session(), [step(Op.CREATE), step(Op.ADD_NOTE)])
    assert (told.participants, told.by_name, told.hidden, told.remarks) == (3, 3, 1, 1)
    assert (told.turns, told.waiting, told.seat_rules) == (2, 1, 1)
    assert (told.notes, told.notes_by_name, told.feedback) == (2, 2, 1)
    assert (told.moderator, told.convened, told.choices) == (True, 1, 1)
    assert (told.reports_by_name, told.actions_by_name, told.translations) == (1, 1, 2)
    assert (told.passwords, told.contacts, told.responses) == (1, 1, 0)
    assert (told.steps, told.holds_deleted) == (2, True)


def test_texts_that_name_somebody_are_found():
    full = a_full_session()
    found = texts_naming(full)
    assert {("details", "title"), ("topic", "title"), ("action", "what"), ("code", "address")} <= {
        (each.table, each.field) for each in found
    }
    each_alone = {each.where for person in full.people for each in mentions_of(full, person) if each.likely}
    assert set(found) == each_alone  # what erasing would list for each of them


def test_an_anonymous_copy_has_participants_and_nobody_by_name():
    told = inside(anonymous(a_full_session()), [step(Op.ANONYMISE)])
    assert (told.participants, told.by_name, told.hidden, told.remarks, told.notes_by_name) == (3, 0, 0, 0, 0)
    assert (told.naming, told.moderator, told.passwords, told.contacts) == (0, False, 0, 0)
    assert not told.holds_deleted


def test_an_empty_session_tells_of_nobody():
    told = inside(a_session(replace(note("rain"), participant_id=None)), [step(Op.CREATE)])
    assert (told.participants, told.notes, told.notes_by_name, told.naming) == (0, 1, 0, 0)
    assert not told.holds_deleted
