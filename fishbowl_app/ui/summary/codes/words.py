"""What the page says of codes: how large they have to be, what is inside, what came of the test."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from fishbowl_app.code_texts import owner_text
from fishbowl_app.export.qr.matrix import modules
from fishbowl_app.export.qr.said import lines_of, without_password
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import Code, CodeKind
from fishbowl_app.model.rules.code_size import LEAST_MM, least_mm, reads_from_m
from fishbowl_app.model.rules.codes import ReadyCode, Words
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import current_language

if TYPE_CHECKING:
    from fishbowl_app.export.qr.reading import Reading  # its decoder is loaded when it is needed

translate = QCoreApplication.translate
ON_SIGN_MM, ON_POSTER_MM = 45, 160
_MOST_NAMED = 3


def inside_text(words: Words, secret: bool = True) -> str:
    """Return what is printed below a code, a line each; `secret`: without the password."""
    return "\n".join(lines_of(Wording(current_language()), without_password(words) if secret else words))


def size_text(payload: str) -> str:
    """Return from how far a code is read, and how large it has to be."""
    squares = modules(payload)
    on_sign = reads_from_m(squares, ON_SIGN_MM)
    on_poster = reads_from_m(modules(payload, "Q"), ON_POSTER_MM)
    told = translate(
        "CodesPage", "On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m."
    )
    told = told.format(ON_SIGN_MM, _metres(on_sign), ON_POSTER_MM, _metres(on_poster))
    least = least_mm(squares)
    if least <= LEAST_MM:
        return told
    more = translate("CodesPage", "It holds much: in the hand it has to be {0} mm wide at least.").format(least)
    return f"{told} {more}"


def reading_text(reading: Reading, codes: Sequence[ReadyCode]) -> str:
    """Return what came of reading printed codes back, and what to do."""
    whole, read = len({code.payload for code in codes}), len(reading.read)
    told = translate("CodesPage", "{0} of {1} codes were read from the printed page.").format(read, whole)
    if reading.is_whole:
        return told
    missed = [code.label for code in codes if code.payload in reading.missing]
    named = ", ".join(missed[:_MOST_NAMED]) + (", …" if len(missed) > _MOST_NAMED else "")
    what = translate("CodesPage", "Not read: {0}. Shorten what is inside, or print larger.").format(named)
    return f"{told} {what}"


def owner_choices(code: Code, snapshot: Snapshot) -> list[tuple[str, object, None]]:
    """Return what a code of that kind can belong to."""
    spaces = [] if code.kind is CodeKind.EVENT else snapshot.space_list  # a space has no times
    owners = ["", *(row.id for row in (*snapshot.agenda, *spaces, *snapshot.topic_list))]
    if code.owner_id not in owners:
        owners.append(code.owner_id)
    return [(owner_text(owner, snapshot), owner, None) for owner in owners]


def _metres(length: float) -> str:
    return QLocale().toString(length, "f", 1)
