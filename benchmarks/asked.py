"""What the benchmarks of the planners are asked on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

CP_SAT = "cp-sat"


def read_arguments(description: str | None, prefix: str, quick: Iterable[str]) -> argparse.Namespace:
    """Read the command line of a benchmark of instances; `quick` are the peers measured unasked."""
    peers = list(quick)
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help=f"folder with {prefix}*.json")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, nargs="*", default=[2.0], help="budgets beside the default")
    parser.add_argument("--long", action="store_true", help="a budget of 20 s as well")
    parser.add_argument("--peers", nargs="*", default=peers, choices=[*peers, CP_SAT, "all"])
    parser.add_argument("--cp-sat", type=float, metavar="SECONDS", help="how long CP-SAT looks (8)")
    parser.add_argument("--only", default="", metavar="TEXT", help="instances with this text in their name")
    asked = parser.parse_args()
    asked.seconds += [20.0] * asked.long
    if "all" in asked.peers:
        asked.peers = [*peers, CP_SAT]
    elif asked.cp_sat is not None and CP_SAT not in asked.peers:
        asked.peers.append(CP_SAT)
    asked.cp_sat = asked.cp_sat or 8.0
    return asked
