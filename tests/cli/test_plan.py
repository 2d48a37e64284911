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
from fishbowl_app.model.entities import Kind, Presence, SeatRuleKind
from fishbowl_app.model.ops.agenda import add_activity, delete_activity
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.rotation import pin_seat, set_seat, set_tables
from fishbowl_app.model.ops.seat_rules import add_rule, forbid
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
    said = done.err.splitlines()
    assert said[0] == "Everybody has 1 or 2 turns. Fair is 1 or 2."
    assert said[-3:] == [
        "Officers: 2 in every round. Fair is 2.",
        "Tenants: 2 in every round. Fair is 2.",
        "All rules are kept.",
    ]
    rounds = json.loads((folder / "plan.json").read_text("utf-8"))["rounds"]
    assert rounds == planned(filled)
    assert [len(row) for row in rounds] == [4, 4, 4]
    assert read(filled).fishbowl.plan_seed == 3


def test_the_same_seed_gives_the_same_plan_and_planning_is_one_step(run, filled):
    run("plan", "rotation", filled, "--seed", "3")
    first = planned(filled)
    run("plan", "rotation", filled, "--seed", "4", "--fresh")
    assert planned(filled) != first
    run("plan", "rotation", filled, "--seed", "3", "--fresh")
    assert planned(filled) == first
    session = Session.open(filled)
    session.undo()
    session.undo()
    session.close()
    assert planned(filled) == first


def test_planning_again_changes_as_little_as_it_must(run, filled):
    run("plan", "rotation", filled, "--seed", "3")
    before = planned(filled)
    anwen = next(number for number, row in enumerate(before) if "Anwen Ŵyn" in row)

    def leave(session):
        who = next(who for who in session.snapshot.people if who.name.startswith("Anwen"))
        mark_presence(session, [who.id], Presence.LEFT)

    change(filled, leave)
    done = run("plan", "rotation", filled, "--seed", "4")
    after = planned(filled)
    came = [set(row) - set(then) for row, then in zip(after, before, strict=True)]
    assert [len(row) for row in after] == [4, 4, 4]
    assert len(came[anwen]) == 1
    assert done.err.endswith(f"Seats that change: {sum(map(len, came))}.\n")


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


def test_a_pin_that_cannot_be_kept_is_let_go_and_said_by_name(run, filled):
    def pin_and_go(session):
        elin = next(who for who in session.snapshot.people if who.name.startswith("Elin"))
        set_seat(session, session.snapshot.rounds[1].id, 1, elin.id)
        pin_seat(session, next(iter(session.snapshot.planned_seats)), True)
        mark_presence(session, [elin.id], Presence.LEFT)

    change(filled, pin_and_go)
    done = run("plan", "rotation", filled)
    assert done.status == 0
    assert done.err.splitlines()[-4:] == [
        "These cannot be kept together in round 2:",
        "Elin Ŵyn is pinned to round 2.",
        "Elin Ŵyn is not there.",
        "Gives up the pin of Elin Ŵyn in round 2.",
    ]
    assert [len(row) for row in planned(filled)] == [4, 4, 4]


def test_without_rounds_there_is_nothing_to_plan(run, filled):
    change(filled, lambda s: [delete_activity(s, held.id) for held in s.snapshot.rounds])
    assert run("plan", "rotation", filled).err == "There is no round to plan. Add rounds to the agenda.\n"


def test_without_people_there_is_nothing_to_plan(run, folder):
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl")
    done = run("plan", "rotation", "s.fishbowl")
    assert (done.status, done.err.startswith("Nobody is there to be planned.")) == (1, True)


def test_rules_that_bar_each_other_are_named(run, filled):
    def forbid_all_tenants(session):
        (tenants,) = [group.id for group in session.snapshot.groups.values() if group.name == "Tenants"]
        first = session.snapshot.rounds[0].id
        for person in session.snapshot.people:
            if person.group_id == tenants:
                forbid(session, person.id, first)
        officers = [person.id for person in session.snapshot.people if person.group_id != tenants]
        add_rule(session, SeatRuleKind.APART, officers[:3], [first])

    change(filled, forbid_all_tenants)
    done = run("plan", "rotation", filled)
    assert done.status == 0
    said = done.err.splitlines()
    assert any(line.startswith("Rules that gave way: ") for line in said)
    assert "These cannot be kept together in round 1:" in said
    assert "Kept apart in round 1: Ffion Ŵyn, Gwen Ŵyn, Huw Ŵyn." in said


# --- tables -----------------------------------------------------------------------------------------------


@pytest.fixture
def seated(run, filled):
    """The session of ten people, with two table rounds of two tables after its rounds."""

    def add_rounds(session):
        set_tables(session, 2)
        for number in (1, 2):
            add_activity(session, Kind.TABLES, f"Tables {number}", 900)

    change(filled, add_rounds)
    return filled


def test_table_rounds_are_planned_when_they_are_meant(run, folder, seated):
    assert run("plan", "rotation", seated).status == 0
    assert [len(row) for row in planned(seated)] == [4, 4, 4]
    done = run("plan", "rotation", seated, "--kind", "tables", "-o", "plan.json")
    assert done.status == 0
    assert done.err.startswith("Pairs that meet: ")
    assert "Tenants: 2 or 3 at every table. Fair is 2 or 3.\n" in done.err
    rounds = json.loads((folder / "plan.json").read_text("utf-8"))["rounds"]
    assert [[len(table) for table in tables] for tables in rounds] == [[5, 5], [5, 5]]
    assert all(sorted(who for table in tables for who in table) == sorted(everybody()) for tables in rounds)


def everybody():
    return [f"{name} Ŵyn" for name in NAMES]


def test_where_there_are_only_table_rounds_they_are_planned(run, seated):
    change(seated, lambda s: [delete_activity(s, held.id) for held in s.snapshot.rounds])
    assert run("plan", "rotation", seated).status == 0
    snapshot = read(seated)
    assert [len(snapshot.seats_of_round(held.id)) for held in snapshot.table_rounds] == [10, 10]


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
    """A function that plans with so much time that whoever waits for the end of it has lost.

    Where the tests were started in the background of a shell, Ctrl+C is ignored: here it is as at a terminal.
    """
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)

    def act(file, presses=1):
        before, terminal = signal.getsignal(signal.SIGINT), Terminal(presses)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stderr", terminal)
            words = ["plan", "rotation", str(file), "-o", "plan.json", "--seconds", "3600"]
            status = cli.run(words)
        assert signal.getsignal(signal.SIGINT) is before
        return status, terminal.getvalue()

    yield act
    signal.signal(signal.SIGINT, inherited)


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
