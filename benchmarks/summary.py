"""The summary PDF of about 30 pages, beside the same notes in plain ReportLab in the same run.

    python3 dev.py tool benchmarks.summary [--notes 260] [--runs 5]

Prints pages, medians in seconds and the ratio of the two.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reportlab.lib.styles import getSampleStyleSheet  # noqa: E402
from reportlab.platypus import Paragraph, SimpleDocTemplate  # noqa: E402

from fishbowl_app.export.pdf.summary import write_summary  # noqa: E402
from fishbowl_app.imports.notes import NoteImport  # noqa: E402
from fishbowl_app.model.entities import NameStyle  # noqa: E402
from fishbowl_app.model.ops.notes import import_notes  # noqa: E402
from fishbowl_app.model.report import summary_of  # noqa: E402
from fishbowl_app.model.snapshot import Snapshot  # noqa: E402
from fishbowl_app.sample import WHOLE, make_sample  # noqa: E402

TEXT = "Note {0}: the boiler was off for nine days, and nobody rang us once to say when somebody would come. " * 2


def talkative(folder: Path, notes: int) -> tuple[Snapshot, float]:
    """Return the sample session with many more notes, and when it is now."""
    session = make_sample(folder / "sample.fishbowl", activities=WHOLE)
    rounds = [item.id for item in session.snapshot.rounds]
    more = (
        NoteImport(TEXT.format(number).strip(), "Tenant", "", rounds[number % len(rounds)], None, None, None)
        for number in range(notes)
    )
    import_notes(session, more, "made up")
    snapshot, now = session.snapshot, session.clock.now().utc
    session.close()
    return snapshot, now


def plain(snapshot: Snapshot) -> None:
    """Print the notes and nothing else."""
    style = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(note.text, style) for note in snapshot.note_list])


def median_s(act: Callable[[], object], runs: int) -> float:
    """Return the median time of an act in seconds, the first time left out."""
    times = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return statistics.median(times[1:])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=260)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        snapshot, now = talkative(Path(made), given.notes)
        summary = summary_of(snapshot, now, NameStyle.ALL)
        target = Path(made) / "summary.pdf"
        written = write_summary(summary, target)
        ours = median_s(lambda: write_summary(summary, target), given.runs)
        size = target.stat().st_size // 1000
    data = median_s(lambda: summary_of(snapshot, now, NameStyle.ALL), given.runs)
    bare = median_s(lambda: plain(snapshot), given.runs)
    pages = written.page_count if written else 0
    print(f"{pages} pages, {size} KB: {ours:.2f} s (budget for 30 pages: 3 s); data alone {data * 1000:.0f} ms")
    print(f"plain ReportLab, notes only: {bare:.2f} s; ratio {ours / bare:.1f}")


if __name__ == "__main__":
    main()
