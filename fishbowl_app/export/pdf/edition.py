"""The summary in one language, as pages of blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Gap, Heading, Keep, Pages, Room, Text
from fishbowl_app.export.pdf.form import Form
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.parts import CONTENTS, COVER, GLANCE
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.all_parts import SECTIONS
from fishbowl_app.export.pdf.sections.cover import behind_cover, contents, cover, incomplete, title_of
from fishbowl_app.export.pdf.sections.glance import glance
from fishbowl_app.export.pdf.typeset.press_run import Made
from fishbowl_app.export.wording import DOT, Wording
from fishbowl_app.model.report_parts.data import Summary

_BELOW_CONTENTS = 0.6  # of a page; with less of it left, what follows the contents begins the next one
_IN_TWO_LANGUAGES = 1.6  # as high as in one, about


@dataclass(frozen=True)
class Edition:
    """A summary in the language it is told in.

    Attributes:
        summary, form: what it says, and how it is printed.
        missing: how many texts have no translation yet.
        steps: of the parts that are to fit on one page, how much tighter than usual they are set; 0 if not named.
        woven: there is another language beside this one.
        volume: which of the documents in a file it is.
    """

    summary: Summary
    form: Form
    missing: int = 0
    steps: Mapping[str, int] = field(default_factory=dict)
    woven: bool = False
    volume: int = 0

    @property
    def press(self) -> Press:
        """What its blocks are made with."""
        summary, form = self.summary, self.form
        return Press(sheet(form.paper), Wording(summary.language), summary.tongues, form.large, self.woven)

    @property
    def title(self) -> str:
        """Its title."""
        return title_of(self.press, self.summary)

    def parts(self) -> dict[str, tuple[Block, ...]]:
        """Return the blocks of each part that says something, in the order in which they are printed."""
        press = self.press
        told = {
            part: tuple(SECTIONS[part](press, self.summary, self.form.parts))
            for part in self.form.parts
            if part in SECTIONS
        }
        told[COVER], told[GLANCE] = self.cover(), self.glance()
        told[CONTENTS] = tuple(_contents(press, told))
        wanted = self.form.parts or (COVER,)
        return {part: self._spaced(_begun(part, told[part])) for part in wanted if told.get(part)} or {
            "": _nothing(press, self.title)
        }

    def cover(self) -> tuple[Block, ...]:
        """Return what is to fit on the first page; at its end, where that is so, that it is incomplete."""
        blocks = cover(self.press, self.summary, self.steps.get(COVER, 0))
        return (*blocks, Gap(16), incomplete(self.press, self.missing)) if self.missing else tuple(blocks)

    def glance(self) -> tuple[Block, ...]:
        """Return the figures and charts that are to fit on one page."""
        return tuple(glance(self.press, self.summary, self.steps.get(GLANCE, 0)))

    def pages(self, parts: Mapping[str, tuple[Block, ...]]) -> tuple[Pages, ...]:
        """Return parts on pages: the cover has one of its own, all else follows each other."""
        press, foot = self.press, self._foot()
        runs = list(_runs(parts, behind_cover(press, self.summary, self.steps.get(COVER, 0))))
        is_cover, first = runs[0]
        if self.missing and not is_cover:
            runs[0] = False, [incomplete(press, self.missing), Gap(16), *first]
        return tuple(
            Pages(press.sheet, tuple(blocks), None if is_cover else foot, self.volume) for is_cover, blocks in runs
        )

    def _foot(self) -> Text:
        """Return what stands at the foot of each page."""
        press, title = self.press, self.title
        if self.missing:
            title = DOT.join((press.words.translate("Summary", "Incomplete"), title))
        return press.paragraph(title, look.FOOTER)

    def _spaced(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """Return blocks with as much room asked for as they need, where there is another language beside."""
        factor = _IN_TWO_LANGUAGES if self.woven else 1.0
        return tuple(
            replace(block, height=block.height * factor) if isinstance(block, Room) else block for block in blocks
        )


def starts_of(parts: Mapping[str, Sequence[Block]], made: Made) -> dict[str, int]:
    """Return the page, from 1, on which each part begins; made of these parts first of all."""
    starts: dict[str, int] = {}
    run, last = -1, ""
    for part in parts:
        run += part == COVER or last in ("", COVER)
        starts[part] = made.parts.get(part, made.starts[run])
        last = part
    return starts


def _begun(part: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks of which the first heading, maybe kept with what follows, says that it begins the part."""
    for place, block in enumerate(blocks):
        marked = block
        if isinstance(block, Heading):
            marked = replace(block, begins=part)
        elif isinstance(block, Keep):
            marked = replace(block, blocks=_begun(part, block.blocks))
        if marked != block:
            return (*blocks[:place], marked, *blocks[place + 1 :])
    return tuple(blocks)


def _headings_in(blocks: Sequence[Block]) -> int:
    kept = sum(_headings_in(block.blocks) for block in blocks if isinstance(block, Keep))
    return kept + sum(isinstance(block, Heading) for block in blocks)


def _runs(
    parts: Mapping[str, Sequence[Block]], behind_cover: Sequence[Block]
) -> Iterator[tuple[bool, list[Block]]]:
    """Yield what follows each other on pages of its own, with whether it is the cover."""
    flow: list[Block] = []
    for part, blocks in parts.items():
        if part != COVER:
            flow += blocks
            continue
        if flow:
            yield False, flow
        yield True, [*blocks]
        flow = [*behind_cover]
    if flow:
        yield False, flow


def _contents(press: Press, told: Mapping[str, Sequence[Block]]) -> Iterator[Block]:
    """Yield the contents, unless there is nothing to find."""
    if any(map(_headings_in, told.values())):
        yield from contents(press)
        yield Room(press.sheet.text_height * _BELOW_CONTENTS)


def _nothing(press: Press, title: str) -> tuple[Block, ...]:
    return (
        press.heading(title),
        press.paragraph(press.words.translate("Summary", "Nothing else is in this summary yet.")),
    )
