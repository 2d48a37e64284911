"""What stands below a QR code, line by line, in one language."""

from __future__ import annotations

from fishbowl_app.export.wording import DASH, Wording
from fishbowl_app.model.rules.codes import Item, Words


def lines_of(words: Wording, said: Words) -> list[str]:
    """Return what a code holds as lines that can be typed or written down from."""
    return [line_of(words, item, text) for item, text in said]


def line_of(words: Wording, item: Item, text: str) -> str:
    """Return one line; addresses, names and numbers stand by themselves."""
    match item:
        case Item.NETWORK:
            return words.translate("Codes", "Network: {0}").format(text)
        case Item.PASSWORD:
            return words.translate("Codes", "Password: {0}").format(text)
        case Item.NO_PASSWORD:
            return words.translate("Codes", "No password")
        case Item.DAY:
            return words.date(text)
    return text


def without_password(said: Words) -> Words:
    """Return the same for a screen that others may see."""
    return tuple((item, DASH if item is Item.PASSWORD else text) for item, text in said)
