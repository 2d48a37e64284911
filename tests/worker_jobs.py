"""What the worker process is given to do in tests. It loads this module, so neither pytest nor Qt stands here."""

from __future__ import annotations

import os
import sys

from fishbowl_app import jobs, worker
from fishbowl_app.model.errors import RotationImpossible, RotationProblem


class Stubborn(Exception):
    """Cannot be packed."""

    def __reduce__(self):
        raise TypeError("not this one")


def act(wanted, report, cancelled):
    """Do what is asked for by name, with the process id as the result unless there is something better."""
    kind, *rest = wanted
    return {
        "pid": lambda: os.getpid(),
        "modules": lambda: (sorted(sys.modules), jobs.__name__),
        "echo": lambda: rest,
        "climb": lambda: climb(report, *rest),
        "wait": lambda: wait(report, cancelled),
        "deaf": lambda: deaf(report),
        "vanish": lambda: vanish(report),
        "refuse": refuse,
        "bug": lambda: 1 / 0,
        "stubborn": stubborn,
    }[kind]()


def climb(report, steps):
    """Report a better number with every step, much faster than anybody can look."""
    for number in range(steps):
        report(number / steps, number)
    return steps


def wait(report, cancelled):
    """Report, and go on until it is told to stop."""
    report(0.5, "half")
    while not cancelled():
        pass
    return "stopped"


def deaf(report):
    """Report, and never ask whether to stop."""
    report(0.5, "half")
    while True:
        pass


def vanish(report):
    """Die, as if for want of memory."""
    report(0.5, "half")
    os._exit(9)


def refuse():
    raise RotationImpossible(RotationProblem.PIN_ABSENT, round=2, who=("a",))


def stubborn():
    raise Stubborn("as ever")


def main():
    """Be an app that waits for its worker: says when that is at work, then waits for ever."""
    job = worker.Worker(act).start(("wait",))
    while job.best is None:
        job.events()
    print("at work", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
