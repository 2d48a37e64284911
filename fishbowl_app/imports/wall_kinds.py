"""What can be brought in for the agenda wall, one row for each kind of file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fishbowl_app.imports.choices import preview_choices
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.spaces import preview_spaces
from fishbowl_app.imports.topics import preview_topics
from fishbowl_app.imports.wall_rows import WallPreview
from fishbowl_app.imports.wall_words import CHOICES, SPACES, TOPICS, ChoiceField, SpaceField, TopicField, WallField
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True)
class WallKind:
    """How topics, spaces or choices are read: the words over their columns, the main field, and the preview."""

    words: Mapping[Any, str]
    main: WallField
    preview: Callable[[Table, ColumnMap, Snapshot], WallPreview[Any]]

    @property
    def fields(self) -> type[WallField]:
        """What its columns can hold."""
        return type(self.main)


WALL_KINDS = {
    "topics": WallKind(TOPICS, TopicField.TITLE, preview_topics),
    "spaces": WallKind(SPACES, SpaceField.NAME, preview_spaces),
    "choices": WallKind(CHOICES, ChoiceField.NAME, preview_choices),
}
