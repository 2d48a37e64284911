"""Keeping what was typed into a report."""

from __future__ import annotations

from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.ui.bridge import SessionBridge


def save_report(bridge: SessionBridge, topic_id: str, **fields: object) -> bool:
    """Keep fields of a report and tell whether they were kept; blanks alone are no report that has arrived."""
    said = (value.strip() if isinstance(value, str) else value for value in fields.values())
    if bridge.snapshot.report_of(topic_id) is None and all(value in (None, "", []) for value in said):
        return True
    return bool(bridge.tried(edit_report, topic_id, **fields)[0])
