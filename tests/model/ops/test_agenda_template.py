"""A template fills the agenda in one step; an activity is doubled with the next number."""

from __future__ import annotations

import pytest

from fishbowl_app.imports.template import load_template
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Format, Kind, Translation
from fishbowl_app.model.errors import BadText, Gone
from fishbowl_app.model.ops.agenda import add_activity, apply_template, duplicate_activity, edit_activity
from fishbowl_app.model.ops.details import edit_details, edit_fishbowl
from fishbowl_app.model.ops.translations import translate_text
from fishbowl_app.model.rules.paired import TextPlace, in_language, missing
from fishbowl_app.model.session import Session


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "s.fishbowl", clock=FixedClock())
    yield made
    made.close()


def apply(session: Session, name: str = "five-chair-fishbowl") -> None:
    template = load_template(name, "en")
    apply_template(session, template.activities, fishbowl=template.fishbowl, start_at=template.start_at)


def test_a_template_fills_agenda_fishbowl_and_start_in_one_step(session):
    edit_fishbowl(session, chairs=8, format=Format.CLOSED)
    before = session.snapshot
    apply(session)
    now = session.snapshot
    assert [item.place for item in now.agenda] == list(range(9))
    assert [item.title for item in now.rounds] == ["Round 1", "Round 2", "Round 3"]
    assert (now.fishbowl.chairs, now.fishbowl.format, now.details.start_at) == (5, Format.OPEN, "10:00")
    session.undo()
    assert session.snapshot == before


def test_a_template_after_other_activities_leaves_the_fishbowl_as_it_is(session):
    edit_fishbowl(session, chairs=8)
    edit_details(session, start_at="14:00")
    add_activity(session, Kind.WELCOME, "Hello", 300)
    apply(session)
    assert len(session.snapshot.agenda) == 10
    assert session.snapshot.fishbowl.chairs == 8
    assert session.snapshot.details.start_at == "14:00"


def in_welsh(session: Session) -> list[str]:
    return [item.title for item in in_language(session.snapshot, "cy").agenda]


def test_what_our_templates_say_in_the_other_language_comes_along_in_the_same_step(session):
    template = load_template("five-chair-fishbowl", "en")
    edit_details(session, title=template.title)
    before = session.snapshot
    apply_template(session, template.activities, translated=template.translated)
    assert missing(session.snapshot, "cy") == []
    assert in_language(session.snapshot, "cy").details.title == "Powlen bysgod pum cadair"
    assert in_welsh(session) == [step.title for step in load_template("five-chair-fishbowl", "cy").activities]
    session.undo()
    assert session.snapshot == before


def test_what_somebody_translated_stays_as_it_is(session):
    first = add_activity(session, Kind.BREAK, "Break", 300)
    translate_text(session, TextPlace(first.id, "title"), "cy", "Paned")
    template = load_template("fishbowl-then-open-space", "en")
    apply_template(session, template.activities, translated=template.translated)
    assert {each for each in in_welsh(session) if each in ("Paned", "Egwyl")} == {"Paned"}


def test_a_template_in_another_language_than_the_session_translates_nothing_into_the_one_it_is_in(session):
    template = load_template("five-chair-fishbowl", "cy")
    apply_template(session, template.activities, translated=template.translated)
    assert session.snapshot.details.language == "en"
    assert not session.snapshot.all(Translation)


def test_nothing_of_a_template_stays_where_a_part_of_it_is_refused(session):
    class Bad:
        kind, title, question, length_s = Kind.TALK, "", "", 60

    good = load_template("five-chair-fishbowl", "en").activities
    with pytest.raises(BadText):
        apply_template(session, [*good, Bad()], start_at="9:00")
    assert not session.snapshot.agenda
    assert not session.snapshot.details.start_at


def test_a_double_comes_right_after_with_the_next_free_number(session):
    first = add_activity(session, Kind.ROUND, "Round 1", 1200, question="Why?")
    add_activity(session, Kind.ROUND, "Round 2", 1200)
    edit_activity(session, first.id, fixed_start="10:00")
    double = duplicate_activity(session, first.id)
    assert [item.title for item in session.snapshot.agenda] == ["Round 1", "Round 3", "Round 2"]
    assert (double.kind, double.length_s, double.question, double.fixed_start) == (Kind.ROUND, 1200, "Why?", "")


def test_a_double_of_what_has_no_number_keeps_its_title(session):
    pause = add_activity(session, Kind.BREAK, "Break", 600)
    assert duplicate_activity(session, pause.id).title == "Break"
    with pytest.raises(Gone):
        duplicate_activity(session, "nothing")
