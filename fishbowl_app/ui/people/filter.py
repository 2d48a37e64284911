"""Which people are shown, and in which order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from fishbowl_app.model.entities import Participant, Presence
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.people.cells import Column
from fishbowl_app.ui.people.model import PeopleModel

NO_GROUP = ""
# Letters that Unicode does not take apart into a plain one and a mark.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'"})
_ORDER = list(Presence)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is to be shown. `group_id` None: of any group, NO_GROUP: of none."""

    words: str = ""
    group_id: str | None = None
    presence: Presence | None = None

    @property
    def everybody(self) -> bool:
        """Tell whether nobody is left out."""
        return self == Wanted()


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return a text without capitals and accents: "Siân" is found by "sian"."""
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class PeopleFilter(QSortFilterProxyModel):
    """Shows the people that are wanted, sorted by a column and then by name."""

    def __init__(self, bridge: SessionBridge, people: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._people = bridge, people
        self._wanted, self._words = Wanted(), ()
        self.setSourceModel(people)
        self.setDynamicSortFilter(True)

    @property
    def wanted(self) -> Wanted:
        """Who is shown."""
        return self._wanted

    def show_only(self, wanted: Wanted) -> None:
        """Show other people."""
        if wanted != self._wanted:
            self.beginFilterChange()
            self._wanted, self._words = wanted, tuple(folded(wanted.words).split())
            self.endFilterChange()

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row as it is shown now."""
        return self._people.person(self.mapToSource(self.index(row, 0)).row())

    def row_of(self, participant_id: str) -> int:
        """Return the row of a participant as it is shown now, -1 where they are not shown."""
        return self.mapFromSource(self._people.index(self._people.row_of(participant_id), 0)).row()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        person = self._people.person(row)
        if person is None or self._wanted.everybody:
            return person is not None
        wanted = self._wanted
        if wanted.presence is not None and person.presence is not wanted.presence:
            return False
        if wanted.group_id is not None and (person.group_id or NO_GROUP) != wanted.group_id:
            return False
        text = folded("\n".join((person.name, self._group_name(person), person.role, person.note)))
        return all(word in text for word in self._words)

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        return self._key(left) < self._key(right)

    def _key(self, index: QModelIndex | QPersistentModelIndex) -> tuple[object, ...]:
        person = self._people.person(index.row())
        if person is None:
            return ()
        name = folded(person.name), person.name, person.id
        match index.column():
            case Column.GROUP:
                return (*_empty_last(folded(self._group_name(person))), *name)
            case Column.ROLE:
                return (*_empty_last(folded(person.role)), *name)
            case Column.NOTE:
                return (*_empty_last(folded(person.note)), *name)
            case Column.PRESENCE:
                return (_ORDER.index(person.presence), *name)
            case Column.HIDDEN:
                return (not person.name_hidden, *name)
            case Column.TURNS:
                return (self._people.turns(person), *name)
        return name

    def _group_name(self, person: Participant) -> str:
        group = self._bridge.snapshot.group_of(person)
        return group.name if group else ""


def _empty_last(text: str) -> tuple[bool, str]:
    return (not text, text)
