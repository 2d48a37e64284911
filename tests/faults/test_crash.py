"""Bugs of ours in the real app, in every place: it is said where no room sees it, and the next act is saved."""

from __future__ import annotations

import pytest

from fishbowl_app.model.session import Session
from tests.faults.falls import SECRET
from tests.faults.tally import trials
from tests.faults.test_screens import a_session
from tests.faults.window import AppInChild

MISTAKE = "The app has made a mistake."
ENDED = "The app ended unexpectedly"


@pytest.fixture
def app(tmp_path, tally):
    with AppInChild(tmp_path, a_session(tmp_path)) as made:
        yield made
    expect(tally, SECRET not in made.errors, "it is told on the terminal")
    logs = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    told = [path.name for path in logs if SECRET.encode() in path.read_bytes()]
    expect(tally, not told, f"it is told in {told}")
    assert logs


def expect(tally, fine: bool, what: str) -> None:
    """Count what is not as it should be, and say what."""
    tally.wrong += not fine
    if not fine:
        tally.remark(what)


def tells(shown, begins: str) -> bool:
    """Tell whether a banner says it, and nothing stands before the window."""
    return any(begins in text for text in shown["banners"]) and not shown["modal"]


def keep(app: AppInChild, tally, text: str) -> None:
    """Type a note, which has to be saved."""
    before = app.look()["notes"]
    expect(tally, app.ask(f"note {text}") == before + 1, f"not kept: {text}")
    tally.acknowledged += 1


def check_saved(app: AppInChild, tally) -> None:
    """Kill the app, and count the notes in the file that were said to be saved and are not."""
    app.kill()
    session = Session.open(app.session)
    tally.lost += tally.acknowledged - len(session.snapshot.notes)
    session.close()


def test_an_exception_anywhere_is_told_in_a_banner_and_the_next_act_is_saved(app, tally):
    tally.fault = "exception in a button, timer, subscriber, thread, painting of a room and of the Stage"
    for trial in range(trials(1, 5)):
        if not trial:
            app.ask("press start_finish")  # a round: nothing may come up in front of the room
        app.ask("press stage")
        for place in ("button", "timer", "subscriber", "thread", "paint"):
            app.ask(f"fall {place}")
            keep(app, tally, place)
            shown = app.wait("look", lambda seen: tells(seen, MISTAKE))
            tally.tried += 1
            expect(tally, tells(shown, MISTAKE) and MISTAKE not in shown["stage"], f"{place}: {shown}")
            app.ask("close_banners")
        break_the_stage(app, tally)
        check_saved(app, tally)
        app.start()


def break_the_stage(app: AppInChild, tally) -> None:
    """Make it impossible to draw the Stage: an old clock must not stay there as if it were true."""
    expect(tally, any(":" in text for text in app.look()["stage"]), "no clock on the Stage")
    app.ask("fall stage")
    keep(app, tally, "while the Stage is broken")
    shown = app.wait("look", lambda seen: not seen["stage"], 8)
    tally.tried += 1
    expect(tally, not shown["stage"] and not shown["modal"], f"a broken Stage: {shown}")


def test_a_native_crash_is_told_at_the_next_start_and_nothing_is_lost(app, tally):
    tally.fault = "native crash (a null pointer in C) in a round, and kill -9 every other time; started again"
    for trial in range(trials(1, 10)):
        if not trial:
            app.ask("press start_finish")
        keep(app, tally, f"before {trial}")
        if trial % 2 == 0:
            app.ask("fall native")
            expect(tally, app.gone() < 0, "it did not crash")
        app.kill()
        with tally.timed():
            app.start()
        shown = app.wait("look", lambda seen: seen["banners"])
        tally.tried += 1
        expect(tally, tells(shown, ENDED) and shown["live"] == "Round 1", f"after the crash: {shown}")
        keep(app, tally, f"after {trial}")
    check_saved(app, tally)
