"""That the trips that docs/accessibility.md calls keyboard trips use no mouse, and what moves by itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOC = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
TABLE = DOC.partition("## By keyboard alone")[2].partition("\n## ")[0]
LISTED = sorted(set(re.findall(r"`(test_\w+\.py)`", TABLE)))
BY_MOUSE = re.compile(r"mouse\w*|\w*Wheel\w*", re.IGNORECASE)


@pytest.mark.parametrize("name", LISTED)
def test_a_trip_by_keyboard_uses_no_mouse(name):
    tree = ast.parse((ROOT / "tests" / "trips" / name).read_text("utf-8"))
    called = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    assert [each for each in called if BY_MOUSE.fullmatch(each)] == []


def test_there_are_trips_of_all_three_users():
    assert {who for who in ("moderator", "note-taker", "organiser") if f"| {who} |" in TABLE} == {
        "moderator",
        "note-taker",
        "organiser",
    }
    assert len(LISTED) >= 10


MOVES = re.compile(r"import.*(QPropertyAnimation|QVariantAnimation|QTimeLine|AnimationGroup)")


def test_one_thing_moves_by_itself_and_that_one_can_be_turned_off():
    """That it asks is held by tests/ui/board/wall/scene/test_view.py: notes glide unless motion is off."""
    ui = ROOT / "fishbowl_app" / "ui"
    moving = [path.relative_to(ui).as_posix() for path in ui.rglob("*.py") if MOVES.search(imported(path))]
    assert moving == ["board/wall/scene/glide.py"]


def imported(path: Path) -> str:
    """Return one line for each import of Qt."""
    text = path.read_text("utf-8")
    if "Animation" not in text and "TimeLine" not in text:
        return ""
    names = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    return "\n".join(ast.unparse(node) for node in names)
