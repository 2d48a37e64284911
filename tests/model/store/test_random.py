"""Random people on random sessions: the one test that guards snapshot, journal, undo and file for ever."""

from __future__ import annotations

import random
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import NothingToRedo, NothingToUndo, RuleBroken
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.rows import read_snapshot
from tests.faults.tally import trials
from tests.model.random_ops import CLOCK, OPS, RAW, RAW_CLOCK, Act, fill, pick

SEQUENCES, LENGTH = trials(60, 400), 50
BLOCK = 10  # sequences a test


class Walk:
    """One random sequence on one session, checked as it goes."""

    def __init__(self, path: Path, seed: int, *tables: Mapping[str, tuple[int, Act]]) -> None:
        self.rng = random.Random(seed)
        self.tables = tables
        self.clock = FixedClock()
        self.session = Session.create(path, title="Walk", clock=self.clock)
        self.told: list[Changes] = []
        self.session.subscribe(self.told.append)
        self.first = self.session.snapshot
        if OPS in tables:
            fill(self.session)

    def step(self) -> None:
        """Do one thing: mostly an act, at times undo, redo, or closing and opening again."""
        self.clock.advance(self.rng.uniform(0.1, 100))
        dice = self.rng.random()
        if dice < 0.06:
            with suppress(NothingToUndo):
                self.session.undo()
        elif dice < 0.09:
            with suppress(NothingToRedo):
                self.session.redo()
        elif dice < 0.11:
            self.reopen()
        else:
            self.act()
        if self.rng.random() < 0.1:
            self.check()

    def act(self) -> None:
        before, steps, told = self.session.snapshot, len(self.session.history), len(self.told)
        name, act = pick(self.rng, *self.tables)
        refused = (RuleBroken, IntegrityError) if name in RAW | RAW_CLOCK else RuleBroken
        with suppress(refused):
            act(self.session, self.rng)
        written = len(self.session.history) - steps
        assert len(self.told) - told == written <= 1, name
        assert written == (self.session.snapshot is not before), name

    def check(self) -> None:
        """What is in memory is what is in the file."""
        connection = self.session._file.connection
        assert read_snapshot(connection) == self.session.snapshot
        connection.rollback()

    def reopen(self) -> None:
        before, history = self.session.snapshot, self.session.history
        undo, redo, path = self.session.undo_op, self.session.redo_op, self.session.path
        self.session.close()
        self.session = Session.open(path, clock=self.clock)
        self.session.subscribe(self.told.append)
        assert self.session.snapshot == before
        assert self.session.history == history
        assert (self.session.undo_op, self.session.redo_op) == (undo, redo)

    def undo_all(self) -> int:
        """Undo until there is nothing more, closing once on the way; return how many values were kept."""
        kept = 0
        while self.session.undo_op is not None:
            kept += self.session.undo().kept
            self.maybe_reopen()
        self.check()
        return kept

    def redo_all(self) -> int:
        """Redo until there is nothing more; return how many values were kept."""
        kept = 0
        while self.session.redo_op is not None:
            kept += self.session.redo().kept
            self.maybe_reopen()
        self.check()
        return kept

    def maybe_reopen(self) -> None:
        if self.rng.random() < 0.02:
            self.reopen()


def walk(path: Path, seed: int, *tables: Mapping[str, tuple[int, Act]]) -> tuple[Walk, Snapshot]:
    """Return a walk at its end, with nothing left to redo, and what the session was like then."""
    made = Walk(path, seed, *tables)
    for _ in range(LENGTH):
        made.step()
    made.redo_all()
    return made, made.session.snapshot


@pytest.mark.parametrize("block", range(SEQUENCES // BLOCK))
def test_undoing_all_gives_the_first_snapshot_and_redoing_all_the_last(folder: Path, block: int) -> None:
    for seed in range(block * BLOCK, (block + 1) * BLOCK):
        tables = (OPS, OPS, OPS, RAW)[seed % 4]
        made, last = walk(folder / f"{seed}.fishbowl", seed, tables)
        assert made.undo_all() == 0
        assert made.session.snapshot == made.first, seed
        assert made.redo_all() == 0
        assert made.session.snapshot == last, seed
        made.session.close()


@pytest.mark.parametrize("block", range(4))
def test_what_the_clock_did_stays_and_redo_still_leads_back(folder: Path, block: int) -> None:
    for seed in range(1000 + block * BLOCK, 1000 + (block + 1) * BLOCK):
        tables = (OPS, CLOCK) if seed % 2 else (RAW, RAW_CLOCK)
        made, last = walk(folder / f"{seed}.fishbowl", seed, *tables)
        made.undo_all()
        assert made.redo_all() == 0
        assert made.session.snapshot == last, seed
        made.session.close()
