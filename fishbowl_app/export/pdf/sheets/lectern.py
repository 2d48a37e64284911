"""The crib for the lectern: what belongs to no session. Keys, and what to do when; two pages in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.export.pdf.sheets.crib import no_chair_is_free, nobody_comes, points
from fishbowl_app.export.pdf.sheets.crib_keys import Key, board_keys, crib_keys, open_space_keys, own_caps
from fishbowl_app.export.pdf.sheets.methods import law, principles
from fishbowl_app.export.pdf.sheets.paper import paper

_KEY = 106.0
_SHARES, _GAP = (0.5, 0.5), 22.0


def lectern(press: Press, options: Options, scale: float = 1.0) -> list[Pages]:
    """Return the two pages: the fishbowl and the clock; open space, board, and what goes wrong.

    `scale` is how much larger the keys are than the words beside them.
    """
    own, title = dict(options.keys), press.words.translate("Crib", "Crib for the lectern")
    at_foot = press.paragraph(title, look.FOOTER)
    sides = (_live(press, own, title, scale), _later(press, own, scale))
    return [Pages(paper(options), tuple(side), at_foot, volume) for volume, side in enumerate(sides)]


def _live(press: Press, own: Mapping[str, str], title: str, scale: float) -> Iterator[Block]:
    yield press.heading(title)
    keys = crib_keys(press.words, own, fishbowl=True, open_space=False)
    said = (*nobody_comes(press), *no_chair_is_free(press), *_time(press), *_projector(press), *_mistakes(press))
    yield Beside(((*_keys(press, keys, scale),), said), _SHARES, _GAP)


def _later(press: Press, own: Mapping[str, str], scale: float) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Crib", "Open space, board, and when something goes wrong"))
    wall = (
        press.heading(words.translate("Commands", "Open space"), 2),
        _table(press, own_caps(open_space_keys(words), own), scale),
        press.heading(words.translate("Commands", "Board"), 2),
        _table(press, own_caps(board_keys(words), own), scale),
    )
    rules = (
        press.heading(words.translate("Handouts", "Rules of open space"), 2),
        points(press, *principles(press), ": ".join(law(press))),
    )
    yield Beside((wall, (*rules, *_trouble(press))), _SHARES, _GAP)


def _time(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Crib", "When time is up"), 2)
    yield points(
        press,
        words.translate("Crib", "Nobody is cut off: the clock counts what is over."),
        words.translate("Crib", "Give a minute, or five, or finish: say which, aloud."),
    )


def _projector(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Crib", "When the room should not see"), 2)
    yield points(
        press,
        words.translate("Crib", "Freeze the Stage to look something up; blank it to have nothing seen."),
        words.translate("Crib", "Controls, errors and proposals are never on the Stage."),
    )


def _mistakes(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Crib", "When it was a mistake"), 2)
    yield points(
        press,
        words.translate("Crib", "Undo takes back what was done last, as often as you like."),
        words.translate("Crib", "The wrong person sits: undo, or the chair's number and the right name."),
        words.translate("Crib", "Forgot a key: Ctrl+K, and type what you want to do."),
    )


def _trouble(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Crib", "When something goes wrong"), 2)
    yield points(
        press,
        words.translate(
            "Crib", "The laptop stopped: open the session again. All is there, and the clock is right."
        ),
        words.translate("Crib", "The projector is gone: go on. The Stage comes back with it."),
        words.translate("Crib", "A banner: it says whether your work is safe, and what to do."),
        words.translate("Crib", "No chime: say the time aloud. Mute may be on."),
        words.translate("Crib", "No power: go on with chairs and paper, and type it in later."),
        words.translate("Crib", "The file is damaged: the app offers what can be saved, and the backups."),
    )


def _keys(press: Press, keys: Iterable[Key], scale: float) -> Iterator[Block]:
    yield press.heading(press.words.translate("Handouts", "Keys"), 2)
    yield _table(press, keys, scale)


def _table(press: Press, keys: Iterable[Key], scale: float) -> Block:
    words = press.words
    heads: list[Head] = [
        (words.translate("Handouts", "Key"), _KEY),
        (words.translate("Handouts", "What it does"),),
    ]
    bold, plain = look.scaled(look.CRIB_BOLD, scale), look.scaled(look.CRIB, scale)
    return press.table(
        heads, [(press.paragraph(key.caps, bold), press.paragraph(key.text, plain)) for key in keys]
    )
