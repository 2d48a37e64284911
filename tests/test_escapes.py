"""Each exit has one helper that keeps anybody's words words, and nothing goes around it.

What comes out is tried with bad inputs in tests/bad_inputs; here stands who may make it at all.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "fishbowl_app"
# What may be used in one place only, because there its texts are escaped.
ONLY_IN = {
    "html": "ui/widgets/words.py",  # tool tips
    "xml.sax.saxutils.escape": "export/xml_text.py",
    "csv": "export/table_files.py",
    "openpyxl.Workbook": "export/table_files.py",
    "docx": "export/docx.py",
    "segno": "export/qr/matrix.py",
}
# What guesses markup in any text, or shows it in labels of its own.
GUESSING = {
    "QStaticText", "QGraphicsTextItem", "QTextDocument", "QInputDialog", "QErrorMessage", "QProgressDialog",
    "setHtml", "insertHtml", "setMarkdown", "TextShowMnemonic",
}  # fmt: skip
LABELS = {"ui/widgets/words.py", "ui/widgets/saved.py"}  # they say that their text is plain
TIPS = {"setToolTip": 0, "setTabToolTip": 1, "showText": 1, "setWhatsThis": 0, "setStatusTip": 0}
ASKING = {"about", "critical", "information", "question", "warning"}


def modules(under: str = "") -> Iterator[tuple[str, ast.Module]]:
    """Yield the names of our modules with what is in them."""
    for path in sorted((PACKAGE / under).rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """Return the full names of what a module imports, and of the modules it comes from."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_what_makes_files_and_codes_is_used_in_one_place():
    users = {name: set[str]() for name in ONLY_IN}
    for module, tree in modules():
        if not module.startswith("imports/"):  # which read such files
            for name in imported(tree) & set(ONLY_IN):
                users[name].add(module)
    assert users == {name: {module} for name, module in ONLY_IN.items()}


def names_in(tree: ast.AST) -> set[str]:
    """Return all names and attributes that occur."""
    return {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute)
    }


def test_nothing_is_used_that_guesses_markup():
    found = {module: names for module, tree in modules("ui") if (names := names_in(tree) & GUESSING)}
    assert found == {"ui/dialogs/guide.py": {"QTextDocument"}}  # which shows nothing but our own guide
    labels = {module for module, tree in modules("ui") if "QLabel" in names_in(tree)}
    assert labels <= LABELS


# --- tool tips --------------------------------------------------------------------------------------------


def is_ours(node: ast.expr) -> bool:
    """Tell of an expression that it is a text of ours, or of anybody's and escaped."""
    match node:
        case ast.Constant() | ast.Call(func=ast.Name("tooltip_text")):
            return True
        case ast.Call(func=ast.Attribute(attr="tr" | "translate") | ast.Name("translate")):
            return True
        case ast.Call(func=ast.Attribute(attr="toolTip")):  # of an action: `test_actions_...` below
            return True
        case ast.IfExp():
            return is_ours(node.body) and is_ours(node.orelse)
        case ast.BoolOp():
            return all(map(is_ours, node.values))
    return False


def texts_of(tree: ast.AST) -> dict[str, ast.expr]:
    """Return what names and attributes are set to in a function or module, where that is said once."""
    return {ast.unparse(node.targets[0]): node.value for node in ast.walk(tree) if isinstance(node, ast.Assign)}


def unescaped_tips(tree: ast.Module) -> list[str]:
    """Return the tool tips that may hold anybody's words as they are."""
    known = {name for name, value in texts_of(tree).items() if is_ours(value)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in TIPS:
            text = node.args[TIPS[node.func.attr]]
            parts = text.values if isinstance(text, ast.BoolOp) else [text]
            parts = [side for each in parts for side in _sides(each)]
            if not all(is_ours(each) or ast.unparse(each).split("[")[0] in known for each in parts):
                found.append(ast.unparse(node))
    return found


def _sides(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


# The tips of actions are shown by no menu of ours; widgets that borrow them escape them with `set_tip`.
OF_ACTIONS = {
    "ui/actions.py": ["action.setToolTip(self.with_keys(command.tip or command.text, command.name))"],
    "ui/live.py": ["action.setToolTip(self._desk.actions.with_keys(text, name))"],
}


def test_the_check_finds_tips_that_are_not_escaped():
    right = (
        'a.setToolTip(tooltip_text(x))\nb.setToolTip(self.tr("b") if x else "")\nc = self.tr("c")\nd.setToolTip(c)'
    )
    wrong = "a.setToolTip(x)\nb.setToolTip(tooltip_text(x) or y)\nc = note.text\nd.setToolTip(c)"
    assert unescaped_tips(ast.parse(right)) == []
    assert len(unescaped_tips(ast.parse(wrong))) == 3


def test_a_tool_tip_with_anybody_s_words_is_escaped():
    found = {module: tips for module, tree in modules("ui") if (tips := unescaped_tips(tree))}
    own = {"ui/widgets/words.py", "ui/agenda/room.py"}
    assert {module: tips for module, tips in found.items() if module not in own} == OF_ACTIONS


def test_no_menu_shows_the_tips_of_its_actions():
    assert [module for module, tree in modules("ui") if "setToolTipsVisible" in names_in(tree)] == []


# --- questions and titles ---------------------------------------------------------------------------------


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) == name]


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_every_question_says_that_its_text_is_plain():
    for module, tree in modules("ui"):
        for made in functions(tree):
            if calls(made, "QMessageBox"):
                assert "setTextFormat" in names_in(made), f"{module}: {made.name}"
        asked = [node for name in ASKING for node in calls(tree, name) if "QMessageBox." in ast.unparse(node.func)]
        assert asked == [], module


def test_a_title_of_a_window_does_not_hold_anybody_s_words_as_they_are():
    for module, tree in modules("ui"):
        for node in calls(tree, "setWindowTitle"):
            said = ast.unparse(node.args[0])
            assert is_ours(node.args[0]) or "title_text(" in said or said == "title_text(mode)", (
                f"{module}: {said}"
            )
