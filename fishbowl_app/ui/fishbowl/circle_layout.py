"""Where everything of the circle goes: pure geometry, in pixels, without Qt.

The inner circle is a ring of equal tiles, chair 1 at the top and on clockwise. The outer circle is a ring of
name plates around it; where there are more people than plates it is rings of dots.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise, product

MARGIN = 4.0
CHAIR_GAP = 6.0
SEAT_GAP = 1.0
POINTS = 360  # of an ellipse that is walked along
SMALLEST_TILE = 0.75  # of its size; smaller ones could not be read
NARROWEST_PLATE = 0.8
DOTS = (18.0, 14.0, 11.0, 8.0)  # diameters to choose from
MOST_DOT_RINGS = 4
# How wide an ellipse may be for its height; the rounder one is taken where it has room.
SHAPES = (1.3, 1.7, 2.4)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Tell whether two boxes are nearer to each other than `gap`."""
        across = abs(self.x - other.x) < (self.width + other.width) / 2 + gap
        return across and abs(self.y - other.y) < (self.height + other.height) / 2 + gap

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point is inside."""
        return abs(x - self.x) <= self.width / 2 and abs(y - self.y) <= self.height / 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to find room, and how wide and high that is in full size.

    `tile` is a chair with all there is to say, `compact` one with its name, `plate` a name in the outer circle.
    """

    width: float
    height: float
    chairs: int
    seats: int
    tile: Point
    compact: Point
    plate: Point


@dataclass(frozen=True, slots=True)
class CircleLayout:
    """Where it all goes. `dots`: the seats are dots without names; `compact`: the chairs are small tiles."""

    chairs: tuple[Box, ...]
    seats: tuple[Box, ...]
    dots: bool
    compact: bool
    floor: Box  # around the ellipse on which the chairs stand
    middle: Box  # room for words between the chairs


@lru_cache(maxsize=64)
def lay_out(asked: Asked) -> CircleLayout:
    """Return a layout in which nothing overlaps: names around the circle if they fit, else dots."""
    plates, dots = list(_plate_rings(asked)), _dot_rings(asked)
    for rings, are_dots in ((plates, False), ([dots], True)):
        for compact in (False, True):
            for seats in rings:
                found = _with_chairs(asked, seats, dots=are_dots, compact=compact)
                if found is not None:
                    return found
    return _crowded(asked)


# --- the outer circle ------------------------------------------------------------------------------------


def _plate_rings(asked: Asked) -> Iterator[tuple[Box, ...]]:
    """Yield rings of all the name plates as far as they fit: wide plates first, and of those the rounder ring."""
    for narrower in (1.0, NARROWEST_PLATE):
        width, height = asked.plate[0] * narrower, asked.plate[1]
        ry = (asked.height - height) / 2 - MARGIN
        widest = (asked.width - width) / 2 - MARGIN
        if ry <= 0 or widest <= 0:
            return
        for rx in dict.fromkeys(min(widest, shape * ry) for shape in SHAPES):
            points = spread(rx, ry, asked.seats, (width + SEAT_GAP, height + SEAT_GAP))
            seats = tuple(_box(asked, point, (width, height)) for point in points)
            if len(seats) == asked.seats and not any(a.overlaps(b) for a, b in combinations(seats, 2)):
                yield seats


def spread(rx: float, ry: float, count: int, size: Point) -> list[Point]:
    """Return points on an ellipse, from the top clockwise, so that boxes of a size around them do not overlap.

    They are as far apart as they can be, counted in boxes; [] where so many do not fit.
    """
    if count == 0:
        return []
    ring = [(rx * math.sin(a), -ry * math.cos(a)) for a in (2 * math.pi * k / POINTS for k in range(POINTS + 1))]
    low, high = 1.0, 2 * max(rx / size[0], ry / size[1]) + 1.0
    best = _walk(ring, count, size, low)
    if best is None:
        return []
    for _ in range(12):
        middle = (low + high) / 2
        found = _walk(ring, count, size, middle)
        low, high, best = (middle, high, found) if found else (low, middle, best)
    return [ring[index] for index in best]


def _walk(ring: list[Point], count: int, size: Point, step: float) -> list[int] | None:
    """Return where one stands on a walk around a ring in steps of so many boxes, None if it comes too short."""
    at, found = 0, [0]
    while len(found) <= count:
        here = ring[at]
        following = (k for k in range(at + 1, len(ring)) if _boxes_apart(here, ring[k], size) >= step)
        at = next(following, -1)
        if at < 0:
            # the whole round for one alone
            return found if count == 1 else None
        found.append(at)
    return found[:count]


def _boxes_apart(one: Point, other: Point, size: Point) -> float:
    return max(abs(one[0] - other[0]) / size[0], abs(one[1] - other[1]) / size[1])


def _dot_rings(asked: Asked) -> tuple[Box, ...]:
    """Return rings of dots from the outside in, as large as few rings allow."""
    for dot in DOTS:
        sizes = _ring_sizes(asked, dot)
        if len(sizes) <= MOST_DOT_RINGS:
            break
    return tuple(
        _box(asked, point, (dot, dot))
        for ring, count in enumerate(sizes)
        for point in _evenly(*_dot_radii(asked, dot, ring), count)
    )


def _ring_sizes(asked: Asked, dot: float) -> list[int]:
    """Return how many dots stand on each ring: all as densely."""
    rooms: list[int] = []
    while sum(rooms) < asked.seats:
        rx, ry = _dot_radii(asked, dot, len(rooms))
        rooms.append(max(1, int(_perimeter(rx, ry) / (dot * 1.25))))
    share = asked.seats / max(1, sum(rooms))
    sizes = [math.floor(room * share) for room in rooms]
    for ring in range(asked.seats - sum(sizes)):
        sizes[ring % len(sizes)] += 1
    return sizes


def _dot_radii(asked: Asked, dot: float, ring: int) -> Point:
    inward = dot / 2 + MARGIN + ring * dot * 1.25
    ry = max(dot, asked.height / 2 - inward)
    widest = asked.height / 2 * SHAPES[1] - inward
    return max(dot, min(asked.width / 2 - inward, widest)), ry


def _evenly(rx: float, ry: float, count: int) -> list[Point]:
    """Return points on an ellipse with equal lengths of arc between them, the first at the top."""
    ring = [(rx * math.sin(a), -ry * math.cos(a)) for a in (2 * math.pi * k / POINTS for k in range(POINTS + 1))]
    lengths = [0.0]
    for one, other in pairwise(ring):
        lengths.append(lengths[-1] + math.dist(one, other))
    points, k = [], 0
    for number in range(count):
        wanted = lengths[-1] * number / count
        while lengths[k + 1] < wanted:
            k += 1
        share = (wanted - lengths[k]) / (lengths[k + 1] - lengths[k])
        (x0, y0), (x1, y1) = ring[k], ring[k + 1]
        points.append((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
    return points


def _perimeter(rx: float, ry: float) -> float:
    """Return Ramanujan's approximation of the perimeter of an ellipse."""
    return math.pi * (3 * (rx + ry) - math.sqrt((3 * rx + ry) * (rx + 3 * ry)))


# --- the inner circle ------------------------------------------------------------------------------------


def _with_chairs(asked: Asked, seats: tuple[Box, ...], *, dots: bool, compact: bool) -> CircleLayout | None:
    """Return the layout with the largest tiles that fit inside the seats, None if only unreadable ones would."""
    size = asked.compact if compact else asked.tile
    for shrink, pull in product((1.0, 0.95, 0.9, 0.85, 0.8, SMALLEST_TILE), (1.0, 0.94, 0.88, 0.82)):
        tile = size[0] * shrink, size[1] * shrink
        radii = _chair_radii(asked, seats, tile, pull)
        for chairs in (_chairs(asked, radii, tile), _chairs_packed(asked, radii, tile) if compact else ()):
            if chairs and _is_clear(chairs, seats):
                return CircleLayout(chairs, seats, dots, compact, _floor(asked, radii), _middle(asked, chairs))
    return None


def _crowded(asked: Asked) -> CircleLayout:
    """Return what a window too small for everything shows: the chairs alone, as large as they can be."""
    tile, radii, chairs = asked.compact, (1.0, 1.0), ()
    for shrink in (0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1):
        tile = asked.compact[0] * shrink, asked.compact[1] * shrink
        radii = _chair_radii(asked, (), tile, 1.0)
        chairs = _chairs(asked, radii, tile)
        if _is_clear(chairs, ()):
            break
    return CircleLayout(chairs, (), True, True, _floor(asked, radii), _middle(asked, chairs))


def _chair_radii(asked: Asked, seats: tuple[Box, ...], tile: Point, pull: float) -> Point:
    """Return how wide and high the ellipse of the chairs may be inside the ring of seats."""
    middle_x, middle_y = asked.width / 2, asked.height / 2
    away = [(abs(seat.x - middle_x), abs(seat.y - middle_y), seat) for seat in seats]
    # the innermost seats at the side bound the width, those at the top and bottom the height
    beside = [x - seat.width / 2 for x, y, seat in away if y < asked.height / 8]
    above = [y - seat.height / 2 for x, y, seat in away if x < asked.width / 8]
    # where few sit nobody may be just there: then the seat farthest out bounds it, unless all are above and below
    out = max((x - seat.width / 2 for x, _, seat in away), default=0.0)
    up = max((y - seat.height / 2 for _, y, seat in away), default=middle_y - MARGIN)
    half_width = min(beside, default=out if out > asked.width / 4 else middle_x - MARGIN) - tile[0] / 2 - CHAIR_GAP
    half_height = min(above, default=up) - tile[1] / 2 - CHAIR_GAP
    ry = max(1.0, half_height * pull)
    return max(1.0, min(half_width * pull, ry * SHAPES[0] + (tile[0] - tile[1]) / 2)), ry


def _chairs(asked: Asked, radii: Point, tile: Point) -> tuple[Box, ...]:
    angles = (2 * math.pi * number / asked.chairs for number in range(asked.chairs))
    return tuple(_box(asked, (radii[0] * math.sin(a), -radii[1] * math.cos(a)), tile) for a in angles)


def _chairs_packed(asked: Asked, radii: Point, tile: Point) -> tuple[Box, ...]:
    """Return the chairs with equal gaps, which takes less room than equal angles; () if it is still not enough."""
    points = spread(*radii, asked.chairs, (tile[0] + CHAIR_GAP, tile[1] + CHAIR_GAP))
    return tuple(_box(asked, point, tile) for point in points)


def _is_clear(chairs: tuple[Box, ...], seats: tuple[Box, ...]) -> bool:
    if any(one.overlaps(other, CHAIR_GAP) for one, other in combinations(chairs, 2)):
        return False
    return not any(chair.overlaps(seat, CHAIR_GAP / 2) for chair in chairs for seat in seats)


def _floor(asked: Asked, radii: Point) -> Box:
    return Box(asked.width / 2, asked.height / 2, 2 * radii[0], 2 * radii[1])


def _middle(asked: Asked, chairs: tuple[Box, ...]) -> Box:
    """Return the widest low box in the middle that touches no chair."""
    x, y = asked.width / 2, asked.height / 2
    height = min(asked.tile[1], asked.height / 4)
    beside = [abs(c.x - x) - c.width / 2 for c in chairs if abs(c.y - y) < (c.height + height) / 2 + CHAIR_GAP]
    half = min([*beside, asked.width / 2]) - CHAIR_GAP
    return Box(x, y, max(0.0, 2 * half), height)


def _box(asked: Asked, point: Point, size: Point) -> Box:
    return Box(asked.width / 2 + point[0], asked.height / 2 + point[1], *size)
