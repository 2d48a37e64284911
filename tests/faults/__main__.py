"""Runs every fault with its full number of trials and prints the table: python3 dev.py tool tests.faults"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if __name__ == "__main__":
    os.environ["FISHBOWL_FAULTS"] = "full"
    given = sys.argv[1:] or ["-n", "auto"]
    sys.exit(pytest.main([str(Path(__file__).parent), "-p", "no:randomly", *given]))
