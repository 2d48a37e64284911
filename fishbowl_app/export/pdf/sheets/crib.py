"""The moderator's crib: on one side the day with its questions, on the other what to say, and the keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reportlab.lib.styles import ParagraphStyle

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Beside, Block, Bullets, NewPage, Pages, Rules
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Filling, Head, Press
from fishbowl_app.export.pdf.sheets.crib_keys import crib_keys
from fishbowl_app.export.pdf.sheets.methods import fishbowl_rules, law, principles
from fishbowl_app.export.pdf.sheets.paper import foot, paper, session_line
from fishbowl_app.model.entities import Format, Presence
from fishbowl_app.model.print_pack import PrintPack, Step

_WHEN, _LENGTH = 84.0, 62.0
# A lectern is further from the eye than a hand: a day that leaves room is set larger.
_SCALES = (1.35, 1.2)
_DAY, _BETWEEN, _ASKED = 520.0, 8.0, 2  # points for all steps, between two of them; lines of a question
_KEY = 92.0
_PAIRED = 0.82  # of their size, for words in two languages: 9 points
_TO_WRITE = (14, 40.0)  # lines for a day that is not planned


def crib(press: Press, pack: PrintPack, options: Options) -> list[Pages]:
    """Return two sides of paper; a long agenda takes more."""
    kind = press.words.translate("Handouts", "Moderator's crib")
    blocks = (*_day(press, pack), NewPage(), *_at_hand(press, pack, dict(options.keys)))
    return [Pages(paper(options), blocks, foot(press, pack, kind))]


# --- the day ----------------------------------------------------------------------------------------------


def _day(press: Press, pack: PrintPack) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "Moderator's crib"))
    yield press.paragraph(session_line(press, pack, _people(press, pack)), look.FACTS)
    if pack.question:
        yield press.paragraph(pack.question, look.QUESTION)
    scale = _scale(press, pack)
    heads: list[Head] = [
        (words.translate("Handouts", "When"), _WHEN * scale),
        (words.translate("Handouts", "Minutes"), _LENGTH, True),
        (words.translate("Handouts", "What"),),
    ]
    rows = [_step(press, step, scale) for step in pack.steps]
    if rows:
        yield press.table(heads, rows)
    else:
        yield Rules(*_TO_WRITE)


def _people(press: Press, pack: PrintPack) -> str:
    count = sum(tag.presence is not Presence.LEFT for tag in pack.people)
    return press.words.translate("Handouts", "{0} people").format(count) if count else ""


def _scale(press: Press, pack: PrintPack) -> float:
    """Return how much larger the day can be than the rest, and stay on its page."""
    lines = sum(1 + _ASKED * bool(step.question) for step in pack.steps) * (2 if press.paired else 1)
    room = _DAY - _BETWEEN * len(pack.steps)
    return next((scale for scale in _SCALES if lines * look.CRIB.leading * scale <= room), 1.0)


def _step(press: Press, step: Step, scale: float) -> list[Filling]:
    length = press.words.figure(step.end - step.start) if step.start is not None and step.end is not None else ""
    what: list[Block] = [press.paragraph(step.title, look.scaled(look.CRIB_BOLD, scale))]
    if step.question:
        what.append(press.paragraph(step.question, look.scaled(look.CRIB, scale)))
    when = press.paragraph(press.words.span(step.start, step.end), look.scaled(look.CRIB, scale))
    return [when, press.paragraph(length, look.scaled(look.CRIB_RIGHT, scale)), what]


# --- what to have at hand ---------------------------------------------------------------------------------


def _at_hand(press: Press, pack: PrintPack, own: Mapping[str, str]) -> Iterator[Block]:
    """Yield the second side: what to say and do, and beside it the keys."""
    yield press.heading(press.words.translate("Handouts", "To have at hand"))
    said = [*_start(press)]
    if pack.has_fishbowl:
        said += [*_fishbowl(press, pack)]
    if pack.has_open_space:
        said += [*_open_space(press, pack)]
    shares = (0.48, 0.52) if press.paired else (0.56, 0.44)
    yield Beside((tuple(said), tuple(_keys(press, pack, own))), shares, 22)


def _start(press: Press) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "At the start"), 2)
    yield points(
        press,
        words.translate("Handouts", "Welcome everybody, and read the question aloud."),
        words.translate("Handouts", "Say when there is a break, and when the day ends."),
        words.translate("Handouts", "Say what is written down, and who will read it."),
        words.translate("Handouts", "Say the rules; they hang on the wall."),
    )


def _fishbowl(press: Press, pack: PrintPack) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "Rules of the fishbowl"), 2)
    yield points(press, *fishbowl_rules(press, pack.fishbowl))
    if pack.fishbowl.format is Format.CLOSED:
        return
    yield from nobody_comes(press)
    yield from no_chair_is_free(press)


def nobody_comes(press: Press) -> Iterator[Block]:
    """Yield what to do when the circle stays empty."""
    words = press.words
    yield press.heading(words.translate("Handouts", "When nobody comes"), 2)
    yield points(
        press,
        words.translate("Handouts", "Beforehand: ask two or three people to be the first to go in."),
        words.translate("Handouts", "Wait. A silence seems long to nobody but you."),
        words.translate("Handouts", "Ask the outer circle: what has not been said yet? Call on nobody by name."),
    )


def no_chair_is_free(press: Press) -> Iterator[Block]:
    """Yield what to do when somebody would like to come in and cannot."""
    words = press.words
    yield press.heading(words.translate("Handouts", "When no chair is free"), 2)
    yield points(
        press,
        words.translate("Handouts", "Say that somebody would like to come in, and wait."),
        words.translate("Handouts", "Who goes is their own choice: send nobody away."),
    )


def _open_space(press: Press, pack: PrintPack) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "Rules of open space"), 2)
    yield points(press, *principles(press), ": ".join(law(press)))
    yield press.heading(words.translate("Handouts", "Marketplace and breakouts"), 2)
    yield points(
        press,
        words.translate("Handouts", "Whoever posts a topic tells it to all, and opens its breakout. No votes."),
        words.translate("Handouts", "Like topics may be merged if their conveners want to; both titles stay."),
        words.translate("Handouts", "Give people time to choose and to walk."),
        _last_call(press, pack),
    )


def _last_call(press: Press, pack: PrintPack) -> str:
    says = press.words.translate(
        "Handouts", "Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off."
    )
    return says.format(press.words.minutes(pack.last_call_s))


def points(press: Press, *texts: str) -> Bullets:
    """Return a list of short sentences, in the size of the crib."""
    style = at_hand(press, look.CRIB)
    return Bullets(tuple((press.paragraph(text, style),) for text in texts))


def at_hand(press: Press, style: ParagraphStyle) -> ParagraphStyle:
    """Return how words to have at hand are set: in two languages as small as that their page still holds them."""
    return look.scaled(style, _PAIRED) if press.paired else style


def _keys(press: Press, pack: PrintPack, own: Mapping[str, str]) -> Iterator[Block]:
    words = press.words
    yield press.heading(words.translate("Handouts", "Keys"), 2)
    heads: list[Head] = [
        (words.translate("Handouts", "Key"), _KEY * (_PAIRED if press.paired else 1)),
        (words.translate("Handouts", "What it does"),),
    ]
    rows = [
        (
            press.paragraph(key.caps, at_hand(press, look.CRIB_BOLD)),
            press.paragraph(key.text, at_hand(press, look.CRIB)),
        )
        for key in crib_keys(words, own, fishbowl=pack.has_fishbowl, open_space=pack.has_open_space)
    ]
    yield press.table(heads, rows)
