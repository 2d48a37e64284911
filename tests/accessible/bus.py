"""What a screen reader gets: the app on a virtual screen, read through the accessibility bus, worked by keys.

Run by test_screen_reader.py inside `dbus-run-session`. It prints what it found as JSON. The bus is asked
in its own words, through Qt's client of it, so that nothing of ours stands between.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusInterface,
    QDBusMessage,
    QDBusVariant,
)

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-monitor", "dbus-run-session")
ACCESSIBLE, REGISTRY = "org.a11y.atspi.Accessible", "org.a11y.atspi.Registry"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
REFERENCE = re.compile(r'"(:[\d.]+)", \[ObjectPath: ([^\]]+)\]')
SHOWING, FOCUSED = 25, 12  # bits of the states, as at-spi2-core numbers them
PATIENCE_S = 20.0


class Bus:
    """The bus of assistive technology, and our app on it."""

    def __init__(self) -> None:
        self._bus = QDBusConnection.sessionBus()
        self._address = self._words("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._bus = QDBusConnection.connectToBus(self._address, "listener")
        self._app = ""

    @property
    def address(self) -> str:
        """Where the bus is."""
        return self._address

    def listen(self, *events: str) -> None:
        """Say that events are wanted, for as long as this is there: without a listener the app sends none."""
        registry = QDBusInterface(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, self._bus)
        for event in events:
            registry.call("RegisterEvent", event)

    def find_app(self) -> bool:
        """Tell whether the app is there, with a window."""
        found = self._children(REGISTRY, ROOT_PATH)
        self._app = found[-1][0] if found else ""
        return bool(self._app) and any("Fishbowl" in line for line in self.lines(depth=2))

    def lines(self, path: str = ROOT_PATH, depth: int = 40) -> list[str]:
        """Return what is shown as "role: name", with a star at what has the focus, in reading order."""
        states = self._states(path)
        if path != ROOT_PATH and not states >> SHOWING & 1:
            return []
        name = self._words(self._app, path, "org.freedesktop.DBus.Properties.Get", ACCESSIBLE, "Name")
        role = self._words(self._app, path, f"{ACCESSIBLE}.GetRoleName")
        found = [f"{role}: {name}{' *' if states >> FOCUSED & 1 else ''}"]
        if depth > 1:
            for _, child in self._children(self._app, path):
                found += self.lines(child, depth - 1)
        return found

    def _states(self, path: str) -> int:
        told = re.findall(r"\d+", _structure(self._ask(self._app, path, f"{ACCESSIBLE}.GetState")))
        low, high = map(int, told or (0, 0))
        return low | high << 32

    def _children(self, whom: str, path: str) -> list[tuple[str, str]]:
        """Return the name on the bus and the path of each."""
        return REFERENCE.findall(_structure(self._ask(whom, path, f"{ACCESSIBLE}.GetChildren")))

    def _words(self, whom: str, path: str, method: str, *arguments: str) -> str:
        """Return a text that something says: nothing where it is gone."""
        told = self._ask(whom, path, method, *arguments).arguments()
        said = told[0] if told else ""
        return said.variant() if isinstance(said, QDBusVariant) else said

    def _ask(self, whom: str, path: str, method: str, *arguments: str) -> QDBusMessage:
        message = QDBusMessage.createMethodCall(whom, path, *method.rsplit(".", 1))
        message.setArguments(list(arguments))
        return self._bus.call(message)


def _structure(answer: QDBusMessage) -> str:
    """Return numbers, or names and paths, as Qt writes them down: Python cannot take structures apart."""
    is_told = answer.type() is QDBusMessage.MessageType.ReplyMessage
    return repr(answer).partition("contents=")[2].rpartition(") at ")[0] if is_told else ""


def until(is_so: Callable[[], bool]) -> bool:
    """Wait until something is so, and tell whether it is in the end."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if is_so():
            return True
        time.sleep(0.1)
    return False


def press(*keys: str) -> None:
    """Press keys, one after the other."""
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)


def show_app(folder: str) -> None:
    """Be the app: show the sample session in its Fishbowl room, until somebody ends it."""
    from fishbowl_app.app import make_application
    from tools.every_window import SESSIONS, shown_window

    app, _ = make_application()
    window = shown_window(Path(folder))
    window.sessions.take(SESSIONS["fishbowl"](Path(folder) / "sample.fishbowl"))
    window.workspace.go_to("fishbowl")
    window.activateWindow()
    app.exec()


def read(folder: str) -> dict[str, object]:
    """Read the room, sit somebody down, let somebody wait, go to the board; return what was read and heard."""
    bus, heard = Bus(), Path(folder) / "heard.txt"
    bus.listen("object:announcement", "object:state-changed")
    with heard.open("w") as file:
        watched = ["--address", bus.address, "type='signal',interface='org.a11y.atspi.Event.Object'"]
        monitor = subprocess.Popen(["dbus-monitor", *watched], stdout=file, stderr=subprocess.DEVNULL)
    app = subprocess.Popen([sys.executable, __file__, "app", folder], stdout=subprocess.DEVNULL)
    try:
        found = _walk_through(bus)
    finally:
        for process in (app, monitor):
            process.terminate()
            process.wait()
    return found | {"heard": heard.read_text()}


def _walk_through(bus: Bus) -> dict[str, object]:
    found: dict[str, object] = {"there": until(bus.find_app)}
    press("h", "e", "Return")
    until(lambda: any("Hefina" in line for line in bus.lines() if line.startswith("list item: Chair 1")))
    press("d", "i")
    found["typed"] = bus.lines()
    press("shift+Return")
    found["waiting"] = bus.lines()
    press("alt+7")
    until(lambda: any(line.startswith("table") for line in bus.lines()))
    found["board"] = bus.lines()
    return found


def main(folder: str) -> None:
    """Start what is needed, and read."""
    screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"], stdout=subprocess.PIPE)
    display = screen.stdout.readline().decode().strip()
    os.environ |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    helpers = [
        subprocess.Popen(call, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        for call in (["openbox"], [str(LAUNCHER), "--launch-immediately"])
    ]
    try:
        print(json.dumps(read(folder)))
    finally:
        for process in (*helpers, screen):
            process.terminate()


if __name__ == "__main__":
    if sys.argv[1] == "app":
        show_app(sys.argv[2])
    else:
        application = QCoreApplication([])  # Qt's side of the bus needs one
        main(sys.argv[1])
