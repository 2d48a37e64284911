"""`fishbowl import`: every row is kept, or counted and named with the reason why not."""

from __future__ import annotations

import pytest

from fishbowl_app.model.session import Session
from tests.cli.conftest import read

WELSH = 'Enw;Grŵp;Rôl;Nodyn\r\n"Siân Elin";Tenantiaid;cadeirydd;"llinell un\r\nllinell dau"\r\nBo;Swyddogion;;\r\n'


def people(session):
    snapshot = read(session)
    return {
        person.name: ((snapshot.group_of(person).name if person.group_id else ""), person.role, person.note)
        for person in snapshot.people
    }


def notes(session):
    return [note.text for note in read(session).note_list]


def put(folder, name, text, encoding="utf-8", newline=""):
    with (folder / name).open("w", encoding=encoding, newline=newline) as file:
        file.write(text)


# --- people -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_semicolons_a_welsh_header_and_quoted_line_breaks_in_any_encoding(run, folder, session, encoding):
    text = WELSH if encoding != "cp1252" else WELSH.replace("ŵ", "û")  # a letter that encoding lacks
    put(folder, "pobl.csv", text, encoding)
    done = run("import", session, "--people", "pobl.csv")
    assert done.status == 0
    assert done.out.splitlines()[-4:-2] == [
        f"Columns: Enw = name, {text[4:8]} = group, Rôl = role, Nodyn = note",
        "2 rows: 2 new, 0 changed, 0 there already, 0 duplicates, 0 refused.",
    ]
    assert people(session) == {
        "Siân Elin": ("Tenantiaid", "cadeirydd", "llinell un\nllinell dau"),
        "Bo": ("Swyddogion", "", ""),
    }


def test_without_a_header_the_columns_are_guessed(run, folder, session):
    first, last = ("Anwen", "Bethan", "Dylan"), ("Pantglas", "Maesgwyn", "Llwynhir")
    rows = [f"{one} {other},{'Tenants' if one < 'D' else 'Officers'}" for one in first for other in last]
    put(folder, "p.csv", "\n".join(rows))
    assert run("import", session, "--people", "p.csv").status == 0
    assert len(people(session)) == 9
    assert people(session)["Dylan Maesgwyn"] == ("Officers", "", "")


def test_rows_that_are_not_taken_are_named_with_the_reason(run, folder, session):
    rows = ["Name,Group,Role", "Anwen,Tenants,", ",Tenants,", f"{'x' * 61},Tenants,", f"Bo,Officers,{'r' * 41}"]
    put(folder, "p.csv", "\n".join([*rows, "anwen,tenants,", "Cai,,"]))
    done = run("import", session, "--people", "p.csv")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[1:] == [
        "6 rows: 2 new, 0 changed, 0 there already, 1 duplicate, 3 refused.",
        "  row 6: anwen is a duplicate of row 2, left out",
        "  row 3 was refused: there is no name",
        "  row 4 was refused: the name has 61 characters and may have 60",
        "  row 5 was refused: the role has 41 characters and may have 40",
        "  Tenants: 1",
        "  no group: 1",
    ]
    assert list(people(session)) == ["Anwen", "Cai"]


@pytest.mark.parametrize(
    ("kind", "heads", "repeats"),
    [
        ("--people", "Name,Group", "row {0}: Ann is a duplicate of row 2, left out"),
        ("--notes", "Note,Theme", "row {0} says the same as row 2; both are kept"),
        ("--topics", "Title,Question", "row {0}: Ann is a duplicate of row 2, left out"),
    ],
)
def test_of_more_than_ten_lines_that_are_alike_ten_are_said_and_how_many_more(
    run, folder, session, kind, heads, repeats
):
    put(folder, "a.csv", "\n".join([heads, "Ann,", *[",Tenants", "Ann,"] * 13]))
    told = run("import", session, kind, "a.csv").out.splitlines()
    repeated = told.index("  " + repeats.format(4))
    assert told[repeated : repeated + 11] == [
        *(f"  {repeats.format(row)}" for row in range(4, 24, 2)), "  and 3 more like these"
    ]  # fmt: skip
    refused = next(place for place, line in enumerate(told) if line.startswith("  row 3 was refused: "))
    assert all(f"row {3 + 2 * place} was refused: " in told[refused + place] for place in range(10))
    assert told[refused + 10] == "  and 3 more like these"
    assert sum("was refused" in line for line in told) == 10


def test_a_file_of_which_nothing_can_be_taken_is_an_error(run, folder, session):
    put(folder, "p.csv", f"Name,Role\n{'x' * 61},a\n,b\n")
    done = run("import", session, "--people", "p.csv")
    assert (done.status, done.err) == (1, "Nothing of p.csv could be taken.\n")


def test_coming_again_changes_nothing_and_fills_in_what_is_new(run, folder, session):
    put(folder, "p.csv", "Name,Group\nAnwen,Tenants\nBo,Officers\n")
    assert run("import", session, "--people", "p.csv").status == 0
    before = read(session)
    done = run("import", session, "--people", "p.csv")
    assert (done.status, read(session)) == (0, before)
    assert "2 there already" in done.out
    put(folder, "q.csv", "Name,Role\nANWEN,Chair\n")
    assert run("import", session, "--people", "q.csv").status == 0
    assert people(session)["Anwen"] == ("Tenants", "Chair", "")


def test_a_rehearsal_says_the_same_and_changes_nothing(run, folder, session):
    put(folder, "p.csv", WELSH)
    before = read(session)
    rehearsed = run("import", session, "--people", "p.csv", "--dry-run")
    assert rehearsed.status == 0
    assert read(session) == before
    real = run("import", session, "--people", "p.csv")
    assert rehearsed.out == real.out + "Nothing was changed: this was a rehearsal.\n"


def test_columns_are_named_where_the_guess_is_wrong(run, folder, session):
    put(folder, "p.csv", "Badge,Team,Comment\nAnwen,Red,Chair\nBo,Blue,Clerk\n")
    done = run(
        "import",
        session,
        "--people",
        "p.csv",
        "--map",
        "Badge=name",
        "--map",
        "Team=group",
        "--map",
        "Comment=role",
    )
    assert done.status == 0
    assert people(session) == {"Anwen": ("Red", "Chair", ""), "Bo": ("Blue", "Clerk", "")}


def test_columns_that_are_not_taken_are_named(run, folder, session):
    put(folder, "p.csv", "Name,Phone,,Shoe size\nAnwen,1,x,2\n")
    done = run("import", session, "--people", "p.csv")
    assert done.out.splitlines()[:3] == [
        "Columns: Name = name",
        "Left out: Phone, 3, Shoe size",
        "1 row: 1 new, 0 changed, 0 there already, 0 duplicates, 0 refused.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "hello this is a text\n",
        "we met in the hall and talked\nit was cold\nAnwen\n",
        "Who is cold?\nWhat is to be done about it\n",
    ],
)
def test_prose_is_no_list_of_names_unless_somebody_says_so(run, folder, session, text):
    put(folder, "p.txt", text)
    done = run("import", session, "--people", "p.txt")
    assert done.status == 1
    assert done.err == "p.txt does not look like a list of names. If it is one, add --map 1=name.\n"
    assert run("import", session, "--people", "p.txt", "--map", "1=name").status == 0
    assert len(people(session)) == len(text.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "Anwen\nBo\n",
        "anwen pantglas\nbo\n",
        "María del Carmen de la Cruz\nLudwig van Beethoven the Third\n",
        "王小明\nДжон Смит\n",
        "Anwen, chair of the residents\nBo, a friend of mine\n",
    ],
)
def test_plain_lists_of_names_are_taken(run, folder, session, text):
    put(folder, "p.txt", text)
    assert run("import", session, "--people", "p.txt").status == 0
    assert len(people(session)) == 2


def test_a_field_that_there_is_not_is_wrong_use_and_the_others_are_listed(run, folder, session):
    put(folder, "p.csv", "Name,Group\nAnwen,Tenants\n")
    done = run("import", session, "--people", "p.csv", "--map", "Group=shoe")
    assert (done.status, done.out) == (2, "")
    fields = "name, first_name, surname, group, role, note, ignore"
    assert done.err == f"There is no field called shoe. Fields: {fields}\n"


def test_the_encoding_and_the_delimiter_may_be_said(run, folder, session):
    put(folder, "p.txt", "Name|Group\nSiân|Tenants\n", "cp850")
    assert run("import", session, "--people", "p.txt", "--encoding", "cp850", "--delimiter", "|").status == 0
    assert people(session) == {"Siân": ("Tenants", "", "")}


def test_an_import_is_one_step_that_can_be_undone(run, folder, session):
    put(folder, "p.csv", WELSH)
    run("import", session, "--people", "p.csv")
    opened = Session.open(session)
    opened.undo()
    assert not opened.snapshot.participants
    assert not opened.snapshot.groups
    opened.close()


# --- notes ------------------------------------------------------------------------------------------------


def test_notes_find_their_round_chair_person_and_time(run, folder):
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    put(folder, "p.csv", "Name,Group,Role\nAnwen,Tenants,Chair\n")
    run("import", "s.fishbowl", "--people", "p.csv")
    text = 'Note;Round;Chair;Name\n"Two\nlines; and a half";2;3;anwen\nNobody knows;9;99;Zoe\n;1;1;\n'
    put(folder, "n.csv", text, "cp1252")
    done = run("import", "s.fishbowl", "--notes", "n.csv")
    assert done.status == 0
    assert done.out.splitlines()[1:] == [
        "3 rows: 2 notes, 1 refused.",
        "  row 3 (line 4): “9” is not known as round; the note was taken without it",
        "  row 3 (line 4): “99” is not known as chair; the note was taken without it",
        "  row 3 (line 4): “Zoe” is not known as name; the note was taken without it",
        "  row 4 (line 5) was refused: there is no text",
    ]
    snapshot = read(folder / "s.fishbowl")
    first, other = snapshot.note_list
    assert (first.text, first.chair, first.role, first.source) == ("Two\nlines; and a half", 3, "Chair", "n.csv")
    assert snapshot.round_number(first.activity_id) == 2
    assert (other.activity_id, other.chair, other.participant_id) == (None, None, None)


def test_notes_of_one_column_without_a_header_keep_their_order_and_come_twice_where_said_twice(
    run, folder, session
):
    lines = ["Damp is treated as my washing.", "You ring, you wait.", "You ring, you wait.", "Mae'n oer."]
    put(folder, "n.txt", "\n".join(lines))
    done = run("import", session, "--notes", "n.txt")
    assert (done.status, notes(session)) == (0, lines)
    assert "  row 3 says the same as row 2; both are kept" in done.out


# --- what cannot be read ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "options", "says"),
    [
        ("missing.csv", (), "missing.csv is not there."),
        (".", (), "is no file. Choose a file, not a folder."),
        ("empty.csv", (), "empty.csv is empty."),
        ("header.csv", (), "header.csv is empty."),
        ("p.csv", ("--map", "Badge=name"), "p.csv has no column called Badge."),
        ("p.xlsx", (), "p.xlsx is no spreadsheet"),
        ("old.xls", (), "old.xls is in an old format."),
        ("noise.csv", (), "noise.csv is no text."),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(run, folder, session, data, options, says):
    put(folder, "p.csv", "Name,Group\nAnwen,Tenants\n")
    put(folder, "header.csv", "Name,Group,Role\n")
    put(folder, "p.xlsx", "Name,Group\nAnwen,Tenants\n")
    (folder / "empty.csv").touch()
    (folder / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (folder / "noise.csv").write_bytes(bytes(range(1, 32)) * 50)
    for kind in ("--people", "--notes"):
        done = run("import", session, kind, data, *options)
        assert done.status == 1
        assert says in done.err
    assert not read(session).participants


def test_notes_without_a_column_of_texts_are_refused(run, folder, session):
    put(folder, "n.csv", "Chair,Round\n1,2\n3,4\n5,1\n")
    done = run("import", session, "--notes", "n.csv")
    assert (done.status, done.err) == (1, "n.csv has no column for this. Say which column it is.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--people",),
        ("--people", "p.csv", "--notes", "p.csv"),
        ("--people", "p.csv", "--map", "Name"),
        ("--people", "p.csv", "--map", "=name"),
        ("--people", "p.csv", "--map", "Name=shoe"),
        ("--people", "p.csv", "--map", "Name=round"),
        ("--people", "p.csv", "--encoding", "klingon"),
        ("--people", "p.csv", "--encoding", "base64"),
        ("--people", "p.csv", "--delimiter", ";;"),
        ("--dots", "p.csv"),
    ],
)
def test_wrong_use_is_told_from_wrong_data(run, folder, session, arguments):
    put(folder, "p.csv", "Name\nAnwen\n")
    assert run("import", session, *arguments).status == 2


# --- notes of boards and sessions -------------------------------------------------------------------------


def test_an_export_of_a_board_is_told_and_its_sections_are_themes(run, folder, session):
    put(
        folder,
        "wall.csv",
        "Section,Subject,Body,Author,Likes\nBuses,,Run on Sundays,Zoe,4\nHomes,,Warm homes,Zoe,\n",
    )
    done = run("import", session, "--notes", "wall.csv")
    assert done.out.splitlines()[0] == "An export of a Padlet board; Section = theme"
    assert "New themes: Buses, Homes" in done.out
    now = read(session)
    assert [(note.votes, now.themes[note.theme_id].name) for note in now.note_list] == [(4, "Buses"), (0, "Homes")]


@pytest.mark.parametrize(("alike", "kept", "tops"), [("both", 3, 3), ("stack", 3, 1), ("skip", 1, 1)])
def test_notes_that_say_the_same_are_kept_unless_it_is_told_otherwise(run, folder, session, alike, kept, tops):
    put(folder, "n.txt", "More buses on Sundays\nmore buses on sundays!\nMore buses on Sundays\n")
    done = run("import", session, "--notes", "n.txt", "--alike", alike)
    assert done.out.count("says nearly the same as row 1") == 1
    left_out = ", 2 left out" if alike == "skip" else ""
    assert f"3 rows: {kept} note{'s' * (kept > 1)}{left_out}, 0 refused." in done.out
    now = read(session)
    assert (len(now.note_list), len(now.top_notes)) == (kept, tops)


def test_notes_of_another_session_come_in_and_those_of_the_session_itself_do_not(run, folder, session):
    put(folder, "n.txt", "More buses\nWarm homes\n")
    assert run("import", session, "--notes", "n.txt").status == 0
    assert run("new", "other.fishbowl").status == 0
    assert run("import", "other.fishbowl", "--notes", session).status == 0
    assert notes("other.fishbowl") == notes(session) == ["More buses", "Warm homes"]
    refused = run("import", session, "--notes", session)
    assert refused.status == 1
    assert refused.err == "s.fishbowl is this session itself. Choose another file.\n"
