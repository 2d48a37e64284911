"""What each order of the waiting list does to who is heard, among talkative and quiet people.

    python3 dev.py tool benchmarks.waiting [--talks 200] [--seed 0]

Simulates open fishbowls and prints the mean over many talks for each order that the window offers; the rule that
chooses is the app's own (`queue_orders.ranked`). Same seed, same table. Every order meets the same people, who
raise the same first hands and would speak as long.

The model. Some people are far more eager than others (log-normal, sigma 1), and those of one group are 0.4 times
as eager as the rest. Somebody who neither waits nor sits asks for a chair at a rate in proportion to that, and
less often after every turn. The eager talk longer, too (log-normal around a minute, correlation 0.5). A hand goes
down again after a minute or more, 2 in 100 a minute. The next sits down 5 s after a chair has become free.

What is printed: the Gini coefficient of time in the circle (0: all had the same; 1: one had all of it); how many
of all were in at least once; the share of the time of the fifth who had most, and of the quiet group; how many
wait at a time; and minutes of waiting for a chair: the mean, what 95 of 100 stay below, and the longest wait of a
talk, of those too who got no chair.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Iterable
from dataclasses import astuple, dataclass, field
from enum import IntEnum
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from statistics import fmean

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fishbowl_app.model.entities import QueueOrder
from fishbowl_app.model.rules.fairness import gini
from fishbowl_app.model.rules.queue_orders import GroupHeard, Hand, ranked

CHANGEOVER_S = 5.0
QUIET, OTHERS = "quiet", "others"


@dataclass(frozen=True, slots=True)
class Setting:
    """What kind of talk it is."""

    name: str
    hands_per_minute: float  # while nobody waits, sits or has spoken
    chairs: int = 1
    longest_turn_s: float = 300.0
    people: int = 25
    quiet_people: int = 10
    quiet_eagerness: float = 0.4
    minutes: int = 60


SETTINGS = (
    Setting("Busy list", 3.2),
    Setting("Busy list, nobody speaks longer than 90 seconds", 3.2, longest_turn_s=90.0),
    Setting("Busy list, four chairs, stays four times as long", 3.2, chairs=4, longest_turn_s=1200.0),
    Setting("Quiet list", 1.6),
)


@dataclass(frozen=True, slots=True)
class Measures:
    """One talk in figures; shares from 0 to 1, waits in minutes."""

    gini: float
    were_in: float
    top_fifth: float
    quiet_group: float
    waiting: float
    mean_wait: float
    most_wait: float
    longest_wait: float


@dataclass(slots=True)
class Person:
    """Somebody of the simulation. `rate` is in hands a second; `median_s` the usual length of a turn."""

    number: int
    group: str
    rate: float
    median_s: float
    chance: Random  # of their own, so that they act alike whatever the order
    asked_at: float | None = None
    sits: bool = False
    turns: int = 0
    heard_s: float = 0.0

    def next_hand(self) -> float:
        """Return after how many seconds this person asks, once they neither wait nor sit."""
        return self.chance.expovariate(self.rate / (1 + 0.5 * self.turns))

    def patience(self) -> float:
        """Return after how many seconds the hand goes down."""
        return 60 + self.chance.expovariate(0.02 / 60)

    def turn(self) -> float:
        """Return how long a turn would be, in seconds."""
        return self.median_s * math.exp(0.5 * self.chance.gauss(0, 1))


def hall(setting: Setting, seed: int) -> list[Person]:
    """Return the people of one talk."""
    rng = Random(seed)
    eager = [rng.gauss(0, 1) for _ in range(setting.people)]
    groups = [QUIET if n < setting.quiet_people else OTHERS for n in range(setting.people)]
    weights = [
        math.exp(z) * (setting.quiet_eagerness if group == QUIET else 1.0)
        for z, group in zip(eager, groups, strict=True)
    ]
    found = []
    for n, z in enumerate(eager):
        rate = setting.hands_per_minute * weights[n] / sum(weights) / 60
        length = math.exp(0.4 * (0.5 * z + math.sqrt(0.75) * rng.gauss(0, 1)))
        found.append(Person(n, groups[n], rate, 60 * setting.chairs * length, Random(f"{seed} {n}")))
    return found


class Kind(IntEnum):
    """What happens next to somebody."""

    ASKS = 0
    GIVES_UP = 1
    RISES = 2
    CHAIR_FREE = 3


@dataclass(slots=True)
class Talk:
    """One talk as it goes on; times in seconds from its start."""

    setting: Setting
    order: QueueOrder
    people: list[Person]
    free: int = 0
    last_in: dict[str, float] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)  # until a chair
    in_vain: list[float] = field(default_factory=list)
    events: list[tuple[float, Kind, int, float]] = field(default_factory=list)

    def run(self) -> Measures:
        end = 60.0 * self.setting.minutes
        self.free = self.setting.chairs
        for person in self.people:
            self._will_ask(person, 0.0)
        while self.events and self.events[0][0] < end:
            now, kind, number, asked_at = heappop(self.events)
            self._happens(now, kind, self.people[number], asked_at)
            while self.free and (waiting := [person for person in self.people if person.asked_at is not None]):
                self._sits_down(self._next(waiting), now, end)
        self.in_vain += [end - person.asked_at for person in self.people if person.asked_at is not None]
        return self._measures()

    # --- inside ------------------------------------------------------------------------------------------

    def _will_ask(self, person: Person, now: float) -> None:
        heappush(self.events, (now + person.next_hand(), Kind.ASKS, person.number, 0.0))

    def _happens(self, now: float, kind: Kind, person: Person, asked_at: float) -> None:
        match kind:
            case Kind.ASKS:
                person.asked_at = now
                heappush(self.events, (now + person.patience(), Kind.GIVES_UP, person.number, now))
            case Kind.GIVES_UP if person.asked_at == asked_at:  # else this hand was taken long ago
                self.in_vain.append(now - asked_at)
                person.asked_at = None
                self._will_ask(person, now)
            case Kind.RISES:
                self._will_ask(person, now)
            case Kind.CHAIR_FREE:
                self.free += 1

    def _next(self, waiting: list[Person]) -> Person:
        """Return who sits down next: the first of the app's own rule."""
        hands = [
            Hand(f"{person.number:03}", person.asked_at or 0.0, person.turns, person.heard_s, person.group)
            for person in waiting
        ]
        return self.people[int(ranked(self.order, hands, self._groups())[0][0].id)]

    def _groups(self) -> dict[str | None, GroupHeard]:
        return {
            group: GroupHeard(
                self.last_in.get(group, float("-inf")),
                fmean(person.heard_s for person in self.people if person.group == group),
                place,
            )
            for place, group in enumerate((OTHERS, QUIET))
        }

    def _sits_down(self, person: Person, now: float, end: float) -> None:
        length = min(person.turn(), self.setting.longest_turn_s, end - now)
        self.waits.append(now - (person.asked_at or 0.0))
        self.last_in[person.group] = now
        self.free -= 1
        person.asked_at = None
        person.turns += 1
        person.heard_s += length
        heappush(self.events, (now + length, Kind.RISES, person.number, 0.0))
        heappush(self.events, (now + length + CHANGEOVER_S, Kind.CHAIR_FREE, person.number, 0.0))

    def _measures(self) -> Measures:
        heard = sorted(person.heard_s for person in self.people)
        all_of_it = sum(heard)
        waits = sorted(self.waits)
        return Measures(
            gini=gini(heard),
            were_in=fmean(person.turns > 0 for person in self.people),
            top_fifth=sum(heard[-(len(heard) // 5) :]) / all_of_it,
            quiet_group=sum(person.heard_s for person in self.people if person.group == QUIET) / all_of_it,
            waiting=sum(self.waits + self.in_vain) / (60 * self.setting.minutes),
            mean_wait=fmean(waits) / 60,
            most_wait=waits[int(0.95 * (len(waits) - 1))] / 60,
            longest_wait=max([*waits, *self.in_vain]) / 60,
        )


def simulate(setting: Setting, order: QueueOrder, seeds: Iterable[int]) -> Measures:
    """Return the mean measures of a talk for each seed."""
    each = [astuple(Talk(setting, order, hall(setting, seed)).run()) for seed in seeds]
    return Measures(*map(fmean, zip(*each, strict=True)))


COLUMNS = ("order", "Gini", "in once", "top fifth", "quiet group", "waiting", "mean wait", "95 %", "longest")
ROW = "  {:<14}{:>6}{:>10}{:>12}{:>14}{:>10}{:>12}{:>7}{:>10}"


def lines(setting: Setting, seeds: range) -> list[str]:
    """Return the table of one setting."""
    people = f"{setting.people} people, {setting.quiet_people} of the quiet group, {setting.minutes} minutes"
    found = [f"{setting.name}: {people}", ROW.format(*COLUMNS)]
    for order in QueueOrder:
        had = simulate(setting, order, seeds)
        shares = (f"{value:.0%}" for value in (had.were_in, had.top_fifth, had.quiet_group))
        waits = (f"{value:.1f}" for value in (had.waiting, had.mean_wait, had.most_wait, had.longest_wait))
        found.append(ROW.format(order.value, f"{had.gini:.3f}", *shares, *waits))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Simulate the orders of the waiting list.")
    parser.add_argument("--talks", type=int, default=200, help="how many talks for each figure (default 200)")
    parser.add_argument("--seed", type=int, default=0, help="of the first talk (default 0)")
    asked = parser.parse_args()
    began = time.process_time()
    for setting in SETTINGS:
        print(*lines(setting, range(asked.seed, asked.seed + asked.talks)), "", sep="\n", flush=True)
    print(f"{asked.talks} talks each; {time.process_time() - began:.1f} s of CPU time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
