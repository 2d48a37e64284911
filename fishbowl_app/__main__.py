"""`python -m fishbowl_app`."""

from __future__ import annotations

import multiprocessing
import os
import sys

_STOPPED = 130  # as of a program that Ctrl+C has ended


def main() -> None:
    """Run the command line and end with its status."""
    multiprocessing.freeze_support()
    _let_any_letter_out()
    try:
        from fishbowl_app.cli import WRONG_DATA, run

        status = run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read on has gone; what is still kept back must not fail at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = WRONG_DATA
    except KeyboardInterrupt:  # before the command began; afterwards it says so itself
        status = _STOPPED
    sys.exit(status)


def _let_any_letter_out() -> None:
    """Let a name be printed with a question mark where the terminal lacks a letter of it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # there is no stream in a window of Windows
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    main()
