"""What figures of answers cost, and how often chance does as much, beside SciPy with as many draws.

    python3 dev.py tool benchmarks.answers [--runs 5]

Times are seconds of the process, medians. SciPy permutes whole arrays at once; ours uses no numpy, which the
window does not load.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TypeVar

import numpy
from scipy import stats

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.timing import timed  # noqa: E402
from fishbowl_app.model import entities  # noqa: E402
from fishbowl_app.model.defaults import first_rows  # noqa: E402
from fishbowl_app.model.rules.asking.figures import form_figures  # noqa: E402
from fishbowl_app.model.rules.asking.permutation import DRAWS, divided, flipped  # noqa: E402
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot  # noqa: E402

Made = TypeVar("Made")
GROUPS = 6


def answered(responses: int, questions: int, chance: Random) -> Snapshot:
    """Return a session with one form in two framings, sliders and statements in turn, and people of six groups."""
    kinds = (entities.QuestionKind.SLIDER, entities.QuestionKind.STATEMENT)
    rows: list[entities.Entity] = [
        *first_rows("Answers"),
        entities.Form("form", 0, "form", "", entities.Compares.FRAMINGS, True, False, True),
        *(entities.Condition(f"framing {n}", "form", n, f"framing {n}", "", 1, None) for n in range(2)),
        *(entities.Group(f"group {n}", f"group {n}", str(n), entities.Colour.BLUE, n) for n in range(GROUPS)),
    ]
    asked = [
        entities.Question(f"question {n}", "form", n, kinds[n % 2], "", "A", "B", "", False)
        for n in range(questions)
    ]
    for n in range(responses):
        group = f"group {chance.randrange(GROUPS)}"
        rows.append(entities.Response(f"response {n}", f"framing {n % 2}", n, group, float(n), "typed"))
        for each in asked:
            value = chance.randint(1, 5) if each.kind is kinds[1] else chance.randint(0, 100)
            rows.append(entities.Answer(f"{each.id} {n}", f"response {n}", each.id, value, None, ()))
    tables: dict[str, dict[str, entities.Entity]] = {name: {} for name in TABLE_OF.values()}
    for row in [*rows, *asked]:
        tables[TABLE_OF[type(row)]][row.id] = row
    return Snapshot(tables)


def median(runs: int, make: Callable[[], Made]) -> tuple[Made, float]:
    """Return what is made and the seconds that it takes in the middle."""
    made = [timed(make) for _ in range(runs)]
    return made[0][0], statistics.median(took for _, took in made)


def beside_scipy(runs: int) -> None:
    """Print what the tests of 218 answers cost, for two framings and for people who answered twice."""
    chance = Random(8)
    first, second = ([(chance.randint(0, 90) + shift,) for _ in range(n)] for n, shift in ((106, 0), (112, 8)))
    changes = [chance.randint(-40, 50) for _ in range(109)]
    samples = [numpy.array(rows)[:, 0] for rows in (first, second)]
    show(
        "218 answers, divided",
        *median(runs, lambda: divided(first, second).p),
        *median(runs, lambda: peer(samples)),
    )
    show(
        "109 changes, turned",
        *median(runs, lambda: flipped(changes).p),
        *median(runs, lambda: peer([numpy.array(changes)])),
    )


def peer(samples: list[numpy.ndarray]) -> float:
    """Return the p-value of SciPy."""
    paired = len(samples) == 1

    def apart(*found: numpy.ndarray, axis: int) -> numpy.ndarray:
        means = [each.mean(axis=axis) for each in found]
        return abs(means[0] if paired else means[0] - means[1])

    return stats.permutation_test(
        samples,
        apart,
        permutation_type="samples" if paired else "independent",
        vectorized=True,
        n_resamples=DRAWS,
        alternative="greater",
        rng=1,
    ).pvalue


def show(name: str, p: float, took: float, peer_p: float, peer_took: float) -> None:
    """Print one line beside the peer."""
    print(
        f"{name:22} {took:.3f} s  SciPy {peer_took:.3f} s  {took / peer_took:4.1f} times  p {p:.4f}, {peer_p:.4f}"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    for responses, questions in ((218, 1), (2_000, 20)):
        session = answered(responses, questions, Random(responses))
        tables = session.tables
        _, took = median(runs, lambda tables=tables: form_figures(Snapshot(tables), "form"))
        print(f"figures of {responses:,} forms with {questions:2} question(s) {took:7.3f} s")
    beside_scipy(runs)


if __name__ == "__main__":
    main()
