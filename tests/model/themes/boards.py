"""A small board whose notes share words by what they are about."""

from __future__ import annotations

from fishbowl_app.model.themes.asked import FREE, Asked

BUSES = (
    "More buses at night",
    "A night bus to the village",
    "The last bus leaves too early",
    "Cheaper bus fares for young people",
    "Bus shelters with seats",
)
RENTS = (
    "Rents are too high",
    "A cap on rents",
    "Cheaper rents for families",
    "Landlords put rents up each year",
    "Rents eat half of our wages",
)
TREES = (
    "Plant trees along the streets",
    "Old trees need care",
    "Fruit trees for the school",
    "Trees give shade in summer",
    "No street without trees",
)
TEXTS = tuple(text for heap in zip(BUSES, RENTS, TREES, strict=True) for text in heap)


def ask(pins=None, **given):
    """Return the question of the board; without pins nothing has a theme yet."""
    return Asked(TEXTS, ("en",) * len(TEXTS), pins or (FREE,) * len(TEXTS), **given)
