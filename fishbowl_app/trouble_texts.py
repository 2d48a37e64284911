"""What is said of files that lie badly, cannot be written or changed behind our back: sentences for the window."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.places import Place, PlaceKind
from fishbowl_app.words import translate

_KILO, _MEGA = 1_000, 1_000_000


def place_text(place: Place, better: Path) -> str:
    """Return what may happen to a file where it lies, and where it would lie better."""
    if place.kind is PlaceKind.SYNCED:
        text = translate(
            "Trouble",
            "This folder is synced by {0}, which may replace the file while you work. "
            "Better work in {1} and copy it after.",
        )
        return text.format(place.name, better)
    if place.kind is PlaceKind.NETWORK:
        text = translate(
            "Trouble",
            "This folder is on the network, without which nothing can be saved. "
            "Better work in {0} and copy it after.",
        )
        return text.format(better)
    text = translate(
        "Trouble", "This is a memory stick: leave it in while you work. Better work in {0} and copy it after."
    )
    return text.format(better)


def unsaved_text(error: NotWritten, at: float, *, refused: bool = True) -> str:
    """Return that an act was not saved, when, and why: "Not saved at 14:32:05: the disk is full (0.3 MB free)."."

    Where nothing was `refused` yet, that all is saved so far.
    """
    if not refused:
        text = translate("Trouble", "All is saved up to now; nothing more can be saved here: {0}.")
        return text.format(_reason(error))
    when = datetime.fromtimestamp(at).strftime("%H:%M:%S")
    text = translate("Trouble", "Not saved at {0}: {1}. What you typed is still on the screen.")
    return text.format(when, _reason(error))


def moved_text(error: NotWritten) -> str:
    """Return that the file is not what it was, so that nothing is written into it any more."""
    if error.problem is WriteProblem.MOVED and os.path.lexists(error.path):
        text = translate(
            "Trouble",
            "Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. "
            "Save it under another name to go on.",
        )
        return text.format(error.path.name)
    text = (
        translate(
            "Trouble",
            "Another program has written into {0}. Nothing is written any more; what you see is all there. "
            "Save it under another name to go on.",
        )
        if error.problem is WriteProblem.CHANGED
        else translate(
            "Trouble",
            "{0} was renamed or deleted. Nothing is written any more; what you see is all there. "
            "Save it under another name to go on.",
        )
    )
    return text.format(error.path.name)


def _reason(error: NotWritten) -> str:
    if error.problem is WriteProblem.DISK_FULL and error.free is not None:
        return translate("Trouble", "the disk is full ({0} free)").format(size_text(error.free))
    reasons = {
        WriteProblem.DISK_FULL: translate("Trouble", "the disk is full"),
        WriteProblem.READ_ONLY: translate("Trouble", "the file cannot be written any more"),
        WriteProblem.NO_FOLDER: translate("Trouble", "the folder of the file is gone"),
        WriteProblem.BROKEN: translate("Trouble", "the disk or memory stick does not answer"),
    }
    return reasons.get(error.problem, translate("Trouble", "the file cannot be written"))


def size_text(size: int) -> str:
    """Return a number of bytes as people read it: "0.3 MB"."""
    if size < _MEGA / 10:
        return translate("Trouble", "{0} KB").format(size // _KILO)
    return translate("Trouble", "{0} MB").format(f"{size / _MEGA:.1f}")
