"""Charts draw what figures say: all series on one scale, hidden ones not at all."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.asking.charts import (
    CORNERS,
    Manner,
    choice_chart,
    choice_charts,
    chosen_panels,
    manner_of,
    slider_chart,
    statement_bars,
    triangle_chart,
    triangle_point,
)
from fishbowl_app.model.rules.asking.data import Series
from tests.model.rules.asking.by_hand import KIND, counted, figures, hidden, marked, slider

FEW, MANY = list(range(30, 55)), [value % 101 for value in range(0, 500, 3)]


def ids(panels):
    return [[(series.condition_id, series.group_ids) for series in panel] for panel in panels]


def test_conditions_are_laid_over_each_other_or_stand_below_one_another():
    made = figures(KIND.SLIDER, slider(MANY, "c1"), slider(MANY, "c2"), slider(MANY, "c3"))
    assert ids(chosen_panels(made, {"c1", "c3"})) == [[("c1", ())], [("c3", ())]]
    assert ids(chosen_panels(made, {"c1", "c3"}, laid_over=True)) == [[("c1", ()), ("c3", ())]]


def test_more_than_three_are_not_laid_over_each_other_and_hidden_ones_stand_apart():
    four = figures(KIND.SLIDER, *(slider(FEW, f"c{number}") for number in range(4)))
    assert len(chosen_panels(four, {"c0", "c1", "c2", "c3"}, laid_over=True)) == 4
    one_hidden = figures(KIND.SLIDER, slider(FEW, "c1"), hidden("c2"), slider(FEW, "c3"))
    assert ids(chosen_panels(one_hidden, {"c1", "c2", "c3"}, laid_over=True)) == [
        [("c1", ()), ("c3", ())],
        [("c2", ())],
    ]


def test_by_group_the_conditions_of_a_group_stand_together():
    groups = tuple(tuple(slider(FEW, name, (group,)) for group in ("a", None)) for name in ("c1", "c2"))
    made = figures(KIND.SLIDER, slider(FEW, "c1"), slider(FEW, "c2"), groups=groups)
    assert ids(chosen_panels(made, {"c1", "c2"}, by_group=True, laid_over=True)) == [
        [("c1", ("a",)), ("c2", ("a",))],
        [("c1", (None,)), ("c2", (None,))],
    ]
    without = figures(KIND.SLIDER, slider(FEW, "c1"), groups=((),))
    assert ids(chosen_panels(without, {"c1"}, by_group=True)) == [[("c1", ())]]


def test_few_answers_are_dots_and_dots_never_lie_over_each_other():
    made = figures(KIND.SLIDER, slider(FEW, "c1"), slider(FEW[:8], "c2"))
    chart = slider_chart(made, chosen_panels(made, {"c1", "c2"}, laid_over=True))
    assert chart.manner is Manner.DOTS
    assert [len(panel) for panel in chart.panels] == [1, 1]
    assert [len(panel[0].dots) for panel in chart.panels] == [25, 8]
    assert chart.levels == 3  # 25 answers a point apart, dots a little over two wide


def test_many_answers_are_curves_on_one_scale():
    made = figures(KIND.SLIDER, slider(MANY, "c1"), slider([50] * 41, "c2"))
    alone = chosen_panels(made, {"c1", "c2"})
    assert manner_of(alone) is Manner.BOTH
    (wide,), (narrow,) = slider_chart(made, alone, Manner.CURVE).panels
    assert max(y for _, y in narrow.curve) == pytest.approx(1)
    assert max(y for _, y in wide.curve) < 0.2
    assert manner_of(chosen_panels(made, {"c1", "c2"}, laid_over=True)) is Manner.CURVE


def test_a_series_is_drawn_alike_wherever_it_stands():
    made = figures(KIND.SLIDER, slider(FEW, "c1"), slider(FEW, "c2"))
    (second,) = slider_chart(made, chosen_panels(made, {"c2"})).panels[0]
    assert second.style == 1
    assert second.middle.median == pytest.approx(0.42)


def test_hidden_answers_leave_no_marks():
    made = figures(KIND.SLIDER, hidden("c1"))
    for manner in Manner:
        (drawn,) = slider_chart(made, chosen_panels(made, {"c1"}), manner).panels[0]
        assert not drawn.dots + drawn.curve
        assert drawn.middle is None
        assert not any(column.height for column in drawn.columns)


def test_bars_of_a_statement_are_one_long_and_say_what_agreement_gained():
    made = figures(KIND.STATEMENT, counted((4, 6, 5, 4, 1), "c1"), hidden("c2"), counted((1, 3, 4, 8, 4), "c3"))
    before, empty, after = statement_bars(made, chosen_panels(made, {"c1", "c2", "c3"})).bars
    assert [segment.left for segment in before.segments] == pytest.approx([0, 0.2, 0.5, 0.75, 0.95])
    assert before.segments[-1].right == 1
    assert (before.agree, before.gained) == (25, None)
    assert (empty.segments, empty.gained) == ((), None)
    assert (after.agree, after.gained) == (60, 35)


def test_what_nobody_answered_has_no_bar():
    nobody = Series("c1", (), 3, 0, 0, hidden=False, counts=(0,) * 5, percentages=(0,) * 5)
    (bar,) = statement_bars(figures(KIND.STATEMENT, nobody), [(nobody,)]).bars
    assert (bar.segments, bar.gained) == ((), None)


def test_bars_of_a_choice_are_as_long_as_the_share_of_those_who_ticked():
    made = figures(KIND.CHOICE, counted((6, 3, 1), "c1"), hidden("c2"), boxes=("Rent", "Repairs", "Trust"))
    chart = choice_chart(made, chosen_panels(made, {"c1", "c2"}))
    assert chart.full == 60
    assert [bars[0].length for _, bars in chart.boxes] == pytest.approx([1, 0.5, 1 / 6])
    assert [series.condition_id for series in chart.hidden] == ["c2"]


def test_a_choice_is_drawn_for_each_group_on_one_scale():
    groups = ((counted((9, 1), "c1", ("a",)), counted((5, 5), "c1", (None,))),)
    made = figures(KIND.CHOICE, counted((14, 6), "c1"), groups=groups, boxes=("Rent", "Damp"))
    charts = choice_charts(made, chosen_panels(made, {"c1"}, by_group=True))
    assert [chart.boxes[0][1][0].series.group_ids for chart in charts] == [("a",), (None,)]
    assert [chart.full for chart in charts] == [90, 90]


def test_marks_of_a_triangle_lie_between_its_corners():
    whole = [tuple(100.0 * (place == corner) for place in range(3)) for corner in range(3)]
    assert [triangle_point(shares) for shares in whole] == list(CORNERS)
    made = figures(KIND.TRIANGLE, marked(whole, "c1"), hidden("c2"))
    (drawn,), (empty,) = triangle_chart(made, chosen_panels(made, {"c1", "c2"})).panels
    assert drawn.mean == pytest.approx((0.5, 1 / 3))
    assert (empty.marks, empty.mean) == ((), None)
