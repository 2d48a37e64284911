"""The write-up as rows from top to bottom: what is read, and what can be written there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.article import Article, Quote, Section
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate


class Kind(Enum):
    """What a row is. Only TITLE cannot be stood on."""

    TITLE = auto()
    INTRO = auto()
    THEME = auto()
    TEXT = auto()
    QUOTE = auto()
    CLOSING = auto()


IN_THEME = (Kind.TEXT, Kind.QUOTE)


@dataclass(frozen=True, slots=True)
class Part:
    """One row.

    Attributes:
        key: of the passage or theme; tells rows apart.
        kind: what it is.
        text: its words; "" where nobody wrote any.
        below: a quiet line: figures of a theme, who said a quote.
        warning: that a quote may tell who said it, or "".
        theme_id, badge, colour: the theme it is in, "" outside of all.
        note_id: of a quote, else "".
    """

    key: str
    kind: Kind
    text: str
    below: str = ""
    warning: str = ""
    theme_id: str = ""
    badge: str = ""
    colour: str = ""
    note_id: str = ""

    @property
    def prompt(self) -> str:
        """Return what stands there while it is empty."""
        return {
            Kind.INTRO: translate("WriteUp", "Introduction: Enter, then type"),
            Kind.CLOSING: translate("WriteUp", "Closing words: Enter, then type"),
            Kind.TEXT: translate("WriteUp", "Type the text here"),
        }.get(self.kind, "")

    @property
    def heard(self) -> str:
        """Return all of it as one text, with what kind it is."""
        kind = {
            Kind.INTRO: translate("WriteUp", "Introduction"),
            Kind.THEME: translate("WriteUp", "Theme {0}").format(self.badge),
            Kind.TEXT: translate("WriteUp", "Text"),
            Kind.QUOTE: translate("WriteUp", "Quote"),
            Kind.CLOSING: translate("WriteUp", "Closing words"),
        }.get(self.kind, "")
        return ", ".join(filter(None, (kind, self.text or self.prompt, self.below, self.warning)))


def parts_of(snapshot: Snapshot, told: Article) -> list[Part]:
    """Return all rows."""
    themes = (part for section in told.sections for part in _of_theme(snapshot, section))
    return [
        Part("title", Kind.TITLE, told.title),
        Part("intro", Kind.INTRO, told.intro),
        *themes,
        Part("closing", Kind.CLOSING, told.closing),
    ]


def said_by(who: Who) -> str:
    """Return who said something, as far as it may be told."""
    return ", ".join(filter(None, (who.name, who.role)))


def quote_below(quote: Quote) -> str:
    """Return who said a note, how often it was said, and its votes."""
    parts = [said_by(quote.who)]
    if quote.times > 1:
        parts.append(translate("WriteUp", "said %n time(s)", "", quote.times))
    if quote.votes:
        parts.append(translate("WriteUp", "%n vote(s)", "", quote.votes))
    return " · ".join(filter(None, parts))


def section_name(section: Section) -> str:
    """Return what a theme is called."""
    return section.title or translate("WriteUp", "Theme {0}, without a name").format(section.number)


def _of_theme(snapshot: Snapshot, section: Section) -> Iterator[Part]:
    of_theme = (section.theme_id, str(section.number), str(section.colour))
    yield Part(section.theme_id, Kind.THEME, section_name(section), _figures(section), "", *of_theme)
    for passage, part in zip(snapshot.passages_of(section.theme_id), section.parts, strict=True):
        if isinstance(part, Quote):
            warning = translate("WriteUp", "One person only has this role: it tells who said it")
            below, note_id = quote_below(part), part.note_id
            doubt = warning if part.identifying else ""
            yield Part(passage.id, Kind.QUOTE, part.text, below, doubt, *of_theme, note_id)
        else:
            yield Part(passage.id, Kind.TEXT, part.text, "", "", *of_theme)


def _figures(section: Section) -> str:
    parts = [translate("WriteUp", "%n note(s)", "", section.notes)]
    if section.votes:
        parts.append(translate("WriteUp", "%n vote(s)", "", section.votes))
    if section.groups:
        parts.append(translate("WriteUp", "%n group(s)", "", section.groups))
    if not section.parts:
        parts.append(translate("WriteUp", "nothing quoted, no text yet"))
    return " · ".join(parts)
