"""What an import of people would do, row by row."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.columns import ColumnMap, guess_people
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.people import FieldChange, PeoplePreview, PersonRow, PersonStatus, preview_people
from fishbowl_app.imports.table import read_bytes, read_text
from fishbowl_app.imports.words import PersonField
from fishbowl_app.model.entities import Colour, Group, Participant, Presence
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused, TextProblem

TENANTS = Group("g1", "Tenants", "T", Colour.BLUE, 0)
OFFICERS = Group("g2", "Housing officers", "H", Colour.GREEN, 1)
GROUPS = (TENANTS, OFFICERS)


def person(name: str, group: Group | None = None, role: str = "", note: str = "", key: str = "") -> Participant:
    return Participant(
        id=key or f"id of {name}",
        name=name,
        group_id=group.id if group else None,
        role=role,
        note=note,
        presence=Presence.EXPECTED,
        arrived_at=None,
        left_at=None,
        name_hidden=False,
    )


def preview(text: str, *there: Participant, include: tuple[int, ...] = ()) -> PeoplePreview:
    table = read_bytes(text.encode(), "people.csv")
    return preview_people(table, guess_people(table), there, GROUPS, include)


def statuses(made: PeoplePreview) -> list[str]:
    return [row.status.value for row in made.rows]


def test_rows_are_new_changed_or_the_same():
    made = preview(
        "Name,Group,Role,Note\nAda,Tenants,chair,\nBo,Tenants,caretaker,by the door\nCy,,,\n",
        person("Bo", TENANTS, role="tenant", note="at the back"),
        person("Cy", OFFICERS, role="manager"),
    )
    assert statuses(made) == ["new", "changed", "same"]
    assert made.rows[1].changes == (
        FieldChange(PersonField.ROLE, "tenant", "caretaker"),
        FieldChange(PersonField.NOTE, "at the back", "by the door"),
    )
    assert made.counts[PersonStatus.SAME] == 1
    assert made.by_group == {"Tenants": 2, "": 1}


def test_empty_cells_never_wipe_what_is_there():
    made = preview("Name,Group,Role\nBo,,\n", person("Bo", TENANTS, role="tenant", note="x"))
    assert statuses(made) == ["same"]
    assert made.plan().rows == ()


def test_what_is_planned_names_who_is_changed_and_keeps_the_spelling_of_the_session():
    made = preview("Name,Group\n  BO   diaz ,Housing officers\nEd,New people\n", person("Bo Diaz", TENANTS))
    changed, new = made.plan().rows
    assert (changed.name, changed.group_name, changed.participant_id) == (
        "Bo Diaz",
        "Housing officers",
        "id of Bo Diaz",
    )
    assert (new.name, new.group_name, new.role, new.note, new.participant_id) == ("Ed", "New people", "", "", None)
    assert made.plan(skip=[2]).rows == (new,)


def test_groups_are_known_by_name_or_label_and_new_ones_by_their_first_spelling():
    made = preview("Name,Group\nAda,TENANTS\nBo,h\nCy,Café people\nDi,café  PEOPLE\n,Nobody's\n")
    assert [row.group_name for row in made.rows[:4]] == ["Tenants", "Housing officers"] + ["Café people"] * 2
    assert made.new_groups == ("Café people",)  # nobody is in the other one


def test_a_row_that_repeats_name_group_and_role_is_left_out_and_told():
    made = preview("Name,Group,Role\nAda,Tenants,x\nBo,Tenants,x\nada ,tenants,X\n")
    assert statuses(made) == ["new", "new", "duplicate"]
    assert made.rows[2].like == 2
    assert [row.name for row in made.plan().rows] == ["Ada", "Bo"]


def test_a_duplicate_can_be_taken_for_another_person():
    text = "Name,Group\nAda,Tenants\nAda,Tenants\n"
    made = preview(text, include=(3,))
    assert statuses(made) == ["new", "new"]
    assert len(made.plan().rows) == 2
    again = preview(text, person("Ada", TENANTS, key="1"), person("Ada", TENANTS, key="2"), include=(3,))
    assert statuses(again) == ["same", "same"]
    assert {row.participant_id for row in again.rows} == {"1", "2"}


def test_the_same_name_in_another_group_or_with_another_role_is_another_person():
    made = preview("Name,Group,Role\nAda,Tenants,\nAda,Housing officers,\nBo,Tenants,x\nBo,Tenants,y\n")
    assert statuses(made) == ["new"] * 4


def test_people_of_one_name_are_matched_by_group_and_role_first():
    there = (
        person("Ada", TENANTS, key="tenant"),
        person("Ada", OFFICERS, role="manager", key="manager"),
        person("Ada", OFFICERS, role="clerk", key="clerk"),
    )
    made = preview("Name,Group,Role\nAda,H,clerk\nAda,H,manager\nAda,,gardener\nAda,Council,\n", *there)
    assert [row.participant_id for row in made.rows] == ["clerk", "manager", "tenant", None]
    assert statuses(made) == ["same", "same", "changed", "new"]


def test_a_second_import_of_the_same_file_changes_nothing():
    text = "Name,Group,Role\nAda,Tenants,\nAda,H,\nBo,,\nBo,T,x\n"
    there = (person("Ada", TENANTS), person("Ada", OFFICERS), person("Bo"), person("Bo", TENANTS, role="x"))
    assert statuses(preview(text, *there)) == ["same"] * 4


def test_names_in_two_columns_are_joined():
    made = preview("Surname,First name\nByron,Ada\n,Bo\nYoung,\n")
    assert [row.name for row in made.rows] == ["Ada Byron", "Bo", "Young"]


@pytest.mark.parametrize(
    ("line", "field", "problem"),
    [
        (",Tenants,,", "name", TextProblem.EMPTY),
        ("\u200b,Tenants,,", "name", TextProblem.EMPTY),
        ("x" * 61 + ",,,", "name", TextProblem.TOO_LONG),
        ("Ada," + "g" * 41 + ",,", "group", TextProblem.TOO_LONG),
        ("Ada,," + "r" * 41 + ",", "role", TextProblem.TOO_LONG),
        ("Ada,,," + "n" * 2001, "remark", TextProblem.TOO_LONG),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason_and_shown_whole(line, field, problem):
    made = preview(f"Name,Group,Role,Note\nBo,,,\n{line}\n")
    refused = made.of(PersonStatus.REFUSED)
    assert [row.number for row in refused] == [3]
    assert isinstance(refused[0].refusal, BadText)
    assert (refused[0].refusal.field, refused[0].refusal.problem) == (field, problem)
    assert made.new_groups == ()
    assert len(made.plan().rows) == 1


def test_half_an_emoji_from_the_clipboard_is_refused():
    table = read_text("Name\nAda\nBo \ud83d\n")
    made = preview_people(table, guess_people(table), (), ())
    assert statuses(made) == ["new", "refused"]


def test_a_table_without_people_or_names_is_refused():
    for text, problem in (("", DataProblem.EMPTY), ("name\n", DataProblem.EMPTY)):
        with pytest.raises(DataRefused) as caught:
            preview(text)
        assert caught.value.problem is problem
    table = read_text("Group\tRole\nTenants\tchair\n")
    with pytest.raises(DataRefused) as caught:
        preview_people(table, ColumnMap({PersonField.GROUP: 0}, 0), (), ())
    assert (caught.value.problem, caught.value.detail) == (DataProblem.NO_COLUMN, "name")


def test_the_rows_up_to_the_header_are_listed_too():
    made = preview("Workshop,,\nName,Group,Role\nAda,Tenants,\n")
    assert [row.number for row in made.above] == [1, 2]
    assert len(made.rows) == 1


WORDS = st.sampled_from(["", "Ada", "ada", "Bo", "Tenants", "H", "x" * 61, "\u200b", "Rôl", "a\nb", "Ŵyn"])
TABLES = st.lists(st.lists(WORDS, min_size=1, max_size=4).filter(any), max_size=12)
THERE = st.lists(st.builds(person, WORDS.filter(bool), st.sampled_from([None, *GROUPS]), WORDS, WORDS), max_size=5)


@settings(max_examples=300)
@given(TABLES, THERE, st.none() | st.integers(0, 3), st.sets(st.integers(1, 12)))
def test_every_row_becomes_exactly_one_thing(cells, there, header, include):
    rows = tuple(Row(number, tuple(row)) for number, row in enumerate(cells, 1))
    table = Table("any", rows, header if header is not None and header < len(rows) else None)
    there = [replace(one, id=str(number)) for number, one in enumerate(there)]
    columns = ColumnMap(dict(zip(_FIELDS, range(4), strict=True)), table.header)
    try:
        made = preview_people(table, columns, there, GROUPS, include)
    except DataRefused as refused:
        assert refused.problem is DataProblem.EMPTY  # noqa: PT017 - there is no other reason
        return
    assert sum(made.counts.values()) == len(made.rows)
    assert [row.number for row in (*made.above, *made.rows)] == [row.number for row in rows]
    assert len(made.plan().rows) == made.counts[PersonStatus.NEW] + made.counts[PersonStatus.CHANGED]
    meant = Counter(row.participant_id for row in made.rows if row.participant_id)
    assert all(count == 1 for count in meant.values())  # nobody is changed by two rows
    assert all(_is_consistent(row) for row in made.rows)


_FIELDS = (PersonField.NAME, PersonField.GROUP, PersonField.ROLE, PersonField.NOTE)


def _is_consistent(row: PersonRow) -> bool:
    return (
        (row.refusal is not None) == (row.status is PersonStatus.REFUSED)
        and bool(row.changes) == (row.status is PersonStatus.CHANGED)
        and (row.participant_id is not None) == (row.status in (PersonStatus.CHANGED, PersonStatus.SAME))
    )
