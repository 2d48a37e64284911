"""Boxes to tick as lines of text: which line is which box when somebody has edited them."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model.entities import Box

Line = tuple[str | None, str]  # the id of the box that it was, None for a new one; its title


def lines_of(text: str) -> list[str]:
    """Return the titles in a text of one a line."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def matched(there: Sequence[Box], titles: Sequence[str]) -> list[Line]:
    """Return for each title the box that it stands for.

    A box is found by its title wherever it has moved; else the line in its place is what it is called now.
    """
    left = list(there)
    found: list[str | None] = []
    for title in titles:
        box = next((box for box in left if box.title == title), None)
        if box is not None:
            left.remove(box)
        found.append(box.id if box is not None else None)
    in_place = {number: box.id for number, box in enumerate(there) if box in left}
    return [
        (box_id or in_place.get(number), title)
        for number, (box_id, title) in enumerate(zip(found, titles, strict=True))
    ]
