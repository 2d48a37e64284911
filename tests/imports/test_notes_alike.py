"""Notes that nearly say the same."""

from __future__ import annotations

import random

from fishbowl_app.imports.notes_alike import LEAST_SHARE, _fours, nearly_same

SAID = (
    "The bus should run on Sundays and in the evening",
    "the bus shuold run on sundays and in the evening!",
    "Warmer homes for people who rent",
    "Cartrefi cynhesach i bobl sy'n rhentu",
    "Cartrefi cynhesach i bobl sydd yn rhentu",
    "Yes",
    "yes!",
    "Yet",
    "?!",
    "!?",
)


def test_slips_of_the_pen_are_found_but_not_in_short_words():
    assert nearly_same(SAID) == (None, 0, None, None, 3, None, 5, None, None, None)


def test_no_pair_that_is_alike_enough_is_missed():
    draw = random.Random(1)
    words = [
        "bus",
        "homes",
        "rent",
        "park",
        "shops",
        "jobs",
        "school",
        "health",
        "trees",
        "roads",
        "noise",
        "youth",
    ]
    texts = tuple(" ".join(draw.choices(words, k=draw.randint(2, 7))) for _ in range(150))
    sets = [_fours(text) for text in texts]
    for place, found in enumerate(nearly_same(texts)):
        shares = [
            len(sets[place] & sets[other]) / len(sets[place] | sets[other])
            for other in range(place)
            if sets[place] and sets[other]
        ]
        best = max(shares, default=0.0)
        assert found == (shares.index(best) if best >= LEAST_SHARE else None)
