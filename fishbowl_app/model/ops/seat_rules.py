"""Rules of the rotation: who sits with whom, and who in which rounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict, Unpack

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Group, Kind, Participant, SeatRule, SeatRuleKind
from fishbowl_app.model.errors import BadRule, RuleProblem
from fishbowl_app.model.ops.find import fishbowl_round, row, seated_round
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS, ABOUT_SITTING, holds_in, kinds_of_round, least
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_NAMED = 400  # people, groups or rounds in one rule; more would not fit into one text of the file


class RuleFields(TypedDict, total=False):
    """What can be changed of a rule; `who` are groups where the kind is about groups, no rounds are all rounds."""

    kind: SeatRuleKind
    who: Sequence[str]
    round_ids: Sequence[str]


def add_rule(session: Session, kind: SeatRuleKind, who: Sequence[str], round_ids: Sequence[str] = ()) -> SeatRule:
    """Add a rule for some rounds, or for all where none is named. Who is named twice is kept once.

    Raises:
        Gone: if a participant, a group or a round is not there.
        BadRule: if it names too few or too many, no round where it has to, a table round where everybody sits
            anyway, or if there is such a rule.
    """
    new = _checked(session, _new(session.snapshot, kind, tuple(who), tuple(round_ids)))
    with session.change(Op.ADD_RULE) as tx:
        return tx.insert(new)


def edit_rule(session: Session, rule_id: str, **fields: Unpack[RuleFields]) -> None:
    """Change what is given of a rule.

    Raises:
        Gone, BadRule.
    """
    rule = row(session, SeatRule, rule_id)
    kind, who = fields.get("kind", rule.kind), tuple(fields.get("who", rule.who))
    rounds = tuple(fields.get("round_ids", rule.round_ids))
    kept = _checked(session, SeatRule(rule.id, rule.place, kind, who, rounds))
    with session.change(Op.EDIT_RULE) as tx:
        tx.update(rule, kind=kept.kind, who=kept.who, round_ids=kept.round_ids)


def delete_rule(session: Session, rule_id: str) -> None:
    """Take a rule out.

    Raises:
        Gone.
    """
    rule = row(session, SeatRule, rule_id)
    with session.change(Op.DELETE_RULE) as tx:
        tx.delete(rule)


def forbid(session: Session, participant_id: str, round_id: str) -> None:
    """Keep somebody out of a round of the fishbowl: the rule that is about them alone grows by it, or is made.

    Raises:
        Gone, BadRule: if that rule names as many rounds as a rule may.
    """
    row(session, Participant, participant_id)
    fishbowl_round(session, round_id)
    with session.change(Op.EDIT_RULE) as tx:
        _keep_out(tx, participant_id, (round_id,))


def allow(session: Session, participant_id: str, round_id: str) -> None:
    """Take back what keeps somebody out of a round of the fishbowl; what it says of others and other rounds stays.

    A rule for every round becomes one for the other rounds there are now: a round that is added later is open.

    Raises:
        Gone, BadRule: if there are more other rounds than a rule may name.
    """
    row(session, Participant, participant_id)
    fishbowl_round(session, round_id)
    with session.change(Op.EDIT_RULE) as tx:
        for rule in _keeping_out(tx.snapshot, participant_id):
            if holds_in(rule, round_id):
                _let_in(tx, tx.snapshot.seat_rules[rule.id], participant_id, round_id)


def keep_rules(tx: Tx) -> None:
    """Take out of the rules what is not in the session any more; a rule that says nothing then goes.

    Whatever deletes people or groups, or takes rounds from the agenda, ends with this.
    """
    now = tx.snapshot
    for rule in now.rule_list:
        who = tuple(each for each in rule.who if each in _known(now, rule.kind))
        there = {item.id for item in now.agenda if item.kind in kinds_of_round(rule.kind)}
        rounds = tuple(each for each in rule.round_ids if each in there)
        if len(who) < least(rule.kind) or (rule.round_ids and not rounds):
            tx.delete(rule)
        else:
            tx.update(rule, who=who, round_ids=rounds)


def _known(snapshot: Snapshot, kind: SeatRuleKind) -> Iterable[str]:
    return snapshot.groups if kind in ABOUT_GROUPS else snapshot.participants


def _new(snapshot: Snapshot, kind: SeatRuleKind, who: tuple[str, ...], round_ids: tuple[str, ...]) -> SeatRule:
    place = snapshot.rule_list[-1].place + 1 if snapshot.rule_list else 0
    return SeatRule(new_id(), place, kind, who, round_ids)


def _checked(session: Session, rule: SeatRule) -> SeatRule:
    """Return a rule that names everybody and every round once, all of them there."""
    who, rounds = _each_once(*rule.who), _each_once(*rule.round_ids)
    if len(who) < least(rule.kind):
        raise BadRule(RuleProblem.TOO_FEW, least(rule.kind))
    for each in who:
        row(session, Group if rule.kind in ABOUT_GROUPS else Participant, each)
    at_tables = [each for each in rounds if seated_round(session, each).kind is Kind.TABLES]
    if at_tables and rule.kind in ABOUT_SITTING:
        raise BadRule(RuleProblem.AT_TABLES)
    if rule.kind is SeatRuleKind.ONLY and not rounds:
        raise BadRule(RuleProblem.NO_ROUND)
    if any(_is_same(rule, other) for other in session.snapshot.seat_rules.values()):
        raise BadRule(RuleProblem.THERE_ALREADY)
    return SeatRule(rule.id, rule.place, rule.kind, who, rounds)


def _each_once(*ids: str) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(ids))
    if len(kept) > MOST_NAMED:
        raise BadRule(RuleProblem.TOO_MANY, MOST_NAMED)
    return kept


def _is_same(rule: SeatRule, other: SeatRule) -> bool:
    """Tell whether another rule says the same, in whatever order."""
    same = rule.kind is other.kind and set(rule.who) == set(other.who)
    return same and set(rule.round_ids) == set(other.round_ids) and rule.id != other.id


def _keeping_out(snapshot: Snapshot, participant_id: str) -> list[SeatRule]:
    kept_out = (rule for rule in snapshot.rule_list if rule.kind is SeatRuleKind.NOT)
    return [rule for rule in kept_out if participant_id in rule.who]


def _keep_out(tx: Tx, participant_id: str, round_ids: tuple[str, ...]) -> None:
    """Keep somebody out of these rounds, by the rule that is about them alone if there is one."""
    own = [rule for rule in _keeping_out(tx.snapshot, participant_id) if rule.who == (participant_id,)]
    if not own:
        tx.insert(_new(tx.snapshot, SeatRuleKind.NOT, (participant_id,), round_ids))
    elif own[0].round_ids:
        tx.update(own[0], round_ids=_each_once(*own[0].round_ids, *round_ids))


def _let_in(tx: Tx, rule: SeatRule, participant_id: str, round_id: str) -> None:
    every = rule.round_ids or _each_once(*(item.id for item in tx.snapshot.rounds))
    others = tuple(each for each in rule.who if each != participant_id)
    rounds = tuple(each for each in every if each != round_id)
    if others:
        tx.update(rule, who=others)
        if rounds:
            _keep_out(tx, participant_id, rounds)
    elif rounds:
        tx.update(rule, round_ids=rounds)
    else:
        tx.delete(rule)
