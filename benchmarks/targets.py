"""A claim about what was measured, and whether it is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class _Named(Protocol):
    @property
    def name(self) -> str: ...


class Measured(Protocol):
    """Something measured on a case."""

    @property
    def case(self) -> _Named:
        """Return what it was measured on."""


One = TypeVar("One", bound=Measured)


@dataclass(frozen=True, slots=True)
class Target(Generic[One]):
    """A claim about plans: reached where no margin is below 0. `figure` says what was measured."""

    claim: str
    about: list[One]
    margin: Callable[[One], float]
    figure: Callable[[One], str]

    def line(self) -> str:
        """Say whether it is reached: all that miss it, else the one that is nearest to missing it."""
        if not self.about:
            return f"not measured  {self.claim}"
        missed = [one for one in self.about if self.margin(one) < 0]
        shown = missed or [min(self.about, key=self.margin)]
        figures = ", ".join(f"{one.case.name} {self.figure(one)}" for one in shown)
        verdict = "not reached " if missed else "reached     "
        return f"{verdict}  {self.claim}: {figures}"
