"""The write-up as blocks of words in one language: what Markdown and Word files set, each in its own way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from fishbowl_app.export.wording import DOT, Wording
from fishbowl_app.model.report_parts.said import ThemeName
from fishbowl_app.model.rules.article import Article, Quote, Section, Text
from fishbowl_app.model.text import tidy


class Form(Enum):
    """What a block is."""

    TITLE = auto()
    HEADING = auto()
    SUBHEADING = auto()
    FACTS = auto()  # figures below a heading
    TEXT = auto()
    QUOTE = auto()
    ITEM = auto()  # of a list


@dataclass(frozen=True, slots=True)
class Block:
    """Words of anybody, with a line below them where it is not "".

    `language` is that of the words where it is known and may differ from that of the document, else "".
    """

    form: Form
    text: str
    below: str = ""
    language: str = ""


def write_up(told: Article, words: Wording) -> list[Block]:
    """Return the whole write-up: themes with texts and quotes, the notes not quoted, and how complete it is.

    Every note is either quoted, or in that list, or lies under one that is.
    """
    return [_in_characters(block) for block in _blocks(told, words)]


def _blocks(told: Article, words: Wording) -> list[Block]:
    return [
        Block(Form.TITLE, _title(told, words)),
        *_texts(told.intro),
        *(block for section in told.sections for block in _section(section, words)),
        *_closing(told, words),
        *_not_quoted(told, words),
        Block(Form.HEADING, words.translate("WriteUp", "About these notes")),
        Block(Form.TEXT, " ".join(method(told, words))),
    ]


def _in_characters(block: Block) -> Block:
    """Return a block without what no file of these kinds can hold: a stranger's session may have any."""
    return replace(block, text=tidy(block.text, single_line=False), below=tidy(block.below, single_line=True))


def _title(told: Article, words: Wording) -> str:
    """Return the title, with words for a session that has none."""
    return told.title or words.translate("Summary", "A session without a title")


def theme_title(section: Section, words: Wording) -> str:
    """Return the name of a theme, its number where it has none."""
    return words.theme(ThemeName(section.number, section.title))


def theme_facts(section: Section, words: Wording) -> str:
    """Return a line such as "Notes: 12 · Votes: 5 · Groups: 3"."""
    translate = words.translate
    facts = [translate("WriteUp", "Notes: {0}").format(section.notes)]
    if section.votes:
        facts.append(translate("WriteUp", "Votes: {0}").format(section.votes))
    if section.groups > 1:
        facts.append(translate("WriteUp", "Groups: {0}").format(section.groups))
    return DOT.join(facts)


def said_by(quote: Quote, words: Wording) -> str:
    """Return what stands below a quote: who said it, how many notes say the same, their votes."""
    translate = words.translate
    facts = [words.who(quote.who)] if words.who(quote.who) else []
    if quote.times > 1:
        facts.append(translate("WriteUp", "{0} notes say this").format(quote.times))
    if quote.votes:
        facts.append(translate("WriteUp", "Votes: {0}").format(quote.votes))
    return DOT.join(facts)


def method(told: Article, words: Wording) -> Iterator[str]:
    """Yield sentences that tell a reader how complete this is and how people are called."""
    translate = words.translate
    counted = translate("WriteUp", "Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.")
    yield counted.format(told.notes, told.quoted, told.notes - told.quoted)
    if any(quote.times > 1 for quote in _all(told)):
        yield translate("WriteUp", "Notes that say the same stand once, with how many there are.")
    yield words.naming(told.names)


def _all(told: Article) -> Iterator[Quote]:
    for section in told.sections:
        yield from (part for part in section.parts if isinstance(part, Quote))
        yield from section.not_quoted
    yield from (*told.alone, *told.aside)


def _section(section: Section, words: Wording) -> Iterator[Block]:
    yield Block(Form.HEADING, theme_title(section, words))
    yield Block(Form.FACTS, theme_facts(section, words))
    for part in section.parts:
        if isinstance(part, Text):
            yield from _texts(part.text)
        else:
            yield Block(Form.QUOTE, part.text, said_by(part, words), part.language)


def paragraphs(text: str) -> list[str]:
    """Return a text as paragraphs, which are parted by an empty line."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _texts(text: str) -> Iterator[Block]:
    yield from (Block(Form.TEXT, part) for part in paragraphs(text))


def _closing(told: Article, words: Wording) -> Iterator[Block]:
    """Yield what comes after the themes, under a heading of its own, or it would belong to the last theme."""
    if told.closing:
        yield Block(Form.HEADING, words.translate("WriteUp", "To close"))
        yield from _texts(told.closing)


def _not_quoted(told: Article, words: Wording) -> Iterator[Block]:
    lists = [(theme_title(section, words), section.not_quoted) for section in told.sections]
    lists.append((words.translate("WriteUp", "In no theme"), told.alone))
    lists.append((words.translate("WriteUp", "Set aside"), told.aside))
    lists = [(title, notes) for title, notes in lists if notes]
    if lists:
        yield Block(Form.HEADING, words.translate("WriteUp", "Notes not quoted"))
    for title, notes in lists:
        yield Block(Form.SUBHEADING, title)
        yield from _items(notes, words)


def _items(notes: Sequence[Quote], words: Wording) -> Iterator[Block]:
    yield from (Block(Form.ITEM, note.text, said_by(note, words), note.language) for note in notes)
