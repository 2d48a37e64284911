"""Reads a plan against an instance as the rules are told to people; it shares no code with the planner.

The outside checker knows nothing of rules for some rounds and for groups; this knows all of them, and says no more
than which rule is broken in which round.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import combinations
from math import ceil, floor
from typing import Any

Broken = set[tuple[str, int | None]]


class Judge:
    """One instance, and one plan as its rounds, table by table."""

    def __init__(self, instance: dict[str, Any], rounds: list[list[list[str]]]) -> None:
        self.instance, self.rounds = instance, rounds
        self.people = instance["participants"]
        self.group = {person["id"]: person["group"] for person in self.people}
        self.circle = instance["kind"] == "circle"
        self.done = len(instance["past"])

    def broken(self) -> Broken:
        """Return which rules are broken, and where."""
        past = [[row] for row in self.instance["past"]] if self.circle else self.instance["past"]
        found: Broken = set() if self.rounds[: self.done] == past else {("past", None)}
        for r in range(self.done, self.instance["rounds"]):
            found |= {(rule, r) for rule, kept in self._kept(r).items() if not kept}
        return found | self._of_turns() if self.circle else found

    def there(self, r: int) -> set[str]:
        """Return who is there."""
        return {person["id"] for person in self.people if r not in person["absent"]}

    def seats(self, r: int) -> int:
        """Return how many should sit."""
        if not self.circle:
            return len(self.there(r))
        return min(self.instance["chairs"] - self.instance["open_chairs"], len(self.there(r)))

    def bonds(self, name: str, r: int) -> list[set[str]]:
        """Return whom, or which groups, the rules of this name name in a round."""
        found = []
        for bond in self.instance.get(name, []):
            entry = bond if isinstance(bond, dict) else {"people": bond}
            if entry.get("rounds") is None or r in entry["rounds"]:
                found.append(set(entry.get("people", entry.get("groups"))))
        return found

    def _kept(self, r: int) -> dict[str, bool]:
        tables = [set(table) for table in self.rounds[r]]
        sit = [who for table in self.rounds[r] for who in table]
        there = self.there(r)
        apart = [pair for bond in self.bonds("apart", r) for pair in combinations(sorted(bond), 2)]
        bound = [pair for bond in self.bonds("together", r) for pair in combinations(sorted(bond & there), 2)]
        return {
            "twice": len(set(sit)) == len(sit),
            "absent": set(sit) <= there,
            "pin": all(who in sit for at, who in self.instance.get("pins", []) if at == r),
            "ban": not any(who in sit for at, who in self.instance.get("bans", []) if at == r),
            "only": not any(who in sit for who, rounds in self.instance.get("only", []) if r not in rounds),
            "chairs": len(sit) == self.seats(r),
            "apart": not any(set(pair) <= table for pair in apart for table in tables),
            "together": all(
                (a in sit) == (b in sit) if self.circle else self._share(tables, a, b) for a, b in bound
            ),
            "groups_apart": all(self._parted(r, table) for table in tables),
            "groups_together": self._called(r, set(sit)) if self.circle else self._gathered(r, tables),
            "mix": all(self._mixed(r, table) for table in tables),
        }

    def _share(self, tables: list[set[str]], a: str, b: str) -> bool:
        return any({a, b} <= table for table in tables)

    def _parted(self, r: int, table: set[str]) -> bool:
        groups = {self.group[who] for who in table}
        return all(len(groups & bond) <= 1 for bond in self.bonds("groups_apart", r))

    def _called(self, r: int, sit: set[str]) -> bool:
        """Whether nobody of other groups sits while somebody of those of the round might."""
        called = set().union(*self.bonds("groups_together", r))
        may = {who for who in self.there(r) - sit if self.group[who] in called}
        may -= {who for at, who in self.instance["bans"] if at == r}
        may -= {who for who, rounds in self.instance["only"] if r not in rounds}
        may = {who for who in may if all(self._parted(r, {who, other}) for other in sit)}
        return not may or not any(self.group[who] not in called for who in sit) or not called

    def _gathered(self, r: int, tables: list[set[str]]) -> bool:
        groups = set().union(*self.bonds("groups_together", r))
        for group in groups:
            at = [sum(self.group[who] == group for who in table) for table in tables]
            fewest, room = 0, sum(at)
            for size in sorted(map(len, tables), reverse=True):
                fewest, room = fewest + (room > 0), room - size
            if sum(k > 0 for k in at) > fewest:
                return False
        return True

    def _mixed(self, r: int, table: set[str]) -> bool:
        present = Counter(self.group[who] for who in self.there(r))
        asked = any(len(bond & set(present)) > 1 for bond in self.bonds("groups_apart", r))
        asked = asked or any(bond & set(present) for bond in self.bonds("groups_together", r))
        if self.instance["rules"]["mix"] is None or len(set(self.group.values())) < 2 or asked:
            return True
        parts = (
            Fraction(self.seats(r), max(1, present.total())) if self.circle else Fraction(1, len(self.rounds[r]))
        )
        sit = Counter(self.group[who] for who in table)
        return all(floor(n * parts) <= sit[group] <= ceil(n * parts) for group, n in present.items())

    def _of_turns(self) -> Broken:
        rules, found = self.instance["rules"], set()
        for person in self.people:
            mine = [any(person["id"] in table for table in tables) for tables in self.rounds]
            there = [r for r in range(len(mine)) if r not in person["absent"]]
            share = sum((Fraction(self.seats(r), len(self.there(r))) for r in there), Fraction(0))
            low, high = floor(share) - rules["turn_slack"], ceil(share) + rules["turn_slack"]
            if not low <= sum(mine) <= high:
                found.add(("turns", None))
            run = rules["max_run"] or len(mine)
            for r in range(max(self.done, run), len(mine)):
                if all(mine[r - run : r + 1]):
                    found.add(("run", r))
        return found
