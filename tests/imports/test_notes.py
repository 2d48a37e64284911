"""What an import of notes would do, row by row."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.columns import ColumnMap, guess_notes
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.notes import (
    NotesPreview,
    NoteStatus,
    Unknown,
    preview_notes,
)
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.notes_values import parse_instant
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.table import read_bytes
from fishbowl_app.model.entities import Activity, Colour, Group, Kind, Note, Participant, Presence, State
from fishbowl_app.model.errors import DataProblem, DataRefused, TextProblem


def activity(place: int, kind: Kind, title: str) -> Activity:
    return Activity(f"a{place}", place, kind, title, "", 1200, "", State.PLANNED, None, None)


def person(key: str, name: str, group: str | None, role: str = "") -> Participant:
    return Participant(key, name, group, role, "", Presence.EXPECTED, None, None, False)


AROUND = Surroundings(
    participants=(
        person("p1", "Ada Byron", "g1", "caretaker"),
        person("p2", "Bo", "g1"),
        person("p3", "Bo", "g2"),
    ),
    groups=(Group("g1", "Tenants", "T", Colour.BLUE, 0), Group("g2", "Officers", "O", Colour.PINK, 1)),
    activities=(
        activity(0, Kind.WELCOME, "Welcome"),
        activity(1, Kind.ROUND, "What works"),
        activity(2, Kind.FEEDBACK, "Feedback"),
        activity(3, Kind.ROUND, "What next"),
    ),
    notes=(Note("n1", "Warm homes", None, None, None, None, "", Colour.YELLOW, 0.0, "typed"),),
    day=date(2026, 3, 14),
)


def preview(text: str) -> NotesPreview:
    table = read_bytes(text.encode(), "notes.csv")
    return preview_notes(table, guess_notes(table), AROUND)


def test_a_note_takes_round_chair_person_role_group_and_time():
    made = preview("Note,Round,Chair,Name,Role,Group,Time\nMore buses,2,3,ada byron,chair,Officers,10:05\n")
    row = made.rows[0]
    assert (row.text, row.activity_id, row.chair, row.participant_id) == ("More buses", "a3", 3, "p1")
    assert (row.role, row.group_name, row.unknown) == ("chair", "Officers", ())
    assert row.at == datetime(2026, 3, 14, 10, 5).timestamp()
    planned = made.plan().rows[0]
    assert (planned.text, planned.role, planned.group_name, planned.activity_id) == (
        "More buses",
        "chair",
        "Officers",
        "a3",
    )


def test_role_and_group_of_the_person_fill_empty_cells():
    row = preview("Note,Name\nMore buses,Ada Byron\n").rows[0]
    assert (row.role, row.group_name) == ("caretaker", "Tenants")


@pytest.mark.parametrize(
    ("given_round", "activity_id"),
    [
        ("1", "a1"),
        ("2.0", "a3"),
        ("Round 2", "a3"),
        ("Rownd 1", "a1"),
        ("what NEXT", "a3"),
        ("Welcome", "a0"),
        ("", None),
    ],
)
def test_a_round_is_known_by_number_or_title(given_round, activity_id):
    row = preview(f"Note,Round\nMore buses,{given_round}\n").rows[0]
    assert (row.activity_id, row.unknown) == (activity_id, ())


@pytest.mark.parametrize(
    ("header", "cell", "field"),
    [
        ("Round", "3", NoteField.ROUND),
        ("Round", "0", NoteField.ROUND),
        ("Round", "1 or 2", NoteField.ROUND),
        ("Chair", "13", NoteField.CHAIR),
        ("Chair", "left", NoteField.CHAIR),
        ("Name", "Nobody", NoteField.NAME),
        ("Name", "Bo", NoteField.NAME),  # there are two
        ("Time", "soon", NoteField.TIME),
    ],
)
def test_what_the_session_does_not_know_is_told_and_the_note_is_taken(header, cell, field):
    made = preview(f"Note,{header}\nMore buses,{cell}\n")
    assert made.rows[0].status is NoteStatus.READY
    assert made.rows[0].unknown == (Unknown(field, cell),)


def test_a_name_that_says_nobody_is_no_unknown_one():
    assert [row.unknown for row in preview("Note,Name\nOne,Anonymous\nTwo,Dienw\n").rows] == [(), ()]


def test_people_of_one_name_are_told_apart_by_group():
    assert preview("Note,Name,Group\nMore buses,Bo,officers\n").rows[0].participant_id == "p3"


def test_notes_that_say_the_same_are_marked_and_all_taken():
    made = preview("Note\nMore buses\nmore  BUSES\nWarm homes\n")
    assert [(row.like, row.like_note) for row in made.rows] == [(None, None), (2, None), (None, "n1")]
    assert [row.number for row in made.alike] == [3, 4]
    assert [row.text for row in made.plan().rows] == ["More buses", "more  BUSES", "Warm homes"]
    assert len(made.plan(skip=[3]).rows) == 2


def test_a_note_that_is_too_long_is_refused_and_never_cut():
    made = preview(f"Note,Group\n{'é' * 280},x\n{'é' * 281},y\n,z\n")
    assert [row.status.value for row in made.rows] == ["ready", "refused", "refused"]
    assert made.rows[1].text == "é" * 281
    assert made.rows[1].refusal is not None
    assert (made.rows[1].refusal.problem, made.rows[1].refusal.length) == (TextProblem.TOO_LONG, 281)
    assert made.rows[2].refusal is not None
    assert made.rows[2].refusal.problem is TextProblem.EMPTY
    assert made.new_groups == ("x",)


def test_line_breaks_inside_a_note_stay():
    assert preview('Note,Round\n"two\r\nlines",1\n').rows[0].text == "two\nlines"


def test_counts_by_what_becomes_of_the_rows():
    made = preview("Note,Round,Group\na,1,Tenants\nb,1,\nc,,Tenants\n")
    assert made.counts == {NoteStatus.READY: 3, NoteStatus.REFUSED: 0}


def test_a_table_without_notes_or_text_is_refused():
    for text in ("", "Note\n"):
        with pytest.raises(DataRefused) as caught:
            preview(text)
        assert caught.value.problem is DataProblem.EMPTY
    table = read_bytes(b"Round,Chair\n1,2\n", "a.csv")
    with pytest.raises(DataRefused) as caught:
        preview_notes(table, ColumnMap({NoteField.ROUND: 0}, 0), AROUND)
    assert (caught.value.problem, caught.value.detail) == (DataProblem.NO_COLUMN, "text")


@pytest.mark.parametrize(
    ("given_time", "expected"),
    [
        ("2026-03-14T10:05:00Z", datetime(2026, 3, 14, 10, 5, tzinfo=UTC).timestamp()),
        ("2026-03-14 10:05", datetime(2026, 3, 14, 10, 5).timestamp()),
        ("9.30", datetime(2026, 3, 14, 9, 30).timestamp()),
        ("09:30:15", datetime(2026, 3, 14, 9, 30, 15).timestamp()),
        ("9h30", datetime(2026, 3, 14, 9, 30).timestamp()),
        ("14.03.2026 10:05", datetime(2026, 3, 14, 10, 5).timestamp()),
        ("14/3/2026, 10:05", datetime(2026, 3, 14, 10, 5).timestamp()),
        ("3/14/2026 10:05", datetime(2026, 3, 14, 10, 5).timestamp()),
        ("3/4/2026 10:05", None),
        ("31.02.2026 10:05", None),
        ("25:00", None),
        ("2026-03-14", None),
        ("", None),
        ("9999-12-31 23:59:59-23:59", None),
    ],
)
def test_times_are_understood_in_the_forms_that_spreadsheets_write(given_time, expected):
    assert parse_instant(given_time, date(2026, 3, 14)) == expected


def test_of_two_readings_of_a_date_the_day_of_the_session_counts():
    assert parse_instant("3/4/2026 10:05", date(2026, 3, 4)) == datetime(2026, 3, 4, 10, 5).timestamp()
    assert parse_instant("3/4/2026 10:05", date(2026, 4, 3)) == datetime(2026, 4, 3, 10, 5).timestamp()


def test_a_time_of_the_day_needs_a_day():
    assert parse_instant("10:05", None) is None


WORDS = st.sampled_from(["", "Warm homes", "x" * 281, "1", "12", "Ada Byron", "10:05", "\u200b", "a\nb"])


@settings(max_examples=200)
@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=len(NoteField)).filter(any), max_size=12),
    st.none() | st.integers(0, 3),
)
def test_every_row_becomes_exactly_one_thing(cells, header):
    rows = tuple(Row(number, tuple(row)) for number, row in enumerate(cells, 1))
    table = Table("any", rows, header if header is not None and header < len(rows) else None)
    columns = ColumnMap({field: place for place, field in enumerate(NoteField)}, table.header)
    try:
        made = preview_notes(table, columns, AROUND)
    except DataRefused as refused:
        assert refused.problem is DataProblem.EMPTY  # noqa: PT017 - there is no other reason
        return
    assert sum(made.counts.values()) == len(made.rows)
    assert [row.number for row in (*made.above, *made.rows)] == [row.number for row in rows]
    assert len(made.plan().rows) == made.counts[NoteStatus.READY]
    assert all((row.refusal is None) == (row.status is NoteStatus.READY) for row in made.rows)
    stacked = {row.number: row.stack_on for row in made.plan(stack={row.number for row in rows}).rows}
    assert all(not isinstance(stacked.get(top), int) for top in stacked.values())  # one lies on another, no more
    assert all(top in stacked for top in stacked.values() if isinstance(top, int))


def test_votes_theme_language_source_slip_and_colour_come_along():
    row = preview(
        "Testun,Pleidleisiau,Thema,Iaith,Ffynhonnell,Rhif slip,Lliw\nMwy o fysiau,3,Bysiau,cy,Neuadd,7,pinc\n"
    )
    first = row.rows[0]
    assert (first.votes, first.theme_name, first.language, first.source, first.slip) == (
        3,
        "Bysiau",
        "cy",
        "Neuadd",
        7,
    )
    assert (first.colour, first.unknown, row.new_themes) == (Colour.PINK, (), ("Bysiau",))


@pytest.mark.parametrize("header", ["likes", "Upvotes", "Dots", "+1", "👍", "Hoffi", "Number of votes", "Stimmen"])
def test_votes_are_known_by_what_tools_write(header):
    made = preview(f"Text,{header}\nMore buses,3\nWarm homes,\n")
    assert [row.votes for row in made.rows] == [3, 0]


@pytest.mark.parametrize("column", ["Links\nhttps://a\nhttps://b", "Dislikes\n3\n4", "Votes\nAnn\nBo"])
def test_what_are_no_votes_is_left_out(column):
    header, *cells = column.split("\n")
    made = preview(f"Text,{header}\nMore buses,{cells[0]}\nLess noise,{cells[1]}\n")
    assert [(row.votes, row.unknown) for row in made.rows] == [(0, ()), (0, ())]


def test_a_heading_and_the_text_are_one_note():
    made = preview("Subject,Comment\nBuses,Run them on Sundays\nHomes,\nShops,Shops stay open\n")
    assert [row.text for row in made.rows] == ["Buses\nRun them on Sundays", "Homes", "Shops stay open"]


def test_what_a_cell_says_amiss_is_told_and_the_note_comes_without_it():
    made = preview(
        "Text,Votes,Slip,Language,Colour\nMore buses,3,1,cy,red\nWarm homes,2,2,,\nLess noise,many,1,Elvish,loud\n"
    )
    last = made.rows[2]
    assert (last.votes, last.slip, last.language, last.colour) == (0, None, "", None)
    assert {(unknown.field, unknown.taken) for unknown in last.unknown} == {
        (NoteField.VOTES, False),
        (NoteField.SLIP, True),
        (NoteField.LANGUAGE, False),
        (NoteField.COLOUR, False),
    }


def test_what_nearly_says_the_same_is_marked_and_taken():
    made = preview("Warm homes!\nMore buses on Sundays\nmore busses on sundays\n")
    assert [(row.like, row.like_note, row.near) for row in made.rows] == [
        (None, "n1", True),
        (None, None, False),
        (2, None, True),
    ]
    assert len(made.plan().rows) == 3


def test_what_repeats_can_be_stacked_or_left_out():
    made = preview("More buses\nmore buses\nMore  Buses\nWarm homes\n")
    assert [row.stack_on for row in made.plan(stack={2, 3, 4}).rows] == [None, 1, 1, "n1"]
    assert [row.stack_on for row in made.plan(skip={1}, stack={2, 3, 4}).rows] == [None, None, "n1"]
    assert [row.number for row in made.plan(skip={2, 4}).rows] == [1, 3]
