"""The colours of other tools' notes as the nearest of our six."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from fishbowl_app.imports.words import normal
from fishbowl_app.model.entities import Colour

_OURS = {  # as the window paints them when it is light
    Colour.YELLOW: (0xFF, 0xE8, 0x8B),
    Colour.GREEN: (0xB6, 0xE4, 0x9B),
    Colour.ORANGE: (0xFF, 0xB4, 0x70),
    Colour.PINK: (0xF5, 0x94, 0xAF),
    Colour.BLUE: (0x49, 0xA6, 0xDF),
    Colour.PURPLE: (0x99, 0x7B, 0xC3),
}
_NAMES = {
    Colour.YELLOW: "yellow; melyn; gelb; jaune; amarillo; gold; cream; beige; khaki",
    Colour.BLUE: "blue; glas; blau; bleu; azul; cyan; sky; navy; aqua; turquoise",
    Colour.GREEN: "green; gwyrdd; grün; vert; verde; lime; mint; teal; olive",
    Colour.PINK: "pink; pinc; rosa; rose; red; coch; rot; rouge; rojo; magenta; coral; salmon; fuchsia; crimson",
    Colour.PURPLE: "purple; porffor; lila; violett; violet; morado; violeta; púrpura; lilac; lavender; mauve",
    Colour.ORANGE: "orange; oren; naranja; brown; peach; apricot; amber",
}
_NO_HUE_NAMES = """white; black; grey; gray; silver; gwyn; du; llwyd; weiß; schwarz; grau; blanc; noir; gris;
    blanco; negro; none; default; transparent"""
_BY_NAME = {normal(name): colour for colour, names in _NAMES.items() for name in names.split(";")}
_NO_HUE = frozenset(normal(name) for name in _NO_HUE_NAMES.split(";"))
_LEAST_CHROMA = 0.025  # what has less is grey
_LIGHTNESS = 60  # so many degrees of hue weigh as much as all the way from black to white


@lru_cache(maxsize=256)
def colour_of(cell: str) -> Colour | None:
    """Return the nearest of our colours to a name ("light_pink", "melyn") or to red, green and blue ("#FCF281").

    None for grey, white, black, and for what is no colour: see `is_colour`.
    """
    red_green_blue = _rgb(cell)
    if red_green_blue is not None:
        return _nearest(red_green_blue)
    return next((found for word in reversed(normal(cell).split()) if (found := _BY_NAME.get(word))), None)


@lru_cache(maxsize=256)
def is_colour(cell: str) -> bool:
    """Tell whether a cell names any colour at all, grey ones included."""
    words = set(normal(cell).split())
    return _rgb(cell) is not None or normal(cell) in _NO_HUE or bool(words & (_NO_HUE | _BY_NAME.keys()))


def _rgb(cell: str) -> tuple[int, int, int] | None:
    """Return red, green and blue from 0 to 255 of "#FCF281", "fcf281ff", "#fc8" or "rgb(252, 242, 129)"."""
    if match := re.fullmatch(r"rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})\b.*\)", cell.strip(), re.IGNORECASE):
        parts = [min(255, int(part)) for part in match.groups()]
        return parts[0], parts[1], parts[2]
    match = re.fullmatch(r"(#?)([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})", cell.strip(), re.IGNORECASE)
    if match is None or (len(match[2]) == 3 and not match[1]):
        return None
    digits = "".join(digit * 2 for digit in match[2]) if len(match[2]) == 3 else match[2]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _nearest(rgb: tuple[int, int, int]) -> Colour | None:
    lightness, chroma, hue = _lch(rgb)
    if chroma < _LEAST_CHROMA:
        return None
    return min(_OURS, key=lambda colour: _distance(lightness, hue, *_lch(_OURS[colour])))


def _distance(lightness: float, hue: float, other_lightness: float, _: float, other_hue: float) -> float:
    turn = abs(hue - other_hue) % 360
    return min(turn, 360 - turn) + _LIGHTNESS * abs(lightness - other_lightness)


def _lch(rgb: tuple[int, int, int]) -> tuple[float, float, float]:
    """Return lightness from 0 to 1, chroma and hue in degrees (Oklab by Björn Ottosson, 2020)."""
    red, green, blue = (_linear(part / 255) for part in rgb)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
