"""File names from titles that anybody may have typed: never a path, never a name that a system reserves."""

from __future__ import annotations

import re
import unicodedata

from fishbowl_app.model.text import has_ink

MOST_CHARACTERS = 80  # of the name without its ending
MOST_BYTES = 200  # in UTF-8; most file systems allow 255 with everything
WITHOUT_TITLE = "session"

_FORBIDDEN = re.compile(r'[/\\:|"<>?*\x00-\x1f\x7f-\x9f\u2028\u2029]')
_UNSEEN = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")  # they can turn a name around
_EDGE = " .-"
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?: *\..*)?", re.IGNORECASE)


def safe_name(title: str, suffix: str) -> str:
    """Return a file name for a title, with a suffix such as ".pdf"; letters of any script stay."""
    name = unicodedata.normalize("NFC", _UNSEEN.sub("", title))
    name = _cut(_FORBIDDEN.sub("-", name).strip(_EDGE))
    if _RESERVED.fullmatch(name):  # after the cut, which can make one
        name = _cut(f"_{name}")
    return (name if has_ink(name) else WITHOUT_TITLE) + suffix


def _cut(name: str) -> str:
    """Return as much as fits into a file name, without cutting a letter in two."""
    kept = name[:MOST_CHARACTERS].encode("utf-8", "ignore")[:MOST_BYTES]
    return kept.decode("utf-8", "ignore").rstrip(_EDGE)
