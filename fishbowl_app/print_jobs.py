"""What the process for print does: it makes the PDF that is seen in the preview, and pictures of its pages.

The window, which names these calls, loads no PDF library. A document stays open here under the name it was made
for, until another takes its place; pages go over as bare pixels.
"""

from __future__ import annotations

import atexit
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.worker import Cancelled, Report

if TYPE_CHECKING:
    import pypdfium2

POINTS_PER_INCH = 72.0
_LEAST_SCALE = 0.05  # pixels to a point: a page is never so small that there is nothing of it


@dataclass(frozen=True, slots=True)
class WarmJob:
    """Load what the others need."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How large pages are: as wide as `width` pixels and, unless it is None, no higher than `height`.

    With `scale`, pixels to a point, that is what they have, whatever room there is.
    """

    width: float
    height: float | None = None
    scale: float | None = None

    def scale_of(self, size: tuple[float, float]) -> float:
        """Return the pixels to a point for a page of that size in points."""
        if self.scale is not None:
            return self.scale
        across = self.width / size[0]
        return max(across if self.height is None else min(across, self.height / size[1]), _LEAST_SCALE)


@dataclass(frozen=True, slots=True)
class Look:
    """The pages to picture as soon as there is a document, and how large."""

    pages: tuple[int, ...]
    fit: Fit


@dataclass(frozen=True, slots=True)
class SummaryJob:
    """A summary to lay out, by language."""

    name: str
    summaries: Mapping[str, Summary]
    form: Form
    look: Look


@dataclass(frozen=True, slots=True)
class HandoutsJob:
    """Handouts to lay out, by language: those kinds, in the order of the pile.

    `proof`: their QR codes are read back, as before they are printed.
    """

    name: str
    packs: Mapping[str, PrintPack]
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    layout: Layout
    options: Options
    look: Look
    proof: bool = False


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A page of a document to picture, or what lies between `top` and `bottom`, in shares of its height."""

    name: str
    version: int
    page: int
    scale: float
    top: float = 0.0
    bottom: float = 1.0


@dataclass(frozen=True, slots=True)
class PageTitle:
    """A heading of the document: how deep it stands, from 0, and the page it is on, from 0."""

    words: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it looks: rows of pixels from the top down, `stride` bytes each; blue, green, red and one unused.

    `top` is the row of the page that is the first of the picture.
    """

    page: int
    top: int
    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Laid:
    """A document that was made.

    `sizes` are width and height of each page in points, `starts` the first page of each part. `unshown` are the
    letters of a summary that no font has, `unread` the labels of QR codes that could not be read back, where they
    were tried. `version` tells documents of one name apart.
    """

    version: int
    sizes: tuple[tuple[float, float], ...]
    titles: tuple[PageTitle, ...]
    starts: Mapping[str, int]
    pictures: tuple[Picture, ...]
    unshown: str = ""
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseJob:
    """Let a document go."""

    name: str


PrintJob = WarmJob | SummaryJob | HandoutsJob | PictureJob | CloseJob
_open: dict[str, tuple[int, pypdfium2.PdfDocument]] = {}
_made = 0


def work(job: PrintJob, report: Report, cancelled: Cancelled) -> Laid | Picture | None:
    """Do what is asked for. None: it was stopped, or the document is not here any more."""
    match job:
        case WarmJob():
            _warm()
            return None
        case CloseJob(name):
            _close(name)
            return None
        case PictureJob():
            return _picture_of(job)
        case SummaryJob():
            return _lay_out_summary(job, cancelled)
        case HandoutsJob():
            return _lay_out_handouts(job, cancelled)


def _warm() -> None:
    import pypdfium2  # noqa: F401

    import fishbowl_app.export.pdf.handouts
    import fishbowl_app.export.pdf.summary  # noqa: F401


def _lay_out_summary(job: SummaryJob, cancelled: Cancelled) -> Laid | None:
    from fishbowl_app.export.pdf.summary import summary_pdf, unprintable
    from fishbowl_app.export.pdf.typeset.press_run import Cancelled as Stopped

    try:
        made = summary_pdf(job.summaries, job.form, archive=False, cancelled=cancelled)
    except Stopped:
        return None
    starts = {part: page - 1 for part, page in made.starts.items()}
    laid = _keep(job.name, made.content, starts, job.look)
    letters = (letter for language in job.form.languages for letter in unprintable(job.summaries[language]))
    return replace(laid, unshown="".join(dict.fromkeys(letters)))


def _lay_out_handouts(job: HandoutsJob, cancelled: Cancelled) -> Laid | None:
    from fishbowl_app.export.pdf.handouts import handouts_pdf
    from fishbowl_app.export.pdf.typeset.press_run import Cancelled as Stopped

    try:
        made = handouts_pdf(
            job.packs,
            job.options,
            job.kinds,
            layout=job.layout,
            archive=False,
            proof=job.proof,
            cancelled=cancelled,
        )
    except Stopped:
        return None
    starts = {each.kind: each.start - 1 for each in made.kinds}
    return replace(_keep(job.name, made.content, starts, job.look), unread=made.unread)


def _keep(name: str, content: bytes, starts: Mapping[str, int], look: Look) -> Laid:
    """Open a document in the place of the one before, and picture what is seen of it first."""
    import pypdfium2

    global _made
    if not _made:
        atexit.register(_close_all)  # before the library ends, which would complain
    _close(name)
    _made += 1
    if not content:
        return Laid(_made, (), (), {}, ())
    document = pypdfium2.PdfDocument(content)
    _open[name] = _made, document
    sizes = tuple(document.get_page_size(page) for page in range(len(document)))
    return Laid(
        version=_made,
        sizes=sizes,
        titles=_titles(document),
        starts=starts,
        pictures=tuple(
            _picture(document, page, look.fit.scale_of(sizes[page])) for page in look.pages if page < len(sizes)
        ),
    )


def _close(name: str) -> None:
    if name in _open:
        _open.pop(name)[1].close()


def _close_all() -> None:
    while _open:
        _open.popitem()[1][1].close()


def _titles(document: pypdfium2.PdfDocument) -> tuple[PageTitle, ...]:
    found = ((mark.get_title(), mark.level, mark.get_dest()) for mark in document.get_toc())
    return tuple(PageTitle(words, level, place.get_index() or 0) for words, level, place in found if place)


def _picture_of(job: PictureJob) -> Picture | None:
    version, document = _open.get(job.name, (0, None))
    if document is None or version != job.version:
        return None
    return _picture(document, job.page, job.scale, job.top, job.bottom)


def _picture(
    document: pypdfium2.PdfDocument, number: int, scale: float, top: float = 0.0, bottom: float = 1.0
) -> Picture:
    page = document[number]
    rows = page.get_height() * scale
    above, below = math.floor(rows * top), math.floor(rows * (1.0 - bottom))
    # Half a row less: it is rounded up again, and must not be by what dividing adds.
    crop = (0, max(below - 0.5, 0) / scale, 0, max(above - 0.5, 0) / scale)
    bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
    made = Picture(number, above, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    page.close()
    return made
