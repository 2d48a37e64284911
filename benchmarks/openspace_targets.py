"""What an agenda wall has to reach, held against what was measured."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.openspace_cases import Outcome
from benchmarks.targets import Target

FIRST, DEFAULT, SHORT, LONG = "first", "default", "2 s", "20 s"
WHOLE = ("010-2-05", "024-4-06")
LARGE = ("040-5-08", "060-6-10")


def targets(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    """Return all targets with the arrangements they are about."""
    return [*_always(outcomes), *_short(outcomes), *_long(outcomes), *_live(outcomes)]


def _by(outcomes: list[Outcome], planner: str, names: tuple[str, ...] = ()) -> list[Outcome]:
    return [one for one in outcomes if one.planner == planner and (not names or one.case.name in names)]


def _always(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    ours = [one for one in outcomes if one.planner in (FIRST, DEFAULT, SHORT, LONG)]
    stops = [one for one in ours if one.stop is not None]
    return [
        Target("no rule is broken, first arrangement included", ours, lambda one: -one.broken, _broken),
        Target("first arrangement in 0.3 s", _by(ours, FIRST), lambda one: 0.3 - one.seconds, _seconds),
        Target("2 s are 2 CPU s at most", _by(ours, SHORT), lambda one: 2 - one.seconds, _seconds),
        Target("20 s are 20 CPU s at most", _by(ours, LONG), lambda one: 20 - one.seconds, _seconds),
        Target(
            "told to stop, it stops within 100 ms",
            stops,
            lambda one: 0.1 - (one.stop or 0),
            lambda one: f"{(one.stop or 0) * 1000:.0f} ms",
        ),
    ]


def _short(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    known = [one for one in _by(outcomes, SHORT) if "attendable_bound" in one.case.known]
    plain = [one for one in known if not one.case.ruled]
    ruled = [one for one in known if one.case.ruled]
    whole = [one for one in plain if one.case.name in WHOLE]
    return [
        Target("2 s: 1.00 of the bound on the two small ones", whole, _over(1.0), _share),
        Target("2 s: 0.985 of the bound on plain ones", plain, _over(0.985), _share),
        Target("2 s: 0.97 of the bound with rules", ruled, _over(0.97), _share),
        Target("2 s: nobody is turned away on plain ones", plain, lambda one: -one.turned_away, _away),
    ]


def _long(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    large = _by(outcomes, LONG, LARGE)
    return [
        Target("20 s: 0.993 of the bound on the two large ones", large, _over(0.993), _share),
        Target(
            "20 s: nobody gets less than 0.4",
            large,
            lambda one: one.worst_person - 0.4,
            lambda one: f"{one.worst_person:.2f}",
        ),
        Target("20 s: Jain's index 0.975", large, lambda one: one.jain - 0.975, lambda one: f"{one.jain:.4f}"),
    ]


def _live(outcomes: list[Outcome]) -> list[Target[Outcome]]:
    live = [one for one in _by(outcomes, DEFAULT) if one.case.live]
    proven = [one for one in live if "min_slot_moves" in one.case.known]
    return [
        Target("live: 0.5 s", live, lambda one: 0.5 - one.seconds, _seconds),
        Target(
            "live: at most 1 slot move over the proven minimum",
            proven,
            lambda one: one.case.known["min_slot_moves"] + 1 - (one.slot_moves or 0),
            lambda one: f"{one.slot_moves}, proven {one.case.known['min_slot_moves']}",
        ),
    ]


def _over(least: float) -> Callable[[Outcome], float]:
    return lambda one: one.share - least


def _share(one: Outcome) -> str:
    return f"{one.share:.4f}"


def _away(one: Outcome) -> str:
    return str(one.turned_away)


def _broken(one: Outcome) -> str:
    return f"({one.planner}) {one.broken}"


def _seconds(one: Outcome) -> str:
    return f"{one.seconds:.2f} s"
