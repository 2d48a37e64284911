"""`fishbowl import` of topics, spaces and choices, as the organiser gets them in spreadsheets."""

from __future__ import annotations

import sys

import openpyxl
import pytest

from fishbowl_app import cli
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.session import Session
from tests.cli.conftest import read


@pytest.fixture
def wall(run, folder):
    path = folder / "wall.fishbowl"
    session = Session.create(path)
    add_activity(session, Kind.SLOT, "Before tea", 2700)
    session.close()
    (folder / "people.csv").write_text("Name\nMair Evans\nIdris Powell\n", "utf-8")
    run("import", path, "--people", "people.csv")
    return path


def test_a_wall_comes_from_three_files(run, folder, wall):
    book = openpyxl.Workbook()
    for line in (["Room", "Capacity"], ["Hall", 40], ["Yard", 12]):
        book.active.append(line)
    book.save(folder / "spaces.xlsx")
    (folder / "topics.csv").write_text("Teitl;Cynullydd\nBysiau;Mair Evans\nFfeiriau;Nia Newydd\n", "cp1252")
    (folder / "choices.csv").write_text("Name,1st choice,2nd choice\nMair Evans,2,1\nNobody,1,\n", "utf-8")
    for kind, data in (("--spaces", "spaces.xlsx"), ("--topics", "topics.csv"), ("--choices", "choices.csv")):
        done = run("import", wall, kind, data)
        assert done.status == 0, done.err
    assert "nobody here is called “Nobody”" in done.out
    snapshot = read(wall)
    assert [(space.name, space.capacity) for space in snapshot.space_list] == [("Hall", 40), ("Yard", 12)]
    assert [topic.title for topic in snapshot.topic_list] == ["Bysiau", "Ffeiriau"]
    ranks = {snapshot.topics[row.topic_id].title: row.rank for row in snapshot.interests.values()}
    assert ranks == {"Ffeiriau": 1, "Bysiau": 2}


def test_a_rehearsal_changes_nothing(run, folder, wall):
    (folder / "topics.csv").write_text("Title\nBuses\nBuses\n", "utf-8")
    done = run("import", wall, "--topics", "topics.csv", "--dry-run")
    assert "is a duplicate of row 2" in done.out
    assert read(wall).topic_list == []


class Gone:
    """An output that nobody reads any more."""

    def write(self, text):
        raise BrokenPipeError


@pytest.mark.parametrize("kind", ["people", "notes", "topics"])
def test_rows_come_though_nobody_reads_to_the_end_what_is_said_of_them(folder, wall, monkeypatch, kind):
    (folder / "data.csv").write_text("Name,Text,Title\nZebedee,Cold,Heat\n", "utf-8")
    before = read(wall)
    monkeypatch.setattr(sys, "stdout", Gone())
    with pytest.raises(BrokenPipeError):
        cli.run(["import", str(wall), f"--{kind}", "data.csv"])
    after = read(wall)
    came = {"people": "participants", "notes": "notes", "topics": "topics"}[kind]
    assert len(getattr(after, came)) == len(getattr(before, came)) + 1


def test_what_nobody_can_use_ends_with_one(run, folder, wall):
    (folder / "votes.csv").write_text("Name,Topic\nNobody,Nothing\n", "utf-8")
    done = run("import", wall, "--votes", "votes.csv")
    assert done.status == 1
    assert "Nothing of votes.csv could be taken." in done.err
