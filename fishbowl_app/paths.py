"""Where things are: what comes with the app, and the folders it keeps for the person.

The environment variable FISHBOWL_HOME puts all of a person's folders under one folder, for tests and for
running from a memory stick.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "Fishbowl"
SESSION_SUFFIX = ".fishbowl"
HOME_VARIABLE = "FISHBOWL_HOME"
_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of something in resources/: beside the source, inside a wheel or in the frozen app."""
    return _resources().joinpath(*parts)


def guide_path(language: str = "en") -> Path:
    """Return the first page of the guide, in a language if it has one: beside the source, else in resources."""
    beside = _PACKAGE.parent / "docs" / "user-guide"
    guide = beside if (beside / "README.md").is_file() else resource_path("guide")
    translated = guide / language / "README.md"
    return translated if translated.is_file() else guide / "README.md"


def data_folder() -> Path:
    """Return the folder for what the app itself keeps, such as backups. Made if missing.

    Raises:
        OSError: if it cannot be made. The same holds for the other folders here.
    """
    return _made(_home() or platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False))


def drafts_folder() -> Path:
    """Return the folder where new sessions live until they are named. Made if missing."""
    return _made(data_folder() / "Drafts")


def settings_file() -> Path:
    """Return the file of what the person chose for this computer. Neither it nor its folder need exist."""
    folder = _home() or platformdirs.user_config_path(APP_NAME, appauthor=False, roaming=False)
    return folder / "settings.ini"


def _resources() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    beside = _PACKAGE.parent / "resources"
    # A wheel carries the folder inside the package: a top-level "resources" could be anybody's.
    return beside if (beside / "fonts" / "fonts.conf").is_file() else _PACKAGE / "resources"


def _home() -> Path | None:
    given = os.environ.get(HOME_VARIABLE)
    return Path(given) if given else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
