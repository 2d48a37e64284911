"""Canvases, their regions, and notes that lie in them."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.errors import BadNumber, BadText, Gone, RegionsFixed, TooMany
from fishbowl_app.model.ops.canvases import (
    MOST_REGIONS,
    add_canvas,
    add_region,
    delete_canvas,
    delete_region,
    edit_canvas,
    move_canvas,
    move_region,
    put_in_region,
    rename_region,
)
from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.model.ops.stacks import stack_notes
from tests.model.ops.helpers import a_note, ops


@pytest.fixture
def canvas(session):
    return add_canvas(session, CanvasKind.COLUMNS, "What next", ["Keep", "Leave"])


def titles(session, canvas):
    return [region.title for region in session.snapshot.regions_of(canvas.id)]


def region(session, title):
    return next(each for each in session.snapshot.regions.values() if each.title == title)


def lies(session, text):
    """Return in which region a note lies, and where."""
    note = a_note(session, text)
    there = session.snapshot.regions.get(note.region_id)
    return (there.title if there else None, note.region_x, note.region_y)


def test_a_canvas_is_made_with_its_regions_in_one_step(session):
    made = add_canvas(
        session, CanvasKind.TWO_BY_TWO, " Effort ", ["Now", "Plan", "By the way", "Leave"], across_to="much"
    )
    assert (made.title, made.across_from, made.across_to) == ("Effort", "", "much")
    assert titles(session, made) == ["Now", "Plan", "By the way", "Leave"]
    assert ops(session)[-1] is Op.ADD_CANVAS


@pytest.mark.parametrize(("kind", "count"), [(CanvasKind.CYNEFIN, 4), (CanvasKind.TWO_BY_TWO, 5)])
def test_some_shapes_have_a_number_of_regions(session, kind, count):
    with pytest.raises(RegionsFixed):
        add_canvas(session, kind, "Shape", ["Region"] * count)
    assert not session.snapshot.canvases


def test_a_region_neither_comes_to_such_a_shape_nor_goes(session):
    made = add_canvas(session, CanvasKind.CYNEFIN, "Cynefin", list("abcde"))
    with pytest.raises(RegionsFixed):
        add_region(session, made.id, "sixth")
    with pytest.raises(RegionsFixed):
        delete_region(session, region(session, "a").id)


def test_a_canvas_has_one_region_at_least_and_not_too_many(session, canvas):
    with pytest.raises(BadNumber):
        add_canvas(session, CanvasKind.COLUMNS, "Empty", [])
    with pytest.raises(TooMany):
        add_canvas(session, CanvasKind.COLUMNS, "Full", ["Region"] * (MOST_REGIONS + 1))
    delete_region(session, region(session, "Keep").id)
    with pytest.raises(BadNumber):
        delete_region(session, region(session, "Leave").id)


def test_regions_are_named_moved_and_taken_out(session, canvas):
    add_region(session, canvas.id, "Change")
    move_region(session, region(session, "Change").id, 0)
    rename_region(session, region(session, "Leave").id, "Let go")
    assert titles(session, canvas) == ["Change", "Keep", "Let go"]
    delete_region(session, region(session, "Keep").id)
    assert [each.place for each in session.snapshot.regions_of(canvas.id)] == [0, 1]
    with pytest.raises(BadText):
        rename_region(session, region(session, "Change").id, "  ")


def test_canvases_are_ordered_and_close_up(session, canvas):
    for title in ("Second", "Third"):
        add_canvas(session, CanvasKind.COLUMNS, title, ["Region"])
    move_canvas(session, session.snapshot.canvas_list[2].id, 0)
    assert [each.title for each in session.snapshot.canvas_list] == ["Third", "What next", "Second"]
    delete_canvas(session, canvas.id)
    assert [(each.title, each.place) for each in session.snapshot.canvas_list] == [("Third", 0), ("Second", 1)]


def test_notes_lie_in_a_region_with_all_that_lies_under_them(session, canvas):
    add_notes(session, ["Tea", "Coffee", "Milk"])
    top, under, other = (a_note(session, text).id for text in ("Tea", "Coffee", "Milk"))
    stack_notes(session, top, [under])
    put_in_region(session, {top: (0.25, 1), other: None}, region(session, "Keep").id)
    assert [lies(session, text) for text in ("Tea", "Coffee", "Milk")] == [
        ("Keep", 0.25, 1.0),
        ("Keep", 0.25, 1.0),
        ("Keep", None, None),
    ]
    put_in_region(session, {top: (0.5, 0.5)}, None)
    assert lies(session, "Coffee") == (None, None, None)


def test_a_place_outside_of_the_region_moves_no_note(session, canvas):
    add_notes(session, ["Tea", "Coffee"])
    keep = region(session, "Keep").id
    with pytest.raises(BadNumber):
        put_in_region(session, {a_note(session, "Tea").id: None, a_note(session, "Coffee").id: (0, 1.01)}, keep)
    with pytest.raises(Gone):
        put_in_region(session, {a_note(session, "Tea").id: None, "nobody": None}, keep)
    assert lies(session, "Tea") == (None, None, None)


def test_notes_stay_when_their_region_or_canvas_goes(session, canvas):
    add_notes(session, ["Tea", "Coffee"])
    put_in_region(session, {a_note(session, "Tea").id: (0, 0)}, region(session, "Keep").id)
    put_in_region(session, {a_note(session, "Coffee").id: (1, 1)}, region(session, "Leave").id)
    delete_region(session, region(session, "Keep").id)
    assert (lies(session, "Tea"), lies(session, "Coffee")) == ((None, None, None), ("Leave", 1.0, 1.0))
    edit_canvas(session, canvas.id, title="Left over")
    delete_canvas(session, canvas.id)
    assert lies(session, "Coffee") == (None, None, None)
    assert not session.snapshot.canvases
    assert not session.snapshot.regions
