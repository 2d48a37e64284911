"""Pieces of a page: each knows how high it is in a width, where it may be parted, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas

EPSILON = 0.01
Parted = tuple["Piece | None", "Piece | None"]
Span = tuple[float, float]  # from where, and how wide


class Piece:
    """Something that is laid out; lengths are points."""

    before = 0.0  # room above it and below it, the larger of two that meet
    after = 0.0
    keeps_next = False  # it stands on the same page as the beginning of the next
    clings = False  # it stands on the same page as the end of the one before
    room = 0.0  # how much has to be left on the page where it begins

    def height(self, width: float) -> float:
        """Return how high it is in a width."""
        raise NotImplementedError

    def least(self, width: float) -> float:
        """Return how high its first part is at least."""
        return self.height(width)

    def split(self, width: float, room: float) -> Parted:
        """Return what there is room for and the rest, one of them None if it cannot be parted there."""
        return None, self

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw it from its upper left corner."""

    def inside(self) -> Iterable[Piece]:
        """Return the pieces it is made of."""
        return ()

    def walk(self) -> Iterator[Piece]:
        """Yield it and all pieces inside."""
        yield self
        for piece in self.inside():
            yield from piece.walk()


class Gap(Piece):
    """Empty room."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        return self._height


class Break(Piece):
    """The page ends here unless that much room is left; None: it ends in any case."""

    def __init__(self, unless: float | None = None) -> None:
        self._unless = unless

    def height(self, width: float) -> float:
        return 0.0

    def ends(self, room: float) -> bool:
        """Tell whether the page ends if there is so much room left."""
        return self._unless is None or room < self._unless


class Stack(Piece):
    """Pieces one below the other."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces

    def inside(self) -> Iterable[Piece]:
        return self.pieces

    def height(self, width: float) -> float:
        end = 0.0
        for piece, start in self._placed(width):
            end = start + piece.height(width)
        return end

    def least(self, width: float) -> float:
        return self._least(0, width) if self.pieces else 0.0

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for piece, start in self._placed(width):
            piece.draw(canvas, x, top - start, width)

    def split(self, width: float, room: float) -> Parted:
        placed: list[Piece] = []
        used = after = 0.0
        for number, piece in enumerate(self.pieces):
            rest = self.pieces[number:]
            if isinstance(piece, Break):
                if placed and piece.ends(room - used):
                    return Stack(placed), Stack(rest[1:])
                continue
            used += max(after, piece.before) if placed else 0.0
            left = room - used + EPSILON
            if self._least(number, width) > left:
                return self._parted(placed, rest, width)
            if (high := piece.height(width)) > left:
                head, tail = piece.split(width, left)
                if head is None or tail is None:
                    return self._parted(placed, rest, width)
                return Stack([*placed, head]), Stack([tail, *rest[1:]])
            placed.append(piece)
            used, after = used + high, piece.after
        return self, None

    def forced(self, width: float, room: float) -> tuple[Piece, Stack]:
        """Return what stands on an otherwise empty page, smaller if it does not fit otherwise, and the rest."""
        first, *rest = self.pieces
        if first.height(width) > room + EPSILON:
            head, tail = first.split(width, room)
            if head is not None and tail is not None:
                return head, Stack([tail, *rest])
            return Shrunk(first, room), Stack(rest)
        return first, Stack(rest)

    def _parted(self, placed: Sequence[Piece], rest: Sequence[Piece], width: float) -> Parted:
        """Return what is placed and the rest, which takes along what its first piece clings to."""
        while placed and rest[0].clings:
            *placed, last = placed
            head, tail = last.split(width, last.height(width) - 1.0)
            if head is None or tail is None:
                rest = [last, *rest]
                continue
            placed, rest = [*placed, head], [tail, *rest]
        return (Stack(placed), Stack(rest)) if placed else (None, self)

    def _least(self, number: int, width: float) -> float:
        """Return how much room a piece needs with those that it keeps on its page."""
        needed = 0.0
        room, previous = 0.0, None
        for piece in self.pieces[number:]:
            needed += max(previous.after, piece.before) if previous is not None else 0.0
            room = max(room, piece.room)
            if not piece.keeps_next:
                return max(needed + piece.least(width), room)
            needed, previous = needed + piece.height(width), piece
        return max(needed, room)

    def _placed(self, width: float) -> Iterator[tuple[Piece, float]]:
        """Yield each piece and how far below the top it begins."""
        end, previous = 0.0, None
        for piece in self.pieces:
            if isinstance(piece, Break):
                continue
            if previous is not None:
                end += max(previous.after, piece.before)
            yield piece, end
            end += piece.height(width)
            previous = piece


class Beside(Piece):
    """Stacks beside each other; `spans` says for a width where each of them is."""

    def __init__(
        self, stacks: Sequence[Piece], spans: Callable[[float], Sequence[Span]], *, from_foot: bool = False
    ) -> None:
        self.stacks, self._spans, self._from_foot = stacks, spans, from_foot

    def inside(self) -> Iterable[Piece]:
        return self.stacks

    def height(self, width: float) -> float:
        return max((stack.height(wide) for stack, (_, wide) in self._placed(width)), default=0.0)

    def least(self, width: float) -> float:
        return max((stack.least(wide) for stack, (_, wide) in self._placed(width)), default=0.0)

    def split(self, width: float, room: float) -> Parted:
        heads: list[Piece] = []
        tails: list[Piece] = []
        for stack, (_, wide) in self._placed(width):
            head: Piece | None = stack
            tail: Piece | None = None
            if stack.height(wide) > room + EPSILON:
                head, tail = stack.split(wide, room)
            if head is None:
                return None, self
            heads.append(head)
            tails.append(tail or Stack(()))
        return self._with(heads, before=self.before, after=0.0), self._with(tails, before=0.0, after=self.after)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        high = self.height(width) if self._from_foot else 0.0
        for stack, (left, wide) in self._placed(width):
            lower = high - stack.height(wide) if self._from_foot else 0.0
            stack.draw(canvas, x + left, top - lower, wide)

    def _placed(self, width: float) -> Iterator[tuple[Piece, Span]]:
        return zip(self.stacks, self._spans(width), strict=True)

    def _with(self, stacks: Sequence[Piece], *, before: float, after: float) -> Beside:
        made = Beside(stacks, self._spans, from_foot=self._from_foot)
        made.before, made.after = before, after
        return made


class Whole(Piece):
    """A piece that is parted only where it would not fit on a page of its own."""

    def __init__(self, inner: Piece, page_height: float, *, before: float = 0.0, after: float = 0.0) -> None:
        self._inner, self._page_height, self.before, self.after = inner, page_height, before, after

    def inside(self) -> Iterable[Piece]:
        return (self._inner,)

    def height(self, width: float) -> float:
        return self._inner.height(width)

    def least(self, width: float) -> float:
        high = self.height(width)
        return high if high <= self._page_height else self._inner.least(width)

    def split(self, width: float, room: float) -> Parted:
        return self._inner.split(width, room) if self.height(width) > self._page_height else (None, self)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._inner.draw(canvas, x, top, width)


class Shrunk(Piece):
    """A piece made so much smaller that it is no higher than `most`: as wide as before, its letters smaller."""

    STEP, LEAST = 0.96, 0.2

    def __init__(self, inner: Piece, most: float, *, middle: bool = False) -> None:
        self._inner, self._most, self._middle = inner, most, middle
        self._scales: dict[float, float] = {}  # by width

    def inside(self) -> Iterable[Piece]:
        return (self._inner,)

    def height(self, width: float) -> float:
        return self._most if self._middle else self._inner.height(width / self._scale(width)) * self._scale(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        scale = self._scale(width)
        spare = self._most - self._inner.height(width / scale) * scale if self._middle else 0.0
        with canvas.placed(x, top - spare / 2, scale=scale):
            self._inner.draw(canvas, 0, 0, width / scale)

    def _scale(self, width: float) -> float:
        if width not in self._scales:
            self._scales[width] = self._fitting(width)
        return self._scales[width]

    def _fitting(self, width: float) -> float:
        scale = 1.0
        while scale > self.LEAST and self._inner.height(width / scale) * scale > self._most + EPSILON:
            scale *= self.STEP
        return scale
