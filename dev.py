#!/usr/bin/env python3
"""Set up, run and test fishbowl_app with nothing but Python 3.11 or newer on the machine.

    python3 dev.py run [ARG...]      the app; without ARG its sample session (see: run --help)
    python3 dev.py test [ARG...]     the tests
    python3 dev.py words [--check]   collect the texts to translate, compile the catalogues
    python3 dev.py tool NAME [ARG...]   a tool of the environment: ruff, mypy, ...
    python3 dev.py bundle [ARG...]   the folder that runs without Python (see: bundle --help)

Everything is set up on the first call, and again whenever the lock file or the Python changes.
On Windows: py dev.py run
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV, LOCK = ROOT / ".venv", ROOT / "requirements.lock"
# What is bundled comes from an environment of its own: what only checks the app cannot get into the folder.
BUNDLE_VENV, BUNDLE_LOCK = ROOT / ".venv-bundle", ROOT / "requirements-bundle.lock"
OLDEST = (3, 11)
# What Debian and Ubuntu split off from what the Qt wheels bring.
QT = "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-6 libbrotli1"
SCREEN = (
    "libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0"
)


def stop(text: str) -> None:
    sys.exit(f"[set-up] {text}")


def call(*command: object, **kwargs: object) -> None:
    subprocess.run([str(part) for part in command], check=True, **kwargs)  # type: ignore[call-overload]


def install_packages(packages: str) -> bool:
    """Install Debian packages as root, or with a sudo that asks nothing. False: somebody has to do it."""
    if not shutil.which("apt-get"):
        return False
    sudo = []
    if os.geteuid() != 0:
        sudo = ["sudo", "-n"]
        if not shutil.which("sudo") or subprocess.run([*sudo, "true"], stderr=subprocess.DEVNULL).returncode:
            return False
    print(f"[set-up] installing system packages: {packages}", flush=True)
    quiet = {"stdout": subprocess.DEVNULL}
    subprocess.run([*sudo, "apt-get", "-qq", "update"], **quiet)
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    options = ["-qq", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends"]
    call(*sudo, *environment, "apt-get", *options, "install", *packages.split(), **quiet)
    return True


def python_of(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_environment(venv: Path, lock: Path) -> None:
    """Make an environment from its lock file, unless that was done from the same lock, Python and folder."""
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode() + str(ROOT).encode()).hexdigest()
    stamp = venv / "complete"
    try:
        if stamp.read_text() == wanted and python_of(venv).exists():
            return
    except OSError:
        pass  # no environment, or one copied from elsewhere: make it anew
    shutil.rmtree(venv, ignore_errors=True)
    print(f"[set-up] making {venv.name} (the first time: up to 370 MB to fetch)", flush=True)
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        if not install_packages("python3-venv"):
            stop("Python's venv is missing. Once, as an administrator: apt-get install python3-venv")
    call(sys.executable, "-m", "venv", venv)
    pip = [python_of(venv), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    call(*pip, "--require-hashes", "-r", lock)
    stamp.write_text(wanted)


def check_qt(venv: Path) -> None:
    """See that Qt loads. The wheels need a few system libraries that only a Linux without a desktop lacks."""
    if not sys.platform.startswith("linux"):
        return
    screen = os.environ.get("DISPLAY") and os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    probe = "import PySide6.QtWidgets, PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtPrintSupport"
    if screen:  # a plugin that cannot load aborts the process: find out before
        probe += (
            "; import ctypes, pathlib, PySide6"
            "; ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
        )
    tried = subprocess.run([str(python_of(venv)), "-c", probe], capture_output=True, text=True)
    if tried.returncode == 0:
        return
    print("[set-up] Qt cannot load:", (tried.stderr.strip().splitlines() or ["?"])[-1], flush=True)
    packages = f"{QT} {SCREEN}" if screen else QT
    if not install_packages(packages):
        stop(f"Once, as an administrator:\n  sudo apt-get install --no-install-recommends {packages}")


def command(words: list[str]) -> list[str]:
    """Return the Python arguments for what was asked, or end with the help text."""
    what, *rest = words or ["run"]
    if what == "run":
        return ["-m", "fishbowl_app", *(rest or ["demo"])]
    if what == "test":
        return ["-m", "pytest", *(rest or ["-n", "auto"])]  # all of them on all processors
    if what == "words":
        return ["-m", "tools.words", *rest]
    if what == "bundle":
        return ["-m", "tools.bundle", *rest]
    if what == "tool" and rest:
        return ["-m", *rest]
    stop(__doc__ or "")
    return []


def main() -> None:
    if sys.version_info < OLDEST:
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    arguments = command(sys.argv[1:])
    bundling = arguments[1] == "tools.bundle"
    venv, lock = (BUNDLE_VENV, BUNDLE_LOCK) if bundling else (VENV, LOCK)
    try:
        make_environment(venv, lock)
        check_qt(venv)
    except subprocess.CalledProcessError as error:
        stop(f"this failed: {' '.join(map(str, error.cmd))}")
    # The tools run where the project is; what a person names stays relative to where they are.
    where = Path.cwd() if bundling or arguments[1] == "fishbowl_app" else ROOT
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path}
    sys.exit(subprocess.run([str(python_of(venv)), *arguments], cwd=where, env=environment).returncode)


if __name__ == "__main__":
    main()
