"""First plans of tables: everybody sits, the sizes are right, and the mix where one is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.check import of_round
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.groups import camp_tables
from fishbowl_app.model.rules.rotation.problem import Rule

Table = list[int]
OF_GROUPS = (Rule.GROUPS_APART, Rule.GROUPS_TOGETHER)
MOST_ORDERED = 4  # groups kept together in a round, of which every order is tried


def dealt(facts: Facts, rng: Random) -> Rounds:
    """Return rounds dealt like cards, group by group: every table has the right size and mix."""
    rounds: Rounds = []
    for r in range(facts.rounds):
        if r < facts.first:
            rounds.append([list(table) for table in facts.past[r]])
            continue
        order = sorted((facts.group[i], rng.random(), i) for i in members_of(facts.present[r]))
        people = [i for _, _, i in order]
        tables = _by_rules(facts, r, people) if facts.group_rules[r].any else _in_turn(facts, people)
        rounds.append(_in_place(facts, r, tables))
    return rounds


def _in_turn(facts: Facts, people: list[int]) -> list[Table]:
    tables: list[Table] = [[] for _ in range(facts.problem.tables)]
    for k, i in enumerate(people):
        tables[k % len(tables)].append(i)
    return tables


def _by_rules(facts: Facts, r: int, people: list[int]) -> list[Table]:
    """Return tables for a round with rules on groups, by the order of groups that scatters them least."""
    gathered = sorted(facts.group_rules[r].gathered, key=lambda g: -len(facts.members[g]))
    orders = permutations(gathered) if len(gathered) <= MOST_ORDERED else [tuple(gathered)]
    return min(
        (_filled(facts, r, people, order) for order in orders), key=lambda tables: _scattered(facts, r, tables)
    )


def _filled(facts: Facts, r: int, people: list[int], gathered: Sequence[int]) -> list[Table]:
    """Give each camp its tables, fill them with the groups kept together, then deal everybody else out."""
    seats = [(-1, size) for size in facts.sizes(r)]
    if camps := facts.group_rules[r].camps:
        seats = camp_tables(camps, facts.problem.tables, facts.seats[r])
    camp = {i: c for c, camp in enumerate(camps) for i in members_of(camp)}
    place = {g: number for number, g in enumerate(gathered)}
    tables: list[Table] = [[] for _ in seats]
    for i in sorted(people, key=lambda i: (i not in camp, place.get(facts.group[i], len(place)))):
        room = [size - len(table) for (_, size), table in zip(seats, tables, strict=True)]
        own = [t for t, (whose, _) in enumerate(seats) if room[t] and camp.get(i, whose) == whose]
        alike = facts.members[facts.group[i]] if facts.group[i] in place else ()
        mates = [len(set(table).intersection(alike)) for table in tables]
        tables[max(own or range(len(tables)), key=lambda t: (room[t] > 0, mates[t], room[t]))].append(i)
    return tables


def _scattered(facts: Facts, r: int, tables: list[Table]) -> int:
    """Return how many tables the groups kept together take, each counted for itself."""
    used = [{facts.group[i] for i in table} for table in tables]
    return sum(sum(g in groups for groups in used) for g in facts.group_rules[r].gathered)


def _in_place(facts: Facts, r: int, tables: list[Table]) -> list[Table]:
    """Bring who is pinned to a table there, in exchange for somebody, of their own group where one is."""
    at = facts.at_table[r]
    held = Counter(at.values())
    if any(held[t] > len(table) for t, table in enumerate(tables)):  # the tables held most become the largest
        order = sorted(range(len(tables)), key=lambda t: -held[t])
        by_size = dict(zip(order, sorted(tables, key=len, reverse=True), strict=True))
        tables = [by_size[t] for t in range(len(tables))]
    for i, t in at.items():
        if i not in tables[t]:
            loose = [j for j in tables[t] if at.get(j) != t]
            j = min(loose, key=lambda j: facts.group[j] != facts.group[i])
            there = next(table for table in tables if i in table)
            there[there.index(i)], tables[t][tables[t].index(j)] = j, i
    return tables


def kept_tables(facts: Facts, rng: Random) -> Rounds:
    """Return the published tables without those who are gone, the others at the smallest tables, drawn by lot."""
    rounds = dealt(facts, rng)
    for r in range(facts.first, min(facts.rounds, len(facts.published))):
        seen = as_can_be(facts, r, [list(table) for table in facts.published[r][: facts.problem.tables]], rng)
        of_groups = any(breach.rule in OF_GROUPS for breach in of_round(facts, r, seen))
        rounds[r] = _regrouped(facts, r, seen, rounds[r]) if of_groups else seen
    return rounds


def _regrouped(facts: Facts, r: int, seen: list[Table], model: list[Table]) -> list[Table]:
    """Return tables that have as many of each group as a model that keeps the rules, and few who change tables."""
    rules = facts.group_rules[r]
    ruled = {*rules.gathered, *(g for g, rivals in enumerate(rules.rivals) if rivals)}

    def kinds(table: Table) -> Counter[int]:
        return Counter(facts.group[i] if facts.group[i] in ruled else -1 for i in table)

    here, there = [kinds(table) for table in seen], [kinds(table) for table in model]
    alike = sorted((-(a & b).total(), t, u) for t, a in enumerate(here) for u, b in enumerate(there))
    pattern: dict[int, Counter[int]] = {}
    taken = set[int]()
    for _, t, u in alike:
        if t not in pattern and u not in taken:
            pattern[t] = there[u]
            taken.add(u)
    tables: list[Table] = [[] for _ in seen]
    moved: Table = []
    for t, table in enumerate(seen):
        for i in sorted(table, key=lambda i: facts.at_table[r].get(i) != t):
            fits = kinds([i]) <= pattern[t] - kinds(tables[t])
            (tables[t] if fits else moved).append(i)
    for i in moved:
        next(table for t, table in enumerate(tables) if kinds([i]) <= pattern[t] - kinds(table)).append(i)
    return _in_place(facts, r, tables)


def as_can_be(facts: Facts, r: int, tables: list[Table], rng: Random) -> list[Table]:
    """Return the tables of a round with those who are there, of the right sizes, and who is pinned in place."""
    there = [[i for i in table if facts.present[r] >> i & 1] for table in tables]
    there += [[] for _ in range(facts.problem.tables - len(tables))]
    return _in_place(facts, r, _balanced(there, facts, r, rng))


def _balanced(tables: list[list[int]], facts: Facts, r: int, rng: Random) -> list[list[int]]:
    """Bring tables to even sizes with few moves; a lot decides between tables as large."""
    for i in members_of(facts.present[r] & ~bits(i for table in tables for i in table)):
        min(tables, key=lambda table: (len(table), rng.random())).append(i)
    held = {id(table): sum(facts.at_table[r].get(i) == t for i in table) for t, table in enumerate(tables)}
    ranked = sorted(tables, key=lambda table: (held[id(table)], len(table), rng.random()), reverse=True)
    due = {id(table): size for table, size in zip(ranked, sorted(facts.sizes(r), reverse=True), strict=True)}
    while len(full := max(tables, key=lambda table: len(table) - due[id(table)])) > due[id(full)]:
        min(tables, key=lambda table: len(table) - due[id(table)]).append(full.pop())
    return tables
