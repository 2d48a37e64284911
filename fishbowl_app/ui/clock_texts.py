"""What is said about clocks that reach a phase, end, or were not as they should be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.changes import Changes, Origin
from fishbowl_app.model.entities import Activity, Format, State, Timebox, Topic
from fishbowl_app.model.rules.timebox import Assumption, ClockChanged, Phase, Restarted, Slept
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.phases import length_text, phase_word

translate = QCoreApplication.translate
TITLE_LETTERS = 32  # of a title in buttons and menus


def short_title(item: Activity | Topic) -> str:
    """Return the title of an activity or a topic, shortened for a button."""
    title = item.title
    return title if len(title) <= TITLE_LETTERS else title[: TITLE_LETTERS - 1].rstrip() + "…"


def clocks_title(snapshot: Snapshot, timeboxes: Sequence[Timebox]) -> str:
    """Return what some timeboxes are called: the activity if its own is there, else a topic, or how many."""
    own = next((timebox for timebox in timeboxes if timebox.activity_id is not None), None)
    if own is not None:
        return short_title(snapshot.activities[own.activity_id or ""])
    if len(timeboxes) > 1:
        return translate("Live", "%n breakouts", "", len(timeboxes))
    return short_title(snapshot.topics[timeboxes[0].topic_id or ""])


def reached_text(title: str, reached: Phase, left_s: float, *, in_slot: bool) -> str:
    """Return how far a clock is: "Round 1: Last minute, 40 s left"."""
    text = translate("Live", "{0}: {1}").format(title, phase_word(reached, in_slot=in_slot))
    return translate("Live", "{0}, {1} left").format(text, length_text(left_s)) if left_s > 0 else text


def ended_text(title: str, ago_s: float) -> str:
    """Return when something ended, where that was a while ago."""
    return translate("Live", "{0} ended {1} ago.").format(title, length_text(ago_s))


def finished_text(title: str) -> str:
    """Return that somebody finished something."""
    return translate("Live", "{0}: finished").format(title)


def done_text(snapshot: Snapshot, changes: Changes) -> str:
    """Return what one act finished and started, with the breakouts of a slot, and how it is taken back."""
    touched = (snapshot.activities[each] for each in sorted(changes.ids("activity")))
    done = [item for item in touched if item.state is State.DONE]
    parts = [translate("Live", "{0} is finished.").format(short_title(item)) for item in done]
    boxes = (snapshot.get(Timebox, each) for each in changes.ids("timebox"))
    over = [box.ended_at is not None for box in boxes if box is not None and box.topic_id is not None]
    if any(over):
        parts.append(translate("Live", "%n breakouts ended.", "", sum(over)))
    if snapshot.live is not None:
        parts.append(translate("Live", "{0} is running.").format(short_title(snapshot.live)))
    if not all(over):
        parts.append(translate("Live", "%n breakouts began.", "", len(over) - sum(over)))
    if seated := _seated(snapshot, changes):
        parts.append(translate("Live", "%n people sit as planned.", "", seated))
    if changes.origin is Origin.OPERATOR:
        parts.append(translate("Live", "Undo takes it back."))
    return " ".join(parts)


def _seated(snapshot: Snapshot, changes: Changes) -> int:
    """Count who sat down by themselves: in a closed circle those planned do when the round starts."""
    if snapshot.fishbowl.format is not Format.CLOSED:
        return 0
    return sum(row.table == "turn" and row.before is None for row in changes.rows)


def assumption_text(assumption: Assumption, title: str, ended_s: float) -> str:
    """Return what was made of a clock that behaved oddly, and how long ago the time ended by that, if it did."""
    if isinstance(assumption, Restarted):
        return _restarted_text(assumption.behind_s).format(title, length_text(assumption.behind_s))
    if isinstance(assumption, ClockChanged):
        text = _changed_text(assumption.by_s).format(length_text(assumption.by_s), title)
    else:
        text = translate("Live", "The laptop slept {0}. {1} went on.").format(length_text(assumption.for_s), title)
    return f"{text} {translate('Live', 'It ended {0} ago.').format(length_text(ended_s))}" if ended_s > 0 else text


def answer_text(assumption: Assumption, run_s: float) -> str:
    """Return the words of the button that makes the other thing of it; "" where less time than has run, `run_s`,
    would be left to have run, or nobody knows what the other thing is."""
    if isinstance(assumption, Restarted):
        return ""
    if isinstance(assumption, Slept):
        return translate("Live", "Leave out {0}").format(length_text(assumption.for_s))
    by_s = assumption.by_s
    if by_s > 0:
        return translate("Live", "Count {0} as run").format(length_text(by_s))
    return translate("Live", "Leave out {0}").format(length_text(by_s)) if run_s + by_s >= 0 else ""


def with_breakouts(title: str) -> str:
    """Return a slot with what went on in it."""
    return translate("Live", "{0} with its breakouts").format(title)


def _restarted_text(behind_s: float) -> str:
    if behind_s > 0:
        return translate("Live", "The computer's clock is {1} behind. Please check how much of {0} is left.")
    return translate("Live", "The computer was started anew. {0} went on by its clock.")


def _changed_text(by_s: float) -> str:
    if by_s > 0:
        return translate("Live", "The clock was set forward by {0}. {1} kept its time.")
    return translate("Live", "The clock was set back by {0}. {1} kept its time.")
