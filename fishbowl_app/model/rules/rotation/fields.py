"""Plans by construction, from finite fields: no pair meets twice, and none is left out."""

from __future__ import annotations

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.turning import Shape

Table = list[list[int]]
# Monic polynomials without a root or factor, lowest coefficient first: (p, coefficients) by p**degree.
IRREDUCIBLE = {
    4: (2, [1, 1, 1]),
    8: (2, [1, 1, 0, 1]),
    9: (3, [1, 0, 1]),
    16: (2, [1, 1, 0, 0, 1]),
    25: (5, [2, 1, 1]),
    27: (3, [1, 2, 0, 1]),
    32: (2, [1, 0, 1, 0, 0, 1]),
}


def field(order: int) -> tuple[Table, Table] | None:
    """Return how to add and multiply in the field of this order; None where there is none, or it is too large."""
    every = range(order)
    if order > 1 and all(order % k for k in range(2, int(order**0.5) + 1)):
        return [[(a + b) % order for b in every] for a in every], [[a * b % order for b in every] for a in every]
    if order not in IRREDUCIBLE:
        return None
    p, modulus = IRREDUCIBLE[order]
    degree = len(modulus) - 1
    digits = [[a // p**k % p for k in range(degree)] for a in every]
    add = [[_number([x + y for x, y in zip(a, b, strict=True)], p) for b in digits] for a in digits]
    return add, [[_number(_product(a, b, p, modulus), p) for b in digits] for a in digits]


def _number(digits: list[int], p: int) -> int:
    return sum(digit % p * p**k for k, digit in enumerate(digits))


def _product(a: list[int], b: list[int], p: int, modulus: list[int]) -> list[int]:
    degree = len(modulus) - 1
    product = [0] * (2 * degree - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            product[i + j] += x * y
    for k in range(2 * degree - 2, degree - 1, -1):
        factor = product[k] % p
        for j, coefficient in enumerate(modulus):
            product[k - degree + j] -= factor * coefficient
    return product[:degree]


def plane(facts: Facts) -> Rounds | None:
    """Return the lines of a finite plane as circles, where the numbers fit one and nothing is asked beside turns.

    q*q people in circles of q: the affine plane, class by class, so that everybody sits once in q rounds.
    q*q+q+1 people in circles of q+1 and as many rounds: the projective plane.
    """
    sizes = set(facts.seats)
    if not facts.plain or facts.mix_leads or len(sizes) != 1:
        return None
    size = sizes.pop()
    if facts.count == size * size and facts.rounds <= size * size + size:
        lines = _affine_lines(size)
    elif facts.count == facts.rounds == size * size - size + 1:
        lines = _projective_lines(size - 1)
    else:
        return None
    return [[line] for line in lines[: facts.rounds]] if lines else None


def _affine_lines(q: int) -> list[list[int]]:
    tables = field(q)
    if tables is None:
        return []
    add, multiply = tables
    every = range(q)
    sloped = [[x * q + add[multiply[slope][x]][shift] for x in every] for slope in every for shift in every]
    return sloped + [[x * q + y for y in every] for x in every]


def _projective_lines(q: int) -> list[list[int]]:
    tables = field(q)
    if tables is None:
        return []
    add, multiply = tables
    every = range(q)
    points = [(1, a, b) for a in every for b in every] + [(0, 1, a) for a in every] + [(0, 0, 1)]

    def on(u: tuple[int, ...], v: tuple[int, ...]) -> bool:
        x, y, z = (multiply[a][b] for a, b in zip(u, v, strict=True))
        return add[add[x][y]][z] == 0

    return [[k for k, point in enumerate(points) if on(line, point)] for line in points]


def field_tables(shape: Shape) -> Rounds:
    """Return as many rounds of tables without a repeat as the field of the number of tables gives; none: [].

    Person (column j, row x) sits in round a at table x + a*j; when the tables can be cut into parts of one size,
    one round more has everybody with the others of their column.
    """
    tables, size = shape.tables, shape.size
    arithmetic = field(tables)
    if arithmetic is None or not 1 < size <= tables:
        return []
    add, multiply = arithmetic
    rounds: Rounds = []
    for a in range(min(tables, shape.rounds)):
        seated: list[list[int]] = [[] for _ in range(tables)]
        for j in range(size):
            for x in range(tables):
                seated[add[x][multiply[a][j]]].append(j * tables + x)
        rounds.append(seated)
    if len(rounds) < shape.rounds and tables % size == 0:
        rounds.append([list(range(k * size, (k + 1) * size)) for k in range(tables)])
    return rounds
