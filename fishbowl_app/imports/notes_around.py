"""What of a session the notes of an import may speak of: people, groups, rounds, themes, slips."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fishbowl_app.imports.people import GroupNames
from fishbowl_app.model import text
from fishbowl_app.model.entities import Activity, Group, Kind, Note, Participant, Theme
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of a session the notes may speak of."""

    participants: Sequence[Participant] = ()
    groups: Sequence[Group] = ()
    activities: Sequence[Activity] = ()
    notes: Sequence[Note] = ()
    themes: Sequence[Theme] = ()
    day: date | None = None  # for times without a date; where there is none they are not known

    @classmethod
    def of(cls, snapshot: Snapshot) -> Surroundings:
        """Return what the notes of an import into this session may speak of."""
        held_on = snapshot.details.held_on
        return cls(
            tuple(snapshot.participants.values()),
            tuple(snapshot.group_list),
            tuple(snapshot.agenda),
            tuple(snapshot.note_list),
            tuple(snapshot.theme_list),
            date.fromisoformat(held_on) if held_on else None,
        )


class Finder:
    """Finds what of the session the cells mean."""

    def __init__(self, around: Surroundings) -> None:
        self.groups = GroupNames(around.groups)
        self.day = around.day
        ordered = sorted(around.activities, key=lambda activity: activity.place)
        self._rounds = [activity for activity in ordered if activity.kind is Kind.ROUND]
        self._titles = {same_key(activity.title): activity for activity in reversed(ordered) if activity.title}
        named = Counter(same_key(person.name) for person in around.participants)
        self._people = {same_key(person.name): person for person in around.participants}
        self._several = {key for key, count in named.items() if count > 1}
        self._all = around.participants
        self._themes = {same_key(theme.name): theme.name for theme in around.themes if theme.name}
        self.new_themes: list[str] = []
        self._slips = {note.slip for note in around.notes}

    def theme(self, cell: str) -> str:
        """Return the name of a theme as the session, or the first row that names it, has it.

        Raises:
            BadText.
        """
        name = text.clean(cell, text.THEME)
        if name and same_key(name) not in self._themes:
            self._themes[same_key(name)] = name
            self.new_themes.append(name)
        return self._themes[same_key(name)] if name else ""

    def slip(self, number: int | None) -> int | None:
        """Return the number of a slip where no note has it yet."""
        if number is None or number in self._slips:
            return None
        self._slips.add(number)
        return number

    def activity(self, cell: str) -> str | None:
        """Return the id of the activity of that title, or of the round of that number ("2", "Round 2")."""
        if titled := self._titles.get(same_key(cell)):
            return titled.id
        numbers = re.findall("[0-9]{1,3}", cell.removesuffix(".0"))
        if len(numbers) == 1 and 0 < int(numbers[0]) <= len(self._rounds):
            return self._rounds[int(numbers[0]) - 1].id
        return None

    def person(self, cell: str, group_name: str) -> Participant | None:
        """Return who is meant; of several with one name the only one in the group."""
        key = same_key(cell)
        if key not in self._several:
            return self._people.get(key)
        meant = [
            person
            for person in self._all
            if same_key(person.name) == key and self.groups.of_id(person.group_id) == group_name
        ]
        return meant[0] if len(meant) == 1 else None
