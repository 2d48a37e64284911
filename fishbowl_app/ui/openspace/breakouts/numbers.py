"""Choosing a breakout by the number of its topic, digit by digit."""

from __future__ import annotations

from collections.abc import Collection


class TypedNumber:
    """Remembers the digits typed one after the other, so that "1", "2" is 12 where there is a 12, else 2."""

    def __init__(self) -> None:
        self.digits = ""

    def forget(self) -> None:
        """Begin anew: something else was done."""
        self.digits = ""

    def type(self, digit: str, numbers: Collection[int]) -> int | None:
        """Take one digit and return the number meant now; None for none yet, or for none there is."""
        for digits in (self.digits + digit, digit):
            if _fits(digits, numbers):
                self.digits = digits
                return int(digits) if int(digits) in numbers else None
        self.digits = ""
        return None


def _fits(digits: str, numbers: Collection[int]) -> bool:
    return any(str(number).startswith(digits) for number in numbers)
