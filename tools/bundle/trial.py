"""Tries a bundle as a stranger's machine would: no environment, no Python, nothing to be written beside the app.

The folder is tried under a path with spaces and Welsh letters, from another working folder, with a home of the
same kind. What it prints is compared with what the source prints.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path

from tools.bundle.parts import NAME, ROOT

PATIENCE_S = 300  # for one command
LETTERS = "Neuadd y Dŵr, Tŷ'r Ŵyn"
_OF_WINDOWS = ("SYSTEMROOT", "TEMP", "TMP")  # without these no program starts there


class TrialFailed(Exception):
    """The bundle does not do what the source does."""


def try_bundle(folder: Path, scratch: Path) -> Iterator[str]:
    """Run the app through everything it does; yield a line for each thing that went well.

    Raises:
        TrialFailed: at the first that did not.
    """
    trial = Trial(_moved(folder, scratch / LETTERS), scratch)
    before = _state(trial.folder)
    yield from trial.commands()
    yield from trial.same_print()
    if shutil.which("Xvfb"):
        yield trial.window()
    if _state(trial.folder) != before:
        raise TrialFailed("the app wrote into its own folder")
    yield "nothing was written beside the app"


class Trial:
    """One bundle, with a home and a working folder of its own."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder = folder
        self.home, self.work = scratch / f"Cartref {LETTERS}", scratch / f"Gwaith {LETTERS}"
        self.program = _program(folder)
        for place in (self.home, self.work):
            place.mkdir()

    def commands(self) -> Iterator[str]:
        """Run the command line."""
        sample = str(Path("demo", "sample.fishbowl"))
        yield from self._run("--version")
        yield from self._run("--help")
        yield from self._run("new", "sesiwn newydd.fishbowl", "--template", "open-space-afternoon")
        yield from self._run("check", "sesiwn newydd.fishbowl")
        yield from self._run("demo", "--out", "demo", makes="demo/summary.pdf")
        yield from self._run("check", sample)
        yield from self._run("summary", sample, "crynodeb.pdf", "--languages", "cy,en", makes="crynodeb.pdf")
        yield from self._run("handouts", sample, "taflenni.pdf", makes="taflenni.pdf")
        yield from self._run("export", sample, "notes.csv", makes="notes.csv")
        yield from self._run("themes", "notes.csv", "-o", "themes.json", makes="themes.json")
        yield from self._run("codes", sample, "--test")
        for ending in ("docx", "xlsx", "svg", "png"):
            yield from self._run("export", sample, f"bwrdd.{ending}", makes=f"bwrdd.{ending}")
        yield from self._run("new", "rounds.fishbowl", "--template", "five-chair-fishbowl")
        people = self.folder / "_internal" / "resources" / "sample" / "people.csv"
        yield from self._run("import", "rounds.fishbowl", "--people", str(people))
        yield from self._run("plan", "rotation", "rounds.fishbowl", "--seconds", "2", "-o", "plan.json")

    def same_print(self) -> Iterator[str]:
        """Compare PDFs and themes with those of the source: the same session, the same words."""
        sample = self.work / "demo" / "sample.fishbowl"
        for words, name in ((("summary",), "crynodeb.pdf"), (("handouts",), "taflenni.pdf")):
            other = self.work / f"source-{name}"
            extra = ("--languages", "cy,en") if name == "crynodeb.pdf" else ()
            self._source(*words, str(sample), str(other), *extra)
            pages, wanted = pdf_texts(self.work / name), pdf_texts(other)
            differing = [at for at, two in enumerate(zip_longest(pages, wanted), 1) if len({*two}) > 1]
            if differing:
                raise TrialFailed(f"{name} reads otherwise than what the source writes, on pages {differing}")
            yield f"{name}: {len(pages)} pages, word for word those of the source"
        self._source("themes", str(self.work / "notes.csv"), "-o", str(self.work / "source-themes.json"))
        if (self.work / "themes.json").read_bytes() != (self.work / "source-themes.json").read_bytes():
            raise TrialFailed("the themes are not those of the source")
        yield "themes: those of the source, so both models are inside"

    def window(self) -> str:
        """Open a session in a window on a virtual screen, and end it as the system does when it shuts down.

        The app itself notes which session is open: what it would say after a crash.
        """
        session = self.work / "demo" / "sample.fishbowl"
        settings = self.home / ".config" / "Fishbowl" / "settings.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[window]\nroom=summary\n", "utf-8")
        with virtual_screen() as display:
            environment = self._environment() | {"DISPLAY": display, "LANG": "C.UTF-8"}
            app = subprocess.Popen([str(self.program), str(session)], env=environment)
            try:
                _wait_until(lambda: self._open_in(app.pid) == session.name and _has_worker(app.pid), app)
            finally:
                app.terminate()
                status = app.wait(PATIENCE_S)
        if status:
            raise TrialFailed(f"the window ended with {status}")
        return "window: opened the session, drew pages in a process of its own, ended when it was told to"

    def _open_in(self, number: int) -> str:
        said = "".join(path.read_text("utf-8") for path in self.home.rglob(f"Running/{number}.json"))
        return Path(json.loads(said)["path"]).name if said.endswith("\n") else ""

    def _run(self, *words: str, makes: str = "") -> Iterator[str]:
        called = subprocess.run(
            [str(self.program), *words],
            cwd=self.work,
            env=self._environment(),
            capture_output=True,
            timeout=PATIENCE_S,
        )
        if called.returncode or (makes and not (self.work / makes).is_file()):
            raise TrialFailed(f"{' '.join(words)}: {called.returncode}\n{called.stderr.decode(errors='replace')}")
        yield " ".join(words)

    def _source(self, *words: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "FISHBOWL_HOME": str(self.home / "source")}
        subprocess.run(
            [sys.executable, "-m", "fishbowl_app", *words],
            env=environment | {"LC_ALL": "C.UTF-8"},
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _environment(self) -> dict[str, str]:
        if sys.platform == "win32":
            return {"USERPROFILE": str(self.home)} | {name: os.environ[name] for name in _OF_WINDOWS}
        return {"HOME": str(self.home)}


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Give the name of an X11 display that nobody sees, on Linux."""
    out, into = os.pipe()
    size = ("-screen", "0", "1366x768x24")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(into), "-noreset", "-nolisten", "tcp", *size],
        pass_fds=[into],
        stderr=subprocess.DEVNULL,
    )
    os.close(into)
    try:
        with os.fdopen(out) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def pdf_texts(path: Path) -> list[str]:
    """Return the words of each page."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def _wait_until(is_so: Callable[[], bool], app: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if app.poll() is not None or time.monotonic() > end:
            raise TrialFailed(f"the window did not open: {app.poll()}")
        time.sleep(0.1)


def _has_worker(number: int) -> bool:
    """Tell whether a process has started another one that lives."""
    children = Path(f"/proc/{number}/task/{number}/children").read_text().split()
    return any("multiprocessing" in Path(f"/proc/{child}/cmdline").read_text() for child in children)


def _moved(folder: Path, to: Path) -> Path:
    """Return the folder under another name, without its bytes written twice where the disk can do that."""
    try:
        shutil.copytree(folder, to, symlinks=True, copy_function=os.link)
    except OSError:
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(folder, to, symlinks=True)
    if os.name == "posix":
        for place in (to, *to.rglob("*")):
            if place.is_dir() and not place.is_symlink():
                place.chmod(0o555)  # nobody may write there but root, who is caught by comparing
    return to


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what lies in a folder: each file with its size and when it was written."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if not path.is_dir()
    }


def _program(folder: Path) -> Path:
    name = "fishbowl-console.exe" if sys.platform == "win32" else NAME
    return folder / name
