"""Regions and notes of canvases: all inside, nothing lost, and what was laid lies where it was laid."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.rules.board_layout import HEADER, NOTE_HEIGHT, NOTE_WIDTH, Frame
from fishbowl_app.model.rules.canvas_layout import REGIONS_OF, canvas_layout
from tests.model.build import a_session, canvas, note


def laid(kind, counts, *more, loose=0, to_fill=False):
    """Return a canvas with so many notes in the rows of its regions a, b, c ..."""
    regions = "abcdefghijkl"[: len(counts)]
    inside = [
        note(f"{region}{n}", region_id=region)
        for region, count in zip(regions, counts, strict=True)
        for n in range(count)
    ]
    snapshot = a_session(
        *canvas("canvas", kind, *regions), *inside, *(note(f"loose {n}") for n in range(loose)), *more
    )
    return canvas_layout(snapshot, "canvas", to_fill=to_fill)


def counts_for(kind, most):
    return [most - number for number in range(REGIONS_OF.get(kind, 3))]


def box(spot):
    return Frame(*spot, NOTE_WIDTH, NOTE_HEIGHT, 0)


def holds(frame, other):
    return (
        frame.x <= other.x and frame.y <= other.y and other.right <= frame.right and other.bottom <= frame.bottom
    )


@pytest.mark.parametrize("kind", CanvasKind)
@pytest.mark.parametrize("most", [5, 40])
def test_notes_in_rows_lie_inside_their_regions_and_not_on_one_another(kind, most):
    found = laid(kind, counts_for(kind, most), loose=11)
    for note_id, spot in found.notes.items():
        frame = found.regions.get(note_id.removeprefix("note ")[0], found.tray)
        assert holds(frame, box(spot)), note_id
        assert spot.y >= frame.y + HEADER
    assert not any(box(one).meets(box(other)) for one, other in combinations(found.notes.values(), 2))
    assert not any(found.tray.meets(frame) for frame in found.regions.values())
    assert all(holds(found.bounds, frame) for frame in (*found.regions.values(), found.tray))


def test_columns_lie_side_by_side_and_a_spectrum_in_bands():
    across = laid(CanvasKind.HORIZONS, [1, 2, 3]).regions
    assert len({frame.y for frame in across.values()}) == 1
    assert [*across] == sorted(across, key=lambda region: across[region].x)
    down = laid(CanvasKind.FAILURES, [1, 2, 3]).regions
    assert len({frame.x for frame in down.values()}) == 1
    assert [*down] == sorted(down, key=lambda region: down[region].y)


def test_confusion_lies_in_the_middle_of_the_four_others():
    found = laid(CanvasKind.CYNEFIN, [3, 3, 3, 3, 3])
    *corners, middle = found.regions.values()
    assert all(middle.meets(corner) for corner in corners)
    assert middle.x + middle.width / 2 == found.area.x + found.area.width / 2
    assert [*found.regions][-1] == "e"


@pytest.mark.parametrize("kind", CanvasKind)
def test_regions_to_fill_have_room_for_what_is_laid_still_and_stay_as_they_are_meanwhile(kind):
    count = REGIONS_OF.get(kind, 3)
    before, after = (laid(kind, [each] * count, loose=150 - each * count, to_fill=True) for each in (0, 5))
    assert before.regions == after.regions
    assert before.area.width > before.bounds.width / 3
    assert laid(kind, [5] * count, loose=90).area.width < after.area.width


def test_a_shape_that_lacks_regions_is_laid_out_in_columns():
    found = laid(CanvasKind.CYNEFIN, [1, 1])
    assert len({frame.y for frame in found.regions.values()}) == 1
    assert laid(CanvasKind.TWO_BY_TWO, []).regions == {}


@pytest.mark.parametrize("kind", CanvasKind)
def test_where_a_note_is_dropped_it_lies(kind):
    counts = counts_for(kind, 4)
    empty = laid(kind, counts)
    for region_id, frame in empty.regions.items():
        shares = (20 / frame.width, (HEADER + 9) / frame.height)
        there = note("dropped", region_id=region_id, region_x=shares[0], region_y=shares[1])
        found = laid(kind, counts, there)
        spot, grown = found.notes["note dropped"], found.regions[region_id]
        assert ((spot.x - grown.x) / grown.width, (spot.y - grown.y) / grown.height) == pytest.approx(shares)


def test_what_hangs_out_of_its_region_is_brought_inside():
    found = laid(CanvasKind.COLUMNS, [1, 1], note("out", region_id="b", region_x=1, region_y=1))
    right = found.regions["b"]
    assert found.notes["note out"] == (right.right - NOTE_WIDTH, right.bottom - NOTE_HEIGHT)


def test_a_note_that_was_laid_is_in_no_others_way():
    middle = note("middle", region_id="a", region_x=0.1, region_y=0.4)
    found = laid(CanvasKind.COLUMNS, [6, 0], middle)
    assert not any(box(one).meets(box(other)) for one, other in combinations(found.notes.values(), 2))


@settings(max_examples=40, deadline=None)
@given(
    kind=st.sampled_from(CanvasKind),
    counts=st.lists(st.integers(0, 12), min_size=5, max_size=5),
    places=st.lists(st.tuples(st.integers(0, 4), st.floats(0, 1), st.floats(0, 1)), max_size=25),
)
def test_every_note_lies_in_its_region_wherever_others_were_laid(kind, counts, places):
    counts = counts[: REGIONS_OF.get(kind, 5)]
    there = [
        note(f"laid {n}", region_id="abcde"[place % len(counts)], region_x=x, region_y=y)
        for n, (place, x, y) in enumerate(places)
    ]
    found = laid(kind, counts, *there)
    rows = {note_id: box(spot) for note_id, spot in found.notes.items() if "laid" not in note_id}
    assert len(found.notes) == sum(counts) + len(there)
    assert all(holds(found.regions[note_id[len("note ")]], spot) for note_id, spot in rows.items())
    # A note that was laid hangs into the next region if people like it so; in its own no other is in its way.
    laid_in = {each.id: each.region_id for each in there}
    assert not any(
        one.meets(box(spot))
        for key, one in rows.items()
        for other, spot in found.notes.items()
        if other != key and laid_in.get(other) in (None, key[len("note ")])
    )


def test_the_tray_holds_what_lies_in_no_region_and_is_not_set_aside():
    other = canvas("other", CanvasKind.COLUMNS, "z")
    found = laid(
        CanvasKind.COLUMNS,
        [1],
        *other,
        note("there", region_id="z"),
        note("aside", set_aside=True),
        note("top"),
        note("under", stack_id="note top"),
    )
    assert {*found.notes} == {"note a0", "note top"}
    assert found.elsewhere == 1
