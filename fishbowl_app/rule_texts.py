"""The rules of a session in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from fishbowl_app.model.entities import Kind, SeatRule, SeatRuleKind
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def rule_text(rule: SeatRule, snapshot: Snapshot, labels: Mapping[str, str]) -> tuple[str, str]:
    """Return what a rule says, and of whom: "Kept apart in round 2", "Ann Evans, Bran Jones".

    `labels` is what people are called, by id.
    """
    named = [snapshot.activities[each] for each in rule.round_ids]
    at_tables = any(item.kind is Kind.TABLES for item in named or snapshot.table_rounds)
    where = rounds_text(snapshot, rule.round_ids)
    head = rule_head(rule.kind, where, every=not rule.round_ids, circle=not at_tables)
    groups = {group.id: group.name for group in snapshot.groups.values()}
    return head, ", ".join(groups.get(each) or labels.get(each, "") for each in rule.who)


def rule_head(kind: SeatRuleKind, where: str, *, every: bool = False, circle: bool = True) -> str:
    """Return what a rule says; `where` names its rounds: `every` one or some, of the inner `circle` alone."""
    if every and kind is SeatRuleKind.NOT:
        return translate("Rotation", "In no round")
    if circle and kind is SeatRuleKind.GROUPS_TOGETHER:
        return translate("Rotation", "The circle is theirs in {0}").format(where)
    heads = {
        SeatRuleKind.APART: translate("Rotation", "Kept apart in {0}"),
        SeatRuleKind.TOGETHER: translate("Rotation", "Kept together in {0}"),
        SeatRuleKind.ONLY: translate("Rotation", "Only in {0}"),
        SeatRuleKind.NOT: translate("Rotation", "Not in {0}"),
        SeatRuleKind.GROUPS_APART: translate("Rotation", "Groups kept apart in {0}"),
        SeatRuleKind.GROUPS_TOGETHER: translate("Rotation", "Groups kept together in {0}"),
    }
    return heads[kind].format(where)


def rounds_text(snapshot: Snapshot, round_ids: Collection[str]) -> str:
    """Return rounds of a session by number: "every round", "rounds 2, 3, table round 1"."""
    if not round_ids:
        return translate("Rotation", "every round")
    named = [snapshot.activities[each] for each in round_ids]
    numbers = {
        kind: [snapshot.round_number(item.id) for item in named if item.kind is kind]
        for kind in (Kind.ROUND, Kind.TABLES)
    }
    return ", ".join(rounds_named(some, tables=kind is Kind.TABLES) for kind, some in numbers.items() if some)


def rounds_named(numbers: Iterable[int], *, tables: bool = False) -> str:
    """Return rounds by their numbers: "round 2", "table rounds 1, 3–6"."""
    known = sorted(set(numbers))
    if tables:
        one, many = translate("Rotation", "table round {0}"), translate("Rotation", "table rounds {0}")
    else:
        one, many = translate("Rotation", "round {0}"), translate("Rotation", "rounds {0}")
    return (one if len(known) == 1 else many).format(_spans(known))


def _spans(numbers: Iterable[int]) -> str:
    """Return numbers in a row, three and more that follow each other by the first and the last."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] == number - 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(f"{span[0]}–{span[-1]}" if len(span) > 2 else ", ".join(map(str, span)) for span in spans)
