"""The app is killed in a timebox and started again, soon, later or the next day: it goes on as if nothing was."""

from __future__ import annotations

from itertools import product

import pytest

from tests.faults.test_clock import WRONG_S
from tests.faults.walk import Walk

DAY_S, MINUTE_S = 86_400, 60
OFF_S = (3, 600, DAY_S - 600)


@pytest.mark.parametrize("what", ["one activity", "eight breakouts", "paused", "over its time"])
def test_a_timebox_goes_on_after_a_kill(qapp, tmp_path, tally, what):
    tally.fault = f"killed in a timebox ({what}), off for 3 s, 10 min, a day; the same with the computer"
    for number, (off_s, boots) in enumerate(product(OFF_S, (False, True))):
        folder = tmp_path / str(number)
        folder.mkdir()
        walk = begun(Walk(folder, breakouts=what == "eight breakouts"), what)
        paused, steps = walk.paused, len(walk.session.history)
        with walk.killed(boots=boots):
            walk.off(off_s)
        walk.look()
        tally.tried += 1
        tally.acknowledged += steps
        tally.lost += max(0, steps - len(walk.session.history))
        tally.wrong += (walk.off_by() > WRONG_S) + (walk.paused != paused) + bool(walk.chime.played)
        if not said_rightly(walk, boots=boots):
            tally.wrong += 1
            tally.remark(f"off for {off_s} s: “{walk.said}”")
        walk.close()


def begun(walk: Walk, what: str) -> Walk:
    """Return the session five minutes later, in the state that is asked for, with all that sounds behind it."""
    walk.pass_time(5 * MINUTE_S)
    if what == "paused":
        walk.turn()
    elif what == "over its time":
        walk.pass_time(walk.length_s)
    walk.chime.played.clear()
    return walk


def said_rightly(walk: Walk, *, boots: bool) -> bool:
    """Tell whether the strip says what has to be said, and nothing else."""
    if walk.paused:
        return walk.said == ""
    if walk.ran_s > walk.length_s:
        return walk.said.startswith(f"{walk.live.title} ended ") and bool(walk.strip.messages.message.button_text)
    return walk.said.startswith("The computer was started anew.") if boots else walk.said == ""
