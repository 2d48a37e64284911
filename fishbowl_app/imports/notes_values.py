"""What single cells of notes say: when, how many votes, in which language, yes or no."""

from __future__ import annotations

import contextlib
import re
from datetime import date, datetime
from functools import lru_cache

from fishbowl_app.imports.words import normal
from fishbowl_app.model.entities import MAX_CHAIRS, MOST_SLIPS, MOST_VOTES

YEAR_2200 = 7_258_118_400.0  # a slip of the keyboard must not make an instant that no calendar can show
_LANGUAGES = {
    "en": "en; eng; english; saesneg; englisch; anglais; inglés",
    "cy": "cy; cym; wel; welsh; cymraeg; walisisch; gallois; galés",
    "de": "de; deu; ger; german; almaeneg; deutsch; allemand; alemán",
    "fr": "fr; fra; fre; french; ffrangeg; französisch; français; francés",
    "es": "es; spa; spanish; sbaeneg; spanisch; espagnol; español; castellano",
}
_CODES = {normal(word): code for code, words in _LANGUAGES.items() for word in words.split(";")}
_YES_WORDS = "1; x; y; yes; true; set aside; ie; ydy; ydi; gwir; ja; wahr; oui; vrai; sí"
_NO_WORDS = "0; n; no; false; na; nac ydy; nein; falsch; non; faux"
_YES = frozenset(normal(word) for word in _YES_WORDS.split(";"))
_NO = frozenset(normal(word) for word in _NO_WORDS.split(";"))
_NOBODY_WORDS = "anonymous; anon; unknown; dienw; anhysbys; anonym; unbekannt; anonyme; inconnu; anónimo"
_NOBODY = frozenset(normal(word) for word in _NOBODY_WORDS.split(";"))
_TICKS = frozenset("✓✔☑")


def parse_instant(given: str, day: date | None) -> float | None:
    """Return what a cell says about when, in seconds since 1970 UTC, None where it cannot be understood.

    Understood are times of the day ("10:05", "10.05", "9h30", "9:30:15"), for which the day is needed, and dates
    with a time: ISO ("2026-03-14 10:05", "2026-03-14T10:05:00Z", "2026-03-14 10:05:00 UTC"), "14.03.2026 10:05"
    and "14/03/2026 10:05". Where day and month could be either, the reading that is the day counts. Without a
    zone it is local time.
    """
    given = re.sub(r"\s*(?:UTC|GMT)$", "Z", given.strip())
    on, clock = day, given
    if match := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}),? +(\S+)", given, re.ASCII):
        on, clock = _written_date(match, day), match[5]
    elif re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", given, re.ASCII):
        return _timestamp(given)
    time_of_day = re.fullmatch(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(Z?)", clock, re.ASCII)
    if time_of_day is None or on is None:
        return None
    hour, minute, second, zone = time_of_day.groups("00")
    return _timestamp(f"{on.isoformat()} {int(hour):02}:{minute}:{second}{zone}")


def names_nobody(given: str) -> bool:
    """Tell whether a cell for a name says that there is none, as the boards of other tools do."""
    return normal(given) in _NOBODY


def _written_date(match: re.Match[str], day: date | None) -> date | None:
    """Return the date of "14.03.2026" or "14/03/2026"; with slashes the month may come first."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    pairs = [(second, first)] if match[2] == "." or first == second else [(second, first), (first, second)]
    found = []
    for month, day_of_month in pairs:
        with contextlib.suppress(ValueError):
            found.append(date(year, month, day_of_month))
    return found[0] if len(found) == 1 else day if day in found else None


def _timestamp(iso: str) -> float | None:
    try:
        instant = datetime.fromisoformat(iso).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return instant if 0 <= instant < YEAR_2200 else None


def parse_votes(cell: str) -> int | None:
    """Return how many votes ("3", "3.0", "+3", "3 likes"), None where it is no number."""
    match = re.fullmatch(r"\+?([0-9]{1,7})(?:\.0+)?(?: [^\W\d]+)?", cell.strip())
    return int(match[1]) if match and int(match[1]) <= MOST_VOTES else None


def parse_slip(cell: str) -> int | None:
    """Return the number of a slip ("12", "No. 12", "#12"), None where it is none."""
    numbers = re.findall("[0-9]{1,7}", cell.removesuffix(".0"))
    return int(numbers[0]) if len(numbers) == 1 and 1 <= int(numbers[0]) <= MOST_SLIPS else None


def parse_chair(cell: str) -> int | None:
    """Return the number of a chair ("3", "3.0", "Chair 3"), None where it is none that a circle can have."""
    numbers = re.findall("[0-9]{1,3}", cell.removesuffix(".0"))
    if len(numbers) != 1 or not 1 <= int(numbers[0]) <= MAX_CHAIRS:
        return None
    return int(numbers[0])


@lru_cache(maxsize=256)
def parse_language(cell: str) -> str | None:
    """Return the code of a language ("cy", "cy-GB", "Welsh", "Cymraeg"), None where it is none of ours."""
    return _CODES.get(normal(cell)) or _CODES.get(normal(re.split("[-_]", cell, maxsplit=1)[0]))


@lru_cache(maxsize=256)
def parse_yes(cell: str) -> bool | None:
    """Return whether a cell says yes or no; one without a letter says no. None where it says neither."""
    said = normal(cell)
    if said in _YES or cell.strip() in _TICKS:
        return True
    return False if not said or said in _NO else None
