"""Runs every fault, every try of tests/fuzz, long random sessions and all languages, and prints the table.

python3 dev.py tool tests.faults
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if __name__ == "__main__":
    os.environ["FISHBOWL_FAULTS"] = "full"
    given = sys.argv[1:] or ["-n", "auto"]
    tests = Path(__file__).parents[1]
    long = (tests / "faults", tests / "fuzz", tests / "clipped", tests / "model" / "store" / "test_random.py")
    sys.exit(pytest.main([*map(str, long), "-p", "no:randomly", *given]))
