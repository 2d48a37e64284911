"""Sentences for what the board does not allow: what stands in the way, and the way out."""

from __future__ import annotations

from fishbowl_app.model import errors
from fishbowl_app.model.errors import FishbowlError
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def board_error_text(error: FishbowlError, snapshot: Snapshot | None) -> str:
    """Return one or two sentences, "" for an error that is not about notes, themes or canvases."""
    match error:
        case errors.NotInTheme():
            return translate("Errors", "A note is quoted under its theme. Put this one into a theme first.")
        case errors.RegionsFixed(count=count):
            text = translate("Errors", "This canvas has {0} regions. For more or fewer make one of own columns.")
            return text.format(count)
        case errors.NotTogether():
            return translate("Errors", "Only notes of one theme can be split off, and one of these is not in it.")
        case errors.SlipTaken(number=number):
            text = translate(
                "Errors", "Slip {0} is entered already. Look at its number again, or change that note."
            )
            return text.format(number)
    return ""
