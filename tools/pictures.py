"""Draws the pictures of the user guide anew, from the sample session.

python3 dev.py tool tools.pictures [FOLDER]
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "user-guide" / "pictures"
WELSH = "cy"  # in which the quick starts are too


def main(folder: Path = FOLDER) -> int:
    """Write them; the same on every Linux machine: our fonts, no screen, one time zone; English, then Welsh."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/London", LC_ALL="C.UTF-8")
    time.tzset()
    with TemporaryDirectory() as home:
        os.environ["FISHBOWL_HOME"] = home
        from fishbowl_app.app import prepare

        prepare()
        from fishbowl_app.ui.pictures import write_pictures, write_quick_pictures

        (folder / WELSH).mkdir(parents=True, exist_ok=True)
        for path in (*write_pictures(folder), *write_quick_pictures(folder / WELSH, WELSH)):
            print(path.relative_to(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
