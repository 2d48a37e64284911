"""Why somebody sits in a round, or does not: reasons that are true of the plan, the strongest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.rules.rotation.facts import Facts, bits, facts_of, members_of
from fishbowl_app.model.rules.rotation.prices import too_long
from fishbowl_app.model.rules.rotation.problem import Plan, Problem


class Why(StrEnum):
    """A reason. What its figures mean stands beside it."""

    HAPPENED = "happened"  # the round is past
    PINNED = "pinned"
    ONLY = "only"  # number: in so many rounds they may sit at all
    WITH = "with"  # people: who belong with them, and sit or do not sit as they do
    GROUP_ROUND = "group_round"  # group: whose round it is
    KEPT = "kept"  # the published plan had it so
    FEWEST_TURNS = "fewest_turns"  # number: turns before; nobody who might sit instead had fewer
    LONGEST_WAIT = "longest_wait"  # number: rounds waited; nobody who might sit instead waited longer
    WAITED = "waited"  # number: rounds waited
    NEW_FACES = "new_faces"  # number of the `of` others at the table are met for the first time
    MET_BEFORE = "met_before"  # people: met again
    ABSENT = "absent"
    BANNED = "banned"  # not in this round
    APART = "apart"  # people: who sit and must not sit with them
    RIVALS = "rivals"  # group: whose people sit; theirs is kept apart from it
    RUN = "run"  # number: rounds in a row they have sat, as many as are allowed
    GROUP_FULL = "group_full"  # group: has the number of chairs that is its share of the round
    ALL_SIT = "all_sit"  # there is a chair for everybody who may sit
    HAS_TURNS = "has_turns"  # number: turns in all rounds; always the last of a circle's reasons


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its figures; people and groups by id."""

    why: Why
    number: int | None = None
    of: int | None = None
    people: tuple[str, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Because:
    """One round of one person. `table`: where they sit, None where they do not."""

    round: int
    table: int | None
    reasons: tuple[Reason, ...]

    @property
    def sits(self) -> bool:
        """Whether they sit in it."""
        return self.table is not None


def why(problem: Problem, plan: Plan, person_id: str) -> tuple[Because, ...]:
    """Return for each round whether somebody sits, and the reasons for it."""
    facts = facts_of(problem)
    return _Life(facts, plan, facts.index[person_id]).rounds()


class _Life:
    """One person's way through a plan. People and rounds are bits."""

    def __init__(self, facts: Facts, plan: Plan, who: int) -> None:
        self._facts, self._who = facts, who
        self._tables = [[bits(facts.index[name] for name in table) for table in at] for at in plan.tables]
        sitting = [sum(at) for at in self._tables]
        self._sitting = sitting
        self._turns = [bits(r for r, seated in enumerate(sitting) if seated >> i & 1) for i in range(facts.count)]

    def rounds(self) -> tuple[Because, ...]:
        """Return every round with its reasons."""
        return tuple(self._because(r) for r in range(self._facts.rounds))

    def _because(self, r: int) -> Because:
        table = next((t for t, seated in enumerate(self._tables[r]) if seated >> self._who & 1), None)
        if r < self._facts.first:
            return Because(r, table, (Reason(Why.HAPPENED),))
        reasons = self._not_sitting(r) if table is None else self._sitting_at(r, self._tables[r][table])
        return Because(r, table, tuple(reasons))

    # --- why they sit ------------------------------------------------------------------------------------

    def _sitting_at(self, r: int, seated: int) -> Iterator[Reason]:
        facts, who = self._facts, self._who
        if facts.pinned[r] >> who & 1:
            yield Reason(Why.PINNED)
        yield from self._only(r)
        if mates := facts.together[r][who] & seated:
            yield Reason(Why.WITH, people=self._ids(mates))
        if facts.group[who] in facts.group_rules[r].gathered:
            yield Reason(Why.GROUP_ROUND, group=self._group)
        if self._published(r):
            yield Reason(Why.KEPT)
        if facts.circle:
            yield from self._due(r)
        yield from self._faces(r, seated)
        if facts.circle:
            yield Reason(Why.HAS_TURNS, self._turns[who].bit_count())

    def _only(self, r: int) -> Iterator[Reason]:
        rules = (only for only in self._facts.problem.only if only.person_id == self._facts.ids[self._who])
        yield from (Reason(Why.ONLY, len(only.rounds)) for only in rules if r in only.rounds)

    def _published(self, r: int) -> bool:
        """Whether the published plan had them in this circle, or at this table."""
        facts = self._facts
        if r >= len(facts.published):
            return False
        tables = zip(facts.published[r], self._tables[r], strict=False)
        return any(self._who in seen and now >> self._who & 1 for seen, now in tables)

    def _due(self, r: int) -> Iterator[Reason]:
        """Turns and waits, beside those who listen and might sit instead."""
        facts = self._facts
        others = list(members_of(facts.allowed[r] & ~self._sitting[r]))
        if not others:
            yield Reason(Why.ALL_SIT)
        mine, wait = self._before(self._who, r), self._wait(self._who, r)
        if others and all(self._before(i, r) >= mine for i in others):
            yield Reason(Why.FEWEST_TURNS, mine)
        if others and wait and all(self._wait(i, r) <= wait for i in others):
            yield Reason(Why.LONGEST_WAIT, wait)
        elif wait:
            yield Reason(Why.WAITED, wait)

    def _faces(self, r: int, seated: int) -> Iterator[Reason]:
        others = seated & ~(1 << self._who)
        known = _everybody(table for at in self._tables[:r] for table in at if table >> self._who & 1) & others
        if others & ~known:
            yield Reason(Why.NEW_FACES, (others & ~known).bit_count(), others.bit_count())
        if known and not self._facts.circle:
            yield Reason(Why.MET_BEFORE, people=self._ids(known))

    # --- why they do not ---------------------------------------------------------------------------------

    def _not_sitting(self, r: int) -> Iterator[Reason]:
        facts, who = self._facts, self._who
        if not facts.present[r] >> who & 1:
            yield Reason(Why.ABSENT)
            return
        if facts.banned[r] >> who & 1:
            yield Reason(Why.BANNED)
        if facts.left_out[r] >> who & 1:
            yield from (
                Reason(Why.ONLY, len(only.rounds)) for only in facts.problem.only if self._is(only.person_id)
            )
        yield from self._bonds(r)
        most = facts.problem.max_run
        if most and too_long(self._turns[who] | 1 << r, most, facts.first) >> r & 1:
            yield Reason(Why.RUN, most)
        yield from self._full(r)
        yield Reason(Why.HAS_TURNS, self._turns[who].bit_count())

    def _bonds(self, r: int) -> Iterator[Reason]:
        facts, who, sitting = self._facts, self._who, self._sitting[r]
        rules = facts.group_rules[r]
        if against := facts.apart[r][who] & sitting:
            yield Reason(Why.APART, people=self._ids(against))
        if against := rules.rivals[facts.group[who]] & sitting:
            rival = facts.group[next(members_of(against))]
            yield Reason(Why.RIVALS, group=facts.groups[rival])
        if rules.gathered and facts.group[who] not in rules.gathered:
            yield from (Reason(Why.GROUP_ROUND, group=facts.groups[g]) for g in rules.gathered)
        if mates := facts.together[r][who] & facts.present[r] & ~sitting:
            yield Reason(Why.WITH, people=self._ids(mates))

    def _full(self, r: int) -> Iterator[Reason]:
        facts, g = self._facts, self._facts.group[self._who]
        if not facts.mixed or facts.group_rules[r].any:
            return
        seated = (self._sitting[r] & bits(facts.members[g])).bit_count()
        if seated >= facts.mix_high[r][g]:
            yield Reason(Why.GROUP_FULL, seated, group=self._group)

    # --- figures -----------------------------------------------------------------------------------------

    @property
    def _group(self) -> str:
        return self._facts.groups[self._facts.group[self._who]]

    def _is(self, person_id: str) -> bool:
        return person_id == self._facts.ids[self._who]

    def _ids(self, people: int) -> tuple[str, ...]:
        return tuple(self._facts.ids[i] for i in members_of(people))

    def _before(self, i: int, r: int) -> int:
        """Return how many turns somebody has before a round."""
        return (self._turns[i] & (1 << r) - 1).bit_count()

    def _wait(self, i: int, r: int) -> int:
        """Return how many rounds somebody has listened since they last sat, or came."""
        last = (self._turns[i] & (1 << r) - 1).bit_length()
        return (self._facts.there[i] >> last & (1 << (r - last)) - 1).bit_count()


def _everybody(masks: Iterable[int]) -> int:
    everybody = 0
    for mask in masks:
        everybody |= mask
    return everybody
