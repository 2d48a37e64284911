"""Odd texts, bytes and JSON: mostly like the real thing, or nothing would get past the first check."""

from __future__ import annotations

import copy
import random
from typing import Any

from hypothesis import strategies as st

ODD_LETTERS = (
    "\0\x07\x1b\x85\u2028\u200b\u200d\u202e\u2066\ufeff\ufffe\u0301\u1100\u1161é‘'\"<>&=+-@,;|\t\n\r%{}[]\\/:*?"
)
ANY_TEXT = st.text(st.characters(codec=None, categories=None) | st.sampled_from(ODD_LETTERS), max_size=300)
SOUND_TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from(ODD_LETTERS), max_size=120)
NUMBERS = st.one_of(
    st.integers(-3, 14),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from([2**31, 2**63, 10**400, -(10**30), 1e308]),
)
LEAVES = st.one_of(st.none(), st.booleans(), NUMBERS, SOUND_TEXT)
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SOUND_TEXT, inner, max_size=4),
    max_leaves=12,
)


def places_in(data: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the ways to everything inside of JSON data."""
    found = [at] if at else []
    if isinstance(data, dict):
        inside = list(data.items())
    else:
        inside = list(enumerate(data)) if isinstance(data, list) else []
    for key, value in inside:
        found += places_in(value, (*at, key))
    return found


@st.composite
def spoilt(draw: st.DrawFn, good: Any, most: int = 3) -> Any:
    """Return sound JSON data with something in it replaced, taken out, or put in twice."""
    whole = copy.deepcopy(good)
    for _ in range(draw(st.integers(1, most))):
        places = places_in(whole)
        if not places:
            break
        place = draw(st.sampled_from(places))
        inside = whole
        for key in place[:-1]:
            inside = inside[key]
        match draw(st.sampled_from(["replace", "replace", "swap", "drop", "twice"])):
            case "replace":
                inside[place[-1]] = draw(ANY_JSON)
            case "swap":
                inside[place[-1]] = copy.deepcopy(_at(good, draw(st.sampled_from(places_in(good)))))
            case "drop":
                del inside[place[-1]]
            case _ if isinstance(inside, list):
                inside.append(copy.deepcopy(inside[place[-1]]))
    return whole


def _at(data: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        data = data[key]
    return data


@st.composite
def damaged(draw: st.DrawFn, good: bytes, most: int = 30) -> bytes:
    """Return bytes with some of them changed, cut off, doubled or put in."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    data = bytearray(good)
    for _ in range(draw(st.integers(1, most))):
        if not data:
            break
        at = rng.randrange(len(data))
        match rng.randrange(6):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at] = rng.choice(b'\0\xff\x80"<>&,;\n={}[]')
            case 2:
                data[at:at] = rng.randbytes(rng.randrange(1, 9))
            case 3:
                del data[at : at + rng.randrange(1, 40)]
            case 4:
                data[at:at] = data[at : at + rng.randrange(1, 200)]
            case 5 if rng.random() < 0.1:
                del data[at:]
    return bytes(data)
