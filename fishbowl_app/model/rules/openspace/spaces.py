"""Which topic of a slot gets which space: the larger audience the larger space, published spaces kept."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model.rules.openspace.facts import Facts, members

WISH = 8  # what one wish counts; all prices are whole numbers, so that they are the same everywhere
SPACE_MOVE = 2 * WISH  # what another space than the published one costs
BARRED = 10**12
_FINE = 1_000  # below one price: which of two equally dear spaces has the fitting size


class Spaces:
    """Puts the topics of one slot into spaces."""

    def __init__(self, facts: Facts) -> None:
        spaces = facts.problem.spaces
        self._facts = facts
        self.capacity = [space.capacity for space in spaces]
        by_size = sorted(range(len(spaces)), key=lambda r: (-spaces[r].capacity, r))
        self._open = [[r for r in by_size if free >> r & 1] for free in facts.open]
        self.room = [len(free) for free in self._open]  # by slot: how many topics there may be
        self._limited = [  # by slot: bits of the topics that may not be in every open space
            sum(1 << t for t in range(facts.count) if facts.cells[t][slot] != facts.open[slot])
            for slot in range(facts.slots)
        ]
        kept = facts.published.items()
        self._home = [  # by slot: the published space of topics that were published there
            {t: cell[1] for t, cell in kept if cell[0] == slot} for slot in range(facts.slots)
        ]
        self.searched = 0  # how often the best spaces had to be looked for
        self._fits: dict[tuple[int, int, int], bool] = {}

    def fit(self, slot: int, topics: int) -> bool:
        """Tell whether each of these topics (bits) can have a space of its own."""
        count = topics.bit_count()
        limited = topics & self._limited[slot]
        if count > self.room[slot] or not limited:
            return count <= self.room[slot]
        key = (slot, limited, count)
        if key not in self._fits:
            self._fits[key] = _matched([self._facts.cells[t][slot] for t in members(limited)])
        return self._fits[key]

    def place(self, slot: int, topics: Sequence[int], audience: Sequence[int]) -> list[int] | None:
        """Return the space of each topic, for so many people with hosts; None where they do not fit.

        What is over was where it was.
        """
        if slot in self._facts.problem.frozen:
            return [self._home[slot][t] for t in topics]
        spaces = self._at_home(slot, topics, audience)
        if spaces is None and len(topics) <= self.room[slot]:
            self.searched += 1
            spaces = self._cheapest(slot, topics, audience)
        return spaces

    def moved(self, slot: int, topics: Sequence[int], spaces: Sequence[int]) -> int:
        """Count the topics that stay in their published slot and change the space."""
        home = self._home[slot]
        return sum(1 for t, space in zip(topics, spaces, strict=True) if home.get(t, space) != space)

    def _at_home(self, slot: int, topics: Sequence[int], audience: Sequence[int]) -> list[int] | None:
        """Keep published spaces and deal the others by size; None unless that is best beyond doubt."""
        cells, home = self._facts.cells, self._home[slot]
        order = sorted(range(len(topics)), key=lambda k: (-audience[k], topics[k]))
        keeping = {k: home[topics[k]] for k in order if topics[k] in home}
        taken = set(keeping.values())
        others = iter([r for r in self._open[slot] if r not in taken])
        spaces = [keeping[k] if k in keeping else next(others, -1) for k in order]
        for k, space in zip(order, spaces, strict=True):
            if space < 0 or not cells[topics[k]][slot] >> space & 1:
                return None
            if keeping and self.capacity[space] < audience[k]:
                return None
        if len(taken) < len(keeping):
            return None
        return [space for _, space in sorted(zip(order, spaces, strict=True))]

    def _cheapest(self, slot: int, topics: Sequence[int], audience: Sequence[int]) -> list[int] | None:
        cells, home = self._facts.cells, self._home[slot]
        spaces = self._open[slot]
        prices = [
            [
                self._price(audience[k], space, home.get(t, space)) if cells[t][slot] >> space & 1 else BARRED
                for space in spaces
            ]
            for k, t in enumerate(topics)
        ]
        chosen = assigned(prices)
        if any(prices[k][place] >= BARRED for k, place in enumerate(chosen)):
            return None
        return [spaces[place] for place in chosen]

    def _price(self, audience: int, space: int, home: int) -> int:
        capacity = self.capacity[space]
        dear = WISH * max(0, audience - capacity) + SPACE_MOVE * (space != home)
        return _FINE * dear + min(_FINE // 10, abs(capacity - audience))


def _matched(allowed: list[int]) -> bool:
    """Tell whether each topic can have one of its allowed spaces (bits), by augmenting paths."""
    holder: dict[int, int] = {}

    def place(t: int, tried: set[int]) -> bool:
        for space in members(allowed[t]):
            if space not in tried:
                tried.add(space)
                if space not in holder or place(holder[space], tried):
                    holder[space] = t
                    return True
        return False

    return all(place(t, set()) for t in range(len(allowed)))


def assigned(prices: Sequence[Sequence[int]]) -> list[int]:
    """Return for each row a column of its own so that the sum of prices is least; no more rows than columns.

    The Hungarian method with potentials, after Kuhn and Munkres.
    """
    rows, columns = len(prices), len(prices[0]) if prices else 0
    of_row, of_column = [0] * (rows + 1), [0] * (columns + 1)
    holder = [0] * (columns + 1)  # the row in a column, from 1; 0 is none
    for row in range(1, rows + 1):
        holder[0] = row
        column, came_from = _shortest(prices, of_row, of_column, holder)
        while column:
            holder[column] = holder[came_from[column]]
            column = came_from[column]
    chosen = [0] * rows
    for column in range(1, columns + 1):
        if holder[column]:
            chosen[holder[column] - 1] = column - 1
    return chosen


def _shortest(
    prices: Sequence[Sequence[int]], of_row: list[int], of_column: list[int], holder: list[int]
) -> tuple[int, list[int]]:
    """Find the cheapest way from the row in column 0 to a column that nobody holds, and lift the potentials."""
    size = len(of_column)
    far = 4 * BARRED * _FINE
    least, came_from, used = [far] * size, [0] * size, [False] * size
    column = 0
    while holder[column]:
        used[column] = True
        row, step, following = holder[column], far, 0
        for j in range(1, size):
            if not used[j]:
                price = prices[row - 1][j - 1] - of_row[row] - of_column[j]
                if price < least[j]:
                    least[j], came_from[j] = price, column
                if least[j] < step:
                    step, following = least[j], j
        for j in range(size):
            if used[j]:
                of_row[holder[j]] += step
                of_column[j] -= step
            else:
                least[j] -= step
        column = following
    return column, came_from
