"""The rules of the methods in few words, as posters and the moderator's crib say them."""

from __future__ import annotations

from fishbowl_app.export.pdf.press import Press
from fishbowl_app.model.entities import Format, VisitorRule
from fishbowl_app.model.report_parts.data import FishbowlWay


def fishbowl_rules(press: Press, way: FishbowlWay) -> tuple[str, ...]:
    """Return the rules of the fishbowl as it is held, the most important first. Nobody is ever sent away."""
    words = press.words
    only = words.translate("Handouts", "Only the inner circle speaks; everybody else listens.")
    if way.format is Format.CLOSED:
        return (
            only,
            words.translate("Handouts", "The whole circle changes with each round."),
            words.translate("Handouts", "After a round, those outside say what they heard."),
        )
    if way.format is Format.PANEL:
        return only, words.translate("Handouts", "To speak, take the rotating chair."), _going(press, way)
    return (
        only,
        words.translate("Handouts", "To speak, take the free chair."),
        words.translate("Handouts", "When no chair is free, somebody goes, by their own choice."),
        _going(press, way),
        words.translate("Handouts", "We begin when two are in."),
    )


def _going(press: Press, way: FishbowlWay) -> str:
    """Return when a visitor goes back to the outer circle."""
    words = press.words
    if way.visitor_rule is VisitorRule.ONE_POINT:
        return words.translate("Handouts", "Make one point, then go back to the outer circle.")
    if way.format is Format.PANEL:
        return words.translate("Handouts", "When you have said what you came to say, free the chair for the next.")
    return words.translate("Handouts", "Once you are in, stay until you choose to go.")


def principles(press: Press) -> tuple[str, ...]:
    """Return the four principles of open space, in the words of the Stage."""
    words = press.words
    return (
        words.translate("Stage", "Whoever comes are the right people."),
        words.translate("Stage", "Whatever happens is the only thing that could have."),
        words.translate("Stage", "Whenever it starts is the right time."),
        words.translate("Stage", "When it is over, it is over."),
    )


def law(press: Press) -> tuple[str, str]:
    """Return the law of two feet: what it is called, and what it says."""
    words = press.words
    return (
        words.translate("Stage", "The law of two feet"),
        words.translate("Stage", "Where you neither learn nor give, move on to where you do."),
    )
