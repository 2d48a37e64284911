"""How pieces fill pages: nothing is lost, nothing is too high, and what belongs together stays together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.pdf.typeset.breaking import broken
from fishbowl_app.export.pdf.typeset.pieces import Beside, Break, Gap, Piece, Stack, Whole

WIDE, HIGH = 100.0, 10.0


@dataclass
class Lines(Piece):
    """So many lines of height 1; its first and last two stay together."""

    name: str
    lines: int
    before: float = 0.0
    after: float = 0.0
    keeps_next: bool = False
    clings: bool = False
    room: float = 0.0

    def height(self, width):
        return float(self.lines)

    def least(self, width):
        return min(self.lines, 2) if self.lines >= 4 else self.lines

    def split(self, width, room):
        fitting = min(int(room), self.lines - 2)
        if fitting < 2:
            return None, self
        return Lines(self.name, fitting), Lines(self.name, self.lines - fitting, after=self.after)


def pages_of(*pieces: Piece) -> list[list[tuple[str, int]]]:
    """Return the names and numbers of lines on each page."""
    pages, rest = [], Stack(pieces)
    while rest is not None and rest.pieces:
        head, tail = rest.split(WIDE, HIGH)
        if head is None:
            head, tail = rest.forced(WIDE, HIGH)
        assert head.height(WIDE) <= HIGH + 0.1
        pages.append([(piece.name, piece.lines) for piece in head.walk() if isinstance(piece, Lines)])
        rest = tail
    return pages


@given(
    st.lists(
        st.builds(
            Lines,
            name=st.just(""),
            lines=st.integers(1, 35),
            before=st.integers(0, 3),
            after=st.integers(0, 3),
            keeps_next=st.booleans(),
            clings=st.booleans(),
            room=st.integers(0, 12),
        )
        | st.builds(Break, st.none() | st.integers(0, 12)),
        max_size=8,
    )
)
def test_nothing_is_lost_and_nothing_is_too_high(pieces):
    lines = [piece for piece in pieces if isinstance(piece, Lines)]
    for number, piece in enumerate(lines):
        piece.name = str(number)
    given = [(piece.name, piece.lines) for piece in lines]  # those too high are made smaller and keep their number
    found = [part for page in pages_of(*pieces) for part in page]
    parts = groupby(found, key=lambda part: part[0])
    assert [(name, sum(count for _, count in group)) for name, group in parts] == given


@pytest.mark.parametrize(
    ("pieces", "pages"),
    [
        ([Lines("a", 6), Lines("b", 6)], [[("a", 6), ("b", 4)], [("b", 2)]]),
        ([Lines("a", 9), Lines("b", 6)], [[("a", 9)], [("b", 6)]]),
        ([Lines("a", 8), Lines("head", 1, keeps_next=True), Lines("b", 6)], [[("a", 8)], [("head", 1), ("b", 6)]]),
        (
            [Lines("a", 5), Lines("head", 1, keeps_next=True, room=6), Lines("b", 2)],
            [[("a", 5)], [("head", 1), ("b", 2)]],
        ),
        ([Lines("a", 9), Lines("who", 2, clings=True)], [[("a", 7)], [("a", 2), ("who", 2)]]),
        ([Lines("a", 3), Break(), Lines("b", 3)], [[("a", 3)], [("b", 3)]]),
        ([Break(), Lines("a", 3), Break(5), Lines("b", 3)], [[("a", 3), ("b", 3)]]),
        ([Lines("a", 6, after=3), Lines("b", 3, before=2)], [[("a", 6)], [("b", 3)]]),
        ([Lines("a", 6), Whole(Lines("b", 6), HIGH)], [[("a", 6)], [("b", 6)]]),
        ([Lines("a", 6), Whole(Lines("b", 12), HIGH)], [[("a", 6), ("b", 4)], [("b", 8)]]),
        ([Gap(8), Lines("a", 3)], [[], [("a", 3)]]),
    ],
)
def test_pages_end_where_they_should(pieces, pages):
    assert pages_of(*pieces) == pages


def test_columns_go_on_beside_each_other():
    columns = Beside([Stack([Lines("left", 14)]), Stack([Lines("right", 5)])], lambda width: [(0, 50), (50, 50)])
    assert pages_of(columns) == [[("left", 10), ("right", 5)], [("left", 4)]]


# --- lines ------------------------------------------------------------------------------------------------


def measure(text: str) -> float:
    return float(len(text))


@given(st.text("ab \n\xa0漢、(", max_size=60), st.integers(1, 12))
def test_lines_are_no_wider_than_there_is_room_and_say_the_same(text, width):
    lines = broken(text, width, measure)
    assert all(measure(line) <= width for line in lines)
    assert "".join("".join(lines).split(" ")) == "".join("".join(text.split("\n")).split(" "))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("unbreakable", ["unbreaka", "ble"]),
        ("ab cd\xa0ef gh", ["ab cd\xa0ef", "gh"]),
        ("漢字漢字漢字漢字漢字。", ["漢字漢字漢字漢字", "漢字。"]),
        ("漢字漢字漢字漢字。", ["漢字漢字漢字漢", "字。"]),
        ("", [""]),
    ],
)
def test_lines_end_between_words(text, lines):
    assert broken(text, 8, measure) == lines
