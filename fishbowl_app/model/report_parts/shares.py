"""Who took part, and how the time in the circle was shared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fishbowl_app.model.entities import Group, Participant, Presence
from fishbowl_app.model.report_parts.data import (
    Attendance,
    Fairness,
    GroupPeople,
    GroupShare,
    PersonShare,
    RoleCount,
)
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.rounds import sitters
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.fairness import Heard, gini, heard, whole_shares
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Circle:
    """Who took part, by name, with the turns and the time that each had in rounds that were held."""

    people: tuple[Participant, ...]
    turns: Mapping[str, int]
    heard: Mapping[str, Heard]

    def circle_s(self, people: Iterable[Participant]) -> float:
        """Return the seconds in the circle that these people had together."""
        return sum(self.heard[person.id].circle_s for person in people)

    def turns_of(self, people: Iterable[Participant]) -> int:
        """Return the turns that these people had together."""
        return sum(self.turns[person.id] for person in people)

    def of_group(self, group_id: str | None) -> int:
        """Return how many are in a group; None is none."""
        return sum(person.group_id == group_id for person in self.people)

    def sat(self, people: Iterable[Participant]) -> int:
        """Return how many of these people had a turn."""
        return sum(1 for person in people if self.turns[person.id])


def circle_of(snapshot: Snapshot, now: float) -> Circle:
    """Return who took part: who sat in the circle, was marked as present or has left.

    Who sits down is marked by that alone. So where nobody else is marked, nobody kept a list of who came, and
    who was expected is taken to have been there.
    """
    turns = Counter(person.id for item in snapshot.rounds for person in sitters(snapshot, item, now))
    seen = {Presence.PRESENT, Presence.LEFT}
    if not any(person.presence is Presence.PRESENT and not turns[person.id] for person in snapshot.people):
        seen.add(Presence.EXPECTED)
    people = tuple(person for person in snapshot.people if person.presence in seen or turns[person.id])
    return Circle(people, turns, heard(snapshot, now))


def attendance(snapshot: Snapshot, circle: Circle) -> Attendance:
    """Return how many were there."""
    left = sum(1 for person in circle.people if person.presence is Presence.LEFT)
    return Attendance(len(circle.people), left, len(snapshot.people) - len(circle.people))


def group_people(snapshot: Snapshot, circle: Circle, naming: Naming) -> tuple[GroupPeople, ...]:
    """Return who took part by group, in the order of the groups."""
    return tuple(
        GroupPeople(
            naming.group_number(group.id if group else None),
            naming.group_name(group),
            len(members),
            *_named_and_counted(members, naming),
        )
        for group, members in _by_group(snapshot, circle)
    )


def group_shares(snapshot: Snapshot, circle: Circle, naming: Naming) -> tuple[GroupShare, ...]:
    """Return the share of each group in the talk, in the order of the groups."""
    by_group = _by_group(snapshot, circle)
    of_people = whole_shares([len(members) for _, members in by_group])
    of_time = whole_shares([circle.circle_s(members) for _, members in by_group])
    return tuple(
        GroupShare(
            number=naming.group_number(group.id if group else None),
            name=naming.group_name(group),
            people=len(members),
            sat=circle.sat(members),
            turns=circle.turns_of(members),
            circle_s=circle.circle_s(members),
            share_of_people=of_people[place],
            share_of_time=of_time[place],
        )
        for place, (group, members) in enumerate(by_group)
    )


def person_shares(circle: Circle, naming: Naming) -> tuple[PersonShare, ...]:
    """Return what each had, the most time first; who has no name here is counted with the others of the role.

    Empty where people have neither name nor role.
    """
    members: dict[tuple[Who, str], list[Participant]] = defaultdict(list)
    for person in circle.people:
        members[naming.who(person), naming.counted_as(person)].append(person)
    shares = [
        PersonShare(who, len(people), circle.turns_of(people), circle.circle_s(people))
        for (who, _), people in members.items()
    ]
    # Not by their words: in two languages they stand in one order.
    shares.sort(key=lambda share: -share.circle_s)
    return tuple(shares) if any(share.who != Who() for share in shares) else ()


def fairness(circle: Circle) -> Fairness:
    """Return the figures over all who took part."""
    each = [circle.heard[person.id] for person in circle.people]
    return Fairness(
        people=len(circle.people),
        sat=circle.sat(circle.people),
        circle_s=circle.circle_s(circle.people),
        speaking_s=sum(one.speaking_s for one in each),
        gini=gini(one.circle_s for one in each),
    )


def _by_group(snapshot: Snapshot, circle: Circle) -> list[tuple[Group | None, list[Participant]]]:
    """Return who took part by group; those in no group last. Groups that nobody came from are left out."""
    members: dict[str | None, list[Participant]] = defaultdict(list)
    for person in circle.people:
        group = snapshot.group_of(person)
        members[group.id if group else None].append(person)
    order: list[Group | None] = [*snapshot.group_list, None]
    return [(group, found) for group in order if (found := members.get(group.id if group else None))]


def _named_and_counted(
    people: Iterable[Participant], naming: Naming
) -> tuple[tuple[Who, ...], tuple[RoleCount, ...]]:
    """Return those who are named, and the others counted by role where roles are told."""
    named: list[Who] = []
    counts: Counter[tuple[str, str]] = Counter()
    for person in people:
        who = naming.who(person)
        if who.name:
            named.append(who)
        else:
            counts[who.role, naming.counted_as(person)] += 1
    told = counts if named or any(role for role, _ in counts) else {}
    roles = (RoleCount(role, count) for (role, _), count in told.items())
    return tuple(named), tuple(sorted(roles, key=lambda item: -item.people))
