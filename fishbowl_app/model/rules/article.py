"""The write-up as data, for window, summary, Markdown and Word files: no layout, no name that may not be told.

Texts that people typed come as they are; who prints them says where they name somebody (`named_in_texts` of a
summary).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fishbowl_app.model.entities import Colour, NameStyle, Note, Passage
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.names import single_person_roles
from fishbowl_app.model.rules.theme_figures import figures, ranked
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Text:
    """Linking text; it may have several lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A note and who said it.

    Attributes:
        note_id: which note it is, for the window; print leaves it out.
        text: its words.
        who: what may be said of who said it: a name, a role (else the group), both or nothing.
        identifying: nobody is named, and the role or group is that of one person only.
        votes: those of the note and of all that lie with it in a stack.
        times: how many notes say this: 1, or as many as the stack has.
        language: that of the note, where somebody said; else "".
    """

    note_id: str
    text: str
    who: Who
    identifying: bool
    votes: int
    times: int
    language: str


@dataclass(frozen=True, slots=True)
class Section:
    """One theme of the write-up.

    Attributes:
        theme_id: which theme it is, for the window.
        number: its place on the board from 1, by which one without a name is called.
        title: its name, "" where nobody named it.
        colour: that of the theme.
        notes: how many notes it has, stacked ones too.
        votes: how many votes they have together.
        groups: from how many groups they are.
        parts: texts and quotes in the order in which they are read.
        not_quoted: the notes of the theme that are not quoted, in the order they were taken; of a stack the top
            note, where none of it is quoted.
    """

    theme_id: str
    number: int
    title: str
    colour: Colour
    notes: int
    votes: int
    groups: int
    parts: tuple[Text | Quote, ...]
    not_quoted: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """The whole write-up.

    Attributes:
        title: of the session.
        names: how people are called in it.
        intro: text before the first theme, "" for none.
        sections: the themes, in the order that the board is written up in.
        closing: text after the last theme, "" for none.
        alone: notes in no theme, top notes of stacks.
        aside: notes that were set aside, top notes of stacks.
        identifying: roles and groups of one person only that quotes name, for a warning.
        notes: how many notes the session has.
        quoted: how many of them are quoted, each note of a stack that is.
    """

    title: str
    names: NameStyle
    intro: str
    sections: tuple[Section, ...]
    closing: str
    alone: tuple[Quote, ...]
    aside: tuple[Quote, ...]
    identifying: tuple[str, ...]
    notes: int
    quoted: int

    @property
    def written(self) -> bool:
        """Tell whether somebody has begun it: there is any text or quote."""
        return bool(self.intro or self.closing or any(section.parts for section in self.sections))


def article(snapshot: Snapshot, names: NameStyle | None = None) -> Article:
    """Return the write-up of a session.

    Args:
        snapshot: the session.
        names: how people are called; None takes what the session says of its summary.
    """
    quoting, board = Quoting(snapshot, names), snapshot.board
    sections = tuple(_sections(snapshot, quoting))
    quotes = [part for section in sections for part in section.parts if isinstance(part, Quote)]
    return Article(
        title=snapshot.details.title,
        names=quoting.naming.style,
        intro=board.intro,
        sections=sections,
        closing=board.closing,
        alone=quoting.all_of(snapshot.alone),
        aside=quoting.all_of(snapshot.aside),
        identifying=tuple(sorted({quote.who.role for quote in quotes if quote.identifying}, key=str.casefold)),
        notes=len(snapshot.notes),
        quoted=sum(map(quoting.is_said, snapshot.notes.values())),
    )


def quoted_stacks(snapshot: Snapshot) -> set[str]:
    """Return the stacks of which a note is quoted, by their top notes; a note alone is a stack of one."""
    quoted = (snapshot.notes[each.note_id] for each in snapshot.passages.values() if each.note_id)
    return {note.stack_id or note.id for note in quoted}


class Quoting:
    """Knows what may be told of who wrote a note, and which notes are quoted."""

    def __init__(self, snapshot: Snapshot, names: NameStyle | None = None) -> None:
        self._snapshot = snapshot
        self.naming = Naming(snapshot, snapshot.details.names_in_summary if names is None else names)
        self._single = {role.casefold() for role in single_person_roles(snapshot)}
        self._said = quoted_stacks(snapshot)

    def is_said(self, note: Note) -> bool:
        """Tell whether a note is quoted, or another one of its stack."""
        return (note.stack_id or note.id) in self._said

    def of(self, note: Note) -> Quote:
        """Return a note with who said it."""
        who, stack = self.naming.quoted(note), self._stack(note)
        return Quote(
            note_id=note.id,
            text=note.text,
            who=who,
            identifying=not who.name and who.role.casefold() in self._single,
            votes=sum(each.votes for each in stack),
            times=len(stack),
            language=note.language,
        )

    def all_of(self, notes: Iterable[Note]) -> tuple[Quote, ...]:
        """Return notes with who said them."""
        return tuple(map(self.of, notes))

    def _stack(self, note: Note) -> list[Note]:
        top = note.stack_id or note.id
        return [self._snapshot.notes[top], *self._snapshot.stack_of(top)]


def _sections(snapshot: Snapshot, quoting: Quoting) -> Iterator[Section]:
    told = figures(snapshot)
    numbers = {theme.id: number for number, theme in enumerate(snapshot.theme_list, start=1)}
    for theme in ranked(snapshot, snapshot.board.order):
        tops = (note for note in snapshot.notes_of_theme(theme.id) if note.stack_id is None)
        yield Section(
            theme_id=theme.id,
            number=numbers[theme.id],
            title=theme.name,
            colour=theme.colour,
            notes=told[theme.id].notes,
            votes=told[theme.id].votes,
            groups=told[theme.id].groups,
            parts=tuple(_part(snapshot, quoting, passage) for passage in snapshot.passages_of(theme.id)),
            not_quoted=quoting.all_of(note for note in tops if not quoting.is_said(note)),
        )


def _part(snapshot: Snapshot, quoting: Quoting, passage: Passage) -> Text | Quote:
    return Text(passage.text) if passage.note_id is None else quoting.of(snapshot.notes[passage.note_id])
