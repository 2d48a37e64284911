"""The one rule for every text that a person typed, pasted or brought in a file. Applied once, at the door.

Line breaks become "\\n", a tab a space; other control characters, bidi embeddings, overrides and isolates,
byte order marks and noncharacters are dropped; then NFC, at most four combining marks in a row, at most one
blank line in a row (none in a single-line field), trimmed. Everything else stays as typed: each exit escapes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.errors import BadText, TextProblem

MOST_AT_ALL = 20_000  # characters before cleaning; what is longer is not even looked at
MOST_MARKS = 4

_LINE_BREAK = re.compile("\r\n|\r|\u2028|\u2029")
_DROPPED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"(?:[^\S\n]*\n){3,}")
# Letters, marks and symbols by category, and yet nothing to see.
_BLANK_GLYPHS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_APOSTROPHE = re.compile("[’ʼ‘`´]")
# What a spreadsheet calculates, after blanks and in full width too.
_FORMULA = re.compile(r"'*+(?:[\t\r]|\s*+[=+\-@＝＋－＠])")
_NO_INK = {"Zs", "Zl", "Zp", "Cc", "Cf", "Cs"}


@dataclass(frozen=True, slots=True)
class Field:
    """What a text is for. `limit` counts characters (code points) of the cleaned text."""

    name: str
    limit: int
    single_line: bool = True
    may_be_empty: bool = False


NAME = Field("name", 60)
LABEL = Field("label", 3)
GROUP = Field("group", 40)
ROLE = Field("role", 40, may_be_empty=True)
REMARK = Field("remark", 2_000, single_line=False, may_be_empty=True)  # the moderator's note about a person
TITLE = Field("title", 120)
SESSION_TITLE = Field("title", 120, may_be_empty=True)  # a new session has none yet
QUESTION = Field("question", 280, may_be_empty=True)
PLACE = Field("place", 120, may_be_empty=True)
MODERATOR = Field("moderator", 120, may_be_empty=True)
NOTE = Field("note", 280, single_line=False)
FEEDBACK = Field("feedback", 280, single_line=False)
SPACE = Field("space", 40)
FEATURE = Field("feature", 40)
LINK = Field("link", 300, may_be_empty=True)
REPORT = Field("report", 4_000, single_line=False, may_be_empty=True)  # summary, recommendations or requests
ACTION = Field("action", 280)
WHO = Field("who", 120, may_be_empty=True)
BY_WHEN = Field("by_when", 60, may_be_empty=True)
OPTION = Field("option", 120)
THEME = Field("theme", 120, may_be_empty=True)  # names come last
CANVAS = Field("canvas", 120)
REGION = Field("region", 60)
AXIS = Field("axis", 60, may_be_empty=True)
PASSAGE = Field("passage", 4_000, single_line=False)
WRITE_UP = Field("write_up", 4_000, single_line=False, may_be_empty=True)  # what frames it
WORD = Field("word", 60)
CODE_LABEL = Field("label", 60)  # of a QR code
NETWORK = Field("network", 32, may_be_empty=True)
PASSWORD = Field("password", 63, may_be_empty=True)
CONTACT_NAME = Field("name", 60, may_be_empty=True)
FORM = Field("form", 120)
INTRO = Field("intro", 1_000, single_line=False, may_be_empty=True)  # stands above the questions of a form
CONDITION = Field("condition", 60, may_be_empty=True)  # the only one of a form has no title
FRAMING = Field("wording", 1_000, single_line=False, may_be_empty=True)
ASKED = Field("wording", 280)  # a question of a form, or a statement
EXTREME = Field("extreme", 80, may_be_empty=True)
BOX = Field("box", 120)
ORGANISATION = Field("organisation", 80, may_be_empty=True)
PHONE = Field("phone", 30, may_be_empty=True)
EMAIL = Field("email", 120, may_be_empty=True)


def clean(text: str, field: Field) -> str:
    """Return the text as it is kept.

    Raises:
        BadText: not valid Unicode, nothing to see where something is needed, or too long. Never cut.
    """
    if len(text) > MOST_AT_ALL:
        raise BadText(field.name, TextProblem.TOO_LONG, field.limit, len(text))
    if _SURROGATE.search(text):
        raise BadText(field.name, TextProblem.NOT_UNICODE, field.limit, len(text))
    kept = tidy(text, field.single_line)
    if not has_ink(kept):
        kept = ""
    if not kept and not field.may_be_empty:
        raise BadText(field.name, TextProblem.EMPTY, field.limit, 0)
    if len(kept) > field.limit:
        raise BadText(field.name, TextProblem.TOO_LONG, field.limit, len(kept))
    return kept


def tidy(text: str, single_line: bool) -> str:
    """Return the text by the rule, without asking whether it is too long or empty."""
    text = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    text = unicodedata.normalize("NFC", _DROPPED.sub("", text))
    text = _without_mark_floods(text)
    text = re.sub(r"\n+", " ", text) if single_line else _BLANK_LINES.sub("\n\n", text)
    return text.strip()


@lru_cache(maxsize=16_384)  # names are compared with many others
def same_key(text: str) -> str:
    """Return what two spellings of one name share: case, spaces and the shape of the apostrophe do not count."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return " ".join(_APOSTROPHE.sub("'", folded).split())


def has_ink(text: str) -> bool:
    """Tell whether there is anything to see in the text."""
    return any(unicodedata.category(c) not in _NO_INK for c in _BLANK_GLYPHS.sub("", text))


def defused(cell: str) -> str:
    """Return a text for a cell of CSV, with an apostrophe before what a spreadsheet takes for a formula."""
    return f"'{cell}" if like_formula(cell) else cell


def like_formula(cell: str) -> bool:
    """Tell whether a spreadsheet might take a text for a formula."""
    return _FORMULA.match(cell) is not None


def as_before(cell: str) -> str:
    """Return a cell of CSV as it was before `defused`."""
    return cell[1:] if cell.startswith("'") and like_formula(cell) else cell


def _without_mark_floods(text: str) -> str:
    """Return the text with at most four combining marks on a letter, however they are strung together."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        if category[0] == "M":
            marks += 1
        elif category != "Cf":  # a joiner between marks does not begin a new letter
            marks = 0
        if marks <= MOST_MARKS or category[0] != "M":
            kept.append(character)
    return "".join(kept)
