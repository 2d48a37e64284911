"""Figures of themes: notes, votes, groups, ranks, and who spoke of what beside how many could."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import Note, Theme, ThemeOrder
from fishbowl_app.model.rules.asking.numbers import percentages
from fishbowl_app.model.snapshot import Snapshot

SMALL_BASE = 5  # shares of fewer notes than these say little, and may tell who wrote them


@dataclass(frozen=True, slots=True)
class ThemeFigures:
    """What is counted of one theme; every note counts, those too that lie under others.

    Attributes:
        notes: how many notes it has.
        votes: how many votes they have together.
        groups: from how many groups they are; notes without a group are from none.
        by_group: notes by the group they are from, None those without one; groups without notes are left out.
    """

    notes: int
    votes: int
    groups: int
    by_group: Mapping[str | None, int]


@dataclass(frozen=True, slots=True)
class Rank:
    """A theme with its place in a ranking: from 1; those with as much share a rank, and the next leaves out as
    many. `tied` tells whether another theme has as much."""

    rank: int
    theme: Theme
    tied: bool


@dataclass(frozen=True, slots=True)
class GroupBase:
    """How much there is of a group to take shares of; the id is None for notes and people without a group.

    `small` warns where its notes are so few that shares of them say little.
    """

    group_id: str | None
    notes: int
    people: int

    @property
    def small(self) -> bool:
        """Tell whether shares of these notes need a caution."""
        return self.notes < SMALL_BASE


@dataclass(frozen=True, slots=True)
class Share:
    """How many notes of a group are in a theme, and that as percent of all notes of the group."""

    notes: int
    percent: int


@dataclass(frozen=True, slots=True)
class SpokeLine:
    """Who spoke of one theme: `shares` in the order of the groups of WhoSpoke, `total` of all notes.

    The theme is None for the notes in no theme; `aside` tells those that were set aside from those alone.
    """

    theme: Theme | None
    aside: bool
    shares: tuple[Share, ...]
    total: Share


@dataclass(frozen=True, slots=True)
class WhoSpoke:
    """Themes by groups. Percents of a column are whole numbers and make 100 together, where it has any notes."""

    groups: tuple[GroupBase, ...]
    total: GroupBase
    lines: tuple[SpokeLine, ...]


def figures(snapshot: Snapshot) -> Mapping[str, ThemeFigures]:
    """Return the figures of every theme by its id."""
    return {theme.id: _figures(snapshot.notes_of_theme(theme.id)) for theme in snapshot.theme_list}


def group_told(note: Note) -> str | None:
    """Return the group that a note counts for.

    With words of a form it is none: few may have answered, and figures of themes would tell what those hide.
    """
    return note.group_id if note.response_id is None else None


def ranked(snapshot: Snapshot, order: ThemeOrder) -> list[Theme]:
    """Return the themes in an order; those with as much in the order of their places."""
    return [rank.theme for rank in ranking(snapshot, order)]


def ranking(snapshot: Snapshot, order: ThemeOrder) -> list[Rank]:
    """Return the themes with their ranks, the most first; by place each has a rank of its own."""
    told = figures(snapshot)
    worth = {
        theme.id: -place if order is ThemeOrder.PLACE else _worth(told[theme.id], order)
        for place, theme in enumerate(snapshot.theme_list)
    }
    times = Counter(worth.values())
    return [
        Rank(1 + sum(other > worth[theme.id] for other in worth.values()), theme, times[worth[theme.id]] > 1)
        for theme in sorted(snapshot.theme_list, key=lambda theme: -worth[theme.id])
    ]


def who_spoke(snapshot: Snapshot) -> WhoSpoke:
    """Return how many notes each group has in each theme, with what the shares are of.

    Themes stand in their order; after them notes that are alone and those set aside, where there are any. Groups
    that have neither notes nor people are left out.
    """
    rows = _rows(snapshot)
    groups = [base for base in _bases(snapshot) if base.notes or base.people]
    columns = [_shares([_count(notes, base.group_id) for _, _, notes in rows]) for base in groups]
    totals = _shares([len(notes) for _, _, notes in rows])
    lines = [
        SpokeLine(theme, aside, tuple(column[index] for column in columns), totals[index])
        for index, (theme, aside, _) in enumerate(rows)
    ]
    total = GroupBase(None, len(snapshot.notes), len(snapshot.participants))
    return WhoSpoke(tuple(groups), total, tuple(lines))


def _figures(notes: Sequence[Note]) -> ThemeFigures:
    by_group = Counter(map(group_told, notes))
    groups = len(by_group.keys() - {None})
    return ThemeFigures(len(notes), sum(note.votes for note in notes), groups, dict(by_group))


def _worth(told: ThemeFigures, order: ThemeOrder) -> int:
    return {ThemeOrder.NOTES: told.notes, ThemeOrder.VOTES: told.votes, ThemeOrder.GROUPS: told.groups}[order]


def _rows(snapshot: Snapshot) -> list[tuple[Theme | None, bool, list[Note]]]:
    """Return all notes by theme; those in none by whether they were set aside."""
    free = [note for note in snapshot.note_list if note.theme_id is None]
    none = [(None, aside, [note for note in free if note.set_aside is aside]) for aside in (False, True)]
    themes = [(theme, False, snapshot.notes_of_theme(theme.id)) for theme in snapshot.theme_list]
    return [*themes, *(row for row in none if row[2])]


def _bases(snapshot: Snapshot) -> list[GroupBase]:
    """Return the groups in their order, those without a group last."""
    notes = Counter(map(group_told, snapshot.notes.values()))
    people = Counter(person.group_id for person in snapshot.participants.values())
    ids: list[str | None] = [*(group.id for group in snapshot.group_list), None]
    return [GroupBase(group_id, notes[group_id], people[group_id]) for group_id in ids]


def _count(notes: Iterable[Note], group_id: str | None) -> int:
    return sum(group_told(note) == group_id for note in notes)


def _shares(counts: Sequence[int]) -> list[Share]:
    return [Share(count, percent) for count, percent in zip(counts, percentages(counts), strict=True)]
