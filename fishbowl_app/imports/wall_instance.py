"""Reads an agenda wall from an instance file (`fishbowl-openspace/1`) and writes the plan for it.

Slots, spaces and topics are named by their ids. `size` of a topic is how many hands were counted for it. Choices
and published cells of topics that are not there any more are left out: a topic may have been withdrawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fishbowl_app.imports.json_parts import (
    Wrong,
    read_json,
    read_list,
    read_object,
    read_text,
    read_texts,
    read_whole_number,
)
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.rules.openspace import Arrangement, Cell, Person, Problem, Space, Topic

FORMAT = "fishbowl-openspace/1"
MOST_SLOTS, MOST_SPACES, MOST_TOPICS, MOST_PEOPLE = 100, 100, 500, 2_000
MOST_CAPACITY = 1_000_000
MOST_WEIGHT = 10

Numbers = dict[str, int]  # where each id stands


@dataclass(frozen=True, slots=True)
class WallInstance:
    """An agenda wall to arrange, with its name and what slots and spaces are called."""

    name: str
    title: str
    slots: tuple[str, ...]
    spaces: tuple[str, ...]
    problem: Problem


def read_wall_instance(path: Path) -> WallInstance:
    """Read an instance file.

    Raises:
        DataRefused: if there is no such file, it is too big or it is not an agenda wall; `detail` says what is
        wrong.
    """
    return wall_instance_of(read_json(path), path.name)


def wall_instance_of(data: object, name: str = "") -> WallInstance:
    """Return the instance in what a JSON file holds; `name` is the file's, for messages.

    Raises:
        DataRefused: if it is not an agenda wall.
    """
    try:
        return _instance(data)
    except (Wrong, ValueError) as error:
        raise DataRefused(DataProblem.DAMAGED, name, str(error)) from error


def wall_document(
    instance: WallInstance, arrangement: Arrangement, itineraries: Mapping[str, Mapping[int, str]] | None = None
) -> dict[str, Any]:
    """Return an arrangement, and who goes where if that is known, as the JSON object that goes with the format."""
    schedule = {
        topic: [instance.slots[slot], instance.spaces[space]] for topic, (slot, space) in arrangement.cells.items()
    }
    document: dict[str, Any] = {"instance": instance.name, "schedule": schedule}
    if itineraries is not None:
        document["itineraries"] = {
            who: {instance.slots[slot]: topic for slot, topic in way.items()} for who, way in itineraries.items()
        }
    return document


def _instance(data: object) -> WallInstance:
    whole = read_object(data, "instance")
    if whole.get("format") != FORMAT:
        raise Wrong(f"not {FORMAT}")
    slots = _ids(whole.get("slots"), "slots", MOST_SLOTS)
    spaces = _ids(whole.get("spaces"), "spaces", MOST_SPACES)
    topics = set(_ids(whole.get("topics"), "topics", MOST_TOPICS))
    problem = Problem(
        slots=len(slots),
        spaces=tuple(_space(entry, slots) for entry in whole["spaces"]),
        topics=tuple(_topic(entry, slots, spaces) for entry in whole["topics"]),
        people=_people(whole.get("participants", []), slots, topics),
        not_parallel=_pairs(whole.get("not_parallel"), "not_parallel"),
        similar=_pairs(whole.get("similar"), "similar"),
        published=_published(whole.get("published"), slots, spaces, topics),
        frozen=_named(whole.get("frozen_slots") or [], "frozen_slots", slots),
    )
    name, title = read_text(whole.get("name"), "name"), read_text(whole.get("title", ""), "title")
    return WallInstance(name, title, tuple(slots), tuple(spaces), problem)


def _ids(data: object, name: str, most: int) -> Numbers:
    """Return the number of each id in a list of objects."""
    ids = [read_text(read_object(entry, name).get("id"), f"id in {name}") for entry in read_list(data, name)]
    if len(ids) > most:
        raise Wrong(f"{name}: at most {most}")
    if len(set(ids)) < len(ids):
        raise Wrong(f"{name}: an id stands twice")
    return {one: number for number, one in enumerate(ids)}


def _space(entry: dict[str, Any], slots: Numbers) -> Space:
    capacity = read_whole_number(entry.get("capacity"), "capacity", MOST_CAPACITY)
    return Space(entry["id"], capacity, _named(entry.get("closed") or [], "closed", slots))


def _topic(entry: dict[str, Any], slots: Numbers, spaces: Numbers) -> Topic:
    only_slots, only_spaces, fixed = entry.get("slots"), entry.get("spaces"), entry.get("fixed")
    return Topic(
        id=entry["id"],
        hosts=read_texts(entry.get("hosts", []), "hosts"),
        slots=_named(only_slots, "slots of a topic", slots) if only_slots else None,
        spaces=_named(only_spaces, "spaces of a topic", spaces) if only_spaces else None,
        fixed=_cell(fixed, "fixed", slots, spaces) if fixed else None,
        after=read_texts(entry.get("after", []), "after"),
        size=read_whole_number(entry.get("size", 0), "size", MOST_PEOPLE),
    )


def _people(data: object, slots: Numbers, topics: set[str]) -> tuple[Person, ...]:
    people = []
    for entry in read_list(data, "participants"):
        person = read_object(entry, "participant")
        votes = read_object(person.get("votes", {}), "votes")
        chosen = {
            name: read_whole_number(weight, f"weight of {name}", MOST_WEIGHT)
            for name, weight in votes.items()
            if name in topics
        }
        absent = _named(person.get("absent", []), "absent", slots)
        people.append(Person(read_text(person.get("id"), "id of a participant"), chosen, absent))
    if len(people) > MOST_PEOPLE:
        raise Wrong(f"participants: at most {MOST_PEOPLE}")
    return tuple(people)


def _pairs(data: object, name: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for entry in read_list(data or [], name):
        pair = read_texts(entry, name)
        if len(pair) != 2:
            raise Wrong(f"{name}: two topics expected")
        pairs.append((pair[0], pair[1]))
    return tuple(pairs)


def _published(data: object, slots: Numbers, spaces: Numbers, topics: set[str]) -> dict[str, Cell]:
    cells = read_object(data or {}, "published")
    return {name: _cell(cell, "published", slots, spaces) for name, cell in cells.items() if name in topics}


def _cell(data: object, name: str, slots: Numbers, spaces: Numbers) -> Cell:
    pair = read_texts(data, name)
    if len(pair) != 2:
        raise Wrong(f"{name}: [slot, space] expected")
    return _number(pair[0], name, slots), _number(pair[1], name, spaces)


def _named(data: object, name: str, numbers: Numbers) -> frozenset[int]:
    return frozenset(_number(one, name, numbers) for one in read_texts(data, name))


def _number(one: str, name: str, numbers: Numbers) -> int:
    if one not in numbers:
        raise Wrong(f"{name}: unknown {one!r}")
    return numbers[one]
