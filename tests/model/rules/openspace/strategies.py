"""Random small agenda walls in the file format: our reader and the outside checker get the same."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st


@st.composite
def walls(draw: st.DrawFn, *, ruled: bool = True) -> dict[str, Any]:
    """Draw an instance; one that is not `ruled` has only hosts."""
    slots = [f"s{number}" for number in range(draw(st.integers(1, 4)))]
    spaces = [f"r{number}" for number in range(draw(st.integers(1, 3)))]
    topics = [f"t{number}" for number in range(draw(st.integers(1, len(slots) * len(spaces) + 3)))]
    people = [f"p{number}" for number in range(draw(st.integers(1, 12)))]
    weight = st.integers(1, draw(st.sampled_from((1, 3))))
    some_slots = st.lists(st.sampled_from(slots), unique=True, max_size=len(slots) - 1)
    votes = st.dictionaries(st.sampled_from(topics), weight, max_size=6)
    instance: dict[str, Any] = {
        "format": "fishbowl-openspace/1",
        "name": "drawn",
        "slots": [{"id": slot} for slot in slots],
        "spaces": [{"id": space, "capacity": draw(st.integers(0, 8))} for space in spaces],
        "topics": [{"id": topic, "hosts": draw(_few(people, 1))} for topic in topics],
        "participants": [{"id": who, "votes": draw(votes)} for who in people],
        "similar": draw(_pairs(topics)),
    }
    if ruled:
        instance["not_parallel"] = draw(_pairs(topics))
        for person in instance["participants"]:
            person["absent"] = draw(st.just([]) | some_slots)
        for space in instance["spaces"]:
            space["closed"] = draw(st.just([]) | some_slots)
        for number, topic in enumerate(instance["topics"]):
            _rules_of(draw, topic, topics[:number], slots, spaces)
    return instance


@st.composite
def running(draw: st.DrawFn) -> dict[str, Any]:
    """Draw an instance whose wall was published, by any hand, and of which some slots are over."""
    instance = draw(walls())
    slots = [slot["id"] for slot in instance["slots"]]
    cells = [[slot, space["id"]] for slot in slots for space in instance["spaces"]]
    shuffled = draw(st.permutations(cells))
    topics = [topic["id"] for topic in instance["topics"]]
    instance["published"] = dict(zip(topics[draw(st.integers(0, 2)) :], shuffled, strict=False))
    instance["frozen_slots"] = slots[: draw(st.integers(0, len(slots) - 1))]
    return instance


def _rules_of(
    draw: st.DrawFn, topic: dict[str, Any], earlier: list[str], slots: list[str], spaces: list[str]
) -> None:
    rule = draw(st.sampled_from(("", "", "slots", "spaces", "fixed", "after")))
    if rule == "slots":
        topic["slots"] = draw(st.lists(st.sampled_from(slots), min_size=1, unique=True))
    if rule == "spaces":
        topic["spaces"] = draw(st.lists(st.sampled_from(spaces), min_size=1, unique=True))
    if rule == "fixed":
        topic["fixed"] = [draw(st.sampled_from(slots)), draw(st.sampled_from(spaces))]
    if rule == "after" and earlier:
        topic["after"] = [draw(st.sampled_from(earlier))]


def _few(names: list[str], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=most)


def _pairs(names: list[str]) -> st.SearchStrategy[list[list[str]]]:
    pair = st.lists(st.sampled_from(names), unique=True, min_size=2, max_size=2)
    return st.lists(pair, max_size=3) if len(names) > 1 else st.just([])
