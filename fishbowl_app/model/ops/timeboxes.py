"""What starting, pausing and ending write into a timebox, for ops that have a change open."""

from __future__ import annotations

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import LONGEST_S
from fishbowl_app.model.entities import Timebox
from fishbowl_app.model.rules.timebox import elapsed
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

LONGEST_TIMEBOX_S = 10 * LONGEST_S


def begin(tx: Tx, length_s: int, *, activity_id: str | None = None, topic_id: str | None = None) -> Timebox:
    """Let the timebox of an activity, or of a topic's breakout, run from now; one it had before goes."""
    before = tx.snapshot.timebox_of(activity_id or topic_id or "")
    if before is not None:
        tx.delete(before)
    return tx.insert(
        Timebox(
            id=new_id(),
            activity_id=activity_id,
            length_s=length_s,
            started_at=tx.now.utc,
            elapsed_s=0.0,
            running_since=tx.now.utc,
            running_since_boot_s=tx.now.boot_s,
            boot_id=tx.now.boot_id,
            ended_at=None,
            topic_id=topic_id,
        )
    )


def stop(tx: Tx, timebox: Timebox) -> None:
    """End a timebox; one that has ended stays as it is."""
    if timebox.ended_at is None:
        tx.update(timebox, elapsed_s=elapsed(timebox, tx.now), ended_at=tx.now.utc, **_nowhere())


def stand_still(tx: Tx, timebox: Timebox) -> None:
    """Pause a timebox; one that does not run stays as it is."""
    if timebox.running_since is not None:
        tx.update(timebox, elapsed_s=elapsed(timebox, tx.now), **_nowhere())


def go_on(tx: Tx, timebox: Timebox) -> None:
    """Let a timebox that stood still, or had ended, go on; one that runs stays as it is."""
    if timebox.running_since is None:
        tx.update(timebox, ended_at=None, **_from(tx.now))


def count_as_run(tx: Tx, timebox: Timebox, seconds: float = 0.0) -> None:
    """Take what has run so far, and so many seconds more or fewer, as said; a running one counts on from now."""
    since = {} if timebox.running_since is None else _from(tx.now)
    tx.update(timebox, elapsed_s=max(0.0, elapsed(timebox, tx.now) + seconds), **since)


def _from(now: Reading) -> dict[str, object]:
    return {"running_since": now.utc, "running_since_boot_s": now.boot_s, "boot_id": now.boot_id}


def _nowhere() -> dict[str, object]:
    return {"running_since": None, "running_since_boot_s": None}
