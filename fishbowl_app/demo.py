"""`fishbowl demo`: the sample session in the window; without a display, all that it makes as files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app import app
from fishbowl_app.export.pdf.form import Form
from fishbowl_app.export.pdf.handouts import write_handouts
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.summary import write_summary
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.session import Session
from fishbowl_app.sample import WHOLE, make_sample
from fishbowl_app.words import current_language, translate

OUT = "demo-out"


def demo(arguments: Namespace) -> int:
    """Open the sample session, or write it, its summary, its handouts and a picture of every room."""
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
    sample = folder / "sample.fishbowl"
    sample.unlink(missing_ok=True)
    session = make_sample(sample, activities=WHOLE)
    try:
        printed = _print(session, folder)
    finally:
        session.close()
    app.prepare()
    missing = app.missing_library()
    if missing:
        print(translate("Commands", "The pictures are left out: Qt lacks {0}.").format(missing))
        return [sample, *printed]
    from fishbowl_app.ui.pictures import write_pictures

    return [sample, *printed, *write_pictures(folder)]


def _print(session: Session, folder: Path) -> list[Path]:
    """Write the summary and the handouts and return where."""
    summary, handouts = folder / "summary.pdf", folder / "handouts.pdf"
    snapshot, now, languages = session.snapshot, session.clock.now().utc, (current_language(),)
    write_summary(summaries_of(snapshot, now, None, languages), summary, Form(languages))
    write_handouts(print_packs(snapshot, now, NameStyle.ALL, languages), handouts, Options())
    return [summary, handouts]
