"""What came out of a breakout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_IN_SPACE, Participant, Report, Topic
from fishbowl_app.model.errors import Gone
from fishbowl_app.model.ops.fields import cleaned, whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.rules.breakouts import has_arrived
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id

_RULES = {"summary": text.REPORT, "recommendations": text.REPORT, "requests": text.REPORT}


class ReportFields(TypedDict, total=False):
    """What can be changed of a report; `came` is how many came, None where nobody said."""

    came: int | None
    attendee_ids: Sequence[str]
    summary: str
    recommendations: str
    requests: str


def edit_report(session: Session, topic_id: str, **fields: Unpack[ReportFields]) -> None:
    """Change what is given of the report of a topic. It arrives when it first has words, not a head count alone.

    Raises:
        Gone: if there is no such topic or participant.
        BadText, BadNumber.
    """
    row(session, Topic, topic_id)
    kept = cleaned(fields, _RULES)
    if kept.get("came") is not None:
        whole("came", kept["came"], 0, MOST_IN_SPACE)
    if "attendee_ids" in kept:
        kept["attendee_ids"] = tuple(dict.fromkeys(kept["attendee_ids"]))
        for participant_id in kept["attendee_ids"]:
            row(session, Participant, participant_id)
    with session.change(Op.EDIT_REPORT) as tx:
        before = session.snapshot.report_of(topic_id) or tx.insert(_empty(topic_id, tx.now.utc))
        report = tx.update(before, **kept)
        if has_arrived(report) and not has_arrived(before):
            tx.update(report, arrived_at=tx.now.utc)


def delete_report(session: Session, topic_id: str) -> None:
    """Take the report of a topic out; its notes and actions stay.

    Raises:
        Gone: if it has none.
    """
    report = session.snapshot.report_of(topic_id)
    if report is None:
        raise Gone("report", topic_id)
    with session.change(Op.DELETE_REPORT) as tx:
        tx.delete(report)


def _empty(topic_id: str, at: float) -> Report:
    return Report(
        id=new_id(),
        topic_id=topic_id,
        came=None,
        attendee_ids=(),
        summary="",
        recommendations="",
        requests="",
        arrived_at=at,
    )
