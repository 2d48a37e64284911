"""What every error is."""

from __future__ import annotations

import copyreg


class FishbowlError(Exception):
    """Mother of all errors that are worded for a person. They can go from one process to another."""

    def __reduce__(self) -> tuple[object, ...]:
        # By its fields: Exception would keep only what was given without its name.
        return copyreg.__newobj__, (type(self),), vars(self)  # type: ignore[attr-defined]


class RuleBroken(FishbowlError):
    """Asked for something that cannot be done now."""


class OutsideProblem(FishbowlError):
    """The world outside of the program got in the way."""
