"""The one place that puts the window together: platform, fonts, language, crash hook, window."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fishbowl_app.last_run import Marker, ended_runs
from fishbowl_app.log import start_log
from fishbowl_app.paths import resource_path


def has_display() -> bool:
    """Tell whether a window can be seen: on Linux somebody has to say where the screen is."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_library() -> str:
    """Return which system library Qt lacks, "" where none. Call it after `prepare`.

    Without what its X11 plugin needs Qt would abort, which cannot be caught: so that is loaded here first.
    """
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return str(error).split(":")[0]
    if not sys.platform.startswith("linux") or not os.environ.get("DISPLAY"):
        return ""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return ""
    plugin = Path(spec.origin).parent / "Qt/plugins/platforms/libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return ""


def prepare() -> None:
    """Decide the platform before Qt is imported: without a screen it draws into memory, with our fonts only."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
        os.environ.setdefault("FONTCONFIG_FILE", str(resource_path("fonts", "fonts.conf")))


def make_application() -> tuple[Any, Any]:
    """Return the QApplication with fonts, language and look, and the settings; once in a process."""
    from PySide6.QtWidgets import QApplication

    from fishbowl_app.ui.application import Application
    from fishbowl_app.ui.dialogs.settings import show_look
    from fishbowl_app.ui.settings import LANGUAGE, open_settings
    from fishbowl_app.ui.translator import speak
    from fishbowl_app.words import system_language

    app: Any = QApplication.instance() or Application(sys.argv[:1])
    app.setApplicationName("Fishbowl")
    app.setDesktopFileName("fishbowl")
    settings = open_settings(app)
    speak(app, settings.get(LANGUAGE) or system_language())
    show_look(settings)
    return app, settings


def run_window(path: Path | None, *, sample: bool = False) -> int:
    """Open the window, on a session file or the sample session if one is asked for. Returns the exit status."""
    prepare()
    missing = missing_library()
    if missing:
        remedy = "docs/bundle.md says" if getattr(sys, "frozen", False) else "dev.py run installs"
        print(f"Qt cannot open a window: {missing} is missing; {remedy} it.", file=sys.stderr)
        return 1
    start_log()
    ended = [run for run in ended_runs() if run.path or run.report][:1]  # of others there is nothing to say
    marker = make_marker()
    app, settings = make_application()
    from fishbowl_app.ui.crash import CrashHook
    from fishbowl_app.ui.main_window import MainWindow
    from fishbowl_app.ui.rooms import read_ahead
    from fishbowl_app.ui.trouble.last_run import Heartbeat, tell_last_run

    window = MainWindow(settings)
    app.file_given.connect(window.open_given)
    CrashHook(window, window.banners, window.is_in_front, window.save_copy_and_quit).install()
    if marker is not None:
        Heartbeat(marker, window.sessions)
    window.fit_screen()
    # Before the window is shown: nobody should look at an empty frame while the file is read.
    if path is not None:
        window.sessions.open(path)
    elif sample:
        window.sessions.open_sample()
    window.show()
    read_ahead()
    for run in ended:
        tell_last_run(run, window.banners, window.sessions, window)
    signal.signal(signal.SIGTERM, lambda *_: app.quit())  # the system shuts down: that is no crash
    status: int = app.exec()
    window.sessions.close()  # the window may have been ended with the system rather than closed
    if marker is not None:
        marker.remove()
    return status


def make_marker() -> Marker | None:
    """Mark that the app runs, None where that cannot be kept: then the next start has nothing to say."""
    try:
        return Marker()
    except OSError:
        return None
