"""What a backup costs: what the window waits for, and what is done beside it, in milliseconds.

    python3 dev.py tool benchmarks.backups [--notes 2000 10000] [--runs 9]

The window only copies the pages of the file in memory; a frame of the Stage is 33 ms. Writing, flushing, opening,
checking and counting is done in a thread. Times are those of the process; writing also waits for the disk, which
is not counted.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fishbowl_app.backups.keep import keep  # noqa: E402
from fishbowl_app.backups.listing import backups_of  # noqa: E402
from fishbowl_app.model.ops.notes import add_note, add_notes  # noqa: E402
from fishbowl_app.model.session import Session  # noqa: E402
from fishbowl_app.model.themes.keys import JOINED  # noqa: E402

FRAME_MS = 33
VECTOR = 2 * (512 + 384)  # bytes that suggesting themes keeps for a note
WORDS = (
    "cold",
    "damp",
    "letters",
    "nobody",
    "answers",
    "the",
    "repairs",
    "phone",
    "we",
    "wait",
    "rent",
    "heating",
)


def full_session(path: Path, count: int) -> Session:
    """Return a session of so many notes, with the embeddings that suggesting themes keeps."""
    draw = random.Random(count)
    session = Session.create(path, title="Homes we can heat")
    add_notes(session, (" ".join(draw.choices(WORDS, k=draw.randint(3, 24))) for _ in range(count)))
    vectors = {f"{place:032x}": draw.randbytes(VECTOR) for place in range(count)}
    session.keep_vectors(JOINED, vectors, vectors)
    return session


def timed(runs: int, act: Callable[[], object]) -> list[float]:
    """Return how much time of the process an act took each time, in milliseconds."""
    took = []
    for _ in range(runs):
        began = time.process_time()
        act()
        took.append((time.process_time() - began) * 1000)
    return sorted(took)


def show(name: str, took: list[float], limit: float | None = None) -> None:
    """Print one line of the table."""
    verdict = "" if limit is None else "within" if took[-1] <= limit else "OVER"
    print(f"{name:44} {statistics.median(took):8.1f} {took[-1]:8.1f}  {verdict}")


def measure(folder: Path, count: int, runs: int) -> None:
    """Print what a backup of so many notes costs."""
    session = full_session(folder / f"{count}.fishbowl", count)
    content, root = session.whole(), folder / f"backups {count}"
    print(f"\n{count:,} notes, {len(content) / 1e6:.1f} MB")
    took = []
    for number in range(runs):
        add_note(session, f"note {number}")
        took += timed(1, session.freeze)
    show("on the GUI thread: holding the pages", sorted(took), FRAME_MS)
    show("in a thread: writing, checking, counting",
         timed(runs, lambda: keep(content, session.path, session.identity, time.time(), root)))  # fmt: skip
    show(f"in a thread: looking at {runs} of them",
         timed(1, lambda: backups_of(session.path, session.identity, root=root)))  # fmt: skip
    session.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, nargs="+", default=[2_000, 10_000])
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    print(f"{'ms of CPU':44} {'median':>8} {'longest':>8}  of a frame of {FRAME_MS} ms")
    with tempfile.TemporaryDirectory() as folder:
        for count in asked.notes:
            measure(Path(folder), count, asked.runs)


if __name__ == "__main__":
    main()
