"""In a child whose disk is watched: all kinds of acts that write, each in a folder of its own, and their promises.

python -m tests.faults.disk.acts FOLDER SEED ACT...     prints promises, a line each
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from fishbowl_app.backups.keep import keep
from fishbowl_app.export.atomic import write_whole
from fishbowl_app.model.disk import replacing, sync
from fishbowl_app.model.ops.notes import add_note, delete_notes, edit_note, import_notes
from fishbowl_app.model.recovery.recover import recover
from fishbowl_app.model.session import Session
from tests.faults.disk.promises import Promising
from tests.model.store import live_large, live_round, live_slot
from tests.model.store.live_round import Said

SAMPLES = Path(__file__).parents[2] / "files"
Act = Callable[[Path, random.Random, Promising], None]


class Enough(Exception):
    """So many acts were to be recorded."""


class _Pipe:
    """Takes what a live session says to be safe, and ends it after a while."""

    def __init__(self, path: Path, promising: Promising, left: int) -> None:
        self._path, self._promising, self._left = path, promising, left

    def send(self, said: Said) -> None:
        self._promising.steps(self._path, said.steps, said.digest)
        self._left -= 1
        if not self._left:
            raise Enough


def _live(live: ModuleType, folder: Path, rng: random.Random, promising: Promising) -> None:
    path = folder / "live.fishbowl"
    said = live.prepare(path)
    promising.steps(path, said.steps, said.digest)
    with suppress(Enough):
        live.play(str(path), rng.randint(0, 10**9), said, 0.0, _Pipe(path, promising, 60))


def live_round_act(folder: Path, rng: random.Random, promising: Promising) -> None:
    """People sit down, leave, are noted; undo as well."""
    _live(live_round, folder, rng, promising)


def live_slot_act(folder: Path, rng: random.Random, promising: Promising) -> None:
    """Eight breakouts with their clocks and reports."""
    _live(live_slot, folder, rng, promising)


def new(folder: Path, rng: random.Random, promising: Promising) -> None:
    """The first seconds of a file, and opening it again."""
    path = folder / "new.fishbowl"
    session = Session.create(path, title="New")
    promising.each_of(session)
    add_note(session, "first")
    session.close()
    session = Session.open(path)
    promising.session(session)
    session.close()


def large(folder: Path, rng: random.Random, promising: Promising) -> None:
    """Five hundred notes come in as one step; undone, done again, deleted."""
    session = Session.create(folder / "large.fishbowl", title="Large")
    promising.each_of(session)
    import_notes(session, live_large.many(rng, 500), "notes.csv")
    session.undo()
    session.redo()
    delete_notes(session, rng.sample(sorted(session.snapshot.notes), 300))
    session.undo()
    session.close()


def copies(folder: Path, rng: random.Random, promising: Promising) -> None:
    """Saved under another name, over an older copy, and a copy beside it."""
    session = Session.create(folder / "a.fishbowl", title="A")
    promising.each_of(session)
    _type(session, rng, 3)
    for name in ("b.fishbowl", "a copy.fishbowl", "b.fishbowl"):
        session.save_copy(folder / name)
        promising.steps(folder / name, *_held(session))
        _type(session, rng, 2)
    session.save_as(folder / "c.fishbowl")
    promising.session(session)
    _type(session, rng, 3)
    session.close()


def exports(folder: Path, rng: random.Random, promising: Promising) -> None:
    """A summary is written, three times to the same place."""
    path = folder / "summary.pdf"
    for _ in range(4):
        content = rng.randbytes(rng.randint(1, 90_000))
        write_whole(path, content)
        promising.bytes(path, content)


def backups(folder: Path, rng: random.Random, promising: Promising) -> None:
    """Backups are kept while people work."""
    session = Session.create(folder / "day.fishbowl", title="Day")
    for number in range(4):
        _type(session, rng, 2)
        kept = keep(session.whole(), session.path, session.identity, 1e9 + 600 * number, folder)
        promising.steps(kept.path, *_held(session))
    session.close()


def recovered(folder: Path, rng: random.Random, promising: Promising) -> None:
    """What can be saved of a damaged file is written beside it."""
    session = Session.create(folder / "whole.fishbowl", title="Whole")
    _type(session, rng, 10)
    session.close()
    content = bytearray(session.path.read_bytes())
    content[-9000:-5000] = bytes(4000)
    damaged = folder / "damaged"
    damaged.write_bytes(content)
    recover(damaged, folder / "recovered.fishbowl")
    session = Session.view(folder / "recovered.fishbowl")
    promising.session(session)
    session.close()


def moved_up(folder: Path, rng: random.Random, promising: Promising) -> None:
    """Files of all older versions are opened."""
    for sample in sorted(SAMPLES.glob("schema-*.fishbowl")):
        path = folder / sample.name
        with replacing(path) as part:
            shutil.copyfile(sample, part)
            sync(part)
        promising.steps(path, *_moved_elsewhere(sample))
        session = Session.open(path)
        promising.session(session)
        session.close()


def _type(session: Session, rng: random.Random, count: int) -> None:
    for number in range(count):
        made = add_note(session, f"{number} damp walls")
        edit_note(session, made.id, text=" ".join(["mould"] * rng.randint(1, 45)))


def _moved_elsewhere(sample: Path) -> tuple[int, str]:
    """Return what an older file holds once it is moved."""
    with tempfile.TemporaryDirectory() as elsewhere:
        session = Session.open(Path(shutil.copy(sample, elsewhere)))
        held = _held(session)
        session.close()
    return held


def _held(session: Session) -> tuple[int, str]:
    return len(session.history), live_round.digest(session.snapshot)


ACTS: dict[str, Act] = {
    "live round": live_round_act,
    "live slot": live_slot_act,
    "new": new,
    "large": large,
    "copies": copies,
    "exports": exports,
    "moved up": moved_up,
    "backups": backups,
    "recovered": recovered,
}


def play(folder: Path, seed: int, names: list[str]) -> None:
    """Do these acts; each has its folder."""
    for name in names:
        place = folder / name
        place.mkdir()
        ACTS[name](place, random.Random(f"{seed} {name}"), Promising(name, lambda line: print(line, flush=True)))


if __name__ == "__main__":
    play(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
