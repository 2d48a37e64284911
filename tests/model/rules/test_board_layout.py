"""Where notes and themes lie."""

from __future__ import annotations

from itertools import combinations

import pytest

from fishbowl_app.model.entities import BoardLayout, Colour, Theme
from fishbowl_app.model.rules.board_layout import (
    APART,
    GAP,
    HEADER,
    NOTE_HEIGHT,
    NOTE_WIDTH,
    Frame,
    Spot,
    layout,
)
from tests.model.build import a_session, note

LAYOUTS = pytest.mark.parametrize("kind", list(BoardLayout))


def theme(name, place=0, x=None, y=None):
    return Theme(name, place, name, Colour.BLUE, x, y)


def notes(count, prefix="", **fields):
    return [note(f"{prefix}{number:03}", at=float(number), **fields) for number in range(count)]


def a_board(kind=BoardLayout.COLUMNS, sizes=(3, 1, 12, 0, 5), **more):
    """Return a session with themes of these sizes, named by their place."""
    rows = []
    for place, size in enumerate(sizes):
        rows += [theme(str(place), place), *notes(size, f"{place} ", theme_id=str(place))]
    return a_session(*rows, layout=kind, **more)


def box(spot):
    return Frame(spot.x, spot.y, NOTE_WIDTH, NOTE_HEIGHT, 0)


def holds(frame, inner):
    return (
        frame.x <= inner.x and frame.y <= inner.y and inner.right <= frame.right and inner.bottom <= frame.bottom
    )


@LAYOUTS
def test_every_note_is_in_the_frame_of_its_theme_and_nothing_meets(kind):
    session = a_board(kind)
    found = layout(session)
    frames = [*found.frames.values(), found.tray, found.aside]
    assert not any(one.meets(other) for one, other in combinations(frames, 2))
    assert not any(box(one).meets(box(other)) for one, other in combinations(found.notes.values(), 2))
    for each in session.notes.values():
        assert holds(found.frames[each.theme_id], box(found.notes[each.id]))
    assert all(holds(found.bounds, frame) for frame in frames)


def test_columns_stand_side_by_side_in_the_order_of_the_themes():
    found = layout(a_board())
    width = 2 * NOTE_WIDTH + 3 * GAP
    assert [frame.x for frame in found.frames.values()] == [(width + APART) * place for place in range(5)]
    assert {(frame.y, frame.width, frame.columns) for frame in found.frames.values()} == {(0, width, 2)}
    assert found.frames["2"].height == HEADER + 6 * (NOTE_HEIGHT + GAP)
    assert found.frames["3"].height == found.frames["1"].height  # an empty theme has room for a note too


@pytest.mark.parametrize("sizes", [[12] * 14, [2] * 40, [30] * 6, [1, 40, 3, 7, 22, 9, 5, 14, 2]])
def test_many_columns_stand_on_shelves_in_their_order_in_the_shape_of_a_screen(sizes):
    frames = layout(a_board(sizes=sizes)).frames
    right, bottom = (max(getattr(each, side) for each in frames.values()) for side in ("right", "bottom"))
    assert 1.1 < right / bottom < 2.4
    places = sorted(frames, key=lambda key: (frames[key].y, frames[key].x))
    assert places == [str(place) for place in range(len(sizes))]


def test_clusters_are_about_square_and_the_whole_a_little_wider_than_high():
    found = layout(a_board(BoardLayout.CLUSTERS, [20] * 12))
    frame = found.frames["0"]
    assert 0.7 < frame.width / frame.height < 1.4
    right = max(frame.right for frame in found.frames.values())
    bottom = max(frame.bottom for frame in found.frames.values())
    assert 1.2 < right / bottom < 2.2
    assert [key for key, _ in sorted(found.frames.items(), key=lambda item: (item[1].y, item[1].x))] == [
        str(place) for place in range(12)
    ]


@LAYOUTS
def test_what_people_placed_lies_exactly_there_and_the_rest_goes_around(kind):
    session = a_session(
        theme("A", 0),
        theme("B", 1, 100.0, 50.0),
        theme("C", 2),
        *notes(4, "a", theme_id="A"),
        *notes(4, "b", theme_id="B"),
        *notes(4, "c", theme_id="C"),
        note("mine", x=-700.0, y=33.0),
        layout=kind,
    )
    found = layout(session)
    assert (found.frames["B"].x, found.frames["B"].y) == (100, 50)
    assert found.notes["note mine"] == Spot(-700, 33)
    assert not any(one.meets(other) for one, other in combinations(found.frames.values(), 2))
    assert found.tray.right <= -700
    assert list(found.frames) == ["A", "B", "C"]


def test_notes_lie_in_rows_in_the_order_in_which_they_were_taken():
    late, early = note("late", at=9.0, theme_id="A"), note("early", at=1.0, theme_id="A")
    third = note("third", at=10.0, theme_id="A", x=None)
    found = layout(a_session(theme("A"), late, third, early))
    assert found.notes["note early"] == Spot(GAP, HEADER)
    assert found.notes["note late"] == Spot(GAP + NOTE_WIDTH + GAP, HEADER)
    assert found.notes["note third"] == Spot(GAP, HEADER + NOTE_HEIGHT + GAP)


def test_a_stack_is_one_note():
    top = note("top", theme_id="A")
    under = [note(f"under {number}", theme_id="A", stack_id=top.id) for number in range(5)]
    found = layout(a_session(theme("A"), top, *under))
    assert list(found.notes) == [top.id]
    assert found.frames["A"].height == HEADER + NOTE_HEIGHT + GAP


def test_alone_in_the_tray_and_set_aside_below_all():
    session = a_session(*notes(40, "alone "), *notes(7, "aside ", set_aside=True))
    found = layout(session)
    assert all(holds(found.tray, box(found.notes[each.id])) for each in session.alone)
    assert all(holds(found.aside, box(found.notes[each.id])) for each in session.aside)
    assert found.tray.right == -APART
    assert found.aside.y > found.tray.bottom
    assert 1.2 < found.tray.width / found.tray.height < 2.2
    assert found.aside.columns == 7


def test_an_empty_board_has_room_to_drop_notes_into():
    found = layout(a_session())
    assert not found.notes
    assert not found.tray.meets(found.aside)
    assert min(found.tray.width, found.aside.width) > 2 * NOTE_WIDTH
    assert holds(found.bounds, found.tray)
    assert holds(found.bounds, found.aside)


def test_many_set_aside_are_no_tower():
    assert layout(a_session(*notes(100, set_aside=True))).aside.columns > 5
