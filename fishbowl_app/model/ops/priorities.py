"""What each group chose for itself."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Group, Option, Priority
from fishbowl_app.model.errors import TooManyPriorities
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.rules.agreement import priorities_of
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def set_priorities(session: Session, group_id: str, option_ids: Sequence[str]) -> None:
    """Write down what a group chose, the first first; each option counts once.

    Raises:
        Gone: if there is no such group or option.
        TooManyPriorities: if there are more than each group names.
    """
    group = row(session, Group, group_id)
    options = [row(session, Option, option_id) for option_id in dict.fromkeys(option_ids)]
    most = session.snapshot.open_space.priorities_each
    if len(options) > most:
        raise TooManyPriorities(most, len(options))
    before = priorities_of(session.snapshot, group.id)
    chosen = [(option.id, rank) for rank, option in enumerate(options, 1)]
    if chosen == [(priority.option_id, priority.rank) for priority in before]:
        return
    with session.change(Op.SET_PRIORITIES) as tx:
        for priority in before:
            tx.delete(priority)
        for option_id, rank in chosen:
            tx.insert(Priority(new_id(), option_id, group.id, rank))


def close_ranks(tx: Tx) -> None:
    """Let the ranks of every group run from 1 without a gap again, after options went."""
    for group in tx.snapshot.group_list:
        for rank, priority in enumerate(priorities_of(tx.snapshot, group.id), 1):
            tx.update(priority, rank=rank)
