"""`fishbowl themes`: for files of notes and for a session. By shared words: no model is loaded here."""

from __future__ import annotations

import json

import pytest

from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.session import Session
from fishbowl_app.model.themes import keys
from tests.cli.conftest import read
from tests.model.themes.boards import TEXTS


@pytest.fixture(autouse=True)
def no_model(monkeypatch):
    monkeypatch.setattr(keys, "_installed", lambda model: False)


def lines(path, rows):
    path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return path.name


def written(path):
    made = json.loads(path.read_text("utf-8"))
    assert set(made) == {"themes", "alone"}
    assert all(set(theme) == {"title", "words", "notes"} for theme in made["themes"])
    return made


def all_of(made):
    return sorted([note for theme in made["themes"] for note in theme["notes"]] + made["alone"])


def test_each_line_of_json_is_a_note_and_counts_from_0(run, folder):
    name = lines(folder / "n.jsonl", [{"text": text, "label": "x"} for text in TEXTS])
    done = run("themes", name, "-o", "out.json")
    made = written(folder / "out.json")
    assert (done.status, done.out) == (0, "")
    count = len(made["themes"])
    said = done.err.splitlines()
    assert said[0].startswith(f"{count} theme")
    assert said[1:] == ["Grouped by shared words only: no language model runs on this computer."]
    assert all_of(made) == list(range(len(TEXTS)))
    assert count >= 3
    piped = run("themes", name)
    assert json.loads(piped.out) == made


def test_what_people_placed_stays_in_its_theme(run, folder):
    rows = [
        "Note,Cluster",
        *(f"{text},{'Getting about' if at in (0, 3) else ''}" for at, text in enumerate(TEXTS)),
    ]
    (folder / "n.csv").write_text("\n".join(rows), "utf-8")
    assert run("themes", "n.csv", "--pinned", "cluster", "-o", "out.json").status == 0
    first = written(folder / "out.json")["themes"][0]
    assert first["title"] == "Getting about"
    assert {0, 3} < set(first["notes"])


def test_a_line_of_text_is_a_note_whatever_signs_it_has(run, folder):
    (folder / "n.txt").write_text("\n".join(f"{text}; yes, please" for text in TEXTS), "utf-8")
    assert run("themes", "n.txt", "--grain", "1", "-o", "out.json").status == 0
    assert all_of(written(folder / "out.json")) == list(range(len(TEXTS)))


def test_an_empty_row_counts_and_is_in_no_theme(run, folder):
    name = lines(folder / "n.jsonl", [{"text": text} for text in (TEXTS[0], " ", *TEXTS[1:])])
    assert run("themes", name, "-o", "out.json").status == 0
    assert 1 not in all_of(written(folder / "out.json"))


def test_a_session_keeps_its_themes_and_is_not_changed(run, folder, session):
    (folder / "n.txt").write_text("\n".join(TEXTS), "utf-8")
    assert run("import", session, "--notes", "n.txt").status == 0
    opened = Session.open(session)
    notes = opened.snapshot.note_list
    buses = [note.id for note in notes if note.text in (TEXTS[0], TEXTS[3])]
    add_theme(opened, buses, name="Getting about")
    opened.close()
    before = read(session)
    assert run("themes", session, "-o", "out.json").status == 0
    assert read(session) == before
    first = written(folder / "out.json")["themes"][0]
    assert first["title"] == "Getting about"
    assert {at for at, note in enumerate(before.note_list) if note.id in buses} <= set(first["notes"])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.jsonl", None, "none.jsonl is not there."),
        ("n.jsonl", "", "n.jsonl is empty."),
        ("n.jsonl", '{"text": " "}', "n.jsonl is empty."),
        ("n.jsonl", '{"text": "a"}\n{"text"', "n.jsonl is damaged and cannot be read (line 2: "),
        ("n.jsonl", r'{"text": "\ud800"}', "n.jsonl is damaged and cannot be read (line 1: "),
        ("n.jsonl", '["a"]', 'n.jsonl is damaged and cannot be read (line 1: an object with "text" expected).'),
        (
            "n.jsonl",
            '{"text": 3}',
            'n.jsonl is damaged and cannot be read (line 1: an object with "text" expected).',
        ),
        ("n.csv", "", "n.csv is empty."),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(run, folder, name, content, said):
    if content is not None:
        (folder / name).write_text(content, "utf-8")
    done = run("themes", name, "-o", "out.json")
    assert done.status == 1
    assert done.err.startswith(said)


@pytest.mark.parametrize("name", ["n.jsonl", "n.csv"])
def test_a_column_that_is_not_there_is_said(run, folder, name):
    lines(folder / "n.jsonl", [{"text": text} for text in TEXTS])
    (folder / "n.csv").write_text("\n".join(["Note,Votes", *(f"{text},1" for text in TEXTS)]), "utf-8")
    done = run("themes", name, "--pinned", "Cluster")
    assert (done.status, done.err) == (1, f"{name} has no column called Cluster.\n")


@pytest.mark.parametrize("grain", ["7", "-7", "fine", "1.5"])
def test_a_grain_out_of_reach_is_wrong_use(run, grain):
    assert run("themes", "n.txt", f"--grain={grain}").status == 2
