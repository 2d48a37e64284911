"""First plans of tables: everybody sits, the sizes are right, and the mix where one is asked for."""

from __future__ import annotations

from collections import Counter
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.groups import camp_tables

Table = list[int]


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
    """Give each camp its tables, fill them with the groups kept together, then deal everybody else out."""
    rules, present = facts.group_rules[r], facts.present[r]
    if rules.camps:
        seats = camp_tables(rules.camps, facts.problem.tables, facts.seats[r])
    else:
        seats = [(-1, size) for size in facts.sizes(r)]
    tables: list[Table] = [[] for _ in seats]

    def room(t: int) -> int:
        return seats[t][1] - len(tables[t])

    def seat(i: int, *, fill: bool) -> None:
        camp = next((c for c, camp in enumerate(rules.camps) if camp >> i & 1), -1)
        own = [t for t in range(len(tables)) if camp in (-1, seats[t][0]) and room(t)]
        free = own or [t for t in range(len(tables)) if room(t)]
        group = facts.group[i]
        tables[
            max(free, key=lambda t: (fill and sum(facts.group[j] == group for j in tables[t]), room(t)))
        ].append(i)

    gathered = sorted(rules.gathered, key=lambda g: -(present & bits(facts.members[g])).bit_count())
    for g in gathered:
        for i in (i for i in people if facts.group[i] == g):
            seat(i, fill=True)
    rest = [i for i in people if facts.group[i] not in gathered]
    for i in sorted(rest, key=lambda i: not any(camp >> i & 1 for camp in rules.camps)):
        seat(i, fill=False)
    return tables


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
    """Return the published tables without those who are gone, the others at the smallest tables."""
    rounds = dealt(facts, rng)
    for r in range(facts.first, min(facts.rounds, len(facts.published))):
        rounds[r] = as_can_be(facts, r, [list(table) for table in facts.published[r][: facts.problem.tables]])
    return rounds


def as_can_be(facts: Facts, r: int, tables: list[Table]) -> list[Table]:
    """Return the tables of a round with those who are there, of the right sizes, and who is pinned in place."""
    there = [[i for i in table if facts.present[r] >> i & 1] for table in tables]
    there += [[] for _ in range(facts.problem.tables - len(tables))]
    return _in_place(facts, r, _balanced(there, facts, r))


def _balanced(tables: list[list[int]], facts: Facts, r: int) -> list[list[int]]:
    """Bring tables to even sizes with few moves."""
    for i in members_of(facts.present[r] & ~bits(i for table in tables for i in table)):
        min(tables, key=len).append(i)
    held = {id(table): sum(facts.at_table[r].get(i) == t for i in table) for t, table in enumerate(tables)}
    ranked = sorted(tables, key=lambda table: (held[id(table)], len(table)), reverse=True)
    due = {id(table): size for table, size in zip(ranked, sorted(facts.sizes(r), reverse=True), strict=True)}
    while len(full := max(tables, key=lambda table: len(table) - due[id(table)])) > due[id(full)]:
        min(tables, key=lambda table: len(table) - due[id(table)]).append(full.pop())
    return tables
