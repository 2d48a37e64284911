"""A QR code, large, with what it is for and the same in words: not everybody has a phone that reads it."""

from __future__ import annotations

from fishbowl_app.export.qr.said import lines_of
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.rules.stage_code import CodeScene
from fishbowl_app.ui.stage.fit import BOLD
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect, Squares
from fishbowl_app.words import current_language

_SHARE = 0.52  # of the width, at most, for the code


def lay_out(page: Page, scene: CodeScene) -> None:
    """Put the code on the left, as large as the page allows, and its words on the right."""
    inside = page.inside
    side = min(inside.height, inside.width * _SHARE)
    code = Rect(inside.x, inside.y + (inside.height - side) / 2, side, side)
    page.add(Squares(code, scene.payload))
    left = code.right + page.gap * 2.5
    right = Rect(left, inside.y, inside.right - left, inside.height)
    upper = Rect(right.x, right.y, right.width, right.height * 0.48)
    page.say(scene.label, upper, page.share(9), style=BOLD, down=Align.END)
    lines, top = lines_of(Wording(current_language()), scene.words), upper.bottom + page.gap
    for number, line in enumerate(lines):
        room = (right.bottom - top) / (len(lines) - number)
        top = page.say(line, Rect(right.x, top, right.width, room), page.share(16)).bottom + page.gap / 2
