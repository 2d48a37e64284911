"""What an arrangement of the agenda wall reaches, in sentences with the limit beside the figure.

For window and command line alike.
"""

from __future__ import annotations

from collections.abc import Callable

from fishbowl_app.model.rules.openspace import Measures, Misfit, Problem, Reason
from fishbowl_app.model.rules.openspace.limit import Limit, LimitKind
from fishbowl_app.words import translate


def reached(
    problem: Problem, found: Measures, limit: Limit, number: Callable[[float], str] = "{:g}".format
) -> list[str]:
    """Return what an arrangement reaches, a sentence for each aim, then what changes.

    `number` writes a number as people do where they are.
    """
    told = [fits(found, limit, number), *_seats(found), *_worst_off(found, number)]
    if problem.similar:
        told.append(translate("Wall", "Similar topics at the same time: {0}.").format(found.similar_in_parallel))
    if found.off_wall:
        told.append(translate("Wall", "Topics without a place on the wall: {0}.").format(found.off_wall))
    if problem.published:
        told.append(translate("Wall", "Topics that change the slot: {0}.").format(found.slot_moves))
        told.append(translate("Wall", "Topics that change only the space: {0}.").format(found.space_moves))
    return told


def fits(found: Measures, limit: Limit, number: Callable[[float], str] = "{:g}".format) -> str:
    """Say what share of the choices fits, and the most that any arrangement can reach, and why.

    All choices are, for each person, the best ones, as many as they have free slots.
    """
    if not found.ideal:
        return translate("Wall", "Nobody has chosen topics yet.")
    served, most = _shares(found, limit)
    text = translate("Wall", "{0} % of choices fit.").format(number(served))
    return f"{text} {_limit(limit, number(most), found.served >= limit.weight)}"


def fits_briefly(found: Measures, limit: Limit, number: Callable[[float], str] = "{:g}".format) -> str:
    """Say the same in few words, for a line with little room."""
    if not found.ideal:
        return translate("Wall", "Nobody has chosen topics yet.")
    served, most = _shares(found, limit)
    if found.served >= limit.weight:
        text = translate("Wall", "{0} % of choices fit, the most possible.")
    elif limit.proven_by is LimitKind.WISHES:
        text = translate("Wall", "{0} % of choices fit, at most {1} % (all wishes).")
    else:
        text = translate("Wall", "{0} % of choices fit, at most {1} % (proven).")
    return text.format(number(served), number(most))


def _shares(found: Measures, limit: Limit) -> tuple[float, float]:
    """Return what share of the choices fits, rounded down, and the most that can, rounded up, in percent."""
    served = min(1000, 1000 * found.served // found.ideal) / 10
    return served, min(1000, -(-1000 * limit.weight // found.ideal)) / 10


def _limit(limit: Limit, most: str, met: bool) -> str:
    if met:
        return translate("Wall", "No arrangement can reach more.")
    if limit.proven_by is LimitKind.WISHES:
        return translate(
            "Wall", "The sum of all wishes is {0} %; how much can be reached is not proven yet."
        ).format(most)
    return translate("Wall", "No arrangement can reach more than {0} %.").format(most)


def _seats(found: Measures) -> list[str]:
    if not found.ideal:
        return []
    if not found.turned_away:
        return [translate("Wall", "Everybody finds a seat.")]
    return [translate("Wall", "Seats that are missing: {0}.").format(found.turned_away)]


def _worst_off(found: Measures, number: Callable[[float], str]) -> list[str]:
    """Say how little anybody gets, where there is somebody by name who chose something.

    It is about times alone: where seats are missing that is said. Of hands nobody knows what else they want.
    """
    if not found.ideal:
        return []
    if found.empty_handed:
        text = translate("Wall", "People who can attend nothing of what they chose: {0}.")
        return [text.format(found.empty_handed)]
    if found.worst_person == 1:
        if found.turned_away:
            return [translate("Wall", "Seats aside, all who chose by name can attend all of their choices.")]
        return [translate("Wall", "All who chose by name can attend all of their choices.")]
    text = translate("Wall", "All who chose by name can attend at least {0} % of their choices.")
    if found.turned_away:
        text = translate("Wall", "Seats aside, all who chose by name can attend at least {0} % of their choices.")
    return [text.format(number(int(100 * found.worst_person + 1e-9)))]


def misfit_text(misfit: Misfit, title: str, in_the_way: str = "") -> str:
    """Say why a topic is not on the wall; `in_the_way` names the topics that keep it off."""
    text = {
        Reason.FIXED: translate("Wall", "{0}: its fixed place is taken or cannot be used."),
        Reason.NO_SLOT: translate("Wall", "{0}: all slots it may be in have begun."),
        Reason.HOST_AWAY: translate("Wall", "{0}: its convener is not there in any slot it may be in."),
        Reason.NO_SPACE: translate("Wall", "{0}: no space that is free has what it needs."),
        Reason.NO_CELL: translate("Wall", "{0}: all places are taken."),
        Reason.LESS_WANTED: translate("Wall", "{0}: all places are taken by topics that more people want."),
        Reason.HOST_BUSY: translate("Wall", "{0}: its convener has another topic in every slot it may be in."),
        Reason.APART: translate("Wall", "{0}: it must not run beside topics that are in every slot it may be in."),
        Reason.ORDER: translate(
            "Wall", "{0}: no slot is left after what it continues, or before what continues it."
        ),
    }[misfit.reason].format(title)
    if not in_the_way:
        return text
    return f"{text} {translate('Wall', 'In the way: {0}.').format(in_the_way)}"
