"""Rules on single people that only all rounds together rule out: by counting, and by flow.

A run too long and a share of turns are counted; whether equal turns, mixed rounds and the rules go together is a
flow. People of a group whom the rules treat alike are one node of it. That is exact: where a flow for all of them
together exists, so does one that shares it evenly among them, and with it, all bounds being whole, a whole one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial, reduce
from itertools import repeat
from typing import NamedTuple

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.facts import Facts, bits, most_seated
from fishbowl_app.model.rules.rotation.flow import Network
from fishbowl_app.model.rules.rotation.parts import CHAIRS, MIX, RUN, TURNS, Conflict, Part, minimal
from fishbowl_app.model.rules.rotation.problem import Ban, Only, Pin, Rule

_Kind = tuple[int, "Life", tuple[int, int]]  # of people: their group, their life, their turns at least and at most
_Round = tuple[int, tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]  # seats, quotas, who must and may


class Life(NamedTuple):
    """The rounds in which somebody may sit, and those in which they must, as bits; what has happened is both."""

    may: int
    must: int


def conflicts_across(facts: Facts) -> Iterator[Conflict]:
    """Yield conflicts of a circle that no single round shows."""
    rules = _rules(facts, range(facts.rounds))
    lives = _lives(facts, rules)
    yield from _of_runs(facts, lives)
    limits = [TURNS] if facts.problem.equal_turns and facts.held(Goal.TURNS) else []
    limits += [MIX] if facts.mixed and facts.held(Goal.MIX) else []
    alone = list(_of_shares(facts, rules, lives)) if TURNS in limits else []
    yield from alone
    fits = partial(_can_be_fair, facts)
    if limits and rules and not alone and not fits([*rules, *limits]) and fits(limits):
        yield Conflict(minimal([*rules, *limits], fits), ())


def _rules(facts: Facts, rounds: range) -> list[Part]:
    """Return the rules on single people that touch some rounds."""
    asked = facts.problem
    parts = [Part(Rule.BAN, ban) for ban in asked.bans if ban.round in rounds]
    parts += [Part(Rule.ONLY, only) for only in asked.only if not only.rounds.issuperset(rounds)]
    parts += [Part(Rule.PIN, pin) for pin in asked.pins if pin.round in rounds]
    return sorted(dict.fromkeys(parts), key=_person)


def _person(part: Part) -> str:
    return part.what.person_id if isinstance(part.what, Pin | Ban | Only) else ""


def _lives(facts: Facts, parts: Iterable[Part]) -> list[Life]:
    """Return everybody's life with some rules."""
    had = [0] * facts.count
    for r, tables in enumerate(facts.past):
        for i in tables[0]:
            had[i] |= 1 << r
    coming = -1 << facts.first
    lives = [Life(sat | there & coming, sat) for sat, there in zip(had, facts.there, strict=True)]
    for part in parts:
        if not part.is_limit:
            i = facts.index[_person(part)]
            lives[i] = _with(facts, lives[i], part)
    return lives


def _with(facts: Facts, life: Life, part: Part) -> Life:
    """Return a life with one more rule; limits leave it as it is."""
    match part.what:
        case Pin(round=r):
            return life._replace(must=life.must | 1 << r)
        case Ban(round=r):
            return life._replace(may=life.may & ~(1 << r))
        case Only(rounds=rounds):
            had = life.must & ~(-1 << facts.first)
            return life._replace(may=life.may & (bits(rounds) | had))
    return life


# --- runs -------------------------------------------------------------------------------------------------


def _of_runs(facts: Facts, lives: Iterable[Life]) -> Iterator[Conflict]:
    """Yield the first stretch, one round longer than a run may be, that needs somebody in all its rounds."""
    most, alike = facts.problem.max_run, Counter(lives)
    begins = range(0) if most is None else range(max(0, facts.first - most), facts.rounds - most)
    stretches = (range(begin, begin + 1 + (most or 0)) for begin in begins)
    stretch = next((stretch for stretch in stretches if not _run_fits(facts, stretch, alike)), None)
    if stretch is None:
        return

    def fits(some: Sequence[Part]) -> bool:
        return RUN not in some or _run_fits(facts, stretch, Counter(_lives(facts, some)), fill=CHAIRS in some)

    found = minimal([*_rules(facts, stretch), RUN, CHAIRS], fits)
    yield Conflict(found, tuple(r for r in stretch if r >= facts.first))


def _run_fits(facts: Facts, stretch: range, lives: Mapping[Life, int], *, fill: bool = True) -> bool:
    """Whether the chairs of a stretch can be filled when nobody sits in all of its rounds.

    `lives`: how many people have each. `fill`: whether all chairs are to be filled.
    """
    whole, most = bits(stretch), len(stretch) - 1
    if any(life.must & whole == whole for life in lives):
        return False
    wanted = sum(len(facts.past[r][0]) if r < facts.first else facts.seats[r] for r in stretch)
    places = sum(min((life.may & whole).bit_count(), most) * count for life, count in lives.items())
    return not fill or places >= wanted


# --- fair shares ------------------------------------------------------------------------------------------


def _of_shares(facts: Facts, rules: Iterable[Part], lives: Sequence[Life]) -> Iterator[Conflict]:
    """Yield the rules on somebody that leave them fewer or more turns than their share."""
    own: dict[int, list[Part]] = {}
    for part in rules:
        own.setdefault(facts.index[_person(part)], []).append(part)
    free = _lives(facts, ())
    for i, parts in own.items():
        if not _has_share(facts, i, lives[i]):
            yield Conflict(minimal([*parts, TURNS], partial(_share_fits, facts, i, free[i])), ())


def _share_fits(facts: Facts, i: int, free: Life, some: Sequence[Part]) -> bool:
    return TURNS not in some or _has_share(facts, i, reduce(partial(_with, facts), some, free))


def _has_share(facts: Facts, i: int, life: Life) -> bool:
    least, most = _turns_left(facts, i)
    return (life.may >> facts.first).bit_count() >= least and (life.must >> facts.first).bit_count() <= most


def _turns_left(facts: Facts, i: int) -> tuple[int, int]:
    """Return how few and how many turns to come give somebody their share; what the past made uneven is let be."""
    had, coming = facts.turns_before[i], (facts.there[i] >> facts.first).bit_count()
    most = max(0, facts.turn_high[i] - had)
    return min(max(0, facts.turn_low[i] - had), coming, most), most


def _can_be_fair(facts: Facts, some: Sequence[Part]) -> bool:
    """Whether there are rounds to come that keep some rules, and the quotas that are among them."""
    lives = _lives(facts, some)
    turns = (
        [_turns_left(facts, i) for i in range(facts.count)]
        if TURNS in some
        else repeat((0, facts.rounds), facts.count)
    )
    alike = Counter(zip(facts.group, lives, turns, strict=True))
    net = Network()
    people = {kind: net.node() for kind in alike}
    for (seated, quotas, chances), rounds in Counter(_rounds(facts, lives, alike, MIX in some)).items():
        of_round, of_group = net.node(), [net.node() for _ in facts.groups]
        net.arc(net.source, of_round, seated * rounds, seated * rounds)
        for (least, most), node in zip(quotas, of_group, strict=True):
            net.arc(of_round, node, least * rounds, most * rounds)
        for (kind, count), (must, may) in zip(alike.items(), chances, strict=True):
            if may:
                net.arc(of_group[kind[0]], people[kind], must * count * rounds, count * rounds)
    for kind, count in alike.items():
        least, most = kind[2]
        net.arc(people[kind], net.sink, least * count, most * count)
    return net.solve()


def _rounds(facts: Facts, lives: Sequence[Life], alike: Mapping[_Kind, int], mixed: bool) -> Iterator[_Round]:
    """Yield what counts of each round to come; many are alike."""
    free = tuple((0, len(members)) for members in facts.members)
    for r in range(facts.first, facts.rounds):
        quotas = tuple(zip(facts.mix_low[r], facts.mix_high[r], strict=True)) if mixed else free
        chances = tuple((life.must >> r & 1, life.may >> r & 1) for _, life, _ in alike)
        able = sum(count for count, (_, may) in zip(alike.values(), chances, strict=True) if may)
        if facts.group_rules[r].camps:
            able = _able(facts, r, lives)
        yield min(facts.seats[r], able), quotas, chances


def _able(facts: Facts, r: int, lives: Sequence[Life]) -> int:
    """Return how many can sit in a round in which groups are kept apart."""
    allowed = bits(i for i, life in enumerate(lives) if life.may >> r & 1)
    pinned = bits(i for i, life in enumerate(lives) if life.must >> r & 1)
    return most_seated(facts.problem, allowed, pinned, facts.group_rules[r])
