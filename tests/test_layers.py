"""Who may import whom, as docs/architecture.md says. Imports inside functions count too."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "fishbowl_app"
# Folder -> what of ours it may import, besides itself. What stands at the top puts things together and may all.
MAY_IMPORT: dict[str, set[str]] = {
    "model": {"fishbowl_app"},  # its version
    "export": {
        "fishbowl_app",
        "fishbowl_app.answer_texts",
        "fishbowl_app.model",
        "fishbowl_app.number_texts",
        "fishbowl_app.paths",
        "fishbowl_app.words",
    },
    "imports": {"fishbowl_app", "fishbowl_app.model", "fishbowl_app.paths"},
    "backups": {"fishbowl_app", "fishbowl_app.model", "fishbowl_app.paths"},
}
# Folder -> packages of others it must never import.
FORBIDDEN: dict[str, set[str]] = {
    "model": {"PySide6", "reportlab", "segno", "zxingcpp", "openpyxl", "http", "urllib.request"},
    "export": {"PySide6", "sqlalchemy", "sqlite3"},
    "imports": {"PySide6", "sqlalchemy", "sqlite3", "reportlab", "segno", "zxingcpp"},
    "backups": {"PySide6", "sqlalchemy", "reportlab", "segno", "zxingcpp"},
    "ui": {"sqlalchemy", "reportlab", "openpyxl", "segno", "zxingcpp"},
    "commands": {"PySide6", "sqlalchemy", "sqlite3"},
}
QT_MAY = ("ui/", "app.py")
STORE = "model/store/"
ONLY_CHECKS = ("outloud", "page", "pymupdf", "fitz", "ortools", "scipy", "hypothesis", "pytest")  # pymupdf is AGPL
# Folders of ui/ that rooms may use; they know no room.
SHARED = {"commands", "widgets", "dialogs", "imports", "backups", "privacy"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def inside(path: Path) -> str:
    """Return where a module stands inside the package, with slashes."""
    return path.relative_to(PACKAGE).as_posix()


@functools.cache
def imported(path: Path) -> set[str]:
    """Return the full names of all modules and names a module imports."""
    found: set[str] = set()
    here = ("fishbowl_app", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = here[: len(here) + 1 - node.level] if node.level else ()
            module = ".".join((*start, *filter(None, [node.module])))
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def is_of(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def users(package: str) -> list[str]:
    return [inside(path) for path in modules() if any(is_of(name, package) for name in imported(path))]


def test_the_check_sees_every_kind_of_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ui" / "people" / "a.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "import os.path as p\nfrom PySide6.QtCore import Qt\nfrom ..agenda import room\nfrom . import b\n"
        "def f():\n    if True:\n        import sqlalchemy\n"
    )
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    assert imported(path) == {
        "os.path",
        "PySide6.QtCore.Qt",
        "fishbowl_app.ui.agenda.room",
        "fishbowl_app.ui.people.b",
        "sqlalchemy",
    }


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_a_layer_imports_of_ours_only_what_lies_below(folder: str) -> None:
    allowed = {*MAY_IMPORT[folder] - {"fishbowl_app"}, f"fishbowl_app.{folder}", "fishbowl_app.__version__"}
    for path in (PACKAGE / folder).rglob("*.py"):
        ours = {name for name in imported(path) if is_of(name, "fishbowl_app")}
        wrong = {name for name in ours if not any(is_of(name, package) for package in allowed)}
        assert not wrong, inside(path)


def test_nothing_reaches_a_network() -> None:
    assert users("socket") == ["model/store/claim.py"], (
        "there it is a name that the system keeps, and nothing is sent"
    )


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_a_layer_keeps_out_what_is_not_its_own(folder: str) -> None:
    for path in (PACKAGE / folder).rglob("*.py"):
        wrong = {name for name in imported(path) for package in FORBIDDEN[folder] if is_of(name, package)}
        assert not wrong, inside(path)


@pytest.mark.parametrize("package", ONLY_CHECKS)
def test_what_only_checks_the_app_is_no_part_of_it(package: str) -> None:
    assert users(package) == []


def test_only_the_store_knows_sqlalchemy() -> None:
    assert [name for name in users("sqlalchemy") if not name.startswith(STORE)] == []
    assert [name for name in users("sqlite3") if name.startswith("model/") and not name.startswith(STORE)] == []


def test_nothing_around_the_model_reaches_past_the_session_into_the_store() -> None:
    around = ("export/", "imports/", "ui/")
    assert [name for name in users("fishbowl_app.model.store") if name.startswith(around)] == []


def test_nothing_but_the_session_reaches_for_its_file() -> None:
    reached = [name for name in map(inside, modules()) if "session._file" in (PACKAGE / name).read_text("utf-8")]
    assert set(reached) <= {"model/session.py"}


def test_only_the_window_knows_qt() -> None:
    assert [name for name in users("PySide6") if not name.startswith(QT_MAY)] == []


def test_nothing_but_the_window_and_what_opens_it_knows_the_ui() -> None:
    below = ("model/", "export/", "imports/", "backups/", "commands/")
    assert [name for name in users("fishbowl_app.ui") if name.startswith(below)] == []


def test_rooms_do_not_import_each_other() -> None:
    rooms = {path.name for path in (PACKAGE / "ui").iterdir() if (path / "__init__.py").exists()} - SHARED
    for room in rooms:
        others = [f"fishbowl_app.ui.{other}" for other in rooms - {room}]
        for path in (PACKAGE / "ui" / room).rglob("*.py"):
            wrong = {name for name in imported(path) if any(is_of(name, other) for other in others)}
            assert not wrong, inside(path)


PAGES = {
    "openspace": {"wall", "breakouts", "reports", "convergence"},
    "board": {"wall", "words", "writeup", "slips"},
    "questions": {"forms", "collect", "results"},
    "summary": {"report", "handouts", "codes", "languages"},
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_a_room_do_not_import_each_other(name: str) -> None:
    room = PACKAGE / "ui" / name
    pages = {path.name for path in room.iterdir() if (path / "page.py").exists()}
    assert pages == PAGES[name]
    for page in pages:
        others = [f"fishbowl_app.ui.{name}.{other}" for other in pages - {page}]
        for path in (room / page).rglob("*.py"):
            wrong = {name for name in imported(path) if any(is_of(name, other) for other in others)}
            assert not wrong, inside(path)


@pytest.mark.parametrize("folder", sorted(SHARED))
def test_what_rooms_share_knows_no_room(folder: str) -> None:
    for path in (PACKAGE / "ui" / folder).rglob("*.py"):
        ours = {name.split(".")[2] for name in imported(path) if is_of(name, "fishbowl_app.ui")}
        rooms = {name for name in ours if (PACKAGE / "ui" / name).is_dir()} - SHARED
        assert not rooms, inside(path)
