"""`python3 dev.py bundle`: builds the folder that runs without Python, says how large it is, and tries it."""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from fishbowl_app import __version__
from tools.bundle.icons import SOURCE
from tools.bundle.parts import NAME, PACKAGING, ROOT
from tools.bundle.trial import TrialFailed, try_bundle

MB = 1_000_000


def main() -> int:
    """Build and try. Returns the exit status: 1 where the bundle does not do what the source does."""
    arguments = parser().parse_args()
    with TemporaryDirectory(prefix="fishbowl-bundle-") as made:
        scratch = Path(made)
        out = scratch / "dist" if arguments.check else Path(arguments.out).resolve()
        try:
            folder = out / NAME if arguments.only_try else build(out, scratch / "build")
            print(f"{folder}: {size(folder) / MB:.0f} MB", flush=True)
            try_out(folder, scratch)
        except (subprocess.CalledProcessError, TrialFailed) as error:
            print(f"[bundle] {error}", file=sys.stderr)
            return 1
        finally:
            _let_go(scratch)
        if arguments.archive:
            print(f"{(packed := archive(folder))}: {packed.stat().st_size / MB:.0f} MB")
    return 0


def parser() -> argparse.ArgumentParser:
    """Return what can be asked for."""
    words = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    words.add_argument("--out", default="dist", metavar="DIR", help="where the folder goes (dist)")
    words.add_argument("--check", action="store_true", help="build and try in a temporary folder; keep nothing")
    words.add_argument("--only-try", action="store_true", help="try what is in DIR already")
    words.add_argument("--archive", action="store_true", help="also pack it: .tar.xz, on Windows .zip")
    return words


def build(out: Path, work: Path) -> Path:
    """Make the folder and return where it is."""
    began = time.monotonic()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), str(ROOT / "build.spec")]
    subprocess.run(command, cwd=ROOT, check=True)
    folder = out / NAME
    if sys.platform.startswith("linux"):
        put_desktop_files(folder, work / "build" / "icons")
    print(f"[bundle] built in {time.monotonic() - began:.0f} s", flush=True)
    return folder


def put_desktop_files(folder: Path, icons: Path) -> None:
    """Put what a desktop is told beside the app, with the script that tells it."""
    desktop = folder / "desktop"
    shutil.copytree(PACKAGING / "linux", desktop)
    for name in ("install.sh", "README.txt"):
        (desktop / name).rename(folder / name)
    (desktop / "icons").mkdir()
    shutil.copy(SOURCE, desktop / "icons" / "scalable.svg")
    for picture in icons.glob("*.png"):
        shutil.copy(picture, desktop / "icons")


def try_out(folder: Path, scratch: Path) -> None:
    """Try a bundle, and say what went well and how long it took.

    Raises:
        TrialFailed: if it does not do what the source does.
    """
    began = time.monotonic()
    for line in try_bundle(folder, scratch):
        print(f"  ok  {line}  ({time.monotonic() - began:.1f} s)", flush=True)
        began = time.monotonic()


def archive(folder: Path) -> Path:
    """Pack the folder beside itself and return the file."""
    kind = "zip" if sys.platform == "win32" else "xztar"
    name = f"fishbowl-{__version__}-{sys.platform}-{platform.machine()}".lower()
    return Path(shutil.make_archive(str(folder.parent / name), kind, folder.parent, folder.name))


def size(folder: Path) -> int:
    """Return how many bytes the files of a folder have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _let_go(scratch: Path) -> None:
    """Let the folder that was tried be removed: nobody may write there."""
    for place in scratch.rglob("*"):
        if place.is_dir() and not place.is_symlink():
            place.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main())
