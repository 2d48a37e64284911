"""Random small instances in the file format: our reader and the outside checker get the same."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from fishbowl_app.model.rules.rotation import GOALS


@st.composite
def instances(draw: st.DrawFn, *, plain: bool = False) -> dict[str, Any]:
    """Draw an instance; a `plain` one has absences, groups and the two quotas, and nothing set by hand."""
    kind = draw(st.sampled_from(["circle", "tables"]))
    rounds = draw(st.integers(1, 7))
    count = draw(st.integers(1, 14))
    ids = [f"p{number}" for number in range(count)]
    groups = draw(st.lists(st.sampled_from(["", "tenants", "officers", "board"]), min_size=count, max_size=count))
    some_rounds = st.lists(st.integers(0, rounds - 1), unique=True, max_size=rounds // 2)
    absences = draw(st.lists(st.just([]) | some_rounds, min_size=count, max_size=count))
    people = [
        {"id": who, "group": group, "absent": absent}
        for who, group, absent in zip(ids, groups, absences, strict=True)
    ]
    instance: dict[str, Any] = {
        "format": "fishbowl-rotation/1",
        "name": "drawn",
        "kind": kind,
        "rounds": rounds,
        "participants": people,
        "rules": {"turns": "quota", "mix": draw(st.sampled_from(["quota", None]))},
    }
    if kind == "circle":
        instance["chairs"] = draw(st.integers(1, 6))
        instance["open_chairs"] = draw(st.integers(0, instance["chairs"] - 1))
    else:
        instance["tables"] = draw(st.integers(1, 4))
    return instance if plain else _with_wishes(draw, instance, ids)


def _with_wishes(draw: st.DrawFn, instance: dict[str, Any], ids: list[str]) -> dict[str, Any]:
    """Add what a moderator sets by hand: what cannot be planned at all is left out."""
    rounds = instance["rounds"]
    done = draw(st.integers(0, rounds - 1))
    instance["rules"]["max_run"] = draw(st.none() | st.integers(1, 3))
    instance["rules"]["turn_slack"] = draw(st.integers(0, 1))
    few = st.lists(st.sampled_from(ids), unique=True, max_size=3)
    instance["apart"] = draw(st.lists(few, max_size=2))
    instance["together"] = draw(st.lists(few, max_size=1))
    there = {r: [p["id"] for p in instance["participants"] if r not in p["absent"]] for r in range(rounds)}
    instance["past"] = [_round(draw, instance, there[r]) for r in range(done)]
    if draw(st.booleans()):
        coming = [_round(draw, instance, ids) for _ in range(done, rounds)]
        instance["published"] = [*instance["past"], *coming]
    if instance["kind"] == "circle":
        seats = instance["chairs"] - instance["open_chairs"]
        instance["pins"], instance["bans"] = [], []
        for r in range(done, rounds):
            shuffled = draw(st.permutations(there[r]))
            pinned = draw(st.integers(0, min(seats, len(shuffled), 2)))
            banned = draw(st.integers(0, 2))
            instance["pins"] += [[r, who] for who in shuffled[:pinned]]
            instance["bans"] += [[r, who] for who in shuffled[pinned : pinned + banned]]
    return instance


@st.composite
def ruled(draw: st.DrawFn) -> dict[str, Any]:
    """Draw an instance with rules for some rounds and for groups, and goals: the outside checker knows none."""
    instance = draw(instances())
    rounds = instance["rounds"]
    ids = [person["id"] for person in instance["participants"]]
    names = sorted({person["group"] for person in instance["participants"]})
    some = st.none() | st.lists(st.integers(0, rounds - 1), unique=True, max_size=rounds)

    def bonds(key: str, choice: list[str], most: int) -> list[dict[str, Any]]:
        named = st.lists(st.sampled_from(choice), unique=True, min_size=1, max_size=3)
        bond = st.fixed_dictionaries({key: named, "rounds": some})
        return draw(st.lists(bond, max_size=most))

    instance["apart"] += bonds("people", ids, 2)
    instance["together"] += bonds("people", ids, 1)
    instance["groups_apart"] = bonds("groups", names, 2)
    instance["groups_together"] = bonds("groups", names, 1)
    instance["goals"] = draw(st.permutations([goal.value for goal in GOALS]))
    if instance["kind"] == "circle":
        who, when = draw(st.sampled_from(ids)), draw(st.lists(st.integers(0, rounds - 1), unique=True))
        instance["only"] = [[who, when]]
        instance["pins"] = [pin for pin in instance["pins"] if pin[1] != who or pin[0] in when]
    return instance


def _round(draw: st.DrawFn, instance: dict[str, Any], ids: list[str]) -> list[Any]:
    shuffled = draw(st.permutations(ids))
    if instance["kind"] == "circle":
        return list(shuffled[: instance["chairs"] - instance["open_chairs"]])
    return [list(shuffled[t :: instance["tables"]]) for t in range(instance["tables"])]
