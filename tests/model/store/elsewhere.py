"""A session opened by another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from fishbowl_app.model.errors import FileInUse
from fishbowl_app.model.session import Session
try:
    session = Session.open(Path(sys.argv[1]))
except FileInUse as error:
    sys.exit(f"in use by {error.who}")
print("open", flush=True)
sys.stdin.readline()
session.close()
"""


@contextmanager
def opened_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Have the session open in another process, and let it be closed there in the end."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        try:
            yield child
        finally:
            child.communicate("\n")


def refused_elsewhere(path: Path) -> str:
    """Try to open the session in another process; return what it says when it is in use."""
    command = [sys.executable, "-c", HOLD, str(path)]
    return subprocess.run(command, cwd=ROOT, input="\n", capture_output=True, text=True).stderr.strip()
