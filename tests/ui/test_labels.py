"""What people are called on screen."""

from __future__ import annotations

from fishbowl_app.ui.labels import short_names


def test_first_names_are_enough_where_they_differ():
    names = {"1": "Mair Elan", "2": "Gwen Rhyd", "3": "Gwen Bach", "4": "Gwen Brân", "5": "Iolo"}
    assert short_names(names) == {"1": "Mair", "2": "Gwen R.", "3": "Gwen Bach", "4": "Gwen Brân", "5": "Iolo"}
