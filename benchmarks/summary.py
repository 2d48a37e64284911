"""The summary PDF of many pages, beside the same notes in plain ReportLab in the same run.

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
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reportlab.lib.styles import getSampleStyleSheet  # noqa: E402
from reportlab.platypus import Paragraph, SimpleDocTemplate  # noqa: E402

from fishbowl_app.export.pdf.form import Form  # noqa: E402
from fishbowl_app.export.pdf.summary import summary_pdf  # noqa: E402
from fishbowl_app.model.entities import Colour, NameStyle  # noqa: E402
from fishbowl_app.model.ops.notes import import_notes  # noqa: E402
from fishbowl_app.model.report import summaries_of  # noqa: E402
from fishbowl_app.model.snapshot import Snapshot  # noqa: E402
from fishbowl_app.sample import WHOLE, make_sample  # noqa: E402

TEXT = "Note {0}: the boiler was off for nine days, and nobody rang us once to say when somebody would come. " * 2


@dataclass(frozen=True)
class Said:
    """A note as an import hands it over."""

    text: str
    activity_id: str
    number: int
    role: str = "Tenant"
    group_name: str = ""
    chair: int | None = None
    participant_id: str | None = None
    at: float | None = None
    votes: int = 0
    language: str = ""
    theme_name: str = ""
    set_aside: bool = False
    slip: int | None = None
    colour: Colour | None = None
    source: str = ""
    stack_on: int | None = None


def talkative(folder: Path, notes: int) -> tuple[Snapshot, float]:
    """Return the sample session with many more notes, and when it is now."""
    session = make_sample(folder / "sample.fishbowl", activities=WHOLE)
    rounds = [item.id for item in session.snapshot.rounds]
    more = (Said(TEXT.format(number).strip(), rounds[number % len(rounds)], number) for number in range(notes))
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
    with tempfile.TemporaryDirectory() as folder:
        snapshot, now = talkative(Path(folder), given.notes)
    form = Form()
    summaries = summaries_of(snapshot, now, NameStyle.ALL, form.languages)
    made = summary_pdf(summaries, form)
    ours = median_s(lambda: summary_pdf(summaries, form), given.runs)
    preview = median_s(lambda: summary_pdf(summaries, form, archive=False), given.runs)
    data = median_s(lambda: summaries_of(snapshot, now, NameStyle.ALL, form.languages), given.runs)
    bare = median_s(lambda: plain(snapshot), given.runs)
    print(f"{made.page_count} pages, {len(made.content) // 1000} KB: {ours:.2f} s; as a preview {preview:.2f} s")
    print(f"data alone {data * 1000:.0f} ms")
    print(f"plain ReportLab, notes only: {bare:.2f} s; ratio {ours / bare:.1f}")


if __name__ == "__main__":
    main()
