"""How hard tests with chance try: the same few in the suite, many others by `python3 dev.py tool tests.faults`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import HealthCheck, settings

from tests.faults.tally import FULL

TIMES = 40  # as many tries in full
DEADLINE_S = 3.0  # of this process, for one try


def tries(short: int) -> settings:
    """Return the settings of a test that tries so often in the suite, where every run tries the same."""
    return settings(
        max_examples=short * (TIMES if FULL else 1),
        derandomize=not FULL,
        database=None,
        deadline=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.function_scoped_fixture,
        ],
    )


@contextmanager
def in_time(seconds: float = DEADLINE_S) -> Iterator[None]:
    """Let nothing take long: counted is what this process computes, not how busy the machine is."""
    began = time.process_time()
    yield
    assert time.process_time() - began < seconds
