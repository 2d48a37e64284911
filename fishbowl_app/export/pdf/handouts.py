"""The print pack as PDF: all kinds in one, in the order of the pile, or each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf.blocks import Block, Pages, Text
from fishbowl_app.export.pdf.fonts import register_fonts
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.kinds import KINDS, Handouts, KindPages, Options
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.characters import characters
from fishbowl_app.export.pdf.sheets.asking import paper_name
from fishbowl_app.export.pdf.sheets.pack import MAKERS
from fishbowl_app.export.pdf.sheets.paper import paper
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Info, pdf_of
from fishbowl_app.export.pdf.weave import weave
from fishbowl_app.export.qr.printed import unread
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.print_pack import PrintPack

Progress = Callable[[float], None]
Say = Callable[[Sequence[str]], None]
Packs = Mapping[str, PrintPack]
_TYPESET = 0.8  # of the time; the rest is for reading codes back


def handouts_pdf(
    packs: Packs,
    options: Options,
    kinds: Collection[str] = KINDS,
    *,
    layout: Layout = Layout.COLUMNS,
    archive: bool = True,
    proof: bool = True,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Handouts:
    """Return sheets of several kinds as one PDF. Kinds of which there is nothing to print have no pages.

    Args:
        packs: what they say, by language, one or two; the first one stands first.
        options: on what paper, and what is chosen for single kinds.
        kinds: names out of KINDS; their order does not count.
        layout: two languages on each sheet, or each sheet in one language and then in the other.
        archive: make it small and PDF/A-2a too; previews need neither.
        proof: read its QR codes back.
        progress: told the share that is done, 0 to 1.
        cancelled: asked now and then whether to stop.

    Raises:
        Cancelled: if that was asked for.
    """
    register_fonts()
    made = [(kind, pages) for kind in KINDS if kind in kinds for pages in _pages(packs, options, kind, layout)]
    if not made:
        return Handouts(b"", 0, 0, ())
    pages = [pages for _, pages in made]
    pdf = pdf_of(
        pages,
        _info(packs),
        archive=archive,
        unshown=lambda marks: _unshown(packs, options, marks),
        progress=_part_of(progress, 0.0, _TYPESET) if proof else progress,
        cancelled=cancelled,
    )
    missed = unread(pages, pdf, cancelled, _part_of(progress, _TYPESET, 1.0)) if proof else ()
    starts = dict(reversed(list(zip((kind for kind, _ in made), pdf.starts, strict=True))))
    counted = tuple(_counted(starts, pdf.page_count))
    return Handouts(pdf.content, pdf.page_count, pdf.marks, counted, _labels(packs, options, missed))


def write_handouts(
    packs: Packs,
    path: Path,
    options: Options,
    kinds: Collection[str] = KINDS,
    *,
    layout: Layout = Layout.COLUMNS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    say_unread: Say | None = None,
    never: Iterable[Path] = (),
) -> Written | None:
    """Write handouts as one PDF, whole or not at all; nothing where they have no page. None: it was cancelled.

    Args:
        packs, options, kinds, layout, progress, cancelled: as for `handouts_pdf`.
        path: where to; a file that is there is replaced.
        say_unread: told which codes could not be read back, before anything is written.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    try:
        made = handouts_pdf(packs, options, kinds, layout=layout, progress=progress, cancelled=cancelled)
    except Cancelled:
        return None
    _tell(say_unread, [made])
    if made.page_count:
        write_whole(path, made.content, never=never)
    return Written(path, made.page_count, made.marks, made.unread)


def write_single_sheets(
    packs: Packs,
    folder: Path,
    options: Options,
    kinds: Collection[str] = KINDS,
    *,
    layout: Layout = Layout.COLUMNS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    say_unread: Say | None = None,
    never: Iterable[Path] = (),
) -> list[Written] | None:
    """Write a PDF for each kind into a folder that is there, named by its kind; one without pages is left out.

    All are made before the first one is written. None: it was cancelled, and nothing was written.

    Raises:
        NotWritten, FileExists: if one could not be written; those before it are there.
    """
    wanted = [kind for kind in KINDS if kind in kinds]
    made: dict[Path, Handouts] = {}
    try:
        for number, kind in enumerate(wanted):
            share = _part_of(progress, number / len(wanted), (number + 1) / len(wanted))
            made[folder / f"{kind.replace('_', '-')}.pdf"] = handouts_pdf(
                packs, options, [kind], layout=layout, progress=share, cancelled=cancelled
            )
    except Cancelled:
        return None
    made = {path: one for path, one in made.items() if one.page_count}
    _tell(say_unread, made.values())
    for path, one in made.items():
        write_whole(path, one.content, never=never)
    return [Written(path, one.page_count, one.marks, one.unread) for path, one in made.items()]


def words_on(packs: Packs, options: Options, kinds: Collection[str]) -> str:
    """Return all words that sheets of several kinds say, one text a line."""
    pages = (page for kind in kinds for page in _pages(packs, options, kind, Layout.AFTER))
    return "\n".join(text for page in pages for text in _words_in(page))


def _words_in(value: Any) -> Iterator[str]:
    if isinstance(value, Text):
        yield value.words
    elif isinstance(value, tuple):
        for part in value:
            yield from _words_in(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words_in(getattr(value, field.name))


def _pages(packs: Packs, options: Options, kind: str, layout: Layout) -> Iterator[Pages]:
    """Yield the pages of a kind in one language or two, as often as they are to be printed."""
    paired = len(packs) == 2 and layout is Layout.COLUMNS
    told = [MAKERS[kind](_press(pack, options, paired), pack, options) for pack in packs.values()]
    together = list(weave(*told)) if paired else [pages for one in told for pages in one]
    for _ in range(options.copies_of(kind)):
        yield from together


def _press(pack: PrintPack, options: Options, paired: bool = False) -> Press:
    return Press(paper(options), Wording(pack.language), pack.tongues, paired=paired)


def _unshown(packs: Packs, options: Options, marks: Mapping[str, int]) -> Sequence[Block]:
    """Return what says what the marks on the sheets stand for."""
    first, *more = (characters(_press(pack, options), marks) for pack in packs.values())
    return weave(first, *more) if more else first


def _info(packs: Packs) -> Info:
    language, pack = next(iter(packs.items()))
    subject = Wording(language).translate("Handouts", "Handouts for the session")
    return Info(pack.title or subject, subject, language)


def _labels(packs: Packs, options: Options, payloads: Collection[str]) -> tuple[str, ...]:
    """Return what codes that hold some texts are called."""
    labels = [code.label for pack in packs.values() for code in pack.all_codes if code.payload in payloads]
    for language, pack in packs.items() if payloads else ():
        papers = ((form, paper) for form in pack.forms for of in form.papers(options.forms_each) for paper in of)
        labels += [paper_name(Wording(language), form, paper) for form, paper in papers if paper.code in payloads]
    return tuple(dict.fromkeys(labels))


def _tell(say_unread: Say | None, made: Iterable[Handouts]) -> None:
    unread = tuple(dict.fromkeys(label for one in made for label in one.unread))
    if say_unread is not None and unread:
        say_unread(unread)


def _counted(starts: Mapping[str, int], page_count: int) -> Iterator[KindPages]:
    """Yield how many pages each kind has, told by where the next one starts."""
    in_order = sorted(starts.items(), key=lambda start: start[1])
    ends = [start for _, start in in_order[1:]] + [page_count + 1]
    for (kind, start), end in zip(in_order, ends, strict=True):
        if end > start:
            yield KindPages(kind, start, end - start)


def _part_of(progress: Progress | None, begin: float, end: float) -> Progress | None:
    """Return what is told the progress of a part that goes from `begin` to `end` of the whole."""
    if progress is None:
        return None
    return lambda share: progress(begin + share * (end - begin))
