"""The pictures of the user guide show the app as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "user-guide"
# The folder of the session and the shapes of a few letters may differ; a room that was redrawn differs by more.
MOST_DIFFERENT = 0.02
# Who sits where in a plan follows from ids, which are new with every sample session; which themes are suggested,
# from the language models that are installed.
MADE_ANEW = {"rotation.png": 0.15, "suggestions.png": 0.05}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, "-m", "tools.pictures", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="letters are drawn otherwise elsewhere")
def test_the_pictures_are_current(drawn):
    """Where this fails: python3 dev.py tool tools.pictures, and look at what has changed."""
    names = pictures_in(GUIDE / "pictures")
    assert names == pictures_in(drawn)
    differences = {name: difference(GUIDE / "pictures" / name, drawn / name) for name in names}
    most = {name: MADE_ANEW.get(name, MOST_DIFFERENT) for name in names}
    assert {name: share for name, share in differences.items() if share > most[name]} == {}


def pictures_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.png"))


def difference(one: Path, other: Path) -> float:
    """Return the share of pixels that differ clearly."""
    before, after = Image.open(one).convert("L"), Image.open(other).convert("L")
    if before.size != after.size:
        return 1.0
    changed = ImageChops.difference(before, after).point(lambda value: 255 if value > 40 else 0)
    return changed.histogram()[255] / (before.width * before.height)


def test_every_picture_and_page_that_the_guide_names_is_there():
    for page in GUIDE.rglob("*.md"):
        text = page.read_text("utf-8")
        for target in [part.split(")")[0].split("#")[0] for part in text.split("](")[1:]]:
            if target and "://" not in target:
                assert (page.parent / target).is_file(), f"{page.name} names {target}"
