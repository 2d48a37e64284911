"""Collects the texts to translate into resources/i18n/*.ts and compiles them to .qm.

python3 dev.py words            collect and compile
python3 dev.py words --check    fail where a text is missing, untranslated, or a .qm is out of date
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from fishbowl_app.words import LANGUAGES, LOCALES

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
SCRIPTS = Path(sysconfig.get_path("scripts"))
# Qt brings German, French and Spanish of its own, and no Welsh. These are its words in what our windows use of it.
_EDIT_MENU = "&Undo|&Redo|Cu&t|&Copy|&Paste|Delete|Select All"
QT_TEXTS = {
    "QPlatformTheme": "OK|Save|Save All|Open|&Yes|Yes to &All|&No|N&o to All|Abort|Retry|Ignore|Close|Cancel"
    "|Discard|Help|Apply|Reset|Restore Defaults",
    "QMessageBox": "Show Details...|Hide Details...",
    "QLineEdit": _EDIT_MENU,
    "QWidgetTextControl": f"{_EDIT_MENU}|Copy &Link Location",
    "QAbstractSpinBox": "&Step up|Step &down|&Select All",
    "QFileDialog": "&Look in:|Back|Go back|Forward|Go forward|Parent Directory|Go to the parent directory"
    "|Create New Folder|Create a New Folder|List View|Change to list view mode|Detail View"
    "|Change to detail view mode|Sidebar|List of places and bookmarks|Files|Files of &type:|&Rename|&Delete"
    "|Show &hidden files|&New Folder|New Folder|Show |Directory:|Directories|File &name:|Find Directory|Open"
    "|&Open|Save As|&Save|&Choose|Recent Places|My Computer|Remove|Delete|Could not delete directory."
    "|%1 already exists.\nDo you want to replace it?|Are you sure you want to delete '%1'?"
    "|%1\nFile not found.\nPlease verify the correct file name was given."
    "|%1\nDirectory not found.\nPlease verify the correct directory name was given.",
    "QFileSystemModel": "Name|Size|Kind|Type|Date Modified|Computer|My Computer|Folder|File Folder",
}


def main(arguments: list[str]) -> int:
    """Collect and compile, or check."""
    if "--check" not in arguments:
        collect(I18N)
        compile_all(I18N)
        for language in LANGUAGES:
            print(f"untranslated in {language}: {len(list(unfinished(_ts(I18N, language))))}")
        return 0
    problems = list(check())
    print("\n".join(problems) or "the catalogues are complete and current")
    return 1 if problems else 0


def collect(folder: Path, languages: Iterable[str] = LANGUAGES) -> None:
    """Bring the .ts files in a folder up to date with the source."""
    with tempfile.TemporaryDirectory() as made:
        for language in languages:
            gathered = Path(made) / "texts.py"
            gathered.write_text(gathered_source(with_qt=language == "cy"), "utf-8")
            only = ["-pluralonly"] if language == "en" else []
            options = ["-silent", "-no-obsolete", "-locations", "none", *only, str(gathered)]
            tongues = ["-source-language", "en_GB", "-target-language", LOCALES[language]]
            _run("pyside6-lupdate", *options, *tongues, "-ts", str(_ts(folder, language)))
    if "en" in languages:
        fill_english(_ts(folder, "en"))


def compile_all(folder: Path, languages: Iterable[str] = LANGUAGES) -> None:
    """Make the .qm files of a folder."""
    for language in languages:
        ts = _ts(folder, language)
        made, part = ts.with_suffix(".qm"), ts.with_suffix(".qm-part")
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(part))
        part.replace(made)  # whole: an app that is running may be about to read it


def gathered_source(*, with_qt: bool) -> str:
    """Return Python in which lupdate finds every text of ours, and those of Qt that our windows show, if wanted.

    lupdate by itself overlooks plurals whose number is not a literal, and `catalogue.count`.
    """
    found: dict[str, dict[tuple[str, str], bool]] = defaultdict(dict)
    for path in sorted((ROOT / "fishbowl_app").rglob("*.py")):
        for text in texts_of(ast.parse(path.read_text("utf-8"))):
            if not text.context:
                sys.exit(f"{path}: no class around the call that translates {text.source!r}")
            key = (text.source, text.comment)
            found[text.context][key] = text.plural or found[text.context].get(key, False)
    for context, sources in QT_TEXTS.items() if with_qt else ():
        found[context].update({(source, ""): False for source in sources.split("|")})
    lines = []
    for context, texts in sorted(found.items()):
        lines += [f"class {context}:", "    def texts(self, n):"]
        for (source, comment), plural in texts.items():
            lines.append(f"        self.tr({source!r}, {comment!r}{', n' if plural else ''})")
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Text:
    """A text to translate, as it stands in the source."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def texts_of(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """Yield the texts of a module in their order. The context of `self.tr` is the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _text_of(node, context)
        yield from texts_of(node, node.name if isinstance(node, ast.ClassDef) else context)


def _text_of(call: ast.Call, context: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [arg.value if isinstance(arg, ast.Constant) else arg for arg in call.args]
    if name == "tr":
        words.insert(0, context)
    elif name not in ("translate", "count"):
        return
    match words:
        case [str(place), str(source), _] if name == "count":
            yield Text(place, source, plural=True)
        case [str(place), str(source), *rest] if name != "count":
            yield Text(place, source, (rest[0] or "") if rest else "", plural=len(rest) > 1)


def fill_english(path: Path) -> None:
    """Fill in the English plurals that only differ by "(s)"."""
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or "(s)" not in source or translation.get("type") != "unfinished":
            continue
        forms = translation.findall("numerusform")
        for form, ending in zip(forms, ("", "s"), strict=True):
            form.text = re.sub(r"\(s\)", ending, source)
        del translation.attrib["type"]
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def unfinished(path: Path) -> Iterator[str]:
    """Yield the texts of a catalogue that have no translation."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def check() -> Iterator[str]:
    """Yield what is missing, untranslated or out of date."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for language in LANGUAGES:
            shutil.copy(_ts(I18N, language), folder)
        collect(folder)
        compile_all(folder)
        for language in LANGUAGES:
            ts = _ts(folder, language)
            yield from (f"untranslated in {language}: {text}" for text in unfinished(ts))
            for path in (ts, ts.with_suffix(".qm")):
                if not (I18N / path.name).is_file() or path.read_bytes() != (I18N / path.name).read_bytes():
                    yield f"out of date: {path.name} (run: python3 dev.py words)"


def _ts(folder: Path, language: str) -> Path:
    return folder / f"fishbowl_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(SCRIPTS / tool), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
