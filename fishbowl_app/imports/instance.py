"""Reads a rotation problem from an instance file (`fishbowl-rotation/1`) and writes the plan for it.

Rounds count from 0. What a file need not have, beside what it always had:

- `apart`, `together`: each a list of ids, or {"people": [id, ...], "rounds": [number, ...]}
- `groups_apart`, `groups_together`: each {"groups": [name, ...], "rounds": [number, ...]}; without rounds: in all
- `only`: [[id, [round, ...]], ...]: who sits in no other rounds (circle)
- `goals`: "turns", "mix", "pairs" and "waits" in the order in which they count
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.imports.json_parts import (
    Wrong,
    read_json,
    read_list,
    read_numbers,
    read_object,
    read_text,
    read_texts,
    read_whole_number,
)
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.rules.rotation import (
    GOALS,
    Ban,
    Bond,
    Goal,
    GroupBond,
    Only,
    Person,
    Pin,
    Plan,
    Problem,
    RotationKind,
    Round,
)

FORMAT = "fishbowl-rotation/1"
MOST_ROUNDS = 500
MOST_PEOPLE = 2_000


@dataclass(frozen=True, slots=True)
class Instance:
    """A rotation problem with its name."""

    name: str
    title: str
    problem: Problem


def read_instance(path: Path) -> Instance:
    """Read an instance file.

    Raises:
        DataRefused: if there is no such file, it is too big or it is not a rotation instance; `detail` says what
            is wrong.
    """
    return instance_of(read_json(path), path.name)


def instance_of(data: object, name: str = "") -> Instance:
    """Return the instance in what a JSON file holds; `name` is the file's, for messages.

    Raises:
        DataRefused: if it is not a rotation instance.
    """
    try:
        return _instance(data)
    except (Wrong, ValueError) as error:
        raise DataRefused(DataProblem.DAMAGED, name, str(error)) from error


def plan_document(instance: Instance, plan: Plan) -> dict[str, Any]:
    """Return a plan as the JSON object that goes with the instance format."""
    if instance.problem.kind is RotationKind.CIRCLE:
        return {"instance": instance.name, "rounds": [list(circle) for circle in plan.rounds]}
    return {"instance": instance.name, "rounds": [[list(table) for table in tables] for tables in plan.tables]}


def _instance(data: object) -> Instance:
    whole = read_object(data, "instance")
    if whole.get("format") != FORMAT:
        raise Wrong(f"not {FORMAT}")
    kind = whole.get("kind", "circle")
    if kind not in ("circle", "tables"):
        raise Wrong("kind must be circle or tables")
    circle = kind == "circle"
    rules = read_object(whole.get("rules", {}), "rules")
    problem = Problem(
        kind=RotationKind(kind),
        rounds=read_whole_number(whole.get("rounds"), "rounds", MOST_ROUNDS),
        people=_people(whole.get("participants")),
        chairs=read_whole_number(whole.get("chairs"), "chairs", MOST_PEOPLE) if circle else 0,
        open_chairs=read_whole_number(whole.get("open_chairs", 0), "open_chairs", MOST_PEOPLE) if circle else 0,
        tables=0 if circle else read_whole_number(whole.get("tables"), "tables", MOST_PEOPLE),
        max_run=_max_run(rules),
        turn_slack=read_whole_number(rules.get("turn_slack", 0), "turn_slack", MOST_ROUNDS),
        mix_slack=read_whole_number(rules.get("mix_slack", 0), "mix_slack", MOST_PEOPLE),
        equal_turns=_quota(rules, "turns"),
        mix=_quota(rules, "mix"),
        pins=tuple(Pin(number, who) for number, who in _places(whole.get("pins", []), "pins")),
        bans=tuple(Ban(number, who) for number, who in _places(whole.get("bans", []), "bans")),
        only=tuple(_only(entry) for entry in read_list(whole.get("only", []), "only")),
        apart=_bonds(whole, "apart"),
        together=_bonds(whole, "together"),
        groups_apart=_group_bonds(whole, "groups_apart"),
        groups_together=_group_bonds(whole, "groups_together"),
        goals=_goals(whole),
        past=_rounds(whole.get("past"), "past", circle),
        published=_rounds(whole.get("published"), "published", circle),
    )
    groups = {person.group for person in problem.people}
    for bond in (*problem.groups_apart, *problem.groups_together):
        if unknown := sorted(set(bond.groups) - groups):
            raise Wrong(f"unknown group {unknown[0]}")
    return Instance(read_text(whole.get("name"), "name"), read_text(whole.get("title", ""), "title"), problem)


def _people(data: object) -> tuple[Person, ...]:
    people = []
    for entry in read_list(data, "participants"):
        person = read_object(entry, "participant")
        absent = read_numbers(person.get("absent", []), "absent", MOST_ROUNDS)
        group = read_text(person.get("group", ""), "group")
        people.append(Person(read_text(person.get("id"), "id"), group, absent))
    if len(people) > MOST_PEOPLE:
        raise Wrong(f"participants: at most {MOST_PEOPLE}")
    return tuple(people)


def _max_run(rules: dict[str, Any]) -> int | None:
    run = rules.get("max_run")
    return None if run is None else read_whole_number(run, "max_run", MOST_ROUNDS)


def _quota(rules: dict[str, Any], name: str) -> bool:
    value = rules.get(name)
    if value not in (None, "quota"):
        raise Wrong(f'{name}: "quota" or nothing')
    return value == "quota"


def _places(data: object, name: str) -> list[tuple[int, str]]:
    places = []
    for entry in read_list(data, name):
        pair = read_list(entry, name)
        if len(pair) != 2:
            raise Wrong(f"{name}: [round, id] expected")
        places.append((read_whole_number(pair[0], name, MOST_ROUNDS), read_text(pair[1], name)))
    return places


def _only(data: object) -> Only:
    pair = read_list(data, "only")
    if len(pair) != 2:
        raise Wrong("only: [id, rounds] expected")
    return Only(read_text(pair[0], "only"), read_numbers(pair[1], "only", MOST_ROUNDS))


def _bonds(whole: dict[str, Any], name: str) -> tuple[Bond, ...]:
    """Return bonds of people: each a list of ids, or an object that names its rounds too."""
    bonds = []
    for entry in read_list(whole.get(name, []), name):
        bond = {"people": entry} if isinstance(entry, list) else read_object(entry, name)
        bonds.append(Bond(read_texts(bond.get("people"), name), _named_rounds(bond, name)))
    return tuple(bonds)


def _group_bonds(whole: dict[str, Any], name: str) -> tuple[GroupBond, ...]:
    bonds = []
    for entry in read_list(whole.get(name, []), name):
        bond = read_object(entry, name)
        bonds.append(GroupBond(read_texts(bond.get("groups"), name), _named_rounds(bond, name)))
    return tuple(bonds)


def _named_rounds(bond: dict[str, Any], name: str) -> frozenset[int] | None:
    rounds = bond.get("rounds")
    return None if rounds is None else read_numbers(rounds, name, MOST_ROUNDS)


def _goals(whole: dict[str, Any]) -> tuple[Goal, ...]:
    names = read_texts(whole.get("goals", list(GOALS)), "goals")
    if unknown := sorted(set(names) - set(GOALS)):
        raise Wrong(f"goals: {unknown[0]} is none")
    return tuple(Goal(name) for name in names)


def _rounds(data: object, name: str, circle: bool) -> tuple[Round, ...]:
    if data is None:
        return ()
    rounds = []
    for entry in read_list(data, name):
        tables = [entry] if circle else read_list(entry, name)
        rounds.append(tuple(read_texts(table, name) for table in tables))
    return tuple(rounds)
