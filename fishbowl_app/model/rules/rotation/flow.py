"""Maximum flow with lower bounds (Dinic), and the exactly fair plan that it finds."""

from __future__ import annotations

from fishbowl_app.model.rules.rotation.facts import Facts

Arc = int  # its place in the network; the arc back is the next one


class Network:
    """A flow network whose arcs have least and largest amounts."""

    def __init__(self) -> None:
        self._out: list[list[Arc]] = []
        self._head: list[int] = []
        self._room: list[int] = []
        self._most: list[int] = []
        self._least: list[int] = []
        self._surplus: list[int] = []
        self.source, self.sink = self.node(), self.node()
        self._root, self._drain = self.node(), self.node()

    def node(self) -> int:
        """Add a node."""
        self._out.append([])
        self._surplus.append(0)
        return len(self._out) - 1

    def arc(self, tail: int, head: int, least: int, most: int) -> Arc:
        """Add an arc that carries `least` to `most`."""
        arc = self._bare(tail, head, most - least)
        self._least[arc] = least
        self._surplus[head] += least
        self._surplus[tail] -= least
        return arc

    def amount(self, arc: Arc) -> int:
        """Return what an arc carries after `solve`."""
        return self._least[arc] + self._room[arc ^ 1]

    def solve(self) -> bool:
        """Find amounts within all bounds, as much in as out at every node. False: there are none."""
        self._bare(self.sink, self.source, sum(self._most))
        wanted = 0
        for node, surplus in enumerate(self._surplus):
            if surplus > 0:
                self._bare(self._root, node, surplus)
                wanted += surplus
            elif surplus < 0:
                self._bare(node, self._drain, -surplus)
        while level := self._levels():
            wanted -= self._block(level)
        return wanted == 0

    def _bare(self, tail: int, head: int, most: int) -> Arc:
        arc = len(self._head)
        self._head += [head, tail]
        self._room += [most, 0]
        self._most += [most, 0]
        self._least += [0, 0]
        self._out[tail].append(arc)
        self._out[head].append(arc + 1)
        return arc

    def _levels(self) -> list[int] | None:
        """Return each node's distance from the root, None when the drain cannot be reached."""
        level = [-1] * len(self._out)
        level[self._root] = 0
        reached = [self._root]
        for node in reached:
            for arc in self._out[node]:
                head = self._head[arc]
                if self._room[arc] and level[head] < 0:
                    level[head] = level[node] + 1
                    reached.append(head)
        return level if level[self._drain] >= 0 else None

    def _block(self, level: list[int]) -> int:
        """Fill shortest paths until none is left; return how much more flows."""
        tried = [0] * len(self._out)
        total = 0
        while path := self._path(level, tried):
            amount = min(self._room[arc] for arc in path)
            for arc in path:
                self._room[arc] -= amount
                self._room[arc ^ 1] += amount
            total += amount
        return total

    def _path(self, level: list[int], tried: list[int]) -> list[Arc]:
        """Return a shortest path with room from the root to the drain, empty when there is none."""
        path: list[Arc] = []
        node = self._root
        while node != self._drain:
            arcs = self._out[node]
            while tried[node] < len(arcs) and not self._leads_on(arcs[tried[node]], level):
                tried[node] += 1
            if tried[node] < len(arcs):
                path.append(arcs[tried[node]])
                node = self._head[path[-1]]
            elif path:
                node = self._head[path.pop() ^ 1]
                tried[node] += 1
            else:
                return []
        return path

    def _leads_on(self, arc: Arc, level: list[int]) -> bool:
        return self._room[arc] > 0 and level[self._head[arc]] == level[self._head[arc ^ 1]] + 1


def fair_rounds(facts: Facts) -> list[list[int]]:
    """Return rounds that keep the quotas of turns and mix with the least slack for which there are any.

    Without pins, bans and past such rounds exist with no slack at all: the quotas of persons and of groups in
    rounds are two laminar families, and everybody's fair share is a fractional solution. Runs, apart and together
    are left to the search.
    """
    widest = facts.rounds
    for turns, mix in ((0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (2, 2)):
        found = _fair_rounds(facts, turns, mix)
        if found is not None:
            return found
    return _fair_rounds(facts, widest, max(facts.seats, default=0)) or [[] for _ in range(widest)]


def _fair_rounds(facts: Facts, turn_slack: int, mix_slack: int) -> list[list[int]] | None:
    net = Network()
    people = [net.node() for _ in range(facts.count)]
    places: list[list[tuple[int, Arc]]] = [[] for _ in range(facts.rounds)]
    for r in range(facts.first, facts.rounds):
        of_round = net.node()
        net.arc(net.source, of_round, facts.target[r], facts.target[r])
        for g, members in enumerate(facts.members):
            can = [i for i in members if facts.allowed[r] >> i & 1]
            must = sum(facts.pinned[r] >> i & 1 for i in can)
            least, most = facts.mix_low[r][g] - mix_slack, facts.mix_high[r][g] + mix_slack
            of_group = net.node()
            net.arc(of_round, of_group, max(0, must, min(least, len(can))), max(most, must))
            for i in can:
                places[r].append((i, net.arc(of_group, people[i], facts.pinned[r] >> i & 1, 1)))
    for i, of_person in enumerate(people):
        had, must, could = facts.turns_before[i], facts.turns_pinned(i), facts.turns_possible(i)
        least = min(max(0, facts.turn_low[i] - turn_slack - had, must), could)
        net.arc(of_person, net.sink, least, max(least, must, facts.turn_high[i] + turn_slack - had))
    if not net.solve():
        return None
    rounds = [[i for i, arc in can_sit if net.amount(arc)] for can_sit in places]
    return [list(facts.past[r][0]) if r < facts.first else rounds[r] for r in range(facts.rounds)]
