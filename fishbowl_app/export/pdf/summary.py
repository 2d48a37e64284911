"""The summary of a session as a PDF, in one language or two."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Heading, Pages, Room, Text
from fishbowl_app.export.pdf.escape import missing_letters
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.parts import CONTENTS, COVER, Written
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.all_parts import SECTIONS
from fishbowl_app.export.pdf.sections.characters import characters
from fishbowl_app.export.pdf.sections.cover import contents, cover, incomplete, is_roomy, title_of
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Info, Made, pdf_of
from fishbowl_app.export.pdf.weave import weave
from fishbowl_app.export.wording import DOT, Wording
from fishbowl_app.model.report_parts.data import Summary

_LAID_OUT = 0.9  # of the work, when only the writing is left
_BELOW_CONTENTS = 0.6  # of a page; with less of it left, what follows the contents begins the next one


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
) -> Made:
    """Return the PDF; without `archive` it is made sooner, and is for looking at only.

    Raises:
        Cancelled: if that was asked for.
    """
    told = [summaries[language] for language in form.languages]
    missing = max(len(summary.untranslated) for summary in told)
    documents = [_document(summary, form, missing, roomy=is_roomy(told)) for summary in told]
    in_columns = form.layout is Layout.COLUMNS and len(documents) > 1
    pages = weave(*documents) if in_columns else tuple(page for document in documents for page in document)

    def unshown(marks: Mapping[str, int]) -> Sequence[Block]:
        first, *more = (characters(_press(summary, form), marks) for summary in told)
        return weave(first, *more) if more else first

    return pdf_of(
        pages,
        _info(told, form),
        large=form.large,
        archive=archive,
        unshown=unshown,
        progress=progress,
        cancelled=cancelled,
    )


def first_headings(summary: Summary, form: Form) -> dict[str, str]:
    """Return the first heading of each part that has one, by part, in the order in which they are printed."""
    press = _press(summary, form)
    found: dict[str, str] = {}
    for part in form.parts:
        for block in SECTIONS[part](press, summary, form.parts) if part in SECTIONS else ():
            if isinstance(block, Heading) and isinstance(block.words, Text):
                found.setdefault(part, block.words.words)
    return found


def unprintable(summary: Summary) -> str:
    """Return the characters of a summary that no font has; the PDF has marks in their place."""
    return missing_letters(_texts(summary))


def _info(told: Sequence[Summary], form: Form) -> Info:
    press = _press(told[0], form)
    titles = dict.fromkeys(title_of(_press(summary, form), summary) for summary in told)
    return Info(" / ".join(titles), press.words.translate("Summary", "Summary of the session"), form.languages[0])


def _press(summary: Summary, form: Form) -> Press:
    return Press(sheet(form.paper), Wording(summary.language), summary.tongues)


# --- pages ------------------------------------------------------------------------------------------------


def _document(summary: Summary, form: Form, missing: int, *, roomy: bool) -> tuple[Pages, ...]:
    """Return the pages in one language: the cover has one of its own, all else follows each other."""
    press = _press(summary, form)
    told = {part: tuple(SECTIONS[part](press, summary, form.parts)) for part in form.parts if part in SECTIONS}
    warned = (incomplete(press, missing),) if missing else ()
    pages, flow = [], list[Block]()
    for part in form.parts or (COVER,):
        if part == COVER:
            pages += [Pages(press.sheet, tuple(flow), _foot(press, summary, missing))] * bool(flow)
            pages.append(Pages(press.sheet, (*cover(press, summary, roomy=roomy), *warned), None))
            flow, warned = [], ()
        elif part == CONTENTS:
            flow += _contents(press, told)
        else:
            flow += told[part]
    if flow or not pages:
        pages.append(
            Pages(press.sheet, (*warned, *(flow or _nothing(press, summary))), _foot(press, summary, missing))
        )
    return tuple(pages)


def _contents(press: Press, told: Mapping[str, Sequence[Block]]) -> Iterator[Block]:
    """Yield the contents, unless there is nothing to find."""
    if any(isinstance(block, Heading) for blocks in told.values() for block in blocks):
        yield from contents(press)
        yield Room(press.sheet.text_height * _BELOW_CONTENTS)


def _nothing(press: Press, summary: Summary) -> list[Block]:
    return [
        press.heading(title_of(press, summary)),
        press.paragraph(press.words.translate("Summary", "Nothing else is in this summary yet.")),
    ]


def _foot(press: Press, summary: Summary, missing: int) -> Any:
    """Return what stands at the foot of each page."""
    title = title_of(press, summary)
    if missing:
        title = DOT.join((press.words.translate("Summary", "Incomplete"), title))
    return press.paragraph(title, look.FOOTER)


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
