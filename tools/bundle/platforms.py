"""What each system wants of a bundle: version resource (Windows), Info.plist (macOS), smaller Python (Linux)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.words import LANGUAGES
from tools.bundle.parts import IDENTIFIER

SESSION_TYPE = f"{IDENTIFIER}.session"
_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('080904B0', [
      StringStruct('FileDescription', 'Fishbowl'),
      StringStruct('ProductName', 'Fishbowl'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('LegalCopyright', 'MIT licence'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0809, 1200])]),
  ],
)
"""


def windows_version(version: str) -> str:
    """Return the version resource of the Windows programs, as PyInstaller reads it."""
    numbers = (*map(int, version.split(".")[:3]), 0)
    return _VERSION.format(numbers=numbers, version=version)


def info_plist() -> dict[str, Any]:
    """Return what macOS is told beside name and version: our files, our languages, what is asked of the person."""
    return {
        "CFBundleDisplayName": "Fishbowl",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Fishbowl session",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "fishbowl.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [SESSION_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": SESSION_TYPE,
                "UTTypeDescription": "Fishbowl session",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SESSION_SUFFIX.removeprefix(".")],
                    "public.mime-type": ["application/x-fishbowl"],
                },
            }
        ],
    }


def slimmed(binaries: list[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """Return the binaries with a Python that carries no names for debuggers: 25 MB less.

    Nothing but Python's own is stripped: libraries that wheels were mended with do not survive it.
    """
    strip = shutil.which("strip")
    if not sys.platform.startswith("linux") or strip is None:
        return binaries
    folder.mkdir(parents=True, exist_ok=True)
    slim = []
    for place, source, kind in binaries:
        if kind != "SYMLINK" and (place.startswith("libpython3") or "/lib-dynload/" in place):
            smaller = folder / Path(place).name
            subprocess.run([strip, "--strip-unneeded", "-o", str(smaller), source], check=True)
            source = str(smaller)
        slim.append((place, source, kind))
    return slim
