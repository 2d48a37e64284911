"""Which column is what: by header words in five languages, by content, by the person's word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.columns import guess_notes, guess_people, remap_notes, remap_people
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.header import guess_header
from fishbowl_app.imports.table import read_text
from fishbowl_app.model.errors import DataProblem, DataRefused


def table_of(*rows: tuple[str, ...]) -> Table:
    made = tuple(Row(number, cells) for number, cells in enumerate(rows, 1))
    return Table("test", made, guess_header(made))


def people(*rows: tuple[str, ...]) -> dict[str, int]:
    return {field.value: column for field, column in guess_people(table_of(*rows)).columns.items()}


def notes(*rows: tuple[str, ...]) -> dict[str, int]:
    return {field.value: column for field, column in guess_notes(table_of(*rows)).columns.items()}


@pytest.mark.parametrize(
    "header",
    [
        ("Name", "Group", "Role", "Note"),
        ("NAME ", "Stakeholder group", "Job title", "Comments"),
        ("Full name", "Organisation", "Position", "Access needs"),
        ("Participant", "Group name", "Role", "Remarks"),
        ("Participant name", "Name of group", "Their role", "Notes (private)"),
        ("name", "gruop", "roles", "note:"),
        ("Enw", "Grŵp", "Rôl", "Nodyn"),
        ("ENW LLAWN", "GRŴP", "SWYDD", "NODIADAU"),
        ("Enw'r cyfranogwr", "Enw’r grŵp", "Teitl swydd", "Sylwadau"),
        ("Enw", "Gr?p", "R?l", "Nodyn"),
        ("Name", "Gruppe", "Rolle", "Notiz"),
        ("Teilnehmer/in", "Interessengruppe", "Funktion", "Bemerkungen"),
        ("Teilnehmer:innen", "Gruppenname", "Rolle", "Anmerkung"),
        ("Nom", "Groupe", "Rôle", "Remarque"),
        ("Nom et prénom", "Collège", "Fonction", "Commentaires"),
        ("Nombre", "Grupo", "Rol", "Nota"),
        ("Nombre y apellidos", "Organización", "Cargo", "Observaciones"),
    ],
)
def test_header_words_of_five_languages_name_the_columns(header):
    row = ("Ada Byron", "Tenants", "chair", "ramp")
    assert people(header, row) == {"name": 0, "group": 1, "role": 2, "note": 3}
    turned = people(header[::-1], row[::-1])
    assert turned == {"name": 3, "group": 2, "role": 1, "note": 0}


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (("First name", "Surname", "Group"), ("Ada", "Byron", "x"), {"first_name": 0, "surname": 1, "group": 2}),
        (("Last name", "First name"), ("Byron", "Ada"), {"surname": 0, "first_name": 1}),
        (("Name", "Surname"), ("Ada", "Byron"), {"first_name": 0, "surname": 1}),
        (("Name", "Vorname"), ("Byron", "Ada"), {"surname": 0, "first_name": 1}),
        (("Nom", "Prénom"), ("Byron", "Ada"), {"surname": 0, "first_name": 1}),
        (("Nombre", "Apellidos"), ("Ada", "Byron"), {"first_name": 0, "surname": 1}),
        (("Enw", "Cyfenw"), ("Ada", "Byron"), {"first_name": 0, "surname": 1}),
        (("Enw cyntaf", "Cyfenw", "Grŵp"), ("Ada", "Byron", ""), {"first_name": 0, "surname": 1, "group": 2}),
        (("Full name", "First name"), ("Ada Byron", "Ada"), {"name": 0}),
        (("First name", "Surname", "Name"), ("Ada", "Byron", "Ada Byron"), {"name": 2}),
        (("First name", "Surname", "Name"), ("Ada", "Byron", "x12"), {"first_name": 0, "surname": 1}),
    ],
)
def test_halves_of_names_are_joined_and_whole_ones_preferred(header, row, expected):
    assert people(header, row) == expected


def test_columns_that_mean_nothing_to_us_are_left_and_listed():
    table = table_of(("ID", "Name", "E-mail", "Group", "x"), ("1", "Ada", "a@b.example", "T", ""))
    guessed = guess_people(table)
    assert {field.value: column for field, column in guessed.columns.items()} == {"name": 1, "group": 3}
    assert guessed.unused(table) == (0, 2)


@pytest.mark.parametrize(
    "header",
    [
        ("Note", "Role", "Group", "Round", "Chair", "Author", "Time"),
        ("Text", "Role", "Stakeholder", "Round no.", "Seat", "Said by", "Timestamp"),
        ("Nodyn", "Rôl", "Grŵp", "Rownd", "Cadair", "Enw", "Amser"),
        ("Notiz", "Rolle", "Gruppe", "Runde", "Stuhl", "Von", "Uhrzeit"),
        ("Idée", "Fonction", "Groupe", "Tour", "Siège", "Auteur", "Heure"),
        ("Comentario", "Cargo", "Grupo", "Ronda", "Silla", "Autor", "Hora"),
    ],
)
def test_header_words_name_the_columns_of_notes(header):
    row = ("Warm homes first", "chair", "Tenants", "1", "3", "Ada", "10:05")
    expected = {"text": 0, "role": 1, "group": 2, "round": 3, "chair": 4, "name": 5, "time": 6}
    assert notes(header, row) == expected


def test_without_a_header_names_are_what_differs_and_groups_what_repeats():
    rows = [(f"Person {letter}", "Tenants" if n % 2 else "Officers") for n, letter in enumerate("ABCDEF")]
    assert people(*rows) == {"name": 0, "group": 1}
    assert people(*[row[::-1] for row in rows]) == {"group": 0, "name": 1}


def test_in_a_short_list_the_only_other_column_is_the_group():
    assert people(("Ada Byron", "Tenants"), ("Bo Diaz", "Officers")) == {"name": 0, "group": 1}


def test_without_a_header_long_texts_are_notes_and_numbers_and_addresses_nothing():
    rows = [
        (str(n), f"{name} Stone", f"{name}@b.example", "Tenants", f"needs a seat near the door, see mail {n}")
        for n, name in enumerate(("Ada", "Bo", "Cy", "Di"))
    ]
    assert people(*rows) == {"name": 1, "group": 3, "note": 4}


def test_without_a_header_two_columns_of_single_names_are_halves():
    assert people(("Ada", "Byron"), ("Bo", "Diaz"), ("Cy", "Young"), ("Di", "Evans")) == {
        "first_name": 0,
        "surname": 1,
    }


def test_one_column_is_names_or_notes_whatever_it_says():
    rows = [("ada",), ("a long line that is hardly anybody's name at all",)]
    assert people(*rows) == {"name": 0}
    assert notes(*rows) == {"text": 0}


def test_without_a_header_notes_are_the_longest_texts():
    rows = [("1", "10:05", "Tenants", f"Warm homes first, said {n} of us") for n in range(6)]
    assert notes(*rows) == {"round": 0, "time": 1, "group": 2, "text": 3}


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([("Name",), ("Ada",)], 0),
        ([("Ada",), ("Bo",)], None),
        ([("Ada", "Chair"), ("Bo", "Member")], None),  # a role, though "chair" can be a column too
        ([("Ada", "Tenant group"), ("Bo", "Officers")], None),
        ([("Ada", "Group"), ("Bo", "Group")], None),
        ([("Imię", "Wiek"), ("Ada", "31"), ("Bo", "45")], 0),
        ([("Ada", "31"), ("Bo", "45")], None),
        ([("Workshop",), ("Name", "Group"), ("Ada", "T")], 1),
        ([("Name", "Group"), ("Name", "Group")], None),  # a header does not come twice
        ([], None),
    ],
)
def test_a_header_is_known_by_its_words_or_its_contrast(rows, header):
    assert table_of(*rows).header == header


def test_a_person_can_say_which_column_is_what_by_header_letter_or_number():
    table = table_of(("Wer", "Woher", "x"), ("Ada", "Mieter", "leise"))
    guessed = guess_people(table)
    wanted = remap_people(table, guessed, {"Wer": "name", "B": "group", "3": "note"})
    assert {field.value: column for field, column in wanted.columns.items()} == {"name": 0, "group": 1, "note": 2}
    assert wanted.header == 0  # it was named by what stands in the first row


def test_a_letter_or_number_does_not_make_the_first_row_a_header():
    table = table_of(("Ada", "Mieter"), ("Bo", "Amt"))
    assert remap_people(table, guess_people(table), {"1": "name", "b": "group"}).header is None


def test_a_column_can_be_ignored_or_moved_to_another_field():
    table = table_of(("Name", "Group", "Role"), ("Ada", "T", "chair"))
    wanted = remap_people(table, guess_people(table), {"Group": "ignore", "Role": "group"})
    assert {field.value: column for field, column in wanted.columns.items()} == {"name": 0, "group": 2}


def test_a_whole_name_takes_the_place_of_its_halves():
    table = table_of(("First name", "Surname", "x"), ("Ada", "Byron", "Ada B."))
    wanted = remap_people(table, guess_people(table), {"x": "name"})
    assert {field.value: column for field, column in wanted.columns.items()} == {"name": 2}


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ({"Nobody": "name"}, DataProblem.UNKNOWN_COLUMN),
        ({"9": "name"}, DataProblem.UNKNOWN_COLUMN),
        ({"0": "name"}, DataProblem.UNKNOWN_COLUMN),
        ({"ZZ": "name"}, DataProblem.UNKNOWN_COLUMN),
        ({"": "name"}, DataProblem.UNKNOWN_COLUMN),
        ({"Name": "shoe size"}, DataProblem.UNKNOWN_FIELD),
        ({"Name": "text"}, DataProblem.UNKNOWN_FIELD),  # a field of notes
    ],
)
def test_a_column_or_field_that_is_not_there_is_refused(wanted, problem):
    table = table_of(("Name", "Group"), ("Ada", "T"))
    with pytest.raises(DataRefused) as caught:
        remap_people(table, guess_people(table), wanted)
    assert caught.value.problem is problem


def test_notes_are_mapped_alike():
    table = table_of(("what they said", "wo"), ("Warm homes", "2"))
    wanted = remap_notes(table, guess_notes(table), {"what they said": "text", "wo": "round"})
    assert {field.value: column for field, column in wanted.columns.items()} == {"text": 0, "round": 1}


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_guessing_never_fails_and_gives_no_column_twice(pasted):
    table = read_text(pasted)
    for guessed in (guess_people(table), guess_notes(table)):
        columns = list(guessed.columns.values())
        assert len(columns) == len(set(columns))
        assert all(0 <= column < table.width for column in columns)
