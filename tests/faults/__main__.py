"""Runs every fault and every try of tests/fuzz, and prints the table: python3 dev.py tool tests.faults"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if __name__ == "__main__":
    os.environ["FISHBOWL_FAULTS"] = "full"
    given = sys.argv[1:] or ["-n", "auto"]
    faults = Path(__file__).parent
    sys.exit(pytest.main([str(faults), str(faults.with_name("fuzz")), "-p", "no:randomly", *given]))
