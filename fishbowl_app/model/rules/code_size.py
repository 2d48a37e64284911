"""How large a QR code has to be printed, and from how far it is read.

What a phone has to tell apart are modules, the small squares. Two bounds:

- From a distance a module has to be a 500th of it. A phone that films 1920 pixels wide through a lens of 70°
  sees 1.4 times the distance, so that a module is 2.7 pixels then. The rule of thumb of printers, a tenth of the
  distance for a code of 25 to 33 modules, asks for up to twice that: it reckons with poor light and cameras.
- In the hand, 25 cm away, that is 0.5 mm, three dots of a page of 150 dpi. 0.6 mm leaves some to a copy that is a
  little out of focus; Denso Wave, who made the code, ask for four dots of the printer, 0.34 mm at 300 dpi. And no
  code may be under 25 mm, whatever it holds: people do not bend down to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

QUIET = 4  # modules of white on each side, as ISO/IEC 18004 asks for
LEAST_MM = 25.0
LEAST_MODULE_MM = 0.6
DISTANCE_PER_MODULE = 500.0


class SizeProblem(StrEnum):
    """Why a code is not read as it is to be printed."""

    TOO_SMALL = "too_small"  # for any phone
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of a code before it is printed. `needs_mm`: the smallest size that would do.

    `reads_from_m`: the largest distance from which this size is read.
    """

    problems: tuple[SizeProblem, ...]
    module_mm: float
    needs_mm: float
    reads_from_m: float


def verdict(modules: int, size_mm: float, distance_m: float = 0.0) -> Verdict:
    """Return whether a code is read.

    Args:
        modules: of a side, without the white around.
        size_mm: of a side on paper, with the white around.
        distance_m: from where it is to be read; 0 for in the hand.
    """
    module = size_mm / (modules + 2 * QUIET)
    needed = max(LEAST_MODULE_MM, distance_m * 1000 / DISTANCE_PER_MODULE)
    needs = max(LEAST_MM, ceil(needed * (modules + 2 * QUIET)))
    return Verdict(
        tuple(_problems(module, size_mm, distance_m)), module, needs, module * DISTANCE_PER_MODULE / 1000
    )


def _problems(module_mm: float, size_mm: float, distance_m: float) -> Iterator[SizeProblem]:
    if module_mm < LEAST_MODULE_MM or size_mm < LEAST_MM:
        yield SizeProblem.TOO_SMALL
    if module_mm * DISTANCE_PER_MODULE < distance_m * 1000:
        yield SizeProblem.TOO_FAR
