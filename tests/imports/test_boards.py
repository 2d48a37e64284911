"""Exports of Miro, MURAL and Padlet, known by their headers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fishbowl_app.imports.boards import Board, plain, recognised
from fishbowl_app.imports.columns import guess_notes
from fishbowl_app.imports.notes import NotesPreview, preview_notes
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.table import read_bytes
from fishbowl_app.model.entities import Colour, Participant, Presence

MURAL = """ID,Text,BG Color,Sticky type,Border line,Position X,Position Y,Area,Link to,Last Updated By,Tags
0-1,More buses &amp; trains,#AAED92FF,square,false,10,20,Transport,,Ann Lee,
0-2,Warm homes,#EDEDED,square,false,30,20,Homes,,Bo,
0-3,Loose idea,#FCF281,square,false,90,20,,,Bo,urgent
"""
PADLET = """Subject,Body,Attachment,Author,Created At,Updated At
Buses,Run them on Sundays,,Ada Byron,2026-03-14 10:05:00 UTC,2026-03-15 10:05:00 UTC
,Warm homes,https://example.org/a.png,Anonymous,2026-03-14 10:06:00 UTC,2026-03-15 10:05:00 UTC
Shops,,,Anonymous,2026-03-14 10:07:00 UTC,2026-03-15 10:05:00 UTC
"""
NEW_PADLET = """Section,Title,Body,Attachment Link,Post Color,Created at (UTC),Likes
Ideas,Buses,Run them on Sundays,,purple,2026-03-14 10:05,4
Worries,,Rents go up,,,2026-03-14 10:06,0
"""
MIRO = """Content,Frame,Tags,Fill Color,Created by
<p>More buses<br/>on Sundays</p>,Transport,,light_green,Ada Byron
<p>Fish &amp; chips &lt;3</p>,Food,urgent,#FFF9B1,Zoe
"""
ADA = Participant("p1", "Ada Byron", None, "caretaker", "", Presence.EXPECTED, None, None, False)


def preview(text: str, name: str = "board.csv") -> NotesPreview:
    table = plain(read_bytes(text.encode(), name))
    return preview_notes(table, guess_notes(table), Surroundings(participants=(ADA,)))


@pytest.mark.parametrize(
    ("text", "board"),
    [(MURAL, Board.MURAL), (PADLET, Board.PADLET), (NEW_PADLET, Board.PADLET), (MIRO, Board.MIRO)],
)
def test_an_export_is_known_by_its_header(text, board):
    table = read_bytes(text.encode(), "board.csv")
    assert recognised(table) is guess_notes(table).board is board


@pytest.mark.parametrize(
    "text", ["Text,Group\nWarm homes,Tenants\n", "Title,Votes\nWarm homes,3\n", "Warm homes\nMore buses\n"]
)
def test_other_tables_are_no_export(text):
    table = read_bytes(text.encode(), "notes.csv")
    assert recognised(table) is None
    assert plain(table) is table


def test_areas_and_colours_of_mural_come_along_and_who_touched_a_note_does_not():
    rows = preview(MURAL).rows
    assert [(row.text, row.theme_name, row.colour) for row in rows] == [
        ("More buses & trains", "Transport", Colour.GREEN),
        ("Warm homes", "Homes", None),
        ("Loose idea", "", Colour.YELLOW),
    ]
    assert not any(row.participant_id or row.role or row.unknown for row in rows)


def test_subject_and_body_of_padlet_are_one_note_and_its_author_only_a_participant():
    made = preview(PADLET)
    assert [row.text for row in made.rows] == ["Buses\nRun them on Sundays", "Warm homes", "Shops"]
    first, second, _ = made.rows
    assert first.at == datetime(2026, 3, 14, 10, 5, tzinfo=UTC).timestamp()
    assert (first.participant_id, first.role) == ("p1", "caretaker")
    assert (second.participant_id, second.unknown) == (None, ())


def test_sections_likes_and_times_of_padlet_come_along():
    made = preview(NEW_PADLET)
    first, second = made.rows
    assert (first.theme_name, first.votes, first.colour) == ("Ideas", 4, Colour.PURPLE)
    assert first.at == datetime(2026, 3, 14, 10, 5, tzinfo=UTC).timestamp()
    assert (second.text, second.theme_name, second.votes) == ("Rents go up", "Worries", 0)
    assert made.new_themes == ("Ideas", "Worries")


def test_texts_of_miro_are_read_without_markup():
    rows = preview(MIRO).rows
    assert [(row.text, row.theme_name) for row in rows] == [
        ("More buses\non Sundays", "Transport"),
        ("Fish & chips <3", "Food"),
    ]


def test_a_list_of_miro_is_one_cell_a_note_with_its_tag():
    made = preview('"More buses","Transport"\n"Warm homes"\n"Shops, all of them"\n', "Miro board - Trefor.csv")
    assert [(row.text, row.theme_name, row.group_name) for row in made.rows] == [
        ("More buses", "Transport", ""),
        ("Warm homes", "", ""),
        ("Shops, all of them", "", ""),
    ]
