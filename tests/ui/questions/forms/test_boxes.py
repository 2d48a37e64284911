"""Which line is which box after somebody has edited them."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Box
from fishbowl_app.ui.questions.forms.boxes import lines_of, matched

THERE = [Box(title, "question", place, title) for place, title in enumerate(("Rents", "Repairs", "Heating"))]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (["Rents", "Repairs", "Heating"], ["Rents", "Repairs", "Heating"]),
        (["Heating", "Rents", "Repairs"], ["Heating", "Rents", "Repairs"]),
        (["Rents", "Quick repairs", "Heating"], ["Rents", "Repairs", "Heating"]),
        (["Rents", "Heating", "Damp"], ["Rents", "Heating", None]),
        (["Damp", "Rents", "Repairs", "Heating"], [None, "Rents", "Repairs", "Heating"]),
        (["Rents", "Rents", "Repairs", "Heating"], ["Rents", None, "Repairs", "Heating"]),
        ([], []),
    ],
)
def test_a_box_keeps_its_id_where_it_is_called_or_stands_as_before(typed, found):
    assert matched(THERE, typed) == list(zip(found, typed, strict=True))


def test_lines_without_words_are_no_boxes():
    assert lines_of(" Rents \n\n  \nQuick   repairs\n") == ["Rents", "Quick repairs"]
