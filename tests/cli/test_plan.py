"""`fishbowl plan rotation`: for a session and for instance files."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fishbowl_app import cli
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.rotation import pin_seat, set_seat
from fishbowl_app.model.session import Session
from tests.cli.conftest import read

PLANNING = Path(__file__).resolve().parents[1] / "files" / "planning"
NAMES = ("Anwen", "Bethan", "Caradog", "Dilys", "Elin", "Ffion", "Gwen", "Huw", "Idris", "Jac")


@pytest.fixture
def filled(run, folder):
    """A session of ten people in two groups with three rounds, in Welsh spelling now and then."""
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    rows = [f"{name} Ŵyn,{'Tenants' if name < 'F' else 'Officers'}" for name in NAMES]
    (folder / "p.csv").write_text("\n".join(["Name,Group", *rows]), "utf-8")
    run("import", "s.fishbowl", "--people", "p.csv")
    return folder / "s.fishbowl"


def planned(path):
    snapshot = read(path)
    return [
        [snapshot.participants[seat.participant_id].name for seat in snapshot.seats_of_round(held.id)]
        for held in snapshot.rounds
    ]


def test_a_session_is_planned_and_the_plan_written(run, folder, filled):
    done = run("plan", "rotation", filled, "--seed", "3", "-o", "plan.json")
    assert (done.status, done.out) == (0, "")
    assert done.err.startswith("Everybody has 1 or 2 turns.\n")
    assert "\nOfficers: 2 in every round.\nTenants: 2 in every round.\nAll rules are kept.\n" in done.err
    rounds = json.loads((folder / "plan.json").read_text("utf-8"))["rounds"]
    assert rounds == planned(filled)
    assert [len(row) for row in rounds] == [4, 4, 4]
    assert read(filled).fishbowl.plan_seed == 3


def test_the_same_seed_gives_the_same_plan_and_planning_is_one_step(run, filled):
    run("plan", "rotation", filled, "--seed", "3")
    first = planned(filled)
    run("plan", "rotation", filled, "--seed", "4")
    run("plan", "rotation", filled, "--seed", "3", "--seconds", "0.2")
    again = Session.open(filled)
    again.undo()
    again.undo()
    assert [
        [again.snapshot.participants[s.participant_id].name for s in again.snapshot.seats_of_round(r.id)]
        for r in again.snapshot.rounds
    ] == first
    again.close()


def test_a_plan_that_cannot_be_written_changes_nothing(run, folder, filled):
    (folder / "a folder").mkdir()
    for target in ("missing/plan.json", "a folder", "p.csv/plan.json", "s.fishbowl"):
        done = run("plan", "rotation", filled, "-o", target)
        assert done.status == 1
    assert planned(filled) == [[], [], []]


def change(path, act):
    session = Session.open(path)
    act(session)
    session.close()


def test_what_cannot_be_planned_is_said_by_name(run, filled):
    def pin_and_go(session):
        elin = next(who for who in session.snapshot.people if who.name.startswith("Elin"))
        set_seat(session, session.snapshot.rounds[1].id, 1, elin.id)
        pin_seat(session, next(iter(session.snapshot.planned_seats)), True)
        mark_presence(session, [elin.id], Presence.LEFT)

    change(filled, pin_and_go)
    done = run("plan", "rotation", filled)
    assert (done.status, done.err) == (
        1,
        "Elin Ŵyn is pinned in round 2 and is not there. Take the pin out.\n",
    )


def test_without_rounds_there_is_nothing_to_plan(run, filled):
    change(filled, lambda s: [delete_activity(s, held.id) for held in s.snapshot.rounds])
    assert run("plan", "rotation", filled).err == "There is no round to plan. Add rounds to the agenda.\n"


def test_without_people_there_is_nothing_to_plan(run, folder):
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    done = run("plan", "rotation", "s.fishbowl")
    assert (done.status, done.err.startswith("Nobody is there to be planned.")) == (1, True)


# --- Ctrl+C -----------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    """A terminal at which somebody presses Ctrl+C as soon as there is something to see."""

    def __init__(self, presses):
        super().__init__()
        self.presses = presses

    def isatty(self):
        return True

    def write(self, text):
        written = super().write(text)
        while "%" in text and self.presses:
            self.presses -= 1
            signal.raise_signal(signal.SIGINT)
        return written


@pytest.fixture
def hurried(folder, monkeypatch):
    """A function that plans with so much time that whoever waits for the end of it has lost."""

    def act(file, presses=1):
        before, terminal = signal.getsignal(signal.SIGINT), Terminal(presses)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stderr", terminal)
            words = ["plan", "rotation", str(file), "-o", "plan.json", "--seconds", "3600"]
            status = cli.run(words)
        assert signal.getsignal(signal.SIGINT) is before
        return status, terminal.getvalue()

    return act


def test_ctrl_c_keeps_the_best_plan_so_far(folder, filled, hurried):
    status, said = hurried(filled)
    assert status == 0
    assert "Stopped early. This is the best plan so far.\n" in said
    rounds = json.loads((folder / "plan.json").read_text("utf-8"))["rounds"]
    assert rounds == planned(filled)
    assert [len(row) for row in rounds] == [4, 4, 4]


def test_ctrl_c_while_an_instance_is_planned_keeps_every_rule(folder, hurried):
    instance = PLANNING / "rotation-010-4-05.json"
    assert hurried(instance)[0] == 0
    check = [sys.executable, str(PLANNING / "check_plan.py"), str(instance), str(folder / "plan.json")]
    assert subprocess.run(check, capture_output=True).returncode == 0


def test_ctrl_c_pressed_again_ends_the_command(folder, filled, hurried):
    assert hurried(filled, presses=2)[0] == 130
    assert not (folder / "plan.json").exists()
    assert planned(filled) == [[], [], []]


# --- instances --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rotation-010-4-05", "rotation-tables-015-5-07", "rotation-028-5-12-live"])
def test_the_plan_of_an_instance_passes_the_outside_checker(run, folder, name):
    instance = PLANNING / f"{name}.json"
    assert run("plan", "rotation", instance, "--seconds", "0.3", "-o", "plan.json").status == 0
    check = [sys.executable, str(PLANNING / "check_plan.py"), str(instance), str(folder / "plan.json")]
    assert subprocess.run(check, capture_output=True).returncode == 0


def test_without_a_file_the_plan_goes_out_in_ascii_and_nothing_else(run, folder):
    data = json.loads((PLANNING / "rotation-010-4-05.json").read_text("utf-8"))
    old = data["participants"][0]["id"]
    text = json.dumps(data).replace(f'"{old}"', '"Ŵ 1"')
    (folder / "i.json").write_text(text, "utf-8-sig")
    done = run("plan", "rotation", "i.json", "--seconds", "0.2")
    assert done.status == 0
    assert done.out.isascii()
    assert "Ŵ 1" in {who for row in json.loads(done.out)["rounds"] for who in row}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format": "fishbowl-rotation/2"}',
        '{"format": "fishbowl-openspace/1"}',
        "\0",
        "[" * 99_999,
    ],
)
def test_what_is_no_instance_is_refused(run, folder, text):
    (folder / "i.json").write_text(text)
    done = run("plan", "rotation", "i.json", "-o", "plan.json")
    assert (done.status, done.err.startswith("i.json is damaged")) == (1, True)


@pytest.mark.parametrize(
    ("chairs", "people", "status"), [(0, 0, 1), (0, 3, 1), (4, 0, 1), (2, 1, 0), (12, 3, 0)], ids=str
)
def test_too_few_people_sit_as_they_can_and_none_are_refused(run, folder, chairs, people, status):
    known = [{"id": f"p{number}"} for number in range(people)]
    data = {"format": "fishbowl-rotation/1", "name": "x", "rounds": 2, "chairs": chairs, "participants": known}
    (folder / "i.json").write_text(json.dumps(data))
    done = run("plan", "rotation", "i.json")
    assert done.status == status
    if not status:
        assert [sorted(row) for row in json.loads(done.out)["rounds"]] == [[who["id"] for who in known]] * 2


@pytest.mark.parametrize(
    "option", [("--seed", "-1"), ("--seed", "x"), ("--seed", "9" * 20), ("--seconds", "0"), ("--seconds", "nan")]
)
def test_numbers_that_make_no_sense_are_wrong_use(run, filled, option):
    assert run("plan", "rotation", filled, *option).status == 2
