"""Reads what several commands are given: words out of those that there are."""

from __future__ import annotations

import argparse

from fishbowl_app.words import LANGUAGES


def each_of(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with commas between them, each one of those known.

    Raises:
        argparse.ArgumentTypeError: if one is not.
    """
    given = tuple(text.split(","))
    unknown = [word for word in given if word not in known]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; one of {', '.join(known)}")
    return given


def languages(text: str) -> tuple[str, ...]:
    """Return one language, or two of which the first leads.

    Raises:
        argparse.ArgumentTypeError: if it is neither.
    """
    given = each_of(text, LANGUAGES)
    if len(given) > 2 or len(set(given)) != len(given):
        raise argparse.ArgumentTypeError("one language, or two different ones")
    return given
