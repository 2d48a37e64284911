"""`fishbowl new`: a session file, empty or from a template, whole or not at all."""

from __future__ import annotations

import pytest

from fishbowl_app import cli
from fishbowl_app.imports.template import template_names
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.errors import NotWritten, WriteProblem
from tests.cli.conftest import read


def test_a_new_session_is_empty_and_has_its_title(run, folder):
    done = run("new", "s.fishbowl", "--title", " Cartrefi  cynnes ŵ ")
    assert (done.status, done.out, done.err) == (0, "s.fishbowl was made.\n", "")
    snapshot = read(folder / "s.fishbowl")
    assert snapshot.details.title == "Cartrefi  cynnes ŵ"
    assert not snapshot.activities


def test_a_session_file_has_its_ending(run, folder):
    assert run("new", "x.txt").status == 2
    assert not (folder / "x.txt").exists()


def test_without_a_title_it_has_none(session):
    assert read(session).details.title == ""


@pytest.mark.parametrize("name", cli.TEMPLATES)
def test_a_template_fills_agenda_fishbowl_start_and_title(run, folder, name):
    assert run("new", "s.fishbowl", "--template", name).status == 0
    snapshot = read(folder / "s.fishbowl")
    assert snapshot.details.title
    assert snapshot.details.start_at
    assert len(snapshot.agenda) >= 5


def test_the_templates_of_the_command_are_those_there_are():
    assert list(cli.TEMPLATES) == template_names()


def test_a_template_speaks_the_language_of_the_computer(run, folder, monkeypatch):
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")
    assert run("new", "s.fishbowl", "--template", "five-chair-fishbowl", "--title", "Ein sesiwn").status == 0
    snapshot = read(folder / "s.fishbowl")
    assert snapshot.details.title == "Ein sesiwn"
    monkeypatch.setenv("LC_ALL", "C")
    assert run("new", "t.fishbowl", "--template", "five-chair-fishbowl").status == 0
    english = read(folder / "t.fishbowl")
    assert [item.kind for item in snapshot.agenda] == [item.kind for item in english.agenda]
    first, other = snapshot.agenda[0], english.agenda[0]
    assert (first.kind, first.title != other.title) == (Kind.WELCOME, True)


def test_nothing_is_overwritten(run, folder):
    (folder / "s.fishbowl").write_text("mine")
    done = run("new", "s.fishbowl")
    assert (done.status, done.err) == (1, "There is a file called s.fishbowl already. Choose another name.\n")


@pytest.mark.parametrize("path", ["missing/s.fishbowl", "a file/s.fishbowl", f"{'x' * 300}.fishbowl"])
def test_where_it_cannot_be_it_is_not(run, folder, path):
    (folder / "a file").touch()
    assert run("new", path).status == 1


@pytest.mark.parametrize("title", ["x" * 121, "a\udcff"])
def test_a_title_that_cannot_be_kept_makes_no_file(run, folder, title):
    assert run("new", "s.fishbowl", "--title", title).status == 1
    assert not (folder / "s.fishbowl").exists()


def test_a_disk_that_fills_up_leaves_no_half_of_a_session(run, folder, monkeypatch):
    def full(*_args, **_kwargs):
        raise NotWritten(folder / "s.fishbowl", WriteProblem.DISK_FULL)

    monkeypatch.setattr("fishbowl_app.commands.new.apply_template", full)
    done = run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    assert (done.status, list(folder.iterdir())) == (1, [])
    assert done.err.startswith("The disk is full")
