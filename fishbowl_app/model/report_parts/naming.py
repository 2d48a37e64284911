"""What people and groups are called in a summary: the one gate that a name has to pass."""

from __future__ import annotations

from functools import cache

from fishbowl_app.model.entities import Group, NameStyle, Note, Participant
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.finder import NameFinder, Span, parts_of
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.model.rules.names import single_person_roles
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.words import plain


class Naming:
    """Says what may be said of people under a style; `secret` finds the names that may not be shown.

    Of a session in another language `typed` says what is said of them in the one it was typed in.
    """

    def __init__(self, snapshot: Snapshot, style: NameStyle, typed: Naming | None = None) -> None:
        self._snapshot, self.style, self._typed = snapshot, style, typed
        shown = [person for person in snapshot.people if style is NameStyle.ALL and not person.name_hidden]
        self._labels = label_people(snapshot, shown)
        secret = [person.name for person in snapshot.people if person.id not in self._labels]
        kept = {plain(word) for word in snapshot.board.kept_words}
        self.secret = NameFinder(secret)
        self._parts = NameFinder(part for name in secret for part in parts_of(name) if plain(part) not in kept)
        self._may_tell = cache(lambda words: not self.secret.occurs_in(words))
        self._numbers = {group.id: number for number, group in enumerate(snapshot.group_list, start=1)}

    def who(self, person: Participant) -> Who:
        """Return what a participant may be called."""
        return self._who(self._labels.get(person.id, ""), person.role, person.group_id)

    def counted_as(self, person: Participant) -> str:
        """Return the role that somebody counts among, as typed: two may be called the same in a language."""
        if self._typed is None:
            return self.who(person).role
        return self._typed.counted_as(self._typed._snapshot.participants[person.id])

    def quoted(self, note: Note) -> Who:
        """Return what may stand under a note: role and group are those of when it was taken."""
        name = self._labels.get(note.participant_id, "") if note.participant_id else ""
        return self._who(name, note.role, note.group_id) if self.tells_origin(note) else Who(name)

    def tells_origin(self, note: Note) -> bool:
        """Tell whether role, group and colour may go out with a note, as they may stand for a person.

        With words of a form they may not: a group of few, which the figures hide, would be told by its words.
        """
        return self.style is not NameStyle.NONE and note.response_id is None

    def group_name(self, group: Group | None) -> str:
        """Return the name of a group, "" where that would tell the name of a person."""
        return group.name if group and self._may_tell(group.name) else ""

    def group_number(self, group_id: str | None) -> int:
        """Return the number of a group from 1; 0 for those without one."""
        return self._numbers.get(group_id or "", 0)

    def named_in(self, text: str) -> tuple[Span, bool] | None:
        """Return where a text names somebody who is not to be named, and whether that is sure.

        First names and surnames alone may be other people's, or ordinary words; a word that somebody chose to keep
        among those of the board is one.
        """
        whole = self.secret.find(text)
        found = whole or self._parts.find(text)
        return None if found is None else (found, whole is not None)

    def identifying(self) -> tuple[str, ...]:
        """Return the roles and groups of one person only that are told of people without a name."""
        told = self._told()
        single = (words for words in single_person_roles(self._snapshot) if words.casefold() in told)
        return tuple(sorted(single, key=str.casefold))

    def _who(self, name: str, role: str, group_id: str | None) -> Who:
        if self.style is NameStyle.NONE:
            return Who()
        group = self._snapshot.groups.get(group_id) if group_id else None
        return Who(name, role if role and self._may_tell(role) else self.group_name(group))

    def _told(self) -> set[str]:
        """Return the roles that stand for people in the summary, and the groups that figures are told of."""
        unnamed = [person for person in self._snapshot.people if person.id not in self._labels]
        groups = {self.group_name(self._snapshot.group_of(person)) for person in unnamed}
        return {words.casefold() for words in groups | {self.who(person).role for person in unnamed}}
