"""Dates in the words of a language."""

from __future__ import annotations

from datetime import date

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
}
_WAYS = {"de": "{0}. {1} {2}", "es": "{0} de {1} de {2}"}


def long_date(iso: str, language: str) -> str:
    """Return an ISO date as people write it: "22 November 2026"; what is no date comes back as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    months = _MONTHS.get(language, _MONTHS["en"]).split()
    number = "1er" if language == "fr" and day.day == 1 else day.day
    return _WAYS.get(language, "{0} {1} {2}").format(number, months[day.month - 1], day.year)
