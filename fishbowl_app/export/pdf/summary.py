"""The summary of a session as a PDF, in one language or two."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf.blocks import Block
from fishbowl_app.export.pdf.edition import Edition, starts_of
from fishbowl_app.export.pdf.escape import missing_letters
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.inside import all_of
from fishbowl_app.export.pdf.parts import COVER, GLANCE, Written
from fishbowl_app.export.pdf.sections.characters import characters
from fishbowl_app.export.pdf.sections.cover import STEPS as STEPS_OF_COVER
from fishbowl_app.export.pdf.sections.cover import first_step
from fishbowl_app.export.pdf.sections.glance import STEPS as STEPS_OF_GLANCE
from fishbowl_app.export.pdf.typeset.measured import fits_on_a_page
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Info, pdf_of
from fishbowl_app.export.pdf.weave import weave
from fishbowl_app.model.report import untranslated
from fishbowl_app.model.report_parts.data import Summary

_LAID_OUT = 0.9  # of the work, when only the writing is left


@dataclass(frozen=True)
class SummaryMade:
    """A summary as a PDF.

    Attributes:
        content: the file.
        page_count: how many pages it has.
        marks: how many kinds of mark stand for characters that no font has.
        starts: the page, from 1, on which each part begins that says something.
    """

    content: bytes
    page_count: int
    marks: int
    starts: Mapping[str, int]


def write_summary(
    summaries: Mapping[str, Summary],
    path: Path,
    form: Form,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    never: Iterable[Path] = (),
) -> Written | None:
    """Write the summary as a PDF, whole or not at all. None: it was cancelled, and nothing was written.

    Args:
        summaries: what it says, by language; those of the form are needed.
        path: where to; a file that is there is replaced.
        form: what of it is printed, and how.
        progress: told the share that is done, 0 to 1.
        cancelled: asked now and then whether to stop.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    scaled = None if progress is None else lambda share: progress(share * _LAID_OUT)
    try:
        made = summary_pdf(summaries, form, progress=scaled, cancelled=cancelled)
    except Cancelled:
        return None
    write_whole(path, made.content, never=never)
    if progress is not None:
        progress(1.0)
    return Written(path, made.page_count, made.marks)


def summary_pdf(
    summaries: Mapping[str, Summary],
    form: Form,
    *,
    archive: bool = True,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SummaryMade:
    """Return the PDF; without `archive` it is made sooner, and is for looking at only.

    Raises:
        Cancelled: if that was asked for.
    """
    editions = _editions([summaries[language] for language in form.languages], form)
    parts = [edition.parts() for edition in editions]
    documents = [edition.pages(blocks) for edition, blocks in zip(editions, parts, strict=True)]
    first = editions[0]
    made = pdf_of(
        weave(*documents) if first.woven else [pages for document in documents for pages in document],
        _info(editions),
        large=form.large,
        archive=archive,
        unshown=lambda marks: _unshown(editions, marks),
        progress=progress,
        cancelled=cancelled,
    )
    return SummaryMade(made.content, made.page_count, made.marks, starts_of(parts[0], made))


def unprintable(summary: Summary) -> str:
    """Return the characters of a summary that no font has; the PDF has marks in their place."""
    return missing_letters(all_of(str, summary))


def _editions(told: Sequence[Summary], form: Form) -> list[Edition]:
    missing = len(untranslated(told))
    woven = len(told) > 1 and form.layout is Layout.COLUMNS
    editions = [
        Edition(summary, form, missing, woven=woven, volume=0 if woven else number)
        for number, summary in enumerate(told)
    ]
    covers = STEPS_OF_COVER[first_step(told, large=form.large) :]
    editions = _fitting(editions, COVER, covers, Edition.cover)
    return _fitting(editions, GLANCE, STEPS_OF_GLANCE, Edition.glance)


def _fitting(
    editions: Sequence[Edition], part: str, steps: Sequence[int], make: Callable[[Edition], Sequence[Block]]
) -> list[Edition]:
    """Return the editions with the first step with which a part fits on one page everywhere, or the last."""
    tried: list[Edition] = []
    for step in steps:
        tried = [replace(edition, steps={**edition.steps, part: step}) for edition in editions]
        told = [make(edition) for edition in tried]
        pages = [weave(*told)] if tried[0].woven else told
        press = tried[0].press
        if all(fits_on_a_page(page, press.sheet, large=press.large) for page in pages):
            break
    return tried


def _info(editions: Sequence[Edition]) -> Info:
    titles = dict.fromkeys(edition.title for edition in editions)
    words = editions[0].press.words
    return Info(" / ".join(titles), words.translate("Summary", "Summary of the session"), words.language)


def _unshown(editions: Sequence[Edition], marks: Mapping[str, int]) -> Sequence[Block]:
    """Return what says what the marks stand for."""
    first, *more = (characters(edition.press, marks) for edition in editions)
    return weave(first, *more) if more else first
