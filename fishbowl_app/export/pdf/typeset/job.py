"""What is common to all pages of a document while it is set, and the place where a block is set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Text
from fishbowl_app.export.pdf.look import Sheet
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.pdf.typeset.structure import Element
from fishbowl_app.words import language_tag


def one_line(texts: Iterable[Text]) -> str:
    """Return what says the same in several languages as one line, each way of saying it once."""
    return " / ".join(dict.fromkeys(" ".join(text.words.split()) for text in texts))


@dataclass
class Entry:
    """A heading in the outline: its words in each language, what it begins, its page from 1 once that is known."""

    key: str
    texts: Sequence[Text]
    level: int
    volume: int = 0
    begins: str = ""
    page: int = 0

    @property
    def title(self) -> str:
        """Its words in one line, each language once."""
        return one_line(self.texts)


@dataclass
class Job:
    """One document: its letters, its language, what headings it has so far."""

    lettering: Lettering
    language: str
    is_large: bool = False
    entries: list[Entry] = field(default_factory=list)
    level: int = 0  # of the last heading
    volume: int = 0  # that is being set
    languages: dict[str, None] = field(default_factory=dict)  # of pairs, in their order

    def style(self, style: ParagraphStyle) -> ParagraphStyle:
        """Return a style as it is in this document."""
        return look.large(style) if self.is_large else style

    @property
    def scale(self) -> float:
        """How much larger than usual the body of the text is."""
        return look.LARGE / look.PLAIN.fontSize if self.is_large else 1.0

    def level_for(self, wanted: int) -> int:
        """Return the level of the next heading; none is left out on the way down."""
        self.level = min(wanted, self.level + 1)
        return self.level


@dataclass(frozen=True)
class Place:
    """Where a block is set: on what paper, how wide about, and what it is a part of.

    Where `parent` is None it is decoration, such as heads that come again. Pairs stand `beside` each other in
    running text, else one above the other.
    """

    job: Job
    sheet: Sheet
    parent: Element | None
    width: float
    beside: bool = True

    def element(self, role: str, language: str = "", *, scope: str = "") -> Element | None:
        """Return a new part of the structure here, with its language where that is not the document's."""
        if self.parent is None:
            return None
        tag = language_tag(language) if language and language != self.job.language else ""
        return Element(role, self.parent, language=tag, scope=scope)

    def inside(self, parent: Element | None, *, beside: bool = False, width: float | None = None) -> Place:
        """Return the place inside an element."""
        return replace(self, parent=parent, beside=beside, width=self.width if width is None else width)

    def aside(self) -> Place:
        """Return the same place for what is not running text."""
        return replace(self, beside=False)
