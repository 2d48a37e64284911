"""What one cell answers to a question: numbers on a scale, points, boxes, shares, words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.imports.answer_words import NO, NOTHING, POINT_OF, YES
from fishbowl_app.imports.words import normal
from fishbowl_app.model import text
from fishbowl_app.model.entities import MOST_FORM_NUMBER, POINTS
from fishbowl_app.model.errors import BadText, TextProblem
from fishbowl_app.model.text import same_key

_NUMBER = re.compile(r"([+-]?)(\d{1,9}(?:[.,]\d{0,15})?|[.,]\d{1,15})\s*%?", re.ASCII)
_LABELLED = re.compile(r"([1-9])\s*[-–—:.,=)(]\s*([^\W\d].*?)\)?", re.DOTALL)  # "5 - Strongly agree", "1 (low)"
_LETTERED = re.compile(r"([a-z])[.)]?", re.ASCII | re.IGNORECASE)
_FORM = re.compile(r"\D{0,12}?0*(\d{1,6})(?:[.,]0+)?", re.ASCII)  # "12", "No. 12", "12.0"
_PLACE = re.compile(r"[1-9]\d?", re.ASCII)
_CUTS = (";", "|", "\n", ",")
_MOST_CUTS = 4  # signs that cut, in one title
_CODES_FOR_NOTHING = frozenset({-99.0, -98.0, -88.0, -77.0})  # of statistics programs
_LONGEST_NOTHING = 20  # characters
_LONGEST = 2_000  # characters of anything but words: all titles of a choice together have fewer
_SURE = 20  # numbers that tell of a scale
_NEGATIVE = 0.1  # share of those on a scale that begins below 0
_SLACK = 1.5  # how much rounded shares may lack of 100 in all, or have too much
_DIGITS = 9  # kept after the point: more are an artefact of the arithmetic


class Wrong(StrEnum):
    """Why a cell is no answer."""

    NO_NUMBER = "no_number"
    OUTSIDE = "outside"  # of the scale
    NO_POINT = "no_point"  # neither 1 to 5 nor words for it
    NO_BOX = "no_box"
    ONLY_ONE = "only_one"
    NO_TICK = "no_tick"  # neither yes nor no
    NO_SHARES = "no_shares"  # the three of a triangle are not 100 in all
    TOO_LONG = "too_long"
    NO_TEXT = "no_text"  # signs that cannot be kept
    NO_FORM_NUMBER = "no_form_number"
    NO_CONDITION = "no_condition"
    NO_QUESTION = "no_question"
    NOBODY = "nobody"  # nothing says whose answer it is
    NOTHING = "nothing"  # is answered in the whole row
    TWICE = "twice"  # the same is answered again by the same number
    DIFFERS = "differs"  # something else is answered by the same number
    DIFFERS_ALONE = "differs_alone"  # and the form has one condition only
    THERE = "there"  # a form of that number is in the session
    NOT_OUT = "not_out"  # no form of that number was handed out


class NoAnswer(Exception):
    """A cell that is no answer."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(wrong)
        self.wrong = wrong


@dataclass(frozen=True, slots=True)
class Scale:
    """From which number to which the answers to a slider go in a file."""

    low: float
    high: float

    @property
    def code(self) -> str:
        """What it is called on the command line: "0-10", "-1-1"."""
        return f"{self.low:g}-{self.high:g}"

    def value(self, number: float) -> float:
        """Return a number as it is on a slider, from 0 to 100.

        Raises:
            NoAnswer: it is outside.
        """
        if not self.low <= number <= self.high:
            raise NoAnswer(Wrong.OUTSIDE)
        return round((number - self.low) / (self.high - self.low) * 100, _DIGITS)


AS_IS = Scale(0, 100)
SCALES = (AS_IS, Scale(0, 1), Scale(0, 10), Scale(1, 10), Scale(1, 5), Scale(1, 7), Scale(-1, 1), Scale(-100, 100))
_SHARES = Scale(0, 1)
_NARROW_FIRST = sorted((scale for scale in SCALES if scale != AS_IS), key=lambda scale: scale.high - scale.low)


def scale_of(cells: Iterable[str]) -> Scale:
    """Return the scale that the cells of a slider clearly have, else 0 to 100. It is a guess, to be shown as one.

    One slip must not make other answers of all: it takes many numbers, all of them on the scale. Whole ones have
    to reach both its ends; on one that begins below 0 a tenth has to be below it.
    """
    cells = list(cells)
    found = [number for cell in cells if (number := parse_number(cell)) is not None]
    numbers = [number for number in found if number not in _CODES_FOR_NOTHING]
    if len(numbers) < _SURE or any("%" in cell for cell in cells):
        return AS_IS
    return next((scale for scale in _NARROW_FIRST if _are_clearly_on(scale, numbers)), AS_IS)


def _are_clearly_on(scale: Scale, numbers: Sequence[float]) -> bool:
    if not scale.low <= min(numbers) <= max(numbers) <= scale.high:
        return False
    if scale.low < 0:
        return sum(number < 0 for number in numbers) >= _NEGATIVE * len(numbers)
    if not all(number.is_integer() for number in numbers):
        return scale == _SHARES
    return {scale.low, scale.high} <= set(numbers)


def is_nothing(cell: str) -> bool:
    """Tell whether a cell says that nobody answered."""
    return not cell or (not cell[0].isdigit() and len(cell) <= _LONGEST_NOTHING and normal(cell) in NOTHING)


def is_brief(cell: str) -> bool:
    """Tell whether a cell may be anything but words: nothing else is that long, and looking at it takes long."""
    return len(cell) <= _LONGEST


def parse_number(cell: str) -> float | None:
    """Return a number with a point or a comma, perhaps in per cent; None where it is none."""
    bare = cell.strip().replace("\N{MINUS SIGN}", "-").replace("\N{NO-BREAK SPACE}", " ")
    match = _NUMBER.fullmatch(bare)
    return float(match[1] + match[2].replace(",", ".")) if match else None


def parse_form_number(cell: str) -> int | None:
    """Return the number of a form ("12", "No. 12", "012"), None where it is none."""
    match = _FORM.fullmatch(cell.strip())
    number = int(match[1]) if match else 0
    return number if 1 <= number <= MOST_FORM_NUMBER else None


def slider_value(cell: str, scale: Scale) -> float:
    """Return an answer to a slider, from 0 to 100.

    Raises:
        NoAnswer.
    """
    number = parse_number(cell)
    if number is None:
        labelled = _LABELLED.fullmatch(cell.strip())
        if labelled is None:
            raise NoAnswer(Wrong.NO_NUMBER)
        number = float(labelled[1])
    return scale.value(number)


def point(cell: str) -> float:
    """Return an answer to a statement, from 1 to 5: said as a number, or in the usual words.

    Raises:
        NoAnswer.
    """
    labelled = _LABELLED.fullmatch(cell.strip())
    for said in (cell, labelled[2] if labelled else ""):
        if found := POINT_OF.get(normal(said)):
            return float(found)
    number = float(labelled[1]) if labelled else parse_number(cell)
    if number is None or not number.is_integer() or not 1 <= number <= POINTS:
        raise NoAnswer(Wrong.NO_POINT)
    return number


def ticked(cell: str) -> bool:
    """Return whether a cell of a column for one box says that it is ticked.

    Raises:
        NoAnswer.
    """
    said = normal(cell)
    if said in YES or cell.strip() in ("✓", "✔", "☑"):
        return True
    if said in NO:
        return False
    raise NoAnswer(Wrong.NO_TICK)


def shares(numbers: Sequence[float]) -> tuple[float, float, float]:
    """Return the shares of a triangle, 100 in all, from three numbers that are 100 or 1 in all; rounded ones may
    be so nearly, and the last gives way.

    Raises:
        NoAnswer.
    """
    whole = 1 if sum(numbers) < 2 else 100
    if len(numbers) != 3 or min(numbers) < 0 or abs(sum(numbers) - whole) > _SLACK * whole / 100:
        raise NoAnswer(Wrong.NO_SHARES)
    first, second = (round(number * 100 / whole, _DIGITS) for number in numbers[:2])
    if first + second > 100:  # only by rounding
        second = 100 - first
    return first, second, round(100 - first - second, _DIGITS)


def shares_in(cell: str) -> tuple[float, float, float]:
    """Return the shares of a triangle from one cell: "20; 30; 50", "20/30/50".

    Raises:
        NoAnswer.
    """
    numbers = [parse_number(part) for part in re.split(r"[;|/\n]", cell)]
    if any(number is None for number in numbers):
        raise NoAnswer(Wrong.NO_SHARES)
    return shares([number for number in numbers if number is not None])


def words(cell: str) -> str:
    """Return an answer in words, as a note keeps it.

    Raises:
        NoAnswer.
    """
    try:
        return text.clean(cell, text.NOTE)
    except BadText as refusal:
        long = refusal.problem is TextProblem.TOO_LONG
        raise NoAnswer(Wrong.TOO_LONG if long else Wrong.NO_TEXT) from refusal


def boxes_in(cell: str, called: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    """Return the ids of the boxes that a cell names, and what in it names none.

    A cell names one or several, by title, by letter or by number, cut by ";", "|", line breaks or commas; a title
    may have such a sign in it.

    Args:
        cell: what it says.
        called: of each box in its order what it is called, in all languages.
    """
    if found := _box(cell, called):
        return [found], []
    cut = next((sign for sign in _CUTS if sign in cell), None)
    if cut is None:
        return [], [cell.strip()]
    parts, named, unknown = cell.split(cut), [], []
    while parts:
        taken, box = _longest_title(parts, cut, called)
        if box:
            named.append(box)
        elif parts[0].strip():
            unknown.append(parts[0].strip())
        del parts[:taken]
    return list(dict.fromkeys(named)), unknown


def _longest_title(parts: Sequence[str], cut: str, called: Mapping[str, Sequence[str]]) -> tuple[int, str | None]:
    """Return how many parts from the first on name a box, and which; 1 and None where they name none."""
    for count in range(min(len(parts), _MOST_CUTS), 0, -1):
        if box := _box(cut.join(parts[:count]), called):
            return count, box
    return 1, None


def _box(said: str, called: Mapping[str, Sequence[str]]) -> str | None:
    key, letter = same_key(said), _LETTERED.fullmatch(said.strip())
    for box, names in called.items():
        if any(same_key(name) == key for name in names):
            return box
    place = ord(letter[1].casefold()) - ord("a") if letter else int(key) - 1 if _PLACE.fullmatch(key) else -1
    return list(called)[place] if 0 <= place < len(called) else None
