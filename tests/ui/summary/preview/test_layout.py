"""Where the pages of the preview lie."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.print_jobs import Fit
from fishbowl_app.ui.summary.preview.layout import PageLayout, Zoom, fit_of

A4, A3_ACROSS = (595.0, 842.0), (1191.0, 842.0)


def laid_out(zoom: Zoom, *sizes, room=(400, 500), gap=10.0) -> PageLayout:
    return PageLayout(tuple(sizes), fit_of(zoom, room, gap), gap, room)


def test_fitting_the_width_every_page_is_as_wide_as_the_room():
    pages = laid_out(Zoom.WIDTH, A4, A3_ACROSS)
    assert [round(pages.rect(page)[2]) for page in (0, 1)] == [380, 380]
    assert round(pages.rect(0)[0]) == 10
    assert round(pages.rect(1)[1] - pages.rect(0)[1] - pages.rect(0)[3]) == 10


def test_a_whole_page_is_seen_whole():
    pages = laid_out(Zoom.PAGE, A4, A3_ACROSS)
    assert all(pages.rect(page)[2] <= 380.01 and pages.rect(page)[3] <= 480.01 for page in (0, 1))


def test_at_their_true_size_pages_are_wider_than_a_small_room():
    pages = laid_out(Zoom.ACTUAL, A4)
    assert round(pages.rect(0)[2]) == 793
    assert pages.width > 400


@given(st.lists(st.sampled_from([A4, A3_ACROSS]), min_size=1, max_size=30), st.integers(0, 20_000))
def test_every_page_of_a_stretch_is_seen_and_no_other(sizes, top):
    pages = laid_out(Zoom.WIDTH, *sizes)
    top = min(top, pages.height - 500)
    seen = pages.seen(top, 500)
    for page in range(len(sizes)):
        _, start, _, height = pages.rect(page)
        if start < top + 500 and start + height > top:
            assert page in seen
    assert pages.main_page(top, 500) in range(len(sizes))


def test_without_pages_there_is_nothing_to_see():
    pages = laid_out(Zoom.WIDTH)
    assert (pages.height, list(pages.seen(0, 500)), pages.page_at(30)) == (0.0, [], 0)


def test_a_room_without_width_still_has_a_size():
    assert laid_out(Zoom.PAGE, A4, room=(0, 0)).rect(0)[2] > 0
    assert Fit(1.0).scale_of(A4) > 0
