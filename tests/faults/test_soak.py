"""The sample sessions in the real window, played by a person in a hurry."""

from __future__ import annotations

import re

import pytest

from fishbowl_app.model.session import Session
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from tests.faults.soak import digest
from tests.faults.tally import FULL, trials
from tests.faults.window import AppInChild
from tests.model.test_whatever_people_do import faults

CHUNK_S = 4
MOST_MB_A_STEP = 0.1  # the journal and the undo words are kept in memory
USUAL = re.compile(r"This plugin does not support|^$")
MAKERS = (make_sample, make_afternoon) if FULL else (make_sample,)


@pytest.mark.parametrize("make", MAKERS)
def test_whatever_is_done_in_a_hurry_nothing_falls_and_the_file_is_what_was_seen(make, tmp_path, tally):
    path = tmp_path / "soak.fishbowl"
    make(path).close()
    tally.fault = f"soak: random acts, undo, rooms, Stage, themes in the real window ({make.__name__})"
    with AppInChild(tmp_path, path) as app:
        first = last = app.ask(f"soak {CHUNK_S} 0")
        for seed in range(1, trials(2, 30)):
            last = app.ask(f"soak {CHUNK_S} {seed}")
            tally.tried += last["acts"]
        seen = app.ask("digest")
        banners = app.look()["banners"]
        app.kill()
    tally.acknowledged = last["steps"]
    grown, steps = last["memory"] - first["memory"], last["steps"] - first["steps"]
    tally.remark(f"{last['memory']:.0f} MB at the end, {grown:+.0f} MB over {steps} steps")
    said = [line for line in app.errors.splitlines() if not USUAL.search(line)]
    tally.wrong = len(said) + len(banners) + (grown > 60 + MOST_MB_A_STEP * steps)
    session = Session.open(path)
    tally.lost = int(digest(session.snapshot) != seen)
    found = list(faults(session.snapshot))
    session.close()
    tally.corrupt = len(found)
    for each in (*said[:20], *banners, *found[:5]):
        tally.remark(each)
