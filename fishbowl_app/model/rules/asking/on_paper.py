"""What the code on a paper form says, so that a phone or a scanner can tell which form it is."""

from __future__ import annotations

_MARK = "fishbowl-form/1"  # the number is that of this way of writing it
_LETTERS = 8  # of an id that chance made: enough to tell the forms of one session apart


def paper_code(form_id: str, condition_id: str, number: int | None) -> str:
    """Return "fishbowl-form/1 3f2a9c1e 77b01c2d 12"; without a number that is left out.

    It says which paper this is and nothing of whoever fills it in.
    """
    parts = (_MARK, _short(form_id), _short(condition_id), "" if number is None else str(number))
    return " ".join(part for part in parts if part)


def _short(row_id: str) -> str:
    return row_id.replace("-", "").replace(" ", "")[:_LETTERS]
