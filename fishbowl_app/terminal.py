"""What people typed, as it may go to a terminal: on one line, which moves no cursor and turns nothing."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """Return a text with a space for each run of white space, without control and format characters."""
    line = " ".join(text.split())
    return "".join(each for each in line if unicodedata.category(each) not in ("Cc", "Cf", "Cs"))
