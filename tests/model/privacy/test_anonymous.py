"""The anonymous copy: nobody in it, and every figure as it was."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    Answer,
    Compares,
    Condition,
    Entity,
    Form,
    Hands,
    Question,
    QuestionKind,
    Response,
)
from fishbowl_app.model.errors import FileExists
from fishbowl_app.model.privacy.anonymous import anonymous
from fishbowl_app.model.privacy.copy import write_anonymous
from fishbowl_app.model.privacy.texts import typed_texts
from fishbowl_app.model.rules.asking.collecting import collected
from fishbowl_app.model.rules.asking.data import QuestionFigures
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.rules.fairness import heard
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from tests.model.build import T0, a_session, note, people, person
from tests.model.privacy.full_session import a_full_session

GROUPS = ("Tenants", None, "Town hall")  # the mayor alone is of the last
MAY_LACK = ("code", "translation", "group")  # rows that are about one person alone go


def every_text(snapshot: Snapshot) -> str:
    return "\n".join([*(each.text for each in typed_texts(snapshot)), *(each.name for each in snapshot.people)])


def figures(snapshot: Snapshot) -> object:
    """Return what is counted of a session, without who it is counted of."""
    counts = {name: len(rows) for name, rows in snapshot.tables.items() if name not in MAY_LACK}
    voices = sorted((each.turns, each.circle_s, each.speaking_s) for each in heard(snapshot, T0 + 9_999).values())
    dots = sorted((row.option_id, row.group_id or "", row.count) for row in snapshot.dots.values())
    votes = sorted((row.id, row.votes, row.theme_id or "") for row in snapshot.notes.values())
    came = sorted((row.id, row.came, len(row.attendee_ids)) for row in snapshot.reports.values())
    chose = sorted((row.topic_id, row.rank or 0) for row in snapshot.interests.values())
    return counts, voices, dots, votes, came, chose


def test_nobody_is_left_in_any_text():
    said = every_text(anonymous(a_full_session())).casefold()
    for name in ("siân", "bevan", "gareth", "price", "huw", "owen", "elin", "rhys", "puw", "mair"):
        assert name not in said, name
    for secret in ("near the door", "cwtch", "01970", "maer"):
        assert secret not in said, secret


def test_what_is_not_about_persons_stays():
    before, copy = a_full_session(), anonymous(a_full_session())
    assert figures(copy) == figures(before)
    assert {each.name for each in copy.people} == {"Participant 1", "Participant 2", "Participant 3"}
    assert [code.address for code in copy.code_list] == ["https://example.org/notes"]
    assert copy.details.title == "An evening with [name]"
    assert copy.spaces["Siân's corner"].name == "[name]'s corner"
    assert next(iter(copy.feedback.values())).text == "Diolch [name]"
    assert copy.notes["note The mayor"].text == "The mayor"


def test_what_one_person_alone_has_is_told_of_nobody():
    copy = anonymous(a_full_session())
    assert sorted((each.role, each.group_id or "") for each in copy.people) == [
        ("", ""),
        ("Tenant", "Tenants"),
        ("Tenant", "Tenants"),
    ]
    assert list(copy.groups) == ["Tenants"]
    assert (copy.notes["note The mayor"].role, copy.notes["note The mayor"].group_id) == ("", None)


def test_who_did_what_holds_together():
    before, copy = a_full_session(), anonymous(a_full_session())
    sat = [row.participant_id for row in copy.turns.values()]
    (seated,) = copy.planned_seats.values()
    (apart,) = copy.seat_rules.values()
    assert set(apart.who) == set(sat) <= copy.participants.keys()
    assert seated.participant_id in sat
    assert copy.participants.keys().isdisjoint(before.participants)


def test_names_are_given_by_chance_alone():
    crowd = a_session(*people(40))
    called = [
        [each.name for each in anonymous(crowd, random.Random(seed)).participants.values()] for seed in (1, 2)
    ]
    numbers = [[int(name.split()[1]) for name in names] for names in called]
    assert sorted(numbers[0]) == sorted(numbers[1]) == list(range(1, 41))
    assert sorted(numbers[0]) != numbers[0] != numbers[1]


@pytest.mark.parametrize(("language", "name"), [("cy", "Cyfranogwr 1"), ("de", "Person 1")])
def test_people_are_called_in_the_language_of_the_session(language, name):
    (only,) = anonymous(a_session(person("Ana Ruiz"), language=language)).people
    assert only.name == name


def test_a_copy_of_a_copy_takes_nothing_more_out():
    once = anonymous(a_session(person("Ana Ruiz"), note("Each participant says so: Participant 1 too")))
    again = anonymous(once)
    assert [each.text for each in again.notes.values()] == [each.text for each in once.notes.values()]


def test_an_accent_that_stands_alone_hides_no_name():
    taken = anonymous(a_session(person("Siân Bevan"), note("with Sia\u0302n today")))
    assert next(iter(taken.notes.values())).text == "with [name] today"


def answered(same_people: bool) -> Snapshot:
    """Return a form in two conditions, with numbers missing, hands, words, and the group of the mayor alone."""
    rows: list[Entity] = [
        Form("form", 0, "What Siân asks", "", Compares.MOMENTS, True, same_people, True),
        Question("slider", "form", 0, QuestionKind.SLIDER, "How far?", "Here", "To Gareth Price", "", False),
        Question("words", "form", 1, QuestionKind.WORDS, "What else?", "", "", "", False),
        Question("agree", "form", 2, QuestionKind.STATEMENT, "I had a say.", "", "", "", False),
        Hands("hands", "c0", "agree", "Tenants", 4, None, 6),
    ]
    for place in (0, 1):
        first = 1 if same_people else 1 + 20 * place
        rows.append(Condition(f"c{place}", "form", place, f"Framing {place}", "As Huw Owen has it", first, 20))
        for number in range(20):
            if number % 7 == place:
                continue
            id = f"{place} {number}"
            rows.append(Response(id, f"c{place}", first + number, GROUPS[number % 3], T0 + number, "typed"))
            rows.append(Answer(f"a {id}", id, "slider", number * 5.0, None, ()))
            if number % 2:
                rows.append(note(f"words {id}", group_id=GROUPS[number % 3], question_id="words", response_id=id))
    full = a_full_session()
    return Snapshot(
        {
            name: {**there, **{row.id: row for row in rows if TABLE_OF[type(row)] == name}}
            for name, there in full.tables.items()
        }
    )


@pytest.mark.parametrize("same_people", [False, True])
def test_all_figures_of_answers_stay_and_no_words_stand_by_the_marks_of_who_said_them(same_people):
    before = answered(same_people)
    copy = anonymous(before, random.Random(5))
    told, kept = (form_figures(each, "form") for each in (copy, before))
    assert [_plain(each) for each in told.questions] == [_plain(each) for each in kept.questions]
    assert _missing(copy) == _missing(before)
    assert (copy.forms["form"].title, copy.conditions["c0"].wording) == ("What [name] asks", "As [name] has it")
    marks = {response.number: copy.answers_in(response.id)[0].value for response in copy.responses_in("c0")}
    assert marks != {
        response.number: before.answers_in(response.id)[0].value for response in before.responses_in("c0")
    }
    if same_people:  # and still one number is one person, who had the same mark both times
        again = {response.number: copy.answers_in(response.id)[0].value for response in copy.responses_in("c1")}
        assert all(again[number] == mark for number, mark in marks.items() if number in again)
    beside = {each.id: each.response_id for each in copy.notes.values() if each.response_id}
    assert sum(note_id != f"note words {response_id}" for note_id, response_id in beside.items()) > len(beside) / 2
    assert len({response.at for response in copy.responses_in("c0")}) == 1
    assert {response.group_id for response in copy.responses.values()} == {"Tenants", None}


def test_who_alone_came_twice_does_not_keep_a_number() -> None:
    rows: list[Entity] = [Form("form", 0, "", "", Compares.MOMENTS, True, True, True)]
    rows += [Condition(f"c{place}", "form", place, "", "", 1, 30) for place in (0, 1)]
    rows += [Response(f"0 {number}", "c0", number, None, T0, "typed") for number in range(1, 11)]
    rows.append(Response("1 7", "c1", 7, None, T0, "typed"))
    copies = [anonymous(a_session(*rows), random.Random(seed)) for seed in range(8)]
    twice = [next(iter(copy.responses_in("c1"))).number for copy in copies]
    assert len(set(twice)) > 3
    assert all(
        number in {each.number for each in copy.responses_in("c0")}
        for number, copy in zip(twice, copies, strict=True)
    )
    assert [_missing(copy) for copy in copies] == [_missing(a_session(*rows))] * 8


def _missing(session: Snapshot) -> object:
    counts = collected(session, "form")
    return [
        (each.given, len(each.missing), each.without_number)
        for each in (counts.whole, *counts.by_condition.values())
    ]


def _plain(figures: QuestionFigures) -> QuestionFigures:
    """Return figures without how a question is worded: that may name somebody."""
    return replace(figures, question=replace(figures.question, second_extreme=""), groups=())


@pytest.mark.parametrize("make", [make_sample, make_afternoon])
def test_the_file_holds_no_name_and_passes_all_checks(make, folder):
    session = make(folder / "s.fishbowl")
    session.keep_vectors("model", {"key": b"vector"}, {"key"})
    write_anonymous(session.snapshot, folder / "copy.fishbowl", never=session.path)
    names, before = [person.name for person in session.snapshot.people], session.snapshot
    session.close()
    content = (folder / "copy.fishbowl").read_bytes().decode("utf-8", "replace").casefold()
    assert not [name for name in names if name.casefold() in content]
    copy = Session.open(folder / "copy.fishbowl")
    assert figures(copy.snapshot) == figures(before)
    assert [step.op for step in copy.history] == [Op.ANONYMISE]
    assert copy.undo_op is None
    assert copy.vectors("model") == {}
    copy.close()


def test_the_file_does_not_say_which_computer_made_it(folder):
    write_anonymous(a_full_session(), folder / "copy.fishbowl")
    with closing(sqlite3.connect(folder / "copy.fishbowl")) as raw:
        assert raw.execute("SELECT who, rows FROM step").fetchall() == [("", "[]")]
        assert raw.execute("SELECT who FROM opening").fetchall() == []
        assert raw.execute("SELECT boot_id, running_since_boot_s FROM timebox").fetchall() == [("", None)]


def test_part_of_a_name_in_small_letters_is_shown_to_be_looked_at(folder):
    session = a_session(person("Will Rees"), note("we will see"), note("nothing here"))
    (found,) = write_anonymous(session, folder / "copy.fishbowl")
    assert (found.where.table, found.where.field, found.where.text) == ("note", "text", "we will see")
    assert found.words == ("will",)


def test_the_session_itself_is_not_replaced(folder):
    session = make_sample(folder / "s.fishbowl")
    before = session.path.read_bytes()
    with pytest.raises(FileExists):
        write_anonymous(session.snapshot, folder / "s.fishbowl", never=session.path)
    session.close()
    assert Path(folder / "s.fishbowl").read_bytes()[:16] == before[:16]
    assert len(list(folder.iterdir())) == 1
