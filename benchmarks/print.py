"""A report of some 24 pages with 504 notes, a chart and a link, made by us and by a peer in the same run.

    python3 dev.py tool benchmarks.print --peer tagged_pdf.py [--runs 5]

The peer is a module with `sample(regular, bold, target)`, which writes the same as a tagged PDF with the flowables
of ReportLab, and `finish(source, target)`, which makes it PDF/A-2a. Ours has a QR code too, and each theme begins
a page. Prints CPU seconds, their ratio, and sizes.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fishbowl_app.export.pdf import look  # noqa: E402
from fishbowl_app.export.pdf.blocks import Bar, BarRow, Bars, Block, Figure, NewPage, Pages  # noqa: E402
from fishbowl_app.export.pdf.pictures.qr import CodePicture  # noqa: E402
from fishbowl_app.export.pdf.press import Press  # noqa: E402
from fishbowl_app.export.pdf.typeset.press_run import Info, Made, pdf_of  # noqa: E402
from fishbowl_app.export.wording import Wording  # noqa: E402
from fishbowl_app.paths import resource_path  # noqa: E402

MOST_RATIO, MOST_KB = 1.5, 200
TITLE = "Housing and health: session summary"
SAID = "people need a quiet place to think before the next round because ideas come late ŵyn ŷd café"
ADDRESS = "https://example.org/session"
FONTS = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")
THEMES = (("Homes", 9), ("Parks", 14), ("Buses", 22))


def ours() -> Made:
    """Return the report by our own typesetter."""
    press = Press(look.sheet("A4"), Wording("en"))
    pages = Pages(press.sheet, tuple(_blocks(press)), press.paragraph(TITLE, look.FOOTER))
    return pdf_of([pages], Info(TITLE, "Summary", "en"))


def _blocks(press: Press) -> Iterator[Block]:
    random.seed(1)
    yield press.heading(TITLE)
    yield press.paragraph("More: session page.", link=ADDRESS)
    bars = (
        BarRow(press.paragraph(name, look.CELL_BOLD), (Bar(notes / 22, press.paragraph(str(notes), look.CELL)),))
        for name, notes in THEMES
    )
    yield Bars(tuple(bars), press.paragraph("Notes in each theme"))
    code = CodePicture(ADDRESS, 90.0)
    yield Figure(code, press.paragraph(f"QR code: {ADDRESS}"))
    number = 0
    for theme in range(24):
        yield NewPage()
        yield press.heading(f"Theme {theme + 1}", 2)
        rows = []
        for _ in range(21):
            number += 1
            rows.append(
                (str(number), " ".join(random.choices(SAID.split(), k=random.randint(5, 22))), str(number % 7))
            )
        yield press.table([("No.", 40), ("Note",), ("Dots", 60, True)], rows)


def peer(path: Path, target: Path) -> None:
    """Write the same by the peer, to the end."""
    spec = importlib.util.spec_from_file_location("peer", path)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    tagged = target.with_name("tagged.pdf")
    module.sample(*(str(resource_path("fonts", name)) for name in FONTS), str(tagged))
    module.finish(str(tagged), str(target))


def cpu_s(act: Callable[[], object], runs: int) -> float:
    """Return the median CPU seconds of an act, the first time left out."""
    times = []
    for _ in range(runs + 1):
        began = time.process_time()
        act()
        times.append(time.process_time() - began)
    return statistics.median(times[1:])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    made = ours()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "peer.pdf"
        theirs_s = cpu_s(lambda: peer(given.peer, target), given.runs)
        theirs_kb = target.stat().st_size / 1000
    ours_s, ours_kb = cpu_s(ours, given.runs), len(made.content) / 1000
    print(f"ours: {made.page_count} pages, {ours_s:.2f} s CPU, {ours_kb:.0f} KB")
    print(f"peer: {theirs_s:.2f} s CPU, {theirs_kb:.0f} KB")
    print(f"ratio {ours_s / theirs_s:.2f} (at most {MOST_RATIO}); size at most {MOST_KB} KB")


if __name__ == "__main__":
    main()
