"""The words of ready canvases make canvases, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fishbowl_app import words
from fishbowl_app.canvas_texts import ready_canvas, ready_canvases
from fishbowl_app.model import text
from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.model.ops.canvases import MOST_REGIONS
from fishbowl_app.model.rules.canvas_layout import REGIONS_OF


@pytest.fixture(autouse=True, params=words.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    before = words.current_language()
    words.use_language(request.param)
    yield
    words.use_language(before)


@pytest.mark.parametrize("kind", CanvasKind)
def test_every_ready_canvas_can_be_kept_as_it_is(kind: CanvasKind) -> None:
    ready = ready_canvas(kind)
    assert ready.kind is kind
    assert text.clean(ready.title, text.CANVAS) == ready.title
    assert [text.clean(each, text.REGION) for each in ready.regions] == list(ready.regions)
    axes = (ready.across_from, ready.across_to, ready.up_from, ready.up_to)
    assert [text.clean(each, text.AXIS) for each in axes] == list(axes)
    assert len(ready.regions) == REGIONS_OF.get(kind, len(ready.regions)) <= MOST_REGIONS


def test_only_a_two_by_two_has_axes() -> None:
    assert [ready.kind for ready in ready_canvases() if ready.across_to] == [CanvasKind.TWO_BY_TWO]


def test_no_canvas_has_two_regions_of_a_name() -> None:
    for ready in ready_canvases():
        assert len(set(ready.regions)) == len(ready.regions), ready.title
