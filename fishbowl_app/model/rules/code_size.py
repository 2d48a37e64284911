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

from math import ceil

QUIET = 4  # modules of white on each side, as ISO/IEC 18004 asks for
LEAST_MM = 25.0
LEAST_MODULE_MM = 0.6
DISTANCE_PER_MODULE = 500.0


def least_mm(modules: int) -> int:
    """Return how large a code has to be, in mm of a side with the white around, to be read in the hand.

    Args:
        modules: of a side, without the white around.
    """
    return ceil(max(LEAST_MM, LEAST_MODULE_MM * (modules + 2 * QUIET)))


def reads_from_m(modules: int, size_mm: float) -> float:
    """Return the largest distance, in metres, from which a code of that size is read; see `least_mm`."""
    return size_mm / (modules + 2 * QUIET) * DISTANCE_PER_MODULE / 1000
