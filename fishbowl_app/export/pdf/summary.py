"""The summary of a session as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf.escape import missing_letters
from fishbowl_app.export.pdf.fonts import register_fonts
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.parts import AGENDA, AT_FIRST, CHARTS, NOTES, PEOPLE, Written
from fishbowl_app.export.pdf.sections.board import board
from fishbowl_app.export.pdf.sections.convergence import convergence
from fishbowl_app.export.pdf.sections.cover import contents, cover, title_of
from fishbowl_app.export.pdf.sections.day import agenda, people
from fishbowl_app.export.pdf.sections.end import characters, charts
from fishbowl_app.export.pdf.sections.open_space import open_space
from fishbowl_app.export.pdf.sections.rounds import other_notes, rounds
from fishbowl_app.export.pdf.typeset.document import Cancelled, Document
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.report_parts.data import Summary

_LAID_OUT = 0.9  # of the work, when only the writing is left


def write_summary(
    summary: Summary,
    path: Path,
    *,
    language: str = "en",
    paper: str = "A4",
    parts: Collection[str] | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    never: Iterable[Path] = (),
) -> Written | None:
    """Write the summary as a PDF, whole or not at all. None: it was cancelled, and nothing was written.

    Args:
        summary: what it says.
        path: where to; a file that is there is replaced.
        language: "en" or "cy", of the headings and labels; what people typed stays as it is.
        paper: one of PAPER_NAMES.
        parts: names out of PARTS; None takes those AT_FIRST.
        progress: told the share that is done, 0 to 1.
        cancelled: asked now and then whether to stop.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    register_fonts()
    press = Press(sheet(paper), Wording(language))
    story = _story(press, summary, set(AT_FIRST if parts is None else parts))
    subject = press.words.translate("Summary", "Summary of the session")
    document = Document(press, title_of(press, summary), subject)
    try:
        content = document.build_pdf(story, _scaled(progress), cancelled)
    except Cancelled:
        return None
    write_whole(path, content, never=never)
    if progress is not None:
        progress(1.0)
    return Written(path, document.page_count, len(press.ink.missing))


def unprintable(summary: Summary) -> str:
    """Return the characters of a summary that no bundled font has; the PDF has marks in their place."""
    return missing_letters(_texts(summary))


def _story(press: Press, summary: Summary, parts: Collection[str]) -> list[Flowable]:
    front = cover(press, summary)
    story = [
        *(agenda(press, summary) if AGENDA in parts else []),
        *(people(press, summary) if PEOPLE in parts else []),
        *rounds(press, summary, parts),
        *(charts(press, summary) if CHARTS in parts else []),
        *open_space(press, summary, parts),
        *convergence(press, summary, parts),
        *board(press, summary, parts),
        *(other_notes(press, summary, parts) if NOTES in parts else []),
    ]
    story += characters(press)
    return [*front, *contents(press), *story]


def _texts(value: Any) -> Iterator[str]:
    """Yield every text in a summary."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _scaled(progress: Callable[[float], None] | None) -> Callable[[float], None] | None:
    return None if progress is None else lambda share: progress(share * _LAID_OUT)
