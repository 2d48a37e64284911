"""Every kind of code in every size that is printed is read back, also from a page askew and out of focus."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.export.qr.matrix import matrix, modules, runs
from fishbowl_app.export.qr.reading import compared, grey_pages, read_back, texts_in
from fishbowl_app.model.rules.codes import MOST_BYTES, payload
from tests.export.qr.pages import CODES, blurred, page_with, turned, worn
from tests.model.build import T0, a_session

SESSION = a_session(
    held_on="2026-05-12", start_at="09:30", title="Cartrefi cynnes, tŷ clyd", place="Neuadd; Bangor"
)
PAYLOADS = [payload(code, SESSION, T0) for code in CODES.values()]


@pytest.mark.parametrize(("size_mm", "level"), [(25, "M"), (32, "M"), (45, "M"), (60, "Q"), (120, "Q")])
def test_every_kind_is_read_from_a_page_however_it_is_held(size_mm, level):
    (page,) = grey_pages(page_with(PAYLOADS, size_mm, level))
    for seen in (page, blurred(page), turned(page), worn(page)):
        assert compared(texts_in(seen), PAYLOADS).is_whole


def test_what_is_missing_and_what_is_strange_is_said():
    first, second, *_ = PAYLOADS
    reading = read_back(page_with([first, "https://example.org"], 30), [first, second])
    assert reading.read == (first,)
    assert reading.missing == (second,)
    assert reading.strange == ("https://example.org",)


def test_a_code_that_is_too_small_is_missed():
    (page,) = grey_pages(page_with(["https://example.org/" + "x" * 200], 25), dpi=30)
    assert texts_in(page) == []


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_any_network_is_read_back(name):
    text = f"WIFI:T:WPA;S:{name};P:12345678;;"
    (page,) = grey_pages(page_with([text], 25))
    assert texts_in(worn(page)) == [text]


def test_runs_draw_each_dark_square_once():
    squares = matrix(PAYLOADS[1])
    dark = [(x, run.y) for run in runs(squares) for x in range(run.x, run.x + run.length)]
    assert sorted(dark) == sorted(
        (x, y) for y, row in enumerate(squares) for x, square in enumerate(row) if square
    )


def test_a_code_is_as_small_as_its_text_allows():
    assert modules("https://example.org") == 25
    assert modules("x" * MOST_BYTES) == 77
    assert modules("ŵ" * (MOST_BYTES // 2)) == 77
