"""Columns over pages: read down, then across, then on the next page."""

from __future__ import annotations

from fishbowl_app.export.pdf.typeset.columns import InColumns
from fishbowl_app.export.pdf.typeset.pieces import Gap

WIDTH = 100.0


def spans(width):
    return [(0.0, width / 2), (width / 2, width / 2)]


def test_a_page_is_filled_with_columns_of_the_same_height_and_the_rest_goes_on_in_order():
    cells = [Gap(10) for _ in range(25)]
    first, rest = InColumns(cells, spans).split(WIDTH, 60)
    assert [*first.inside()] == cells[:12]
    assert first.height(WIDTH) == 60
    second, end = rest.split(WIDTH, 65)
    assert [*second.inside()] == cells[12:24]
    assert [*end.inside()] == cells[24:]
    assert end.split(WIDTH, 10)[1] is None


def test_nothing_stands_where_there_is_no_room_for_a_line():
    columns = InColumns([Gap(10) for _ in range(5)], spans)
    assert columns.least(WIDTH) == 10
    assert columns.height(WIDTH) == 30
    assert columns.split(WIDTH, 9) == (None, columns)
