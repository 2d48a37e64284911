"""`python -m fishbowl_app`."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """Run the command line and end with its status."""
    multiprocessing.freeze_support()
    from fishbowl_app.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
