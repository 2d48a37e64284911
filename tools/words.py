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
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
SCRIPTS = Path(sysconfig.get_path("scripts"))
LANGUAGES = {"en": "en_GB", "cy": "cy_GB"}


def main(arguments: list[str]) -> int:
    """Collect and compile, or check."""
    if "--check" not in arguments:
        collect(I18N)
        compile_all(I18N)
        print(f"untranslated: {len(list(unfinished(I18N / 'fishbowl_cy.ts')))}")
        return 0
    problems = list(check())
    print("\n".join(problems) or "the catalogues are complete and current")
    return 1 if problems else 0


def collect(folder: Path) -> None:
    """Bring the .ts files in a folder up to date with the source."""
    with tempfile.TemporaryDirectory() as made:
        plurals = Path(made) / "plurals.py"
        plurals.write_text(plurals_source(), "utf-8")
        sources = [*sorted((ROOT / "fishbowl_app").rglob("*.py")), plurals]
        for language, name in LANGUAGES.items():
            only = ["-pluralonly"] if language == "en" else []
            options = ["-silent", "-no-obsolete", "-locations", "none", *only]
            target = ["-source-language", "en_GB", "-target-language", name, "-ts", str(_ts(folder, language))]
            _run("pyside6-lupdate", *options, *map(str, sources), *target)
    fill_english(_ts(folder, "en"))


def compile_all(folder: Path) -> None:
    """Make the .qm files of a folder."""
    for language in LANGUAGES:
        ts = _ts(folder, language)
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def plurals_source() -> str:
    """Return Python that lupdate understands for the plural texts of Qt-free code.

    `catalogue.count("Context", "%n note(s)", n)` is not among the calls lupdate knows.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted((ROOT / "fishbowl_app").rglob("*.py")):
        for context, text in _counted(ast.parse(path.read_text("utf-8"))):
            found[context].add(text)
    lines = []
    for context, texts in sorted(found.items()):
        lines += [f"class {context}:", "    def count(self, n):"]
        lines += [f"        self.tr({text!r}, '', n)" for text in sorted(texts)]
    return "\n".join(lines) + "\n"


def _counted(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and len(node.args) >= 3):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [a.value for a in node.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name == "count" and len(words) == 2:
            yield words[0], words[1]


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
