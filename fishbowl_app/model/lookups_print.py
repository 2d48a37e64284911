"""What a snapshot is asked about what is kept for print."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from fishbowl_app.model.entities import Code

OWNERS = ("activity", "space", "topic")  # the tables that a code's owner may be in


class PrintLookups:
    """QR codes. Part of Snapshot."""

    tables: Mapping[str, Mapping[str, Any]]

    @property
    def codes(self) -> Mapping[str, Code]:
        return self.tables["code"]

    @cached_property
    def code_list(self) -> list[Code]:
        """All codes in their order."""
        return sorted(self.codes.values(), key=lambda code: (code.place, code.id))

    def has_owner(self, code: Code) -> bool:
        """Tell whether what a code belongs to is there. One whose owner was deleted is kept, and not printed."""
        return not code.owner_id or any(code.owner_id in self.tables[table] for table in OWNERS)
