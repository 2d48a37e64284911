"""Who may import whom, as docs/architecture.md says. Imports inside functions count too."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

from fishbowl_app.ui import rooms

PACKAGE = Path(__file__).resolve().parents[1] / "fishbowl_app"
# Modules at the top by what they are for. Those that end in "_texts" are sentences, too.
GROUPS: dict[str, set[str]] = {
    "ground": {"drafts", "last_run", "log", "paths", "places", "terminal", "words"},
    "sentences": {"import_fields", "rotation_reasons"},
    "work": {"jobs", "print_jobs", "theme_jobs", "worker"},
    "samples": {"rehearsal", "sample", "sample_afternoon", "sample_board", "sample_day", "sample_forms"}
    | {"sample_print", "simulated_room"},
    "starts": {"__init__", "__main__", "app", "cli", "demo"},  # these put things together
}
# Folder or group -> what of ours it may import, besides itself: folders, groups, or single modules.
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "export": {"model", "answer_texts", "number_texts", "paths", "words"},
    "imports": {"model", "paths"},
    "backups": {"model", "paths"},
    "ground": set(),
    "sentences": {"model", "export", "imports", "backups", "ground"},
    "work": {"model", "export", "paths"},
    "samples": {"model", "imports", "jobs", "paths"},
    "commands": {"model", "export", "imports", "backups", "ground", "sentences", "theme_jobs"},
    "ui": {"model", "export", "imports", "backups", "ground", "sentences", "work", "samples"},
    "starts": {"model", "export", "imports", "ground", "sentences", "sample", "commands", "ui"},
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
ROOMS = {spec.name for spec in rooms.ROOMS}
# Folders of ui/ that rooms may use -> which others they may use. They know no room.
SHARED: dict[str, set[str]] = {
    "widgets": set(),
    "commands": set(),
    "dialogs": {"commands", "widgets"},
    "imports": {"dialogs", "widgets"},
    "backups": {"dialogs", "widgets"},
    "privacy": {"dialogs", "widgets"},
}
# Folders of ui/ that stand beside the rooms, which do not know them either.
AROUND: dict[str, set[str]] = {
    "finder": {"commands", "widgets"},
    "rehearsal": {"widgets"},
    "stage": {"widgets"},
    "start": {"widgets"},
    "strip": {"widgets"},
    "tour": {"widgets"},
    "trouble": {"dialogs", "privacy", "widgets"},
}
# Modules of ui/ that put folders together -> which, besides those that all modules there may use.
PUT_TOGETHER: dict[str, set[str]] = {
    "main_window": {*SHARED, *AROUND},
    "workspace": {"stage", "strip"},
    "asked": {"privacy"},
    "clocks": {"strip"},
    "live": {"strip"},
    "crash": {"trouble"},
    "sessions": {"trouble"},
}
PICTURES = "pictures"  # those of the guide are of everything that there is
PAGES: dict[str, set[str]] = {
    "openspace": {"wall", "breakouts", "reports", "convergence"},
    "board": {"wall", "words", "writeup", "slips"},
    "questions": {"forms", "collect", "results"},
    "summary": {"report", "handouts", "codes", "languages"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def inside(path: Path) -> str:
    """Return where a module stands inside the package, with slashes."""
    return path.relative_to(PACKAGE).as_posix()


@functools.cache
def imported(path: Path) -> set[str]:
    """Return the full names of all modules and names a module imports."""
    found: set[str] = set()
    here = path.relative_to(PACKAGE.parent).parent.parts
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
    package = tmp_path / "fishbowl_app"
    path = package / "ui" / "people" / "a.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "import os.path as p\nfrom PySide6.QtCore import Qt\nfrom ..agenda import room\nfrom . import b\n"
        "def f():\n    if True:\n        import sqlalchemy\n"
    )
    monkeypatch.setitem(globals(), "PACKAGE", package)
    assert imported(path) == {
        "os.path",
        "PySide6.QtCore.Qt",
        "fishbowl_app.ui.agenda.room",
        "fishbowl_app.ui.people.b",
        "sqlalchemy",
    }


def part_of(name: str) -> str:
    """Return the folder or the group that something of ours belongs to, by its first name; "" for none."""
    if (PACKAGE / name).is_dir():
        return name if name in MAY_IMPORT else ""
    if name.endswith("_texts"):
        return "sentences"
    return next((group for group, names in GROUPS.items() if name in names), "")


def names_in(folder: Path) -> set[str]:
    """Return the folders and modules that stand in a folder."""
    packages = {path.name for path in folder.iterdir() if (path / "__init__.py").exists()}
    return packages | {path.stem for path in folder.glob("*.py")}


def test_everything_in_the_package_has_its_layer() -> None:
    assert {name for name in names_in(PACKAGE) if not part_of(name)} == set()
    assert {name for names in GROUPS.values() for name in names} <= names_in(PACKAGE)


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_a_layer_imports_of_ours_only_what_lies_below(part: str) -> None:
    for path in modules():
        top = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if part_of(top) != part or path.stem.startswith(PICTURES):
            continue
        ours = {name.split(".")[1] for name in imported(path) if is_of(name, "fishbowl_app")} - {"__version__"}
        wrong = {name for name in ours if not {name, part_of(name)} & {*MAY_IMPORT[part], part}}
        assert not wrong, inside(path)


BESIDE = ("tools", "tests", "benchmarks", "packaging", "dev")


@pytest.mark.parametrize("package", BESIDE)
def test_the_app_knows_nothing_of_what_stands_beside_it(package: str) -> None:
    assert users(package) == []


def test_tools_know_neither_tests_nor_benchmarks() -> None:
    for path in sorted((PACKAGE.parent / "tools").rglob("*.py")):
        wrong = {name for name in imported(path) for other in ("tests", "benchmarks") if is_of(name, other)}
        assert not wrong, path.as_posix()


def test_what_goes_into_packages_is_no_code() -> None:
    assert sorted((PACKAGE.parent / "packaging").rglob("*.py")) == []


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


# --- the window ---------------------------------------------------------------------------------------------


def parts_of_ui(path: Path) -> set[str]:
    """Return the names in ui/ of which a module imports something."""
    return {name.split(".")[2] for name in imported(path) if name.startswith("fishbowl_app.ui.")}


def folders_of_ui() -> set[str]:
    return {path.name for path in (PACKAGE / "ui").iterdir() if (path / "__init__.py").exists()}


def test_every_folder_of_the_window_has_a_rule() -> None:
    assert folders_of_ui() == {*ROOMS, *SHARED, *AROUND}


@pytest.mark.parametrize("folder", sorted({*ROOMS, *SHARED, *AROUND}))
def test_a_folder_of_the_window_knows_only_what_it_may(folder: str) -> None:
    """So rooms do not know each other, what they share knows no room, and none of them the window."""
    allowed = {**SHARED, **AROUND}.get(folder, {*SHARED})
    for path in (PACKAGE / "ui" / folder).rglob("*.py"):
        assert parts_of_ui(path) & folders_of_ui() <= {folder, *allowed}, inside(path)
        assert "main_window" not in parts_of_ui(path), inside(path)


def test_a_module_of_the_window_knows_no_folder_that_it_does_not_put_together() -> None:
    for path in sorted((PACKAGE / "ui").glob("*.py")):
        if not path.stem.startswith(PICTURES):
            allowed = {"commands", "dialogs", "widgets"} | PUT_TOGETHER.get(path.stem, set())
            assert parts_of_ui(path) & folders_of_ui() <= allowed, inside(path)


def test_rooms_with_pages_are_known() -> None:
    for room in ROOMS:
        pages = {path.parent.name for path in (PACKAGE / "ui" / room).glob("*/page.py")}
        assert pages == PAGES.get(room, set())


@pytest.mark.parametrize("room", PAGES)
def test_nothing_in_a_room_but_the_room_itself_knows_a_page_of_it(room: str) -> None:
    """So pages do not know each other, nor does what they share know them."""
    for path in (PACKAGE / "ui" / room).rglob("*.py"):
        part = path.relative_to(PACKAGE / "ui" / room).with_suffix("").parts[0]
        others = {f"fishbowl_app.ui.{room}.{page}" for page in PAGES[room] - {part}}
        wrong = {name for name in imported(path) if any(is_of(name, other) for other in others)}
        assert not wrong or part == "room", inside(path)
