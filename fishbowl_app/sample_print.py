"""What the organiser of a sample prepared for print: codes, and its texts in Welsh."""

from __future__ import annotations

import json
from typing import Any

from fishbowl_app.model.entities import CodeKind, WifiSecurity
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.translations import translate_texts
from fishbowl_app.model.rules.paired import missing
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path

SECOND = "cy"


def add_codes(session: Session) -> None:
    """Add a code of each kind."""
    for item in _script()["codes"]:
        fields = {name: text for name, text in item.items() if name not in ("kind", "label", "welsh")}
        if "security" in fields:
            fields["security"] = WifiSecurity(fields["security"])
        add_code(session, CodeKind(item["kind"]), item["label"], **fields)


def add_welsh(session: Session) -> None:
    """Translate all texts there are by now that the script has in Welsh, in one step."""
    script = _script()
    welsh = script["welsh"] | {item["label"]: item["welsh"] for item in script["codes"]}
    texts = missing(session.snapshot, SECOND)
    translate_texts(session, SECOND, {each.place: welsh[each.text] for each in texts if each.text in welsh})


def _script() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource_path("sample", "print.json").read_text("utf-8"))
    return found
