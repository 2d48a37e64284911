"""The rules that a moderator makes for the rotation: whom they are about, and in which rounds they hold."""

from __future__ import annotations

from fishbowl_app.model.entities import Kind, SeatRule, SeatRuleKind

ABOUT_GROUPS = frozenset({SeatRuleKind.GROUPS_APART, SeatRuleKind.GROUPS_TOGETHER})
# At tables everybody sits, so whether somebody does is asked for fishbowl rounds alone.
ABOUT_SITTING = frozenset({SeatRuleKind.ONLY, SeatRuleKind.NOT})


def least(kind: SeatRuleKind) -> int:
    """Return how many people, or groups, a rule of that kind is about at least."""
    takes_one = ABOUT_SITTING | {SeatRuleKind.GROUPS_TOGETHER}
    return 1 if kind in takes_one else 2


def kinds_of_round(kind: SeatRuleKind) -> tuple[Kind, ...]:
    """Return the kinds of activity that a rule of that kind may name."""
    return (Kind.ROUND,) if kind in ABOUT_SITTING else (Kind.ROUND, Kind.TABLES)


def holds_in(rule: SeatRule, round_id: str) -> bool:
    """Tell whether a rule is about a round; without rounds it is about every one."""
    return not rule.round_ids or round_id in rule.round_ids
