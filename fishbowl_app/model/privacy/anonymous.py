"""A session without its persons: what they are called, what was noted about them, who did what."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fishbowl_app.model.entities import (
    Action,
    Code,
    CodeKind,
    Details,
    Entity,
    Group,
    Note,
    Participant,
    Response,
    Timebox,
    Translation,
)
from fishbowl_app.model.privacy.nameless import alone_in, in_place_of_a_name, numbered
from fishbowl_app.model.privacy.profiles import without_profiles
from fishbowl_app.model.privacy.secrets import Secrets, secrets_of
from fishbowl_app.model.privacy.texts import composed, reworded, rewordings
from fishbowl_app.model.privacy.traces import Traces
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.model.store.journal import new_id

_GONE = "…"  # where a remark or password stood in a text
Tables = dict[str, dict[str, Any]]


def anonymous(snapshot: Snapshot, chance: random.Random | None = None, secrets: Secrets | None = None) -> Snapshot:
    """Return the session with everybody called "Participant 3", in an order that tells nothing.

    What is gone: names wherever they stand, remarks, who moderates, who does something and is no participant,
    contacts and networks with their password, when somebody came and went; a role or group that one person alone
    has; which number a form had, and on which form words stood. What stays: turns, minutes, dots, answers and all
    other counts, and who of the nameless did what.

    Args:
        secrets: what is taken out of texts; None: all that the session itself tells.
        chance: whence the order and the new ids of people; None: from the system, which nobody can repeat.
    """
    chance = chance or random.SystemRandom()
    taken_out = NameTaker(secrets or secrets_of(snapshot), snapshot.details.language)
    tables: Tables = {name: dict(rows) for name, rows in snapshot.tables.items()}
    _take_out_rows(tables, snapshot, taken_out)
    roles, groups = alone_in(snapshot)
    for each in without_profiles(snapshot, chance):
        tables[TABLE_OF[type(each)]][each.id] = each
    bare = _Bare(_called(snapshot, chance), roles, groups)
    for rows in tables.values():
        for row_id, row in rows.items():
            rows[row_id] = reworded(bare.of(row), taken_out)
    _drop_empty_groups(tables, groups)
    _drop_second_translations(tables)
    ids = {person: new_id() for person in snapshot.participants}
    return Snapshot({name: _anew(rows, ids, chance) for name, rows in tables.items()})


class NameTaker:
    """Takes names out of texts, first names and surnames too where they surely are some, and other secrets."""

    def __init__(self, secrets: Secrets, language: str) -> None:
        self._said = in_place_of_a_name(language)
        self._traces = Traces(secrets.names, secrets.parts)
        self._others = secrets.others

    def __call__(self, text: str) -> str:
        """Return a text without them."""
        for other in self._others:
            text = _without(text, other)
        return self._traces.without(text, self._said)


@dataclass(frozen=True)
class _Bare:
    """Rows without what is about a person and no text to be kept.

    called: what each participant is called. roles, groups: those that one person alone has.
    """

    called: Mapping[str, str]
    roles: frozenset[str]
    groups: frozenset[str]

    def of(self, row: Entity) -> Entity:
        strip = _STRIP.get(type(row))
        return strip(self, row) if strip else row

    def person(self, person: Participant) -> Participant:
        return replace(
            person,
            name=self.called[person.id],
            role=self.role(person.role),
            group_id=self.group(person.group_id),
            note="",
            arrived_at=None,
            left_at=None,
            name_hidden=False,
        )

    def note(self, note: Note) -> Note:
        return replace(note, role=self.role(note.role), group_id=self.group(note.group_id))

    def role(self, role: str) -> str:
        return "" if role.casefold() in self.roles else role

    def group(self, group_id: str | None) -> str | None:
        return None if group_id in self.groups else group_id


def _bare_clock(bare: _Bare, timebox: Timebox) -> Timebox:
    """Return a clock that does not know on which computer it ran."""
    return replace(timebox, boot_id="", running_since_boot_s=None)


_STRIP: Mapping[type[Entity], Callable[[_Bare, Any], Entity]] = {
    Participant: _Bare.person,
    Note: _Bare.note,
    Response: lambda bare, response: replace(response, group_id=bare.group(response.group_id)),
    Details: lambda bare, details: replace(details, moderator=""),
    Action: lambda bare, action: replace(action, who=""),
    Timebox: _bare_clock,
}


def _called(snapshot: Snapshot, chance: random.Random) -> dict[str, str]:
    everybody = list(snapshot.participants)
    chance.shuffle(everybody)
    return {each: numbered(snapshot.details.language, number) for number, each in enumerate(everybody, 1)}


def _take_out_rows(tables: Tables, snapshot: Snapshot, taken_out: Callable[[str], str]) -> None:
    """Take out codes that say who somebody is or let a phone in, and translations of what is gone."""
    for code in snapshot.codes.values():
        if _is_personal(code, taken_out):
            del tables[TABLE_OF[Code]][code.id]
    roles, _ = alone_in(snapshot)
    for row in snapshot.all(Translation).values():
        of_alone = row.field == "role" and row.owner.casefold() in roles
        of_gone = row.owner in snapshot.codes and row.owner not in tables[TABLE_OF[Code]]
        if of_alone or of_gone or (row.owner in snapshot.actions and row.field == "who"):
            del tables[TABLE_OF[Translation]][row.id]


def _is_personal(code: Code, taken_out: Callable[[str], str]) -> bool:
    names_somebody = "address" in rewordings(code, taken_out)
    return code.kind is CodeKind.CONTACT or bool(code.password) or names_somebody


def _drop_empty_groups(tables: Tables, alone: frozenset[str]) -> None:
    """Take out the groups of one person to which nothing refers that is counted."""
    needed = {
        getattr(row, field)
        for rows in tables.values()
        for row in rows.values()
        for field in ("group_id", "left_group_id", "right_group_id")
        if hasattr(row, field)
    }
    ruled = {each for rule in tables["seat_rule"].values() for each in rule.who}
    for group_id in alone - needed - ruled:
        del tables[TABLE_OF[Group]][group_id]
        translations = tables[TABLE_OF[Translation]]
        for row in [row for row in translations.values() if row.owner == group_id]:
            del translations[row.id]


def _drop_second_translations(tables: Tables) -> None:
    """Keep one translation of each feature: two that differed in a name may have become one."""
    translations, seen = tables[TABLE_OF[Translation]], set()
    for row in list(translations.values()):
        of = (row.owner, row.field, row.language)
        if of in seen:
            del translations[row.id]
        seen.add(of)


def _anew(rows: Mapping[str, Any], ids: Mapping[str, str], chance: random.Random) -> dict[str, Any]:
    """Return rows with other ids for people, in another order: theirs may have been that of a list of names."""
    order = list(rows.values())
    chance.shuffle(order)
    return {row.id: row for row in (_with_ids(row, ids) for row in order)}


def _with_ids(row: Any, ids: Mapping[str, str]) -> Any:
    changed = {}
    for field in dataclasses.fields(row):
        value = getattr(row, field.name)
        if isinstance(value, tuple):
            after: Any = tuple(ids.get(each, each) for each in value)
        else:
            after = ids.get(value, value) if isinstance(value, str) else value
        if after != value:
            changed[field.name] = after
    return replace(row, **changed) if changed else row


def _without(text: str, secret: str) -> str:
    """Return a text without a secret, in whatever capitals."""
    folded, wanted = text.casefold(), secret.casefold()
    if wanted not in folded:
        return text
    if len(folded) != len(text):  # letters that fold into two: rather all of the text than a wrong part of it
        return _GONE
    start = folded.index(wanted)
    return composed(text[:start] + _GONE + _without(text[start + len(wanted) :], secret))
