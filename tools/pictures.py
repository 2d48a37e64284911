"""Draws the pictures of the user guide anew, from the sample session.

    python3 dev.py tool tools.pictures
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "user-guide" / "pictures"


def main() -> int:
    """Write them; the same on every Linux machine: our fonts, no screen, one time zone."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/London")
    time.tzset()
    from fishbowl_app.app import prepare

    prepare()
    from fishbowl_app.ui.pictures import write_pictures

    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in write_pictures(FOLDER):
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
