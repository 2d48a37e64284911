"""The word that says on the Stage that it is a rehearsal, so that nobody takes it for the real thing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.stage.fit import PLAIN
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.picture import Picture, words_at


def rehearsed(picture: Picture) -> Picture:
    """Return a picture with that word in the margin above it, where no scene puts anything."""
    page = Page(picture.width, picture.height)
    word = words_at(0, 0, QCoreApplication.translate("Stage", "Rehearsal"), page.least, PLAIN, "quiet")
    left = page.inside.right - word.place.width
    top = max(0.0, (page.inside.y - word.place.height) / 2)
    return replace(picture, items=(*picture.items, words_at(left, top, word.text, word.size, PLAIN, "quiet")))
