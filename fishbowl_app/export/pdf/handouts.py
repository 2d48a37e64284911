"""What people hold in their hands: the plan of the rotation, and a seat card for everybody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf.fonts import register_fonts
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import KINDS, PLAN, SEATS, Written
from fishbowl_app.export.pdf.sections.end import characters
from fishbowl_app.export.pdf.sheets.plan import plan_sheet
from fishbowl_app.export.pdf.sheets.seat_cards import seat_cards
from fishbowl_app.export.pdf.typeset.document import Cancelled, Document
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.print_pack import PrintPack


def write_handouts(
    pack: PrintPack,
    path: Path,
    *,
    language: str = "en",
    paper: str = "A4",
    kinds: Collection[str] | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    never: Iterable[Path] = (),
) -> Written | None:
    """Write handouts as one PDF, whole or not at all. None: it was cancelled, and nothing was written.

    Args:
        pack: what they say.
        path: where to; a file that is there is replaced.
        language: "en" or "cy", of headings and labels.
        paper: one of PAPER_NAMES.
        kinds: names out of KINDS; None takes them all.
        progress: told the share that is done, 0 to 1.
        cancelled: asked now and then whether to stop.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    register_fonts()
    press = Press(sheet(paper), Wording(language))
    wanted = KINDS if kinds is None else kinds
    story: list[Flowable] = [*plan_sheet(press, pack)] if PLAN in wanted else []
    if SEATS in wanted:
        story += [PageBreak(), *seat_cards(press, pack)] if story else seat_cards(press, pack)
    story += characters(press)
    subject = press.words.translate("Handouts", "Handouts for the session")
    document = Document(press, pack.title or subject, subject)
    try:
        content = document.build_pdf(story, progress, cancelled)
    except Cancelled:
        return None
    write_whole(path, content, never=never)
    return Written(path, document.page_count, len(press.ink.missing))
