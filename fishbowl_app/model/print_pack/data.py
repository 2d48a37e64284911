"""What the print pack is made of: plain values, no layout, no name that may not be shown, no ids but in forms.

Instants are UTC seconds. An empty text is "", None means "there is none".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fishbowl_app.model.entities import Colour, Kind, NameStyle, Presence, State
from fishbowl_app.model.print_pack.asking import AskedForm
from fishbowl_app.model.report_parts.data import FishbowlWay
from fishbowl_app.model.report_parts.said import ThemeName, Who
from fishbowl_app.model.rules.codes import ReadyCode
from fishbowl_app.model.rules.paired import PairedText

_OPEN_SPACE = (Kind.OPEN_SPACE, Kind.SLOT, Kind.CONVERGENCE)

# --- the rotation -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlannedPlace:
    """Where somebody sits in a round. `table` is 0 in the inner circle; `chair` counts within the table."""

    kind: Kind  # ROUND or TABLES
    number: int  # among the rounds of its kind
    start: float | None  # planned, UTC
    table: int
    chair: int


@dataclass(frozen=True, slots=True)
class SeatCard:
    """Everything one person has to know. `sat`: the numbers of the rounds of the fishbowl they have sat in."""

    who: Who
    group: str
    places: tuple[PlannedPlace, ...]
    sat: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """Who sits at a table, or in the inner circle (0): chair and person, by chair."""

    table: int
    seats: tuple[tuple[int, Who], ...]


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One round with its plan."""

    kind: Kind
    number: int
    title: str
    question: str
    start: float | None
    tables: tuple[PlannedTable, ...]


# --- the day and its people -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One activity as planned; `round` counts among the rounds, table rounds or slots, and is 0 for others."""

    number: int
    kind: Kind
    round: int
    title: str
    question: str
    start: float | None
    end: float | None
    state: State


@dataclass(frozen=True, slots=True)
class GroupTag:
    """A group: its number from 1, its name ("" where that would tell a person's), and how many it has."""

    number: int
    name: str
    label: str
    colour: Colour
    people: int


@dataclass(frozen=True, slots=True)
class PersonTag:
    """Somebody as they may be called, and their group, None for none."""

    who: Who
    group: GroupTag | None
    presence: Presence


# --- open space -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic to be held. Slot and space are 0 and "" until it hangs on the wall.

    Attributes:
        number: what it is called by.
        title, question: its words.
        conveners: who of them may be told.
        slot: the number of its slot, from 1.
        slot_title: what the slot is called.
        space: the name of its space.
        start, end: planned times of the slot.
        codes: its own QR codes.
    """

    number: int
    title: str
    question: str
    conveners: tuple[Who, ...]
    slot: int
    slot_title: str
    space: str
    start: float | None
    end: float | None
    codes: tuple[ReadyCode, ...]


@dataclass(frozen=True, slots=True)
class WallSlot:
    """A slot of the wall: its cells by space, None where no topic hangs, and which spaces are closed then."""

    number: int
    title: str
    start: float | None
    end: float | None
    cells: tuple[TopicCard | None, ...]
    closed: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class SpaceTag:
    """A space: its name, how many it takes (None: nobody said), what it has, and its QR codes."""

    name: str
    capacity: int | None
    features: tuple[str, ...]
    codes: tuple[ReadyCode, ...]


@dataclass(frozen=True, slots=True)
class OptionTag:
    """What dots are given to."""

    letter: str
    title: str


# --- the board --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoteCard:
    """A note: its number in the order they were taken, its words, what may be said of who wrote it, its group."""

    number: int
    text: str
    who: Who
    colour: Colour
    group: str = ""


@dataclass(frozen=True, slots=True)
class ThemeNotes:
    """Notes that hang together: those of a theme; of none, set aside or not."""

    theme: ThemeName | None
    aside: bool
    colour: Colour
    notes: tuple[NoteCard, ...]


# --- all of it --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PrintPack:
    """Everything that sheets tell of a session.

    Attributes:
        title, question, place, moderator: of the session.
        date: ISO, "" when not known.
        names: how people are called.
        fishbowl: how the fishbowl works.
        table_count: how many tables a table round has.
        steps: the agenda.
        groups, people: in their order; people by name, those without one by group at the end.
        roles: what several people are in the room, each once.
        rounds, cards: the plan of the rotation by round, and by person.
        spaces: in their order.
        slots: the wall; slots that were left out are not on it.
        topics: to be held, by number.
        options: what dots are given to.
        last_call_s: how long before the end of a breakout its people are told.
        dots_each, dots_by_group: how dots are given.
        themes: the board by themes, then notes that are alone, then those set aside; all notes are in it once.
        slips: how many slips were handed out, None where nobody said.
        forms: what the room is asked on paper.
        codes: the QR codes of the session itself and of its activities.
        language: the one that it is told in.
        tongues: texts of it that are in another language, with that.
        untranslated: the organiser's texts that somebody has to translate yet, or anew.
        identifying: for the organiser, not for print: roles and groups of one person only that stand for them.
    """

    title: str
    question: str
    date: str
    place: str
    moderator: str
    names: NameStyle
    fishbowl: FishbowlWay
    table_count: int
    steps: tuple[Step, ...] = ()
    groups: tuple[GroupTag, ...] = ()
    people: tuple[PersonTag, ...] = ()
    roles: tuple[str, ...] = ()
    rounds: tuple[PlannedRound, ...] = ()
    cards: tuple[SeatCard, ...] = ()
    spaces: tuple[SpaceTag, ...] = ()
    slots: tuple[WallSlot, ...] = ()
    topics: tuple[TopicCard, ...] = ()
    options: tuple[OptionTag, ...] = ()
    last_call_s: int = 0
    dots_each: int = 0
    dots_by_group: bool = False
    themes: tuple[ThemeNotes, ...] = ()
    slips: int | None = None
    forms: tuple[AskedForm, ...] = ()
    codes: tuple[ReadyCode, ...] = ()
    language: str = "en"
    tongues: Mapping[str, str] = field(default_factory=dict)
    untranslated: tuple[PairedText, ...] = ()
    identifying: tuple[str, ...] = ()

    @property
    def all_codes(self) -> tuple[ReadyCode, ...]:
        """Every QR code, each once: of the session, the spaces and the topics."""
        owned = [self.codes, *(space.codes for space in self.spaces), *(topic.codes for topic in self.topics)]
        return tuple(dict.fromkeys(code for codes in owned for code in codes))

    @property
    def has_fishbowl(self) -> bool:
        """Whether there is a fishbowl on the agenda, or there might be, as that tells of no other method."""
        return self._has(Kind.ROUND) or not self._has(*_OPEN_SPACE)

    @property
    def has_open_space(self) -> bool:
        """Whether there is open space on the agenda, or there might be."""
        return self._has(*_OPEN_SPACE) or not self._has(Kind.ROUND)

    @property
    def has_table_rounds(self) -> bool:
        """Whether there are table rounds on the agenda, or there is no agenda yet."""
        return self._has(Kind.TABLES) or not self.steps

    def _has(self, *kinds: Kind) -> bool:
        return any(step.kind in kinds for step in self.steps)
