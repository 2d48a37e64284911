"""Reads a plan against the rules, with nothing taken over from the search that made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.facts import Facts, bits, facts_of, members_of
from fishbowl_app.model.rules.rotation.groups import packed
from fishbowl_app.model.rules.rotation.prices import too_long
from fishbowl_app.model.rules.rotation.problem import Breach, Problem, Round, Rule

# The rules that give way where all cannot be kept together; the others never do.
SOFT = frozenset(
    {
        Rule.TURNS,
        Rule.MIX,
        Rule.RUN,
        Rule.APART,
        Rule.TOGETHER,
        Rule.GROUPS_APART,
        Rule.GROUPS_TOGETHER,
        Rule.CHAIRS,
    }
)
QUOTAS = {Rule.TURNS: Goal.TURNS, Rule.MIX: Goal.MIX}


def breaches(problem: Problem, tables: tuple[Round, ...], facts: Facts | None = None) -> tuple[Breach, ...]:
    """Return every rule that these rounds, table by table, do not keep; empty when they keep all.

    Turns and mix are told of whatever the order of the goals.
    """
    facts = facts or facts_of(problem)
    if strangers := sorted({who for at in tables for table in at for who in table} - set(facts.index)):
        return (Breach(Rule.STRANGER, who=tuple(strangers)),)
    if len(tables) != facts.rounds or tables[: facts.first] != problem.past:
        return (Breach(Rule.PAST),)
    rounds = [[[facts.index[who] for who in table] for table in at] for at in tables]
    found: list[Breach] = []
    for r in range(facts.first, facts.rounds):
        found += of_round(facts, r, rounds[r])
    return (*found, *_of_people(facts, rounds))


def gave_way(facts: Facts, found: Iterable[Breach]) -> tuple[Breach, ...]:
    """Return what had to give way: not turns or mix where the goals let pairs or waits come before them.

    There the two are no rules that failed but what was asked for least, and a figure says enough of them.
    """
    lesser = {rule for rule, goal in QUOTAS.items() if not facts.held(goal)}
    return tuple(breach for breach in found if breach.rule not in lesser)


def of_round(facts: Facts, r: int, tables: list[list[int]]) -> Iterator[Breach]:
    """Yield what one round does not keep; turns and runs are not of one round."""
    count = Counter(i for table in tables for i in table)
    yield from _each(facts, Rule.TWICE, r, (i for i, times in count.items() if times > 1))
    yield from _each(facts, Rule.ABSENT, r, (i for i in count if not facts.present[r] >> i & 1))
    yield from _each(facts, Rule.BAN, r, (i for i in count if (facts.present[r] & facts.banned[r]) >> i & 1))
    yield from _each(facts, Rule.ONLY, r, (i for i in count if (facts.present[r] & facts.left_out[r]) >> i & 1))
    away = (i for i, t in facts.at_table[r].items() if t >= len(tables) or i not in tables[t])
    yield from _each(facts, Rule.PIN, r, {*away, *(i for i in members_of(facts.pinned[r]) if i not in count)})
    off = sum(count.values()) - facts.seats[r]
    if off or sorted(map(len, tables)) != sorted(facts.sizes(r)):
        yield Breach(Rule.CHAIRS, r, by=off)
    for table in tables:
        yield from _of_table(facts, r, table)
    if facts.circle:
        yield from _of_listeners(facts, r, bits(count))
    else:
        yield from _scattered(facts, r, tables)


def _of_table(facts: Facts, r: int, table: list[int]) -> Iterator[Breach]:
    sitting = bits(table)
    for i in table:
        before = (1 << i) - 1
        for j in members_of(facts.apart[r][i] & sitting & before):
            yield Breach(Rule.APART, r, _names(facts, (j, i)))
        if not facts.circle:
            for j in members_of(facts.together[r][i] & facts.present[r] & ~sitting & before):
                yield Breach(Rule.TOGETHER, r, _names(facts, (j, i)))
    rules = facts.group_rules[r]
    if rivals := [i for i in sorted(table) if rules.rivals[facts.group[i]] & sitting]:
        most = max(sum(not rules.rivals[facts.group[i]] >> j & 1 for j in rivals) for i in rivals)
        yield Breach(Rule.GROUPS_APART, r, _names(facts, rivals), by=len(rivals) - most)
    if facts.mixed:
        count = Counter(facts.group[i] for i in table)
        for g, name in enumerate(facts.groups):
            off = _outside(count[g], facts.mix_low[r][g], facts.mix_high[r][g])
            if off:
                yield Breach(Rule.MIX, r, _names(facts, table), name, off)


def _of_listeners(facts: Facts, r: int, sitting: int) -> Iterator[Breach]:
    """Who listens although those they belong to sit, or although they are of the groups that fill the circle."""
    listen, present = facts.present[r] & ~sitting, facts.present[r]
    for i in members_of(listen) if any(facts.together[r]) else ():
        mates = facts.together[r][i] & ~listen & present
        yield from (Breach(Rule.TOGETHER, r, _names(facts, (i, j))) for j in members_of(mates))
    rules = facts.group_rules[r]
    if rules.gathered:
        called = bits(i for g in rules.gathered for i in facts.members[g])
        kept_off = bits(i for i in members_of(called) if rules.rivals[facts.group[i]] & sitting)
        others, free = sitting & ~called, listen & called & facts.allowed[r] & ~kept_off
        if others and free:
            by = min(others.bit_count(), free.bit_count())
            yield Breach(Rule.GROUPS_TOGETHER, r, _names(facts, members_of(others)), by=by)


def _scattered(facts: Facts, r: int, tables: list[list[int]]) -> Iterator[Breach]:
    """Groups to be kept together that sit at more tables than can hold them."""
    for g in facts.group_rules[r].gathered:
        at = sorted(([i for i in table if facts.group[i] == g] for table in tables), key=len)
        used = [people for people in at if people]
        more = len(used) - len(packed(facts.sizes_for(r, g), sum(map(len, used))))
        if more > 0:
            who = (i for people in used[:more] for i in people)
            yield Breach(Rule.GROUPS_TOGETHER, r, _names(facts, who), facts.groups[g], more)


def _of_people(facts: Facts, rounds: list[list[list[int]]]) -> Iterator[Breach]:
    """Turns and runs, which only a circle has."""
    if not facts.circle:
        return
    turns = [0] * facts.count
    for r, tables in enumerate(rounds):
        for i in tables[0]:
            turns[i] |= 1 << r
    for i, mine in enumerate(turns):
        off = _outside(mine.bit_count(), facts.turn_low[i], facts.turn_high[i])
        if off:
            yield Breach(Rule.TURNS, who=_names(facts, (i,)), by=off)
        if facts.problem.max_run:
            for r in members_of(too_long(mine, facts.problem.max_run, facts.first)):
                yield Breach(Rule.RUN, r, _names(facts, (i,)), by=1)


def _outside(amount: int, low: int, high: int) -> int:
    """Return how far an amount is from its quota, negative below it."""
    return min(0, amount - low) or max(0, amount - high)


def _names(facts: Facts, people: Iterable[int]) -> tuple[str, ...]:
    return tuple(facts.ids[i] for i in people)


def _each(facts: Facts, rule: Rule, r: int, people: Iterable[int]) -> Iterator[Breach]:
    yield from (Breach(rule, r, _names(facts, (i,))) for i in sorted(people))
