"""Canvases: named regions behind the notes, and which note lies where in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Canvas, CanvasKind, Note, Region
from fishbowl_app.model.errors import BadNumber, RegionsFixed, TooMany
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import present, row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.rules.canvas_layout import REGIONS_OF
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_REGIONS = 12
_RULES = {"title": text.CANVAS} | dict.fromkeys(("across_from", "across_to", "up_from", "up_to"), text.AXIS)

Share = tuple[float, float]  # shares of a region's width and height, from 0 to 1


class AxisFields(TypedDict, total=False):
    """What the ends of the axes of a two-by-two are called."""

    across_from: str
    across_to: str
    up_from: str
    up_to: str


class CanvasFields(AxisFields, total=False):
    """What can be changed of a canvas."""

    title: str


def add_canvas(
    session: Session, kind: CanvasKind, title: str, regions: Sequence[str], **axes: Unpack[AxisFields]
) -> Canvas:
    """Add a canvas after all others, with regions of these titles in their order.

    A two-by-two has its regions in the order they are read: top left, top right, then the lower two; a Cynefin
    complex, complicated, chaotic, clear, and confusion in the middle.

    Raises:
        BadText, RegionsFixed, TooMany.
        BadNumber: without any region.
    """
    fields = cleaned({"title": title, **axes}, _RULES)
    titles = [text.clean(each, text.REGION) for each in regions]
    _check_count(kind, len(titles))
    named = {"across_from": "", "across_to": "", "up_from": "", "up_to": "", **fields}
    with session.change(Op.ADD_CANVAS) as tx:
        canvas = tx.insert(Canvas(id=new_id(), place=len(session.snapshot.canvases), kind=kind, **named))
        for place, each in enumerate(titles):
            tx.insert(Region(new_id(), canvas.id, place, each))
    return canvas


def edit_canvas(session: Session, canvas_id: str, **fields: Unpack[CanvasFields]) -> None:
    """Change what is given of a canvas.

    Raises:
        Gone, BadText.
    """
    canvas = row(session, Canvas, canvas_id)
    kept = cleaned(fields, _RULES)
    with session.change(Op.EDIT_CANVAS) as tx:
        tx.update(canvas, **kept)


def move_canvas(session: Session, canvas_id: str, to: int) -> None:
    """Move a canvas to a place among the others, counted from 0.

    Raises:
        Gone.
    """
    canvas = row(session, Canvas, canvas_id)
    with session.change(Op.EDIT_CANVAS) as tx:
        number(tx, moved(session.snapshot.canvas_list, canvas, to))


def delete_canvas(session: Session, canvas_id: str) -> None:
    """Take a canvas out with its regions; its notes stay, and lie in no region any more.

    Raises:
        Gone.
    """
    canvas = row(session, Canvas, canvas_id)
    with session.change(Op.DELETE_CANVAS) as tx:
        for region in session.snapshot.regions_of(canvas_id):
            _delete_region(tx, session.snapshot, region)
        tx.delete(canvas)
        number(tx, tx.snapshot.canvas_list)


def add_region(session: Session, canvas_id: str, title: str) -> Region:
    """Add a region after the others of its canvas.

    Raises:
        Gone, BadText, RegionsFixed, TooMany.
    """
    canvas, kept = row(session, Canvas, canvas_id), text.clean(title, text.REGION)
    there = session.snapshot.regions_of(canvas_id)
    _check_count(canvas.kind, len(there) + 1)
    with session.change(Op.EDIT_REGIONS) as tx:
        return tx.insert(Region(new_id(), canvas_id, len(there), kept))


def rename_region(session: Session, region_id: str, title: str) -> None:
    """Give a region another title.

    Raises:
        Gone, BadText.
    """
    region, kept = row(session, Region, region_id), text.clean(title, text.REGION)
    with session.change(Op.EDIT_REGIONS) as tx:
        tx.update(region, title=kept)


def move_region(session: Session, region_id: str, to: int) -> None:
    """Move a region, with its notes, to a place among those of its canvas, counted from 0.

    Raises:
        Gone.
    """
    region = row(session, Region, region_id)
    with session.change(Op.EDIT_REGIONS) as tx:
        number(tx, moved(session.snapshot.regions_of(region.canvas_id), region, to))


def delete_region(session: Session, region_id: str) -> None:
    """Take a region out; its notes stay, and lie in none any more.

    Raises:
        Gone, RegionsFixed.
        BadNumber: if it is the last of its canvas.
    """
    region = row(session, Region, region_id)
    kind = session.snapshot.canvases[region.canvas_id].kind
    _check_count(kind, len(session.snapshot.regions_of(region.canvas_id)) - 1)
    with session.change(Op.EDIT_REGIONS) as tx:
        _delete_region(tx, session.snapshot, region)
        number(tx, tx.snapshot.regions_of(region.canvas_id))


def put_in_region(session: Session, places: Mapping[str, Share | None], region_id: str | None) -> None:
    """Lay notes in a region in one step, each at its place there or, by None, in the rows with the others.

    What lies under a note goes with it. Without a region they lie in none any more.

    Raises:
        Gone: if there is no such region or note; then none is moved.
        BadNumber: for a place that is not inside the region.
    """
    if region_id is not None:
        row(session, Region, region_id)
    notes = [(row(session, Note, note_id), place) for note_id, place in places.items()]
    for _, place in notes:
        _check_place(place)
    with session.change(Op.PUT_IN_REGION) as tx:
        for note, place in notes:
            x, y = map(float, place) if place is not None and region_id is not None else (None, None)
            for each in (note, *session.snapshot.stack_of(note.id)):
                tx.update(each, region_id=region_id, region_x=x, region_y=y)


def in_region(snapshot: Snapshot, region_id: str, place: Share) -> dict[str, str | float]:
    """Return the columns of a note that lies in a region at a place.

    Raises:
        Gone.
        BadNumber: for a place that is not inside the region.
    """
    present(snapshot, Region, region_id)
    _check_place(place)
    return {"region_id": region_id, "region_x": place[0], "region_y": place[1]}


def _delete_region(tx: Tx, snapshot: Snapshot, region: Region) -> None:
    for note in snapshot.notes_of_region(region.id):
        tx.update(note, region_id=None, region_x=None, region_y=None)
    tx.delete(region)


def _check_count(kind: CanvasKind, count: int) -> None:
    needed = REGIONS_OF.get(kind)
    if needed is not None and count != needed:
        raise RegionsFixed(needed)
    if count < 1:
        raise BadNumber("regions", str(count), 1, MOST_REGIONS)
    if count > MOST_REGIONS:
        raise TooMany("regions", MOST_REGIONS)


def _check_place(place: Share | None) -> None:
    for share in place or ():
        if not 0 <= share <= 1:
            raise BadNumber("place", f"{share:g}", 0, 1)
