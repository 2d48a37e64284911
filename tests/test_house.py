"""Order in the house: how long files are, and what must not stand in any of them."""

from __future__ import annotations

import ast
import fnmatch
import re
import subprocess
from pathlib import Path

import pytest

from tools import words

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "fishbowl_app"
LONGEST = 400  # lines
TRANSLATE = {"tr", "translate"}
# Folders of one machine. Paths that are the same on every machine, such as /proc, are none.
MACHINE_PATHS = re.compile(r"""(?<![\w.])(/home/\w|/root\b|/Users/\w|/work/|[A-Z]:\\Users\\)""")
BY_NAME = re.compile(r"^(?:fishbowl_app[\w.]*:|(?=[A-Z]))(\w+)$")  # "fishbowl_app.cli:main", and "PeopleRoom"
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
TEXTS = {".py", ".toml", ".md", ".json", ".svg", ".qss", ".ts", ".conf", ".csv", ".txt", ".yml", ".lock", ""}


def tracked() -> list[Path]:
    """Return the text files of the repository."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not in a repository")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.suffix in TEXTS and path.is_file()]


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {path: length for path, length in lengths.items() if length >= LONGEST} == {}


def test_every_module_says_what_it_is() -> None:
    empty = [path for path in sources() if path.read_text(encoding="utf-8").strip()]
    silent = [name(path) for path in empty if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def called(node: ast.Call) -> str:
    """Return the last name of what is called."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def texts_that_are_built(source: str) -> list[int]:
    """Return the lines where something else than a literal is to be translated: it never would be."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and called(node) in TRANSLATE:
            place = 1 if called(node) == "translate" else 0
            if len(node.args) > place and not is_plain(node.args[place]):
                lines.append(node.lineno)
    return lines


def is_plain(node: ast.expr) -> bool:
    """Tell whether a text to translate is a literal, or a name that holds one marked elsewhere."""
    return not isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.Call)


def test_the_check_finds_texts_that_are_built() -> None:
    right = 'tr("a {0}").format(b)\ntranslate("C", "a %s") % b\n'
    wrong = 'tr(f"a {b}")\nself.tr("a" + b)\ntr("a" if b else "c")\ntr("a".format(b))\n'
    assert texts_that_are_built(right) == []
    assert texts_that_are_built(wrong) == [1, 2, 3, 4]


def test_only_literals_are_translated() -> None:
    found = {name(path): texts_that_are_built(path.read_text(encoding="utf-8")) for path in sources()}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_no_file_names_a_folder_of_one_machine() -> None:
    for path in tracked():
        if path == Path(__file__).resolve():
            continue
        found = MACHINE_PATHS.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{name(path)}: {found and found[0]}"


def test_nothing_is_left_unfinished() -> None:
    for path in sources():
        found = UNFINISHED.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{name(path)}: {found and found[0]}"


# --- what nobody uses ---------------------------------------------------------------------------------------


def made_at_the_top(tree: ast.Module) -> set[str]:
    """Return the names of functions, classes and values that a module makes for others."""
    found = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.decorator_list:
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return {each for each in found if not each.startswith("__")}


def used_in(tree: ast.AST) -> set[str]:
    """Return the names that code reads, imports, or has read by their name in a text."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= set(BY_NAME.findall(node.value))
    return found


def test_everything_that_is_made_is_used_by_the_app_itself() -> None:
    """What nothing but a test uses is no part of the app."""
    used = set().union(*(used_in(ast.parse(path.read_text("utf-8"))) for path in users()))
    unused = {
        name(path): lonely
        for path in sources()
        if path.name != "__init__.py" and (lonely := made_at_the_top(ast.parse(path.read_text("utf-8"))) - used)
    }
    assert unused == {}


def users() -> list[Path]:
    """Return the code that may use the package: itself, the tools beside it and what runs it."""
    return [*sources(), *sorted((ROOT / "tools").rglob("*.py")), *ROOT.glob("*.spec")]


# --- one word per thing -------------------------------------------------------------------------------------

# Forbidden words that are said in another sense: minutes of time, a vote for a note, the version of a file.
OTHER_SENSE = {
    *("broken", "cancel", "closing", "cluster", "export", "join", "minutes", "n", "pause", "points", "scale"),
    *("template", "version", "vote"),
}
# Texts that mean something else than what the word is forbidden for.
MEANT = {
    "User guide",
    "Tag",  # of an import: the column of another tool
    "{0} repeated",
    "{0} is locked with a password. Save it without one.",
    "The task was too hard to go well each time",
    "A workshop of 25 invented people after two rounds. The third is yours.",
    "This is no web address. Type it like example.org/survey.",
    "A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.",
}
TYPED = "CommandWords"  # other words for commands, which people type who do not know ours


def table_of_words() -> list[list[str]]:
    """Return the cells of docs/words.md: word, Welsh, what it means, what not to say."""
    lines = (ROOT / "docs" / "words.md").read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")][2:]


def forbidden_words() -> set[str]:
    """Return what must not be said; not what has a sense of its own, or a row."""
    told = [re.sub(r"[^,;]*(, | \()which [^;]*", "", cells[3]) for cells in table_of_words()]
    ours = {word for cells in table_of_words() for word in re.findall(r"\w+", cells[0])}
    found = {word.strip() for each in told for word in re.split("[,;]", re.sub(r"\(.*?\)", "", each))}
    return found - ours - OTHER_SENSE - {""}


def test_no_text_on_screen_says_another_word_for_a_thing() -> None:
    said = re.compile(rf"\b({'|'.join(map(re.escape, forbidden_words()))})(s|es)?\b", re.IGNORECASE)
    texts = {text for path in sources() for text in words.texts_of(ast.parse(path.read_text("utf-8")))}
    wrong = {text.source for text in texts if text.context != TYPED and said.search(text.source)}
    assert wrong == MEANT


# --- as docs/architecture.md says -----------------------------------------------------------------------------


def test_the_architecture_names_every_folder_and_every_module_at_the_top() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    folders = {path.parent.name for path in PACKAGE.rglob("__init__.py")}
    assert {folder for folder in folders if not re.search(rf"\b{folder}/", text)} == set()
    told = re.findall(r"[\w*]+\.py", text)
    tops = {path.name for folder in (PACKAGE, PACKAGE / "ui") for path in folder.glob("*.py")} - {"__init__.py"}
    assert {module for module in tops if not any(fnmatch.fnmatch(module, each) for each in told)} == set()


def test_the_architecture_names_no_module_that_is_gone() -> None:
    told = set(re.findall(r"\b\w+\.py\b", (ROOT / "docs" / "architecture.md").read_text("utf-8")))
    there = {path.name for folder in ("fishbowl_app", "tools", "tests") for path in (ROOT / folder).rglob("*.py")}
    assert told - there - {"dev.py"} == set()
