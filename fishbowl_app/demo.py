"""`fishbowl demo`: the sample session in the window; without a display, all that it makes as files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app import app
from fishbowl_app.export.pdf.form import Form
from fishbowl_app.export.pdf.summary import write_summary
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.report import summaries_of
from fishbowl_app.sample import WHOLE, make_sample
from fishbowl_app.words import current_language, translate

OUT = "demo-out"


def demo(arguments: Namespace) -> int:
    """Open the sample session, or write it, its summary and a picture of every room."""
    if app.has_display() and not arguments.out:
        return app.run_window(None, sample=True)
    folder = Path(arguments.out or OUT)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error
    if not app.has_display():
        print(translate("Commands", "There is no display, so the sample session is written to files."))
    for path in _write(folder):
        print(path)
    return 0


def _write(folder: Path) -> list[Path]:
    """Write everything and return where; what an earlier demonstration wrote is replaced."""
    sample, summary = folder / "sample.fishbowl", folder / "summary.pdf"
    sample.unlink(missing_ok=True)
    session = make_sample(sample, activities=WHOLE)
    try:
        languages = (current_language(),)
        told = summaries_of(session.snapshot, session.clock.now().utc, None, languages)
        write_summary(told, summary, Form(languages))
    finally:
        session.close()
    app.prepare()
    missing = app.missing_library()
    if missing:
        print(translate("Commands", "The pictures are left out: Qt lacks {0}.").format(missing))
        return [sample, summary]
    from fishbowl_app.ui.pictures import write_pictures

    return [sample, summary, *write_pictures(folder)]
